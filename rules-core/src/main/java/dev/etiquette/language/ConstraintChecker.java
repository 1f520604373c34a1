package dev.etiquette.language;

import dev.etiquette.language.ExpressionChecker.Own;
import dev.etiquette.language.SyntaxTree.AmongNode;
import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ConstraintNode;
import dev.etiquette.language.SyntaxTree.ContainsNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.model.Now;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what is asked of a fact. An empty result means a problem was noted. */
final class ConstraintChecker {

    /** A comparison may read its own fact and this many others: more is a rule that wants a signal. */
    private static final int MOST_OTHERS = 3;

    private final ExpressionChecker expressions;
    private final ContainsChecker containing;
    private final TypeMismatch kinds;
    private final ProblemCollector findings;

    ConstraintChecker(Vocabulary vocabulary, ExpressionChecker expressions, ProblemCollector findings) {
        this.kinds = new TypeMismatch(vocabulary);
        this.expressions = expressions;
        this.containing = new ContainsChecker(expressions, findings);
        this.findings = findings;
    }

    /** Anything but a binding. */
    Optional<Constraint> check(ConstraintNode node, Scope scope, Own own) {
        boolean now = own.fact().type() == Now.class;
        if (node instanceof ContainsNode contains) {
            return now
                    ? timeMisused(contains.operator())
                    : containing.check(contains, scope, own).flatMap(test -> aboutFact(test, own, test.position()));
        }
        return node instanceof CompareNode compare
                ? compare(compare, scope, own, now)
                : among((AmongNode) node, scope, own, now);
    }

    private Optional<Constraint> compare(CompareNode node, Scope scope, Own own, boolean now) {
        Optional<Term> left = expressions.check(node.left(), scope, Optional.of(own));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Optional<Term> right = expressions.check(node.right(), scope, Optional.of(own));
        if (right.isEmpty() || isUnseen(node.left()) || isUnseen(node.right())) {
            return Optional.empty();
        }
        Optional<Problem> ofSet = containing.compared(node, left.get(), right.get(), own);
        if (ofSet.isPresent()) {
            findings.settle(ofSet.get());
            return Optional.empty();
        }
        Operator operator = Operator.of(node.operator().text());
        if (!comparable(left.get().type(), right.get().type())) {
            findings.add(kinds.different(node, left.get(), right.get()));
            return Optional.empty();
        }
        Optional<Problem> never = SmallLetterFields.compared(node, left.get(), right.get(), own);
        if (never.isPresent()) {
            findings.settle(never.get());
            return Optional.empty();
        }
        if (operator.orders() && !left.get().type().isOrdered()) {
            return findings.refuse(
                    Code.NOT_ORDERED,
                    node.operator().position(),
                    LanguageMessage.HAS_NO_ORDER.with(
                            capitalised(left.get().type().inWords())));
        }
        if (left.get().type().equals(Type.NUMBER) && !left.get().facts().contains(own.number())) {
            // Stock Drools makes Java of it that does not compile, when the number has 64 bits.
            findings.add(
                    new Problem(
                                    Code.NOT_ABOUT_FACT,
                                    node.left().position(),
                                    LanguageMessage.NUMBERS_BEGIN_WITH_FIELD.with(
                                            own.fact().name()))
                            .maybe((right.get().facts().contains(own.number())
                                            ? LanguageMessage.MAYBE_SWAP_SIDES
                                            : LanguageMessage.MAYBE_SIGNAL_NUMBER)
                                    .text()),
                    List.of());
            return Optional.empty();
        }
        Constraint.Compare test = new Constraint.Compare(
                left.get(), operator, right.get(), false, node.left().position());
        if (now) {
            return time(test, own, node.operator());
        }
        return aboutFact(test, own, node.left().position());
    }

    private static boolean comparable(Type left, Type right) {
        return left.equals(right)
                && !left.raw().isInterface()
                && (left.isOrdered()
                        || left.isChoice()
                        || left.equals(Type.TEXT)
                        || left.equals(Type.TRUTH)
                        || left.raw().isRecord()
                        || !left.declared().isEmpty());
    }

    /** A comparison of the present moment has it alone on one side, and it is put on the left. */
    private Optional<Constraint> time(Constraint.Compare test, Own own, Token operator) {
        boolean leftIsTime = isTime(test.left(), own);
        Term other = leftIsTime ? test.right() : test.left();
        Term time = leftIsTime ? test.left() : test.right();
        if (!isTime(time, own)
                || other.facts().contains(own.number())
                || !test.operator().orders()) {
            return timeMisused(operator);
        }
        return aboutFact(
                new Constraint.Compare(
                        time, leftIsTime ? test.operator() : test.operator().mirrored(), other, true, test.position()),
                own,
                operator.position());
    }

    private static boolean isTime(Term term, Own own) {
        return term instanceof Term.FieldAccess read
                && read.fact() == own.number()
                && !read.path().isEmpty();
    }

