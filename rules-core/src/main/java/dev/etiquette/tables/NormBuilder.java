package dev.etiquette.tables;

import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.FigureName;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Kind;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.Platform;
import dev.etiquette.model.PromiseNorm;
import dev.etiquette.model.ReminderNorm;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.SellerNorm;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.model.SpeechNorm;
import dev.etiquette.model.WarmthNorm;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the norms of one platform from the rows of a table. */
final class NormBuilder {

    /** Norms whose parts say themselves which figure they are. */
    private static final List<Class<? extends Record>> NORMS = List.of(
            RepeatNorm.class,
            SellingNorm.class,
            OfflineNorm.class,
            ApproachNorm.class,
            SilenceNorm.class,
            ReminderNorm.class,
            PromiseNorm.class,
            ListeningNorm.class,
            WarmthNorm.class,
            MessageNorm.class,
            SpeechNorm.class,
            SellerNorm.class);

    /** How hours by the clock were called before. */
    private static final String FORMER_CLOCK = "wall";

    private static final String NONE = "none";

    /** The part of a norm that says for whom it is; norms without it are about places. */
    private static final String PEOPLE = "people";

    private static final SortedSet<String> FIGURES_OF_PEOPLE = ofPeople();

    private final Platform platform;
    private final NormPeople people;
    private final Function<String, Optional<Row>> rows;
    private final Predicate<Row> own;
    private final List<Problem> problems;

    /** The rows that were looked at for one norm, in that order. */
    private final List<Row> seen = new ArrayList<>();

    /**
     * Makes nothing yet.
     *
     * @param people for whom; norms about places are made for everybody alone
     * @param rows by figure, for this platform
     * @param own whether a row is one of those that are checked, and can be told of
     * @param problems are told here
     */
    NormBuilder(
            Platform platform,
            NormPeople people,
            Function<String, Optional<Row>> rows,
            Predicate<Row> own,
            List<Problem> problems) {
        this.platform = platform;
        this.people = people;
        this.rows = rows;
        this.own = own;
        this.problems = problems;
    }

