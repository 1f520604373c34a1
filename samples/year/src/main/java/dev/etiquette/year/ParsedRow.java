package dev.etiquette.year;

import dev.etiquette.model.Platform;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table, which knows where it stands.
 *
 * @param file the name of the table
 * @param line on which the row begins, from 1
 * @param cells by column, without blanks around them
 */
record ParsedRow(String file, long line, Map<String, String> cells) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    /** What stands in a column; may be empty. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** What stands in a column that must not be empty. */
    String needed(String column) {
        if (!has(column)) {
            throw refusal("has nothing in \"" + column + "\"");
        }
        return text(column);
    }

    /** The parts of a cell, between blanks or whatever else. */
    List<String> parts(String column, String between) {
        return Arrays.stream(text(column).split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Platform platform(String column) {
        return Platform.known(needed(column))
                .orElseThrow(() -> refusal("has the place \"" + text(column) + "\", which is none"));
    }

    /** A moment on the clock of a zone. */
    Instant moment(String when, ZoneId zone) {
        LocalDateTime clock;
        try {
            clock = LocalDateTime.parse(when, WHEN);
        } catch (DateTimeException notATime) {
            throw refusal("has the time \"" + when + "\"; a time is written 2025-03-31 09:00");
        }
        if (zone.getRules().getValidOffsets(clock).isEmpty()) {
            throw refusal("has the time \"" + when + "\", which the clocks skipped that night");
        }
        return clock.atZone(zone).toInstant();
    }

    /** So many days; none where nothing is said. */
    Duration days(String column) {
        List<String> words = parts(column, " ");
        if (words.isEmpty()) {
            return Duration.ZERO;
        }
        if (words.size() != 2
                || !words.get(0).matches("\\d{1,5}")
                || !words.get(1).equals("days")) {
            throw refusal("has \"" + text(column) + "\" in \"" + column + "\"; it must be like 21 days");
        }
        return Duration.ofDays(Integer.parseInt(words.get(0)));
    }

    /** The refusal of this row; the sentence goes on behind file and line. */
    BadRowException refusal(String sentence) {
        return new BadRowException(file + ", line " + line + ": the row " + sentence + ".");
    }
}
