package dev.etiquette.archives.contacts;

import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.csv.CsvTable;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.files.GuardedStream;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.files.ReadFailures;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A file of contacts that the owner keeps: a table with a plain header, or vCards.
 *
 * <p>A table (CSV) has commas, semicolons or tabs between its columns, and any of these headings, in English or
 * German, in any order: name (or first name and last name), handles ({@code mastodon:@ann@social.example, x:@ann}), or
 * one column for each platform; group; priority (1 to 5); why; what's in it for me; what I offer; cadence ("30 days",
 * "30-60 days"; a single length is the ideal, twice as long the most); do not contact (yes, no, platforms or channels,
 * or a reason in words, which means everywhere); offline channels (phone, email, meeting); email; phone; time zone;
 * profile URLs.
 *
 * <p>vCards (3.0 and 4.0) give {@code FN}, {@code EMAIL}, {@code TEL}, {@code URL}, {@code TZ}, {@code CATEGORIES} (the
 * first is the group), {@code X-SOCIALPROFILE;TYPE=} and {@code SOCIALPROFILE;SERVICE-TYPE=} (RFC 9554). What no
 * standard property says stands in properties of our own: {@code X-ETIQUETTE-DO-NOT-CONTACT}, {@code -WHY},
 * {@code -BENEFIT}, {@code -OFFER}, {@code -PRIORITY}, {@code -CADENCE}, {@code -GROUP} and {@code -OFFLINE}, each
 * with the values of the column of that name.
 *
 * <p>A value that cannot be read is left out and told; the rest of its row holds, so that a slip in one column does not
 * undo a "do not contact" in another. A row without a name is skipped.
 */
public final class ContactsFile {

    /** More than anybody keeps: LinkedIn allows 30,000 connections. */
    static final int MOST = 100_000;

    private final Finding found;

    private ContactsFile(Finding found) {
        this.found = found;
    }

    /** What is found in one file. */
    static final class Finding {
        private final String file;
        private final List<ContactEntry> kept = new ArrayList<>();
        private final SkippedEntries problems = new SkippedEntries();

        Finding(String file) {
            this.file = file;
        }

        /** That place in the file. */
        SkippedEntry at(String where) {
            return new SkippedEntry(file, where, "");
        }

        boolean isFull() {
            return kept.size() >= MOST;
        }

        void keeps(ContactEntry contact) {
            kept.add(contact);
        }

        void skipped(String where, String reason) {
            problems.add(new SkippedEntry(file, where, reason));
        }
    }

    /**
     * Reads a table or vCards, which of them its content says.
     *
     * @throws UnreadableArchiveException when there is no such file, or when it is neither
     */
    public static ContactsFile read(Path file) {
        return read(file, ImportLimits.USUAL);
    }

    public static ContactsFile read(Path file, ImportLimits limits) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArchiveException("There is no file \"" + file + "\".");
        }
        String name = String.valueOf(file.getFileName());
        ArchiveFile entry = new ArchiveFile(
                name, "", () -> new GuardedStream(Files.newInputStream(file), limits, new GuardedStream.Budget(), -1));
        try {
            String beginning = ExportFormat.beginning(entry);
            Finding found = new Finding(name);
            try (DecodingReader characters = new DecodingReader(entry.open())) {
                if (VCardContacts.areIn(beginning)) {
                    new VCardContacts(found).read(characters);
                } else {
                    table(file, characters, separator(file, beginning), limits, found);
                }
                characters.complain(name, found.problems::add);
            }
            return new ContactsFile(found);
        } catch (IOException unreadable) {
            throw new UnreadableArchiveException(
                    "The contacts in \"" + file + "\" cannot be read: " + ReadFailures.of(unreadable) + ".",
                    unreadable);
        }
    }

    /** The contacts, as they are when no archive is known; by id. Entries of one id are one, the first counts. */
    public List<Contact> contacts() {
        Map<String, Contact> contacts = new TreeMap<>();
        kept().forEach(each -> contacts.putIfAbsent(each.ownId(), each.alone()));
        return List.copyOf(contacts.values());
    }

    /** What could not be used, by place; at most {@link ImportedArchive#MOST_SKIPPED}. */
    public List<SkippedEntry> skipped() {
        return List.copyOf(found.problems.listed());
    }

    public SkippedEntries problems() {
        return found.problems;
    }

    public List<ContactEntry> kept() {
        return Collections.unmodifiableList(found.kept);
    }

    private static char separator(Path file, String beginning) {
        for (char separator : new char[] {',', ';', '\t'}) {
            for (String line : beginning.lines().limit(50).toList()) {
                if (isHeader(keys(line, separator))) {
                    return separator;
                }
            }
        }
        throw headless(file);
    }

    private static UnreadableArchiveException headless(Path file) {
        return new UnreadableArchiveException("There are no contacts in \"" + file
                + "\": no line of it is a header with a name and one more column that is known.\nMaybe begin it with"
                + " \"name,handles,group,priority,why,do not contact,email\".");
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
        boolean named = fields.contains(ContactField.NAME) || fields.contains(ContactField.FIRST_NAME);
        long platforms = keys.stream()
                .filter(key -> ContactEntryBuilder.platform(key).isPresent())
                .count();
        return named && fields.size() + platforms > 1;
    }

    private static void table(Path file, DecodingReader characters, char separator, ImportLimits limits, Finding found)
            throws IOException {
        CsvTable table = new CsvTable(
                separator, limits.itemCharacters(), ContactsFile::isHeader, row -> row(row, found), found::skipped);
        if (!table.read(characters)) {
            throw headless(file);
        }
    }

    private static void row(CsvRow row, Finding found) {
        if (row.isEmpty()) {
            return;
        }
        if (found.isFull()) {
            found.skipped(row.where(), "there are more than " + MOST + " contacts");
            return;
        }
        ContactEntryBuilder draft = new ContactEntryBuilder();
        Set<Integer> seen = new HashSet<>();
        row.columns().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(column -> column.getKey().equals(CsvRow.key(column.getKey()))))
                // A column is known by its heading and by the key of it; messages show the heading.
                .filter(column -> seen.add(column.getValue()))
                .forEach(column -> take(row, column.getKey(), draft, found));
        draft.keep(found.at(row.where()))
                .ifPresentOrElse(
                        found::keeps,
                        () -> found.skipped(row.where(), "the column \"name\" is empty; a contact must have a name"));
    }

    private static void take(CsvRow row, String column, ContactEntryBuilder draft, Finding found) {
        String value = row.raw(column);
        Optional<ContactField> field = ContactField.of(column);
        Optional<String> expected = field.isPresent()
                ? draft.take(field.get(), value)
                : ContactEntryBuilder.platform(column).flatMap(platform -> draft.handle(platform, value));
        expected.ifPresent(words -> found.skipped(row.where(), leftOut("column", column, value, words)));
    }

    /** What a message says of a value that was left out. */
    static String leftOut(String kind, String name, String value, String expected) {
        return kind + " \"" + QuotedText.of(name.strip()) + "\" says \"" + QuotedText.of(value.strip())
                + "\"; expected was " + expected + ", so it was left out";
    }
}
