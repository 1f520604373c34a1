package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Step;
import dev.etiquette.explanation.Why;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Says of texts on which an explanation rests what was read in them by weights alone, and by which words. */
final class WeighedReading {

    private static final int LONGEST_SHOWN = 60;

    private final RuleBook book;
    private final Map<String, List<Utterance>> said;

    /** Of what was said in that situation, read by that book. */
    WeighedReading(RuleBook book, Situation situation) {
        this.book = book;
        this.said = situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .collect(Collectors.groupingBy(each -> each.id().value()));
    }

    /** A sentence for each text and mark, in the order of the explanation; none where phrases show all marks. */
    List<String> sentences(Why why) {
        Set<String> sentences = new LinkedHashSet<>();
        facts(why.steps()).forEach(fact -> text(fact).ifPresent(text -> add(text, sentences)));
        return List.copyOf(sentences);
    }

    private void add(String text, Set<String> sentences) {
        SortedMap<String, List<String>> weighed = book.weighedWords(text);
        weighed.forEach((mark, words) -> {
            if (!words.isEmpty()) {
                sentences.add("\"%s\" is read as \"%s\" by the weight of its words, above all %s."
                        .formatted(beginning(text), mark, listed(words)));
            }
        });
    }

    private static String listed(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static String beginning(String text) {
        String line = Harmless.line(text);
        return line.codePointCount(0, line.length()) > LONGEST_SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : line;
    }

    private Optional<String> text(FactRef fact) {
        return said.getOrDefault(fact.id(), List.of()).stream()
                .filter(each ->
                        fact.at().isEmpty() || each.at().equals(fact.at().get()))
                .map(Utterance::text)
                .findFirst();
    }

    private static List<FactRef> facts(List<Step> steps) {
        List<FactRef> facts = new ArrayList<>();
        steps.forEach(step -> step.grounds().forEach(ground -> add(ground, facts)));
        return facts;
    }

    private static void add(Ground ground, List<FactRef> facts) {
        if (ground instanceof Ground.Given given) {
            facts.add(given.fact());
        } else if (ground instanceof Ground.Derived derived) {
            derived.by().ifPresent(step -> facts.addAll(facts(List.of(step))));
        } else if (ground instanceof Ground.Counted counted) {
            counted.of().forEach(each -> add(each, facts));
        }
    }
}
