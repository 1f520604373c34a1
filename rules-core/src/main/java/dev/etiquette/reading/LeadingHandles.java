package dev.etiquette.reading;

/** The handles of all who take part, which programs put before an answer: "@maya @cy@bread.example which oven?" */
public final class LeadingHandles {

    private LeadingHandles() {}

    /** What stands behind them; all of a text that begins with none. Takes time in proportion to the text. */
    public static String without(String text) {
        String rest = text.strip();
        while (rest.startsWith("@")) {
            int end = 0;
            while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
                end++;
            }
            rest = rest.substring(end).strip();
        }
        return rest;
    }
}
