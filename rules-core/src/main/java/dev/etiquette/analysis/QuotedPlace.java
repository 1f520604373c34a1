package dev.etiquette.analysis;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Position;
import java.util.List;

/** Finds the text with which something is compared, as checked rules know only where the comparison begins. */
final class QuotedPlace {

    private QuotedPlace() {}

    /** Where the text stands behind the beginning of its comparison; that beginning where it is not on its line. */
    static Position of(String text, Position begin, List<Source> files) {
        String written = "\"" + text + "\"";
        return files.stream()
                .filter(file -> file.name().equals(begin.file()))
                .map(file -> begin.lineIn(file.text()).indexOf(written, Math.max(0, begin.column() - 1)))
                .filter(start -> start >= 0)
                .map(start -> new Position(begin.file(), begin.line(), start + 1, start + 1 + written.length()))
                .findFirst()
                .orElse(begin);
    }
}
