package dev.etiquette.language;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.SyntaxTree.ConditionNode;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Statement;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks one rule on its own. */
final class RuleChecker {

    /** Drools asks every one of them as a rule of its own. */
    private static final int MOST_WAYS = 64;

    /** Of the two statements about a proposal the one that holds nothing back. */
    private static final String BLESS = "bless";

    private final Vocabulary vocabulary;
    private final RuleIds ids;
    private final Declarations declarations;
    private final Supplier<Vocabulary> elsewhere;

    /**
     * A checker of rules that can name these things.
     *
     * @param elsewhere the fact types that the standard book declares, where it is not built on
     */
    RuleChecker(Vocabulary vocabulary, RuleIds ids, Declarations declarations, Supplier<Vocabulary> elsewhere) {
        this.declarations = declarations;
        this.elsewhere = elsewhere;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** Checks a declaration on its own, as it stands among the others. */
    void check(DeclareNode node, ProblemCollector findings) {
        declarations.check(node, findings);
    }

    /** The checked rule; empty when an error was found, and of what only retires another rule. */
    Optional<Rule> check(RuleNode node, SourceSection passage, ProblemCollector findings) {
        Map<String, String> metadata = new MetadataChecker(ids, findings).check(node);
        return node.statement().flatMap(said -> check(node, said, passage, metadata, findings));
    }

    private Optional<Rule> check(
            RuleNode node,
            CallNode said,
            SourceSection passage,
            Map<String, String> metadata,
            ProblemCollector findings) {
        Scope scope = new Scope(findings, node.bound());
        FormerNameCheck former = new FormerNameCheck(passage, vocabulary, elsewhere, findings);
        FormerCalls calls = new FormerCalls(passage, node, vocabulary, elsewhere, findings);
        ExpressionChecker expressions = new ExpressionChecker(vocabulary, elsewhere, former, calls, findings);
        ConditionChecker checker = new ConditionChecker(vocabulary, elsewhere, former, expressions, findings);
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
            findings.add(Code.MISSING_CONDITION, node.position(), LanguageMessage.RULE_WITHOUT_CONDITION.text());
            return Optional.empty();
        }
        if (ways(conditions) > MOST_WAYS) {
            findings.add(Code.TOO_LARGE, node.position(), LanguageMessage.TOO_MANY_COMBINATIONS.with(MOST_WAYS));
            return Optional.empty();
        }
        if (!noFields(said, findings) || saysAgain(said, findings)) {
            return Optional.empty();
        }
        Optional<Term.Call> statement = expressions.call(said, scope, Optional.empty());
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Optional<FactType> derives = derives(node, said, statement.get(), findings);
        if (derives.isPresent() && derives.get().type() == Blessing.class) {
            BlessingCheck.problem(conditions, statement.get().arguments().get(0), passage)
                    .ifPresent(findings::settle);
        }
        if (findings.errors() > 0 || derives.isEmpty()) {
            return Optional.empty();
        }
        scope.unused().forEach(name -> unused(name, findings));
        String status = metadata.getOrDefault(MetadataChecker.STATUS, MetadataChecker.ACTIVE);
        return Optional.of(new Rule(
                metadata.get("id"),
                node.name().strip(),
                metadata.get("source"),
                metadata.getOrDefault("since", ""),
                metadata.getOrDefault(MetadataChecker.PROTECTS, ""),
                status.equals(MetadataChecker.RETIRED),
                status.equals(MetadataChecker.TRIAL),
                node.position(),
                new Rule.Places(node.title().position(), node.place("id"), said.position()),
                "",
                List.copyOf(conditions),
                statement.get(),
                derives.get(),
                expressions.namedActs(),
                scope.numbers()));
    }

