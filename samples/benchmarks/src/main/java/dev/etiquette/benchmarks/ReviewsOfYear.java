package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How often a host asks again in vain: through a year of an invented owner it is asked whenever something is said and
 * whenever the advice says to. Of the latter it is told how many changed anything that is shown. That nothing changes
 * between two looks is checked as well.
 */
public final class ReviewsOfYear {

    private static final Duration YEAR = Duration.ofDays(365);

    private final PrintStream out;
    private final Etiquette etiquette;

    ReviewsOfYear(PrintStream out, RuleBook book) {
        this.out = out;
        this.etiquette = Etiquette.of(book);
    }

    /** Takes the number of facts, 600 by default, of years, 3 by default, and a folder of rules, else the standard book. */
    public static void main(String... args) throws IOException {
        RuleBook book = args.length > 2 ? RuleBook.load(Path.of(args[2])) : RuleBook.standard();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ReviewsOfYear(out, book)
                .run(
                        args.length > 0 ? Integer.parseInt(args[0]) : 600,
                        args.length > 1 ? Integer.parseInt(args[1]) : 3);
    }

    void run(int facts, int years) {
        out.printf("%10s %10s %10s %8s%n", "said", "reviews", "changing", "share");
        for (int year = 0; year < years; year++) {
            Count count = count(withPersonal(LifelikeOwner.situation(facts, 40 + year)));
            out.printf(
                    "%,10d %,10d %,10d %7.0f%%%n",
                    count.said, count.reviews, count.changing, 100.0 * count.changing / Math.max(1, count.reviews));
        }
    }

    /** Some have birthdays, and some are important. */
    private static Situation withPersonal(Situation owner) {
        List<Fact> facts = new ArrayList<>(owner.facts());
        for (int i = 0; i < 12; i++) {
            PersonId person = new PersonId("c" + i * 3);
            facts.add(
                    new PersonalDate(person, "birthday", MonthDay.of(1 + i, 1 + (i * 7) % 28), Optional.empty(), true));
            facts.add(new Tag(person, "vip"));
        }
        return new Situation(owner.owner(), facts);
    }

    /** What came of one year. */
    private record Count(int said, int reviews, int changing) {}

    private Count count(Situation owner) {
        Instant begin = LifelikeOwner.NOW.minus(YEAR);
        NavigableSet<Instant> arrivals = new TreeSet<>();
        owner.facts().forEach(fact -> arrivals.add(since(fact)));
        int said = 0;
        int reviews = 0;
        int changing = 0;
        Instant now = begin;
        Advice shown = advice(owner, now);
        while (true) {
            Optional<Instant> review = shown.nextReview();
            Instant arrival = arrivals.higher(now);
            boolean asked =
                    review.isPresent() && (arrival == null || review.get().isBefore(arrival));
            Instant next = asked ? review.get() : arrival;
            if (next == null || next.isAfter(LifelikeOwner.NOW)) {
                return new Count(said, reviews, changing);
            }
            Advice before = advice(known(owner, now), next.minusNanos(1));
            if (!same(before, shown)) {
                throw new IllegalStateException("The advice of " + now + " changed before " + next + ".");
            }
            Advice after = advice(owner, next);
            if (asked) {
                reviews++;
                changing += same(after, shown) ? 0 : 1;
            } else {
                said++;
            }
            shown = after;
            now = next;
        }
    }

    private Advice advice(Situation owner, Instant now) {
        return etiquette.advise(known(owner, now), now);
    }

    /** What a host knows by then: nobody knows what will be said. */
    private static Situation known(Situation owner, Instant now) {
        return new Situation(
                owner.owner(),
                owner.facts().stream().filter(fact -> !since(fact).isAfter(now)).toList());
    }

    private static Instant since(Fact fact) {
        if (fact instanceof Utterance said) {
            return said.at();
        } else if (fact instanceof Connection connection) {
            return connection.since();
        }
        return fact instanceof Meeting meeting ? meeting.at() : Instant.MIN;
    }

    /** Whether both show the same. */
    private static boolean same(Advice one, Advice other) {
        return one.recommendations().equals(other.recommendations())
                && one.withheld().equals(other.withheld())
                && one.planned().equals(other.planned())
                && one.emptyReason().equals(other.emptyReason())
                && one.notes().equals(other.notes());
    }
}
