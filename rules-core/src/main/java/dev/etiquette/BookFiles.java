package dev.etiquette;

import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * @param norms the table of norms
 * @param phrases the table of phrases
 * @param problems with files that are no text
 */
record BookFiles(List<Source> rules, Source norms, Source phrases, List<Problem> problems) {

    private static final String STANDARD = "/dev/etiquette/standard/";

    /** Lists the files of the standard book, one a line; the build writes it. */
    private static final String INDEX = STANDARD + "index";

    private static final String NORMS = "norms.csv";
    private static final String PHRASES = "phrases.csv";
    private static final String RULES = ".drl";

    /** A table is larger than a file of rules, but not without end. */
    private static final long LARGEST = 16L * RuleReader.LARGEST_FILE;

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
            return Optional.of(collected.book(Optional.empty()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The standard rule book cannot be read.", unreadable);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    static BookFiles in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> isPart(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        Collected collected = new Collected();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (Files.size(file) > LARGEST) {
                collected.problems.add(new Problem(
                        Code.TOO_LARGE,
                        new Position(name, 1, 1, 2),
                        "The file has " + Files.size(file) + " bytes; " + LARGEST + " are the most."));
            } else {
                collected.add(name, Files.readAllBytes(file));
            }
        }
        return collected.book(collected.lacksTable() ? standard() : Optional.empty());
    }

    /** The problems, each with the line on which it stands. */
    List<Problem> withLines(List<Problem> problems) {
        Map<String, String> texts = new HashMap<>();
        Stream.concat(rules.stream(), Stream.of(norms, phrases)).forEach(file -> texts.put(file.name(), file.text()));
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty()
                        ? problem.in(texts.getOrDefault(problem.position().file(), ""))
                        : problem)
                .toList();
    }

    private static boolean isPart(String name) {
        return name.endsWith(RULES) || name.equals(NORMS) || name.equals(PHRASES);
    }

    /** Files while they are read. */
    private static final class Collected {

        private final List<Source> rules = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<Source> norms = Optional.empty();
        private Optional<Source> phrases = Optional.empty();

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
            if (name.endsWith(RULES)) {
                rules.add(source);
            } else if (name.endsWith(NORMS)) {
                norms = Optional.of(source);
            } else {
                phrases = Optional.of(source);
            }
        }

        boolean lacksTable() {
            return norms.isEmpty() || phrases.isEmpty();
        }

        BookFiles book(Optional<BookFiles> standard) {
            return new BookFiles(
                    List.copyOf(rules),
                    norms.or(() -> standard.map(BookFiles::norms)).orElse(new Source(NORMS, "")),
                    phrases.or(() -> standard.map(BookFiles::phrases)).orElse(new Source(PHRASES, "")),
                    List.copyOf(problems));
        }
    }
}
