package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.lines;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Comparison;
import dev.etiquette.explanation.Comparison.Relation;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Obstacle;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.Step;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What explanations are made of. */
final class ExplanationShapes {

    private static final String STEP_NAME = "step";
    private static final String STOP_NAME = "stop";
    private static final String GROUND_NAME = "ground";
    private static final String REASON_NAME = "reasonWhyNot";

    private static final ValueType<Step> A_STEP = new Later<>(STEP_NAME, () -> ExplanationShapes.STEP);
    private static final ValueType<Stop> A_STOP = new Later<>(STOP_NAME, () -> ExplanationShapes.STOP);
    private static final ValueType<Ground> A_GROUND = new Later<>(GROUND_NAME, () -> ExplanationShapes.GROUND);
    private static final ValueType<WhyNot> A_REASON = new Later<>(REASON_NAME, () -> ExplanationShapes.WHY_NOT);

    static final Shape<FactRef> FACT = fact();
    static final Shape<RuleRef> RULE = rule();
    private static final List<Kinded<? extends Ground>> GROUNDS =
            List.of(givenFact(), derivedFact(), countedFacts(), absence());
    static final Kinds<Ground> GROUND = Kinds.of(JsonMessage.A_GROUND.text(), GROUNDS);
    static final Shape<Step> STEP = step();
    static final Shape<Comparison> COMPARISON = comparison();
    private static final List<Kinded<? extends Obstacle>> OBSTACLES =
            List.of(missing(), differs(), time(), forbidden());
    static final Kinds<Obstacle> OBSTACLE = Kinds.of(JsonMessage.AN_OBSTACLE.text(), OBSTACLES);
    static final Shape<Stop> STOP = stop();
    static final Shape<Why> WHY = why();
    private static final List<Kinded<? extends WhyNot>> REASONS =
            List.of(advised(), heldBack(), stopped(), settled(), onTrial(), unknown());
    static final Kinds<WhyNot> WHY_NOT = Kinds.of(JsonMessage.A_REASON_WHY_NOT.text(), REASONS);

    /** The reasons of a document. */
    static final ValueType<List<WhyNot>> ALL_REASONS = lines(A_REASON);

    private ExplanationShapes() {}

    private static Shape<FactRef> fact() {
        Fields<FactRef> fields = new Fields<>();
        Field<?, String> type = fields.needs("type", Values.TEXT, FactRef::type, "The fact type, as rules write it");
        Field<?, String> id = fields.may("id", Values.TEXT, FactRef::id, "", "Of what the host gave");
        Field<?, PersonId> person =
                fields.may("person", Values.PERSON, FactRef::person, PersonId.NONE, "Whom it is about");
        Field<?, Instant> at = fields.maybe("at", Values.MOMENT, FactRef::at, "When it was said or done");
        Field<?, Boolean> derived = fields.may(
                "derived", Values.TRUTH, FactRef::derived, false, "Whether a rule derived it; false if left out");
        Field<?, String> words = fields.may("words", Values.TEXT, FactRef::words, "", "The beginning of what was said");
        Field<?, String> text = fields.needs("text", Values.TEXT, FactRef::text, "For a reader");
        return fields.shape(
                "",
                JsonMessage.A_FACT_FOUND.text(),
                FactRef.class,
                false,
                found -> new FactRef(
                        found.get(type),
                        found.or(id, ""),
                        found.or(person, PersonId.NONE),
                        found.maybe(at),
                        found.or(derived, false),
                        found.or(words, ""),
                        found.get(text)));
    }

    private static Shape<RuleRef> rule() {
        Fields<RuleRef> fields = new Fields<>();
        Field<?, String> id = fields.needs("id", Values.TEXT, RuleRef::id, "Permanent");
        Field<?, String> name = fields.needs("name", Values.TEXT, RuleRef::name, "Its one sentence");
        Field<?, String> source =
                fields.may("source", Values.TEXT, RuleRef::source, "", "Where that manner comes from");
        Field<?, String> file = fields.may("file", Values.TEXT, RuleRef::file, "", "In which it stands");
        Field<?, Long> line = fields.may(
                "line", Values.count(), rule -> (long) rule.line(), 0L, "On which it begins, from 1; 0 if left out");
        return fields.shape(
                "",
                JsonMessage.A_RULE.text(),
                RuleRef.class,
                false,
                found -> new RuleRef(
                        found.get(id),
                        found.get(name),
                        found.or(source, ""),
                        found.or(file, ""),
                        found.or(line, 0L).intValue()));
    }

