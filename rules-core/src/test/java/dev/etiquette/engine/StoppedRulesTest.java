package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.explain.Traced;
import dev.etiquette.explanation.FactRef;
import dev.etiquette.explanation.Stop;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where an explanation says that a rule stopped, an engine that knows nothing of explanations finds the same: each rule is
 * cut after its first condition, after its second and so on, and the network says which of these hold.
 */
class StoppedRulesTest {

    private static final int RULES = 20;
    private static final int SCENES = 2;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void rule_stopped_where_its_beginning_ceases_to_hold(long seed) {
        Source source = Author.book(seed, RULES);
        Result book = Case.book(source);
        Map<String, List<String>> beginnings = beginnings(source, book);
        Result cut = Case.book(source(source, beginnings));
        Candidate whole = Candidate.shared(book);
        Candidate parts = Candidate.shared(cut);
        int stopped = 0;
        for (long scene = 100 * seed; scene < 100 * seed + SCENES; scene++) {
            Scene now = Situations.seeded(scene);
            List<Object> facts = Norms.facts(now);
            ZoneId zone = now.situation().owner().zone();
            Set<Object> all = new HashSet<>(facts);
            all.addAll(whole.fixpoint(facts, zone));
            Set<Finding> findings = parts.findings(all);
            for (Rule rule : book.rules()) {
                if (beginnings.containsKey(rule.id())) {
                    stopped += check(rule, Traced.stop(book.rules(), all, zone, rule, PersonId.NONE), findings);
                    for (PersonId person : people(facts)) {
                        checkOf(
                                person,
                                rule,
                                Traced.stop(book.rules(), all, zone, rule, person),
                                findings,
                                Traced.names(all, zone));
                    }
                }
            }
        }
        assertThat(beginnings).hasSizeGreaterThan(RULES / 2);
        assertThat(stopped).as("rules that stopped").isGreaterThan(RULES / 2);
    }

    private static int check(Rule rule, Optional<Stop> stop, Set<Finding> findings) {
        int held = 0;
        for (int count = 1; count <= rule.conditions().size(); count++) {
            if (!of(rule, count, findings).isEmpty()) {
                held = count;
            }
        }
        assertThat(stop.map(Stop::condition).orElse(rule.conditions().size()))
                .as("conditions that hold of\n%s", rule.text())
                .isEqualTo(held);
        return stop.isPresent() ? 1 : 0;
    }

    /** What the explanation says that was matched was matched, and no such match goes on for that person. */
    private static void checkOf(
            PersonId person, Rule rule, Optional<Stop> stop, Set<Finding> findings, Traced.Names names) {
        List<Finding> held = of(rule, rule.conditions().size(), findings).stream()
                .filter(each -> names.isAbout(each.facts().keySet(), person))
                .toList();
        assertThat(stop.isPresent())
                .as("whether it is said that this stopped for %s\n%s", person, rule.text())
                .isEqualTo(held.isEmpty());
        stop.ifPresent(there -> {
            Set<FactRef> matched = new HashSet<>(there.matched());
            int count = there.condition();
            if (count > 0) {
                assertThat(of(rule, count, findings).stream()
                                .map(each -> names.refs(each.facts().keySet())))
                        .as("ways to\n%s", there)
                        .anyMatch(refs -> refs.containsAll(matched));
            }
            boolean about = matched.stream().anyMatch(each -> each.person().equals(person));
            assertThat(of(rule, count + 1, findings).stream()
                            .filter(each -> names.isAbout(each.facts().keySet(), person))
                            .map(each -> names.refs(each.facts().keySet())))
                    .as("ways past\n%s", there)
                    .noneMatch(refs -> about && refs.containsAll(matched));
        });
    }

    private static List<Finding> of(Rule rule, int count, Collection<Finding> findings) {
        return findings.stream()
                .filter(each -> each.rule().equals(rule.id() + "-" + count))
                .toList();
    }

    private static List<PersonId> people(List<Object> facts) {
        return facts.stream()
                .filter(Contact.class::isInstance)
                .map(fact -> ((Contact) fact).id())
                .limit(1)
                .toList();
    }

    /** The conditions of each rule, a line for each; rules are left out of which a part alone is not sound. */
    private static Map<String, List<String>> beginnings(Source source, Result book) {
        Map<String, List<String>> beginnings = new TreeMap<>();
        for (Rule rule : book.rules()) {
            String text = rule.text();
            List<String> lines = text.substring(text.indexOf("when\n") + 5, text.indexOf("\nthen"))
                    .lines()
                    .toList();
            if (lines.size() == rule.conditions().size()
                    && RuleReader.read(List.of(source(source, Map.of(rule.id(), lines))), TestWords.VOCABULARY)
                            .problems()
                            .isEmpty()) {
                beginnings.put(rule.id(), lines);
            }
        }
        return beginnings;
    }

    private static Source source(Source book, Map<String, List<String>> beginnings) {
        StringBuilder text =
                new StringBuilder(book.text().substring(0, book.text().indexOf("rule \"")));
        beginnings.forEach((id, lines) -> {
            List<String> conditions = new ArrayList<>();
            for (String line : lines) {
                conditions.add(line);
                String part = id + "-" + conditions.size();
                text.append(Case.rule(
                        part,
                        conditions.stream().collect(Collectors.joining("\n")),
                        "signal( mood( \"" + part + "\" ) )"));
            }
        });
        return new Source("cut.drl", text.toString());
    }
}
