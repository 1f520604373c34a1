package dev.etiquette.table;

import dev.etiquette.language.Edit;
import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Suggestion;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.Phrases;
import dev.etiquette.table.Rows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        Set<Phrase> seen = new HashSet<>();
        for (Row row : Rows.of(file, text, COLUMNS, problems)) {
            Optional<Mark> mark = choice(Mark.values(), row.cell("mark"));
            Optional<Where> where = row.cell("where").isEmpty()
                    ? Optional.of(Where.ANYWHERE)
                    : choice(Where.values(), row.cell("where"));
            if (mark.isEmpty()) {
                problems.add(bad(Code.UNKNOWN_MARK, row, "mark", Mark.values()));
            } else if (where.isEmpty()) {
                problems.add(bad(Code.UNKNOWN_PLACE, row, "where", Where.values()));
            } else if (row.cell("phrase").isEmpty()) {
                problems.add(new Problem(
                        Code.EMPTY_CELL,
                        row.position("phrase"),
                        "The row has no phrase; it must have one word at least."));
            } else {
                Phrase phrase = new Phrase(row.cell("language"), mark.get(), where.get(), row.cell("phrase"));
                phrases.add(phrase);
                if (!seen.add(phrase)) {
                    Position place = row.position();
                    problems.add(
                            new Problem(Code.REPEATED_PHRASE, place, "The same row stands further up; once is enough.")
                                    .with(Suggestion.of("Maybe leave it out.", Edit.replace(place, ""))));
                }
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

    private static Problem bad(Code code, Row row, String column, Enum<?>[] choices) {
        List<String> valid = Arrays.stream(choices).map(PhraseTable::words).toList();
        return row.problem(
                code,
                column,
                "There is no " + (column.equals("where") ? "place" : column) + " \"" + row.cell(column) + "\"",
                "it must be one of " + String.join(", ", valid),
                valid);
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
