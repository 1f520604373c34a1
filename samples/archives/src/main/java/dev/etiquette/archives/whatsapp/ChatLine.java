package dev.etiquette.archives.whatsapp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a date and a time, as every message and notice of a chat does. Its form follows the language of
 * the telephone: {@code [31.12.23, 23:59:59] Ann: text} and {@code 12/31/23, 11:59 PM - Ann: text}, with marks that nobody
 * sees.
 *
 * @param first number of the date
 * @param second number of the date
 * @param third number of the date
 * @param time of the day in seconds
 * @param american whether it has slashes and counts the hours twice to twelve, as American English does
 * @param form equal for lines that are written in the same form: brackets or none, the sign between the numbers, the length of
 *     the year, how hours are counted
 * @param rest what follows: a sender and a text, or a notice
 */
record ChatLine(int first, int second, int third, int time, boolean american, String form, String rest) {

    private static final String MARKS = "[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*+";
    private static final String BLANK = "[ \\u00A0\\u202F]";
    private static final String HALF = "\\p{L}[\\p{L}\\p{M}.]{0,11}(?:" + BLANK + "?\\p{L}\\.)?";

    private static final Pattern START = Pattern.compile(MARKS + "(?<open>\\[)?" + MARKS //
            + "(?<first>\\p{Nd}{1,4})" + MARKS + "(?<sign>[./-])" + BLANK + "?" + MARKS //
            + "(?<second>\\p{Nd}{1,2})" + MARKS + "\\k<sign>" + BLANK + "?" + MARKS //
            + "(?<third>\\p{Nd}{1,4})\\.?" + MARKS + "[,،]?" + BLANK + "{1,3}" + MARKS //
            + "(?:(?<before>" + HALF + ")" + BLANK + "?)?" //
            + "(?<hour>\\p{Nd}{1,2})[:.](?<minute>\\p{Nd}{2})(?:[:.](?<seconds>\\p{Nd}{2}))?" //
            + "(?:" + BLANK + "?(?<after>" + HALF + "))?" + MARKS //
            + "(?:(?<close>\\])" + BLANK + "?|" + BLANK + "?[-–]" + BLANK + ")");

    /** Whether it is past noon, in the languages that count the hours twice to twelve, without dots and blanks. */
    private static final Map<String, Boolean> PAST_NOON = Map.ofEntries(
            Map.entry("am", false),
            Map.entry("pm", true),
            Map.entry("凌晨", false),
            Map.entry("早上", false),
            Map.entry("上午", false),
            Map.entry("中午", true),
            Map.entry("下午", true),
            Map.entry("晚上", true),
            Map.entry("오전", false),
            Map.entry("오후", true),
            Map.entry("午前", false),
            Map.entry("午後", true),
            Map.entry("ص", false),
            Map.entry("م", true),
            Map.entry("πμ", false),
            Map.entry("μμ", true),
            Map.entry("öö", false),
            Map.entry("ös", true),
            Map.entry("pg", false),
            Map.entry("ptg", true));

    /** The line that begins so; empty when it begins no message, and goes on with the one before. */
    static Optional<ChatLine> of(String line) {
        if (!mayStart(line)) {
            return Optional.empty();
        }
        Matcher start = START.matcher(line);
        if (!start.lookingAt() || (start.group("open") == null) != (start.group("close") == null)) {
            return Optional.empty();
        }
        int hour = number(start.group("hour"));
        int minute = number(start.group("minute"));
        int seconds = start.group("seconds") == null ? 0 : number(start.group("seconds"));
        if (hour > 23 || minute > 59 || seconds > 59) {
            return Optional.empty();
        }
        Optional<Boolean> late = pastNoon(start.group("before")).or(() -> pastNoon(start.group("after")));
        if (late.isPresent() && hour <= 12) {
            hour = hour % 12 + (late.get() ? 12 : 0);
        }
        return Optional.of(new ChatLine(
                number(start.group("first")),
                number(start.group("second")),
                number(start.group("third")),
                (hour * 60 + minute) * 60 + seconds,
                late.isPresent() && start.group("sign").equals("/"),
                (start.group("open") == null ? "-" : "[")
                        + start.group("sign")
                        + start.group("third").length()
                        + (start.group("seconds") == null ? "" : "s")
                        + (late.isPresent() ? 12 : 24),
                line.substring(start.end())));
    }

    /** Most lines that go on with a message are known by their first character. */
    private static boolean mayStart(String line) {
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '[' || Character.isDigit(character)) {
                return true;
            }
            if (Character.getType(character) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Boolean> pastNoon(String half) {
        if (half == null) {
            return Optional.empty();
        }
        String word = half.toLowerCase(Locale.ROOT).replaceAll("[.\\h]", "");
        return Optional.ofNullable(PAST_NOON.get(word));
    }

    /** Digits of any script. */
    private static int number(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            value = value * 10 + Character.digit(digits.charAt(at), 10);
        }
        return value;
    }
}
