package dev.etiquette.year;

import dev.etiquette.RuleBook;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Prints what Lene Voss should do: every Monday of her year at breakfast, or at one moment. */
public final class Year {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final int WEEKS = 53;

    private Year() {}

    /** Prints the whole year; or, given a time on the clock in Leipzig such as 2025-03-31T18:00, that moment alone. */
    public static void main(String[] arguments) {
        List<Instant> moments = List.of();
        try {
            moments = arguments.length == 0 ? mondays() : List.of(moment(arguments[0]));
        } catch (DateTimeException notATime) {
            System.err.println("\"" + arguments[0] + "\" is no time; write it like 2025-03-31T18:00.");
            System.exit(2);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(of(Workshop.of(RuleBook.standard()), moments));
    }

    /** One page for each moment, and what could not be used. */
    static String of(Workshop workshop, List<Instant> moments) {
        Stream<String> pages =
                moments.stream().map(moment -> Page.of(workshop.advise(moment), Workshop.LENE.zone()) + "\n");
        Stream<String> refused = workshop.refused().stream().map(sentence -> sentence + "\n");
        return String.join("", Stream.concat(pages, refused).toList());
    }

    /** Every Monday at breakfast, from the first of the year to the one behind it. */
    static List<Instant> mondays() {
        return Stream.iterate(FIRST, monday -> monday.plusWeeks(1))
                .limit(WEEKS)
                .map(monday -> at(monday.atTime(Workshop.BREAKFAST)))
                .toList();
    }

    static Instant moment(String clock) {
        return at(LocalDateTime.parse(clock));
    }

    private static Instant at(LocalDateTime clock) {
        return clock.atZone(Workshop.LENE.zone()).toInstant();
    }
}
