package dev.etiquette.archives;

import dev.etiquette.model.Platform;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.RawProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vCards of a file, one after the other. */
final class ContactCards {

    private static final String OWN = "X-ETIQUETTE-";

    private final String file;
    private final List<KeptContact> kept;
    private final List<Skipped> skipped;

    ContactCards(String file, List<KeptContact> kept, List<Skipped> skipped) {
        this.file = file;
        this.kept = kept;
        this.skipped = skipped;
    }

    static boolean areIn(String beginning) {
        return beginning.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }

    void read(Entry entry) throws IOException {
        try (Characters characters = new Characters(entry.open());
                VCardReader reader = new VCardReader(new BufferedReader(new CardLines(characters, this::cut)))) {
            int number = 0;
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                number++;
                card(card, "card " + number);
            }
            characters.complain(file, skipped::add);
        }
    }

    private void cut(long line) {
        skipped.add(new Skipped(
                file,
                "line " + line,
                "the card is longer than " + CardLines.MOST_CHARACTERS + " characters; the rest of it was not read"));
    }

    private void card(VCard card, String where) {
        ContactDraft draft = new ContactDraft();
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
        if (card.getTimezone() != null) {
            take(draft, where, "TZ", ContactField.ZONE, card.getTimezone().getText());
        }
        card.getExtendedProperties().forEach(property -> own(draft, where, property));
        draft.keep(new Skipped(file, where, ""))
                .ifPresentOrElse(
                        kept::add,
                        () -> skipped.add(new Skipped(file, where, "it has no FN; a contact must have a name")));
    }

    private void own(ContactDraft draft, String where, RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        if (name.equals("X-SOCIALPROFILE") || name.equals("SOCIALPROFILE")) {
            profile(draft, where, name, property);
        } else if (name.startsWith(OWN)) {
            ContactField.of(name.substring(OWN.length()))
                    .ifPresent(field -> take(draft, where, name, field, property.getValue()));
        }
    }

    /** The service by the parameter; without one, or with one that is not known, the address has to say it. */
    private void profile(ContactDraft draft, String where, String name, RawProperty property) {
        String value = property.getValue() == null ? "" : property.getValue().replaceFirst("(?i)^x-apple:", "");
        String service = Optional.ofNullable(property.getParameter("SERVICE-TYPE"))
                .or(() -> Optional.ofNullable(property.getParameter("TYPE")))
                .orElse("");
        Optional<Platform> platform = ContactDraft.platform(service);
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

    private void take(ContactDraft draft, String where, String name, ContactField field, @Nullable String value) {
        if (value != null) {
            told(where, name, value, draft.take(field, value));
        }
    }

    private void told(String where, String name, String value, Optional<String> expected) {
        expected.ifPresent(
                words -> skipped.add(new Skipped(file, where, ContactsFile.leftOut("property", name, value, words))));
    }
}
