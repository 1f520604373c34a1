package dev.etiquette.owners;

import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Owner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an owner is to be told: what to do now, and what not to do any more.
 *
 * @param key the same when the same is told again, because the program was stopped while telling it
 * @param owner who is told
 * @param update what has become of the advice that was told before
 */
record Notice(String key, Owner owner, AdviceUpdate update) {

    /** A line for each thing; none when nothing that is shown has changed. */
    List<String> lines() {
        return lines(update);
    }

    static List<String> lines(AdviceUpdate update) {
        return update.events().stream().flatMap(event -> line(event).stream()).toList();
    }

    private static Optional<String> line(AdviceEvent event) {
        if (event instanceof Appeared appeared) {
            return recommended(appeared.item()).map(it -> "New: " + shown(it));
        } else if (event instanceof Went went) {
            return recommended(went.item()).map(it -> "Gone: " + shown(it));
        } else if (event instanceof Changed changed) {
            return changed(changed.before(), changed.after());
        }
        return Optional.empty();
    }

    private static Optional<String> changed(AdviceItem was, AdviceItem is) {
        Optional<String> before = recommended(was).map(Notice::shown);
        if (before.isPresent() && is instanceof Withheld withheld) {
            return Optional.of("Not now, by " + withheld.by().get(0).rule() + ": " + before.get());
        }
        // Its place, its reasons and its times may be others; the owner is told when it reads otherwise.
        return recommended(is)
                .map(Notice::shown)
                .filter(after -> !before.equals(Optional.of(after)))
                .map(after -> (before.isEmpty() ? "New: " : "Now: ") + after);
    }

    private static Optional<Recommendation> recommended(AdviceItem item) {
        return Stream.of(item)
                .filter(Recommendation.class::isInstance)
                .map(Recommendation.class::cast)
                .findFirst();
    }

    /** A recommendation in one line, with the id by which the owner can answer. */
    static String shown(Recommendation it) {
        return "[" + it.id() + "] " + it.urgency() + ", " + it.act().action().says() + " "
                + it.act().name() + ": " + it.text();
    }
}
