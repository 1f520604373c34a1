package dev.etiquette.json;

import dev.etiquette.Advice;
import dev.etiquette.Situation;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Withheld;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One sort of documents: a body, and around it what each document has.
 *
 * @param name what its member {@code etiquette} says
 * @param body the fields of its own
 */
record Document<T>(String name, Shape<T> body) {

    static final String MARKER = "etiquette";
    static final String VERSION = "version";
    static final String ABOUT = "about";

    /** Of which there may be any number, of every kind. */
    static final List<Kinded<? extends Fact>> FACTS = List.of(
            PeopleShapes.CONTACT,
            PeopleShapes.CONNECTION,
            PeopleShapes.TAG,
            PeopleShapes.DETAIL,
            PeopleShapes.PERSONAL_DATE,
            PeopleShapes.DO_NOT_CONTACT,
            PeopleShapes.SWITCH,
            TalkShapes.POST,
            TalkShapes.REPLY,
            TalkShapes.MESSAGE,
            TalkShapes.DRAFT,
            TalkShapes.MARKS,
            TalkShapes.MEETING,
            TalkShapes.FEEDBACK,
            GivenShape.GIVEN);

    private static final ValueType<List<Fact>> ALL_FACTS =
            Values.lines(Kinds.<Fact>of(JsonMessage.A_FACT.text(), FACTS));

    static final Document<Situation> SITUATION = situation();
    static final Document<Facts> FACTS_ALONE = factsAlone();
    static final Document<Advice> ADVICE = advice();

    static final Document<Why> WHY = new Document<>("why", ExplanationShapes.WHY);
    static final Document<Reasons> WHY_NOT = whyNot();

    static final Document<EarliestMoment> EARLIEST = new Document<>("earliest", ReviewShapes.EARLIEST);
    static final Document<Forecast> FORECAST = new Document<>("forecast", ReviewShapes.FORECAST);
    static final Document<BookComparison> COMPARISON = new Document<>("comparison", ComparisonShapes.COMPARISON);
    static final Document<DraftReview> REVIEW = new Document<>("review", ReviewShapes.DRAFT_REVIEW);
    static final Document<FeedbackReport> REPORT = new Document<>("report", ReportShapes.REPORT);

    /** Every sort. */
    static final List<Document<?>> ALL =
            List.of(SITUATION, FACTS_ALONE, ADVICE, WHY, WHY_NOT, EARLIEST, FORECAST, COMPARISON, REVIEW, REPORT);

    /** Facts without an owner. */
    record Facts(List<Fact> all) {}

    /** Reasons why something is not advised, and when time alone makes it so, where that was asked. */
    record Reasons(List<WhyNot> all, Optional<EarliestMoment> earliest) {}

    private static Document<Reasons> whyNot() {
        Fields<Reasons> fields = new Fields<>();
        Field<?, List<WhyNot>> reasons = fields.needs(
                "reasons", ExplanationShapes.ALL_REASONS, Reasons::all, "What kept each of the rules asked about");
        Field<?, EarliestMoment> earliest = fields.maybe(
                "earliest",
                ReviewShapes.EARLIEST,
                Reasons::earliest,
                "When time alone makes it so; that was not looked for if left out");
        return new Document<>(
                "whyNot",
                fields.shape(
                        "",
                        JsonMessage.REASONS_WHY_NOT.text(),
                        Reasons.class,
                        true,
                        found -> new Reasons(found.get(reasons), found.maybe(earliest))));
    }

    private static Document<Situation> situation() {
        Fields<Situation> fields = new Fields<>();
        Field<?, Owner> owner = fields.needs("owner", PeopleShapes.OWNER, Situation::owner, "Whom the advice is for");
        Field<?, List<Fact>> facts =
                fields.needs("facts", ALL_FACTS, Situation::facts, "All that is known, in any order");
        return new Document<>(
                "situation",
                fields.shape(
                        "",
                        JsonMessage.A_SITUATION.text(),
                        Situation.class,
                        true,
                        found -> new Situation(found.get(owner), found.get(facts))));
    }

