package dev.etiquette.year;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was written down.
 *
 * @param entries in the order of the table
 */
record Diary(List<DiaryEntry> entries) {

    Diary {
        entries = List.copyOf(entries);
    }

    /** What was known at a moment: all that had happened, and how people stood to each other by then. */
    List<Fact> until(Instant moment) {
        List<Fact> known = new ArrayList<>();
        Map<String, Connection> standing = new LinkedHashMap<>();
        for (DiaryEntry entry : entries) {
            if (entry.at().isAfter(moment)) {
                continue;
            }
            for (Fact fact : entry.facts()) {
                if (fact instanceof Connection connection) {
                    standing.merge(connection.platform() + " " + connection.contact(), connection, Diary::later);
                } else {
                    known.add(fact);
                }
            }
        }
        known.addAll(standing.values());
        return known;
    }

    private static Connection later(Connection one, Connection other) {
        return other.since().isBefore(one.since()) ? one : other;
    }
}
