package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.AbsentNode;
import dev.etiquette.language.SyntaxTree.AmongNode;
import dev.etiquette.language.SyntaxTree.BindNode;
import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.SyntaxTree.CompareNode;
import dev.etiquette.language.SyntaxTree.ConditionNode;
import dev.etiquette.language.SyntaxTree.ConstraintNode;
import dev.etiquette.language.SyntaxTree.ContainsNode;
import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.EitherNode;
import dev.etiquette.language.SyntaxTree.ExpressionNode;
import dev.etiquette.language.SyntaxTree.FoldNode;
import dev.etiquette.language.SyntaxTree.GatherNode;
import dev.etiquette.language.SyntaxTree.LiteralNode;
import dev.etiquette.language.SyntaxTree.MatchNode;
import dev.etiquette.language.SyntaxTree.MetadataNode;
import dev.etiquette.language.SyntaxTree.PathNode;
import dev.etiquette.language.SyntaxTree.PatternNode;
import dev.etiquette.language.SyntaxTree.PresentNode;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads one file by the grammar, which knows nothing but rules and declarations.
 *
 * <p>A rule that cannot be read is one problem; reading goes on at the next rule.
 */
final class Parser {

    /** Every rule stands in this one package, so that Drools reads the same files as one rule base. */
    static final String PACKAGE = "etiquette";

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final String CONTAINS = "contains";

    private static final int DEEPEST = 16;
    private static final int MOST_PARTS = 64;

    private final TokenCursor cursor;
    private int depth;

    private Parser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * A rule or a declaration, or what could not be read as one.
     *
     * @param passage in which it stands; up to the next part
     * @param node the rule; nothing when it could not be read, and for the beginning of a file
     * @param declared the declaration; nothing when it could not be read
     * @param findings in it
     */
    record Part(
            SourceSection passage,
            Optional<RuleNode> node,
            Optional<DeclareNode> declared,
            ProblemCollector findings) {}

    /** All parts of a file, or of a piece of one. */
    static List<Part> parts(SourceSection passage) {
        List<Token> tokens = passage.tokens();
        return new Parser(new TokenCursor(tokens, new ProblemCollector())).file(passage);
    }

    private List<Part> file(SourceSection passage) {
        List<Part> parts = new ArrayList<>();
        if (passage.first()) {
            ProblemCollector findings = opening();
            parts.add(new Part(passage.until(cursor.peek()), Optional.empty(), Optional.empty(), findings));
        }
        Nesting nesting = new Nesting(passage, parts);
        while (!cursor.atEnd()) {
            Token start = cursor.peek();
            ProblemCollector findings = new ProblemCollector();
            if (start.is("declare")) {
                Optional<DeclareNode> declared = read(findings, this::declaration);
                parts.add(new Part(passage.between(start, cursor.peek()), Optional.empty(), declared, findings));
                if (nesting.declarationInRule(start, declared, cursor.peek())) {
                    toNextRule();
                }
            } else {
                Optional<RuleNode> node = read(findings, this::rule);
                parts.add(new Part(passage.between(start, cursor.peek()), node, Optional.empty(), findings));
                if (nesting.ruleInDeclaration(cursor.peek())) {
                    cursor.take();
                }
            }
        }
        return parts;
    }

    private ProblemCollector opening() {
        ProblemCollector findings = new ProblemCollector();
        cursor.tell(findings);
        try {
            if (cursor.atEnd()) {
                throw cursor.refuse(Code.EMPTY_FILE, cursor.peek(), LanguageMessage.EMPTY_FILE.with(PACKAGE));
            }
            cursor.expect("package");
            cursor.expect(PACKAGE);
            cursor.skip(";");
        } catch (TokenCursor.Unexpected reported) {
            toNextRule();
        }
        return findings;
    }

    private <T> Optional<T> read(ProblemCollector findings, Supplier<T> part) {
        cursor.tell(findings);
        int start = cursor.taken();
        try {
            return Optional.of(part.get());
        } catch (TokenCursor.Unexpected reported) {
            if (cursor.taken() == start) {
                cursor.take();
            }
            toNextRule();
            return Optional.empty();
        }
    }

    private void toNextRule() {
        while (!cursor.atEnd() && !((cursor.peek().is("rule") || cursor.peek().is("declare")) && cursor.opens())) {
            cursor.take();
        }
    }

    private DeclareNode declaration() {
        return new DeclarationParser(cursor).node();
    }