    private static Shape<Ground.Given> givenFact() {
        Fields<Ground.Given> fields = new Fields<>();
        Field<?, FactRef> fact =
                fields.needs("fact", FACT, Ground.Given::fact, "A fact that was there and that no rule derived");
        return fields.shape(
                "givenFact",
                JsonMessage.A_GROUND.text(),
                Ground.Given.class,
                false,
                found -> new Ground.Given(found.get(fact)));
    }

    private static Shape<Ground.Derived> derivedFact() {
        Fields<Ground.Derived> fields = new Fields<>();
        Field<?, FactRef> fact = fields.needs("fact", FACT, Ground.Derived::fact, "A fact that a rule derived");
        Field<?, Step> by = fields.maybe(
                "by", A_STEP, Ground.Derived::by, "The rule, and what it found; told earlier or not found if left out");
        return fields.shape(
                "derivedFact",
                JsonMessage.A_GROUND.text(),
                Ground.Derived.class,
                true,
                found -> new Ground.Derived(found.get(fact), found.maybe(by)));
    }

    private static Shape<Ground.Counted> countedFacts() {
        Fields<Ground.Counted> fields = new Fields<>();
        Field<?, String> condition =
                fields.needs("condition", Values.TEXT, Ground.Counted::condition, "As it stands in the rule");
        Field<?, String> value = fields.needs("value", Values.TEXT, Ground.Counted::value, "What came of it");
        Field<?, List<Ground>> of = fields.maybe(
                "of", lines(A_GROUND), counted -> filled(counted.of()), "The first of those that were looked at");
        Field<?, Long> more = fields.may(
                "more", Values.count(), counted -> (long) counted.more(), 0L, "How many more; 0 if left out");
        return fields.shape(
                "countedFacts",
                JsonMessage.A_GROUND.text(),
                Ground.Counted.class,
                true,
                found -> new Ground.Counted(
                        found.get(condition),
                        found.get(value),
                        found.or(of, List.of()),
                        found.or(more, 0L).intValue()));
    }

    private static Shape<Ground.Absent> absence() {
        Fields<Ground.Absent> fields = new Fields<>();
        Field<?, String> condition =
                fields.needs("condition", Values.TEXT, Ground.Absent::condition, "What must not be there and was not");
        return fields.shape(
                "absence",
                JsonMessage.A_GROUND.text(),
                Ground.Absent.class,
                false,
                found -> new Ground.Absent(found.get(condition)));
    }

    private static Shape<Step> step() {
        Fields<Step> fields = new Fields<>();
        Field<?, RuleRef> rule = fields.needs("rule", RULE, Step::rule, "The rule that held");
        Field<?, String> reason = fields.may("reason", Values.TEXT, Step::reason, "", "What it says for that");
        Field<?, List<Ground>> grounds = fields.maybe(
                "grounds",
                lines(A_GROUND),
                step -> filled(step.grounds()),
                "What its conditions found, in their order");
        return fields.shape(
                "",
                JsonMessage.A_STEP.text(),
                Step.class,
                true,
                found -> new Step(found.get(rule), found.or(reason, ""), found.or(grounds, List.of())));
    }

    private static Shape<Obstacle.Missing> missing() {
        Fields<Obstacle.Missing> fields = new Fields<>();
        Field<?, String> type = fields.needs("type", Values.TEXT, Obstacle.Missing::type, "Of which no fact is there");
        Field<?, String> meaning =
                fields.may("meaning", Values.TEXT, Obstacle.Missing::meaning, "", "What such a fact means");
        Field<?, PersonId> person =
                fields.may("person", Values.PERSON, Obstacle.Missing::person, PersonId.NONE, "About whom it should be");
        Field<?, String> name =
                fields.may("name", Values.TEXT, Obstacle.Missing::name, "", "How that person is called");
        return fields.shape(
                "missing",
                JsonMessage.AN_OBSTACLE.text(),
                Obstacle.Missing.class,
                false,
                found -> new Obstacle.Missing(
                        found.get(type), found.or(meaning, ""), found.or(person, PersonId.NONE), found.or(name, "")));
    }

    private static Shape<Obstacle.Differs> differs() {
        Fields<Obstacle.Differs> fields = new Fields<>();
        Field<?, FactRef> nearest =
                fields.needs("nearest", FACT, Obstacle.Differs::nearest, "The fact that comes nearest");
        Field<?, String> test = fields.needs("test", Values.TEXT, Obstacle.Differs::test, "What is asked of it");
        Field<?, String> value = fields.needs("value", Values.TEXT, Obstacle.Differs::value, "What it has there");
        Field<?, String> needed =
                fields.may("needed", Values.TEXT, Obstacle.Differs::needed, "", "With what it should be compared");
        Field<?, Comparison> comparison = fields.maybe(
                "comparison", COMPARISON, Obstacle.Differs::comparison, "The same taken apart, where it can be");
        return fields.shape(
                "differs",
                JsonMessage.AN_OBSTACLE.text(),
                Obstacle.Differs.class,
                false,
                found -> new Obstacle.Differs(
                        found.get(nearest),
                        found.get(test),
                        found.get(value),
                        found.or(needed, ""),
                        found.maybe(comparison)));
    }

