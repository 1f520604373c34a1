package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.findings.DateOrder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which order telephones write dates, as those of their chats show that leave no doubt: one telephone writes all its chats in
 * one form.
 */
final class TelephoneDates {

    private final Map<String, Set<DateOrder>> orders = new HashMap<>();

    /** Looks at a chat; one that leaves a doubt shows nothing. */
    void add(ChatDates dates) {
        if (dates.showOrder() && dates.found().certain()) {
            orders.computeIfAbsent(dates.form(), unknown -> EnumSet.noneOf(DateOrder.class))
                    .add(dates.found().order());
        }
    }

    /** The order in which chats of that form are written; empty where no other chat shows it, or two differ. */
    Optional<DateOrder> order(ChatDates dates) {
        Set<DateOrder> shown = orders.getOrDefault(dates.form(), Set.of());
        return shown.size() == 1 ? shown.stream().findFirst() : Optional.empty();
    }
}
