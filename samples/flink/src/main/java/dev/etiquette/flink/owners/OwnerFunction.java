package dev.etiquette.flink.owners;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Situation;
import dev.etiquette.flink.changes.ChangeLines;
import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.InvalidLineException;
import dev.etiquette.flink.events.RefusedLine;
import dev.etiquette.flink.events.Verb;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.EtiquetteException;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the facts of each owner, looks at the owner when the advice can have changed, and tells what has.
 *
 * <p>Each owner has one timer of processing time: shortly after facts have come, at the next review of the advice, or when it is the
 * owner's turn, whichever is first.
 */
public final class OwnerFunction extends KeyedBroadcastProcessFunction<String, String, Tuple2<String, byte[]>, String> {

    /** Where newer books come in. */
    public static final MapStateDescriptor<String, byte[]> NEWEST_BOOK = CurrentBook.NEWEST;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(OwnerFunction.class);
    private static final long UNTIL_NEXT_TRY = Duration.ofHours(1).toMillis();
    private static final long AT_ONCE = Long.MIN_VALUE;
    private static final long NEVER = Long.MAX_VALUE;

    private final String firstBook;
    private final byte[] firstBookBytes;
    private final long settling;
    private final long period;
    private final long warmFacts;

    private transient OwnerState state;
    private transient WarmOwners warm;
    private transient Counter evaluations;
    private transient Counter loads;
    private transient Counter changes;
    private transient @Nullable CurrentBook book;

    /** The name of the book in place of which that one is in force: its own, unless the newest is not sound any more. */
    private transient @Nullable String newestBook;

    /**
     * Advises so.
     *
     * @param firstBook until a newer one comes
     * @param settling how long more facts are waited for before an owner is looked at
     * @param period within which a new book is applied to everybody, each at their turn
     * @param warmFacts how many facts the owners may have that are kept ready for use, in each task; 0 for none
     */
    public OwnerFunction(Tuple2<String, byte[]> firstBook, Duration settling, Duration period, long warmFacts) {
        this.firstBook = firstBook.f0;
        this.firstBookBytes = firstBook.f1;
        this.settling = settling.toMillis();
        this.period = period.toMillis();
        this.warmFacts = warmFacts;
    }

    @Override
    public void open(OpenContext context) {
        state = new OwnerState(getRuntimeContext());
        warm = new WarmOwners(warmFacts);
        MetricGroup metrics = getRuntimeContext().getMetricGroup();
        evaluations = metrics.counter("evaluations");
        loads = metrics.counter("loadedFromState");
        changes = metrics.counter("changes");
        metrics.gauge("warmOwners", warm::size);
    }

    @Override
    public void processBroadcastElement(Tuple2<String, byte[]> came, Context context, Collector<String> out)
            throws Exception {
        BroadcastState<String, byte[]> newest = context.getBroadcastState(NEWEST_BOOK);
        String before = inForce(newest).name();
        if (before.compareTo(came.f0) < 0) {
            newest.clear();
            newest.put(came.f0, came.f1);
            LOG.info("The book {} is in force; before it was \"{}\".", came.f0, before);
        }
    }

    private CurrentBook inForce(ReadOnlyBroadcastState<String, byte[]> came) throws Exception {
        Tuple2<String, byte[]> first = Tuple2.of(firstBook, firstBookBytes);
        Tuple2<String, byte[]> newest = CurrentBook.newest(first, came.immutableEntries());
        CurrentBook known = book;
        if (known == null || !newest.f0.equals(newestBook)) {
            known = CurrentBook.of(newest, first);
            book = known;
            newestBook = newest.f0;
        }
        return known;
    }

