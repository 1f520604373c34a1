package dev.etiquette.json;

import dev.etiquette.BookChanges;
import dev.etiquette.BookChanges.FactTypeChange;
import dev.etiquette.BookChanges.RuleChange;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.RowChange;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is made of advice, with everything that may be there or not. */
final class GeneratedReviews {

    private static final Reason REASON = SampleAdvice.CARD.reasons().get(0);

    private final Random random;

    GeneratedReviews(long seed) {
        random = new Random(seed);
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private String text() {
        return any(new String[] {"", "a", "Ann \ud83d\ude00", "\"}\n\u0007", "norm \"due\" for any"});
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private int count() {
        return random.nextInt(1_000);
    }

    private Recommendation recommendation() {
        SuggestedAction act = (random.nextBoolean() ? SampleAdvice.CARD : SampleAdvice.PLAIN).act();
        return new Recommendation(
                act.id(),
                act,
                any(Urgency.values()),
                maybe(this::moment),
                maybe(this::moment),
                text(),
                text(),
                some(() -> REASON));
    }

    /** Often with the same recommendation as the one before. */
    private List<AdviceSpan> spans(Recommendation first) {
        return some(() -> new AdviceSpan(
                random.nextBoolean() ? first : recommendation(), some(() -> REASON), moment(), moment()));
    }

    EarliestMoment earliest() {
        return new EarliestMoment(maybe(this::moment), moment(), count());
    }

    Forecast forecast() {
        return new Forecast(
                any(Course.values()), moment(), moment(), random.nextBoolean(), some(this::entry), count(), count());
    }

    private ForecastEntry entry() {
        Recommendation first = recommendation();
        return new ForecastEntry(
                first,
                1 + random.nextInt(3),
                moment(),
                maybe(this::moment),
                maybe(this::moment),
                maybe(this::moment),
                maybe(this::moment),
                spans(first));
    }

    BookComparison comparison() {
        return new BookComparison(
                moment(), moment(), random.nextBoolean(), changes(), count(), some(this::difference), count());
    }

    private BookChanges changes() {
        return new BookChanges(
                some(() -> new RuleChange(any(BookChanges.Kind.values()), text(), text(), some(this::text))),
                some(() -> new FactTypeChange(any(BookChanges.Kind.values()), text(), text())),
                some(() -> new NormChange(text(), text(), text(), maybe(this::text), maybe(this::text))),
                some(() -> new PhraseChange(text(), text(), text(), maybe(this::text), maybe(this::text))),
                some(() -> new RowChange(text(), text(), maybe(this::text), maybe(this::text))));
    }

    private AdviceDifference difference() {
        EnumSet<AdviceDifference.Kind> kinds = EnumSet.of(any(AdviceDifference.Kind.values()));
        maybe(() -> any(AdviceDifference.Kind.values())).ifPresent(kinds::add);
        Recommendation first = recommendation();
        return new AdviceDifference(
                kinds, moment(), spans(first), spans(first), some(this::text), random.nextBoolean());
    }

    DraftReview review() {
        return new DraftReview(
                SampleAdvice.FULL.planned().get(0).draft(),
                some(() -> new RecipientReview(
                        random.nextBoolean() ? PersonId.NONE : new PersonId("ann"),
                        text(),
                        some(() -> REASON),
                        maybe(this::moment),
                        some(() -> REASON),
                        some(this::recommendation),
                        some(this::recommendation))));
    }
}
