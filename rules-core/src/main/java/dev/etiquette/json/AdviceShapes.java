package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.lines;
import static dev.etiquette.json.Values.list;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;

/** What advice is made of. */
final class AdviceShapes {

    static final Shape<Subject> SUBJECT = subject();
    static final Shape<SuggestedAction> ACT = act();
    static final Shape<Reason> REASON = reason();
    static final Shape<Recommendation> RECOMMENDATION = recommendation();
    static final Shape<Withheld> WITHHELD = withheld();
    static final Shape<JudgedDraft> JUDGED_DRAFT = judgedDraft();
    static final Shape<TrialAdvice> TRIAL = trial();

    private AdviceShapes() {}

    private static Shape<Subject> subject() {
        Fields<Subject> fields = new Fields<>();
        Field<?, Subject.Type> type =
                fields.needs("type", Values.choice(Subject.Type.class), Subject::type, "What the id names");
        Field<?, String> id = fields.needs("id", Values.TEXT, Subject::id, "In the words of whoever gave the facts");
        Field<?, String> beginning =
                fields.may("beginning", Values.TEXT, Subject::beginning, "", "The beginning of its text, on one line");
        return fields.shape(
                "",
                JsonMessage.A_SUBJECT.text(),
                Subject.class,
                false,
                found -> new Subject(found.get(type), found.get(id), found.or(beginning, "")));
    }

    private static Shape<SuggestedAction> act() {
        Fields<SuggestedAction> fields = new Fields<>();
        Field<?, Action> action = fields.needs("action", Values.ACTION, SuggestedAction::action, "What to do");
        Field<?, PersonId> contact = fields.may(
                "contact",
                Values.PERSON,
                SuggestedAction::contact,
                PersonId.NONE,
                "To whom; to nobody in particular if left out");
        Field<?, String> name = fields.may("name", Values.TEXT, SuggestedAction::name, "", "How that person is called");
        Field<?, Platform> platform = fields.needs("platform", Values.PLATFORM, SuggestedAction::platform, "Where");
        Field<?, Channel> channel = fields.needs("channel", Values.CHANNEL, SuggestedAction::channel, "How");
        Field<?, String> topic =
                fields.needs("topic", Values.TEXT, SuggestedAction::topic, "What it is about, in a form that stays");
        Field<?, Subject> subject =
                fields.needs("subject", SUBJECT, SuggestedAction::subject, "What it is about, for reading");
        Field<?, Instant> cameUp = fields.may(
                "cameUpAt",
                Values.MOMENT,
                SuggestedAction::cameUpAt,
                Times.ALWAYS,
                "When that came up; there always if left out");
        return fields.shape(
                "",
                JsonMessage.AN_ACT.text(),
                SuggestedAction.class,
                false,
                found -> new SuggestedAction(
                        found.get(action),
                        found.or(contact, PersonId.NONE),
                        found.or(name, ""),
                        found.get(platform),
                        found.get(channel),
                        found.get(topic),
                        found.get(subject),
                        found.or(cameUp, Times.ALWAYS)));
    }

    private static Shape<Reason> reason() {
        Fields<Reason> fields = new Fields<>();
        Field<?, String> rule = fields.needs("rule", Values.TEXT, Reason::rule, "The id of the rule");
        Field<?, String> name = fields.needs("name", Values.TEXT, Reason::name, "The rule in one sentence");
        Field<?, String> source = fields.may("source", Values.TEXT, Reason::source, "", "Where that manner comes from");
        Field<?, String> text =
                fields.needs("text", Values.TEXT, Reason::text, "The rule's reason with the facts filled in");
        Field<?, List<String>> facts = fields.maybe(
                "facts",
                list(Values.TEXT),
                reason -> filled(reason.facts()),
                "What the rule matched, in the order of its conditions");
        return fields.shape(
                "",
                JsonMessage.A_REASON.text(),
                Reason.class,
                false,
                found -> new Reason(
                        found.get(rule),
                        found.get(name),
                        found.or(source, ""),
                        found.get(text),
                        found.or(facts, List.of())));
    }

