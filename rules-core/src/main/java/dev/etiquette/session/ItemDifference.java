package dev.etiquette.session;

import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Moved;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what leads from one list of items to another; as few of them move as possible. */
public final class ItemDifference {

    private ItemDifference() {}

    /** What went, in the order before; then what appeared, changed or moved, in the order after. */
    public static List<AdviceEvent> between(List<? extends AdviceItem> before, List<? extends AdviceItem> after) {
        Map<String, AdviceItem> old = byKey(before);
        Map<String, AdviceItem> young = byKey(after);
        List<AdviceEvent> events = new ArrayList<>();
        old.forEach((key, item) -> {
            if (!young.containsKey(key)) {
                events.add(new Went(item));
            }
        });
        Set<String> staying = staying(List.copyOf(old.keySet()), List.copyOf(young.keySet()));
        int place = 0;
        for (Map.Entry<String, AdviceItem> each : young.entrySet()) {
            AdviceItem item = each.getValue();
            AdviceItem was = old.get(each.getKey());
            if (was == null) {
                events.add(new Appeared(item, place));
            } else if (!was.equals(item)) {
                events.add(new Changed(was, item, place));
            } else if (!staying.contains(each.getKey())) {
                events.add(new Moved(item, place));
            }
            place++;
        }
        return events;
    }

    /** No two items of one advice share a key; should they ever, then they are told apart by their order. */
    private static Map<String, AdviceItem> byKey(List<? extends AdviceItem> items) {
        Map<String, AdviceItem> byKey = new LinkedHashMap<>();
        for (AdviceItem item : items) {
            String key = item.key();
            for (int copy = 2; byKey.containsKey(key); copy++) {
                key = item.key() + " " + copy;
            }
            byKey.put(key, item);
        }
        return byKey;
    }

    /** The most keys of both lists that stand in the same order in both: the longest increasing row of places. */
    private static Set<String> staying(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i), i);
        }
        int[] row = before.stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .toArray();
        // The smallest end of a row of each length, as an index; and what stands before each in the longest such row.
        int[] ends = new int[row.length];
        int[] previous = new int[row.length];
        int longest = 0;
        for (int i = 0; i < row.length; i++) {
            int slot = 0;
            for (int end = longest; slot < end; ) {
                int middle = (slot + end) >>> 1;
                if (row[ends[middle]] < row[i]) {
                    slot = middle + 1;
                } else {
                    end = middle;
                }
            }
            previous[i] = slot == 0 ? -1 : ends[slot - 1];
            ends[slot] = i;
            longest = Math.max(longest, slot + 1);
        }
        Set<String> staying = new HashSet<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
            staying.add(after.get(row[i]));
        }
        return staying;
    }
}
