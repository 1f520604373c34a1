package dev.etiquette.engine;

import static dev.etiquette.engine.Agreement.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One book, read by our engine and by stock Drools. */
final class Case {

    private final Result book;
    private final Referee referee;
    private final Candidate shared;
    private final Candidate unshared;
    private final Set<String> matched = new TreeSet<>();

    /** Few people at a time, so that there are several shares. */
    private final PartitionMemory memory = new PartitionMemory(20, Integer.MAX_VALUE);

    private int askedInParts;

    private Case(Source file, Referee.Mode mode) {
        this.book = book(file);
        this.referee = Referee.of(mode, List.of(file), book, TestWords.VOCABULARY, List.of(TestWords.class));
        this.shared = Candidate.shared(book);
        this.unshared = Candidate.unshared(book);
    }

    static Case of(Source file, Referee.Mode mode) {
        return new Case(file, mode);
    }

    /** A book that must be sound. */
    static Result book(Source file) {
        Result book = RuleReader.read(List.of(file), TestWords.VOCABULARY);
        assertThat(book.problems()).isEmpty();
        return book;
    }

    /**
     * A book of rules of which only the conditions matter.
     *
     * @param conditions the conditions of each, the rules being called and so on
     */
    static Source rules(String... conditions) {
        StringBuilder text = new StringBuilder("package etiquette\n");
        for (int i = 0; i < conditions.length; i++) {
            text.append(rule("R-" + i, conditions[i], "signal( mood( \"R-" + i + "\" ) )"));
        }
        return new Source("case.drl", text.toString());
    }

    static String rule(String id, String conditions, String statement) {
        return "rule \"" + id + "\"\n@id( \"" + id + "\" )\n@source( \"nowhere\" )\nwhen\n" + conditions + "\nthen\n"
                + statement + ";\nend\n";
    }

    /** Asks all about some scenes. */
    void agreesOn(long firstSeed, int scenes) {
        for (long seed = firstSeed; seed < firstSeed + scenes; seed++) {
            Scene scene = Situations.seeded(seed);
            agreesOn(
                    "scene " + seed,
                    Norms.facts(scene),
                    scene.situation().owner().zone());
        }
    }

    private void agreesOn(String where, List<Object> facts, ZoneId zone) {
        Set<Object> derived = referee.fixpoint(facts, zone);
        assertAgree(where + ", derived, shared", shared.fixpoint(facts, zone), derived);
        assertAgree(where + ", derived, unshared", unshared.fixpoint(facts, zone), derived);
        for (int time = 0; time < 2; time++) {
            shared.fixpointInParts(facts, zone, memory).ifPresent(parts -> {
                assertAgree(where + ", derived, in parts", parts, derived);
                askedInParts++;
            });
        }
        Set<Object> all = new HashSet<>(facts);
        all.addAll(derived);
        Set<Finding> findings = referee.findings(all);
        assertAgree(where + ", shared", shared.findings(all), findings);
        assertAgree(where + ", unshared", unshared.findings(all), findings);
        assertAgree(where + ", trace", Finding.traced(book.rules(), all), findings);
        findings.forEach(finding -> matched.add(finding.rule()));
    }

    /** The ids of the rules that matched something so far. */
    Set<String> matched() {
        return matched;
    }

    /** How many times all that follows was found in parts as well. */
    int askedInParts() {
        return askedInParts;
    }

    /** The ids of all rules. */
    Set<String> rules() {
        Set<String> ids = new TreeSet<>();
        book.rules().forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
