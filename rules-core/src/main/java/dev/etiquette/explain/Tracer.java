package dev.etiquette.explain;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.advice.Withholding;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.Step;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.model.PersonId;
import dev.etiquette.vocabulary.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Walks rules anew over the facts of one evaluation, to explain it. Not for use by several threads. */
public final class Tracer {

    private static final long MOST_STEPS = 2_000_000;

    /** What rules add that speak of proposals. */
    private static final Set<Class<?>> JUDGING = Set.of(Withholding.class, Blessing.class);

    private final Map<String, Rule> rules = new TreeMap<>();
    private final FactIndex known;
    private final NaiveMatcher.Steps steps;
    private final NaiveMatcher.Steps stepsToCover;
    private final Map<String, List<RuleMatch>> firings = new HashMap<>();

    /**
     * Explains an evaluation by its end.
     *
     * @param rules that were asked; retired ones are left out
     * @param given all facts that the rules were given
     * @param derived all facts that the rules added
     * @param zone in which texts write moments
     */
    public Tracer(Collection<Rule> rules, Collection<?> given, Collection<?> derived, ZoneId zone) {
        this(rules, given, derived, zone, MOST_STEPS);
    }

    Tracer(Collection<Rule> rules, Collection<?> given, Collection<?> derived, ZoneId zone, long mostSteps) {
        this(
                rules,
                new FactIndex(given, derived, zone),
                new NaiveMatcher.Steps(mostSteps),
                new NaiveMatcher.Steps(mostSteps));
    }

    private Tracer(Collection<Rule> rules, FactIndex known, NaiveMatcher.Steps steps, NaiveMatcher.Steps stepsToCover) {
        rules.stream().filter(rule -> !rule.retired()).forEach(rule -> this.rules.put(rule.id(), rule));
        this.known = known;
        this.steps = steps;
        this.stepsToCover = stepsToCover;
    }

    /** Explains another evaluation for the same question. All that is looked at counts towards one bound. */
    Tracer beside(Collection<Rule> rules, Collection<?> given, Collection<?> derived) {
        return new Tracer(rules, new FactIndex(given, derived, known.zone()), steps, stepsToCover);
    }

    /** Whether all was looked at; else what is told is so, but there may be more. */
    public boolean isComplete() {
        return !steps.usedUp() && !stepsToCover.usedUp();
    }

    /** Notes how every condition of every rule came out, and which rules fired. */
    public void cover(CoverageRecorder coverage) {
        rules.values().forEach(rule -> cover(rule, coverage));
    }

    /** The same where the evaluation judged what is planned: what rules advise there, nobody is told. */
    void coverJudgement(CoverageRecorder coverage) {
        rules.values().stream()
                .filter(rule -> rule.derives().type() != Proposal.class)
                .forEach(rule -> cover(rule, coverage));
    }

    private void cover(Rule rule, CoverageRecorder coverage) {
        boolean[] holds = {false};
        NaiveMatcher.through(rule, known, stepsToCover, new NaiveMatcher.Watcher() {
            @Override
            public void seen(ConditionPart part, boolean result) {
                coverage.seen(part, result);
            }

            @Override
            public void held(Object[] facts) {
                holds[0] = true;
            }
        });
        coverage.evaluated(rule.id(), holds[0]);
    }

    /** All ways in which a rule held. */
    List<RuleMatch> firings(String id) {
        List<RuleMatch> found = firings.get(id);
        if (found == null) {
            List<RuleMatch> held = new ArrayList<>();
            Rule rule = rules.get(id);
            if (rule != null) {
                NaiveMatcher.through(rule, known, steps, new NaiveMatcher.Watcher() {
                    @Override
                    public boolean mindsTests() {
                        return false;
                    }

                    @Override
                    public void held(Object[] facts) {
                        held.add(new RuleMatch(rule, facts));
                    }
                });
            }
            found = List.copyOf(held);
            firings.put(id, found);
        }
        return found;
    }

    /**
     * For what a rule held, a line for each; none when it did not hold.
     *
     * @param person whom it must be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<String> held(String rule, PersonId person) {
        return held(rule, Sought.of(person));
    }

    private List<String> held(String rule, Sought sought) {
        return firings(rule).stream()
                .filter(firing -> sought.held(firing.facts()))
                .map(this::facts)
                .distinct()
                .toList();
    }

    /**
     * For what that is planned a rule held, a line for each.
     *
     * @param person whom it must reach; {@link PersonId#NONE} for anybody or nobody
     */
    List<String> heldForPlans(String rule, PersonId person) {
        return proposals(each -> person.isNone() || each.contact().equals(person)).stream()
                .flatMap(each -> held(rule, Sought.of(each)).stream())
                .distinct()
                .toList();
    }

