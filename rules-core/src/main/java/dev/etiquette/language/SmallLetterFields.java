package dev.etiquette.language;

import dev.etiquette.language.ExpressionChecker.Own;
import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fields whose texts are in small letters always: what is compared with them in another way is never there. */
final class SmallLetterFields {

    private static final Set<String> NAMES = Set.of(
            "Tag.name",
            "Detail.name",
            "NumberDetail.name",
            "Figure.name",
            "LengthFigure.name",
            "Occasion.name",
            "Switch.name");

    private static final Set<String> LANGUAGES = Set.of("Turn.language", "TheirPost.language");

    private SmallLetterFields() {}

    /** Says that a field is compared with a text that it never holds. */
    static Optional<Problem> compared(CompareNode node, Term left, Term right, Own own) {
        return field(left, own)
                .flatMap(field -> wrong(field, node.right()))
                .or(() -> field(right, own).flatMap(field -> wrong(field, node.left())));
    }

    private static Optional<String> field(Term term, Own own) {
        return term instanceof Term.FieldAccess read
                        && read.fact() == own.number()
                        && read.path().size() == 1
                ? Optional.of(own.fact().name() + "." + read.path().get(0).name())
                : Optional.empty();
    }

    private static Optional<Problem> wrong(String field, ExpressionNode node) {
        if (!(node instanceof LiteralNode literal) || !(literal.value() instanceof String text) || text.isEmpty()) {
            return Optional.empty();
        }
        String small = text.strip().toLowerCase(Locale.ROOT);
        if (NAMES.contains(field) && !small.equals(text)) {
            return Optional.of(problem(literal, LanguageMessage.NAME_IN_SMALL_LETTERS.with(text), Optional.of(small)));
        } else if (LANGUAGES.contains(field) && !text.matches("[a-z]{2,3}")) {
            return Optional.of(problem(literal, LanguageMessage.LANGUAGE_AS_CODE.with(text), code(small)));
        }
        return Optional.empty();
    }

    private static Problem problem(LiteralNode literal, String said, Optional<String> meant) {
        Problem problem = new Problem(Code.NEVER_THERE, literal.position(), said);
        return meant.map(text -> "\"" + text + "\"")
                .map(quoted -> problem.with(Suggestion.of(
                        LanguageMessage.MAYBE_WRITE.with(quoted), Edit.replace(literal.position(), quoted))))
                .orElse(problem);
    }

    /** The code of a language by its English name, or of the first two letters of what is longer than a code. */
    private static Optional<String> code(String written) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.equals(written.split("[-_]", 2)[0])
                        || Locale.forLanguageTag(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(written))
                .findFirst();
    }
}
