package dev.etiquette.desk.book;

import java.util.List;

/**
 * Where a rule stands in a text: from the remarks above it to its {@code end}.
 *
 * @param from offset of the first character
 * @param to offset behind the last character, without the end of the line
 * @param text all between
 */
public record RuleText(int from, int to, String text) {

    /**
     * The rule that begins on a line.
     *
     * @param file the whole text
     * @param line on which its name stands, from 1
     */
    public static RuleText at(String file, int line) {
        List<String> lines = file.lines().toList();
        int first = Math.min(Math.max(line, 1), Math.max(lines.size(), 1)) - 1;
        int last = first;
        while (last < lines.size() - 1 && !isEnd(lines.get(last))) {
            last++;
        }
        while (first > 0 && lines.get(first - 1).stripLeading().startsWith("//")) {
            first--;
        }
        int from = offset(file, first);
        int to = lines.isEmpty() ? 0 : offset(file, last) + lines.get(last).length();
        return new RuleText(from, to, file.substring(from, to));
    }

    private static boolean isEnd(String line) {
        String bare = line.strip();
        return bare.equals("end") || bare.startsWith("end ") || bare.startsWith("end//");
    }

    /** The offset at which a line begins, from 0; lines end as the text has it. */
    private static int offset(String file, int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            int end = offset;
            while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
                end++;
            }
            offset = end < file.length() - 1 && file.charAt(end) == '\r' && file.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
        }
        return Math.min(offset, file.length());
    }

    /** What stands after {@code then}: "recommend", "withhold", "bless", "signal"; empty when it cannot be told. */
    public String kind() {
        int then = text.lastIndexOf("\nthen");
        String rest = then < 0 ? "" : text.substring(then + "\nthen".length()).stripLeading();
        for (String kind : List.of("recommend", "withhold", "bless", "signal")) {
            if (rest.startsWith(kind)) {
                return kind;
            }
        }
        return "";
    }
}
