package dev.etiquette.mcp.tools;

import dev.etiquette.Advice;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.mcp.answer.AdviceRows;
import dev.etiquette.mcp.answer.AnswerText;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.model.PersonId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Why something is not advised, and when time alone makes it so. */
public final class WhyNotTool implements ServerTool {

    /** How far to look for that moment. */
    private static final Duration AHEAD = Duration.ofDays(28);

    /** How long to look for it: the causes are the answer, and they are known by then. */
    private static final long LONGEST_LOOK = TimeUnit.SECONDS.toNanos(20);

    private static final int USUAL = 5;
    private static final int MOST = 50;

    private final AdvisedOwner owner;

    /** Explains the advice of that owner. */
    public WhyNotTool(AdvisedOwner owner) {
        this.owner = owner;
    }

    @Override
    public String name() {
        return "why_not";
    }

    @Override
    public CompletableFuture<?> needs() {
        return owner.needs();
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        AdvisedOwner.Asked asked = owner.asked(arguments);
        Optional<String> rule = arguments.text("rule");
        PersonId person = arguments
                .text("person")
                .map(name -> PersonNamed.of(name, asked.situation()))
                .orElse(PersonId.NONE);
        RuleBook book = asked.etiquette().book();
        Optional<Action> action = arguments.text("action").map(name -> ActionNamed.of(name, book));
        if (rule.isEmpty() && person.isNone() && action.isEmpty()) {
            throw new RefusedCallException("Nothing is asked: give a person, an action, a rule, or several of them.");
        }
        rule.filter(id -> book.rule(id).isEmpty()).ifPresent(id -> {
            throw new RefusedCallException("There is no rule \"" + ToolArguments.shortened(id)
                    + "\".\nMaybe look it up first: look_up lists all rules.");
        });
        Explanation explanation = asked.etiquette().explain(asked.situation(), asked.now());
        List<WhyNot> causes = distinct(
                rule.map(id -> explanation.whyNot(id, person))
                        .or(() -> action.map(each -> explanation.whyNot(each, person)))
                        .orElseGet(() -> explanation.whyNot(person)),
                asked.rows());
        Optional<EarliestMoment> earliest =
                rule.isPresent() || action.isPresent() ? earliest(asked, rule, action, person) : Optional.empty();
        return answer(asked, causes, arguments.number("limit", USUAL, 1, MOST), earliest, explanation);
    }

    /** Several rules stop for one cause, which is told once, with the nearest rule. */
    private static List<WhyNot> distinct(List<WhyNot> causes, AdviceRows rows) {
        Map<String, WhyNot> bySentence = new LinkedHashMap<>();
        causes.forEach(each -> bySentence.putIfAbsent(each.sentence(rows.zone()), each));
        return List.copyOf(bySentence.values());
    }

    /** When it would be advised; empty where looking takes too long. */
    private static Optional<EarliestMoment> earliest(
            AdvisedOwner.Asked asked, Optional<String> rule, Optional<Action> action, PersonId person) {
        long begun = System.nanoTime();
        Predicate<Advice> wanted = advice -> {
            if (System.nanoTime() - begun > LONGEST_LOOK) {
                throw new CancellationException();
            }
            return advice.recommendations().stream()
                    .anyMatch(each -> isAbout(each.act(), person)
                            && action.map(each.act().action()::equals).orElse(true)
                            && rule.map(id -> each.reasons().stream()
                                            .anyMatch(reason -> reason.rule().equals(id)))
                                    .orElse(true));
        };
        try {
            return Optional.of(asked.etiquette()
                    .earliest(asked.situation(), asked.now(), asked.now().plus(AHEAD), wanted));
        } catch (CancellationException tooLong) {
            if (Thread.currentThread().isInterrupted()) {
                throw tooLong;
            }
            return Optional.empty();
        }
    }

    private static boolean isAbout(SuggestedAction act, PersonId person) {
        return person.isNone() || act.contact().equals(person);
    }

    private static ToolAnswer answer(
            AdvisedOwner.Asked asked,
            List<WhyNot> causes,
            int limit,
            Optional<EarliestMoment> earliest,
            Explanation explanation) {
        AdviceRows rows = asked.rows();
        List<String> notes = asked.notes(explanation.setAside());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("now", rows.moment(asked.now()));
        answer.put("total", causes.size());
        answer.put(
                "causes",
                causes.stream().limit(limit).map(each -> cause(each, rows)).toList());
        earliest.ifPresent(found -> {
            rows.put(answer, "advisedFrom", found.moment());
            answer.put("lookedUntil", rows.moment(found.lookedUntil()));
        });
        answer.put("complete", explanation.isComplete());
        answer.put("quotedNotes", AdviceRows.quoted(notes));

        AnswerText text = new AnswerText(
                causes.isEmpty()
                        ? "Nothing stands against it: the rule holds, and asks for nothing."
                        : "What stands against it, the nearest first:");
        causes.stream()
                .limit(limit)
                .forEach(each -> text.line("- " + kind(each) + ": " + QuotedWords.marked(each.sentence(rows.zone()))));
        if (causes.size() > limit) {
            text.line("And " + (causes.size() - limit) + " more.");
        }
        earliest.ifPresent(found -> text.line(found.moment()
                .map(moment -> "If nothing else happens, it is advised from " + rows.moment(moment) + " on.")
                .orElse("Time alone does not bring it up to " + rows.moment(found.lookedUntil()) + ".")));
        notes.forEach(note -> text.line("Note: " + QuotedWords.marked(note)));
        return ToolAnswer.of(text.toString(), answer);
    }

    private static Map<String, Object> cause(WhyNot cause, AdviceRows rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind(cause));
        stop(cause).ifPresent(stop -> {
            row.put("rule", stop.rule().id());
            row.put("file", stop.file());
            row.put("line", stop.line());
            row.put("condition", stop.text());
        });
        if (cause instanceof WhyNot.Advised advised) {
            row.put("recommendation", rows.recommendation(advised.recommendation()));
        } else if (cause instanceof WhyNot.HeldBack held) {
            row.put("heldBack", rows.withheld(held.withheld()));
        }
        row.put("quotedSentence", QuotedWords.plain(cause.sentence(rows.zone())));
        row.put("quotedLines", AdviceRows.quoted(cause.lines(rows.zone())));
        return row;
    }

    private static Optional<Stop> stop(WhyNot cause) {
        if (cause instanceof WhyNot.Settled settled) {
            return stop(settled.otherwise());
        }
        return cause instanceof WhyNot.Stopped stopped ? Optional.of(stopped.stop()) : Optional.empty();
    }

    private static String kind(WhyNot cause) {
        if (cause instanceof WhyNot.Advised) {
            return "advised already";
        } else if (cause instanceof WhyNot.HeldBack) {
            return "held back";
        } else if (cause instanceof WhyNot.Settled) {
            return "settled";
        } else if (cause instanceof WhyNot.OnTrial) {
            return "rule on trial";
        }
        return cause instanceof WhyNot.Stopped ? "rule stopped" : "no such rule";
    }
}
