package dev.etiquette;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.engine.Advisor;
import dev.etiquette.engine.Network;
import dev.etiquette.engine.TrialAdvisor;
import dev.etiquette.explain.PlanTracer;
import dev.etiquette.explain.Tracer;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.language.Rule;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Advises by a rule book. Immutable; any number of threads may ask at once.
 *
 * <pre>{@code
 * Etiquette etiquette = Etiquette.of(RuleBook.standard());
 * Advice advice = etiquette.advise(Situation.of(owner, facts), now);
 * }</pre>
 */
public final class Etiquette {

    private final RuleBook book;
    private final Advisor advisor;
    private final Optional<TrialAdvisor> trial;

    private Etiquette(RuleBook book, Advisor advisor, Optional<TrialAdvisor> trial) {
        this.book = book;
        this.advisor = advisor;
        this.trial = trial;
    }

    /** Who asks the rules on trial too, and reads with whoever does not. */
    private static Optional<TrialAdvisor> trial(RuleBook book, Advisor advisor) {
        return book.trial()
                .map(all -> new TrialAdvisor(
                        advisor.by(all, book.tables(), book.hostTypes()),
                        book.rules().values().stream()
                                .filter(RuleBook.Entry::trial)
                                .map(RuleBook.Entry::id)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static Advisor advisor(RuleBook book, Limits limits) {
        return new Advisor(book.network(), book.tables(), book.hostTypes(), limits);
    }

    /** Advises by that book, within the {@linkplain Limits#USUAL usual limits}. */
    public static Etiquette of(RuleBook book) {
        Objects.requireNonNull(book, "book");
        Advisor advisor = advisor(book, Limits.USUAL);
        return new Etiquette(book, advisor, trial(book, advisor));
    }

    /** Advises by the same book within other limits. */
    public Etiquette within(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        Advisor other = advisor(book, limits);
        return new Etiquette(book, other, trial.flatMap(each -> trial(book, other)));
    }

    /**
     * Advises by another book, its rules on trial included, within the same limits, and goes on with what this one
     * {@linkplain #remembering remembers}, as far as both books read alike: for whoever edits rules, and looks after each
     * change at what comes of it. What texts show is kept where phrases and dates are the same; what all that was said shows
     * also needs the same norms and platforms. The advice is that of {@link #of} that book.
     */
    public Etiquette by(RuleBook other) {
        Objects.requireNonNull(other, "other");
        Advisor asked = advisor.by(other.network(), other.tables(), other.hostTypes());
        return new Etiquette(other, asked, trial(other, asked));
    }

    /**
     * Advises by the same book within the same limits, and does not ask its rules on trial: for whoever reads nothing of
     * them, as they take an evaluation of their own.
     */
    public Etiquette withoutTrial() {
        return trial.isEmpty() ? this : new Etiquette(book, advisor, Optional.empty());
    }

    /**
     * Advises the same, and keeps what it has laid out and read last, and what the rules have made of it: for whoever asks for one
     * situation at one time after the other, or for one that changes a little. Rules are then asked only about those people for
     * whom something has changed or has become due. What is kept takes about as much memory as an evaluation does, and is given up
     * with the object. Of several threads that ask at once one uses what is kept; the others begin anew. The next review may be
     * told later than without, where a rule of an author's looks at the day before it is known whether anybody is concerned;
     * never too late.
     */
    public Etiquette remembering() {
        Advisor remembering = advisor.remembering();
        return remembering == advisor
                ? this
                : new Etiquette(book, remembering, trial.flatMap(each -> trial(book, remembering)));
    }

    /**
     * Advises by the book in a folder, and by what is made of it while it is edited: a sound change takes effect within
     * a second, an unsound one never. Tells only the log.
     *
     * @throws RuleBookException with its problems, when the book is not sound to begin with
     * @throws IOException when the folder cannot be read
     */
    public static ReloadingEtiquette watching(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        return watching(folder, event -> {});
    }

    /**
     * The same, and tells a listener of the first book and of every change; as {@link WatchOptions#telling}.
     *
     * @throws RuleBookException with its problems, when the book is not sound to begin with
     * @throws IOException when the folder cannot be read
     */
    public static ReloadingEtiquette watching(Path folder, Consumer<? super BookEvent> listener) throws IOException {
        Objects.requireNonNull(listener, "listener");
        return watching(folder, WatchOptions.USUAL.telling(listener));
    }

    /**
     * The same within other limits, or with a book to fall back on.
     *
     * @throws RuleBookException with its problems, when the book is not sound to begin with and there is no fallback
     * @throws IOException when the folder cannot be read to begin with and there is no fallback
     */
    public static ReloadingEtiquette watching(Path folder, WatchOptions options) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        return new ReloadingEtiquette(folder, options, RuleBook::loaded);
    }

    /**
     * A table at which facts come and go and time passes, with nothing on it yet.
     *
     * @param owner whom to advise
     */
    public AdviceSession open(Owner owner) {
        Objects.requireNonNull(owner, "owner");
        return open(Situation.of(owner));
    }

    /** The same with these facts on it, such as those of a session that was {@linkplain AdviceSession#situation saved}. */
    public AdviceSession open(Situation situation) {
        Objects.requireNonNull(situation, "situation");
        return new AdviceSession(() -> this, situation);
    }

    /** What two facts share that are versions of one. */
    Object identity(Fact fact) {
        return advisor.identity(fact);
    }

    /** The book. */
    public RuleBook book() {
        return book;
    }

    /**
     * The advice for one moment. Reads no clock; facts of a later time than the moment are not known yet. Where the book has
     * rules on trial, they are asked in a second evaluation, which may use up as much again.
     *
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may; there is no
     *     advice then, and other evaluations are not touched
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile; there is no advice
     *     then, and the thread stays interrupted
     * @throws dev.etiquette.model.InvalidFactException when the moment lies outside of the years -9999 to 9999
     */
    public Advice advise(Situation situation, Instant now) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(now, "now");
        return advice(
                advisor.answer(situation.owner(), situation.facts(), now),
                now,
                trial.map(all -> all.answer(situation.owner(), situation.facts(), now))
                        .orElse(TrialAdvice.NONE));
    }

    private Advice advice(Advisor.Answer answer, Instant now, TrialAdvice tried) {
        return new Advice(
                now,
                answer.nextReview(),
                book.fingerprint(),
                answer.recommendations(),
                answer.withheld(),
                answer.planned(),
                tried,
                answer.emptyReason(),
                answer.duplicateFacts(),
                answer.failed(),
                answer.notes());
    }

    /**
     * How the advice for one moment comes about: why something is advised or held back, what is planned included, and why
     * something else is not.
     * For looking into single cases: it takes much longer than the advice.
     *
     * <p>Rules that fail are left out, as they are of the advice, which names them.
     *
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     * @throws dev.etiquette.model.InvalidFactException when the moment lies outside of the years -9999 to 9999
     */
    public Explanation explain(Situation situation, Instant now) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(now, "now");
        Explanation.Trial tried = trial.map(rules -> new Explanation.Trial(
                        rules.tried(),
                        () -> explanation(
                                rules.all().remembering(),
                                book.trial().orElse(book.network()),
                                situation,
                                now,
                                Explanation.Trial.NONE)))
                .orElse(Explanation.Trial.NONE);
        return explanation(advisor.remembering(), book.network(), situation, now, tried);
    }

