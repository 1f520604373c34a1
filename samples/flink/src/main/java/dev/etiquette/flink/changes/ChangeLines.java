package dev.etiquette.flink.changes;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Moved;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Withheld;
import dev.etiquette.json.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What has become of somebody's advice, a line for each change: the moment, the owner, the number of the update, what happened, the
 * place, and advice with this one item as the library writes it, between tabs.
 *
 * <pre>{@code
 * 2026-11-30T09:00:00Z  maya  3  appeared  0  {"etiquette": "advice", ...}
 * }</pre>
 *
 * <p>All lines of one update have one number, and count together. Whoever applies them one after the other as {@link AdviceUpdate#applied}
 * says has the whole advice.
 */
public final class ChangeLines {

    /** A text has none of these, as JSON writes it. */
    private static final Pattern LINE_END = Pattern.compile("\\n *");

    private static final String NOWHERE = "-";

    private ChangeLines() {}

    /**
     * The lines of an update, in its order; none when it has no events.
     *
     * @param number of the update: 1 for the first of this owner, and one more for each that follows
     */
    public static List<String> of(String owner, long number, AdviceUpdate update, JsonFormat json) {
        return update.events().stream()
                .map(event -> String.join(
                        "\t",
                        update.advice().now().toString(),
                        owner,
                        String.valueOf(number),
                        word(event),
                        place(event),
                        flat(json.write(alone(event.item(), update.advice())))))
                .toList();
    }

    /** JSON in one line. */
    public static String flat(String document) {
        return LINE_END.matcher(document.strip()).replaceAll(" ");
    }

    private static String word(AdviceEvent event) {
        if (event instanceof Appeared) {
            return "appeared";
        } else if (event instanceof Changed) {
            return "changed";
        }
        return event instanceof Moved ? "moved" : "went";
    }

    private static String place(AdviceEvent event) {
        if (event instanceof Appeared appeared) {
            return String.valueOf(appeared.place());
        } else if (event instanceof Changed changed) {
            return String.valueOf(changed.place());
        } else if (event instanceof Moved moved) {
            return String.valueOf(moved.place());
        }
        return NOWHERE;
    }

    private static Advice alone(AdviceItem item, Advice whole) {
        return advice(
                whole.now(),
                whole.nextReview(),
                whole.fingerprint(),
                only(item, Recommendation.class),
                only(item, Withheld.class),
                only(item, JudgedDraft.class));
    }

    /** Advice that says nothing, after which all that was told before has gone. */
    public static Advice nothing(Instant now, String fingerprint) {
        return advice(now, Optional.empty(), fingerprint, List.of(), List.of(), List.of());
    }

    private static Advice advice(
            Instant now,
            Optional<Instant> nextReview,
            String fingerprint,
            List<Recommendation> recommendations,
            List<Withheld> withheld,
            List<JudgedDraft> planned) {
        return new Advice(
                now,
                nextReview,
                fingerprint,
                recommendations,
                withheld,
                planned,
                TrialAdvice.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> List<T> only(AdviceItem item, Class<T> kind) {
        return Optional.of(item)
                .filter(kind::isInstance)
                .map((Function<AdviceItem, T>) kind::cast)
                .map(List::of)
                .orElse(List.of());
    }
}