    @Override
    public void processElement(String line, ReadOnlyContext context, Collector<String> out) throws Exception {
        CurrentBook current = inForce(context.getBroadcastState(NEWEST_BOOK));
        EventLine event = EventLine.parse(line);
        if (event.time().toEpochMilli() <= state.moment(OwnerState.FORGOTTEN).orElse(AT_ONCE)) {
            // It comes late: since then, the owner has left.
            return;
        }
        if (event.verb() == Verb.FORGET) {
            forget(event, current, context.timerService(), out);
            return;
        }
        try {
            if (taken(event, current)) {
                lookSoon(context.timerService());
            }
        } catch (EtiquetteException | InvalidLineException wrong) {
            context.output(RefusedLine.TAG, RefusedLine.event(line, String.valueOf(wrong.getMessage())));
        }
    }

    /** Whether the event changes anything that is known. All of its document is read before anything is kept of it. */
    private boolean taken(EventLine event, CurrentBook current) throws Exception {
        JsonFormat json = current.json();
        if (event.verb() == Verb.WITHDRAW) {
            List<Fact> gone = json.readFacts(event.document());
            warm.remove(event.owner());
            return state.withdraw(event.time(), gone, current);
        }
        if (!JsonFormat.sort(event.document()).equals(Optional.of("situation"))) {
            return added(event, json.readFacts(event.document()), json);
        }
        Situation situation = json.readSituation(event.document());
        Owner owner = situation.owner();
        if (!owner.id().value().equals(event.owner())) {
            throw new InvalidLineException("The line is of the owner \"" + event.owner() + "\", and its situation of \""
                    + owner.id().value() + "\"; expected is the same id in both.");
        }
        boolean corrected = state.correct(event.time(), owner, json);
        if (corrected) {
            warm.remove(event.owner());
        }
        return added(event, situation.facts(), json) || corrected;
    }

    private boolean added(EventLine event, List<Fact> facts, JsonFormat json) throws Exception {
        Optional<WarmOwner> ready = warm.get(event.owner());
        boolean changed = false;
        for (Fact fact : facts) {
            if (state.add(event.time(), fact, json)) {
                changed = true;
                ready.ifPresent(each -> each.add(fact));
            }
        }
        // It has grown: others may have to make room.
        ready.ifPresent(each -> warm.put(event.owner(), each));
        return changed;
    }

    /** Looks at the owner when no more facts are waited for. */
    private void lookSoon(TimerService timers) throws Exception {
        state.put(OwnerState.REVIEW, AT_ONCE);
        ReviewClock.wakeAt(timers.currentProcessingTime() + settling, state, timers);
    }

    private void forget(EventLine event, CurrentBook current, TimerService timers, Collector<String> out)
            throws Exception {
        warm.remove(event.owner());
        state.forget(event.time().toEpochMilli());
        if (state.text(OwnerState.OWNER).isPresent()) {
            // It comes late: since then, the owner has come back.
            lookSoon(timers);
            return;
        }
        Optional<Advice> told = told(current.json());
        if (told.isPresent()) {
            Instant now = moment(timers.currentProcessingTime());
            tell(
                    event.owner(),
                    AdviceUpdate.between(told, ChangeLines.nothing(now, current.fingerprint())),
                    current.json(),
                    out);
            state.put(OwnerState.ASKED, now.toEpochMilli());
        }
        Optional<Long> timer = state.moment(OwnerState.TIMER);
        if (timer.isPresent()) {
            timers.deleteProcessingTimeTimer(timer.get());
        }
        state.adviseNoMore();
    }

    @Override
    public void onTimer(long rings, OnTimerContext context, Collector<String> out) throws Exception {
        state.removeMoment(OwnerState.TIMER);
        TimerService timers = context.timerService();
        String owner = context.getCurrentKey();
        CurrentBook current = inForce(context.getBroadcastState(NEWEST_BOOK));
        Instant now = moment(Math.max(rings, timers.currentProcessingTime()));
        Optional<String> whoIs = state.text(OwnerState.OWNER);
        if (whoIs.isEmpty()) {
            // Facts have come before anybody has said whose they are.
            return;
        }
        if (isDue(now, current)) {
            try {
                review(owner, now, current, context, out);
            } catch (EtiquetteException failed) {
                warm.remove(owner);
                tellOnce(OwnerState.FAILURE, owner, String.valueOf(failed.getMessage()), context);
                state.put(OwnerState.REVIEW, now.toEpochMilli() + UNTIL_NEXT_TRY);
                state.put(OwnerState.FINGERPRINT, current.fingerprint());
            }
        }
        ReviewClock.wakeAt(
                Math.min(
                        state.moment(OwnerState.REVIEW).orElse(NEVER),
                        ReviewClock.nextTurn(owner, now.toEpochMilli(), period)),
                state,
                timers);
    }

