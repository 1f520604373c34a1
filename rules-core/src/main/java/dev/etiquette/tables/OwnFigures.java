package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Platform;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.tables.CsvRows.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The figures of a table of norms that the library does not know, and that rules of one's own read. Immutable. */
final class OwnFigures {

    /** Letters and digits, with one space or hyphen between words. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[ -][\\p{L}\\p{M}\\p{N}]+)*");

    private static final int LONGEST_NAME = 40;

    private static final String NONE = "none";

    /** By name, then by the id of the platform: what each row says; empty where it says that there is none. */
    private final SortedMap<String, SortedMap<String, Optional<Object>>> figures = new TreeMap<>();

    /**
     * Reads the values.
     *
     * @param rows by figure, then by the id of the platform
     * @param own whether a row is one of those that are checked
     */
    OwnFigures(SortedMap<String, SortedMap<String, Row>> rows, Predicate<Row> own, List<Problem> problems) {
        rows.forEach((name, byPlatform) -> {
            SortedMap<String, Optional<Object>> read = new TreeMap<>();
            byPlatform.forEach((platform, row) -> {
                Optional<Object> figure = read(name, platform, row);
                boolean absent = row.cell("value").equalsIgnoreCase(NONE);
                if (figure.isPresent() || absent) {
                    read.put(platform, figure);
                }
                if (own.test(row)) {
                    wrong(name, row, figure.isPresent() || absent).ifPresent(problems::add);
                }
            });
            alike(name, read, byPlatform, own, problems);
            if (!read.isEmpty()) {
                figures.put(name, read);
            }
        });
    }

    private static Optional<Problem> wrong(String name, Row row, boolean sound) {
        boolean hours = !row.cell("hours").isEmpty();
        if ((hours || !sound)
                && !NameSimilarity.nearest(name, NormTable.knownFigures()).isEmpty()) {
            // It is written like a figure of the library whose name is misspelt.
            return Optional.of(NormTable.unknownFigure(row));
        } else if (!sound) {
            return Optional.of(new Problem(
                    Code.WRONG_UNIT,
                    row.position("value"),
                    TableMessage.WRONG_OWN_VALUE.with(name, row.cell("value"), "20 %")));
        }
        return hours
                ? Optional.of(new Problem(Code.WRONG_HOURS, row.position("hours"), TableMessage.NO_HOURS.with(name))
                        .with(Suggestion.of(
                                TableMessage.MAYBE_EMPTY_CELL.text(), Edit.replace(row.position("hours"), ""))))
                : Optional.empty();
    }

    /** Says that a figure cannot have that name, and which one was likely meant. */
    static Problem wrongName(Row row, Collection<String> known) {
        return row.problem(
                Code.UNKNOWN_FIGURE,
                "figure",
                TableMessage.UNKNOWN_FIGURE.with(row.cell("figure")),
                TableMessage.WRONG_FIGURE_NAME.text(),
                known);
    }

    /** Whether rows can have such a figure. */
    static boolean isName(String figure) {
        return figure.length() <= LONGEST_NAME && NAME.matcher(figure).matches();
    }

    private static Optional<Object> read(String name, String platform, Row row) {
        Platform place = Platform.known(platform)
                .orElseGet(() -> new Platform(platform, platform, Platform.Form.THREADS, false));
        Optional<Duration> length = FigureParser.length(row.cell("value"));
        return length.isPresent()
                ? length.map(each -> new LengthFigure(name, place, each, NormBuilder.source(row)))
                : FigureParser.amount(row.cell("value"))
                        .map(each -> new Figure(name, place, each, NormBuilder.source(row)));
    }

    /** What is a length on one platform must be one on all. */
    private static void alike(
            String name,
            SortedMap<String, Optional<Object>> read,
            SortedMap<String, Row> rows,
            Predicate<Row> own,
            List<Problem> problems) {
        if (read.values().stream()
                        .flatMap(Optional::stream)
                        .map(Object::getClass)
                        .distinct()
                        .count()
                < 2) {
            return;
        }
        Row last = rows.entrySet().stream()
                .filter(row -> read.containsKey(row.getKey()))
                .map(Map.Entry::getValue)
                .filter(own)
                .reduce((one, next) -> next)
                .orElseThrow();
        problems.add(new Problem(Code.WRONG_UNIT, last.position("value"), TableMessage.UNLIKE_VALUES.with(name)));
    }

    /** All that the table says, by name and platform. */
    List<Object> all() {
        List<Object> all = new ArrayList<>();
        figures.values().forEach(byPlatform -> byPlatform.values().forEach(figure -> figure.ifPresent(all::add)));
        return all;
    }

    /**
     * What rules see of it: of a figure for which platforms have rows of their own one fact for each of these platforms and
     * one for "any"; of others one for "any" alone.
     */
    List<Object> on(Collection<Platform> platforms) {
        List<Object> facts = new ArrayList<>();
        figures.values().forEach(byPlatform -> {
            Optional<Object> any = byPlatform.getOrDefault(Platform.ANY.id(), Optional.empty());
            any.ifPresent(facts::add);
            if (byPlatform.keySet().stream().anyMatch(id -> !id.equals(Platform.ANY.id()))) {
                platforms.forEach(platform -> byPlatform
                        .getOrDefault(platform.id(), any)
                        .ifPresent(figure -> facts.add(of(platform, figure))));
            }
        });
        return facts;
    }

    private static Object of(Platform platform, Object figure) {
        return figure instanceof Figure number
                ? new Figure(number.name(), platform, number.amount(), number.source())
                : of(platform, (LengthFigure) figure);
    }

    private static LengthFigure of(Platform platform, LengthFigure figure) {
        return new LengthFigure(figure.name(), platform, figure.length(), figure.source());
    }
}
