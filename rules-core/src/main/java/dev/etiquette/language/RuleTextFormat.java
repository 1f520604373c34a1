package dev.etiquette.language;

import dev.etiquette.report.Position;
import java.util.ArrayList;
import java.util.List;

/** Conditions as their author wrote them, on one line. */
public final class RuleTextFormat {

    private RuleTextFormat() {}

    /** The comparison of that rule that begins there. */
    public static String test(Rule rule, Position position) {
        return cut(rule, position, false);
    }

    /** A fact type and what stands in its parentheses. */
    public static String pattern(Rule rule, Condition.Pattern pattern) {
        return cut(rule, pattern.position(), true);
    }

    /** A whole condition: the word before it, the fact type and what stands in its parentheses. */
    public static String condition(Rule rule, int index, Condition.Pattern pattern) {
        Condition condition = rule.conditions().get(index);
        String text = pattern(rule, pattern);
        if (condition instanceof Condition.Not) {
            return "not " + text;
        } else if (condition instanceof Condition.Exists) {
            return "exists " + text;
        }
        return condition instanceof Condition.Accumulate ? "accumulate( " + text + "; … )" : text;
    }

    /** What a rule says, without its last semicolon. */
    public static String statement(Rule rule) {
        return cut(rule, rule.places().statement(), true);
    }

    /** What stands between the commas of that. */
    public static List<String> statementParts(Rule rule) {
        String statement = statement(rule);
        List<String> parts = new ArrayList<>();
        int start = statement.indexOf('(') + 1;
        while (start > 0 && start < statement.length()) {
            int end = end(statement, start, false);
            parts.add(statement.substring(start, end).strip());
            start = end + 1;
        }
        return parts;
    }

    /** Up to the comma or parenthesis that ends it, or to that which closes its own. */
    private static String cut(Rule rule, Position position, boolean withParentheses) {
        String text = rule.text();
        int start = start(text, position.line() - rule.position().line(), position.column() - 1);
        return text.substring(start, end(text, start, withParentheses))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int end(String text, int start, boolean withParentheses) {
        int depth = 0;
        boolean quoted = false;
        for (int end = start; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (depth < 0) {
                    return end;
                } else if (depth == 0 && withParentheses) {
                    return end + 1;
                }
            } else if (!quoted && c == ',' && depth == 0) {
                return end;
            }
        }
        return text.length();
    }

    private static int start(String text, int lines, int columns) {
        int start = 0;
        for (int line = 0; line < lines; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + columns);
    }
}
