package dev.etiquette;

import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.language.Severity;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;

/**
 * The files of a book as texts.
 *
 * @param rules sorted by name
 * @param norms the table of norms, if there is one
 * @param phrases the table of phrases, if there is one
 * @param settings empty when the book has none
 * @param layer whether the book is laid over the standard book
 * @param problems with files that are no text, and with settings
 */
record BookFiles(
        List<Source> rules,
        Optional<Source> norms,
        Optional<Source> phrases,
        Optional<Source> settings,
        boolean layer,
        List<Problem> problems) {

    private static final String STANDARD = "/dev/etiquette/standard/";

    /** Lists the files of the standard book, one a line; the build writes it. */
    private static final String INDEX = STANDARD + "index";

    static Optional<BookFiles> standard() {
        try (InputStream index = BookFiles.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                return Optional.empty();
            }
            Collected collected = new Collected();
            for (String name : text(index).lines().toList()) {
                try (InputStream file = BookFiles.class.getResourceAsStream(STANDARD + name)) {
                    if (file == null) {
                        throw new IllegalStateException("The standard rule book lacks its file " + name + ".");
                    }
                    collected.add(name, file.readAllBytes());
                }
            }
            return Optional.of(collected.book());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The standard rule book cannot be read.", unreadable);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads the files in a folder. */
    static BookFiles in(Path folder) throws IOException {
        return of(BookFolder.read(folder));
    }

    static BookFiles of(BookFolder folder) {
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
        Stream.concat(rules.stream(), Stream.of(norms, phrases, settings).flatMap(Optional::stream))
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
        private Optional<Source> settings = Optional.empty();

        void add(String name, byte[] bytes) {
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException garbled) {
                problems.add(new Problem(
                                Code.NOT_UTF8,
                                NotUtf8.place(name, bytes),
                                "The file is not written in UTF-8; this letter cannot be read.")
                        .in(new String(bytes, StandardCharsets.UTF_8))
                        .maybe("Maybe save it again with the encoding UTF-8."));
                return;
            }
            Source source = new Source(name, text);
            switch (name.substring(name.lastIndexOf('/') + 1)) {
                case FileNames.NORMS -> norms = Optional.of(only(source, norms));
                case FileNames.PHRASES -> phrases = Optional.of(only(source, phrases));
                case FileNames.SETTINGS -> settings(source);
                default -> rules.add(source);
            }
        }

        private Source only(Source source, Optional<Source> earlier) {
            earlier.ifPresent(there -> problems.add(new Problem(
                    Code.MISPLACED_FILE,
                    start(source),
                    "The book has this table already, in " + there.name() + "; it has one of each.")));
            return earlier.orElse(source);
        }

        private void settings(Source source) {
            if (source.name().equals(FileNames.SETTINGS)) {
                settings = Optional.of(source);
            } else {
                problems.add(new Problem(
                        Code.MISPLACED_FILE,
                        start(source),
                        "The settings of a book stand in its own folder; this file stands in one within."));
            }
        }

        private static Position start(Source source) {
            return new Position(source.name(), 1, 1, 2);
        }

        BookFiles book() {
            BookSettings read = settings.map(file -> BookSettings.read(file.name(), file.text()))
                    .orElse(BookSettings.NONE);
            problems.addAll(read.problems());
            return new BookFiles(List.copyOf(rules), norms, phrases, settings, read.layer(), List.copyOf(problems));
        }
    }
}
