package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.lines;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is said of drafts and of the time to come. */
final class ReviewShapes {

    static final Shape<SpanPart> SPAN = span();
    static final Shape<ForecastEntry> ENTRY = entry();
    static final Shape<Forecast> FORECAST = forecast();
    static final Shape<EarliestMoment> EARLIEST = earliest();
    static final Shape<RecipientReview> RECIPIENT = recipient();
    static final Shape<DraftReview> DRAFT_REVIEW = draftReview();

    private ReviewShapes() {}

    /** A span as it is written: without the recommendation where it is the same as before. */
    record SpanPart(Optional<Recommendation> recommendation, List<Reason> heldBackBy, Instant begins, Instant ends) {}

    /**
     * Spans as they are written.
     *
     * @param said the recommendation that is told before them, if there is one
     */
    static List<SpanPart> parts(List<AdviceSpan> spans, Optional<Recommendation> said) {
        List<SpanPart> parts = new ArrayList<>();
        Optional<Recommendation> last = said;
        for (AdviceSpan each : spans) {
            Optional<Recommendation> own = Optional.of(each.recommendation());
            parts.add(new SpanPart(
                    own.equals(last) ? Optional.empty() : own, each.heldBackBy(), each.begins(), each.ends()));
            last = own;
        }
        return parts;
    }

    /**
     * The spans that were written so.
     *
     * @throws IllegalArgumentException when no recommendation is told that the first one could have
     */
    static List<AdviceSpan> spans(List<SpanPart> parts, Optional<Recommendation> said) {
        List<AdviceSpan> spans = new ArrayList<>();
        Optional<Recommendation> last = said;
        for (SpanPart each : parts) {
            last = each.recommendation().or(lastOf(last));
            Recommendation own =
                    last.orElseThrow(() -> new IllegalArgumentException(JsonMessage.NOTHING_RECOMMENDED.text()));
            spans.add(new AdviceSpan(own, each.heldBackBy(), each.begins(), each.ends()));
        }
        return spans;
    }

    private static Supplier<Optional<Recommendation>> lastOf(Optional<Recommendation> last) {
        return () -> last;
    }

    private static Shape<SpanPart> span() {
        Fields<SpanPart> fields = new Fields<>();
        Field<?, Recommendation> recommendation = fields.maybe(
                "recommendation",
                AdviceShapes.RECOMMENDATION,
                SpanPart::recommendation,
                "What is recommended then; the same as before if left out");
        Field<?, List<Reason>> held = fields.maybe(
                "heldBackBy",
                lines(AdviceShapes.REASON),
                part -> filled(part.heldBackBy()),
                "The rules that hold it back, by id; it is shown if left out");
        Field<?, Instant> begins = fields.needs("begins", Values.MOMENT, SpanPart::begins, "Included");
        Field<?, Instant> ends = fields.needs(
                "ends", Values.MOMENT, SpanPart::ends, "Excluded; the end of the whole where it lasts longer");
        return fields.shape(
                "",
                JsonMessage.A_SPAN_OF_ADVICE.text(),
                SpanPart.class,
                true,
                found -> new SpanPart(
                        found.maybe(recommendation), found.or(held, List.of()), found.get(begins), found.get(ends)));
    }

    private static Shape<ForecastEntry> entry() {
        Fields<ForecastEntry> fields = new Fields<>();
        Field<?, Recommendation> recommendation = fields.needs(
                "recommendation",
                AdviceShapes.RECOMMENDATION,
                ForecastEntry::recommendation,
                "As it is when it is shown first");
        Field<?, Long> round = fields.may(
                "round",
                Values.count(),
                entry -> (long) entry.round(),
                1L,
                "Of what was followed before, 2 and so on; 1 if left out");
        Field<?, Instant> appears =
                fields.needs("appears", Values.MOMENT, ForecastEntry::appears, "When it is shown first");
        Field<?, Instant> due = fields.maybe(
                "due", Values.MOMENT, ForecastEntry::due, "When it is shown as due or late for the first time");
        Field<?, Instant> overdue = fields.maybe(
                "overdue", Values.MOMENT, ForecastEntry::overdue, "When it is shown as late for the first time");
        Field<?, Instant> followed = fields.maybe(
                "followed", Values.MOMENT, ForecastEntry::followed, "When the owner does it; not at all if left out");
        Field<?, Instant> goes = fields.maybe(
                "goes",
                Values.MOMENT,
                ForecastEntry::goes,
                "From when on it is not shown any more; it is still shown at the end if left out");
        Field<?, List<SpanPart>> spans = fields.maybe(
                "spans",
                lines(SPAN),
                entry -> filled(parts(entry.spans(), Optional.of(entry.recommendation()))),
                "In which it is shown, by time; the first one shows the recommendation of the entry where it tells"
                        + " none; it is followed as soon as it appears if left out");
        return fields.shape(
                "",
                JsonMessage.A_FORECAST_ENTRY.text(),
                ForecastEntry.class,
                true,
                found -> new ForecastEntry(
                        found.get(recommendation),
                        found.or(round, 1L).intValue(),
                        found.get(appears),
                        found.maybe(due),
                        found.maybe(overdue),
                        found.maybe(followed),
                        found.maybe(goes),
                        spans(found.or(spans, List.of()), found.maybe(recommendation))));
    }

