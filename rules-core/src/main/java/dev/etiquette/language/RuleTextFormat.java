package dev.etiquette.language;

import dev.etiquette.report.Position;

/** Conditions as their author wrote them, on one line. */
public final class RuleTextFormat {

    private RuleTextFormat() {}

    /** The comparison of that rule that begins there. */
    public static String test(Rule rule, Position position) {
        return cut(rule, position, false);
    }

    /** A whole condition: the word before it, the fact type and what stands in its parentheses. */
    public static String condition(Rule rule, int index, Condition.Pattern pattern) {
        Condition condition = rule.conditions().get(index);
        String text = cut(rule, pattern.position(), true);
        if (condition instanceof Condition.Not) {
            return "not " + text;
        } else if (condition instanceof Condition.Exists) {
            return "exists " + text;
        }
        return condition instanceof Condition.Accumulate ? "accumulate( " + text + "; … )" : text;
    }

    /** Up to the comma or parenthesis that ends it, or to that which closes its own. */
    private static String cut(Rule rule, Position position, boolean withParentheses) {
        String text = rule.text();
        int start = start(text, position.line() - rule.position().line(), position.column() - 1);
        int end = start;
        int depth = 0;
        boolean quoted = false;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                if (depth < 0) {
                    break;
                } else if (depth == 0 && withParentheses) {
                    end++;
                    break;
                }
            } else if (!quoted && c == ',' && depth == 0) {
                break;
            }
        }
        return text.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    private static int start(String text, int lines, int columns) {
        int start = 0;
        for (int line = 0; line < lines; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + columns);
    }
}
