package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Looks for rows of norms that are sound and hardly mean what they say: nothing would ever be done by them. */
final class NormRows {

    /** What people write for all platforms. */
    private static final Set<String> EVERY = Set.of(
            "all",
            "every",
            "everybody",
            "everyone",
            "everything",
            "everywhere",
            "each",
            "default",
            "general",
            "*",
            "-",
            "all platforms",
            "any platform",
            "anywhere",
            "alle",
            "jede",
            "allgemein",
            "both");

    private NormRows() {}

    /** Tells of cells that no column names, and of a column that is nearly the one for people: they would hold for all. */
    static void columns(List<Row> rows, List<String> columns, List<Problem> problems) {
        rows.stream()
                .filter(row -> row.surplus() > 0)
                .forEach(row ->
                        problems.add(new Problem(Code.EXTRA_CELL, row.position(), TableMessage.SURPLUS_CELLS.text())
                                .maybe(TableMessage.MAYBE_NAME_COLUMN.with(PeopleCell.COLUMN))));
        rows.stream()
                .flatMap(row -> misnamed(row, columns).stream())
                .findFirst()
                .ifPresent(problems::add);
    }

    private static Optional<Problem> misnamed(Row row, List<String> columns) {
        return row.cells().keySet().stream()
                .sorted()
                .filter(name -> !columns.contains(name)
                        && !name.equals(PeopleCell.COLUMN)
                        && NameSimilarity.slip(name, PeopleCell.COLUMN).isPresent())
                .findFirst()
                .map(name -> new Problem(Code.MISSING_COLUMN, row.position(name), TableMessage.UNREAD_COLUMN.with(name))
                        .maybe(TableMessage.MAYBE_CALL_COLUMN.with(PeopleCell.COLUMN)));
    }

    /** The id of the platform that a row names by it, by its name or by an alias; what it says where none is known. */
    static String id(String written, PlatformTable platforms) {
        String small = written.toLowerCase(Locale.ROOT);
        return isEvery(small) ? small : platforms.named(small).map(Platform::id).orElse(small);
    }

    /** Whether it is what people write for all platforms. */
    static boolean isEvery(String small) {
        return EVERY.contains(small);
    }

    /** Tells of a platform that is hardly meant. */
    static void platform(Row row, String platform, PlatformTable platforms, List<Problem> problems) {
        String written = row.cell("platform");
        Optional<Platform> known = platforms.named(platform);
        if (EVERY.contains(platform)) {
            problems.add(new Problem(
                            Code.UNKNOWN_PLATFORM, row.position("platform"), TableMessage.NOT_ANY.with(written))
                    .with(Suggestion.of(
                            TableMessage.MAYBE_WRITE.with(Platform.ANY.id()),
                            Edit.replace(row.position("platform"), Platform.ANY.id()))));
        } else if (known.isEmpty()) {
            SortedSet<String> all = platforms.ids();
            all.add(Platform.ANY.id());
            boolean near = !NameSimilarity.nearest(platform, all).isEmpty();
            problems.add(row.problem(
                    Code.UNKNOWN_PLATFORM,
                    "platform",
                    TableMessage.UNKNOWN_PLATFORM.with(written),
                    near
                            ? TableMessage.MISSPELT_PLATFORM.text()
                            : TableMessage.LISTED.with(NameSimilarity.listed(platform, all)),
                    all));
        } else if (known.get().form() == Platform.Form.OFFLINE && !known.get().equals(Platform.ANY)) {
            problems.add(
                    new Problem(Code.POINTLESS_ROW, row.position("platform"), TableMessage.NO_NORMS_THERE.with(written))
                            .with(PhraseProblems.removal(row)));
        }
    }

    /** Tells of a group that is new and looks like one that is known. */
    static void group(Row row, String group, SortedSet<String> known, List<Problem> problems) {
        if (known.contains(group)) {
            return;
        }
        List<String> nearest = NameSimilarity.nearest(group, known);
        if (!nearest.isEmpty()) {
            String figure = GroupFigures.IN_TOUCH + nearest.get(0);
            problems.add(new Problem(
                            Code.UNKNOWN_GROUP,
                            row.position("figure"),
                            TableMessage.NEW_GROUP.with(group, nearest.get(0)))
                    .with(Suggestion.of(
                            TableMessage.MAYBE_WRITE.with(figure), Edit.replace(row.position("figure"), figure))));
        }
    }

    /** Tells of rows that say what the table below says as well: once for all of them. */
    static void idle(List<Row> rows, List<Problem> problems) {
        if (rows.isEmpty()) {
            return;
        }
        Row first = rows.get(0);
        problems.add(new Problem(
                        Code.POINTLESS_ROW,
                        first.position(),
                        rows.size() == 1
                                ? TableMessage.SAME_AS_STANDARD.text()
                                : TableMessage.SAME_AS_STANDARD_TOO.with(rows.size() - 1))
                .with(PhraseProblems.removal(first)));
    }
}
