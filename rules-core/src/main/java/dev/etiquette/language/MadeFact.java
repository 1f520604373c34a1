package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what is wrong with the values of which a declared fact is made. */
final class MadeFact {

    private final FactType factType;
    private final CallNode call;
    private final ProblemCollector findings;

    MadeFact(FactType factType, CallNode call, ProblemCollector findings) {
        this.factType = factType;
        this.call = call;
        this.findings = findings;
    }

    /** Too few values, or too many. */
    void count() {
        int given = call.arguments().size();
        int wanted = factType.declaredFields().size();
        String fields = factType.declaredFields().stream().map(Field::name).collect(Collectors.joining(", "));
        findings.add(
                Code.WRONG_ARGUMENTS,
                call.position(),
                LanguageMessage.NEW_TAKES_OTHER_NUMBER.with(
                        factType.name(),
                        given,
                        (given == 1 ? " value" : " values"),
                        wanted,
                        (wanted == 0 ? "." : ": " + fields + ".")),
                List.of());
    }

    /** A value that its field does not hold; perhaps two of them have changed places. */
    void value(int number, List<Term> arguments, Type given) {
        Field field = factType.declaredFields().get(number);
        ExpressionNode node = call.arguments().get(number);
        if (given.equals(Type.ORDERED) && field.type().equals(Type.MOMENT)) {
            findings.add(moment(node.position()));
            return;
        }
        String said = LanguageMessage.FIELD_HOLDS_OTHER_TYPE.with(
                field.name(), factType.name(), field.type().inWords(), given.inWords());
        List<FixCandidate> guesses = new ArrayList<>();
        for (int other = 0; other < arguments.size(); other++) {
            if (other != number
                    && fitsWith(number, other, arguments)
                    && isPlain(node)
                    && isPlain(call.arguments().get(other))) {
                guesses.add(FixCandidate.of(
                        Code.WRONG_ARGUMENTS,
                        node.position(),
                        said,
                        new Suggestion(
                                LanguageMessage.MAYBE_SWAP_VALUES.with(
                                        factType.declaredFields().get(other).name()),
                                changed(node, call.arguments().get(other))),
                        1));
            }
        }
        if (node instanceof LiteralNode literal) {
            guesses.addAll(
                    SimilarNames.values(Code.WRONG_ARGUMENTS, node.position(), said, literal.value(), field.type()));
        }
        findings.add(Code.WRONG_ARGUMENTS, node.position(), said, guesses);
    }

    private boolean fitsWith(int one, int other, List<Term> arguments) {
        return factType.declaredFields()
                        .get(one)
                        .type()
                        .accepts(arguments.get(other).type())
                && factType.declaredFields()
                        .get(other)
                        .type()
                        .accepts(arguments.get(one).type());
    }

    /** Both places, where each is a plain name or value. */
    private static List<Edit> changed(ExpressionNode one, ExpressionNode other) {
        return List.of(Edit.replace(one.position(), written(other)), Edit.replace(other.position(), written(one)));
    }

    private static String written(ExpressionNode node) {
        if (node instanceof LiteralNode literal) {
            return literal.value() instanceof String text ? "\"" + text + "\"" : "" + literal.value();
        } else if (node instanceof PathNode path) {
            return path.names().stream().map(Token::text).collect(Collectors.joining("."));
        }
        throw new IllegalArgumentException(LanguageMessage.ONLY_PLAIN_CAN_SWAP.text());
    }

    private static boolean isPlain(ExpressionNode node) {
        return node instanceof LiteralNode
                || node instanceof PathNode path
                        && path.names().get(0).position().line()
                                == path.names()
                                        .get(path.names().size() - 1)
                                        .position()
                                        .line();
    }

    /** Stock Drools knows of a least or a greatest only that it can be compared. */
    static UnresolvedProblem moment(Position place) {
        String said = LanguageMessage.RESULT_NOT_PLAIN_MOMENT.text();
        return new UnresolvedProblem(
                new Problem(Code.WRONG_ARGUMENTS, place, said),
                List.of(FixCandidate.of(
                        Code.WRONG_ARGUMENTS,
                        place,
                        said,
                        new Suggestion(
                                LanguageMessage.MAYBE_MOMENT_AROUND.text(),
                                List.of(Edit.before(place, "moment( "), Edit.after(place, " )"))),
                        0)));
    }
}
