package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a rule within a declaration, and a declaration within a rule: each is one slip, though neither of the two
 * can be read.
 */
final class Nesting {

    private final SourceSection passage;
    private final List<Part> parts;

    /** The number of the declaration that a rule broke off; negative where there is none. */
    private int brokenOff = -1;

    /**
     * For one file.
     *
     * @param parts those that are read already; what was told of some is told anew
     */
    Nesting(SourceSection passage, List<Part> parts) {
        this.passage = passage;
        this.parts = parts;
    }

    /**
     * Looks at the declaration that was read last.
     *
     * @param declare its first word
     * @param rest what stands behind it
     * @return whether that is the rest of a rule, in which the declaration stands
     */
    boolean declarationInRule(Token declare, Optional<DeclareNode> declared, Token rest) {
        int last = parts.size() - 1;
        boolean apart = rest.kind() == Token.Kind.END || rest.is("rule") || rest.is("declare");
        brokenOff = declared.isEmpty() && rest.is("rule") ? last : -1;
        if (apart || declared.isEmpty() || last < 1 || !isRuleWithoutEnd(parts.get(last - 1))) {
            return false;
        }
        Part rule = parts.get(last - 1);
        Position start = rule.passage().tokens().get(0).position();
        String name = declared.get().name().text();
        Problem problem =
                new Problem(Code.MISPLACED, declare.position(), LanguageMessage.DECLARATION_INSIDE_RULE.with(name));
        String text = passage.text().substring(declare.offset(), rest.offset()).strip();
        List<Edit> edits = new ArrayList<>(
                passage.without(declare.position(), declared.get().end()));
        edits.add(Edit.before(start, text + "\n\n"));
        told(
                last - 1,
                start.line() < declare.position().line()
                        ? problem.with(new Suggestion(LanguageMessage.MAYBE_MOVE_THERE.text(), edits))
                        : problem.maybe(LanguageMessage.MAYBE_MOVE_THERE.text()));
        return true;
    }

    private static boolean isRuleWithoutEnd(Part part) {
        List<Token> tokens = part.passage().tokens();
        return part.node().isEmpty()
                && part.declared().isEmpty()
                && tokens.get(0).is("rule");
    }

    /**
     * Looks at the rule that was read last.
     *
     * @param rest what stands behind it
     * @return whether that is the end of a declaration, in which the rule stands
     */
    boolean ruleInDeclaration(Token rest) {
        int declaration = brokenOff;
        boolean read = parts.get(parts.size() - 1).node().isPresent();
        if (declaration < 0 || !read || !rest.is("end")) {
            brokenOff = read && rest.is("rule") ? declaration : -1;
            return false;
        }
        brokenOff = -1;
        Position first = parts.get(declaration + 1).passage().tokens().get(0).position();
        List<Token> tokens = parts.get(declaration).passage().tokens();
        String name = tokens.size() > 1 ? tokens.get(1).text() : "";
        told(
                declaration,
                new Problem(Code.MISPLACED, first, LanguageMessage.RULE_INSIDE_DECLARATION.with(name))
                        .with(new Suggestion(
                                LanguageMessage.MAYBE_END_BEFORE_RULE.text(),
                                List.of(Edit.before(first, "end\n\n"), Edit.replace(rest.position(), "")))));
        return true;
    }

    private void told(int number, Problem problem) {
        Part part = parts.get(number);
        ProblemCollector findings = new ProblemCollector();
        findings.settle(problem);
        parts.set(number, new Part(part.passage(), part.node(), part.declared(), findings));
    }
}
