package dev.etiquette.book;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * The settings of a book: a file of properties with at most one line, {@code extends = standard}.
 *
 * @param layer whether the book is laid over the standard book
 * @param problems none when the file is sound
 */
record BookSettings(boolean layer, List<Problem> problems) {

    private static final String EXTENDS = "extends";
    private static final String STANDARD = "standard";

    /** Those of a folder without such a file: a book of its own. */
    static final BookSettings NONE = new BookSettings(false, List.of());

    static BookSettings read(String file, String text) {
        boolean layer = false;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
            Properties read = properties(line);
            if (read.isEmpty()) {
                continue;
            }
            String key = read.stringPropertyNames().iterator().next();
            String value = read.getProperty(key).strip();
            int shift = lines.get(i).length() - line.length();
            if (!key.equals(EXTENDS)) {
                return wrong(unknown(key, place(file, i, shift, line, line.indexOf(key), key)));
            } else if (layer) {
                Position whole = new Position(file, i + 1, 1, lines.get(i).length() + 1);
                return wrong(new Problem(
                                Code.DUPLICATE_SETTING,
                                place(file, i, shift, line, line.indexOf(key), key),
                                BookMessage.DUPLICATE_SETTING.with(key))
                        .with(Suggestion.of(BookMessage.MAYBE_REMOVE_LINE.text(), Edit.replace(whole, ""))));
            } else if (!value.equals(STANDARD)) {
                return wrong(notThere(value, place(file, i, shift, line, line.lastIndexOf(value), value)));
            }
            layer = true;
        }
        return new BookSettings(layer, List.of());
    }

    /** What was to be extended is not known then; that it is the standard book is the better guess. */
    private static BookSettings wrong(Problem problem) {
        return new BookSettings(true, List.of(problem));
    }

    private static Properties properties(String line) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(line));
        } catch (IllegalArgumentException brokenEscape) {
            read.setProperty(line.strip(), "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read;
    }

    /** The place of a part of a line; that of the whole line, when it is written in a roundabout way. */
    private static Position place(String file, int line, int shift, String text, int start, String part) {
        return start < 0 || part.isEmpty()
                ? new Position(file, line + 1, shift + 1, Math.max(2, shift + text.length() + 1))
                : new Position(file, line + 1, shift + start + 1, shift + start + part.length() + 1);
    }

    private static Problem unknown(String key, Position place) {
        Problem problem = new Problem(
                Code.UNKNOWN_SETTING, place, BookMessage.UNKNOWN_SETTING.with(BookFolder.shown(key), EXTENDS));
        return NameSimilarity.slip(key, EXTENDS).isPresent() && place.endColumn() - place.column() == key.length()
                ? problem.with(Suggestion.of(BookMessage.MAYBE_WRITE.with(EXTENDS), Edit.replace(place, EXTENDS)))
                : problem;
    }

    private static Problem notThere(String book, Position place) {
        Problem problem =
                new Problem(Code.UNKNOWN_BOOK, place, BookMessage.UNKNOWN_BOOK.with(BookFolder.shown(book), STANDARD));
        return !book.isEmpty() && place.endColumn() - place.column() == book.length()
                ? problem.with(Suggestion.of(BookMessage.MAYBE_WRITE.with(STANDARD), Edit.replace(place, STANDARD)))
                : problem.maybe(BookMessage.MAYBE_WRITE_SETTING.with(EXTENDS, STANDARD));
    }
}
