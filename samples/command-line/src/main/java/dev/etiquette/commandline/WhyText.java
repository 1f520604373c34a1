package dev.etiquette.commandline;

import dev.etiquette.Explanation;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.RuleRef;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explanations as one reads them. */
final class WhyText {

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int MOST_LINES_OF_A_REASON = 4;

    /** The nearest causes are what one wants to know. */
    private static final int MOST_CAUSES = 5;

    private final Watch watch;
    private final StringBuilder text = new StringBuilder();
    private boolean onTrial;
    private List<String> weighed = List.of();

    WhyText(Watch watch) {
        this.watch = watch;
    }

    /** What texts are read to be by the weight of their words, which is told below the rest. */
    WhyText weighed(List<String> sentences) {
        weighed = sentences;
        return this;
    }

    /** Why something is advised. */
    String advised(Recommendation recommendation, Why why) {
        line(ActionText.of(recommendation.act())
                + recommendation.dueBy().map(due -> "; due " + watch.at(due)).orElse(""));
        paragraph(recommendation.text(), ENTRY);
        return tree(why);
    }

    /** Why something would be advised, or held back, by rules on trial. */
    WhyText onTrial() {
        line("On trial, not advised.");
        onTrial = true;
        return this;
    }

    /** Whether it is of rules on trial. */
    boolean isOnTrial() {
        return onTrial;
    }

    /** Why something is held back. */
    String held(Withheld withheld, Why why) {
        line("Held back: " + ActionText.of(withheld.recommendation().act()));
        for (Reason by : withheld.by()) {
            paragraph(by.name() + " (" + by.rule() + "). " + by.text(), ENTRY);
        }
        line(" ".repeat(ENTRY)
                + withheld.allowedFrom()
                        .map(from -> "Allowed from " + watch.at(from) + ".")
                        .orElse("Time alone does not lift this."));
        return tree(why);
    }

    private String tree(Why why) {
        line("");
        why.lines().forEach(each -> indented(each, 0));
        if (!weighed.isEmpty()) {
            line("");
            weighed.forEach(sentence -> paragraph(sentence, 0));
        }
        return text.toString();
    }

    /**
     * Why something is not advised: each cause with the rules that it stops, the nearest first.
     *
     * @param question what was asked
     * @param first what is so whatever rules lack, if anything is
     * @param shown the causes that the user has use for
     * @param others whether there are other grounds for what is advised or was, which are left out
     * @param all whether every cause is told, with how far each rule came
     */
    String whyNot(String question, Optional<String> first, List<WhyNot> shown, boolean others, boolean all) {
        line(question);
        first.ifPresent(sentence -> {
            line("");
            paragraph(sentence, ENTRY);
        });
        causes(shown, all);
        if (others) {
            line("");
            paragraph("Other rules might ask for the same; add --all to see where they stop.", 0);
        }
        return text.toString();
    }

    private Map<String, List<WhyNot>> byCause(List<WhyNot> found) {
        Map<String, List<WhyNot>> byCause = new LinkedHashMap<>();
        found.forEach(each -> byCause.computeIfAbsent(each.sentence(watch.zone()), unknown -> new ArrayList<>())
                .add(each));
        return byCause;
    }

    private void causes(List<WhyNot> found, boolean all) {
        Map<String, List<WhyNot>> byCause = byCause(found);
        byCause.entrySet().stream().limit(all ? Long.MAX_VALUE : MOST_CAUSES).forEach(cause -> {
            line("");
            paragraph(cause.getKey(), ENTRY);
            if (cause.getValue().get(0) instanceof WhyNot.OnTrial tried) {
                onTrial(tried, all);
                return;
            }
            if (cause.getValue().get(0) instanceof WhyNot.HeldBack held) {
                paragraph(ActionText.of(held.withheld().recommendation().act()) + ".", DETAIL);
            }
            List<RuleRef> rules = cause.getValue().stream()
                    .flatMap(each -> stop(each).stream())
                    .distinct()
                    .toList();
            if (!rules.isEmpty()) {
                paragraph("So stops " + listed(rules) + ".", DETAIL);
            }
            if (all) {
                WhyNot.lines(cause.getValue(), watch.zone()).forEach(each -> indented(each, DETAIL));
            }
        });
        int more = byCause.size() - MOST_CAUSES;
        if (!all && more > 0) {
            line("");
            line(
                    more == 1
                            ? "and 1 more cause, less near; add --all to see it."
                            : "and " + more + " more causes, less near; add --all to see them.");
        }
    }

    private void onTrial(WhyNot.OnTrial tried, boolean all) {
        tried.recommendations()
                .forEach(each ->
                        paragraph("It would advise: " + ActionText.of(each.act()) + ". " + each.text(), DETAIL));
        causes(tried.otherwise(), all);
    }

    /** The nearest with its sentence, the others by id. */
    private static String listed(List<RuleRef> rules) {
        String first = rules.get(0).id() + " (" + rules.get(0).name() + ")";
        return Stream.concat(Stream.of(first), rules.stream().skip(1).map(RuleRef::id))
                .collect(Collectors.joining(", "));
    }

    /** The rule that stopped, if one did. */
    static Optional<RuleRef> stop(WhyNot whyNot) {
        if (whyNot instanceof WhyNot.Settled settled) {
            return stop(settled.otherwise());
        }
        return whyNot instanceof WhyNot.Stopped stopped
                ? Optional.of(stopped.stop().rule())
                : Optional.empty();
    }

    /** When time alone makes it so. */
    String earliest(EarliestMoment earliest) {
        long days = Duration.between(watch.now(), earliest.lookedUntil()).toDays();
        return earliest.moment()
                .map(moment -> moment.equals(watch.now())
                        ? ""
                        : "\nIf nothing else happens, it is advised as of " + watch.at(moment) + ".\n")
                .orElse("\nIf nothing else happens, it is not advised within " + days + " days.\n");
    }

    /** What an explanation goes without: people whose facts no rule was given, and what it had no time to look at. */
    static String missing(Explanation explanation) {
        StringBuilder all = new StringBuilder();
        explanation.setAside().stream()
                .flatMap(note -> Columns.wrapped(Harmless.line(note), ENTRY, Integer.MAX_VALUE).stream())
                .forEach(line -> all.append(line).append('\n'));
        return (all.isEmpty() ? "" : "\nNotes\n" + all)
                + (explanation.isComplete() ? "" : "\nThere was too much to look at all of it.\n");
    }

    /** A line that begins with blanks of its own. */
    private void indented(String line, int indent) {
        String words = line.stripLeading();
        paragraph(words, indent + line.length() - words.length());
    }

    private void paragraph(String sentences, int indent) {
        Columns.wrapped(sentences, indent, MOST_LINES_OF_A_REASON).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
