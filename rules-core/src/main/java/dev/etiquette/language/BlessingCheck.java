package dev.etiquette.language;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a rule blesses only what is planned. Of advice nobody would be told what is right about it: it is advised, and
 * that says so.
 */
final class BlessingCheck {

    private final List<Condition> conditions;
    private final Term.FieldAccess blessed;

    private BlessingCheck(List<Condition> conditions, Term.FieldAccess blessed) {
        this.conditions = conditions;
        this.blessed = blessed;
    }

    /**
     * The problem with a rule that could bless advice as well; empty when it cannot.
     *
     * @param proposal what it blesses
     */
    static Optional<Problem> problem(List<Condition> conditions, Term proposal, SourceSection passage) {
        if (!(proposal instanceof Term.FieldAccess whole)) {
            return Optional.empty();
        }
        BlessingCheck check = new BlessingCheck(conditions, whole);
        return check.isOfPlans() ? Optional.empty() : check.bound().map(pattern -> check.problem(pattern, passage));
    }

    private boolean isOfPlans() {
        return conditions.stream().anyMatch(this::tells);
    }

    /** Whether a condition holds for nothing but what is planned. */
    private boolean tells(Condition condition) {
        List<Condition.Pattern> ways = ways(condition);
        return !ways.isEmpty()
                && ways.stream().allMatch(way -> way.tests().stream().anyMatch(this::tells));
    }

    /** The patterns of which one must match; none for what is forbidden or counted. */
    private static List<Condition.Pattern> ways(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(match.pattern());
        } else if (condition instanceof Condition.Exists present) {
            return List.of(present.pattern());
        }
        return condition instanceof Condition.Or either ? either.branches() : List.of();
    }

    private boolean tells(Constraint test) {
        return test instanceof Constraint.Compare compare
                && (tells(compare.left(), compare.operator(), compare.right())
                        || tells(compare.right(), compare.operator(), compare.left()));
    }

    /** Advice is not scheduled, and nothing has the id of its plan, as it has none. */
    private boolean tells(Term field, Operator operator, Term value) {
        if (isField(field, "scheduled") && value instanceof Term.Constant constant) {
            return operator == Operator.EQUAL && constant.value().equals(true)
                    || operator == Operator.UNEQUAL && constant.value().equals(false);
        }
        return isField(field, "planned") && operator == Operator.EQUAL;
    }

    private boolean isField(Term term, String name) {
        return term instanceof Term.FieldAccess field
                && field.fact() == blessed.fact()
                && field.path().size() == blessed.path().size() + 1
                && field.path().subList(0, blessed.path().size()).equals(blessed.path())
                && field.path().get(blessed.path().size()).name().equals(name);
    }

    private Optional<Condition.Pattern> bound() {
        return conditions.stream()
                .flatMap(condition -> ways(condition).stream())
                .filter(pattern -> pattern.number() == blessed.fact())
                .findFirst();
    }

    private Problem problem(Condition.Pattern pattern, SourceSection passage) {
        Problem problem = new Problem(Code.BLESSED_ADVICE, pattern.position(), LanguageMessage.BLESSES_ADVICE.text());
        return edit(pattern.position(), passage)
                .map(edit -> problem.with(Suggestion.of(LanguageMessage.MAYBE_SCHEDULED.text(), edit)))
                .orElseGet(() -> problem.maybe(LanguageMessage.MAYBE_SCHEDULED.text()));
    }

    /** Asks in the pattern whether it is planned. */
    private Optional<Edit> edit(Position pattern, SourceSection passage) {
        List<Token> after = passage.tokens().stream()
                .dropWhile(token -> !token.position().equals(pattern))
                .limit(3)
                .toList();
        // What is blessed may also be a field of another fact.
        if (!blessed.path().isEmpty() || after.size() < 3 || !after.get(1).is("(")) {
            return Optional.empty();
        }
        String test = after.get(2).is(")") ? " scheduled == true " : " scheduled == true,";
        return Optional.of(Edit.after(after.get(1).position(), test));
    }
}