    private static Shape<Recommendation> recommendation() {
        Fields<Recommendation> fields = new Fields<>();
        Field<?, RecommendationId> id = fields.needs(
                "id",
                Values.RECOMMENDATION,
                Recommendation::id,
                "The same for as long as the same is asked for; what feedback names");
        Field<?, SuggestedAction> act =
                fields.needs("act", ACT, Recommendation::act, "What to do, to whom, where and about what");
        Field<?, Urgency> urgency =
                fields.needs("urgency", Values.choice(Urgency.class), Recommendation::urgency, "How pressing it is");
        Field<?, Instant> notBefore = fields.maybe(
                "notBefore", Values.MOMENT, Recommendation::notBefore, "From when on; at once if left out");
        Field<?, Instant> dueBy =
                fields.maybe("dueBy", Values.MOMENT, Recommendation::dueBy, "By when; it has no time if left out");
        Field<?, String> text = fields.needs("text", Values.TEXT, Recommendation::text, "Why, in a sentence or two");
        Field<?, String> manner = fields.may(
                "manner",
                Values.TEXT,
                Recommendation::manner,
                "",
                "How it is done, in the platform's own words, as one says them after \"to\"");
        Field<?, List<Reason>> reasons = fields.needs(
                "reasons",
                lines(REASON),
                Recommendation::reasons,
                "All rules that ask for it, the most pressing first");
        return fields.shape(
                "",
                JsonMessage.A_RECOMMENDATION.text(),
                Recommendation.class,
                true,
                found -> new Recommendation(
                        found.get(id),
                        found.get(act),
                        found.get(urgency),
                        found.maybe(notBefore),
                        found.maybe(dueBy),
                        found.get(text),
                        found.or(manner, ""),
                        found.get(reasons)));
    }

    private static Shape<Withheld> withheld() {
        Fields<Withheld> fields = new Fields<>();
        Field<?, Recommendation> recommendation =
                fields.needs("recommendation", RECOMMENDATION, Withheld::recommendation, "What is withheld");
        Field<?, List<Reason>> by = fields.needs(
                "by", lines(REASON), Withheld::by, "The rules that withhold it, by id; BUDGET when the day is full");
        Field<?, Instant> allowed = fields.maybe(
                "allowedFrom",
                Values.MOMENT,
                Withheld::allowedFrom,
                "When all of them would allow it; time alone does not lift them if left out");
        return fields.shape(
                "",
                JsonMessage.A_WITHHELD.text(),
                Withheld.class,
                true,
                found -> new Withheld(found.get(recommendation), found.get(by), found.maybe(allowed)));
    }

    private static Shape<JudgedDraft> judgedDraft() {
        Fields<JudgedDraft> fields = new Fields<>();
        Field<?, Draft> draft = fields.needs("draft", TalkShapes.DRAFT, JudgedDraft::draft, "What is planned");
        Field<?, PersonId> recipient = fields.may(
                "recipient",
                Values.PERSON,
                JudgedDraft::recipient,
                PersonId.NONE,
                "Whom it reaches; it is a post as such if left out");
        Field<?, String> name = fields.may("name", Values.TEXT, JudgedDraft::name, "", "How that person is called");
        Field<?, List<Reason>> by = fields.maybe(
                "by",
                lines(REASON),
                judged -> filled(judged.by()),
                "The rules that hold it back, by id; it is fine if left out");
        Field<?, Instant> allowed = fields.maybe(
                "allowedFrom",
                Values.MOMENT,
                JudgedDraft::allowedFrom,
                "When all of them would allow it; time alone does not lift them if left out");
        Field<?, List<Reason>> blessings = fields.maybe(
                "blessings",
                lines(REASON),
                judged -> filled(judged.blessings()),
                "The rules that find something right about it, by id");
        return fields.shape(
                "",
                JsonMessage.A_JUDGED_DRAFT.text(),
                JudgedDraft.class,
                true,
                found -> new JudgedDraft(
                        found.get(draft),
                        found.or(recipient, PersonId.NONE),
                        found.or(name, ""),
                        found.or(by, List.of()),
                        found.maybe(allowed),
                        found.or(blessings, List.of())));
    }

    private static Shape<TrialAdvice> trial() {
        Fields<TrialAdvice> fields = new Fields<>();
        Field<?, List<Recommendation>> recommendations = fields.maybe(
                "recommendations",
                lines(RECOMMENDATION),
                trial -> filled(trial.recommendations()),
                "What a rule on trial asks for, the most pressing first");
        Field<?, List<Withheld>> withheld = fields.maybe(
                "withheld",
                lines(WITHHELD),
                trial -> filled(trial.withheld()),
                "What a rule on trial asks for and something withholds, or what a rule on trial withholds");
        Field<?, List<JudgedDraft>> planned = fields.maybe(
                "planned",
                lines(JUDGED_DRAFT),
                trial -> filled(trial.planned()),
                "What is not sent yet and a rule on trial would hold back or bless");
        Field<?, Instant> review = fields.maybe(
                "nextReview",
                Values.MOMENT,
                TrialAdvice::nextReview,
                "The earliest moment at which the same facts can yield another list; none will if left out");
        Field<?, List<String>> failed = fields.maybe(
                "failed",
                lines(Values.TEXT),
                trial -> filled(trial.failed()),
                "Ids of rules on trial that failed or used up what one evaluation may");
        return fields.shape(
                "",
                JsonMessage.SOME_TRIAL.text(),
                TrialAdvice.class,
                true,
                found -> new TrialAdvice(
                        found.or(recommendations, List.of()),
                        found.or(withheld, List.of()),
                        found.or(planned, List.of()),
                        found.maybe(review),
                        found.or(failed, List.of())));
    }
}
