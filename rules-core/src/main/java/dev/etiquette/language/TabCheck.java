package dev.etiquette.language;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.List;

/** Warns of tabs, which every editor shows in another width. */
final class TabCheck {

    private static final String BLANKS = "    ";

    private TabCheck() {}

    /** One warning a file, on its first line with a tab. */
    static void warn(Source source, List<Problem> problems) {
        int at = source.text().indexOf('\t');
        if (at < 0) {
            return;
        }
        int line = 1
                + (int) source.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String text = new Position(source.name(), line, 1, 2).lineIn(source.text());
        int first = text.indexOf('\t');
        int last = text.lastIndexOf('\t');
        Position place = new Position(source.name(), line, first + 1, first + 2);
        Problem problem = new Problem(Code.TAB, place, LanguageMessage.FOUND_TAB.text());
        Edit edit = new Edit(
                source.name(),
                line,
                first + 1,
                last + 2,
                text.substring(first, last + 1).replace("\t", BLANKS));
        boolean only = source.text().lastIndexOf('\t') == at + last - first;
        problems.add(problem.with(
                only
                        ? Suggestion.of(LanguageMessage.MAYBE_FOUR_SPACES.text(), edit)
                        : Suggestion.of(LanguageMessage.MAYBE_EDITOR_REPLACES_TABS.text())));
    }
}
