package dev.etiquette.commandline;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.review.AdviceSpan;
import java.util.List;

/**
 * A forecast without reasons and words that were said: what to do, to whom, and when. Whoever writes a forecast writes what it
 * has; nobody else leaves anything out.
 */
final class BriefForecast {

    private BriefForecast() {}

    static Forecast of(Forecast forecast) {
        return new Forecast(
                forecast.course(),
                forecast.begins(),
                forecast.ends(),
                forecast.isComplete(),
                forecast.entries().stream().map(BriefForecast::entry).toList(),
                forecast.evaluations(),
                forecast.changes());
    }

    /** Whether the text of advice says more than what to do. */
    static boolean saysWhy(Recommendation recommendation) {
        return !recommendation.text().equals(ActionText.of(recommendation.act()));
    }

    private static ForecastEntry entry(ForecastEntry entry) {
        return new ForecastEntry(
                brief(entry.recommendation()),
                entry.round(),
                entry.appears(),
                entry.due(),
                entry.overdue(),
                entry.followed(),
                entry.goes(),
                entry.spans().stream().map(BriefForecast::span).toList());
    }

    private static AdviceSpan span(AdviceSpan span) {
        return new AdviceSpan(brief(span.recommendation()), List.of(), span.begins(), span.ends());
    }

    /** Its text is what to do; ids and topics stay, by which programs know it. */
    private static Recommendation brief(Recommendation whole) {
        SuggestedAction act = whole.act();
        // What a rule says to do in its own words stays; nobody else said it.
        boolean ownWords = act.subject().type() == Subject.Type.TASK;
        Subject subject = ownWords
                ? act.subject()
                : new Subject(act.subject().type(), act.subject().id(), "");
        return new Recommendation(
                whole.id(),
                new SuggestedAction(
                        act.action(),
                        act.contact(),
                        act.name(),
                        act.platform(),
                        act.channel(),
                        act.topic(),
                        subject,
                        act.cameUpAt()),
                whole.urgency(),
                whole.notBefore(),
                whole.dueBy(),
                ActionText.withoutQuotes(act),
                whole.manner(),
                List.of());
    }
}
