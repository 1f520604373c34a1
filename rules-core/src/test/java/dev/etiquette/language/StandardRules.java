package dev.etiquette.language;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of the standard book, which stand in the folder of another module, and files that are built on them. */
final class StandardRules {

    private static final Path RULES = Path.of("..", "rules-drl", "rules");

    /** More than any file here needs. */
    private static final int MOST_ROUNDS = 10;

    private static final List<Source> SOURCES = sources();
    private static final RuleReader.Result READ = RuleReader.read(SOURCES, Vocabulary.standard());

    private StandardRules() {}

    private static List<Source> sources() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> new Source(RULES.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Source> files() {
        return SOURCES;
    }

    static Vocabulary vocabulary() {
        return READ.vocabulary();
    }

    static List<Rule> rules() {
        return READ.rules();
    }

    /** What reading a file gives that can name all that the standard book declares. */
    static RuleReader.Result read(Source file) {
        return RuleReader.read(List.of(file), vocabulary());
    }

    static List<Problem> problems(String text) {
        return read(new Source("a.drl", text)).problems();
    }

    /** The file after all that is told of former names was mended, again and again. */
    static Source mended(Source file) {
        Source mended = file;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> former = read(mended).problems().stream()
                    .filter(problem -> problem.code() == Code.FORMER_NAME)
                    .toList();
            Fixes fixes = Fixes.of(former);
            if (fixes.fixed().isEmpty()) {
                break;
            }
            String before = mended.text();
            mended = new Source(
                    file.name(), fixes.applyTo(Map.of(file.name(), before)).get(file.name()));
        }
        return mended;
    }

    /** The text with the edits of one problem made. */
    static String mended(String text, Problem problem) {
        List<Edit> edits = problem.suggestion().orElseThrow().edits();
        return edits.isEmpty()
                ? text
                : Fixes.of(List.of(problem))
                        .applyTo(Map.of(edits.get(0).file(), text))
                        .get(edits.get(0).file());
    }
}
