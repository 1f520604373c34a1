package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.Operator;
import dev.etiquette.prepared.Today;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The days that conditions on today ask for. */
final class CalendarDays {

    /** In so many years every date falls on every day of the week, leap days too. */
    private static final int CYCLE = 28;

    private static final int BEGIN = 2000;

    /** From this year on there are no years of a calendar that anybody keeps. */
    private static final int MOST = 10_000;

    private static final String YEAR = "year";

    /**
     * A field of today, and what is asked of it.
     *
     * @param field of {@link Today}
     * @param allows what it may be
     * @param position where that stands
     */
    private record Asked(Field field, ValueDomain allows, Position position) {

        boolean holds(Today day) {
            if (field.name().equals(YEAR)) {
                return true;
            }
            return ValueDomain.of(Operator.EQUAL, field.of(day))
                    .map(value -> !value.and(allows).isEmpty())
                    .orElse(true);
        }

        /** The year, where one is named. */
        Stream<Long> years() {
            return field.name().equals(YEAR)
                            && allows instanceof ValueDomain.Range range
                            && range.least() == range.most()
                    ? Stream.of(range.least())
                    : Stream.empty();
        }
    }

    private CalendarDays() {}

    /** What is wrong with a fact of today that no day fulfils, though some day fulfils each of its conditions. */
    static Optional<Problem> problem(Condition.Pattern pattern) {
        if (pattern.fact().type() != Today.class) {
            return Optional.empty();
        }
        List<Asked> asked =
                pattern.tests().stream().flatMap(CalendarDays::asked).toList();
        return asked.size() < 2 || days(asked).anyMatch(day -> holds(asked, day))
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.IMPOSSIBLE, asked.get(asked.size() - 1).position(), AnalysisMessage.NO_SUCH_DAY.text()));
    }

    private static Stream<Asked> asked(Constraint test) {
        return FieldBounds.read(test)
                .flatMap(field -> NormalizedComparison.of(test, number -> "")
                        .map(found -> new Asked(field, found.allows(), test.position())))
                .stream();
    }

    private static boolean holds(List<Asked> asked, LocalDate date) {
        Today day = Today.of(date, ZoneOffset.UTC, ends -> {});
        return asked.stream().allMatch(each -> each.holds(day));
    }

    /** Those of the years that are asked for one by one; else of all years as they come round. */
    private static Stream<LocalDate> days(List<Asked> asked) {
        List<Long> years = asked.stream().flatMap(Asked::years).toList();
        LongStream all = years.isEmpty()
                ? LongStream.range(BEGIN, BEGIN + CYCLE)
                : years.stream().mapToLong(Long::longValue).filter(year -> year > 0 && year < MOST);
        return all.mapToObj(year -> LocalDate.of((int) year, 1, 1))
                .flatMap(first -> first.datesUntil(first.plusYears(1)));
    }
}
