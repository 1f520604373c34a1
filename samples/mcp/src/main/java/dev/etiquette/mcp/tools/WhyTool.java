package dev.etiquette.mcp.tools;

import dev.etiquette.Advice;
import dev.etiquette.Explanation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.Why;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.AnswerText;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one piece of advice came about, or why it is held back. */
public final class WhyTool implements ServerTool {

    private static final int MOST_SHOWN = 5;

    private final AdvisedOwner owner;

    /** Explains the advice of that owner. */
    public WhyTool(AdvisedOwner owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public CompletableFuture<?> needs() {
        return owner.needs();
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        AdvisedOwner.Asked asked = owner.asked(arguments);
        Advice advice = asked.advice();
        String id = meant(arguments.needed("id"), advice);
        Optional<Withheld> held = Stream.concat(advice.withheld().stream(), advice.trial().withheld().stream())
                .filter(each -> each.key().equals(id))
                .findFirst();
        Recommendation about = held.map(Withheld::recommendation)
                .orElseGet(() -> Stream.concat(
                                advice.recommendations().stream(), advice.trial().recommendations().stream())
                        .filter(each -> each.key().equals(id))
                        .findFirst()
                        .orElseThrow());
        Explanation explanation = asked.etiquette().explain(asked.situation(), asked.now());
        Why why = held.map(explanation::why).orElseGet(() -> explanation.why(about));
        return answer(asked, about, held, why, explanation);
    }

    private static ToolAnswer answer(
            AdvisedOwner.Asked asked, Recommendation about, Optional<Withheld> held, Why why, Explanation explanation) {
        AdviceRows rows = asked.rows();
        List<String> lines = AdviceRows.quoted(why.lines());
        List<String> notes = asked.notes(explanation.setAside());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("now", rows.moment(asked.now()));
        answer.put("recommendation", rows.recommendation(about));
        held.ifPresent(each -> {
            answer.put("heldBackBy", AdviceRows.reasons(each.by()));
            rows.put(answer, "allowedFrom", each.allowedFrom());
        });
        Optional<Utterance> said = about.act().subject().type() == Subject.Type.UTTERANCE
                ? SaidThing.of(about.act().subject().id(), about.act().platform(), asked.situation())
                : Optional.empty();
        said.ifPresent(each -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", rows.moment(each.at()));
            row.put("quotedText", QuotedWords.plain(each.text()));
            answer.put("said", row);
        });
        answer.put(
                "rules",
                why.steps().stream()
                        .map(step -> Map.of(
                                "id", step.rule().id(),
                                "name", QuotedWords.plain(step.rule().name()),
                                "file", step.rule().file(),
                                "line", step.rule().line()))
                        .distinct()
                        .toList());
        answer.put("quotedLines", lines);
        answer.put("complete", explanation.isComplete());
        answer.put("quotedNotes", AdviceRows.quoted(notes));

        AnswerText text = new AnswerText((held.isPresent() ? "Held back: " : "Advised: ") + rows.line(about));
        held.ifPresent(each -> text.lines("  by ", AdviceRows.lines(each.by())));
        lines.forEach(each ->
                text.line(each.substring(0, each.length() - each.stripLeading().length()) + QuotedWords.marked(each)));
        notes.forEach(note -> text.line("Note: " + QuotedWords.marked(note)));
        if (!explanation.isComplete()) {
            text.line("Not all could be looked at; there may be more grounds.");
        }
        return ToolAnswer.of(text.toString(), answer);
    }

    /** An id, or the beginning of one that no other has. */
    private static String meant(String written, Advice advice) {
        List<String> all = Stream.of(
                        advice.recommendations().stream().map(Recommendation::key),
                        advice.withheld().stream().map(Withheld::key),
                        advice.trial().recommendations().stream().map(Recommendation::key),
                        advice.trial().withheld().stream().map(Withheld::key))
                .flatMap(each -> each)
                .distinct()
                .toList();
        if (all.contains(written)) {
            return written;
        }
        List<String> found =
                all.stream().filter(each -> each.startsWith(written)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new RefusedCallException(
                found.isEmpty()
                        ? "No advice for that moment has the id \"" + ToolArguments.shortened(written) + "\".\n"
                                + "Maybe call advise for the same moment first; ids stay as long as the same is asked for."
                        : "Several pieces of advice have an id that begins with \"" + ToolArguments.shortened(written)
                                + "\": "
                                + found.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")) + ".");
    }
}
