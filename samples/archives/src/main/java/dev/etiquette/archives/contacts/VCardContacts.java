package dev.etiquette.archives.contacts;

import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import ezvcard.VCard;
import ezvcard.io.scribe.RawPropertyScribe;
import ezvcard.io.text.VCardReader;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.RawProperty;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the vCards of a file. */
final class VCardContacts {

    private static final String OWN = "X-ETIQUETTE-";
    private static final String ZONE = "TZ";
    private static final Pattern ESSENTIAL = Pattern.compile(
            "(?:[\\w-]+\\.)?(?:BEGIN|END|VERSION|FN|N|NICKNAME|ORG|EMAIL|TEL|URL|CATEGORIES|NOTE|X-ETIQUETTE-[\\w-]+"
                    + "|X-SOCIALPROFILE|SOCIALPROFILE|X-(?:DNC|DO-NOT-CONTACT|OPT-OUT|UNSUBSCRIBED|MASTODON|TWITTER|LINKEDIN))[;:]",
            Pattern.CASE_INSENSITIVE);

    private final ContactEntries found;

    VCardContacts(ContactEntries found) {
        this.found = found;
    }

    /** Whether a file begins with a vCard. */
    static boolean areIn(String beginning) {
        return beginning.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }

    /** Reads all cards. */
    void read(DecodingReader characters) throws IOException {
        VCardTexts texts = new VCardTexts(characters);
        int number = 0;
        for (VCardTexts.Card card = texts.next(); card != null; card = texts.next()) {
            number++;
            read(card, "card " + number);
        }
    }

    private void read(VCardTexts.Card card, String where) {
        if (found.isFull()) {
            found.addSkipped(where, ContactProblems.TOO_MANY);
            return;
        }
        if (card.cutAt() > 0) {
            found.addSkipped("line " + card.cutAt(), ContactProblems.CARD_TOO_LONG);
        }
        if (!card.ended()) {
            found.addSkipped(where, ContactProblems.CARD_WITHOUT_END);
        }
        try {
            read(card.text(), where);
        } catch (IOException | RuntimeException unforeseen) {
            // Some values make the library fail, of which most are not needed.
            try {
                read(essence(card.text()), where);
            } catch (IOException | RuntimeException again) {
                found.addSkipped(where, ContactProblems.UNREADABLE_CARD);
            }
        }
    }

    private void read(String text, String where) throws IOException {
        VCard parsed;
        try (VCardReader reader = new VCardReader(text)) {
            // The library fails on invalid offsets and drops the text of others, so zones are read here.
            reader.registerScribe(new RawPropertyScribe(ZONE));
            // Unused properties need not be parsed, least of all XML.
            reader.registerScribe(new RawPropertyScribe("XML"));
            parsed = reader.readNext();
        }
        if (parsed != null) {
            card(parsed, where);
        }
    }

    /** The lines of a card that say who it is and whether to leave that person alone, without the card of an agent. */
    private static String essence(String text) {
        StringBuilder essence = new StringBuilder();
        int open = 0;
        boolean kept = false;
        for (String line : text.lines().toList()) {
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            open += line.strip().equalsIgnoreCase("BEGIN:VCARD") ? 1 : 0;
            kept = continued ? kept : open == 1 && ESSENTIAL.matcher(line).lookingAt();
            open -= line.strip().equalsIgnoreCase("END:VCARD") ? 1 : 0;
            essence.append(kept ? line + "\n" : "");
        }
        return essence.toString();
    }

