package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Withheld;
import dev.etiquette.archives.problem.SkippedEntry;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The advice for other programs. Names and their order are fixed; what is absent is null, a list never is. */
final class JsonReport {

    private final Report report;
    private final JsonGenerator json;
    private final JsonRecommendation parts;

    private JsonReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        this.parts = new JsonRecommendation(report.book(), json);
    }

    static String of(Report report) {
        return Json.text(json -> new JsonReport(report, json).write());
    }

    private void write() {
        Advice advice = report.advice();
        json.writeStartObject();
        parts.moment("now", Optional.of(advice.now()));
        parts.moment("nextReview", advice.nextReview());
        json.writeObjectPropertyStart("ruleBook");
        json.writeNumberProperty("rules", report.activeRules());
        json.writeStringProperty("fingerprint", advice.fingerprint());
        json.writeEndObject();
        input();
        parts.list("recommendations", advice.recommendations(), each -> {
            json.writeStartObject();
            parts.write(each);
            json.writeEndObject();
        });
        parts.list("withheld", report.all() ? advice.withheld() : List.of(), this::withheld);
        parts.list("planned", advice.planned(), this::planned);
        parts.text("silence", advice.emptyReason().orElse(null));
        json.writeEndObject();
    }

    private void input() {
        json.writeObjectPropertyStart("input");
        json.writeNumberProperty("contacts", report.contacts());
        json.writeNumberProperty("posts", report.posts());
        json.writeNumberProperty("replies", report.replies());
        json.writeNumberProperty("messages", report.messages());
        parts.list("skipped", report.archive().skipped(), this::skipped);
        parts.list("notes", report.notes(), json::writeString);
        json.writeEndObject();
    }

    private void skipped(SkippedEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("file", entry.file());
        json.writeStringProperty("where", entry.where());
        json.writeStringProperty("reason", entry.reason());
        json.writeEndObject();
    }

    private void planned(JudgedDraft judged) {
        json.writeStartObject();
        json.writeStringProperty("id", judged.draft().utterance().id().value());
        parts.moment("at", Optional.of(judged.draft().utterance().at()));
        parts.text(
                "recipient",
                judged.recipient().isNone() ? null : judged.recipient().value());
        json.writeBooleanProperty("fine", judged.fine());
        parts.moment("allowedFrom", judged.allowedFrom());
        parts.list("reasons", judged.by(), parts::reason);
        json.writeEndObject();
    }

    private void withheld(Withheld withheld) {
        json.writeStartObject();
        parts.write(withheld.recommendation());
        Reason by = withheld.by().get(0);
        json.writeObjectPropertyStart("by");
        json.writeStringProperty("rule", by.rule());
        json.writeStringProperty("name", by.name());
        json.writeEndObject();
        parts.moment("allowedFrom", withheld.allowedFrom());
        json.writeEndObject();
    }
}
