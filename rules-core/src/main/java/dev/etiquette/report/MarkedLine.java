package dev.etiquette.report;

/** Shows the line on which a problem stands, with a mark under it. */
final class MarkedLine {

    /** Longer lines are cut around the place. */
    private static final int WIDEST = 110;

    private static final int BEFORE = 60;

    private MarkedLine() {}

    /** Two lines, each after a line end; nothing when the line is not known or empty. */
    static String of(Problem problem) {
        String line = problem.excerpt();
        if (line.isBlank()) {
            return "";
        }
        int start = Math.min(problem.position().column() - 1, line.length());
        int end = Math.max(start + 1, Math.min(problem.position().endColumn() - 1, line.length()));
        int from = line.length() > WIDEST && start > BEFORE ? start - BEFORE : 0;
        int to = Math.min(line.length(), from + WIDEST);
        String shown = (from > 0 ? "…" : "") + visible(line.substring(from, to)) + (to < line.length() ? "…" : "");
        int marks = Math.max(1, Math.min(end, to) - start);
        return "\n    " + shown + "\n    " + " ".repeat(start - from + (from > 0 ? 1 : 0)) + "^".repeat(marks);
    }

    /** One visible character for each, so that the mark stands right. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = Character.getType(c);
            boolean hidden = Character.isISOControl(c)
                    || kind == Character.FORMAT
                    || kind == Character.PRIVATE_USE
                    || kind == Character.UNASSIGNED
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR
                    || kind == Character.SURROGATE && !isPaired(text, i);
            shown.append(c == '\t' ? ' ' : hidden ? '\u00b7' : c);
        }
        return shown.toString();
    }

    private static boolean isPaired(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
