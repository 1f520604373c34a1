package dev.etiquette.mcp.tools;

import dev.etiquette.Advice;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.AnswerText;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What to do next, to whom, and by when. */
public final class AdviseTool implements ServerTool {

    private static final int USUAL = 20;
    private static final int MOST = 200;

    private final AdvisedOwner owner;

    /** Advises that owner. */
    public AdviseTool(AdvisedOwner owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "advise";
    }

    @Override
    public CompletableFuture<?> needs() {
        return owner.needs();
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        AdvisedOwner.Asked asked = owner.asked(arguments);
        int limit = arguments.number("limit", USUAL, 1, MOST);
        Optional<PersonId> person = arguments.text("person").map(name -> PersonNamed.of(name, asked.situation()));
        Advice advice = asked.advice();
        List<Recommendation> advised = advice.recommendations().stream()
                .filter(each -> isAbout(each, person))
                .toList();
        List<Withheld> held = advice.withheld().stream()
                .filter(each -> isAbout(each.recommendation(), person))
                .toList();
        List<String> notes = asked.notes(advice.notes());
        AdviceRows rows = asked.rows();

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("now", rows.moment(advice.now()));
        rows.put(answer, "askAgainAt", advice.nextReview());
        answer.put("total", advised.size());
        answer.put(
                "recommendations",
                advised.stream().limit(limit).map(rows::recommendation).toList());
        answer.put("heldBackTotal", held.size());
        if (arguments.flag("heldBack")) {
            answer.put(
                    "heldBack", held.stream().limit(limit).map(rows::withheld).toList());
        }
        if (advised.isEmpty()) {
            advice.emptyReason().ifPresent(reason -> answer.put("nothingBecause", QuotedWords.plain(reason)));
        }
        answer.put("quotedNotes", AdviceRows.quoted(notes));
        return ToolAnswer.of(text(asked, advice, advised, held, arguments.flag("heldBack"), limit, notes), answer);
    }

    private static boolean isAbout(Recommendation advised, Optional<PersonId> person) {
        return person.isEmpty() || advised.act().contact().equals(person.get());
    }

    private static String text(
            AdvisedOwner.Asked asked,
            Advice advice,
            List<Recommendation> advised,
            List<Withheld> held,
            boolean showsHeld,
            int limit,
            List<String> notes) {
        AdviceRows rows = asked.rows();
        AnswerText text = new AnswerText("Advice for " + rows.moment(advice.now()) + ": " + advised.size()
                + (advised.size() == 1 ? " thing" : " things") + " to do, the most pressing first.");
        advised.stream().limit(limit).forEach(each -> text.line("- " + rows.line(each)));
        if (advised.size() > limit) {
            text.line("And " + (advised.size() - limit) + " more; a higher limit shows them.");
        }
        if (advised.isEmpty()) {
            advice.emptyReason().ifPresent(reason -> text.line(QuotedWords.marked(reason)));
        }
        if (showsHeld) {
            held.stream()
                    .limit(limit)
                    .forEach(each -> text.line("- held back: " + rows.line(each.recommendation()))
                            .lines("  by ", AdviceRows.lines(each.by())));
        } else if (!held.isEmpty()) {
            text.line("Held back: " + held.size() + "; heldBack = true shows them.");
        }
        notes.forEach(note -> text.line("Note: " + QuotedWords.marked(note)));
        advice.nextReview()
                .ifPresent(next -> text.line("Time alone changes this at " + rows.moment(next) + " at the earliest."));
        return text.toString();
    }
}
