package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says that things of different kinds are compared, and guesses which of the two was meant otherwise. */
final class TypeMismatch {

    private static final Pattern DATE =
            Pattern.compile("\\s*(\\d{4}-\\d\\d?-\\d\\d?.*|\\d\\d?[./]\\d\\d?[./]\\d{2,4}.*)");

    private final Vocabulary vocabulary;

    TypeMismatch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    UnresolvedProblem different(CompareNode node, Term left, Term right) {
        for (ExpressionNode side : List.of(node.left(), node.right())) {
            Type other = (side == node.left() ? right : left).type();
            if (isDate(side) && (other.equals(Type.MOMENT) || other.equals(Type.LENGTH))) {
                return date(side, other);
            }
        }
        String said = LanguageMessage.DIFFERENT_KINDS_COMPARED.with(
                left.type().inWords(), right.type().inWords());
        List<FixCandidate> guesses = new ArrayList<>(guesses(node.right(), right, left.type(), said));
        if (node.left() instanceof LiteralNode || guesses.isEmpty()) {
            guesses.addAll(guesses(node.left(), left, right.type(), said));
        }
        return new UnresolvedProblem(
                new Problem(Code.DIFFERENT_KINDS, node.operator().position(), said), guesses);
    }

    private static boolean isDate(ExpressionNode node) {
        return node instanceof LiteralNode literal
                && literal.value() instanceof String text
                && DATE.matcher(text).matches();
    }

    private static UnresolvedProblem date(ExpressionNode node, Type other) {
        Problem problem =
                new Problem(Code.DATE_AS_TEXT, node.position(), LanguageMessage.DATE_IN_QUOTES.with(other.inWords()));
        return new UnresolvedProblem(problem.maybe(LanguageMessage.MAYBE_COUNT_FROM_MOMENT.text()), List.of());
    }

    UnresolvedProblem notAmong(ExpressionNode value, Term given, Type wanted) {
        String said = LanguageMessage.WRONG_VALUE_AFTER_IN.with(given.type().inWords(), wanted.inWords());
        List<FixCandidate> guesses = value instanceof LiteralNode ? guesses(value, given, wanted, said) : List.of();
        return new UnresolvedProblem(new Problem(Code.DIFFERENT_KINDS, value.position(), said), guesses);
    }

    private List<FixCandidate> guesses(ExpressionNode node, Term given, Type wanted, String said) {
        if (node instanceof LiteralNode literal) {
            return SimilarNames.values(Code.DIFFERENT_KINDS, node.position(), said, literal.value(), wanted);
        }
        if (!(node instanceof PathNode path)
                || path.names().get(0).position().line() != path.position().line()) {
            return List.of();
        }
        Optional<FactType> whole = vocabulary.fact(given.type());
        if (whole.isPresent()) {
            return fields(path, path.names().size(), whole.get(), wanted, said);
        }
        if (path.names().size() == 2
                && given instanceof Term.FieldAccess read
                && !read.path().isEmpty()) {
            return vocabulary.facts().values().stream()
                    .filter(fact -> fact.fields()
                            .containsValue(read.path().get(read.path().size() - 1)))
                    .findFirst()
                    .map(fact -> fields(path, 1, fact, wanted, said))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<FixCandidate> fields(PathNode path, int kept, FactType fact, Type wanted, String said) {
        String root = path.names().subList(0, kept).stream().map(Token::text).collect(Collectors.joining("."));
        return SimilarNames.fields(
                Code.DIFFERENT_KINDS, path.position(), said, root, fact.fields().values(), wanted);
    }
}
