package dev.etiquette.commandline;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Stop;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Explanations as one reads them. */
final class WhyText {

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int MOST_LINES_OF_A_REASON = 4;

    /** The nearest causes are what one wants to know. */
    private static final int MOST_CAUSES = 10;

    private final Watch watch;
    private final StringBuilder text = new StringBuilder();
    private boolean onTrial;

    WhyText(Watch watch) {
        this.watch = watch;
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
        return text.toString();
    }

    /**
     * Why something is not advised: each cause with the rules that it stops, the nearest first.
     *
     * @param question what was asked
     * @param all whether every cause is told, with how far each rule came
     */
    String whyNot(String question, List<WhyNot> found, boolean all) {
        line(question);
        causes(found, all);
        return text.toString();
    }

    private void causes(List<WhyNot> found, boolean all) {
        Map<String, List<WhyNot>> byCause = new LinkedHashMap<>();
        found.forEach(each -> byCause.computeIfAbsent(each.sentence(watch.zone()), unknown -> new ArrayList<>())
                .add(each));
        byCause.entrySet().stream().limit(all ? Long.MAX_VALUE : MOST_CAUSES).forEach(cause -> {
            line("");
            paragraph(cause.getKey(), ENTRY);
            if (cause.getValue().get(0) instanceof WhyNot.OnTrial tried) {
                onTrial(tried, all);
                return;
            }
            String rules = cause.getValue().stream()
                    .map(WhyText::rule)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!rules.isEmpty()) {
                paragraph("So stops " + rules + ".", DETAIL);
            }
            if (all) {
                WhyNot.lines(cause.getValue(), watch.zone()).forEach(each -> indented(each, DETAIL));
            }
        });
        if (!all && byCause.size() > MOST_CAUSES) {
            line("");
            line("and " + (byCause.size() - MOST_CAUSES) + " causes more, farther off; add --all to see them.");
        }
    }

    private void onTrial(WhyNot.OnTrial tried, boolean all) {
        tried.recommendations()
                .forEach(each ->
                        paragraph("It would advise: " + ActionText.of(each.act()) + ". " + each.text(), DETAIL));
        causes(tried.otherwise(), all);
    }

    private static String rule(WhyNot whyNot) {
        if (whyNot instanceof WhyNot.Settled settled) {
            return rule(settled.otherwise());
        }
        if (!(whyNot instanceof WhyNot.Stopped stopped)) {
            return "";
        }
        Stop stop = stopped.stop();
        return stop.rule().id();
    }

    /** When time alone makes it so. */
    String earliest(EarliestMoment earliest) {
        long days = Duration.between(watch.now(), earliest.lookedUntil()).toDays();
        return earliest.moment()
                .map(moment -> moment.equals(watch.now())
                        ? ""
                        : "\nIf nothing else happens, it is advised from " + watch.at(moment) + " on.\n")
                .orElse("\nIf nothing else happens, it is not advised within " + days + " days.\n");
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
