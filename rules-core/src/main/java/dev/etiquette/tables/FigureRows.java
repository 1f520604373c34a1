package dev.etiquette.tables;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.tables.CsvRows.Row;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows by platform and figure. What a platform does not say itself, the platform "any" says for it. */
final class FigureRows {

    /** How the figures begin that are about posts and connections. */
    private static final List<String> POSTING = List.of("approach ", "repeat ");

    private final SortedMap<String, SortedMap<String, Row>> byPlatform = new TreeMap<>();

    /** One row with its platform and figure, both in small letters. */
    interface Visitor {
        void visit(String platform, String figure, Row row);
    }

    /** Adds a row; false when there is one of that platform and figure, whose place it takes. */
    boolean add(String platform, String figure, Row row) {
        return byPlatform.computeIfAbsent(platform, unknown -> new TreeMap<>()).put(figure, row) == null;
    }

    /** Adds what others say and these do not. */
    void over(FigureRows below) {
        below.forEach((platform, figure, row) ->
                byPlatform.computeIfAbsent(platform, unknown -> new TreeMap<>()).putIfAbsent(figure, row));
    }

    boolean isEmpty() {
        return byPlatform.isEmpty();
    }

    /** The ids of all platforms that have rows, sorted; "any" is one of them. */
    SortedSet<String> platforms() {
        return new TreeSet<>(byPlatform.keySet());
    }

    /** The rows of one platform itself, by figure. */
    SortedMap<String, Row> on(String platform) {
        return Collections.unmodifiableSortedMap(byPlatform.getOrDefault(platform, Collections.emptySortedMap()));
    }

    /** The row that holds for a platform: its own, or else that for any, which is about platforms with posts. */
    Optional<Row> holding(Platform platform, String figure) {
        return Optional.ofNullable(on(platform.id()).get(figure))
                .or(() -> isForeign(platform, figure)
                        ? Optional.empty()
                        : Optional.ofNullable(on(Platform.ANY.id()).get(figure)));
    }

    /**
     * Whether a figure has no sense on a platform of that form unless that says so itself: in rooms and letters nobody asks
     * to be connected, and no post comes round.
     */
    private boolean isForeign(Platform platform, String figure) {
        return (platform.form() == Form.ROOM || platform.form() == Form.LETTERS)
                && POSTING.stream()
                        .anyMatch(topic -> figure.startsWith(topic)
                                && on(platform.id()).keySet().stream().noneMatch(own -> own.startsWith(topic)));
    }

    /** In the order of platforms and figures. */
    void forEach(Visitor visitor) {
        byPlatform.forEach(
                (platform, figures) -> figures.forEach((figure, row) -> visitor.visit(platform, figure, row)));
    }
}