    private static Shape<Comparison> comparison() {
        Fields<Comparison> fields = new Fields<>();
        Field<?, String> field =
                fields.needs("field", Values.TEXT, Comparison::field, "Which field of the fact, as rules write it");
        Field<?, Relation> relation = fields.needs(
                "relation", Values.choice(Relation.class), Comparison::relation, "How it should be to the other value");
        Field<?, String> other =
                fields.needs("other", Values.TEXT, Comparison::other, "The other value, as texts write it");
        Field<?, String> name = fields.may(
                "name", Values.TEXT, Comparison::name, "", "Of the field or binding that has the other value");
        Field<?, FactRef> of = fields.maybe("of", FACT, Comparison::of, "The fact that has the other value");
        return fields.shape(
                "",
                JsonMessage.A_FIELD_COMPARISON.text(),
                Comparison.class,
                false,
                found -> new Comparison(
                        found.get(field), found.get(relation), found.get(other), found.or(name, ""), found.maybe(of)));
    }

    private static Shape<Obstacle.Time> time() {
        Fields<Obstacle.Time> fields = new Fields<>();
        Field<?, String> test = fields.needs("test", Values.TEXT, Obstacle.Time::test, "What is asked of the time");
        Field<?, Instant> now = fields.needs("now", Values.MOMENT, Obstacle.Time::now, "The moment of the explanation");
        Field<?, Instant> moment =
                fields.needs("moment", Values.MOMENT, Obstacle.Time::moment, "With which it is compared");
        Field<?, Boolean> early = fields.needs(
                "early", Values.TRUTH, Obstacle.Time::early, "Whether that moment is still to come; else it is over");
        return fields.shape(
                "time",
                JsonMessage.AN_OBSTACLE.text(),
                Obstacle.Time.class,
                false,
                found -> new Obstacle.Time(found.get(test), found.get(now), found.get(moment), found.get(early)));
    }

    private static Shape<Obstacle.Forbidden> forbidden() {
        Fields<Obstacle.Forbidden> fields = new Fields<>();
        Field<?, FactRef> fact =
                fields.needs("found", FACT, Obstacle.Forbidden::found, "What is there and must not be");
        Field<?, String> meaning =
                fields.may("meaning", Values.TEXT, Obstacle.Forbidden::meaning, "", "What such a fact means");
        return fields.shape(
                "forbidden",
                JsonMessage.AN_OBSTACLE.text(),
                Obstacle.Forbidden.class,
                false,
                found -> new Obstacle.Forbidden(found.get(fact), found.or(meaning, "")));
    }

    private static Shape<Stop> stop() {
        Fields<Stop> fields = new Fields<>();
        Field<?, RuleRef> rule = fields.needs("rule", RULE, Stop::rule, "The rule that stopped");
        Field<?, Long> condition = fields.needs(
                "condition",
                Values.count(),
                stop -> (long) stop.condition(),
                "At which of its conditions, from 0 in their order");
        Field<?, String> text = fields.needs("text", Values.TEXT, Stop::text, "The condition, as it stands there");
        Field<?, String> file = fields.needs("file", Values.TEXT, Stop::file, "In which it stands");
        Field<?, Long> line =
                fields.needs("line", Values.count(), stop -> (long) stop.line(), "On which it stands, from 1");
        Field<?, List<FactRef>> matched = fields.maybe(
                "matched", lines(FACT), stop -> filled(stop.matched()), "What the conditions before it found");
        Field<?, Obstacle> obstacle = fields.needs("obstacle", OBSTACLE, Stop::obstacle, "Why it did not hold");
        Field<?, List<Stop>> because = fields.maybe(
                "because",
                lines(A_STOP),
                stop -> filled(stop.because()),
                "How far the rules came that derive what is missing, the nearest first");
        Field<?, Long> left =
                fields.needs("left", Values.count(), stop -> (long) stop.left(), "How many conditions are not met");
        return fields.shape(
                "",
                JsonMessage.A_STOP.text(),
                Stop.class,
                true,
                found -> new Stop(
                        found.get(rule),
                        found.get(condition).intValue(),
                        found.get(text),
                        found.get(file),
                        found.get(line).intValue(),
                        found.or(matched, List.of()),
                        found.get(obstacle),
                        found.or(because, List.of()),
                        found.get(left).intValue()));
    }

