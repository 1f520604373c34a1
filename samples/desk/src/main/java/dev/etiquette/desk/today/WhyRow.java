package dev.etiquette.desk.today;

import dev.etiquette.desk.sentences.FactSentence;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Step;
import dev.etiquette.report.BookWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that held, as the page tells it.
 *
 * @param rule its id
 * @param name its sentence
 * @param reason what it says; empty for a rule that finds something out
 * @param found what it found among what is known, one sentence each
 * @param from the rules that found out for it what else it needs
 */
record WhyRow(String rule, String name, String reason, List<String> found, List<WhyRow> from) {

    private static final int MOST = 6;

    static WhyRow of(Step step, BookWords words) {
        List<String> found = new ArrayList<>();
        List<WhyRow> from = new ArrayList<>();
        step.grounds().forEach(each -> add(each, words, found, from));
        return new WhyRow(
                step.rule().id(),
                step.rule().name(),
                step.reason(),
                found.stream().distinct().limit(MOST).toList(),
                from.stream().distinct().limit(MOST).toList());
    }

    private static void add(Ground ground, BookWords words, List<String> found, List<WhyRow> from) {
        if (ground instanceof Ground.Given given) {
            FactSentence.of(given.fact(), words).ifPresent(found::add);
        } else if (ground instanceof Ground.Derived derived) {
            if (derived.by().isPresent()) {
                from.add(of(derived.by().get(), words));
            } else {
                FactSentence.of(derived.fact(), words).ifPresent(found::add);
            }
        } else if (ground instanceof Ground.Counted counted) {
            counted.of().forEach(each -> add(each, words, found, from));
        }
    }
}
