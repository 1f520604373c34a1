package dev.etiquette.table;

import dev.etiquette.language.Edit;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases by which texts are marked: rows of language, mark, place and phrase.
 *
 * @param rows in the order of the file
 */
public record PhraseTable(List<Phrase> rows) {

    private static final List<String> COLUMNS = List.of("language", "mark", "where", "phrase");

    /** Of signs and web addresses, which belong to no language. */
    private static final String NO_LANGUAGE = "any";

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(-[A-Z]{2})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Pairs of which no text is both; a phrase that stands under both has slipped into a wrong row. */
    private static final List<Set<Mark>> OPPOSITES = List.of(
            Set.of(Mark.CLOSING, Mark.UNRESOLVED),
            Set.of(Mark.CLOSING, Mark.QUESTION),
            Set.of(Mark.PRAISE, Mark.COMPLAINT),
            Set.of(Mark.PROMOTIONAL, Mark.EVERGREEN),
            Set.of(Mark.NEVER_AGAIN, Mark.NOT_NOW));

    /** Keeps a copy. */
    public PhraseTable {
        rows = List.copyOf(rows);
    }

    /** Reads a table; problems are added to the list. */
    public static PhraseTable read(String file, String text, List<Problem> problems) {
        Reading reading = new Reading(problems);
        Rows.of(file, text, COLUMNS, problems).forEach(reading::take);
        return new PhraseTable(reading.phrases);
    }

    /** Takes rows one by one and knows those before. */
    private static final class Reading {

        private final List<Phrase> phrases = new ArrayList<>();
        private final Map<String, List<Taken>> byWording = new HashMap<>();
        private final List<Problem> problems;

        /** A row that is sound in itself. */
        private record Taken(Phrase phrase, int line) {}

        Reading(List<Problem> problems) {
            this.problems = problems;
        }

        void take(Row row) {
            Optional<Mark> mark = choice(Mark.values(), row.cell("mark"));
            Optional<Where> where = row.cell("where").isEmpty()
                    ? Optional.of(Where.ANYWHERE)
                    : choice(Where.values(), row.cell("where"));
            if (row.surplus() > 0) {
                problems.add(problem(
                                Code.EXTRA_CELL,
                                row,
                                "phrase",
                                "The row goes on behind the phrase; a row has " + COLUMNS.size() + " cells.")
                        .maybe("Maybe leave out the comma in the phrase; punctuation does not matter."));
            } else if (!isLanguage(row.cell("language"))) {
                problems.add(unknownLanguage(row));
            } else if (mark.isEmpty()) {
                problems.add(bad(Code.UNKNOWN_MARK, row, "mark", Mark.values()));
            } else if (where.isEmpty()) {
                problems.add(bad(Code.UNKNOWN_PLACE, row, "where", Where.values()));
            } else if (row.cell("phrase").isEmpty()) {
                problems.add(problem(
                        Code.EMPTY_CELL, row, "phrase", "The row has no phrase; it must have one word at least."));
            } else {
                Phrase phrase = new Phrase(row.cell("language"), mark.get(), where.get(), row.cell("phrase"));
                phrase.mistake()
                        .map(wrong -> said(Code.WRONG_PHRASE, row, wrong))
                        .or(() -> conflict(phrase, row))
                        .ifPresentOrElse(problems::add, () -> keep(phrase, row));
            }
        }

        private void keep(Phrase phrase, Row row) {
            phrases.add(phrase);
            byWording
                    .computeIfAbsent(phrase.compared(), unknown -> new ArrayList<>())
                    .add(new Taken(phrase, row.position().line()));
        }

        /** What does not go together with a row before. */
        private Optional<Problem> conflict(Phrase phrase, Row row) {
            for (Taken before : byWording.getOrDefault(phrase.compared(), List.of())) {
                Phrase other = before.phrase();
                if (isLink(phrase) != isLink(other)) {
                    continue;
                }
                if (OPPOSITES.contains(pair(phrase.mark(), other.mark()))) {
                    return Optional.of(said(
                            Code.BAD_ROW,
                            row,
                            "stands under \"" + words(other.mark()) + "\" on line " + before.line()
                                    + "; no text is both that and \"" + words(phrase.mark()) + "\""));
                }
                if (phrase.language().equals(other.language()) && phrase.mark() == other.mark()) {
                    String stands = "stands on line " + before.line() + " already; ";
                    if (phrase.where() == other.where()) {
                        return Optional.of(without(row, said(Code.REPEATED_PHRASE, row, stands + "once is enough")));
                    }
                    Problem either =
                            said(Code.REPEATED_PHRASE, row, stands + "of the two, the one with \"anywhere\" is enough");
                    if (other.where() == Where.ANYWHERE) {
                        return Optional.of(without(row, either));
                    }
                    if (phrase.where() == Where.ANYWHERE) {
                        return Optional.of(either.maybe("Maybe leave line " + before.line() + " out."));
                    }
                }
            }
            return Optional.empty();
        }

        private static Set<Mark> pair(Mark one, Mark other) {
            return one == other ? Set.of(one) : Set.of(one, other);
        }

        private static boolean isLink(Phrase phrase) {
            return phrase.where() == Where.LINK;
        }
    }

    private static Problem problem(Code code, Row row, String column, String message) {
        return new Problem(code, row.position(column), message);
    }

    /** A problem with a phrase; what is wrong is the rest of the sentence. */
    private static Problem said(Code code, Row row, String wrong) {
        return problem(code, row, "phrase", "The phrase \"" + row.cell("phrase") + "\" " + wrong + ".");
    }

    /** The same with the suggestion to take the whole row out. */
    private static Problem without(Row row, Problem problem) {
        return problem.with(Suggestion.of("Maybe leave this row out.", Edit.replace(row.position(), "")));
    }

    private static Problem unknownLanguage(Row row) {
        String written = row.cell("language");
        String small = written.toLowerCase(Locale.ROOT);
        Problem problem = problem(
                Code.UNKNOWN_LANGUAGE,
                row,
                "language",
                "There is no language \"" + written + "\"; it must be two small letters such as en or de, or \""
                        + NO_LANGUAGE + "\" for signs and web addresses.");
        return isLanguage(small)
                ? problem.with(
                        Suggestion.of("Maybe write " + small + ".", Edit.replace(row.position("language"), small)))
                : problem;
    }

    private static boolean isLanguage(String code) {
        return code.equals(NO_LANGUAGE)
                || (LANGUAGE.matcher(code).matches() && LANGUAGES.contains(code.substring(0, 2)));
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
