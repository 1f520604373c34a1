package dev.etiquette.table;

import dev.etiquette.language.Position;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Kind;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.table.Rows.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The norms of platforms: rows of platform and figure. What a platform does not say itself, the platform "any" says
 * for it; the value "none" says that there is no such norm on that platform. Immutable.
 */
public final class NormTable {

    private static final List<String> COLUMNS = List.of("platform", "figure", "value", "hours", "source", "date");
    private static final String NONE = "none";
    private static final String QUESTION = "question ";

    private final SortedMap<String, SortedMap<String, Row>> byPlatform = new TreeMap<>();

    private NormTable() {}

    /** Reads a table; problems are added to the list. */
    public static NormTable read(String file, String text, List<Problem> problems) {
        NormTable table = new NormTable();
        SortedSet<String> figures = table.figures();
        for (Row row : Rows.of(file, text, COLUMNS, problems)) {
            String figure = row.cell("figure").toLowerCase(Locale.ROOT);
            String platform = row.cell("platform").toLowerCase(Locale.ROOT);
            if (!figures.contains(figure)) {
                problems.add(new Problem(
                        Code.BAD_ROW,
                        row.position(),
                        "There is no figure \"" + row.cell("figure") + "\"; the figures are "
                                + String.join(", ", figures) + "."));
            } else if (platform.isEmpty()) {
                problems.add(new Problem(
                        Code.BAD_ROW, row.position(), "The row names no platform; it must name one, or \"any\"."));
            } else if (row.cell("source").isEmpty()) {
                problems.add(new Problem(
                        Code.BAD_ROW, row.position(), "The figure has no source; every figure must name one."));
            } else if (table.byPlatform
                            .computeIfAbsent(platform, unknown -> new TreeMap<>())
                            .put(figure, row)
                    != null) {
                problems.add(new Problem(
                        Code.BAD_ROW,
                        row.position(),
                        "The figure \"" + figure + "\" stands twice for \"" + platform + "\"; once is enough."));
            }
        }
        table.check(file, problems);
        return table;
    }

