package dev.etiquette;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Times;
import dev.etiquette.session.FactSet;
import dev.etiquette.session.SessionChecks;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table at which facts come and go and time passes: says what became of its advice.
 *
 * <pre>{@code
 * AdviceSession session = etiquette.open(owner);
 * session.addListener(update -> update.events().forEach(this::show));
 * session.add(question);
 * session.advise(clock.instant());
 * scheduler.sleepUntil(session.nextReview());
 * }</pre>
 *
 * <p>Its advice is always that which {@link Etiquette#advise} gives for the same facts and moment, byte for byte. Facts
 * are only noted; they are looked at when advice is asked for, all at once, and only if one has changed, the book has
 * changed, or the {@linkplain #nextReview next review} is reached, also that of rules on trial. Else asking costs next to nothing. To save a session,
 * save its {@link #situation}: nothing else is needed to open it again.
 *
 * <p>Facts are versions of one as {@link Situation} has it: what is said, by its id and platform; contacts, meetings,
 * drafts and marks by their ids; connections by person and platform. Any other fact is only itself.
 *
 * <p>Any number of threads may use it. Evaluations follow one another, and facts may come meanwhile: they count from the
 * next one on. Listeners are called one update at a time, in order, by one of the threads that ask, while no lock is
 * held; what they throws is logged and stops nothing. A listener may change facts and ask: what comes of that is told
 * after the update that it is called with.
 */
public final class AdviceSession {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceSession.class);

    private final List<Consumer<? super AdviceUpdate>> listeners = new CopyOnWriteArrayList<>();

    /** Held during an evaluation, so that the advice of a later moment comes later. */
    private final ReentrantLock evaluating = new ReentrantLock();

    /** Guards all below; is never held during an evaluation or while a listener is called. */
    private final Object state = new Object();

    private final Queue<AdviceUpdate> untold = new ArrayDeque<>();
    private final FactSet facts;
    private Owner owner;
    private Supplier<Etiquette> source;
    private Etiquette identifies;

    /** What the source gave last. */
    private @Nullable Etiquette given;

    /** The same, which keeps what it has read. */
    private @Nullable Etiquette asked;

    private boolean telling;

    /** Whether a fact has changed since the facts of the latest advice were taken. */
    private boolean changed = true;

    private @Nullable Answer latest;
    private long evaluations;

    /**
     * The latest advice.
     *
     * @param by who gave it
     * @param situation for which
     * @param advice at the latest moment for which it was asked
     */
    private record Answer(Etiquette by, Situation situation, Advice advice) {}

    /**
     * Several changes of facts that count at once. Is used up when {@link AdviceSession#update} returns.
     *
     * <p>They take effect in the order in which they are called. Not for use by several threads.
     */
    public static final class Batch {

        private final Queue<Change> changes = new ArrayDeque<>();

        private Batch() {}

        /** As {@link AdviceSession#add}. */
        public Batch add(Fact... more) {
            Objects.requireNonNull(more, "more");
            for (Fact fact : more) {
                Objects.requireNonNull(fact, "fact");
                changes.add(facts -> facts.add(fact));
            }
            return this;
        }

        /** As {@link AdviceSession#correct(Fact...)}. */
        public Batch correct(Fact... others) {
            Objects.requireNonNull(others, "others");
            for (Fact fact : others) {
                Objects.requireNonNull(fact, "fact");
                changes.add(facts -> facts.correct(fact));
            }
            return this;
        }

        /** As {@link AdviceSession#withdraw}. */
        public Batch withdraw(Fact... gone) {
            Objects.requireNonNull(gone, "gone");
            for (Fact fact : gone) {
                Objects.requireNonNull(fact, "fact");
                changes.add(facts -> facts.withdraw(fact));
            }
            return this;
        }
    }

    /** Changes facts; says whether they are others then. */
    @FunctionalInterface
    private interface Change {
        boolean of(FactSet facts);
    }

    /** Opens it with these facts, advised by whoever the source gives at the time. */
    AdviceSession(Supplier<Etiquette> source, Situation situation) {
        this.source = source;
        this.owner = situation.owner();
        this.identifies = source.get();
        this.facts = new FactSet(identifies::identity);
        situation.facts().forEach(facts::add);
    }

    /** Adds facts; a further version of a fact that is there stands beside it, and the later one wins. */
    public void add(Fact... more) {
        update(batch -> batch.add(more));
    }

    /** Puts facts in the place of all of their versions; adds those of which there is none. */
    public void correct(Fact... others) {
        update(batch -> batch.correct(others));
    }

    /** Takes away facts, each with all of its versions; passes over what is not there. */
    public void withdraw(Fact... gone) {
        update(batch -> batch.withdraw(gone));
    }

    /**
     * Makes several changes that count at once: no advice sees some of them without the others.
     *
     * @param changes is called once, before this returns; when it throws, nothing is changed
     */
    public void update(Consumer<? super Batch> changes) {
        Objects.requireNonNull(changes, "changes");
        Batch batch = new Batch();
        changes.accept(batch);
        synchronized (state) {
            identify(source.get());
            for (Change change : batch.changes) {
                changed |= change.of(facts);
            }
        }
    }

    /**
     * The owner is another one from now on: has moved, works at other hours.
     *
     * @throws IllegalArgumentException when it is somebody else
     */
    public void correct(Owner other) {
        Objects.requireNonNull(other, "other");
        synchronized (state) {
            SessionChecks.samePerson(owner, other);
            changed |= !other.equals(owner);
            owner = other;
        }
    }

    /** From now on is advised so, such as by another book; what that changes is told when advice is asked for. */
    public void use(Etiquette other) {
        Objects.requireNonNull(other, "other");
        synchronized (state) {
            source = () -> other;
        }
    }

    /** From now on tells this listener too, of what changes after this. */
    public void addListener(Consumer<? super AdviceUpdate> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** Tells this listener no more. */
    public void removeListener(Consumer<? super AdviceUpdate> listener) {
        listeners.remove(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Time has passed until that moment: the advice for it, as {@link Etiquette#advise} gives it. Tells the listeners when
     * it says something else than before; of what rules on trial would say they are not told. When this throws, the session is as it was.
     *
     * @throws IllegalArgumentException when the moment is before the latest for which advice was given
     * @throws dev.etiquette.advice.RunawayRulesException as {@link Etiquette#advise}
     * @throws java.util.concurrent.CancellationException as {@link Etiquette#advise}
     * @throws dev.etiquette.model.InvalidFactException as {@link Etiquette#advise}
     */
    public Advice advise(Instant now) {
        Objects.requireNonNull(now, "now");
        Advice advice;
        evaluating.lock();
        try {
            advice = evaluated(now);
        } finally {
            evaluating.unlock();
        }
        tell();
        return advice;
    }

    private Advice evaluated(Instant now) {
        Etiquette etiquette;
        Situation situation;
        synchronized (state) {
            if (latest != null) {
                SessionChecks.notBefore(latest.advice().now(), now);
            }
            etiquette = remembering(source.get());
            if (latest != null && !isDue(now, latest, etiquette)) {
                Advice same = latest.advice().at(now);
                latest = new Answer(latest.by(), latest.situation(), same);
                return same;
            }
            situation = new Situation(owner, facts.all());
            changed = false;
        }
        boolean answered = false;
        try {
            Advice advice = etiquette.advise(situation, now);
            answered = true;
            answered(new Answer(etiquette, situation, advice));
            return advice;
        } finally {
            if (!answered) {
                synchronized (state) {
                    changed = true;
                }
            }
        }
    }

    private Etiquette remembering(Etiquette etiquette) {
        Etiquette known = asked;
        if (known == null || given != etiquette) {
            known = etiquette.remembering();
            asked = known;
            given = etiquette;
        }
        return known;
    }

    private void answered(Answer answer) {
        synchronized (state) {
            evaluations++;
            Optional<Advice> before = Optional.ofNullable(latest).map(Answer::advice);
            latest = answer;
            Advice advice = answer.advice();
            if (before.isEmpty() || !before.get().saysTheSameAs(advice)) {
                untold.add(AdviceUpdate.between(before, advice));
            }
        }
    }

    /** Whether the advice for a moment may be another one. */
    private boolean isDue(Instant now, Answer answer, Etiquette etiquette) {
        return changed
                || !etiquette.book().fingerprint().equals(answer.advice().fingerprint())
                || answer.advice()
                        .nextChange()
                        .filter(next -> !now.isBefore(next))
                        .isPresent();
    }

    /** Tells what is untold, unless somebody is at it; then that one goes on with this. */
    private void tell() {
        while (true) {
            AdviceUpdate update;
            synchronized (state) {
                if (telling || untold.isEmpty()) {
                    return;
                }
                telling = true;
                update = untold.remove();
            }
            try {
                listeners.forEach(listener -> tell(listener, update));
            } finally {
                synchronized (state) {
                    telling = false;
                }
            }
        }
    }

    private static void tell(Consumer<? super AdviceUpdate> listener, AdviceUpdate update) {
        try {
            listener.accept(update);
        } catch (RuntimeException | Error failure) {
            LOG.error("The listener failed", failure);
        }
    }

    /**
     * The moment from which on {@link #advise} may say something else. {@link Times#ALWAYS} when it may do so at once, as
     * nobody has asked since something changed; empty when it will not until something changes.
     * Rules on trial do not count: what they would say may change before, {@link dev.etiquette.advice.TrialAdvice#nextReview
     * on its own time}.
     */
    public Optional<Instant> nextReview() {
        synchronized (state) {
            return latest == null || isDue(latest.advice().now(), latest, source.get())
                    ? Optional.of(Times.ALWAYS)
                    : latest.advice().nextReview();
        }
    }

    /** All facts, as they would be needed to open the session again. */
    public Situation situation() {
        synchronized (state) {
            return new Situation(owner, facts.all());
        }
    }

    /**
     * How the latest advice comes about, by the book and the facts for which it was given; as {@link Etiquette#explain}.
     *
     * @throws IllegalStateException when none was asked for yet
     */
    public Explanation explain() {
        Answer answer;
        synchronized (state) {
            answer = latest;
        }
        if (answer == null) {
            throw SessionChecks.nothingAsked();
        }
        return answer.by().explain(answer.situation(), answer.advice().now());
    }

    /** How many times facts were evaluated. */
    long evaluations() {
        synchronized (state) {
            return evaluations;
        }
    }

    /** Another book may have other names for platforms, by which facts are told apart. */
    private void identify(Etiquette etiquette) {
        if (identifies != etiquette) {
            identifies = etiquette;
            facts.identifyBy(etiquette::identity);
        }
    }
}
