package dev.etiquette.table;

import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.Phrases;
import dev.etiquette.table.Rows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The phrases by which texts are marked: rows of language, mark, place and phrase.
 *
 * @param rows in the order of the file
 */
public record PhraseTable(List<Phrase> rows) {

    private static final List<String> COLUMNS = List.of("language", "mark", "where", "phrase");

    /** Keeps a copy. */
    public PhraseTable {
        rows = List.copyOf(rows);
    }

    /** Reads a table; problems are added to the list. */
    public static PhraseTable read(String file, String text, List<Problem> problems) {
        List<Phrase> phrases = new ArrayList<>();
        for (Row row : Rows.of(file, text, COLUMNS, problems)) {
            Optional<Mark> mark = choice(Mark.values(), row.cell("mark"));
            Optional<Where> where = row.cell("where").isEmpty()
                    ? Optional.of(Where.ANYWHERE)
                    : choice(Where.values(), row.cell("where"));
            if (mark.isEmpty()) {
                problems.add(bad(row, "mark", Mark.values()));
            } else if (where.isEmpty()) {
                problems.add(bad(row, "where", Where.values()));
            } else if (row.cell("phrase").isEmpty()) {
                problems.add(new Problem(
                        Code.BAD_ROW, row.position(), "The row has no phrase; it must have one word at least."));
            } else {
                phrases.add(new Phrase(row.cell("language"), mark.get(), where.get(), row.cell("phrase")));
            }
        }
        return new PhraseTable(phrases);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] choices, String value) {
        return Arrays.stream(choices)
                .filter(each -> words(each).equalsIgnoreCase(value))
                .findFirst();
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Problem bad(Row row, String column, Enum<?>[] choices) {
        return new Problem(
                Code.BAD_ROW,
                row.position(),
                "There is no " + column + " \"" + row.cell(column) + "\"; it must be one of "
                        + Arrays.stream(choices).map(PhraseTable::words).collect(Collectors.joining(", ")) + ".");
    }

    /** The phrases, ready to mark texts. */
    public Phrases phrases() {
        return new Phrases(rows);
    }

    /** The rows in one order, one line each: equal for tables that say the same. */
    public String canonical() {
        return rows.stream().map(Phrase::toString).sorted().distinct().collect(Collectors.joining("\n"));
    }
}
