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
 * not undo a "do not contact" in another. A row without a name is skipped.
 */
public final class ContactsFile {

    /** The most contacts of a file: LinkedIn allows 30,000 connections. */
    static final int MOST = 100_000;

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
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArchiveException(ContactProblems.missing(file));
        }
        String name = String.valueOf(file.getFileName());
        ArchiveFile entry = new ArchiveFile(
                name, "", () -> new GuardedStream(Files.newInputStream(file), limits, new GuardedStream.Budget(), -1));
        try {
            String beginning = entry.beginning();
            ContactEntries found = new ContactEntries(name);
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

    /** The contacts without any archive, sorted by id. Of several entries with one id the first counts. */
    public List<Contact> contacts() {
        Map<String, Contact> contacts = new TreeMap<>();
        entries().forEach(each -> contacts.putIfAbsent(each.ownId(), each.toContact()));
        return List.copyOf(contacts.values());
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
        boolean named = fields.contains(ContactField.NAME) || fields.contains(ContactField.FIRST_NAME);
        long platforms = keys.stream()
                .filter(key -> ContactEntryBuilder.platform(key).isPresent())
                .count();
        return named && fields.size() + platforms > 1;
    }

    private static void table(
            Path file, DecodingReader characters, char separator, ImportLimits limits, ContactEntries found)
            throws IOException {
        CsvTable table = new CsvTable(
                separator, limits.itemCharacters(), ContactsFile::isHeader, row -> row(row, found), found::addSkipped);
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
        ContactEntryBuilder builder = new ContactEntryBuilder();
        Set<Integer> seen = new HashSet<>();
        row.columns().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(column -> column.getKey().equals(CsvRow.key(column.getKey()))))
                // Each column is listed by its heading and by its key; messages show the heading.
                .filter(column -> seen.add(column.getValue()))
                .forEach(column -> take(row, column.getKey(), builder, found));
        builder.build(found.at(row.where()))
                .ifPresentOrElse(found::add, () -> found.addSkipped(row.where(), ContactProblems.EMPTY_NAME));
    }

    private static void take(CsvRow row, String column, ContactEntryBuilder builder, ContactEntries found) {
        String value = row.raw(column);
        Optional<ContactField> field = ContactField.of(column);
        Optional<Platform> platform = ContactEntryBuilder.platform(column);
        Optional<String> expected;
        if (field.isPresent()) {
            expected = builder.set(field.get(), value);
        } else if (platform.isPresent()) {
            expected = builder.handle(platform.get(), value);
        } else {
            expected = builder.detail(column, value);
        }
        expected.ifPresent(
                words -> found.addSkipped(row.where(), ContactProblems.leftOut("column", column, value, words)));
    }
}
