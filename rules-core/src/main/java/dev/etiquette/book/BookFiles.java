package dev.etiquette.book;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.spi.StandardBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a book as texts.
 *
 * @param rules sorted by name
 * @param tables by the names of their files, without folders
 * @param facts tables of facts, sorted by name
 * @param settings empty when the book has none
 * @param layer whether the book is laid over the standard book
 * @param problems with files that are no text, and with settings
 * @param prepared what the build has found out about these files; of the standard book alone
 */
public record BookFiles(
        List<Source> rules,
        Map<String, Source> tables,
        List<Source> facts,
        Optional<Source> settings,
        boolean layer,
        List<Problem> problems,
        Optional<PreparedBook> prepared) {

    /** Keeps copies. */
    public BookFiles {
        rules = List.copyOf(rules);
        tables = Map.copyOf(tables);
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** Reads the standard book; empty when no artifact brings it. */
    public static Optional<BookFiles> standard() {
        return services().findFirst().map(BookFiles::of);
    }

    /** Those who bring a standard book. */
    static Stream<StandardBook> services() {
        // By our own loader and not by that of the thread: the same book for whoever asks.
        return ServiceLoader.load(StandardBook.class, StandardBook.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get);
    }

    static BookFiles of(StandardBook standard) {
        try {
            Optional<byte[]> written = standard.prepared();
            return written.isEmpty()
                    ? unprepared(standard)
                    : collected(standard).book(written.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(BookMessage.STANDARD_UNREADABLE.text(), unreadable);
        }
    }

    /** The same, whatever the build has found out about it. */
    static BookFiles unprepared(StandardBook standard) throws IOException {
        return collected(standard).book();
    }

    /** Of the files of that book. */
    static PreparedBook.Checksum checksum(StandardBook standard) throws IOException {
        return collected(standard).checksum;
    }

    private static Collected collected(StandardBook standard) throws IOException {
        Collected collected = new Collected();
        for (String name : standard.files()) {
            byte[] content = standard.read(name);
            collected.checksum.add(name, content);
            collected.add(name, content);
        }
        return collected;
    }

    /**
     * The files of that content by their names, with slashes between folders.
     *
     * @param files in any order
     */
    public static BookFiles of(Map<String, byte[]> files) {
        PartCollector parts = new PartCollector(files.keySet());
        new TreeMap<>(files).forEach((name, bytes) -> parts.offer(name, () -> new ByteArrayInputStream(bytes)));
        return of(parts.collected(List.of()));
    }

    /**
     * The files in a folder on a class path.
     *
     * @param folder such as {@code my/book}
     * @throws IllegalArgumentException when that is no name of a folder
     * @throws IOException when it is not there or cannot be listed
     */
    public static BookFiles onClassPath(String folder, ClassLoader loader) throws IOException {
        String plain = PartCollector.plain(folder);
        if (plain.isBlank()
                || plain.startsWith("/")
                || plain.endsWith("/")
                || List.of(plain.split("/")).contains("..")) {
            throw new IllegalArgumentException(BookMessage.BAD_CLASS_PATH_FOLDER.with(folder));
        }
        return of(ClassPathBook.read(plain, loader));
    }

    /**
     * Reads the files in a folder, or in the zip of one.
     *
     * @throws IOException when it is not there or cannot be listed
     */
    public static BookFiles in(Path folder) throws IOException {
        return of(BookFolder.read(folder));
    }

    /** The files that were found in a folder. */
    public static BookFiles of(BookFolder folder) {
        Collected collected = new Collected();
        collected.problems.addAll(folder.problems());
        folder.files().forEach(file -> collected.add(file.name(), file.bytes()));
        return collected.book();
    }

    /** The table in a file of that name; empty when the book has none. */
    Optional<Source> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The same with something before the name of each file. */
    BookFiles named(String prefix) {
        return new BookFiles(
                rules.stream().map(file -> named(prefix, file)).toList(),
                tables.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, file -> named(prefix, file.getValue()))),
                facts.stream().map(file -> named(prefix, file)).toList(),
                settings,
                layer,
                problems,
                prepared);
    }

    private static Source named(String prefix, Source file) {
        return new Source(prefix + file.name(), file.text());
    }

    /** Whether every file of the book could be read. */
    boolean allRead() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The problems, each with the line on which it stands. */
    List<Problem> withLines(List<Problem> problems) {
        Map<String, String> texts = new HashMap<>();
        Stream.of(rules, tables.values(), facts, settings.stream().toList())
                .flatMap(Collection::stream)
                .forEach(file -> texts.put(file.name(), file.text()));
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty()
                        ? problem.quoting(texts.getOrDefault(problem.position().file(), ""))
                        : problem)
                .toList();
    }

    /** Files while they are read. */
    private static final class Collected {

        private final List<Source> rules = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Source> tables = new HashMap<>();
        private final List<Source> facts = new ArrayList<>();
        private Optional<Source> settings = Optional.empty();
        private final PreparedBook.Checksum checksum = new PreparedBook.Checksum();

        void add(String name, byte[] bytes) {
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException garbled) {
                problems.add(new Problem(Code.NOT_UTF8, NotUtf8.place(name, bytes), BookMessage.NOT_UTF8.text())
                        .quoting(new String(bytes, StandardCharsets.UTF_8))
                        .maybe(BookMessage.MAYBE_SAVE_AS_UTF8.text()));
                return;
            }
            Source source = new Source(name, text);
            String bare = name.substring(name.lastIndexOf('/') + 1);
            if (bare.equals(FileNames.SETTINGS)) {
                settings(source);
            } else if (FileNames.isFacts(name)) {
                facts.add(source);
            } else if (FileNames.isTable(bare)) {
                table(bare, source);
            } else {
                rules.add(source);
            }
        }

        private void table(String name, Source source) {
            Source there = tables.putIfAbsent(name, source);
            if (there != null) {
                problems.add(
                        new Problem(Code.MISPLACED_FILE, start(source), BookMessage.SECOND_TABLE.with(there.name())));
            }
        }

        private void settings(Source source) {
            if (source.name().equals(FileNames.SETTINGS)) {
                settings = Optional.of(source);
            } else {
                problems.add(new Problem(Code.MISPLACED_FILE, start(source), BookMessage.MISPLACED_SETTINGS.text()));
            }
        }

        private static Position start(Source source) {
            return new Position(source.name(), 1, 1, 2);
        }

        BookFiles book() {
            return book(Optional.empty());
        }

        /** With what the build has written, when it was of these files. */
        BookFiles book(byte[] written) throws IOException {
            return book(PreparedBook.of(written, checksum));
        }

        private BookFiles book(Optional<PreparedBook> prepared) {
            BookSettings read = settings.map(file -> BookSettings.read(file.name(), file.text()))
                    .orElse(BookSettings.NONE);
            problems.addAll(read.problems());
            return new BookFiles(rules, tables, facts, settings, read.layer(), problems, prepared);
        }
    }
}