    private static Shape<Forecast> forecast() {
        Fields<Forecast> fields = new Fields<>();
        Field<?, Course> course =
                fields.needs("course", Values.choice(Course.class), Forecast::course, "How the world goes on");
        Field<?, Instant> begins =
                fields.needs("begins", Values.MOMENT, Forecast::begins, "The moment from which it looks ahead");
        Field<?, Instant> ends = fields.needs("ends", Values.MOMENT, Forecast::ends, "Excluded");
        Field<?, Boolean> complete = fields.may(
                "complete",
                Values.TRUTH,
                Forecast::isComplete,
                true,
                "Whether the end that was asked for was reached; true if left out");
        Field<?, List<ForecastEntry>> entries = fields.needs(
                "entries", lines(ENTRY), Forecast::entries, "By the moment at which they appear, then by urgency");
        Field<?, Long> evaluations = fields.needs(
                "evaluations",
                Values.count(),
                forecast -> (long) forecast.evaluations(),
                "How many moments were evaluated");
        Field<?, Long> changes = fields.needs(
                "changes",
                Values.count(),
                forecast -> (long) forecast.changes(),
                "How many of them showed something that the one before did not");
        return fields.shape(
                "",
                JsonMessage.A_FORECAST.text(),
                Forecast.class,
                true,
                found -> new Forecast(
                        found.get(course),
                        found.get(begins),
                        found.get(ends),
                        found.or(complete, true),
                        found.get(entries),
                        found.get(evaluations).intValue(),
                        found.get(changes).intValue()));
    }

    private static Shape<EarliestMoment> earliest() {
        Fields<EarliestMoment> fields = new Fields<>();
        Field<?, Instant> moment = fields.maybe(
                "moment",
                Values.MOMENT,
                EarliestMoment::moment,
                "The earliest moment at which time alone makes it so; none if left out");
        Field<?, Instant> until = fields.needs(
                "lookedUntil",
                Values.MOMENT,
                EarliestMoment::lookedUntil,
                "Up to which moment was looked, that moment included");
        Field<?, Long> evaluations = fields.needs(
                "evaluations",
                Values.count(),
                earliest -> (long) earliest.evaluations(),
                "How many evaluations that took");
        return fields.shape(
                "",
                JsonMessage.AN_EARLIEST_MOMENT.text(),
                EarliestMoment.class,
                true,
                found -> new EarliestMoment(
                        found.maybe(moment),
                        found.get(until),
                        found.get(evaluations).intValue()));
    }

    private static Shape<RecipientReview> recipient() {
        Fields<RecipientReview> fields = new Fields<>();
        Field<?, PersonId> recipient = fields.may(
                "recipient",
                Values.PERSON,
                RecipientReview::recipient,
                PersonId.NONE,
                "Whom it reaches; it is a post as such if left out");
        Field<?, String> name = fields.may("name", Values.TEXT, RecipientReview::name, "", "How that person is called");
        Field<?, List<Reason>> objections = fields.maybe(
                "objections",
                lines(AdviceShapes.REASON),
                review -> filled(review.objections()),
                "The rules that object, by id; it is fine if left out");
        Field<?, Instant> passes = fields.maybe(
                "passesFrom",
                Values.MOMENT,
                RecipientReview::passesFrom,
                "The earliest moment at which no rule would object, where one was found");
        Field<?, List<Reason>> blessings = fields.maybe(
                "blessings",
                lines(AdviceShapes.REASON),
                review -> filled(review.blessings()),
                "The rules that find something right about it, by id");
        Field<?, List<Recommendation>> settles = fields.maybe(
                "settles",
                lines(AdviceShapes.RECOMMENDATION),
                review -> filled(review.settles()),
                "What is advised until it is sent, and no more afterwards");
        Field<?, List<Recommendation>> open = fields.maybe(
                "leavesOpen",
                lines(AdviceShapes.RECOMMENDATION),
                review -> filled(review.leavesOpen()),
                "What is owed to that person and still is after it was sent");
        return fields.shape(
                "",
                JsonMessage.A_RECIPIENT_REVIEW.text(),
                RecipientReview.class,
                true,
                found -> new RecipientReview(
                        found.or(recipient, PersonId.NONE),
                        found.or(name, ""),
                        found.or(objections, List.of()),
                        found.maybe(passes),
                        found.or(blessings, List.of()),
                        found.or(settles, List.of()),
                        found.or(open, List.of())));
    }

    private static Shape<DraftReview> draftReview() {
        Fields<DraftReview> fields = new Fields<>();
        Field<?, Draft> draft = fields.needs("draft", TalkShapes.DRAFT, DraftReview::draft, "What was looked at");
        Field<?, List<RecipientReview>> recipients = fields.needs(
                "recipients",
                lines(RECIPIENT),
                DraftReview::recipients,
                "Each of those whom it reaches, and for a post also as such, by person");
        return fields.shape(
                "",
                JsonMessage.A_DRAFT_REVIEW.text(),
                DraftReview.class,
                true,
                found -> new DraftReview(found.get(draft), found.get(recipients)));
    }
}
