package dev.etiquette.engine;

import dev.etiquette.prepared.Today;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tests of the day that it is. Each notes with the clock the next day at whose start it comes out otherwise, and no day
 * between: nobody looks daily for what comes about once a year.
 *
 * <p>Not for use by several threads.
 */
final class DayTests {

    /** 29 February comes after eight years at the latest. */
    private static final int FARTHEST = 8 * 366;

    /** Tests that read other facts are made for each of these; whoever waits for more than a year is asked in between. */
    private static final int FARTHEST_JOINED = 400;

    private final ThresholdClock clock;
    private final List<Today> ahead = new ArrayList<>();
    private final Map<String, Boolean> known = new HashMap<>();

    DayTests(ThresholdClock clock) {
        this.clock = clock;
    }

    /** Whether a test holds that reads the day alone; it is made once, however often it is asked for. */
    boolean holds(Predicate<Object[]> test, Today today, String expression) {
        Boolean before = known.get(expression);
        if (before != null) {
            return before;
        }
        boolean held = noted(test, FARTHEST, today);
        known.put(expression, held);
        return held;
    }

    /** Whether a test holds that reads other facts, too; the day stands first. */
    boolean joined(Predicate<Object[]> test, Object... slots) {
        return noted(test, FARTHEST_JOINED, slots);
    }

    private boolean noted(Predicate<Object[]> test, int farthest, Object... slots) {
        Object[] silent = slots.clone();
        Today day = Today.silent((Today) slots[0]);
        silent[0] = day;
        boolean held = test.test(silent);
        // What lies beyond a moment that is noted already will be looked at then.
        for (int i = 0; i < farthest && day.begins().isBefore(clock.earliestChange()); i++) {
            day = ahead(i, day);
            silent[0] = day;
            if (test.test(silent) != held) {
                break;
            }
        }
        clock.changesAt(day.begins());
        return held;
    }

    /** The day that is so many days ahead, from 0 for tomorrow, and next after the given one. */
    private Today ahead(int days, Today before) {
        if (days == ahead.size()) {
            ahead.add(Today.after(before));
        }
        return ahead.get(days);
    }
}