    /** A figure is not there, or is "none": the norm that needs it is not there either. */
    private static final class NoNorm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoNorm() {
            super(null, null, false, false);
        }
    }

    /** All figures that platforms have. */
    static SortedSet<String> figures() {
        SortedSet<String> figures = new TreeSet<>();
        for (Class<? extends Record> norm : NORMS) {
            for (RecordComponent part : norm.getRecordComponents()) {
                FigureName figure = part.getAnnotation(FigureName.class);
                if (figure != null) {
                    figures.add(figure.value());
                }
            }
        }
        for (Kind kind : Kind.values()) {
            if (kind.expectsAnswer()) {
                figures.addAll(answerFigures(kind));
            }
        }
        return figures;
    }

    /** The figures that may hold for some people alone. */
    static SortedSet<String> figuresOfPeople() {
        return FIGURES_OF_PEOPLE;
    }

    private static SortedSet<String> ofPeople() {
        SortedSet<String> figures = new TreeSet<>();
        Arrays.stream(Kind.values()).filter(Kind::expectsAnswer).forEach(kind -> figures.addAll(answerFigures(kind)));
        for (Class<? extends Record> norm : NORMS) {
            if (isOfPeople(norm)) {
                Arrays.stream(norm.getRecordComponents())
                        .map(part -> part.getAnnotation(FigureName.class))
                        .filter(figure -> figure != null && !figure.ofPlace())
                        .forEach(figure -> figures.add(figure.value()));
            }
        }
        return Collections.unmodifiableSortedSet(figures);
    }

    private static boolean isOfPeople(Class<? extends Record> norm) {
        return Arrays.stream(norm.getRecordComponents())
                .anyMatch(part -> part.getName().equals(PEOPLE));
    }

    /** The sorts of norms that are made of figures which begin with one of these words. */
    static Set<Class<?>> ofTopics(Set<String> topics) {
        Set<Class<?>> norms = new LinkedHashSet<>();
        if (Arrays.stream(Kind.values()).anyMatch(kind -> kind.expectsAnswer() && topics.contains(kind.figure()))) {
            norms.add(AnswerNorm.class);
        }
        for (Class<? extends Record> norm : NORMS) {
            if (isOfPeople(norm)
                    && Arrays.stream(norm.getRecordComponents())
                            .map(part -> part.getAnnotation(FigureName.class))
                            .anyMatch(figure -> figure != null && topics.contains(PeopleRows.topic(figure.value())))) {
                norms.add(norm);
            }
        }
        return norms;
    }

    /** How soon one kind of thing should be answered, from the shortest length to the longest. */
    private static List<String> answerFigures(Kind kind) {
        return Stream.of("remind", "due", "overdue", "expire")
                .map(figure -> kind.figure() + " " + figure)
                .toList();
    }

    /** All norms that there are for these people, in a fixed order. */
    List<Object> norms() {
        List<Object> norms = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.expectsAnswer()) {
                norm(() -> answer(kind)).ifPresent(norms::add);
            }
        }
        for (Class<? extends Record> norm : NORMS) {
            if (people.equals(NormPeople.EVERYBODY) || isOfPeople(norm)) {
                norm(() -> made(norm)).ifPresent(norms::add);
            }
        }
        return norms;
    }

    private interface Maker {
        Object make() throws ReflectiveOperationException;
    }

    private Optional<Object> norm(Maker maker) {
        seen.clear();
        try {
            return Optional.of(maker.make());
        } catch (NoNorm absent) {
            return Optional.empty();
        } catch (InvalidFactException invalid) {
            refused(invalid);
            return Optional.empty();
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof InvalidFactException invalid) {
                refused(invalid);
                return Optional.empty();
            }
            throw new IllegalStateException("A norm cannot be made.", failed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A norm cannot be made.", impossible);
        }
    }

    private void refused(InvalidFactException invalid) {
        blamed(seen).ifPresent(row -> problems.add(new Problem(Code.BAD_ROW, row.position("value"), told(invalid))));
    }

    /** Of rows that do not go together, the last of those that are checked; those below go together on their own. */
    private Optional<Row> blamed(List<Row> together) {
        return together.stream().filter(own).reduce((one, next) -> next);
    }

    /** Without what only a programmer would add to a value. */
    static String told(InvalidFactException invalid) {
        return String.valueOf(invalid.getMessage()).replaceAll("\\bPT?(?=\\d)", "");
    }

    private Object made(Class<? extends Record> norm) throws ReflectiveOperationException {
        RecordComponent[] parts = norm.getRecordComponents();
        Object[] values = new Object[parts.length];
        values[0] = platform;
        String decisive = "";
        for (int i = 1; i < parts.length - 1; i++) {
            FigureName figure = parts[i].getAnnotation(FigureName.class);
            if (parts[i].getName().equals(PEOPLE)) {
                values[i] = people.name();
                continue;
            }
            values[i] = value(figure, parts[i].getType());
            decisive = decisive.isEmpty() || parts[i].getType().isEnum() ? figure.value() : decisive;
        }
        values[parts.length - 1] = source(decisive);
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return norm.getDeclaredConstructor(types).newInstance(values);
    }

    private Object value(FigureName figure, Class<?> type) {
        if (type == Duration.class) {
            return length(figure.value());
        } else if (type == int.class && figure.optional() && isNone(figure.value())) {
            return Integer.MAX_VALUE;
        } else if (type == int.class) {
            return figure.percent()
                    ? value(figure.value(), text -> FigureParser.percent(text).filter(share -> share <= 100), "20 %")
                    : value(
                            figure.value(),
                            text -> FigureParser.count(text).filter(count -> count >= figure.least()),
                            "6 times");
        } else if (type == String.class) {
            return row(figure.value()).cell("value");
        }
        Object[] choices = type.getEnumConstants();
        return value(
                figure.value(),
                text -> choice(choices, text),
                choices[choices.length / 2].toString().toLowerCase(Locale.ROOT));
    }

    private static Optional<Object> choice(Object[] choices, String value) {
        return Arrays.stream(choices)
                .filter(each -> each.toString().equalsIgnoreCase(value.strip()))
                .findFirst();
    }

    private boolean isNone(String figure) {
        return rows.apply(figure)
                .filter(row -> row.cell("value").equalsIgnoreCase(NONE))
                .isPresent();
    }

    private Row row(String figure) {
        Row found = rows.apply(figure)
                .filter(row -> !row.cell("value").equalsIgnoreCase(NONE))
                .orElseThrow(NoNorm::new);
        seen.add(found);
        return found;
    }

    private <T> T value(String figure, Function<String, Optional<T>> reading, String example) {
        Row row = row(figure);
        return reading.apply(row.cell("value")).orElseThrow(() -> {
            problems.add(UnitMismatch.problem(row, example));
            return new NoNorm();
        });
    }

    private Duration length(String figure) {
        return value(figure, FigureParser::length, "4 hours");
    }

    private String source(String figure) {
        return source(row(figure));
    }

    /** Where a row's figure comes from, with the date. */
    static String source(Row row) {
        return row.cell("date").isEmpty() ? row.cell("source") : row.cell("source") + ", " + row.cell("date");
    }

    private Object answer(Kind kind) {
        List<String> figures = answerFigures(kind);
        String due = figures.get(1);
        Duration remindAfter = length(figures.get(0));
        Duration overdueAfter = length(figures.get(2));
        Duration expireAfter = length(figures.get(3));
        Duration dueAfter = length(due);
        Row row = row(due);
        Optional<Object> hours = choice(
                HoursCounted.values(),
                row.cell("hours").equalsIgnoreCase(FORMER_CLOCK) ? HoursCounted.CLOCK.name() : row.cell("hours"));
        if (hours.isEmpty()) {
            problems.add(row.problem(
                    Code.WRONG_HOURS,
                    "hours",
                    TableMessage.WRONG_HOURS.with(due, row.cell("hours")),
                    TableMessage.KNOWN_HOURS.text(),
                    List.of("clock", "waking", "working")));
            throw new NoNorm();
        }
        inOrder(figures);
        return new AnswerNorm(
                platform,
                people.name(),
                kind,
                remindAfter,
                dueAfter,
                overdueAfter,
                expireAfter,
                (HoursCounted) hours.get(),
                source(due));
    }

    /** Each length must not be shorter than the one before. */
    private void inOrder(List<String> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (length(figures.get(i - 1)).compareTo(length(figures.get(i))) > 0) {
                Row before = row(figures.get(i - 1));
                Row row = row(figures.get(i));
                String said = TableMessage.NOT_IN_ORDER.with(
                        figures.get(i), row.cell("value"), figures.get(i - 1), before.cell("value"));
                blamed(List.of(before, row))
                        .ifPresent(wrong -> problems.add(new Problem(Code.BAD_ROW, wrong.position("value"), said)
                                .maybe(TableMessage.MAYBE_ROW_FOR_OTHER.with(
                                        (wrong == row ? before : row).cell("figure")))));
                throw new NoNorm();
            }
        }
    }
}