    private RuleNode rule() {
        depth = 0;
        Token rule = cursor.expect("rule");
        Token title = cursor.text(LanguageMessage.NAME_OF_RULE.text());
        List<MetadataNode> metadata = new ArrayList<>();
        while (cursor.skip("@")) {
            Token entry = cursor.name(LanguageMessage.NAME_OF_ENTRY.text());
            cursor.expect("(");
            Token value = cursor.text(LanguageMessage.TEXT_IN_DOUBLE_QUOTES.text());
            cursor.expect(")");
            metadata.add(new MetadataNode(entry, value, cursor.last().position()));
        }
        cursor.expect("when");
        List<ConditionNode> conditions = new ArrayList<>();
        while (!cursor.peek().is("then")) {
            conditions.add(condition());
            bounded(conditions.size(), "conditions");
        }
        cursor.expect("then");
        if (conditions.isEmpty() && MetadataChecker.haveStatus(metadata) && cursor.skip("end")) {
            return new RuleNode(rule.position(), title, metadata, conditions, Optional.empty());
        }
        if (cursor.peek().is("end")) {
            throw cursor.refuse(Code.NO_STATEMENT, cursor.peek(), LanguageMessage.NOTHING_AFTER_THEN.text());
        }
        CallNode statement = statement(cursor.name(LanguageMessage.STATEMENT_WORD.text()));
        cursor.expect(";");
        if (cursor.peek().kind() == Token.Kind.NAME && cursor.second().is("(")) {
            throw cursor.refuse(
                    Code.SECOND_STATEMENT,
                    cursor.peek(),
                    LanguageMessage.SECOND_STATEMENT.with(cursor.peek().text()));
        }
        if (!cursor.peek().is("end")) {
            throw cursor.unexpected(LanguageMessage.END_AFTER_STATEMENT.text());
        }
        cursor.expect("end");
        return new RuleNode(rule.position(), title, metadata, conditions, Optional.of(statement));
    }

    private CallNode statement(Token first) {
        if (!first.is("new") || cursor.peek().kind() != Token.Kind.NAME) {
            return call(first);
        }
        CallNode made = call(cursor.name(LanguageMessage.FACT_AFTER_NEW.text()), true);
        cursor.findings()
                .settle(new Problem(
                                Code.NO_STATEMENT,
                                first.position(),
                                LanguageMessage.NEW_WITHOUT_SIGNAL.with(
                                        made.word().text()))
                        .with(new Suggestion(
                                LanguageMessage.MAYBE_SIGNAL_AROUND.text(),
                                List.of(
                                        Edit.before(first.position(), "signal( "),
                                        Edit.after(cursor.last().position(), " )")))));
        Token signal = new Token(Token.Kind.NAME, "signal", first.position(), first.offset());
        return new CallNode(signal, List.of(made), cursor.last().position(), false);
    }

    private ConditionNode condition() {
        Token start = cursor.peek();
        if (cursor.skip("not")) {
            return new AbsentNode(pattern(false));
        } else if (cursor.skip("exists")) {
            return new PresentNode(pattern(false));
        } else if (cursor.skip("accumulate")) {
            return gather(start.position());
        } else if (cursor.skip("(")) {
            List<PatternNode> branches = new ArrayList<>();
            do {
                branches.add(pattern(true));
                bounded(branches.size(), "branches");
            } while (cursor.skip("or"));
            cursor.expect(")");
            return new EitherNode(start.position(), branches);
        }
        return new MatchNode(pattern(true));
    }

    private GatherNode gather(Position position) {
        cursor.expect("(");
        PatternNode source = pattern(true);
        cursor.expect(";");
        List<FoldNode> folds = new ArrayList<>();
        do {
            Token binding = cursor.binding();
            cursor.expect(":");
            Token function = cursor.name(LanguageMessage.ACCUMULATE_FUNCTION.text());
            cursor.expect("(");
            Optional<ExpressionNode> of = cursor.peek().is(")") ? Optional.empty() : Optional.of(expression());
            cursor.expect(")");
            folds.add(new FoldNode(binding, function, of));
            bounded(folds.size(), "results");
        } while (cursor.skip(","));
        cursor.expect(")");
        return new GatherNode(position, source, folds);
    }

