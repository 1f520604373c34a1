package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.archives.problem.SkippedEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The advice for other programs. Names and their order are fixed; what is absent is null, a list never is. */
final class JsonReport {

    private final Report report;
    private final JsonGenerator json;

    private JsonReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static String of(Report report) {
        return Json.text(json -> new JsonReport(report, json).write());
    }

    private void write() {
        Advice advice = report.advice();
        json.writeStartObject();
        moment("now", Optional.of(advice.now()));
        moment("nextReview", advice.nextReview());
        json.writeObjectPropertyStart("ruleBook");
        json.writeNumberProperty("rules", report.activeRules());
        json.writeStringProperty("fingerprint", advice.fingerprint());
        json.writeEndObject();
        input();
        list("recommendations", advice.recommendations(), each -> {
            json.writeStartObject();
            recommendation(each);
            json.writeEndObject();
        });
        list("withheld", report.all() ? advice.withheld() : List.of(), this::withheld);
        list("planned", advice.planned(), this::planned);
        text("silence", advice.emptyReason().orElse(null));
        json.writeEndObject();
    }

    private void input() {
        json.writeObjectPropertyStart("input");
        json.writeNumberProperty("contacts", report.contacts());
        json.writeNumberProperty("posts", report.posts());
        json.writeNumberProperty("replies", report.replies());
        json.writeNumberProperty("messages", report.messages());
        list("skipped", report.archive().skipped(), this::skipped);
        list("notes", report.notes(), json::writeString);
        json.writeEndObject();
    }

    private void skipped(SkippedEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("file", entry.file());
        json.writeStringProperty("where", entry.where());
        json.writeStringProperty("reason", entry.reason());
        json.writeEndObject();
    }

    private void recommendation(Recommendation recommendation) {
        SuggestedAction act = recommendation.act();
        json.writeStringProperty("id", recommendation.id().value());
        json.writeStringProperty("action", act.action().id());
        if (act.contact().isNone()) {
            json.writeNullProperty("contact");
        } else {
            json.writeObjectPropertyStart("contact");
            json.writeStringProperty("id", act.contact().value());
            json.writeStringProperty("name", act.name());
            json.writeEndObject();
        }
        json.writeStringProperty("platform", act.platform().id());
        json.writeStringProperty("channel", act.channel().id());
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", act.subject().type().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("id", act.subject().id());
        json.writeStringProperty("excerpt", act.subject().beginning());
        json.writeEndObject();
        json.writeStringProperty("urgency", recommendation.urgency().name());
        moment("notBefore", recommendation.notBefore());
        moment("dueBy", recommendation.dueBy());
        json.writeStringProperty("text", recommendation.text());
        json.writeStringProperty("manner", recommendation.manner());
        list("reasons", recommendation.reasons(), this::reason);
    }

    private void reason(Reason reason) {
        Optional<RuleBook.Entry> rule = report.book().rule(reason.rule());
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        json.writeStringProperty("name", reason.name());
        json.writeStringProperty("source", reason.source());
        text("file", rule.map(RuleBook.Entry::file).orElse(null));
        if (rule.isPresent()) {
            json.writeNumberProperty("line", rule.get().line());
        } else {
            json.writeNullProperty("line");
        }
        list("facts", reason.facts(), json::writeString);
        json.writeEndObject();
    }

    private void planned(JudgedDraft judged) {
        json.writeStartObject();
        json.writeStringProperty("id", judged.draft().utterance().id().value());
        moment("at", Optional.of(judged.draft().utterance().at()));
        text(
                "recipient",
                judged.recipient().isNone() ? null : judged.recipient().value());
        json.writeBooleanProperty("fine", judged.fine());
        moment("allowedFrom", judged.allowedFrom());
        list("reasons", judged.by(), this::reason);
        json.writeEndObject();
    }

    private void withheld(Withheld withheld) {
        json.writeStartObject();
        recommendation(withheld.recommendation());
        Reason by = withheld.by().get(0);
        json.writeObjectPropertyStart("by");
        json.writeStringProperty("rule", by.rule());
        json.writeStringProperty("name", by.name());
        json.writeEndObject();
        moment("allowedFrom", withheld.allowedFrom());
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
    }

    private void moment(String name, Optional<Instant> moment) {
        text(name, moment.map(Instant::toString).orElse(null));
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
