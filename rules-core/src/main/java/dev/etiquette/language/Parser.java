package dev.etiquette.language;

import dev.etiquette.language.Problem.Code;
import dev.etiquette.language.Syntax.AbsentNode;
import dev.etiquette.language.Syntax.AmongNode;
import dev.etiquette.language.Syntax.BindNode;
import dev.etiquette.language.Syntax.CallNode;
import dev.etiquette.language.Syntax.CompareNode;
import dev.etiquette.language.Syntax.ConditionNode;
import dev.etiquette.language.Syntax.ConstraintNode;
import dev.etiquette.language.Syntax.EitherNode;
import dev.etiquette.language.Syntax.ExpressionNode;
import dev.etiquette.language.Syntax.FoldNode;
import dev.etiquette.language.Syntax.GatherNode;
import dev.etiquette.language.Syntax.LiteralNode;
import dev.etiquette.language.Syntax.MatchNode;
import dev.etiquette.language.Syntax.MetadataNode;
import dev.etiquette.language.Syntax.PathNode;
import dev.etiquette.language.Syntax.PatternNode;
import dev.etiquette.language.Syntax.PresentNode;
import dev.etiquette.language.Syntax.RuleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one file by the grammar, which knows nothing but rules.
 *
 * <p>A rule that cannot be read is one problem; reading goes on at the next rule.
 */
final class Parser {

    /** Every rule stands in this one package, so that Drools reads the same files as one rule base. */
    static final String PACKAGE = "etiquette";

    private static final Set<String> KEYWORDS = Set.of(
            "package", "rule", "when", "then", "end", "not", "exists", "or", "in", "accumulate", "true", "false");
    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final int DEEPEST = 16;
    private static final int MOST_PARTS = 64;

    private final List<Token> tokens;
    private final List<Problem> problems;
    private int next;
    private int depth;

    private Parser(List<Token> tokens, List<Problem> problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static List<RuleNode> rules(List<Token> tokens, List<Problem> problems) {
        return new Parser(tokens, problems).file();
    }

    private List<RuleNode> file() {
        List<RuleNode> rules = new ArrayList<>();
        try {
            expect("package");
            expect(PACKAGE);
            skip(";");
        } catch (Unexpected reported) {
            toNextRule();
        }
        while (peek().kind() != Token.Kind.END) {
            int start = next;
            try {
                rules.add(rule());
            } catch (Unexpected reported) {
                next = Math.max(next, start + 1);
                toNextRule();
            }
        }
        return rules;
    }

    private void toNextRule() {
        while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            next++;
        }
    }

    private RuleNode rule() {
        Token rule = expect("rule");
        String name = text("the name of the rule, in double quotes").text();
        List<MetadataNode> metadata = new ArrayList<>();
        while (skip("@")) {
            Token entry = name("a name such as \"id\" or \"source\"");
            expect("(");
            Token value = text("a text in double quotes");
            expect(")");
            metadata.add(new MetadataNode(entry.position(), entry.text(), value.text()));
        }
        expect("when");
        List<ConditionNode> conditions = new ArrayList<>();
        while (!peek().is("then")) {
            conditions.add(condition());
            bounded(conditions.size(), "conditions");
        }
        expect("then");
        if (peek().is("end")) {
            throw unexpected("what the rule says, such as \"recommend( … )\"");
        }
        CallNode statement = call(name("a word such as \"recommend\""));
        expect(";");
        if (!peek().is("end")) {
            throw unexpected("\"end\"; a rule says one thing");
        }
        expect("end");
        return new RuleNode(rule.position(), name, metadata, conditions, statement);
    }

    private ConditionNode condition() {
        Token start = peek();
        if (skip("not")) {
            return new AbsentNode(pattern(false));
        } else if (skip("exists")) {
            return new PresentNode(pattern(false));
        } else if (skip("accumulate")) {
            return gather(start.position());
        } else if (skip("(")) {
            List<PatternNode> branches = new ArrayList<>();
            do {
                branches.add(pattern(true));
                bounded(branches.size(), "branches");
            } while (skip("or"));
            expect(")");
            return new EitherNode(start.position(), branches);
        }
        return new MatchNode(pattern(true));
    }

    private GatherNode gather(Position position) {
        expect("(");
        PatternNode source = pattern(true);
        expect(";");
        List<FoldNode> folds = new ArrayList<>();
        do {
            Token binding = binding();
            expect(":");
            Token function = name("\"count\", \"sum\", \"min\" or \"max\"");
            expect("(");
            Optional<ExpressionNode> of = peek().is(")") ? Optional.empty() : Optional.of(expression());
            expect(")");
            folds.add(new FoldNode(binding, function, of));
            bounded(folds.size(), "results");
        } while (skip(","));
        expect(")");
        return new GatherNode(position, source, folds);
    }

