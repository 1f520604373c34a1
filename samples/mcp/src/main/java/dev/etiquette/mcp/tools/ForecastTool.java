package dev.etiquette.mcp.tools;

import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.forecast.Forecaster;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.AnswerText;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.ToolAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What will be advised in the coming weeks. */
public final class ForecastTool implements ServerTool {

    private static final int USUAL_WEEKS = 2;
    private static final int MOST_WEEKS = 12;
    private static final int USUAL = 30;
    private static final int MOST = 200;

    private final AdvisedOwner owner;

    /** Looks ahead for that owner. */
    public ForecastTool(AdvisedOwner owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public CompletableFuture<?> needs() {
        return owner.needs();
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        AdvisedOwner.Asked asked = owner.asked(arguments);
        int weeks = arguments.number("weeks", USUAL_WEEKS, 1, MOST_WEEKS);
        int limit = arguments.number("limit", USUAL, 1, MOST);
        Course course = arguments.flag("follow") ? Course.ADVICE_FOLLOWED : Course.NOTHING_HAPPENS;
        Forecast forecast =
                Forecaster.of(asked.etiquette()).assuming(course).forecast(asked.situation(), asked.now(), weeks);
        AdviceRows rows = asked.rows();

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("begins", rows.moment(forecast.begins()));
        answer.put("ends", rows.moment(forecast.ends()));
        answer.put("complete", forecast.isComplete());
        answer.put("course", course.name());
        answer.put("total", forecast.entries().size());
        answer.put(
                "entries",
                forecast.entries().stream()
                        .limit(limit)
                        .map(each -> row(each, rows))
                        .toList());
        answer.put("quotedNotes", AdviceRows.quoted(asked.notes()));

        AnswerText text = new AnswerText("From " + rows.moment(forecast.begins()) + " to "
                + rows.moment(forecast.ends())
                + (course == Course.ADVICE_FOLLOWED ? ", if the owner does what is advised" : ", if nothing happens")
                + ": " + forecast.entries().size() + " things.");
        forecast.entries().stream()
                .limit(limit)
                .forEach(
                        each -> text.line("- " + rows.moment(each.appears()) + " " + rows.line(each.recommendation())));
        if (forecast.entries().size() > limit) {
            text.line("And " + (forecast.entries().size() - limit) + " more; a higher limit shows them.");
        }
        if (!forecast.isComplete()) {
            text.line("It ends before the time that was asked for, as there is too much to look at.");
        }
        asked.notes().forEach(note -> text.line("Note: " + QuotedWords.marked(note)));
        return ToolAnswer.of(text.toString(), answer);
    }

    private static Map<String, Object> row(ForecastEntry entry, AdviceRows rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("appears", rows.moment(entry.appears()));
        rows.put(row, "due", entry.due());
        rows.put(row, "overdue", entry.overdue());
        rows.put(row, "followed", entry.followed());
        rows.put(row, "goes", entry.goes());
        row.put("recommendation", rows.recommendation(entry.recommendation()));
        return row;
    }
}
