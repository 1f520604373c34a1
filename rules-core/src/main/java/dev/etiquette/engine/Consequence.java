package dev.etiquette.engine;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Rule;
import dev.etiquette.model.Times;
import dev.etiquette.vocabulary.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder.AbstractValidBuilder;

/** What a rule does when its conditions hold: it adds one fact, once. */
final class Consequence {

    /** Slots: what Drools hands in first, then the run, then the facts. */
    private static final int FIRST_FACT = 2;

    private final Rule rule;
    private final String expression;
    private final CompiledTerm statement;

    private Consequence(Rule rule, String expression, CompiledTerm statement) {
        this.rule = rule;
        this.expression = expression;
        this.statement = statement;
    }

    static Translated of(
            Rule rule,
            String expression,
            List<Integer> visible,
            Variable<?>[] variables,
            Global<EvaluationContext> run) {
        List<Variable<?>> handed = new ArrayList<>();
        handed.add(run);
        visible.forEach(number -> handed.add(variables[number]));
        List<Integer> numbers = List.copyOf(visible);
        CompiledTerm statement =
                CompiledTerm.of(rule.statement(), number -> FIRST_FACT + numbers.indexOf(number), slots ->
                        (EvaluationContext) slots[1]);
        Consequence consequence = new Consequence(rule, expression, statement);
        return new Translated(consequence, handed.toArray(Variable<?>[]::new));
    }

    private void execute(Object[] slots) {
        ((EvaluationContext) slots[1]).derived(rule.id());
        Object fact;
        try {
            fact = fact(slots);
        } catch (EvaluationContext.BudgetExceeded exhausted) {
            throw exhausted;
        } catch (RuntimeException failure) {
            throw new RuleFailure(expression, failure);
        }
        // Conditions come to hold and never cease to: what they read was all added before. So nothing is taken back,
        // and what
        // an engine needs for that is spared.
        if (((EvaluationContext) slots[1]).adds(fact)) {
            ((Drools) slots[0]).insert(fact);
        }
    }

    private Object fact(Object[] slots) {
        Statement said = (Statement) statement.of(slots);
        if (said instanceof Statement.Derive derive) {
            return derive.signal();
        } else if (said instanceof Statement.Recommend recommend) {
            return proposal(recommend, slots);
        }
        return said instanceof Statement.Withhold withhold
                ? withholding(withhold, slots)
                : blessing((Statement.Bless) said, slots);
    }

    private Proposal proposal(Statement.Recommend recommend, Object[] slots) {
        Instant notBefore = Times.ALWAYS;
        Instant due = Times.NEVER;
        Instant overdue = Times.NEVER;
        String text = "";
        for (Statement.AdviceClause clause : recommend.clauses()) {
            if (clause instanceof Statement.Because because) {
                text = because.text();
            } else if (clause instanceof Statement.By by) {
                due = by.time();
            } else if (clause instanceof Statement.LateFrom late) {
                overdue = late.time();
            } else if (clause instanceof Statement.NotBefore from) {
                notBefore = from.time();
            }
        }
        // The word for it knows no table; what restraint reads of an act is what its row says.
        SuggestedAction act = ((EvaluationContext) slots[1]).acts().resolved(recommend.act());
        return new Proposal(act, notBefore, due, overdue, reason(text, slots));
    }

    private Withholding withholding(Statement.Withhold withhold, Object[] slots) {
        Instant allowedFrom = Times.NEVER;
        String text = "";
        for (Statement.RestraintClause clause : withhold.clauses()) {
            if (clause instanceof Statement.Because because) {
                text = because.text();
            } else if (clause instanceof Statement.AllowedFrom allowed) {
                allowedFrom = allowed.time();
            }
        }
        return new Withholding(withhold.proposal(), allowedFrom, reason(text, slots));
    }

    private Blessing blessing(Statement.Bless bless, Object[] slots) {
        String text = "";
        for (Statement.BlessingClause clause : bless.clauses()) {
            text = ((Statement.Because) clause).text();
        }
        return new Blessing(bless.proposal(), reason(text, slots));
    }

    private Reason reason(String text, Object[] slots) {
        List<String> facts = new ArrayList<>();
        for (int i = FIRST_FACT; i < slots.length; i++) {
            FactReference.of(slots[i]).ifPresent(facts::add);
        }
        facts.forEach(fact -> ((EvaluationContext) slots[1]).written(fact.length()));
        return new Reason(rule.id(), rule.name(), rule.source(), text.strip(), facts);
    }

    /** The same for Drools' builder, which has no public way to take any number of facts. */
    static final class Translated extends AbstractValidBuilder<Translated> {

        private Translated(Consequence consequence, Variable<?>[] handed) {
            super(handed);
            this.block = consequence::execute;
            this.usingDrools = true;
        }
    }
}
