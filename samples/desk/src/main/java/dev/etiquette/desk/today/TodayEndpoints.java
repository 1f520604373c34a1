package dev.etiquette.desk.today;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.sentences.ConditionSentence;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import dev.etiquette.report.BookWords;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The first screen: what is advised, why, why not, and what a draft would change of it. */
public final class TodayEndpoints {

    private final Workbench bench;

    /** For what lies on that bench. */
    public TodayEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/today", this::today,
                "/api/message", this::message,
                "/api/why", this::why,
                "/api/why-not", this::whyNot,
                "/api/effect", this::effect);
    }

    private RuleBook book(JsonNode body) throws IOException {
        return body.path("draft").asBoolean(false) ? bench.readable() : bench.inForce();
    }

    private Object today(JsonNode body) throws IOException {
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        RuleBook book = book(body);
        Advice advice = bench.advice(book, moment);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("given", data.given());
        shown.put("moment", moment);
        shown.put("zone", data.situation().owner().zone().getId());
        shown.put("owner", data.situation().owner().names().stream().findFirst().orElse(""));
        shown.put("fingerprint", book.fingerprint());
        shown.put("nextReview", advice.nextReview());
        shown.put(
                "advised", advice.recommendations().stream().map(AdviceRow::of).toList());
        shown.put("heldBack", advice.withheld().stream().map(AdviceRow::of).toList());
        shown.put("planned", advice.planned().stream().map(AdviceRow::of).toList());
        shown.put(
                "onTrial",
                advice.trial().recommendations().stream().map(AdviceRow::of).toList());
        shown.put(
                "trialHeldBack",
                advice.trial().withheld().stream().map(AdviceRow::of).toList());
        shown.put("nothing", advice.emptyReason());
        shown.put("failed", advice.failed());
        shown.put("notes", advice.notes());
        shown.put("dataNotes", data.notes());
        shown.put("people", people(data));
        shown.put("actions", actions(book));
        return shown;
    }

    private static List<Map<String, String>> people(OwnData data) {
        return data.names().entrySet().stream()
                .map(each -> Map.of("id", each.getKey().value(), "name", each.getValue()))
                .sorted(Comparator.comparing(each -> each.get("name")))
                .toList();
    }

    private static List<Map<String, String>> actions(RuleBook book) {
        Set<Action> all = new LinkedHashSet<>(Action.known());
        all.addAll(book.acts());
        return all.stream()
                .map(each -> Map.of("id", each.id(), "says", each.says()))
                .toList();
    }

    private Object why(JsonNode body) throws IOException {
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        RuleBook book = book(body);
        Etiquette adviser = bench.adviser(book);
        String key = body.path("key").asString("");
        Advice advice = bench.advice(book, moment);
        Explanation explanation = adviser.explain(data.situation(), moment);
        Optional<Recommendation> advised = advice.recommendations().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (advised.isPresent()) {
            return shown(explanation.why(advised.get()), book.words());
        }
        Withheld held = advice.withheld().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedRequestException(404, "That is not advised at this moment any more."));
        Map<String, Object> both = new LinkedHashMap<>(shown(explanation.why(held), book.words()));
        Why advisedFor = explanation.why(held.recommendation());
        both.put("advisedFor", advisedFor.lines());
        both.put(
                "advisedSteps",
                advisedFor.steps().stream()
                        .map(step -> WhyRow.of(step, book.words()))
                        .toList());
        return both;
    }

    /** The words that a piece of advice is about: what its person had said when it came up; empty when that is nothing. */
    private Object message(JsonNode body) throws IOException {
        Instant moment = bench.moment(body);
        Advice advice = bench.advice(bench.inForce(), moment);
        String key = body.path("key").asString("");
        List<Utterance> said = bench.data().said();
        String text = Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation))
                .filter(each -> each.key().equals(key))
                .findFirst()
                .flatMap(each -> heard(each.act(), said, moment))
                .map(Utterance::text)
                .orElse("");
        return Map.of("text", text);
    }

    private static Optional<Utterance> heard(SuggestedAction act, List<Utterance> said, Instant moment) {
        List<Utterance> theirs = said.stream()
                .filter(each -> each.author().equals(act.contact())
                        && !each.at().isAfter(moment)
                        && !each.text().isBlank())
                .toList();
        return theirs.stream()
                .filter(each -> each.at().equals(act.cameUpAt()))
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    private static Map<String, Object> shown(Why why, BookWords words) {
        return Map.of(
                "lines", why.lines(),
                "steps",
                        why.steps().stream().map(step -> WhyRow.of(step, words)).toList(),
                "rules",
                        why.steps().stream()
                                .map(step -> step.rule().id())
                                .distinct()
                                .toList());
    }

    private Object whyNot(JsonNode body) throws IOException {
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        RuleBook book = book(body);
        Explanation explanation = bench.adviser(book).explain(data.situation(), moment);
        PersonId person = new PersonId(body.path("person").asString(""));
        String wanted = body.path("action").asString("");
        List<WhyNot> reasons;
        if (wanted.isEmpty()) {
            reasons = explanation.whyNot(person);
        } else {
            Action action = book.acts().stream()
                    .filter(each -> each.id().equals(wanted))
                    .findFirst()
                    .or(() -> Action.known(wanted))
                    .orElseThrow(() -> new RefusedRequestException(400, "There is no such act."));
            reasons = explanation.whyNot(action, person);
        }
        return Map.of(
                "lines", WhyNot.lines(reasons, data.situation().owner().zone()),
                "stops",
                        reasons.stream()
                                .flatMap(each -> stop(each).stream())
                                .map(each -> place(each, book))
                                .toList());
    }

    private static Optional<Stop> stop(WhyNot reason) {
        if (reason instanceof WhyNot.Settled settled) {
            return stop(settled.otherwise());
        }
        return reason instanceof WhyNot.Stopped stopped ? Optional.of(stopped.stop()) : Optional.empty();
    }

    private Map<String, Object> place(Stop stop, RuleBook book) {
        Stop root = stop.root();
        String id = root.rule().id();
        String says = book.rule(id)
                .flatMap(rule -> text(rule.file()))
                .flatMap(text -> ConditionSentence.at(text, id, root.line(), book.words()))
                .orElse("");
        return Map.of("rule", id, "name", root.rule().name(), "text", root.text(), "line", root.line(), "says", says);
    }

    /** Of a published file, or one of the standard book. */
    private Optional<String> text(String file) {
        try {
            return bench.text(bench.folder().published(), file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Object effect(JsonNode body) throws IOException {
        Optional<RuleBook> drafted = bench.drafted().book();
        if (drafted.isEmpty()) {
            return Map.of("sound", false, "changes", List.of());
        }
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        Advice before = bench.advice(bench.inForce(), moment);
        Advice after = bench.advice(drafted.get(), moment);
        return Map.of(
                "sound", true,
                "moment", moment,
                "given", data.given(),
                "trial",
                        after.trial().recommendations().stream()
                                .map(AdviceRow::of)
                                .toList(),
                "changes", AdviceChange.between(before, after));
    }
}
