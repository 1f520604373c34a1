package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.model.Channel;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of a contact in a file, with its headings in English and German, and as the well-known address books and
 * customer programs write them.
 *
 * <p>Source: exports of Google Contacts (before and since 2023), Outlook, Thunderbird, Yahoo, HubSpot, Salesforce,
 * Dynamics, Pipedrive, Mailchimp and Mautic.
 */
enum ContactField {
    NAME("name", "fullname", "displayname", "contact", "person", "vollername", "kontakt", "anzeigename"),
    FIRST_NAME("firstname", "givenname", "vorname", "first", "fname", "forename"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname", "last", "lname"),
    HANDLES("handles", "handle", "accounts", "account", "konten", "konto", "benutzernamen", "benutzername"),
    GROUP("group", "groups", "category", "gruppe", "gruppen", "kategorie"),
    /** Labels of an address book: the first is the group, unless another column gives one, and all are tags. */
    CATEGORIES(
            "categories",
            "kategorien",
            "groupmembership",
            "gruppenmitgliedschaft",
            "distributionlists",
            "lifecyclestage"),
    PRIORITY("priority", "prio", "priorität", "prioritaet", "wichtigkeit"),
    WHY("why", "reason", "warum", "weshalb", "grund"),
    BENEFIT(
            "whatsinitforme",
            "whatisinitforme",
            "benefit",
            "wasbringtesmir",
            "washabeichdavon",
            "wasichdavonhabe",
            "nutzen"),
    OFFER("whatioffer", "whatcanioffer", "offer", "wasichbiete", "wasbieteich", "angebot"),
    CADENCE("cadence", "rhythm", "howoften", "every", "kadenz", "rhythmus", "wieoft", "alle"),
    ZONE("zone", "timezone", "zeitzone"),
    DO_NOT_CONTACT(
            "donotcontact",
            "dontcontact",
            "nocontact",
            "leavealone",
            "nichtkontaktieren",
            "nichtansprechen",
            "inruhelassen",
            "keinkontakt"),
    DO_NOT_EMAIL("donotemail"),
    DO_NOT_CALL("donotcall"),
    OFFLINE("offlinechannels", "offlinechannel", "offline", "offlinekanäle", "offlinekanal", "offlinekanaele"),
    TAGS("tags", "tag", "labels", "label", "stichwörter", "stichwort", "schlagwörter", "schlagwort"),
    BIRTHDAY("birthday", "bday", "dateofbirth", "birthdate", "geburtstag", "geburtsdatum"),
    ANNIVERSARY("anniversary", "jahrestag", "hochzeitstag"),
    EMAIL("email", "emails", "emailaddress", "mail", "emailadresse"),
    PHONE("phone", "phonenumber", "telephone", "mobile", "tel", "telefon", "telefonnummer", "handy", "mobil"),
    URLS("profileurls", "profileurl", "profiles", "profile", "urls", "url", "links", "profil", "profillinks"),
    /** Ids, handles or addresses of whom the owner says that they are this person. */
    SAME("sameas", "isalso", "alsoknownas", "dasselbewie", "dieselbepersonwie", "istauch"),
    /** The contrary, which undoes what was joined. */
    OTHERS("notthesameas", "notsameas", "isnot", "nichtdasselbewie", "nichtdieselbepersonwie", "istnicht"),
    /** What says of which sort the value in the next column is. */
    SORT("emailtype");

    private static final String SORTS =
            "(?:primary|secondary|alternate|work|home|business|personal|other|private|main|default|mobile"
                    + "|cell|car|company|day|evening|direct|geschäftlich|geschäftliche|privat|private|mobil)";
    private static final Pattern EMAILS = Pattern.compile(
            SORTS + "*e?mails?(?:address(?:es)?|adressen?|id)?\\d*(?:address|adresse|value" + "|" + SORTS + ")?\\d*");
    private static final Pattern PHONES =
            Pattern.compile(SORTS + "*(?:tele|mobile?)?(?:phone|fone?|telefon|tel|handy)(?:number|nummer)?\\d*(?:value"
                    + "|number|nummer|" + SORTS + ")?\\d*|(?:mobile|cell|handy|mobil)(?:number|nummer)\\d*");
    private static final Pattern PAGES = Pattern.compile(
            SORTS + "*(?:website|webpage|homepage|webseite|internetseite|blog|url)s?(?:url|address|adresse)?\\d*"
                    + "(?:value|url)?");
    private static final Pattern SORT_OF =
            Pattern.compile("(?:e?mail|phone|website|address|relation|event|customfield|im|organization)\\d*"
                    + "(?:label|type|displayname)");
    private static final Pattern OF_PERSON = Pattern.compile("(?:person|contact|lead|customer|kontakt|kunden?)(.{3,})");

    private final Set<String> headings;

    ContactField(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The field of a heading, compared by {@link CsvRow#key}; empty for unknown headings. */
    static Optional<ContactField> of(String heading) {
        String key = CsvRow.key(heading);
        return key.length() > 60
                ? Optional.empty()
                : named(key).or(() -> {
                    var behind = OF_PERSON.matcher(key);
                    return behind.matches() ? named(behind.group(1)) : Optional.empty();
                });
    }

    private static Optional<ContactField> named(String key) {
        for (ContactField field : values()) {
            if (field.headings.contains(key)) {
                return Optional.of(field);
            }
        }
        Optional<Channel> forbidden = BanWords.channel(key);
        if (forbidden.isPresent()) {
            return Optional.of(
                    forbidden.get().equals(Channel.EMAIL)
                            ? DO_NOT_EMAIL
                            : forbidden.get().equals(Channel.PHONE) ? DO_NOT_CALL : DO_NOT_CONTACT);
        } else if (EMAILS.matcher(key).matches()) {
            return Optional.of(EMAIL);
        } else if (PHONES.matcher(key).matches()) {
            return Optional.of(PHONE);
        } else if (PAGES.matcher(key).matches()) {
            return Optional.of(URLS);
        }
        return SORT_OF.matcher(key).matches() ? Optional.of(SORT) : Optional.empty();
    }

    /** Whether this field says that somebody is to be left alone. */
    boolean isBan() {
        return this == DO_NOT_CONTACT || this == DO_NOT_EMAIL || this == DO_NOT_CALL;
    }
}
