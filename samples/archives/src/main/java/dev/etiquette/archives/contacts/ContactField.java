package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvRow;
import java.util.Optional;
import java.util.Set;

/** A field of a contact in a file, with its headings in English and German. */
enum ContactField {
    NAME("name", "fullname", "displayname", "contact", "person", "vollername", "kontakt", "anzeigename"),
    FIRST_NAME("firstname", "givenname", "vorname"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "familienname"),
    HANDLES("handles", "handle", "accounts", "account", "konten", "konto", "benutzernamen", "benutzername"),
    GROUP("group", "groups", "category", "gruppe", "gruppen", "kategorie"),
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
    OFFLINE("offlinechannels", "offlinechannel", "offline", "offlinekanäle", "offlinekanal", "offlinekanaele"),
    TAGS("tags", "tag", "labels", "label", "stichwörter", "stichwort", "schlagwörter", "schlagwort"),
    BIRTHDAY("birthday", "bday", "dateofbirth", "birthdate", "geburtstag", "geburtsdatum"),
    ANNIVERSARY("anniversary", "jahrestag", "hochzeitstag"),
    EMAIL("email", "emails", "emailaddress", "mail", "emailadresse"),
    PHONE("phone", "phonenumber", "telephone", "mobile", "tel", "telefon", "telefonnummer", "handy", "mobil"),
    URLS("profileurls", "profileurl", "profiles", "profile", "urls", "url", "links", "profil", "profillinks");

    private final Set<String> headings;

    ContactField(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The field of a heading, compared by {@link CsvRow#key}; empty for unknown headings. */
    static Optional<ContactField> of(String heading) {
        for (ContactField field : values()) {
            if (field.headings.contains(CsvRow.key(heading))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