    private Explanation explanation(
            Advisor by, Network network, Situation situation, Instant now, Explanation.Trial tried) {
        Advisor.Known known = by.known(situation.owner(), situation.facts(), now);
        List<Rule> rules = network.rules();
        Tracer tracer = new Tracer(
                rules.stream()
                        .filter(rule -> !known.failed().contains(rule.id()))
                        .toList(),
                known.given(),
                known.derived(),
                situation.owner().zone());
        return new Explanation(
                tracer,
                new PlanTracer(tracer, rules, known.planned()),
                known.setAside(),
                () -> advice(by.answer(situation.owner(), situation.facts(), now), now, TrialAdvice.NONE),
                tried);
    }

    /**
     * When time alone makes something of the advice so, if nothing else happens: exactly, by asking anew at each moment at
     * which the advice can change. A large situation has many of these moments; the thread can be interrupted.
     *
     * @param from the first moment that counts
     * @param until the last moment that counts
     * @param wanted what the advice should say; a function of the advice alone
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     * @throws dev.etiquette.model.InvalidFactException when a moment lies outside of the years -9999 to 9999
     */
    public EarliestMoment earliest(Situation situation, Instant from, Instant until, Predicate<? super Advice> wanted) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(wanted, "wanted");
        Etiquette asked = remembering();
        Optional<Instant> next = Optional.of(from);
        int evaluations = 0;
        while (next.isPresent() && !next.get().isAfter(until)) {
            Advice advice = asked.advise(situation, next.get());
            evaluations++;
            if (wanted.test(advice)) {
                return new EarliestMoment(next, advice.now(), evaluations);
            }
            next = advice.nextChange();
        }
        return new EarliestMoment(Optional.empty(), until, evaluations);
    }
}
