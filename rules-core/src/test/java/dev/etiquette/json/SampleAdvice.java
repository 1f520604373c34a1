package dev.etiquette.json;

import dev.etiquette.Advice;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Comparison;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Obstacle;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.Step;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Advice and explanations in which everything is there once, and once is not. */
final class SampleAdvice {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000000001Z");
    private static final PersonId ANN = new PersonId("ann");
    private static final Platform VINE = new Platform("vine", "Vine", Platform.Form.ROOM, false);

    private static final Reason LONG =
            new Reason("A-1", "It is so", "Our manners", "Ann asked.", List.of("Contact", ""));
    private static final Reason SHORT = new Reason("BUDGET", "The day is full", "", "", List.of());

    static final Recommendation CARD = recommendation(
            new SuggestedAction(
                    Action.own("send a card", "send a card to", true, false),
                    ANN,
                    "Ann \ud83d\ude00",
                    VINE,
                    new Channel("fax", "fax"),
                    "topic",
                    new Subject(Subject.Type.TASK, "t", "beginning"),
                    NOON),
            Optional.of(NOON),
            List.of(LONG, SHORT));

    static final Recommendation PLAIN = recommendation(
            new SuggestedAction(
                    Action.POST,
                    PersonId.NONE,
                    "",
                    Platform.X,
                    Channel.POST,
                    "",
                    Subject.platform(Platform.X),
                    Times.ALWAYS),
            Optional.empty(),
            List.of(LONG));

    static final Advice FULL = new Advice(
            NOON,
            Optional.of(NOON.plusNanos(1)),
            "f",
            List.of(CARD, PLAIN),
            List.of(
                    new Withheld(CARD, List.of(SHORT), Optional.of(Times.NEVER)),
                    new Withheld(PLAIN, List.of(LONG), Optional.empty())),
            List.of(
                    new JudgedDraft(draft(), ANN, "Ann", List.of(LONG), Optional.of(NOON), List.of(SHORT, LONG)),
                    new JudgedDraft(draft(), PersonId.NONE, "", List.of(), Optional.empty(), List.of())),
            new TrialAdvice(
                    List.of(PLAIN),
                    List.of(new Withheld(CARD, List.of(LONG), Optional.empty())),
                    List.of(new JudgedDraft(draft(), ANN, "Ann", List.of(SHORT), Optional.empty(), List.of(SHORT))),
                    Optional.of(NOON.plusSeconds(1)),
                    List.of("A-3")),
            Optional.empty(),
            List.of("twice"),
            List.of("A-2"),
            List.of("a note"));

    static final Advice EMPTY = new Advice(
            NOON,
            Optional.empty(),
            "f",
            List.of(),
            List.of(),
            List.of(),
            TrialAdvice.NONE,
            Optional.of("Nothing to do."),
            List.of(),
            List.of(),
            List.of());

    private static final FactRef GIVEN =
            new FactRef("Contact", "ann", ANN, Optional.of(NOON), false, "Noon", "Contact( ann )");
    private static final FactRef DERIVED = new FactRef("Warm", "", PersonId.NONE, Optional.empty(), true, "", "Warm()");
    private static final Comparison COMPARED =
            new Comparison("a", Comparison.Relation.MORE, "2", "b", Optional.of(DERIVED));
    private static final RuleRef RULE = new RuleRef("A-1", "It is so", "Our manners", "a.drl", 4);

    static final Why WHY = new Why(List.of(
            deep(60),
            new Step(
                    RULE,
                    "Because.",
                    List.of(
                            new Ground.Given(GIVEN),
                            new Ground.Derived(DERIVED, Optional.empty()),
                            new Ground.Counted("count", "3", List.of(new Ground.Given(GIVEN)), 2),
                            new Ground.Counted("count", "0", List.of(), 0),
                            new Ground.Absent("not Turn()"))),
            new Step(new RuleRef("BUDGET", "The day is full", "", "", 0), "", List.of())));

    private static final Stop STOP = stop(new Obstacle.Missing("Turn", "", PersonId.NONE, ""), List.of());

    static final List<WhyNot> WHY_NOT = List.of(
            new WhyNot.Advised(CARD),
            new WhyNot.HeldBack(FULL.withheld().get(0), WHY),
            new WhyNot.Stopped(stop(
                    new Obstacle.Missing("Turn", "what was said", ANN, "Ann"),
                    List.of(
                            stop(new Obstacle.Differs(GIVEN, "a > b", "1", "2", Optional.of(COMPARED)), List.of(STOP)),
                            stop(new Obstacle.Differs(GIVEN, "a", "false", "", Optional.empty()), List.of()),
                            stop(new Obstacle.Time("time < $at", NOON, Times.NEVER, true), List.of()),
                            stop(new Obstacle.Forbidden(DERIVED, "it is warm"), List.of())))),
            new WhyNot.Settled(GIVEN, new WhyNot.Settled(DERIVED, new WhyNot.Stopped(STOP))),
            new WhyNot.OnTrial("A-2", List.of(PLAIN), List.of(new WhyNot.Stopped(STOP))),
            new WhyNot.OnTrial("A-5", List.of(), List.of()),
            new WhyNot.Unknown("A-3", Optional.of("A-1")),
            new WhyNot.Unknown("A-4", Optional.empty()));

    private SampleAdvice() {}

    private static Recommendation recommendation(SuggestedAction act, Optional<Instant> moment, List<Reason> reasons) {
        return new Recommendation(
                act.id(), act, Urgency.DUE, moment, moment, "text", moment.isEmpty() ? "" : "comment", reasons);
    }

    private static Draft draft() {
        return Draft.of(Post.of("d", VINE, "me", NOON, "Soon"));
    }

    private static Stop stop(Obstacle obstacle, List<Stop> because) {
        return new Stop(
                RULE, 1, "Turn()", "a.drl", 7, because.isEmpty() ? List.of() : List.of(GIVEN), obstacle, because, 3);
    }

    /** A chain of so many rules, each of which derives what the next one finds. */
    private static Step deep(int rules) {
        return new Step(
                RULE, "", rules == 0 ? List.of() : List.of(new Ground.Derived(DERIVED, Optional.of(deep(rules - 1)))));
    }
}
