package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.findings.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out in which order the numbers of a chat's dates stand, which follows the language of the telephone: every date has
 * to be one, and time goes on from line to line.
 */
final class ChatDates {

    /** Two digits of a year mean this century: the app is younger. */
    private static final int CENTURY = 2000;

    private static final class Trial {
        private LocalDate last = LocalDate.MIN;
        private int backwards;
        private int impossible;
    }

    private final Map<DateOrder, Trial> trials = new EnumMap<>(DateOrder.class);
    private long lines;
    private boolean american;
    private boolean differ;
    private String form = "";

    ChatDates() {
        for (DateOrder order : DateOrder.values()) {
            trials.put(order, new Trial());
        }
    }

    /** Looks at the next line of a chat. */
    void add(ChatLine line) {
        lines++;
        form = line.form();
        american |= line.american();
        differ |= line.first() != line.second();
        trials.forEach((order, trial) -> {
            Optional<LocalDate> day = day(line, order);
            if (day.isEmpty()) {
                trial.impossible++;
                return;
            }
            trial.backwards += day.get().isBefore(trial.last) ? 1 : 0;
            trial.last = day.get();
        });
    }

    /**
     * The order.
     *
     * @param certain whether no other order fits as well
     */
    record Found(DateOrder order, boolean certain) {}

    /** The order that fits best. */
    Found found() {
        DateOrder usual = american ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
        DateOrder other = american ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR;
        Comparator<DateOrder> fit = Comparator.<DateOrder>comparingInt(order -> trials.get(order).impossible)
                .thenComparingInt(order -> trials.get(order).backwards);
        DateOrder better = fit.compare(usual, other) <= 0 ? usual : other;
        // A year of two digits would do for most days, so a few wrong dates must not decide.
        boolean few = trials.get(better).impossible * 2L <= lines;
        if (!few && fit.compare(DateOrder.YEAR_MONTH_DAY, better) < 0) {
            return new Found(DateOrder.YEAR_MONTH_DAY, true);
        }
        return new Found(better, fit.compare(usual, other) != 0 || !differ);
    }

    /** In which form dates and times are written, which one telephone does alike in all chats. */
    String form() {
        return form;
    }

    /** Whether its dates show an order at all: on the third of March day and month are one number. */
    boolean showOrder() {
        return differ;
    }

    /** The day of a line; empty when it is none in this order. */
    static Optional<LocalDate> day(ChatLine line, DateOrder order) {
        int year = order == DateOrder.YEAR_MONTH_DAY ? line.first() : line.third();
        int month = order == DateOrder.MONTH_DAY_YEAR ? line.first() : line.second();
        int day = switch (order) {
            case DAY_MONTH_YEAR -> line.first();
            case MONTH_DAY_YEAR -> line.second();
            case YEAR_MONTH_DAY -> line.third();
        };
        try {
            return year > 99 && year < CENTURY
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
