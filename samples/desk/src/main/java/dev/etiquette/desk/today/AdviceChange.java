package dev.etiquette.desk.today;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Withheld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a piece of advice by a change of the rules.
 *
 * @param kind "new", "gone", "held back", "no longer held back", "earlier or later", "other words"
 * @param before as it is; empty when it is new
 * @param after as it would be; empty when it is gone
 */
public record AdviceChange(String kind, Optional<AdviceRow> before, Optional<AdviceRow> after) {

    /** All that differs between what two books say of the same moment; what only changes its place in the list does not. */
    public static List<AdviceChange> between(Advice before, Advice after) {
        Map<String, AdviceItem> gone = new LinkedHashMap<>();
        Map<String, AdviceItem> came = new LinkedHashMap<>();
        for (AdviceEvent event :
                AdviceUpdate.between(Optional.of(before), after).events()) {
            if (event instanceof AdviceEvent.Went went) {
                gone.put(went.item().key(), went.item());
            } else if (event instanceof AdviceEvent.Appeared appeared) {
                came.put(appeared.item().key(), appeared.item());
            } else if (event instanceof AdviceEvent.Changed changed) {
                gone.put(changed.before().key(), changed.before());
                came.put(changed.item().key(), changed.item());
            }
        }
        Map<String, AdviceItem> all = new LinkedHashMap<>(gone);
        came.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(key -> of(Optional.ofNullable(gone.get(key)), Optional.ofNullable(came.get(key))))
                .toList();
    }

    private static AdviceChange of(Optional<AdviceItem> before, Optional<AdviceItem> after) {
        Optional<AdviceRow> was = before.map(AdviceRow::of);
        Optional<AdviceRow> is = after.map(AdviceRow::of);
        return new AdviceChange(kind(before, after, was, is), was, is);
    }

    private static String kind(
            Optional<AdviceItem> before, Optional<AdviceItem> after, Optional<AdviceRow> was, Optional<AdviceRow> is) {
        boolean heldBefore = before.filter(Withheld.class::isInstance).isPresent();
        boolean heldAfter = after.filter(Withheld.class::isInstance).isPresent();
        if (heldAfter && !heldBefore) {
            return "held back";
        } else if (heldBefore && after.isPresent() && !heldAfter) {
            return "no longer held back";
        } else if (was.isEmpty()) {
            return "new";
        } else if (is.isEmpty()) {
            return "gone";
        }
        AdviceRow one = was.get();
        AdviceRow other = is.get();
        return Objects.equals(one.due(), other.due())
                        && Objects.equals(one.notBefore(), other.notBefore())
                        && one.urgency().equals(other.urgency())
                ? "other words"
                : "earlier or later";
    }
}
