package dev.etiquette.engine;

import static org.drools.model.PatternDSL.from;

import java.util.List;
import org.drools.model.DeclarationSource;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.drools.model.functions.Function4;
import org.drools.model.functions.HashedExpression;

/**
 * The facts that a question finds, as a source from which Drools takes what a pattern matches: it keeps nothing of those that
 * nobody asks for, as it would for a join. Sources of one expression are one for Drools.
 */
final class FactSource {

    private FactSource() {}

    /**
     * A source.
     *
     * @param variables of the facts that the question reads, one to three, in that order
     * @param expression equal for equal questions in equal places
     */
    @SuppressWarnings("unchecked") // Drools' builder cannot name the type of a fact that is known at run time only.
    static DeclarationSource of(
            FactLookup question, List<Variable<?>> variables, Global<EvaluationContext> run, String expression) {
        Variable<Object> first = (Variable<Object>) variables.get(0);
        if (variables.size() == 1) {
            return from(first, run, new OfOne(question, expression));
        }
        Variable<Object> second = (Variable<Object>) variables.get(1);
        return variables.size() == 2
                ? from(first, second, run, new OfTwo(question, expression))
                : from(first, second, (Variable<Object>) variables.get(2), run, new OfThree(question, expression));
    }

    @SuppressWarnings("serial") // As all of a network, it is never written anywhere.
    private record OfOne(FactLookup question, String expression)
            implements Function2<Object, EvaluationContext, List<Object>>, HashedExpression {

        @Override
        public List<Object> apply(Object one, EvaluationContext run) {
            return question.found(run, one);
        }

        @Override
        public String getExpressionHash() {
            return expression;
        }
    }

    @SuppressWarnings("serial") // As above.
    private record OfTwo(FactLookup question, String expression)
            implements Function3<Object, Object, EvaluationContext, List<Object>>, HashedExpression {

        @Override
        public List<Object> apply(Object one, Object two, EvaluationContext run) {
            return question.found(run, one, two);
        }

        @Override
        public String getExpressionHash() {
            return expression;
        }
    }

    @SuppressWarnings("serial") // As above.
    private record OfThree(FactLookup question, String expression)
            implements Function4<Object, Object, Object, EvaluationContext, List<Object>>, HashedExpression {

        @Override
        public List<Object> apply(Object one, Object two, Object three, EvaluationContext run) {
            return question.found(run, one, two, three);
        }

        @Override
        public String getExpressionHash() {
            return expression;
        }
    }
}