    private static Document<Facts> factsAlone() {
        Fields<Facts> fields = new Fields<>();
        Field<?, List<Fact>> facts = fields.needs("facts", ALL_FACTS, Facts::all, "In any order");
        return new Document<>(
                "facts",
                fields.shape(
                        "", JsonMessage.LOOSE_FACTS.text(), Facts.class, true, found -> new Facts(found.get(facts))));
    }

    private static Document<Advice> advice() {
        Fields<Advice> fields = new Fields<>();
        Field<?, Instant> now = fields.needs("now", Values.MOMENT, Advice::now, "The moment for which it is given");
        Field<?, Instant> review = fields.maybe(
                "nextReview",
                Values.MOMENT,
                Advice::nextReview,
                "The earliest moment at which the same facts can yield other advice; none will if left out");
        Field<?, String> fingerprint =
                fields.needs("fingerprint", Values.TEXT, Advice::fingerprint, "Of the rule book");
        Field<?, List<Recommendation>> recommendations = fields.needs(
                "recommendations",
                Values.lines(AdviceShapes.RECOMMENDATION),
                Advice::recommendations,
                "What to do, the most pressing first");
        Field<?, List<Withheld>> withheld = fields.needs(
                "withheld",
                Values.lines(AdviceShapes.WITHHELD),
                Advice::withheld,
                "What would be recommended but for a rule of restraint or the daily budget");
        Field<?, List<JudgedDraft>> planned = fields.needs(
                "planned",
                Values.lines(AdviceShapes.JUDGED_DRAFT),
                Advice::planned,
                "What is not sent yet, judged for each of those whom it reaches");
        Field<?, TrialAdvice> trial = fields.may(
                "trial",
                AdviceShapes.TRIAL,
                Advice::trial,
                TrialAdvice.NONE,
                "What rules on trial would say; none of it is advised");
        Field<?, String> empty = fields.maybe(
                "emptyReason", Values.TEXT, Advice::emptyReason, "Why there is nothing to do; there is if left out");
        Field<?, List<String>> duplicates = texts(
                fields,
                "duplicateFacts",
                Advice::duplicateFacts,
                "A sentence for each id given with different contents");
        Field<?, List<String>> failed = texts(fields, "failed", Advice::failed, "Ids of rules that were left out");
        Field<?, List<String>> notes =
                texts(fields, "notes", Advice::notes, "What the owner should know about the facts themselves");
        return new Document<>(
                "advice",
                fields.shape(
                        "",
                        JsonMessage.SOME_ADVICE.text(),
                        Advice.class,
                        true,
                        found -> new Advice(
                                found.get(now),
                                found.maybe(review),
                                found.get(fingerprint),
                                found.get(recommendations),
                                found.get(withheld),
                                found.get(planned),
                                found.or(trial, TrialAdvice.NONE),
                                found.maybe(empty),
                                found.or(duplicates, List.of()),
                                found.or(failed, List.of()),
                                found.or(notes, List.of()))));
    }

    private static Field<Advice, List<String>> texts(
            Fields<Advice> fields, String name, Function<Advice, List<String>> getter, String meaning) {
        return fields.maybe(name, Values.lines(Values.TEXT), advice -> Values.filled(getter.apply(advice)), meaning);
    }

    /** The names of all members, in the order in which they are written. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(MARKER, VERSION));
        names.addAll(body.names());
        names.addAll(List.of(OwnNames.PLATFORMS, OwnNames.CHANNELS, OwnNames.ACTIONS, ABOUT));
        return names;
    }

    /** The text of a document. */
    String write(T value, Map<String, ?> about) {
        Writing out = new Writing();
        out.object(true).name(MARKER).text(name).name(VERSION).number(JsonFormat.VERSION);
        body.members(value, out);
        OwnNames.write(out);
        if (!about.isEmpty()) {
            PlainValues.write(about, out.name(ABOUT));
        }
        return out.end().finished();
    }

