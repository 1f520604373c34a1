package dev.etiquette.language;

import dev.etiquette.language.ExpressionChecker.Own;
import dev.etiquette.language.SyntaxTree.AmongNode;
import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ContainsNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.reading.TextWords;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what is asked of a set of texts. On a text itself stock Drools would look for a part of a word and mind
 * capitals, and a value that no set can hold would be looked for in vain: both are told.
 */
final class ContainsChecker {

    /** The fields that hold words as a text is read. */
    private static final Set<String> OF_WORDS = Set.of("words", "hashtags");

    /** How people call a text. */
    private static final Set<String> TEXTS = Set.of("text", "message", "content", "body", "post", "comment");

    private final ExpressionChecker expressions;
    private final ProblemCollector findings;

    ContainsChecker(ExpressionChecker expressions, ProblemCollector findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    /** What is asked; empty when a problem was noted. */
    Optional<Constraint> check(ContainsNode node, Scope scope, Own own) {
        if (node.left() instanceof PathNode path && isText(path, own)) {
            tell(
                    Code.CONTAINS_MISUSED,
                    path.position(),
                    LanguageMessage.CONTAINS_IN_TEXT.text(),
                    Suggestion.of(LanguageMessage.MAYBE_WORDS_CONTAINS.text()));
            return Optional.empty();
        }
        Optional<Term> left = expressions.check(node.left(), scope, Optional.of(own));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Type type = left.get().type();
        if (!type.equals(Type.TEXTS)) {
            boolean text = type.equals(Type.TEXT);
            tell(
                    Code.CONTAINS_MISUSED,
                    node.operator().position(),
                    text
                            ? LanguageMessage.CONTAINS_IN_TEXT.text()
                            : LanguageMessage.CONTAINS_OF_OTHER.with(type.inWords()),
                    Suggestion.of((text ? LanguageMessage.MAYBE_WORDS_CONTAINS : LanguageMessage.MAYBE_EQUALS).text()));
            return Optional.empty();
        }
        Optional<Term> right = expressions.check(node.right(), scope, Optional.of(own));
        if (right.isEmpty()) {
            return Optional.empty();
        }
        if (!left.get().facts().contains(own.number())) {
            return findings.refuse(
                    Code.NOT_ABOUT_FACT,
                    node.left().position(),
                    LanguageMessage.CONTAINS_WITHOUT_OWN_FIELD.with(own.fact().name()));
        }
        if (!right.get().type().equals(Type.TEXT)) {
            return findings.refuse(
                    Code.CONTAINS_MISUSED,
                    node.right().position(),
                    LanguageMessage.CONTAINS_OTHER_THAN_TEXT.with(
                            right.get().type().inWords()));
        }
        if (node.right() instanceof LiteralNode literal
                && !canBeThere((Term.FieldAccess) left.get(), (String) literal.value(), literal.position())) {
            return Optional.empty();
        }
        return Optional.of(new Constraint.Contains(
                left.get(),
                node.wanted(),
                right.get(),
                node.left().position(),
                node.right().position()));
    }

    /** Whether it is called like the text of something that has no such field. */
    private static boolean isText(PathNode path, Own own) {
        String name = path.names().get(0).text();
        return path.names().size() == 1
                && TEXTS.contains(name.toLowerCase(Locale.ROOT))
                && own.fact().field(name).isEmpty();
    }

    /** Says that a set is compared as if it were one value; nothing for other comparisons. */
    Optional<Problem> compared(CompareNode node, Term left, Term right, Own own) {
        boolean set = left.type().equals(Type.TEXTS);
        ExpressionNode value = set ? node.right() : node.left();
        if (!set && !right.type().equals(Type.TEXTS)) {
            return Optional.empty();
        }
        Optional<Problem> number = number(node, left, right, own);
        if (number.isPresent()) {
            return number;
        }
        Position sign = node.operator().position();
        Problem problem = new Problem(
                Code.CONTAINS_MISUSED,
                sign,
                LanguageMessage.SET_COMPARED.with(node.operator().text()));
        String instead = node.operator().is("!=") ? "not contains" : "contains";
        boolean equality = node.operator().is("==") || node.operator().is("!=");
        return Optional.of(
                equality && set && value instanceof LiteralNode literal && literal.value() instanceof String
                        ? problem.with(
                                Suggestion.of(LanguageMessage.MAYBE_WRITE.with(instead), Edit.replace(sign, instead)))
                        : problem);
    }

    /** What is wrong with a set that is held against several values; one value is put right. */
    static Problem among(AmongNode node, Own own) {
        Position sign = node.operator().position();
        Problem problem = new Problem(Code.CONTAINS_MISUSED, sign, LanguageMessage.SET_AFTER_IN.text());
        return problem.maybe(LanguageMessage.MAYBE_OR_FOR_SET.with(own.fact().name(), inWords(node.left())));
    }

    private static String inWords(ExpressionNode node) {
        return node instanceof PathNode path
                ? path.names().stream().map(Token::text).collect(Collectors.joining("."))
                : LanguageMessage.A_FIELD.text();
    }

    /** A field that was a number before. */
    private static Optional<Problem> number(CompareNode node, Term left, Term right, Own own) {
        if (!right.type().equals(Type.NUMBER)
                || !(node.left() instanceof PathNode path)
                || path.names().size() != 1
                || left.facts().size() != 1
                || !left.facts().contains(own.number())) {
            return Optional.empty();
        }
        Token name = path.names().get(0);
        return FormerNames.count(own.fact().name(), name.text())
                .map(now -> new Problem(
                                Code.FORMER_NAME,
                                name.position(),
                                LanguageMessage.FIELD_NOW_CALLED.with(
                                        name.text(), own.fact().name(), now))
                        .with(Suggestion.of(
                                LanguageMessage.MAYBE_WRITE.with(now), Edit.replace(name.position(), now))));
    }

    private boolean canBeThere(Term.FieldAccess set, String value, Position place) {
        List<Field> path = set.path();
        String field = path.isEmpty() ? "" : path.get(path.size() - 1).name();
        if (OF_WORDS.contains(field)) {
            Optional<String> word = TextWords.asWord(value);
            if (word.isEmpty()) {
                tell(
                        Code.NEVER_IN_SET,
                        place,
                        LanguageMessage.NOT_ONE_WORD.with(field, value),
                        Suggestion.of(LanguageMessage.MAYBE_OWN_MARK.text()));
            } else if (!word.get().equals(value)) {
                tell(
                        Code.NEVER_IN_SET,
                        place,
                        LanguageMessage.WORD_WRITTEN_OTHERWISE.with(field, value),
                        instead(place, word.get()));
            }
            return word.isPresent() && word.get().equals(value);
        }
        String small = value.toLowerCase(Locale.ROOT);
        if (!small.equals(value)) {
            tell(Code.NEVER_IN_SET, place, LanguageMessage.CAPITALS_IN_SET.with(value), instead(place, small));
            return false;
        }
        return true;
    }

    private static Suggestion instead(Position place, String value) {
        String quoted = "\"" + value + "\"";
        return Suggestion.of(LanguageMessage.MAYBE_WRITE.with(quoted), Edit.replace(place, quoted));
    }

    private void tell(Code code, Position place, String said, Suggestion suggestion) {
        findings.settle(new Problem(code, place, said).with(suggestion));
    }
}
