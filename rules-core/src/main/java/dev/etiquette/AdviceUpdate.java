package dev.etiquette;

import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Moved;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.session.ItemDifference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@link AdviceSession} tells its listeners: its advice says something else than before.
 *
 * @param before the advice before; empty when this is the first one
 * @param advice the advice now
 * @param events what went, then what appeared, changed or moved, in the order of the advice; none when only something
 *     else differs, such as the notes or the fingerprint of the book
 */
public record AdviceUpdate(Optional<Advice> before, Advice advice, List<AdviceEvent> events) {

    /** Keeps a copy. */
    public AdviceUpdate {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(events, "events");
        events = List.copyOf(events);
    }

    /**
     * What became of advice that was told before, such as one that a program kept as JSON before it was stopped: a session
     * that is opened anew takes all for new.
     *
     * @param told the advice that was told last; empty when none was
     * @param advice the advice now
     */
    public static AdviceUpdate between(Optional<Advice> told, Advice advice) {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(advice, "advice");
        return new AdviceUpdate(
                told, advice, ItemDifference.between(told.map(Advice::items).orElse(List.of()), advice.items()));
    }

    /**
     * The items after these events: takes away all that went, changed or moved, and then puts what appeared, changed or
     * moved at its place, in this order.
     *
     * @param items of the advice before
     * @return those of the advice now
     */
    public List<AdviceItem> applied(List<? extends AdviceItem> items) {
        Objects.requireNonNull(items, "items");
        Set<String> taken = new HashSet<>();
        for (AdviceEvent event : events) {
            if (event instanceof Went went) {
                taken.add(went.item().key());
            } else if (event instanceof Changed changed) {
                taken.add(changed.before().key());
            } else if (event instanceof Moved moved) {
                taken.add(moved.item().key());
            }
        }
        List<AdviceItem> after = new ArrayList<>(items);
        after.removeIf(item -> taken.contains(item.key()));
        for (AdviceEvent event : events) {
            if (event instanceof Appeared appeared) {
                after.add(appeared.place(), appeared.item());
            } else if (event instanceof Changed changed) {
                after.add(changed.place(), changed.after());
            } else if (event instanceof Moved moved) {
                after.add(moved.place(), moved.item());
            }
        }
        return List.copyOf(after);
    }
}