    private static Shape<Why> why() {
        Fields<Why> fields = new Fields<>();
        Field<?, List<Step>> steps = fields.needs(
                "steps", lines(A_STEP), Why::steps, "A tree for each rule that asks for it or holds it back");
        return fields.shape("", JsonMessage.A_WHY.text(), Why.class, true, found -> new Why(found.get(steps)));
    }

    private static Shape<WhyNot.Advised> advised() {
        Fields<WhyNot.Advised> fields = new Fields<>();
        Field<?, Recommendation> recommendation = fields.needs(
                "recommendation", AdviceShapes.RECOMMENDATION, WhyNot.Advised::recommendation, "It is advised");
        return fields.shape(
                "advised",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.Advised.class,
                true,
                found -> new WhyNot.Advised(found.get(recommendation)));
    }

    private static Shape<WhyNot.HeldBack> heldBack() {
        Fields<WhyNot.HeldBack> fields = new Fields<>();
        Field<?, Withheld> withheld = fields.needs(
                "withheld", AdviceShapes.WITHHELD, WhyNot.HeldBack::withheld, "What is held back, and by which rules");
        Field<?, Why> why = fields.needs("why", WHY, WhyNot.HeldBack::why, "How these rules came to");
        return fields.shape(
                "heldBack",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.HeldBack.class,
                true,
                found -> new WhyNot.HeldBack(found.get(withheld), found.get(why)));
    }

    private static Shape<WhyNot.Stopped> stopped() {
        Fields<WhyNot.Stopped> fields = new Fields<>();
        Field<?, Stop> stop = fields.needs("stop", A_STOP, WhyNot.Stopped::stop, "Where the rule stopped");
        return fields.shape(
                "stopped",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.Stopped.class,
                true,
                found -> new WhyNot.Stopped(found.get(stop)));
    }

    private static Shape<WhyNot.Settled> settled() {
        Fields<WhyNot.Settled> fields = new Fields<>();
        Field<?, FactRef> by =
                fields.needs("by", FACT, WhyNot.Settled::by, "The latest fact by which the owner has settled it");
        Field<?, WhyNot> otherwise = fields.needs(
                "otherwise", A_REASON, WhyNot.Settled::otherwise, "The same as a rule that stopped or holds it back");
        return fields.shape(
                "settled",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.Settled.class,
                true,
                found -> new WhyNot.Settled(found.get(by), found.get(otherwise)));
    }

    private static Shape<WhyNot.OnTrial> onTrial() {
        Fields<WhyNot.OnTrial> fields = new Fields<>();
        Field<?, String> rule = fields.needs("rule", Values.TEXT, WhyNot.OnTrial::rule, "The id that was asked about");
        Field<?, List<Recommendation>> recommendations = fields.maybe(
                "recommendations",
                lines(AdviceShapes.RECOMMENDATION),
                tried -> filled(tried.recommendations()),
                "What it would have a part in, if it were active");
        Field<?, List<WhyNot>> otherwise = fields.maybe(
                "otherwise", lines(A_REASON), tried -> filled(tried.otherwise()), "Why it would advise nothing else");
        return fields.shape(
                "onTrial",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.OnTrial.class,
                true,
                found -> new WhyNot.OnTrial(
                        found.get(rule), found.or(recommendations, List.of()), found.or(otherwise, List.of())));
    }

    private static Shape<WhyNot.Unknown> unknown() {
        Fields<WhyNot.Unknown> fields = new Fields<>();
        Field<?, String> rule = fields.needs("rule", Values.TEXT, WhyNot.Unknown::rule, "The id that was asked about");
        Field<?, String> meant =
                fields.maybe("meant", Values.TEXT, WhyNot.Unknown::meant, "The most similar one of the book");
        return fields.shape(
                "unknown",
                JsonMessage.A_REASON_WHY_NOT.text(),
                WhyNot.Unknown.class,
                false,
                found -> new WhyNot.Unknown(found.get(rule), found.maybe(meant)));
    }

    /** What the schema says of each by its name. */
    static Map<String, Object> definitions() {
        Map<String, Object> definitions = JsonSchema.object(
                STEP_NAME,
                STEP.definition(),
                STOP_NAME,
                STOP.definition(),
                GROUND_NAME,
                GROUND.schema(),
                REASON_NAME,
                WHY_NOT.schema());
        for (List<? extends Kinded<?>> kinds : List.of(GROUNDS, OBSTACLES, REASONS)) {
            kinds.forEach(kind -> definitions.put(kind.kind(), ((Shape<?>) kind).definition()));
        }
        return definitions;
    }
}