    private PatternNode pattern(boolean mayBind) {
        Optional<Token> binding = Optional.empty();
        if (cursor.peek().isBinding() && mayBind) {
            binding = Optional.of(cursor.binding());
            cursor.expect(":");
        }
        Token fact = cursor.name(LanguageMessage.NAME_OF_FACT.text());
        cursor.expect("(");
        List<ConstraintNode> constraints = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                constraints.add(constraint());
                bounded(constraints.size(), "comparisons");
            } while (cursor.skip(","));
        }
        cursor.expect(")");
        return new PatternNode(fact.position(), binding, fact, constraints);
    }

    private ConstraintNode constraint() {
        if (cursor.peek().isBinding() && cursor.second().is(":")) {
            Token binding = cursor.binding();
            cursor.expect(":");
            return new BindNode(binding, cursor.name("a field"));
        }
        ExpressionNode left = expression();
        Token operator = cursor.peek();
        if (cursor.skip("in")) {
            cursor.expect("(");
            List<ExpressionNode> values = new ArrayList<>();
            do {
                values.add(expression());
                bounded(values.size(), "values");
            } while (cursor.skip(","));
            cursor.expect(")");
            return new AmongNode(left, operator, values);
        }
        if (operator.is(CONTAINS) || (operator.is("not") && cursor.second().is(CONTAINS))) {
            boolean wanted = !cursor.skip("not");
            cursor.expect(CONTAINS);
            return new ContainsNode(left, operator, wanted, expression());
        }
        if ((operator.is(",") || operator.is(")")) && left instanceof PathNode path) {
            throw cursor.refuse(uncompared(path));
        }
        if (operator.kind() != Token.Kind.SIGN || !OPERATORS.contains(operator.text())) {
            throw cursor.unexpected(LanguageMessage.COMPARISON_SIGN.text());
        }
        cursor.take();
        return new CompareNode(left, operator, expression());
    }

    /** A field alone, as one speaks of what is true. */
    private static UnresolvedProblem uncompared(PathNode path) {
        String name = path.names().stream().map(Token::text).collect(Collectors.joining("."));
        if (path.names().size() == 1 && path.names().get(0).isBinding()) {
            return new UnresolvedProblem(
                    new Problem(Code.UNEXPECTED, path.position(), LanguageMessage.NOTHING_COMPARED.with(name)),
                    List.of());
        }
        String said = LanguageMessage.TRUTH_IS_COMPARED.with("== true");
        return new UnresolvedProblem(
                new Problem(Code.UNEXPECTED, path.position(), LanguageMessage.NOTHING_COMPARED.with(name)),
                List.of(FixCandidate.of(
                        Code.OTHER_WORD,
                        path.position(),
                        said,
                        LanguageMessage.MAYBE_WRITE.with(name + " == true"),
                        Edit.after(path.position(), " == true"),
                        0)));
    }

    private ExpressionNode expression() {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.TEXT) {
            cursor.take();
            return new LiteralNode(token.position(), token.text());
        } else if (token.kind() == Token.Kind.NUMBER) {
            cursor.take();
            return new LiteralNode(token.position(), Long.parseLong(token.text()));
        } else if (cursor.skip("true")) {
            return new LiteralNode(token.position(), Boolean.TRUE);
        } else if (cursor.skip("false")) {
            return new LiteralNode(token.position(), Boolean.FALSE);
        }
        Token name = cursor.name(LanguageMessage.FIELD_OR_VALUE.text());
        if (name.is("new") && cursor.peek().kind() == Token.Kind.NAME) {
            return call(cursor.name(LanguageMessage.FACT_AFTER_NEW.text()), true);
        }
        if (cursor.peek().is("(")) {
            return call(name);
        }
        List<Token> names = new ArrayList<>(List.of(name));
        while (cursor.skip(".")) {
            names.add(cursor.name("a field"));
            bounded(names.size(), "names");
        }
        return new PathNode(names);
    }

    private CallNode call(Token word) {
        return call(word, false);
    }

    private CallNode call(Token word, boolean made) {
        if (++depth > DEEPEST) {
            throw cursor.refuse(Code.TOO_LARGE, word, LanguageMessage.FUNCTIONS_NESTED_TOO_DEEP.with(DEEPEST));
        }
        if (made && !cursor.peek().is("(") && cursor.peek().kind() != Token.Kind.BROKEN) {
            throw cursor.refuse(Code.UNEXPECTED, cursor.peek(), LanguageMessage.NEW_WITHOUT_VALUES.with(word.text()));
        }
        cursor.expect("(");
        List<ExpressionNode> arguments = new ArrayList<>();
        List<Token> labels = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                if (made) {
                    label(labels);
                }
                arguments.add(expression());
                bounded(arguments.size(), "values");
            } while (cursor.skip(","));
        }
        Position end = cursor.last().position();
        cursor.expect(")");
        depth--;
        labelled(labels);
        return new CallNode(word, arguments, end, made);
    }

    /** The name of a field before its value, as other languages have it. */
    private void label(List<Token> labels) {
        Token sign = cursor.second();
        boolean equals = sign.kind() == Token.Kind.BROKEN && sign.text().equals("=");
        if (cursor.peek().kind() == Token.Kind.NAME && !cursor.peek().isBinding() && (sign.is(":") || equals)) {
            labels.add(cursor.take());
            labels.add(cursor.take());
        }
    }

    private void labelled(List<Token> labels) {
        if (labels.isEmpty()) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += 2) {
            edits.add(Edit.replace(labels.get(i).position(), ""));
            edits.add(Edit.replace(labels.get(i + 1).position(), ""));
        }
        Position place = labels.get(0).position();
        String said = LanguageMessage.FIELD_NAME_BEFORE_VALUE.text();
        cursor.findings()
                .add(
                        Code.EXTRA_SIGN,
                        place,
                        said,
                        List.of(FixCandidate.of(
                                Code.EXTRA_SIGN,
                                place,
                                said,
                                new Suggestion(LanguageMessage.MAYBE_REMOVE_NAMES.text(), edits),
                                0)));
    }

    private void bounded(int size, String what) {
        if (size > MOST_PARTS) {
            throw cursor.refuse(Code.TOO_LARGE, cursor.peek(), LanguageMessage.TOO_MANY_PARTS.with(MOST_PARTS, what));
        }
    }
}