    private PatternNode pattern(boolean mayBind) {
        Optional<Token> binding = Optional.empty();
        if (peek().isBinding() && mayBind) {
            binding = Optional.of(binding());
            expect(":");
        }
        Token fact = name("a kind of fact, such as \"WaitingForMe\"");
        expect("(");
        List<ConstraintNode> constraints = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                constraints.add(constraint());
                bounded(constraints.size(), "comparisons");
            } while (skip(","));
        }
        expect(")");
        return new PatternNode(fact.position(), binding, fact, constraints);
    }

    private ConstraintNode constraint() {
        if (peek().isBinding() && tokens.get(next + 1).is(":")) {
            Token binding = binding();
            expect(":");
            return new BindNode(binding, name("a field"));
        }
        ExpressionNode left = expression();
        Token operator = peek();
        if (skip("in")) {
            expect("(");
            List<ExpressionNode> values = new ArrayList<>();
            do {
                values.add(expression());
                bounded(values.size(), "values");
            } while (skip(","));
            expect(")");
            return new AmongNode(left, operator, values);
        }
        if (operator.kind() != Token.Kind.SIGN || !OPERATORS.contains(operator.text())) {
            throw unexpected("a comparison such as \"==\" or \"<\"");
        }
        next++;
        return new CompareNode(left, operator, expression());
    }

    private ExpressionNode expression() {
        Token token = peek();
        if (token.kind() == Token.Kind.TEXT) {
            next++;
            return new LiteralNode(token.position(), token.text());
        } else if (token.kind() == Token.Kind.NUMBER) {
            next++;
            return new LiteralNode(token.position(), Long.parseLong(token.text()));
        } else if (skip("true")) {
            return new LiteralNode(token.position(), Boolean.TRUE);
        } else if (skip("false")) {
            return new LiteralNode(token.position(), Boolean.FALSE);
        }
        Token name = name("a field, a binding, a word or a value");
        if (peek().is("(")) {
            return call(name);
        }
        List<Token> names = new ArrayList<>(List.of(name));
        while (skip(".")) {
            names.add(name("a field"));
            bounded(names.size(), "names");
        }
        return new PathNode(names);
    }

    private CallNode call(Token word) {
        if (++depth > DEEPEST) {
            throw refuse(Code.TOO_LARGE, word, "Words stand within words " + DEEPEST + " deep; no rule needs more.");
        }
        expect("(");
        List<ExpressionNode> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                arguments.add(expression());
                bounded(arguments.size(), "values");
            } while (skip(","));
        }
        expect(")");
        depth--;
        return new CallNode(word, arguments);
    }

    private void bounded(int size, String what) {
        if (size > MOST_PARTS) {
            throw refuse(Code.TOO_LARGE, peek(), "There are more than " + MOST_PARTS + " " + what + " in one place.");
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean skip(String wanted) {
        if (peek().is(wanted)) {
            next++;
            return true;
        }
        return false;
    }

    private Token expect(String wanted) {
        if (!peek().is(wanted)) {
            throw unexpected("\"" + wanted + "\"");
        }
        return tokens.get(next++);
    }

    private Token text(String wanted) {
        if (peek().kind() != Token.Kind.TEXT) {
            throw unexpected(wanted);
        }
        return tokens.get(next++);
    }

    private Token name(String wanted) {
        if (peek().kind() != Token.Kind.NAME || KEYWORDS.contains(peek().text())) {
            throw unexpected(wanted);
        }
        return tokens.get(next++);
    }

    private Token binding() {
        if (!peek().isBinding() || peek().text().length() < 2) {
            throw unexpected("a name that begins with \"$\"");
        }
        return tokens.get(next++);
    }

    private Unexpected unexpected(String wanted) {
        Optional<Problem> mistake = peek().mistake();
        if (mistake.isPresent()) {
            return refuse(mistake.get().code(), peek(), mistake.get().message());
        }
        return refuse(Code.UNEXPECTED, peek(), "Here stands " + peek().shown() + "; expected was " + wanted + ".");
    }

    private Unexpected refuse(Code code, Token token, String message) {
        problems.add(new Problem(code, token.position(), message));
        depth = 0;
        return new Unexpected();
    }

    /** Leaves a rule that cannot be read; the problem is noted already. */
    private static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected() {
            super(null, null, false, false);
        }
    }
}
