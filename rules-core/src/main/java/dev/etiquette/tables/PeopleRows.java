package dev.etiquette.tables;

import dev.etiquette.model.Platform;
import dev.etiquette.tables.CsvRows.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The rows that hold for people of a group, or with a tag, alone.
 *
 * <p>Figures belong together when they begin with the same word, as "question due" and "question overdue" do. Of several
 * groups and tags of one person the first in the table that says anything of such figures counts for them, with "any" where
 * it says nothing of the platform; what it does not say is said for everybody.
 */
final class PeopleRows {

    /** By "group" or "tag" with its name, in the order of the table. */
    private final Map<String, FigureRows> sets = new LinkedHashMap<>();

    /** Adds a row; false when there is one of those people, that platform and figure, whose place it takes. */
    boolean add(String people, String platform, String figure, Row row) {
        return sets.computeIfAbsent(people, unknown -> new FigureRows()).add(platform, figure, row);
    }

    /** Adds what others say and these do not; their groups and tags come after these. */
    void over(PeopleRows below) {
        below.sets.forEach((people, rows) ->
                sets.computeIfAbsent(people, unknown -> new FigureRows()).over(rows));
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    /** In the order of the table. */
    void forEach(BiConsumer<String, FigureRows> visitor) {
        sets.forEach(visitor);
    }

    /** The groups and tags, in the order of the table. */
    Set<String> names() {
        return Collections.unmodifiableSet(sets.keySet());
    }

    /** The rows of one group or tag; none where there are none. */
    FigureRows rows(String people) {
        return sets.getOrDefault(people, new FigureRows());
    }

    /** The row that holds for people themselves; what is said for everybody is not asked. */
    Optional<Row> holding(NormPeople people, Platform platform, String figure) {
        String topic = topic(figure);
        return people.sets().stream()
                .map(this::rows)
                .filter(rows ->
                        topics(rows, List.of(platform.id(), Platform.ANY.id())).contains(topic))
                .findFirst()
                .flatMap(rows -> rows.holding(platform, figure));
    }

    /**
     * For whom norms hold who is in these groups and has these tags: what others before them say as well is left out, so that
     * there are no more such people than need be.
     *
     * @param belongsTo "group" or "tag" with a name, in small letters
     */
    NormPeople of(Collection<String> belongsTo) {
        List<String> telling = new ArrayList<>();
        Set<String> said = new HashSet<>();
        sets.forEach((people, rows) -> {
            if (belongsTo.contains(people) && !said.containsAll(topics(rows, rows.platforms()))) {
                telling.add(people);
                said.addAll(topics(rows, List.of(Platform.ANY.id())));
            }
        });
        return NormPeople.of(telling);
    }

    /** With which words any of the figures begin. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        sets.values().forEach(rows -> topics.addAll(topics(rows, rows.platforms())));
        return topics;
    }

    private static Set<String> topics(FigureRows rows, Collection<String> platforms) {
        Set<String> topics = new HashSet<>();
        platforms.forEach(platform -> rows.on(platform).keySet().forEach(figure -> topics.add(topic(figure))));
        return topics;
    }

    /** The first word: figures with the same one belong together. */
    static String topic(String figure) {
        int end = figure.indexOf(' ');
        return end < 0 ? figure : figure.substring(0, end);
    }
}