    /** Every platform's norms are made once, so that what is wrong comes to light on loading. */
    private void check(String file, List<Problem> problems) {
        if (byPlatform.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(new Problem(
                        Code.BAD_ROW, new Position(file, 1, 1, 2), "The table has no rows; rules need the norms."));
            }
            return;
        }
        for (String id : byPlatform.keySet()) {
            Platform platform = Platform.known(id).orElseGet(() -> new Platform(id, id, Platform.Form.THREADS, false));
            norms(platform, problems);
        }
    }

    /** All norms of a platform, in a fixed order. */
    public List<Object> norms(Platform platform) {
        return norms(platform, new ArrayList<>());
    }

    private List<Object> norms(Platform platform, List<Problem> problems) {
        Reader reader = new Reader(platform, problems);
        List<Object> norms = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CLOSING) {
                reader.norm(() -> reader.answer(kind)).ifPresent(norms::add);
            }
        }
        reader.norm(reader::repeat).ifPresent(norms::add);
        reader.norm(reader::selling).ifPresent(norms::add);
        reader.norm(reader::offline).ifPresent(norms::add);
        return norms;
    }

    private SortedSet<String> figures() {
        SortedSet<String> figures = new TreeSet<>(List.of(
                "repeat rest",
                "repeat times",
                "repeat manner",
                "selling window",
                "selling least posts",
                "selling share",
                "selling least turns",
                "talk long",
                "talk within",
                "talk failed times",
                "talk fresh"));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CLOSING) {
                String prefix = prefix(kind);
                figures.addAll(List.of(prefix + "nudge", prefix + "due", prefix + "overdue", prefix + "let go"));
            }
        }
        return figures;
    }

    private static String prefix(Kind kind) {
        return kind == Kind.QUESTION ? QUESTION : kind.name().toLowerCase(Locale.ROOT) + " ";
    }

    /** The rows in one order, one line each: equal for tables that say the same. */
    public String canonical() {
        StringBuilder lines = new StringBuilder();
        byPlatform.forEach((platform, figures) -> figures.forEach((figure, row) -> {
            lines.append(platform).append('|').append(figure);
            COLUMNS.subList(2, COLUMNS.size())
                    .forEach(column -> lines.append('|').append(row.cell(column)));
            lines.append('\n');
        }));
        return lines.toString();
    }

    /** A figure is not there, or is "none": the norm that needs it is not there either. */
    private static final class NoNorm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoNorm() {
            super(null, null, false, false);
        }
    }

    /** Makes the norms of one platform. */
    private final class Reader {

        private final Platform platform;
        private final List<Problem> problems;
        private Optional<Row> last = Optional.empty();

        Reader(Platform platform, List<Problem> problems) {
            this.platform = platform;
            this.problems = problems;
        }

        Optional<Object> norm(Supplier<Object> maker) {
            last = Optional.empty();
            try {
                return Optional.of(maker.get());
            } catch (NoNorm absent) {
                return Optional.empty();
            } catch (InvalidFactException invalid) {
                last.ifPresent(row -> problems.add(new Problem(Code.BAD_ROW, row.position(), invalid.getMessage())));
                return Optional.empty();
            }
        }

        private Row row(String figure) {
            Row found = byPlatform.getOrDefault(platform.id(), new TreeMap<>()).get(figure);
            if (found == null) {
                found = byPlatform
                        .getOrDefault(Platform.ANY.id(), new TreeMap<>())
                        .get(figure);
            }
            if (found == null || found.cell("value").equalsIgnoreCase(NONE)) {
                throw new NoNorm();
            }
            last = Optional.of(found);
            return found;
        }

        private <T> T value(String figure, Function<String, Optional<T>> reading, String example) {
            Row row = row(figure);
            return reading.apply(row.cell("value")).orElseThrow(() -> {
                problems.add(new Problem(
                        Code.BAD_ROW,
                        row.position(),
                        "The value of \"" + figure + "\" is \"" + row.cell("value") + "\"; it must be like \"" + example
                                + "\"."));
                return new NoNorm();
            });
        }

        private Duration length(String figure) {
            return value(figure, Figure::length, "4 hours");
        }

        private int count(String figure, int least) {
            return value(figure, text -> Figure.count(text).filter(count -> count >= least), "6 times");
        }

        private String source(String figure) {
            Row row = row(figure);
            return row.cell("date").isEmpty() ? row.cell("source") : row.cell("source") + ", " + row.cell("date");
        }

        private <E extends Enum<E>> Optional<E> choice(Class<E> type, String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equalsIgnoreCase(value.strip()))
                    .findFirst();
        }

        private Object answer(Kind kind) {
            String prefix = prefix(kind);
            Duration nudge = length(prefix + "nudge");
            Duration overdue = length(prefix + "overdue");
            Duration letGo = length(prefix + "let go");
            Duration due = length(prefix + "due");
            Row row = row(prefix + "due");
            Optional<HoursCounted> hours = choice(HoursCounted.class, row.cell("hours"));
            if (hours.isEmpty()) {
                throw new InvalidFactException("The hours of \"" + prefix + "due\" are \"" + row.cell("hours")
                        + "\"; they must be wall, waking or working.");
            }
            return new AnswerNorm(platform, kind, nudge, due, overdue, letGo, hours.get(), source(prefix + "due"));
        }

        private Object repeat() {
            return new RepeatNorm(
                    platform,
                    length("repeat rest"),
                    count("repeat times", 1),
                    value("repeat manner", value -> choice(Manner.class, value), "boost"),
                    source("repeat manner"));
        }

        private Object selling() {
            return new SellingNorm(
                    platform,
                    length("selling window"),
                    count("selling least posts", 1),
                    value("selling share", text -> Figure.percent(text).filter(share -> share <= 100), "20 %"),
                    count("selling least turns", 0),
                    source("selling share"));
        }

        private Object offline() {
            return new OfflineNorm(
                    platform,
                    count("talk long", 1),
                    length("talk within"),
                    count("talk failed times", 1),
                    length("talk fresh"),
                    source("talk long"));
        }
    }
}
