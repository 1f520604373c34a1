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

    /**
     * Nobody looks further than to the next year that so many years go into, and is asked again then: whatever the day,
     * the same moment is noted. 29 February comes after eight years at the latest.
     */
    private static final int YEARS = 16;

    /** Tests that read other facts are made for each of these; they look no further than to the next year. */
    private static final int YEARS_JOINED = 1;

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
        boolean held = noted(test, YEARS, today);
        known.put(expression, held);
        return held;
    }

    /** Whether a test holds that reads other facts, too; the day stands first. */
    boolean joined(Predicate<Object[]> test, Object... slots) {
        return noted(test, YEARS_JOINED, slots);
    }

    private boolean noted(Predicate<Object[]> test, int years, Object... slots) {
        Object[] silent = slots.clone();
        Today day = Today.silent((Today) slots[0]);
        silent[0] = day;
        boolean held = test.test(silent);
        // What lies beyond a moment that is noted already will be looked at then.
        for (int i = 0; day.begins().isBefore(clock.earliestChange()); i++) {
            day = ahead(i, day);
            silent[0] = day;
            if (test.test(silent) != held || beginsYear(day, years)) {
                break;
            }
        }
        clock.changesAt(day.begins());
        return held;
    }

    private static boolean beginsYear(Today day, int years) {
        return day.day() == 1 && day.month() == 1 && day.year() % years == 0;
    }

    /** The day that is so many days ahead, from 0 for tomorrow, and next after the given one. */
    private Today ahead(int days, Today before) {
        if (days == ahead.size()) {
            ahead.add(Today.after(before));
        }
        return ahead.get(days);
    }
}