    /**
     * The value of a document.
     *
     * @throws JsonFault when it is none; what is wrong with its lists is noted in the reading
     */
    T read(JsonNode.Members document, Reading reading) {
        refuseOthers(document);
        refuseOtherVersions(document, reading);
        Map<String, JsonNode.Member> members = document.byName();
        members.forEach((each, member) -> {
            if (!names().contains(each)) {
                throw new JsonFault(
                        member.at(),
                        JsonMessage.UNKNOWN_FIELD.with(body.called(), Shortened.of(each), String.join(", ", names()))
                                + Reading.maybe(each, names()));
            }
        });
        JsonNode.Member about = members.get(ABOUT);
        if (about != null && !(about.value() instanceof JsonNode.Members)) {
            throw new JsonFault(
                    about.value().at(),
                    JsonMessage.WRONG_TYPE.with(about.value().said(), JsonMessage.AN_OBJECT.text()));
        }
        OwnNames.read(members, reading);
        Map<String, JsonNode.Member> own = new LinkedHashMap<>(members);
        own.keySet().retainAll(body.names());
        return body.read(new JsonNode.Members(document.at(), own), reading);
    }

    private void refuseOthers(JsonNode.Members document) {
        JsonNode.Member marker = document.byName().get(MARKER);
        if (marker == null) {
            throw new JsonFault(document.at(), JsonMessage.NO_MARKER.with(MARKER, name));
        } else if (!(marker.value() instanceof JsonNode.Text text)
                || !text.value().equals(name)) {
            throw new JsonFault(
                    marker.value().at(),
                    JsonMessage.WRONG_TYPE.with(marker.value().said(), '"' + name + '"'));
        }
    }

    private static void refuseOtherVersions(JsonNode.Members document, Reading reading) {
        JsonNode.Member version = document.byName().get(VERSION);
        if (version == null) {
            throw new JsonFault(document.at(), JsonMessage.NO_VERSION.with(VERSION, JsonFormat.VERSION));
        }
        long written = Values.number(1, Long.MAX_VALUE).read(version.value(), reading);
        if (written > JsonFormat.VERSION) {
            throw new JsonFault(version.value().at(), JsonMessage.NEWER.with(written, JsonFormat.VERSION));
        }
    }

    /** What the schema says of it. */
    Map<String, Object> schema() {
        Map<String, Object> whole = body.definition();
        Map<String, Object> properties = JsonSchema.object(
                MARKER,
                JsonSchema.object("const", name),
                VERSION,
                JsonSchema.object("const", JsonFormat.VERSION),
                whole.get("properties"),
                OwnNames.schema(),
                ABOUT,
                JsonSchema.object(
                        "description", "Whatever the writer wants to tell; nobody reads it.", "type", "object"));
        List<Object> needed = new ArrayList<>(List.of(MARKER, VERSION));
        needed.addAll((List<?>) whole.get("required"));
        return JsonSchema.object(
                "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
    }

    /** The schema of the whole format. */
    static Map<String, Object> wholeSchema() {
        Map<String, Object> definitions = JsonSchema.object();
        ALL.forEach(each -> definitions.put(each.name(), each.schema()));
        for (Kinded<? extends Fact> fact : FACTS) {
            definitions.put(
                    fact.kind(),
                    fact instanceof Shape<?> shape
                            ? shape.definition()
                            : GivenShape.GIVEN.fields().definition());
        }
        definitions.putAll(ExplanationShapes.definitions());
        return JsonSchema.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                JsonMessage.SCHEMA_TITLE.with(JsonFormat.VERSION),
                "oneOf",
                ALL.stream().map(each -> JsonSchema.reference(each.name())).toList(),
                "$defs",
                definitions);
    }
}
