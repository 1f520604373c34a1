package dev.etiquette.commandline;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import java.util.List;

/** The rules for somebody who reads. */
final class TextRules {

    private static final int INDENT = 2;
    private static final int DEEPER = 6;

    /** No sentence is longer; the lines of a listing are not cut. */
    private static final int ALL_LINES = 100;

    private TextRules() {}

    static String of(RuleBook book) {
        StringBuilder text = new StringBuilder();
        Catalogue.of(book).topics().forEach((topic, rules) -> {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(topic.isEmpty() ? "(no folder)" : Harmless.line(topic))
                    .append('\n');
            rules.forEach(rule -> {
                add(text, INDENT, rule.id() + status(rule) + ": " + rule.name());
                add(text, DEEPER, rule.source());
                add(text, DEEPER, rule.file() + ", line " + rule.line());
            });
        });
        long tried =
                book.rules().values().stream().filter(RuleBook.Entry::trial).count();
        long retired =
                book.rules().values().stream().filter(RuleBook.Entry::retired).count();
        long active = book.rules().size() - retired - tried;
        return text.append('\n')
                .append(active == 1 ? "1 rule" : active + " rules")
                .append(tried == 0 ? "" : ", " + tried + " on trial")
                .append(retired == 0 ? "" : " and " + retired + " retired")
                .append('\n')
                .toString();
    }

    private static String status(RuleBook.Entry rule) {
        return rule.retired() ? " (retired)" : rule.trial() ? " (on trial)" : "";
    }

    private static void add(StringBuilder text, int indent, String sentence) {
        List<String> lines = Columns.wrapped(sentence, indent, ALL_LINES);
        for (int at = 0; at < lines.size(); at++) {
            text.append(at == 0 ? "" : "    ").append(lines.get(at)).append('\n');
        }
    }
}
