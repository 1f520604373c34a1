package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.Weekday;
import dev.etiquette.wording.ChoiceWords;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How texts of advice write values. It never says "ago": a text holds as long as its facts do. */
public final class ValueFormat {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final int MOST_TEXTS = 20;

    private ValueFormat() {}

    /** The value, moments in that zone. */
    public static String of(Object value, ZoneId zone) {
        if (value instanceof Instant moment) {
            if (Times.isOnCalendar(moment)) {
                return MOMENT.format(moment.atZone(zone));
            }
            return moment.isBefore(Instant.EPOCH) ? "the beginning" : "no particular time";
        } else if (value instanceof Duration length) {
            return length(length);
        } else if (value instanceof Platform platform) {
            return platform.name();
        } else if (value instanceof Channel channel) {
            return channel.name();
        } else if (value instanceof Action action) {
            return action.id().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (value instanceof Weekday day) {
            return DayOfWeek.of(day.ordinal() + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        } else if (value instanceof Verdict verdict) {
            return verdict(verdict);
        } else if (value instanceof Enum<?> choice) {
            return ChoiceWords.of(choice);
        } else if (value instanceof Set<?> texts) {
            return texts(texts);
        }
        return String.valueOf(value);
    }

    /** What the owner has chosen to say of advice, as it would be said: "wrong". The only place where it becomes text. */
    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case DONE -> "done";
            case DISMISSED -> "not this month";
            case SNOOZED -> "not now";
            case NEVER -> "never";
            case WRONG -> "wrong";
        };
    }

    /** The same, where something must be seen of it: "empty" for an empty text. */
    public static String visible(Object value, ZoneId zone) {
        String words = of(value, zone);
        return words.isEmpty() ? "empty" : words;
    }

    /** The first of them; a text has many words. */
    private static String texts(Set<?> texts) {
        String listed = texts.stream().limit(MOST_TEXTS).map(String::valueOf).collect(Collectors.joining(", "));
        return texts.size() > MOST_TEXTS ? listed + " …" : listed;
    }

    private static String length(Duration length) {
        if (length.toDays() >= 2 && length.equals(Duration.ofDays(length.toDays()))) {
            return length.toDays() + " days";
        } else if (length.toHours() >= 2 && length.equals(Duration.ofHours(length.toHours()))) {
            return length.toHours() + " hours";
        } else if (length.equals(Duration.ofMinutes(length.toMinutes()))) {
            return length.toMinutes() == 1 ? "1 minute" : length.toMinutes() + " minutes";
        }
        return length.toSeconds() == 1 ? "1 second" : length.toSeconds() + " seconds";
    }
}
