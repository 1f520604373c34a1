package dev.etiquette.book;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The files of a book as texts.
 *
 * @param rules sorted by name
 * @param norms the table of norms, if there is one
 * @param phrases the table of phrases, if there is one
 * @param days the table of special days, if there is one
 * @param settings empty when the book has none
 * @param layer whether the book is laid over the standard book
 * @param problems with files that are no text, and with settings
 */
public record BookFiles(
        List<Source> rules,
        Optional<Source> norms,
        Optional<Source> phrases,
        Optional<Source> days,
        Optional<Source> settings,
        boolean layer,
        List<Problem> problems) {

    /** Keeps copies. */
    public BookFiles {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Reads the standard book; empty when no artifact brings it. */
    public static Optional<BookFiles> standard() {
        // By our own loader and not by that of the thread: the same book for whoever asks.
        return ServiceLoader.load(StandardBook.class, StandardBook.class.getClassLoader())
                .findFirst()
                .map(BookFiles::of);
    }

    private static BookFiles of(StandardBook standard) {
        try {
            Collected collected = new Collected();
            for (String name : standard.files()) {
                collected.add(name, standard.read(name));
            }
            return collected.book();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(BookMessage.STANDARD_UNREADABLE.text(), unreadable);
        }
    }

    /**
     * Reads the files in a folder.
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

    /** The same with something before the name of each file. */
    BookFiles named(String prefix) {
        return new BookFiles(
                rules.stream().map(file -> named(prefix, file)).toList(),
                norms.map(file -> named(prefix, file)),
                phrases.map(file -> named(prefix, file)),
                days.map(file -> named(prefix, file)),
                settings,
                layer,
                problems);
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
        Stream.concat(rules.stream(), Stream.of(norms, phrases, days, settings).flatMap(Optional::stream))
                .forEach(file -> texts.put(file.name(), file.text()));
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty()
                        ? problem.in(texts.getOrDefault(problem.position().file(), ""))
                        : problem)
                .toList();
    }

    /** Files while they are read. */
    private static final class Collected {

        private final List<Source> rules = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<Source> norms = Optional.empty();
        private Optional<Source> phrases = Optional.empty();
        private Optional<Source> days = Optional.empty();
        private Optional<Source> settings = Optional.empty();

        void add(String name, byte[] bytes) {
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException garbled) {
                problems.add(new Problem(Code.NOT_UTF8, NotUtf8.place(name, bytes), BookMessage.NOT_UTF8.text())
                        .in(new String(bytes, StandardCharsets.UTF_8))
                        .maybe(BookMessage.MAYBE_SAVE_AS_UTF8.text()));
                return;
            }
            Source source = new Source(name, text);
            switch (name.substring(name.lastIndexOf('/') + 1)) {
                case FileNames.NORMS -> norms = Optional.of(only(source, norms));
                case FileNames.PHRASES -> phrases = Optional.of(only(source, phrases));
                case FileNames.DAYS -> days = Optional.of(only(source, days));
                case FileNames.SETTINGS -> settings(source);
                default -> rules.add(source);
            }
        }

        private Source only(Source source, Optional<Source> earlier) {
            earlier.ifPresent(there -> problems.add(
                    new Problem(Code.MISPLACED_FILE, start(source), BookMessage.SECOND_TABLE.with(there.name()))));
            return earlier.orElse(source);
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
            BookSettings read = settings.map(file -> BookSettings.read(file.name(), file.text()))
                    .orElse(BookSettings.NONE);
            problems.addAll(read.problems());
            return new BookFiles(rules, norms, phrases, days, settings, read.layer(), problems);
        }
    }
}
