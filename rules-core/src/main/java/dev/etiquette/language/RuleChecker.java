package dev.etiquette.language;

import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Finding.Guess;
import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.CallNode;
import dev.etiquette.language.Syntax.ConditionNode;
import dev.etiquette.language.Syntax.ExpressionNode;
import dev.etiquette.language.Syntax.PathNode;
import dev.etiquette.language.Syntax.RuleNode;
import dev.etiquette.vocabulary.Statement;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one rule on its own. */
final class RuleChecker {

    private final Vocabulary vocabulary;
    private final Ids ids;

    RuleChecker(Vocabulary vocabulary, Ids ids) {
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** The checked rule; empty when an error was found. */
    Optional<Rule> check(RuleNode node, Findings findings) {
        Map<String, String> metadata = new MetadataChecker(ids, findings).check(node);
        Scope scope = new Scope(findings, node.bound());
        ExpressionChecker expressions = new ExpressionChecker(vocabulary, findings);
        ConditionChecker checker = new ConditionChecker(vocabulary, expressions, findings);
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
            findings.add(
                    Code.MISSING_CONDITION,
                    node.position(),
                    "The rule has no condition; a rule needs at least one after \"when\".");
            return Optional.empty();
        }
        if (!noFields(node.statement(), findings)) {
            return Optional.empty();
        }
        Optional<Term.Apply> statement = expressions.call(node.statement(), scope, Optional.empty());
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Optional<Class<?>> derives = derives(node, statement.get(), findings);
        if (findings.errors() > 0 || derives.isEmpty()) {
            return Optional.empty();
        }
        scope.unused().forEach(name -> unused(name, findings));
        return Optional.of(new Rule(
                metadata.get("id"),
                node.name().strip(),
                metadata.get("source"),
                metadata.getOrDefault("since", ""),
                metadata.getOrDefault("status", MetadataChecker.ACTIVE).equals(MetadataChecker.RETIRED),
                node.position(),
                new Rule.Places(
                        node.title().position(), idPlace(node), node.statement().position()),
                "",
                List.copyOf(conditions),
                statement.get(),
                derives.get(),
                scope.numbers()));
    }

    private static Position idPlace(RuleNode node) {
        return node.metadata().stream()
                .filter(entry -> entry.is("id"))
                .findFirst()
                .map(entry -> entry.value().position())
                .orElse(node.position());
    }

    private static void unused(Token name, Findings findings) {
        findings.add(
                new Problem(
                                Code.UNUSED_BINDING,
                                name.position(),
                                "The name \"" + name.text() + "\" is bound here, and nothing in the rule uses it.")
                        .maybe("Maybe take it out."),
                List.of());
    }

    /** Stock Drools sees no fields of facts after {@code then}: what is used there is bound before. */
    private boolean noFields(CallNode call, Findings findings) {
        boolean none = true;
        for (ExpressionNode argument : call.arguments()) {
            if (argument instanceof CallNode inner) {
                none &= noFields(inner, findings);
            } else if (argument instanceof PathNode path
                    && path.names().get(0).isBinding()
                    && path.names().size() > 1) {
                String field = path.names().get(path.names().size() - 1).text();
                findings.add(
                        new Problem(
                                        Code.FIELD_AFTER_THEN,
                                        path.position(),
                                        "Here stands a field of \""
                                                + path.names().get(0).text()
                                                + "\"; after \"then\" a field must have a name of its own.")
                                .maybe("Maybe bind it in its pattern, as in $" + field + " : " + field + ", and write $"
                                        + field + " here."),
                        List.of());
                none = false;
            }
        }
        return none;
    }

    /** Which kind of fact a statement adds. */
    private Optional<Class<?>> derives(RuleNode node, Term.Apply statement, Findings findings) {
        Position place = node.statement().position();
        if (statement.type().raw() != Statement.class) {
            findings.add(
                    Code.NO_STATEMENT,
                    place,
                    "After \"then\" stands \"" + statement.word().name()
                            + "\"; it must be one of recommend, signal, withhold.");
            return Optional.empty();
        }
        Type first = statement.arguments().get(0).type();
        if (vocabulary.fact(first.raw()).isPresent() && first.raw() != Proposal.class) {
            return Optional.of(first.raw());
        }
        boolean reasoned = statement.arguments().stream()
                .anyMatch(argument -> argument.type().raw() == Statement.Because.class);
        if (!reasoned) {
            String said = "The rule does not say why; \"" + statement.word().name() + "\" needs because( \"…\" ).";
            String reason = node.name().strip().replace("{", "").replace("}", "");
            Position behind = node.statement().end().behind();
            Edit edit = Edit.after(
                    node.statement().end(),
                    ",\n               because( \"" + reason + (reason.endsWith(".") ? "" : ".") + "\" )");
            findings.add(
                    Code.MISSING_BECAUSE,
                    behind,
                    said,
                    List.of(Guess.of(
                            Code.MISSING_BECAUSE,
                            behind,
                            said,
                            "Maybe begin with the sentence that names the rule, and say it to the reader.",
                            edit,
                            0)));
            return Optional.empty();
        }
        return Optional.of(first.raw() == Proposal.class ? Withholding.class : Proposal.class);
    }
}