    private void card(VCard card, String where) {
        ContactEntryBuilder builder = found.builder();
        if (card.getFormattedName() != null) {
            take(
                    builder,
                    where,
                    "FN",
                    ContactField.NAME,
                    card.getFormattedName().getValue());
        }
        if (card.getStructuredName() != null) {
            take(
                    builder,
                    where,
                    "N",
                    ContactField.FIRST_NAME,
                    card.getStructuredName().getGiven());
            take(
                    builder,
                    where,
                    "N",
                    ContactField.LAST_NAME,
                    card.getStructuredName().getFamily());
        }
        card.getTelephoneNumbers()
                .forEach(phone -> take(
                        builder,
                        where,
                        "TEL",
                        ContactField.PHONE,
                        phone.getText() == null && phone.getUri() != null
                                ? phone.getUri().toString()
                                : phone.getText()));
        card.getEmails().forEach(email -> take(builder, where, "EMAIL", ContactField.EMAIL, email.getValue()));
        card.getUrls().forEach(url -> take(builder, where, "URL", ContactField.URLS, url.getValue()));
        card.getCategoriesList().stream()
                .flatMap(categories -> categories.getValues().stream())
                .filter(Objects::nonNull)
                .forEach(category -> {
                    int bans = builder.bans();
                    take(builder, where, "CATEGORIES", ContactField.CATEGORIES, category);
                    if (builder.bans() > bans) {
                        found.columns().addRead("CATEGORIES", category);
                    }
                });
        card.getNotes().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .filter(BanWords::isBan)
                .forEach(line -> {
                    builder.leaveAlone(line.strip(), Channel.ANY);
                    found.columns().addRead("NOTE", line);
                });
        if (card.getBirthday() != null) {
            take(builder, where, "BDAY", ContactField.BIRTHDAY, text(card.getBirthday()));
        }
        if (card.getAnniversary() != null) {
            take(builder, where, "ANNIVERSARY", ContactField.ANNIVERSARY, text(card.getAnniversary()));
        }
        if (card.getOrganization() != null
                && !card.getOrganization().getValues().isEmpty()) {
            builder.detail("employer", card.getOrganization().getValues().get(0));
        }
        card.getTitles().stream()
                .map(TextProperty::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(title -> builder.detail("title", title));
        card.getExtendedProperties().forEach(property -> readExtended(builder, where, property));
        nameOtherwise(card, builder);
        if (!found.take(builder, where)) {
            found.addSkipped(where, ContactProblems.NO_FORMATTED_NAME);
        }
    }

    /** Cards without FN and N are called by a nickname, a firm or an address: of a firm or a mailbox there may be no more. */
    private static void nameOtherwise(VCard card, ContactEntryBuilder builder) {
        if (card.getStructuredName() != null) {
            builder.nameIfNone(String.join(" ", card.getStructuredName().getAdditionalNames()));
        }
        if (card.getNickname() != null) {
            card.getNickname().getValues().forEach(builder::nameIfNone);
        }
        if (card.getOrganization() != null) {
            card.getOrganization().getValues().forEach(builder::nameIfNone);
        }
        builder.nameByAddress();
        card.getTelephoneNumbers().stream()
                .map(phone -> phone.getText())
                .filter(Objects::nonNull)
                .forEach(builder::nameIfNone);
    }

    /** A day as its card has it, whole or without its year. */
    private static @Nullable String text(DateOrTimeProperty property) {
        if (property.getDate() != null) {
            return LocalDate.from(property.getDate()).toString();
        } else if (property.getPartialDate() != null) {
            return property.getPartialDate().toISO8601(true);
        }
        return property.getText();
    }

    private void readExtended(ContactEntryBuilder builder, String where, RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        if (name.equals("X-SOCIALPROFILE") || name.equals("SOCIALPROFILE")) {
            profile(builder, where, name, property);
        } else if (name.equals(ZONE)) {
            take(builder, where, name, ContactField.ZONE, property.getValue());
        } else if (name.startsWith(OWN)) {
            ContactField.of(name.substring(OWN.length()))
                    .ifPresent(field -> take(builder, where, name, field, property.getValue()));
        } else if (name.startsWith("X-")) {
            readForeign(builder, where, name, property);
        }
    }

    /** Properties of other programs: a handle on a platform, as in X-TWITTER, or a wish to be left alone, as in X-DNC. */
    private void readForeign(ContactEntryBuilder builder, String where, String name, RawProperty property) {
        String value = property.getValue() == null ? "" : property.getValue();
        Optional<ContactField> ban = ContactField.of(name.substring(2)).filter(ContactField::isBan);
        Optional<Platform> platform = ContactEntryBuilder.platform(name.substring(2));
        if (ban.isPresent()) {
            take(builder, where, name, ban.get(), value);
            found.columns().addRead(name, value);
        } else if (platform.isPresent()) {
            report(where, name, value, builder.handle(platform.get(), value));
        }
    }

    /** Reads the address of a profile. Its parameter gives the platform; without a known one, the address itself does. */
    private void profile(ContactEntryBuilder builder, String where, String name, RawProperty property) {
        String value = property.getValue() == null ? "" : property.getValue().replaceFirst("(?i)^x-apple:", "");
        String service = Optional.ofNullable(property.getParameter("SERVICE-TYPE"))
                .or(() -> Optional.ofNullable(property.getParameter("TYPE")))
                .orElse("");
        Optional<Platform> platform = ContactEntryBuilder.platform(service);
        if (value.contains("://") || platform.isEmpty()) {
            take(builder, where, name, ContactField.HANDLES, value);
        } else {
            report(where, name, value, builder.handle(platform.get(), value));
        }
        // Apple writes the name of the account beside the address.
        Optional.ofNullable(property.getParameter("X-USER"))
                .filter(user -> platform.isPresent())
                .ifPresent(user -> builder.handle(platform.get(), user));
    }

    private void take(
            ContactEntryBuilder builder, String where, String name, ContactField field, @Nullable String value) {
        if (value != null) {
            report(where, name, value, builder.set(field, value));
        }
    }

    private void report(String where, String name, String value, Optional<String> expected) {
        expected.ifPresent(words -> found.addSkipped(where, ContactProblems.leftOut("property", name, value, words)));
    }
}
