package dev.etiquette.benchmarks.suite;

import dev.etiquette.Advice;
import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.WideLimits;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** A day of a session in which somebody says something all the time, and old messages are withdrawn as new ones come. */
final class LivingSession implements Measure {

    private static final Duration DAY = Duration.ofHours(24);

    /** By then a session has what it needs. */
    private static final Duration SETTLED = Duration.ofHours(2);

    /** So many new messages stand at once, and a day has at least as many. */
    private static final int STANDING = 24;

    /** So much of the time is taken by opening the session, the looks at the heap and the check at the end. */
    private static final double RESERVE = 0.2;

    /** With fewer messages not as many stand after two hours as at the end, and the heaps cannot be compared. */
    private static final int ENOUGH_FOR_HEAP = (int) (STANDING * DAY.dividedBy(SETTLED));

    private final int asked;

    /** The number of messages, or 0 for what the time allows. */
    LivingSession(int asked) {
        this.asked = asked;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public String story() {
        return "24 simulated hours of one open session: messages come evenly, each is followed by a question for advice, and for"
                + " each one that comes the oldest is withdrawn, so that the facts stay as many. Live heap after collection at the"
                + " end of hour 24 against hour 2, where there were messages enough for that; at the end the advice is that of a fresh evaluation. The number of messages is"
                + " what the time allows, unless `--events` says it. Processor time of the thread that asks.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) {
        Etiquette etiquette = Etiquette.of(RuleBook.standard()).within(WideLimits.WIDE);
        int size = effort.sessionFacts();
        long[] sample = new Day(etiquette, size, effort.sessionWarmup()).run().micros();
        int events = asked > 0 ? asked : effort.events(median(sample));
        Day day = new Day(etiquette, size, events).run();
        long[] micros = day.micros();
        Arrays.sort(micros);
        List<Measured> measured = new ArrayList<>();
        String who = Units.facts(size);
        add(measured, who, "messages", events);
        add(measured, who, "p50, µs", micros[micros.length / 2]);
        add(measured, who, "p99, µs", micros[(int) (micros.length * 0.99)]);
        add(measured, who, "time passes, nothing due, µs", day.idleMicros());
        add(measured, who, "live heap, MB", day.heapAtEnd() / 1e6);
        if (events >= ENOUGH_FOR_HEAP) {
            add(measured, who, "heap of hour 24 to hour 2", (double) day.heapAtEnd() / day.heapSettled());
        }
        return measured;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length / 2]);
    }

    private void add(List<Measured> measured, String who, String what, double value) {
        measured.add(new Measured(name(), who, what, "session of", value));
    }

    /** How many messages the time is enough for. */
    static int affordable(Duration time, long microsEach) {
        return (int) Math.max(STANDING, (1 - RESERVE) * time.toNanos() / 1e3 / microsEach);
    }

    /** One such day. */
    static final class Day {

        private final Etiquette etiquette;
        private final Situation situation;
        private final int events;
        private final long[] micros;
        private final SplittableRandom random = new SplittableRandom(5);
        private long heapSettled;
        private long heapAtEnd;
        private long idleMicros;

        Day(Etiquette etiquette, int size, int events) {
            this.etiquette = etiquette;
            this.situation = LifelikeOwner.situation(size, 11);
            this.events = events;
            this.micros = new long[events];
        }

        Day run() {
            AdviceSession session = etiquette.open(situation);
            session.advise(LifelikeOwner.NOW);
            Deque<Message> said = new ArrayDeque<>();
            Instant now = LifelikeOwner.NOW;
            for (int i = 0; i < events; i++) {
                now = LifelikeOwner.NOW.plus(DAY.multipliedBy(i + 1).dividedBy(events));
                Message message = message(i, now);
                long start = CpuTimer.nanos();
                session.update(batch -> {
                    batch.add(message);
                    if (said.size() >= STANDING) {
                        batch.withdraw(said.removeFirst());
                    }
                });
                session.advise(now);
                micros[i] = (CpuTimer.nanos() - start) / 1_000;
                said.addLast(message);
                boolean settled = !now.isBefore(LifelikeOwner.NOW.plus(SETTLED));
                heapSettled = settled && heapSettled == 0 ? Heap.used() : heapSettled;
            }
            heapAtEnd = Heap.used();
            idleMicros = idle(session, now);
            check(session, now);
            return this;
        }

        private Message message(int number, Instant now) {
            String person = "c" + random.nextInt(3);
            boolean mine = random.nextInt(3) == 0;
            return Message.of(
                    "new" + number,
                    Platform.MASTODON,
                    mine ? "maya" : person,
                    now,
                    random.nextBoolean()
                            ? "Which oven do you use for the bread?"
                            : "The bread was warm and the crust was fresh.",
                    mine ? person : "maya",
                    "new-" + person);
        }

        /** A moment later nothing is due, unless the next review is reached. */
        private static long idle(AdviceSession session, Instant now) {
            Instant later = session.nextReview()
                            .filter(review -> review.isBefore(now.plusMillis(2)))
                            .isPresent()
                    ? now
                    : now.plusMillis(1);
            long start = CpuTimer.nanos();
            session.advise(later);
            return (CpuTimer.nanos() - start) / 1_000;
        }

        private void check(AdviceSession session, Instant now) {
            Instant moment = now.plusMillis(1);
            Advice fresh = etiquette.advise(session.situation(), moment);
            if (!session.advise(moment).equals(fresh)) {
                throw new IllegalStateException("The session says something else than a fresh evaluation.");
            }
        }

        long[] micros() {
            return micros.clone();
        }

        long idleMicros() {
            return idleMicros;
        }

        /** Live heap after two hours, in bytes. */
        long heapSettled() {
            return heapSettled;
        }

        /** Live heap at the end, in bytes. */
        long heapAtEnd() {
            return heapAtEnd;
        }
    }
}
