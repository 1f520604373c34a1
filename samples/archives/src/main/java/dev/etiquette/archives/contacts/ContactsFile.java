package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.csv.CsvTable;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.files.GuardedStream;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The owner's own file of contacts: a table with a header, or vCards.
 *
 * <p>A table (CSV) has commas, semicolons or tabs between its columns, and any of these headings, in English or
 * German, in any order: name (or first name and last name), handles ({@code mastodon:@ann@social.example, x:@ann}), or
 * one column for each platform; group; priority (1 to 5); why; what's in it for me; what I offer; cadence ("30 days",
 * "30-60 days"; a single length is the ideal, and twice as much the most); do not contact (yes, no, platforms or channels,
 * or a reason in words, which means everywhere); offline channels (phone, email, meeting); email; phone; time zone;
 * profile URLs; tags; birthday; anniversary. Any other column is a detail of that name; "employer since" says since which
 * day the detail "employer" is so, and "occasion: name day" is another day that comes round each year.
 *
 * <p>vCards (3.0 and 4.0) give {@code FN}, {@code EMAIL}, {@code TEL}, {@code URL}, {@code TZ}, {@code CATEGORIES} (the
 * first is the group, and all are tags), {@code BDAY}, {@code ANNIVERSARY}, {@code ORG} (the detail "employer"),
 * {@code TITLE} (the detail "title"), {@code X-SOCIALPROFILE;TYPE=} and {@code SOCIALPROFILE;SERVICE-TYPE=} (RFC 9554). Data
 * without a standard property has properties of our own: {@code X-ETIQUETTE-DO-NOT-CONTACT}, {@code -WHY},
 * {@code -BENEFIT}, {@code -OFFER}, {@code -PRIORITY}, {@code -CADENCE}, {@code -GROUP} and {@code -OFFLINE}, each
 * with the values of the column of that name.
 *
 * <p>A value that cannot be read is left out and reported; the rest of its row counts, so that a mistake in one column does
 * not undo a "do not contact" in another. A row that ends early has blanks at its end. Who has no name is called by a
 * nickname, a firm or an address; a row without any of them is skipped.
 *
 * <p>Tables of the well-known address books and customer programs (Google Contacts, Outlook, Thunderbird, Yahoo, HubSpot,
 * Salesforce and others) are read with the headings that they write. "Unsubscribed", "opt out" or "DNC" as a column,
 * status or label is a "do not contact"; one of email or calls is so for that way alone. {@link #notes} tells those, and
 * columns that sound alike and are not read so.
 *
 * <p>A handle without a platform is one on the only platform that was read, and {@code x:id:308} is a person whom an archive
 * of X knows by number.
 *
 * <p>"same as" and "not the same as" say whom of the archives an entry means and whom it does not mean, by id, handle or
 * address. A journal may say the same, {@code one} and {@code two}; where both say something, this file counts.
 */
public final class ContactsFile {

    /** The most contacts of a file: LinkedIn allows 30,000 connections. */
    static final int MOST = 100_000;

    /** Columns that only a table of Google Contacts has; labels in it are groups. */
    private static final String OF_GOOGLE = "Phonetic First Name";

    private static final String OF_OLD_GOOGLE = "E-mail 1 - Value";

    /** Columns whose value stands for a name that is not given, the best first. */
    private static final List<String> ANOTHER_NAME = List.of(
            "Nickname",
            "File As",
            "Screen Name",
            "Organization Name",
            "Organization 1 - Name",
            "Company",
            "Company Name",
            "Organization",
            "Account Name",
            "Firma",
            "Unternehmen");

    private final ContactEntries found;

    private ContactsFile(ContactEntries found) {
        this.found = found;
    }

    /**
     * Reads a table or vCards, within the usual limits.
     *
     * @throws UnreadableArchiveException when there is no such file, or when it is neither
     */
    public static ContactsFile read(Path file) {
        return read(file, ImportLimits.USUAL);
    }

    /**
     * Reads a table or vCards.
     *
     * @throws UnreadableArchiveException when there is no such file, or when it is neither
     */
    public static ContactsFile read(Path file, ImportLimits limits) {
        return read(file, limits, Optional.empty());
    }

    /**
     * Reads a table or vCards.
     *
     * @param only the platform of handles that name none, where only one was read
     * @throws UnreadableArchiveException when there is no such file, or when it is neither
     */
    public static ContactsFile read(Path file, ImportLimits limits, Optional<Platform> only) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArchiveException(ContactProblems.missing(file));
        }
        String name = String.valueOf(file.getFileName());
        ArchiveFile entry = new ArchiveFile(
                name, "", () -> new GuardedStream(Files.newInputStream(file), limits, new GuardedStream.Budget(), -1));
        try {
            String beginning = entry.beginning();
            ContactEntries found = new ContactEntries(name, only);
            try (DecodingReader characters = new DecodingReader(entry.open())) {
                if (VCardContacts.areIn(beginning)) {
                    new VCardContacts(found).read(characters);
                } else {
                    table(file, characters, separator(file, beginning), limits, found);
                }
                characters.reportMalformed(name, found.skipped()::add);
            }
            return new ContactsFile(found);
        } catch (IOException unreadable) {
            throw new UnreadableArchiveException(ContactProblems.unreadable(file, unreadable), unreadable);
        }
    }

    /** The contacts without any archive, sorted by id: as many as {@link KnownPeople} finds among the entries. */
    public List<Contact> contacts() {
        Map<String, Contact> contacts = new TreeMap<>();
        for (KnownPeople.KnownPerson person : KnownPeople.among(entries()).all()) {
            Contact contact = Contact.of(person.id(), person.entries().get(0).name());
            for (ContactEntry entry : person.entries()) {
                contact = entry.mergeInto(contact);
            }
            contacts.put(person.id(), contact);
        }
        return List.copyOf(contacts.values());
    }

    /** What became of columns that say less than they seem to, and of others; sentences. */
    public List<String> notes() {
        return found.columns().sentences();
    }

    /** Entries and values that cannot be used, sorted by place; at most {@link SkippedEntries#MOST_LISTED}. */
    public List<SkippedEntry> skipped() {
        return List.copyOf(found.skipped().listed());
    }

    /** All entries and values that cannot be used. */
    public SkippedEntries problems() {
        return found.skipped();
    }

    /** The entries, in the order of the file. */
    public List<ContactEntry> entries() {
        return found.entries();
    }

    private static char separator(Path file, String beginning) {
        for (char separator : new char[] {',', ';', '\t'}) {
            for (String line : beginning.lines().limit(50).toList()) {
                if (isHeader(keys(line, separator))) {
                    return separator;
                }
            }
        }
        throw new UnreadableArchiveException(ContactProblems.noHeader(file));
    }

    private static Set<String> keys(String line, char separator) {
        Set<String> keys = new HashSet<>();
        for (String cell : line.split(Pattern.quote(String.valueOf(separator)))) {
            keys.add(CsvRow.key(cell));
        }
        return keys;
    }

    private static boolean isHeader(Set<String> keys) {
        List<ContactField> fields =
                keys.stream().map(ContactField::of).flatMap(Optional::stream).toList();
        long platforms = keys.stream()
                .filter(key -> ContactEntryBuilder.platform(key).isPresent())
                .count();
        boolean named = fields.contains(ContactField.NAME)
                || fields.contains(ContactField.FIRST_NAME)
                || fields.contains(ContactField.LAST_NAME);
        // A list of those who unsubscribed has addresses and no names.
        boolean banned = fields.stream().anyMatch(ContactField::isBan)
                && (platforms > 0 || fields.contains(ContactField.EMAIL) || fields.contains(ContactField.HANDLES));
        return named && fields.size() + platforms > 1 || banned;
    }

    private static void table(
            Path file, DecodingReader characters, char separator, ImportLimits limits, ContactEntries found)
            throws IOException {
        CsvTable table = new CsvTable(
                        separator,
                        limits.itemCharacters(),
                        ContactsFile::isHeader,
                        row -> row(row, found),
                        found::addSkipped)
                .allowingShortRows();
        if (!table.read(characters)) {
            throw new UnreadableArchiveException(ContactProblems.noHeader(file));
        }
    }

    private static void row(CsvRow row, ContactEntries found) {
        if (row.isEmpty()) {
            return;
        }
        if (found.isFull()) {
            found.addSkipped(row.where(), ContactProblems.TOO_MANY);
            return;
        }
        ContactEntryBuilder builder = found.builder();
        boolean labelled = row.has(OF_GOOGLE) || row.has(OF_OLD_GOOGLE);
        Set<Integer> seen = new HashSet<>();
        row.columns().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(column -> column.getKey().equals(CsvRow.key(column.getKey()))))
                // Each column is listed by its heading and by its key; messages show the heading.
                .filter(column -> seen.add(column.getValue()))
                .forEach(column -> take(row, column.getKey(), labelled, builder, found));
        ANOTHER_NAME.forEach(column -> builder.nameIfNone(row.text(column)));
        builder.nameByAddress();
        if (!found.take(builder, row.where())) {
            found.addSkipped(row.where(), ContactProblems.EMPTY_NAME);
        }
    }

    private static void take(
            CsvRow row, String column, boolean labelled, ContactEntryBuilder builder, ContactEntries found) {
        String value = row.raw(column);
        if (PlainText.stripped(value).isEmpty()) {
            return;
        }
        Optional<ContactField> field =
                found.field(column).map(each -> each == ContactField.TAGS && labelled ? ContactField.CATEGORIES : each);
        Optional<Platform> platform = found.platform(column);
        Optional<String> expected;
        if (field.isPresent()) {
            int bans = builder.bans();
            expected = builder.set(field.get(), value);
            tellBan(column, value, field.get(), builder.bans() > bans, found);
        } else if (platform.isPresent()) {
            expected = builder.handle(platform.get(), value);
        } else {
            expected = detail(column, value, builder, found);
        }
        expected.ifPresent(
                words -> found.addSkipped(row.where(), ContactProblems.leftOut("column", column, value, words)));
    }

    /** Tells a ban that is narrower than "do not contact", or that a label gives. */
    private static void tellBan(String column, String value, ContactField field, boolean banned, ContactEntries found) {
        if (!banned || field == ContactField.DO_NOT_CONTACT) {
            return;
        }
        if (field == ContactField.DO_NOT_EMAIL || field == ContactField.DO_NOT_CALL) {
            found.columns().addNarrow(column, field == ContactField.DO_NOT_EMAIL ? Channel.EMAIL : Channel.PHONE);
        } else {
            found.columns().addRead(column, value);
        }
    }

    private static Optional<String> detail(
            String column, String value, ContactEntryBuilder builder, ContactEntries found) {
        String key = CsvRow.key(column);
        if (BanWords.isBan(value)) {
            boolean mailing = key.contains("mail");
            builder.leaveAlone(PlainText.line(value), mailing ? Channel.EMAIL : Channel.ANY);
            if (mailing) {
                found.columns().addNarrow(column, Channel.EMAIL);
            } else {
                found.columns().addRead(column, value);
            }
        } else if (BanWords.isSuspicious(key)) {
            found.columns().addSuspicious(column);
        } else {
            found.columns().addDetail(column);
        }
        return builder.detail(column, value);
    }
}
