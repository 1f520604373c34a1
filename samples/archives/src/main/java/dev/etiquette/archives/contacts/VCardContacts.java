package dev.etiquette.archives.contacts;

import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.model.Platform;
import ezvcard.VCard;
import ezvcard.io.scribe.RawPropertyScribe;
import ezvcard.io.text.VCardReader;
import ezvcard.property.RawProperty;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vCards of a file, one after the other. */
final class VCardContacts {

    private static final String OWN = "X-ETIQUETTE-";
    private static final String ZONE = "TZ";

    private final ContactsFile.Finding found;

    VCardContacts(ContactsFile.Finding found) {
        this.found = found;
    }

    static boolean areIn(String beginning) {
        return beginning.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }

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
            found.skipped(where, "there are more than " + ContactsFile.MOST + " contacts");
            return;
        }
        if (card.cutAt() > 0) {
            found.skipped(
                    "line " + card.cutAt(),
                    "the card is longer than " + VCardTexts.MOST_CHARACTERS
                            + " characters; the rest of it was not read");
        }
        if (!card.ended()) {
            found.skipped(where, "its end is missing; what stands before was read");
        }
        try (VCardReader reader = new VCardReader(card.text())) {
            // The library fails on offsets that are none, and has no text for others; a zone is read here instead.
            reader.registerScribe(new RawPropertyScribe(ZONE));
            // What nobody asks for need not be parsed, least of all XML.
            reader.registerScribe(new RawPropertyScribe("XML"));
            VCard parsed = reader.readNext();
            if (parsed != null) {
                card(parsed, where);
            }
        } catch (IOException | RuntimeException unforeseen) {
            // Other values may make the library fail as well; they cost the card and not the reading.
            found.skipped(where, "it cannot be read");
        }
    }

    private void card(VCard card, String where) {
        ContactEntryBuilder draft = new ContactEntryBuilder();
        if (card.getFormattedName() != null) {
            take(draft, where, "FN", ContactField.NAME, card.getFormattedName().getValue());
        }
        if (card.getStructuredName() != null) {
            take(
                    draft,
                    where,
                    "N",
                    ContactField.FIRST_NAME,
                    card.getStructuredName().getGiven());
            take(
                    draft,
                    where,
                    "N",
                    ContactField.LAST_NAME,
                    card.getStructuredName().getFamily());
        }
        card.getTelephoneNumbers()
                .forEach(phone -> take(
                        draft,
                        where,
                        "TEL",
                        ContactField.PHONE,
                        phone.getText() == null && phone.getUri() != null
                                ? phone.getUri().toString()
                                : phone.getText()));
        card.getEmails().forEach(email -> take(draft, where, "EMAIL", ContactField.EMAIL, email.getValue()));
        card.getUrls().forEach(url -> take(draft, where, "URL", ContactField.URLS, url.getValue()));
        if (card.getCategories() != null && !card.getCategories().getValues().isEmpty()) {
            take(
                    draft,
                    where,
                    "CATEGORIES",
                    ContactField.GROUP,
                    card.getCategories().getValues().get(0));
        }
        card.getExtendedProperties().forEach(property -> own(draft, where, property));
        draft.keep(found.at(where))
                .ifPresentOrElse(found::keeps, () -> found.skipped(where, "it has no FN; a contact must have a name"));
    }

    private void own(ContactEntryBuilder draft, String where, RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        if (name.equals("X-SOCIALPROFILE") || name.equals("SOCIALPROFILE")) {
            profile(draft, where, name, property);
        } else if (name.equals(ZONE)) {
            take(draft, where, name, ContactField.ZONE, property.getValue());
        } else if (name.startsWith(OWN)) {
            ContactField.of(name.substring(OWN.length()))
                    .ifPresent(field -> take(draft, where, name, field, property.getValue()));
        }
    }

    /** The service by the parameter; without one, or with one that is not known, the address has to say it. */
    private void profile(ContactEntryBuilder draft, String where, String name, RawProperty property) {
        String value = property.getValue() == null ? "" : property.getValue().replaceFirst("(?i)^x-apple:", "");
        String service = Optional.ofNullable(property.getParameter("SERVICE-TYPE"))
                .or(() -> Optional.ofNullable(property.getParameter("TYPE")))
                .orElse("");
        Optional<Platform> platform = ContactEntryBuilder.platform(service);
        if (value.contains("://") || platform.isEmpty()) {
            take(draft, where, name, ContactField.HANDLES, value);
        } else {
            told(where, name, value, draft.handle(platform.get(), value));
        }
        // Apple gives the name of the account beside the address.
        Optional.ofNullable(property.getParameter("X-USER"))
                .filter(user -> platform.isPresent())
                .ifPresent(user -> draft.handle(platform.get(), user));
    }

    private void take(
            ContactEntryBuilder draft, String where, String name, ContactField field, @Nullable String value) {
        if (value != null) {
            told(where, name, value, draft.take(field, value));
        }
    }

    private void told(String where, String name, String value, Optional<String> expected) {
        expected.ifPresent(words -> found.skipped(where, ContactsFile.leftOut("property", name, value, words)));
    }
}
