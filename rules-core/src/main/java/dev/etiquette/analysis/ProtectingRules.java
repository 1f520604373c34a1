package dev.etiquette.analysis;

import dev.etiquette.language.Rule;
import dev.etiquette.vocabulary.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that hold something back for the sake of others, and by which facts.
 *
 * @param ids of these rules, sorted, as a sentence names them
 * @param whom the first of them protects
 */
public record ProtectingRules(String ids, String whom) {

    /** Those that read facts of a type, or signals that other rules derive from such facts; empty when there are none. */
    public static Optional<ProtectingRules> by(Class<?> type, List<Rule> rules) {
        List<Rule> active =
                rules.stream().filter(rule -> !rule.retired() && !rule.trial()).toList();
        Set<FactType> read = new HashSet<>();
        int known = -1;
        while (known < read.size()) {
            known = read.size();
            active.stream()
                    .filter(rule -> rule.signals() && reads(rule, type, read))
                    .map(Rule::derives)
                    .forEach(read::add);
        }
        List<Rule> protecting = active.stream()
                .filter(rule -> !rule.signals() && !rule.protects().isEmpty() && reads(rule, type, read))
                .sorted(Rule.BY_ID)
                .toList();
        return protecting.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProtectingRules(
                        protecting.stream().map(rule -> "\"" + rule.id() + "\"").collect(Collectors.joining(", ")),
                        protecting.get(0).protects()));
    }

    private static boolean reads(Rule rule, Class<?> type, Set<FactType> derived) {
        return Stream.concat(rule.needs().stream(), rule.needsAllOf().stream())
                .anyMatch(fact -> fact.type() == type || derived.contains(fact));
    }
}