    private boolean isDue(Instant now, CurrentBook current) throws Exception {
        return state.moment(OwnerState.REVIEW).orElse(NEVER) <= now.toEpochMilli()
                || !state.text(OwnerState.FINGERPRINT).equals(Optional.of(current.fingerprint()));
    }

    private void review(String owner, Instant now, CurrentBook current, OnTimerContext context, Collector<String> out)
            throws Exception {
        // Another book may read other facts, so what was made of them is not kept.
        Optional<WarmOwner> ready =
                warm.get(owner).filter(each -> each.fingerprint().equals(current.fingerprint()));
        WarmOwner asked = ready.isPresent() ? ready.get() : loaded(owner, current, context);
        Advice advice = asked.session().advise(now);
        evaluations.inc();
        AdviceUpdate update = AdviceUpdate.between(asked.told(), advice);
        if (!update.events().isEmpty()) {
            tell(owner, update, current.json(), out);
            state.put(OwnerState.TOLD, current.json().write(advice));
            asked.told(advice);
        }
        state.put(OwnerState.ASKED, now.toEpochMilli());
        state.put(
                OwnerState.REVIEW,
                advice.nextReview().map(ReviewClock::notBefore).orElse(NEVER));
        state.put(OwnerState.FINGERPRINT, current.fingerprint());
        state.removeText(OwnerState.FAILURE);
        if (!asked.troubled()) {
            state.removeText(OwnerState.UNREAD);
        }
        warm.put(owner, asked);
    }

    private WarmOwner loaded(String owner, CurrentBook current, OnTimerContext context) throws Exception {
        loads.inc();
        OwnerState.Read read = state.read(current.json());
        if (read.unread().isPresent()) {
            tellOnce(
                    OwnerState.UNREAD,
                    owner,
                    "A fact is passed over: " + read.unread().get(),
                    context);
        }
        Owner known = state.owner(current.json()).orElseThrow();
        return new WarmOwner(
                current.etiquette().open(new Situation(known, read.facts())),
                read.facts().size(),
                read.unread().isPresent(),
                current.fingerprint(),
                told(current.json()));
    }

    private Optional<Advice> told(JsonFormat json) throws Exception {
        return state.text(OwnerState.TOLD).map(json::readAdvice);
    }

    private void tell(String owner, AdviceUpdate update, JsonFormat json, Collector<String> out) throws Exception {
        long number = state.moment(OwnerState.UPDATES).orElse(0L) + 1;
        state.put(OwnerState.UPDATES, number);
        ChangeLines.of(owner, number, update, json).forEach(out::collect);
        changes.inc(update.events().size());
    }

    /** Tells what is wrong with an owner, unless that was told last of troubles of this name. */
    private void tellOnce(String trouble, String owner, String what, OnTimerContext context) throws Exception {
        if (!state.text(trouble).equals(Optional.of(what))) {
            state.put(trouble, what);
            context.output(RefusedLine.TAG, RefusedLine.owner(owner, what));
        }
    }

    /** How many times advice was asked for since this task began. */
    long evaluations() {
        return evaluations.getCount();
    }

    private Instant moment(long clock) throws Exception {
        return Instant.ofEpochMilli(
                Math.max(clock, state.moment(OwnerState.ASKED).orElse(AT_ONCE)));
    }
}