    /** Which rules ask for it, and how they came to. */
    public Why why(Recommendation recommendation) {
        return why(fact -> fact instanceof Proposal proposal
                && proposal.id().equals(recommendation.id())
                && recommendation.reasons().contains(proposal.reason()));
    }

    /** Which rules ask for it, which hold it back, and how they came to. */
    public Why why(Withheld withheld) {
        Why why = why(fact -> isHeldBy(fact, withheld));
        return why.steps().isEmpty()
                ? new Why(withheld.by().stream().map(Tracer::noRule).toList())
                : why;
    }

    private static Step noRule(Reason reason) {
        return new Step(new RuleRef(reason.rule(), reason.name(), reason.source(), "", 0), reason.text(), List.of());
    }

    /** Why something is held back; what the owner said of that advice settles it. */
    public WhyNot heldBack(Withheld withheld) {
        WhyNot held = new WhyNot.HeldBack(withheld, why(withheld));
        return known.derived().stream()
                .filter(fact -> isHeldBy(fact, withheld))
                .flatMap(fact -> source(fact).stream())
                .flatMap(match -> match.facts().stream())
                .flatMap(fact ->
                        new SettlingFact(known, steps, this::source).of(fact).filter(SettlingFact::isVerdict).stream())
                .findFirst()
                .<WhyNot>map(said -> new WhyNot.Settled(known.ref(said), held))
                .orElse(held);
    }

    private static boolean isHeldBy(Object fact, Withheld withheld) {
        return fact instanceof Withholding veto
                && veto.proposal().id().equals(withheld.recommendation().id())
                && withheld.by().contains(veto.reason());
    }

    /** Which rules hold back what is planned, and how they came to; nothing when it is fine. */
    Why why(JudgedDraft planned) {
        List<Proposal> meant = proposals(planned);
        return why(fact -> fact instanceof Withholding veto
                && meant.contains(veto.proposal())
                && planned.by().contains(veto.reason()));
    }

    /** Which rules find something right about what is planned, and how they came to; nothing when none does. */
    Why whyBlessed(JudgedDraft planned) {
        List<Proposal> meant = proposals(planned);
        return why(fact -> fact instanceof Blessing blessing
                && meant.contains(blessing.proposal())
                && planned.blessings().contains(blessing.reason()));
    }

    private Why why(Predicate<Object> meant) {
        StepBuilder told = new StepBuilder(known, steps, this::source);
        return new Why(known.derived().stream()
                .filter(meant)
                .sorted(Comparator.comparing(Tracer::rule))
                .flatMap(fact -> told.of(fact).stream())
                .toList());
    }

    private static String rule(Object fact) {
        if (fact instanceof Proposal proposal) {
            return proposal.reason().rule();
        }
        if (fact instanceof Blessing blessing) {
            return blessing.reason().rule();
        }
        return fact instanceof Withholding veto ? veto.reason().rule() : "";
    }

    private List<Proposal> proposals(JudgedDraft planned) {
        return proposals(
                each -> each.planned().equals(planned.draft().utterance().id())
                        && each.contact().equals(planned.recipient()));
    }

    /** What is planned, for each of those whom it reaches. */
    private List<Proposal> proposals(Predicate<Proposal> meant) {
        return known.given().stream()
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .filter(Proposal::scheduled)
                .filter(meant)
                .toList();
    }

    /** Whether it is known which rule added a derived fact. */
    boolean isExplained(Object fact) {
        return source(fact).isPresent();
    }

    /** The first rule, by id, that adds a derived fact. */
    private Optional<RuleMatch> source(Object fact) {
        return rules.values().stream()
                .filter(rule -> rule.derives().isInstance(fact))
                .flatMap(rule -> firings(rule.id()).stream())
                .filter(firing -> adds(firing, fact))
                .findFirst();
    }