    /** In how many ways one branch of each {@code or} can be taken; counted no further than is needed. */
    static long ways(List<Condition> conditions) {
        long ways = 1;
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Or either && ways <= MOST_WAYS) {
                ways *= either.branches().size();
            }
        }
        return ways;
    }

    private static void unused(Token name, ProblemCollector findings) {
        findings.add(
                new Problem(Code.UNUSED_BINDING, name.position(), LanguageMessage.UNUSED_NAME.with(name.text()))
                        .maybe(LanguageMessage.MAYBE_REMOVE.text()),
                List.of());
    }

    /** Stock Drools sees no fields of facts after {@code then}: what is used there is bound before. */
    private boolean noFields(CallNode call, ProblemCollector findings) {
        boolean none = true;
        for (ExpressionNode argument : call.arguments()) {
            if (argument instanceof CallNode inner) {
                none &= noFields(inner, findings);
                boolean known =
                        call.made() || vocabulary.word(call.word().text()).isPresent();
                if (inner.made() && !call.word().is("signal") && known) {
                    findings.settle(new Problem(
                                    Code.MISPLACED_NEW,
                                    inner.position(),
                                    LanguageMessage.NEW_OUTSIDE_SIGNAL.with(
                                            inner.word().text(), call.word().text()))
                            .maybe(LanguageMessage.MAYBE_OWN_RULE.text()));
                    none = false;
                }
            } else if (argument instanceof PathNode path
                    && path.names().get(0).isBinding()
                    && path.names().size() > 1) {
                String field = path.names().get(path.names().size() - 1).text();
                findings.add(
                        new Problem(
                                        Code.FIELD_AFTER_THEN,
                                        path.position(),
                                        LanguageMessage.FIELD_AFTER_THEN.with(
                                                path.names().get(0).text()))
                                .maybe(LanguageMessage.MAYBE_NAME_IN_PATTERN.with(field, field, field)),
                        List.of());
                none = false;
            }
        }
        return none;
    }

    /** A fact that stands because it is there would never go away. */
    private static boolean saysAgain(CallNode said, ProblemCollector findings) {
        boolean again = said.word().is("signal")
                && said.arguments().size() == 1
                && !(said.arguments().get(0) instanceof CallNode);
        if (again) {
            findings.settle(new Problem(
                            Code.WRONG_ARGUMENTS,
                            said.arguments().get(0).position(),
                            LanguageMessage.SIGNAL_OF_EXISTING_FACT.text())
                    .maybe(LanguageMessage.MAYBE_SIGNAL_DECLARED_FACT.text()));
        }
        return again;
    }

    /** Of two clauses of one name only one could count. */
    private static boolean saysTwice(CallNode said, ProblemCollector findings) {
        Set<String> clauses = new HashSet<>();
        for (ExpressionNode argument : said.arguments()) {
            if (argument instanceof CallNode clause
                    && !clauses.add(clause.word().text())) {
                findings.settle(new Problem(
                                Code.WRONG_ARGUMENTS,
                                clause.position(),
                                LanguageMessage.CLAUSE_TWICE.with(
                                        clause.word().text(), said.word().text()))
                        .maybe(LanguageMessage.MAYBE_REMOVE_ONE.text()));
                return true;
            }
        }
        return false;
    }

    /** Of what a statement with a reason adds a fact. */
    private static Class<?> added(Type first, CallNode said) {
        if (first.raw() != Proposal.class) {
            return Proposal.class;
        }
        return said.word().is(BLESS) ? Blessing.class : Withholding.class;
    }

    /** Which fact type a statement adds. */
    private Optional<FactType> derives(RuleNode node, CallNode said, Term.Call statement, ProblemCollector findings) {
        Position place = said.position();
        if (statement.type().raw() != Statement.class) {
            findings.add(
                    Code.NO_STATEMENT,
                    place,
                    LanguageMessage.UNKNOWN_STATEMENT.with(statement.word().name()));
            return Optional.empty();
        }
        Type first = statement.arguments().get(0).type();
        if (vocabulary.fact(first).isPresent() && first.raw() != Proposal.class) {
            return vocabulary.fact(first);
        } else if (saysTwice(said, findings)) {
            return Optional.empty();
        }
        boolean reasoned = statement.arguments().stream()
                .anyMatch(argument -> argument.type().raw() == Statement.Because.class);
        if (!reasoned) {
            String wrong =
                    LanguageMessage.RULE_WITHOUT_REASON.with(statement.word().name());
            String reason = node.name().strip().replace("{", "").replace("}", "");
            Position behind = said.end().behind();
            Edit edit = Edit.after(
                    said.end(), ",\n               because( \"" + reason + (reason.endsWith(".") ? "" : ".") + "\" )");
            findings.add(
                    Code.MISSING_BECAUSE,
                    behind,
                    wrong,
                    List.of(FixCandidate.of(
                            Code.MISSING_BECAUSE,
                            behind,
                            wrong,
                            LanguageMessage.MAYBE_NAME_AS_REASON.text(),
                            edit,
                            0)));
            return Optional.empty();
        }
        return vocabulary.fact(added(first, said));
    }
}
