package dev.etiquette.mcp.tools;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.AnswerText;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.review.DraftReviewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Looks at something before it is sent. Sends nothing. */
public final class ReviewDraftTool implements ServerTool {

    private static final int MOST_RECIPIENTS = 50;

    private final AdvisedOwner owner;

    /** Looks at drafts of that owner. */
    public ReviewDraftTool(AdvisedOwner owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "review_draft";
    }

    @Override
    public CompletableFuture<?> needs() {
        return owner.needs();
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        AdvisedOwner.Asked asked = owner.asked(arguments);
        Draft draft = DraftWritten.of(arguments, asked);
        DraftReview review = DraftReviewer.review(asked.etiquette(), asked.situation(), draft, asked.now());
        String text = draft.utterance().text();
        AdviceRows rows = asked.rows();
        List<RecipientReview> recipients =
                review.recipients().stream().limit(MOST_RECIPIENTS).toList();

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("now", rows.moment(asked.now()));
        answer.put("form", form(draft));
        answer.put("fine", review.fine());
        answer.put("characters", text.codePointCount(0, text.length()));
        answer.put("marks", List.copyOf(asked.etiquette().book().markNames(text)));
        answer.put("recipientsTotal", review.recipients().size());
        answer.put(
                "recipients", recipients.stream().map(each -> row(each, rows)).toList());
        answer.put("quotedNotes", AdviceRows.quoted(asked.notes()));

        AnswerText told = new AnswerText((review.fine() ? "No rule objects to this " : "Rules object to this ")
                + form(draft) + ". Nothing was sent.");
        recipients.forEach(each -> tell(told, each, rows));
        if (review.recipients().size() > recipients.size()) {
            told.line("And " + (review.recipients().size() - recipients.size()) + " more people.");
        }
        asked.notes().forEach(note -> told.line("Note: " + QuotedWords.marked(note)));
        return ToolAnswer.of(told.toString(), answer);
    }

    /** As what it was looked at, so that nobody takes it for something else. */
    private static String form(Draft draft) {
        Utterance said = draft.utterance();
        if (draft.mailing()) {
            return "mailing";
        } else if (said instanceof Post) {
            return "post";
        }
        return said instanceof Reply ? "public reply" : "private message";
    }

    private static Map<String, Object> row(RecipientReview each, AdviceRows rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (!each.recipient().isNone()) {
            row.put("person", AdviceRows.person(each.recipient(), each.name()));
        }
        row.put("fine", each.fine());
        row.put("objections", AdviceRows.reasons(each.objections()));
        rows.put(row, "passesFrom", each.passesFrom());
        row.put("blessings", AdviceRows.reasons(each.blessings()));
        row.put("settles", each.settles().stream().map(rows::recommendation).toList());
        row.put(
                "leavesOpen",
                each.leavesOpen().stream().map(rows::recommendation).toList());
        return row;
    }

    private static void tell(AnswerText told, RecipientReview each, AdviceRows rows) {
        String whom = each.recipient().isNone()
                ? "everybody who reads it"
                : QuotedWords.marked(each.name().isEmpty() ? each.recipient().value() : each.name());
        told.line((each.fine() ? "Fine for " : "Better not for ") + whom + ".")
                .lines("  against it: ", AdviceRows.lines(each.objections()));
        each.passesFrom()
                .ifPresent(moment -> told.line("  from " + rows.moment(moment) + " on nothing would be against it"));
        told.lines("  right about it: ", AdviceRows.lines(each.blessings()))
                .lines("  it settles: ", each.settles().stream().map(rows::line).toList())
                .lines(
                        "  it leaves open: ",
                        each.leavesOpen().stream().map(rows::line).toList());
    }
}
