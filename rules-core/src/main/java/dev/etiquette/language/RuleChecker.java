package dev.etiquette.language;

import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.CallNode;
import dev.etiquette.language.Syntax.ConditionNode;
import dev.etiquette.language.Syntax.ExpressionNode;
import dev.etiquette.language.Syntax.MetadataNode;
import dev.etiquette.language.Syntax.PathNode;
import dev.etiquette.language.Syntax.RuleNode;
import dev.etiquette.vocabulary.Statement;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks one rule on its own. */
final class RuleChecker {

    private static final Set<String> METADATA = Set.of("id", "since", "source", "status");
    private static final String ACTIVE = "active";
    private static final String RETIRED = "retired";

    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    RuleChecker(Vocabulary vocabulary, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The checked rule; empty when a problem was noted. */
    Optional<Rule> check(RuleNode node) {
        int before = problems.size();
        Map<String, String> metadata = metadata(node);
        Scope scope = new Scope(problems);
        ExpressionChecker expressions = new ExpressionChecker(vocabulary, problems);
        ConditionChecker checker = new ConditionChecker(vocabulary, expressions, problems);
        List<Condition> conditions = new ArrayList<>();
        for (ConditionNode condition : node.conditions()) {
            Optional<Condition> checked = checker.check(condition, scope);
            if (checked.isEmpty()) {
                // Whatever follows may read names that this one should have bound.
                return Optional.empty();
            }
            conditions.add(checked.get());
        }
        if (conditions.isEmpty()) {
            problems.add(new Problem(
                    Code.MISSING,
                    node.position(),
                    "The rule has no condition; a rule needs at least one after \"when\"."));
        }
        noFields(node.statement());
        Optional<Term.Apply> statement = expressions.call(node.statement(), scope, Optional.empty());
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Optional<Class<?>> derives = derives(node, statement.get());
        if (problems.size() > before || derives.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                metadata.get("id"),
                node.name().strip(),
                metadata.get("source"),
                metadata.getOrDefault("since", ""),
                metadata.getOrDefault("status", ACTIVE).equals(RETIRED),
                node.position(),
                List.copyOf(conditions),
                statement.get(),
                derives.get(),
                scope.numbers()));
    }

    /** Stock Drools sees no fields of facts after {@code then}: what is used there is bound before. */
    private void noFields(CallNode call) {
        for (ExpressionNode argument : call.arguments()) {
            if (argument instanceof CallNode inner) {
                noFields(inner);
            } else if (argument instanceof PathNode path
                    && path.names().get(0).isBinding()
                    && path.names().size() > 1) {
                Token field = path.names().get(path.names().size() - 1);
                problems.add(new Problem(
                        Code.UNKNOWN_BINDING,
                        path.position(),
                        "After \"then\" a field must have a name of its own.\nMaybe bind it in its pattern, as in $"
                                + field.text() + " : " + field.text() + ", and write $" + field.text() + " here."));
            }
        }
    }

    private Map<String, String> metadata(RuleNode node) {
        Map<String, String> metadata = new HashMap<>();
        for (MetadataNode entry : node.metadata()) {
            String value = entry.value().strip();
            if (!METADATA.contains(entry.name())) {
                problems.add(new Problem(
                        Code.UNKNOWN_METADATA,
                        entry.position(),
                        "There is no entry \"@" + entry.name() + "\"; there are @id, @source, @since and @status."));
            } else if (metadata.put(entry.name(), value) != null) {
                problems.add(new Problem(
                        Code.DUPLICATE,
                        entry.position(),
                        "The rule has \"@" + entry.name() + "\" twice; once is enough."));
            } else if (entry.name().equals("status") && !value.equals(ACTIVE) && !value.equals(RETIRED)) {
                problems.add(new Problem(
                        Code.UNKNOWN_METADATA,
                        entry.position(),
                        "The status is \"" + value + "\"; it must be \"" + ACTIVE + "\" or \"" + RETIRED + "\"."));
            }
        }
        for (String needed : List.of("id", "source")) {
            if (metadata.getOrDefault(needed, "").isEmpty()) {
                problems.add(new Problem(
                        Code.MISSING,
                        node.position(),
                        "The rule \"" + node.name() + "\" has no @" + needed + "; every rule needs one."));
            }
        }
        if (node.name().isBlank()) {
            problems.add(new Problem(Code.MISSING, node.position(), "The rule has no name; a name is one sentence."));
        }
        return metadata;
    }

    /** Which kind of fact a statement adds. */
    private Optional<Class<?>> derives(RuleNode node, Term.Apply statement) {
        if (statement.type().raw() != Statement.class) {
            problems.add(new Problem(
                    Code.NO_STATEMENT,
                    node.statement().position(),
                    "After \"then\" stands \"" + statement.word().name()
                            + "\"; it must be one of recommend, signal, withhold."));
            return Optional.empty();
        }
        Type first = statement.arguments().get(0).type();
        if (vocabulary.fact(first.raw()).isPresent() && first.raw() != Proposal.class) {
            return Optional.of(first.raw());
        }
        boolean reasoned = statement.arguments().stream()
                .anyMatch(argument -> argument.type().raw() == Statement.Because.class);
        if (!reasoned) {
            problems.add(new Problem(
                    Code.MISSING,
                    node.statement().position(),
                    "The rule \"" + node.name() + "\" does not say why; add because( \"…\" )."));
            return Optional.empty();
        }
        return Optional.of(first.raw() == Proposal.class ? Withholding.class : Proposal.class);
    }
}
