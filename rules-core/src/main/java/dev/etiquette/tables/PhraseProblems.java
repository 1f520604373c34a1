package dev.etiquette.tables;

import dev.etiquette.reading.SplitChoice;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with rows of phrases. */
final class PhraseProblems {

    /** Of signs and web addresses, which belong to no language. */
    private static final String NO_LANGUAGE = "any";

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(-[A-Z]{2})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private PhraseProblems() {}

    static Problem problem(Code code, Row row, String column, String message) {
        return new Problem(code, row.position(column), message);
    }

    static Problem ofPhrase(Code code, Row row, String message) {
        return problem(code, row, "phrase", message);
    }

    /** The same with the suggestion to take the whole row out. */
    static Problem without(Row row, Problem problem) {
        return problem.with(removal(row));
    }

    static Suggestion removal(Row row) {
        return Suggestion.of(TableMessage.MAYBE_REMOVE_ROW.text(), Edit.replace(row.position(), ""));
    }

    static Problem unknownLanguage(Row row) {
        String written = row.cell("language");
        String small = written.toLowerCase(Locale.ROOT);
        Problem problem = problem(
                Code.UNKNOWN_LANGUAGE, row, "language", TableMessage.UNKNOWN_LANGUAGE.with(written, NO_LANGUAGE));
        return isLanguage(small)
                ? problem.with(Suggestion.of(
                        TableMessage.MAYBE_WRITE.with(small), Edit.replace(row.position("language"), small)))
                : problem;
    }

    static Problem repeated(Row row, int line) {
        return without(
                row, ofPhrase(Code.REPEATED_PHRASE, row, TableMessage.REPEATED_PHRASE.with(row.cell("phrase"), line)));
    }

    static Problem split(SplitChoice choice, Row row) {
        return ofPhrase(Code.SPLIT_CHOICE, row, TableMessage.SPLIT_CHOICE.with(choice.written(), choice.apart()))
                .with(Suggestion.of(
                        TableMessage.MAYBE_ONE_CHOICE.with(choice.meant(), choice.apart()),
                        Edit.replace(
                                row.position("phrase"), row.cell("phrase").replace(choice.written(), choice.meant()))));
    }

    static boolean isLanguage(String code) {
        return code.equals(NO_LANGUAGE)
                || (LANGUAGE.matcher(code).matches() && LANGUAGES.contains(code.substring(0, 2)));
    }

    static Problem unknown(Code code, Row row, String column, TableMessage unknown, List<String> valid) {
        return row.problem(
                code,
                column,
                unknown.with(row.cell(column)),
                TableMessage.ONE_OF.with(String.join(", ", valid)),
                valid);
    }
}