    private Optional<Constraint> among(AmongNode node, Scope scope, Own own, boolean now) {
        if (now) {
            return timeMisused(node.operator());
        }
        Optional<Term> left = expressions.check(node.left(), scope, Optional.of(own));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (left.get().type().equals(Type.TEXTS)) {
            findings.settle(ContainsChecker.among(node, own));
            return Optional.empty();
        }
        List<Term.Constant> values = new ArrayList<>();
        for (ExpressionNode value : node.values()) {
            Optional<Term> checked = expressions.check(value, scope, Optional.of(own));
            if (checked.isEmpty() || isUnseen(value)) {
                return Optional.empty();
            }
            if (!(checked.get() instanceof Term.Constant constant)
                    || !comparable(left.get().type(), constant.type())) {
                findings.add(
                        checked.get() instanceof Term.Call
                                        && comparable(
                                                left.get().type(), checked.get().type())
                                ? functionAmong(node, value, own, checked.get(), left.get())
                                : kinds.notAmong(
                                        value, checked.get(), left.get().type()));
                return Optional.empty();
            }
            values.add(constant);
        }
        return aboutFact(
                new Constraint.In(left.get(), List.copyOf(values), node.left().position()),
                own,
                node.left().position());
    }

    /** A function may stand after a sign, but not in a list of values. */
    private static UnresolvedProblem functionAmong(
            AmongNode node, ExpressionNode value, Own own, Term given, Term field) {
        return UnresolvedProblem.settled(new Problem(
                        Code.DIFFERENT_KINDS,
                        value.position(),
                        LanguageMessage.WRONG_VALUE_AFTER_IN.with(
                                LanguageMessage.A_FUNCTION.with(
                                        ((Term.Call) given).word().name()),
                                field.type().inWords()))
                .maybe(LanguageMessage.MAYBE_OR_FOR_FUNCTION.with(
                        own.fact().name(),
                        node.left() instanceof PathNode path
                                ? path.names().stream().map(Token::text).collect(Collectors.joining("."))
                                : LanguageMessage.A_FIELD.text())));
    }

    /** Whether a text holds what nobody can see; that is told. */
    private boolean isUnseen(ExpressionNode node) {
        if (!(node instanceof LiteralNode literal) || !(literal.value() instanceof String text)) {
            return false;
        }
        Optional<UnseenCharacters.Unseen> unseen = UnseenCharacters.in(text);
        unseen.ifPresent(found -> {
            Position quoted = node.position();
            Position place = new Position(
                    quoted.file(),
                    quoted.line(),
                    quoted.column() + 1 + found.start(),
                    quoted.column() + 1 + found.end());
            Code code = switch (found.kind()) {
                case INVISIBLE -> Code.HIDDEN_CHARACTER;
                case BLANK -> Code.NO_BREAK_SPACE;
                case LOOKALIKE -> Code.STRAY_CHARACTER;
            };
            LanguageMessage said = switch (found.kind()) {
                case INVISIBLE -> LanguageMessage.UNSEEN_IN_VALUE;
                case BLANK -> LanguageMessage.BLANK_IN_VALUE;
                case LOOKALIKE -> LanguageMessage.LOOKALIKE_IN_VALUE;
            };
            String hint = found.kind() == UnseenCharacters.Kind.BLANK
                    ? LanguageMessage.MAYBE_NORMAL_SPACES.text()
                    : found.instead().isEmpty()
                            ? LanguageMessage.MAYBE_REMOVE.text()
                            : LanguageMessage.MAYBE_WRITE.with(found.instead());
            findings.settle(new Problem(code, place, said.with(found.shown()))
                    .with(Suggestion.of(hint, Edit.replace(place, found.instead()))));
        });
        return unseen.isPresent();
    }

    private Optional<Constraint> aboutFact(Constraint test, Own own, Position position) {
        Set<Integer> facts = test.facts();
        if (!facts.contains(own.number())) {
            return findings.refuse(
                    Code.NOT_ABOUT_FACT,
                    position,
                    LanguageMessage.COMPARISON_WITHOUT_OWN_FIELD.with(own.fact().name()));
        }
        if (facts.size() > 1 + MOST_OTHERS) {
            return findings.refuse(
                    Code.TOO_LARGE,
                    position,
                    LanguageMessage.COMPARISON_READS_TOO_MANY.with((facts.size() - 1), MOST_OTHERS));
        }
        return Optional.of(test);
    }

    <T> Optional<T> timeMisused(Token token) {
        findings.add(
                new Problem(Code.TIME_MISUSED, token.position(), LanguageMessage.NOW_ONLY_WITH_MOMENT.text())
                        .maybe(LanguageMessage.MAYBE_NOW_AFTER_MOMENT.text()),
                List.of());
        return Optional.empty();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