    private boolean adds(RuleMatch firing, Object fact) {
        Statement said = (Statement) TermEvaluator.value(firing.rule().statement(), firing.matched(), known.zone());
        if (said instanceof Statement.Derive derive) {
            return derive.signal().equals(fact);
        } else if (said instanceof Statement.Recommend recommend && fact instanceof Proposal proposal) {
            return proposal.reason().rule().equals(firing.rule().id())
                    && proposal.act().equals(recommend.act());
        }
        if (said instanceof Statement.Bless bless && fact instanceof Blessing blessing) {
            return blessing.reason().rule().equals(firing.rule().id())
                    && blessing.proposal().equals(bless.proposal());
        }
        return said instanceof Statement.Withhold withhold
                && fact instanceof Withholding veto
                && veto.reason().rule().equals(firing.rule().id())
                && veto.proposal().equals(withhold.proposal());
    }

    private String facts(RuleMatch firing) {
        return String.join(
                ", ",
                firing.facts().stream()
                        .filter(fact -> !(fact instanceof dev.etiquette.model.Now))
                        .map(fact -> FactFormatter.of(fact, known))
                        .toList());
    }

    /**
     * Why the rules that may advise an action do not, those first of which the greatest share is met.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<WhyNot> whyNot(Action action, PersonId person) {
        return stopped(rule -> PossibleActions.of(rule).contains(action), Sought.of(person));
    }

    /**
     * Why the rules that may advise anything do not, those first of which the greatest share is met.
     *
     * @param person whom it should be about
     */
    public List<WhyNot> whyNot(PersonId person) {
        return stopped(
                rule -> rule.derives().type() == Proposal.class && PersonRules.mayBeAbout(rule), Sought.of(person));
    }

    /**
     * Why a rule does not hold; nothing when it does.
     *
     * @param person whom it should be about; {@link PersonId#NONE} for anybody or nobody
     */
    public List<WhyNot> whyNot(String rule, PersonId person) {
        return whyNot(rule, Sought.of(person));
    }

    /** Why a rule does not hold for what is planned; nothing when it does. */
    List<WhyNot> whyNot(String rule, JudgedDraft planned) {
        return judges(rule) ? whyNot(rule, proposals(planned)) : whyNot(rule, Sought.of(planned.recipient()));
    }

    /**
     * Why a rule that may hold back or bless what is planned does not.
     *
     * @param person whom it must reach; {@link PersonId#NONE} for anybody or nobody
     */
    List<WhyNot> whyNotForPlans(String rule, PersonId person) {
        return judges(rule)
                ? whyNot(
                        rule,
                        proposals(each -> person.isNone() || each.contact().equals(person)))
                : List.of();
    }

    private List<WhyNot> whyNot(String rule, List<Proposal> planned) {
        return planned.stream()
                .flatMap(each -> whyNot(rule, Sought.of(each)).stream())
                .distinct()
                .toList();
    }

    /** Whether it holds back or blesses what is proposed. */
    private boolean judges(String rule) {
        return rules.containsKey(rule)
                && JUDGING.contains(rules.get(rule).derives().type());
    }

    private List<WhyNot> whyNot(String rule, Sought sought) {
        return rules.containsKey(rule)
                ? stopped(each -> each.id().equals(rule), sought)
                : List.of(new WhyNot.Unknown(
                        rule,
                        NameSimilarity.nearest(rule, rules.keySet()).stream().findFirst()));
    }

    private List<WhyNot> stopped(Predicate<Rule> meant, Sought sought) {
        List<Rule> asked = rules.values().stream()
                .filter(rule -> meant.test(rule) && held(rule.id(), sought).isEmpty())
                .toList();
        StopFinder finder = new StopFinder(rules, known, steps, sought);
        return finder.of(asked).stream()
                .map(stop -> stopped(stop, finder.forbidden(stop.root())))
                .sorted(Comparator.comparing(WhyNot.Stopped.class::isInstance))
                .toList();
    }

    /** Where somebody would be owed something, what I said or did since settles it. */
    private WhyNot stopped(Stop stop, Optional<Object> forbidden) {
        WhyNot stopped = new WhyNot.Stopped(stop);
        boolean owed = PossibleActions.of(rules.get(stop.rule().id())).stream().anyMatch(Action::owed);
        return forbidden
                .filter(fact -> owed)
                .flatMap(fact -> new SettlingFact(known, steps, this::source).of(fact))
                .<WhyNot>map(by -> new WhyNot.Settled(known.ref(by), stopped))
                .orElse(stopped);
    }
}
