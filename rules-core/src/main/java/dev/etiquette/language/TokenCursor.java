package dev.etiquette.language;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the tokens of a file one by one, and says what was expected where another one stands. */
final class TokenCursor {

    private static final Set<String> KEYWORDS = Set.of(
            "package",
            "declare",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "or",
            "in",
            "accumulate",
            "true",
            "false");

    private final List<Token> tokens;
    private ProblemCollector findings;
    private int next;

    TokenCursor(List<Token> tokens, ProblemCollector findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** From now on, what is unexpected is told there. */
    void tell(ProblemCollector others) {
        findings = others;
    }

    /** Where what is unexpected is told. */
    ProblemCollector findings() {
        return findings;
    }

    /** The token that was taken last; there must be one. */
    Token last() {
        return tokens.get(next - 1);
    }

    /** Whether the next token is the first one on its line, or follows the end of a rule. */
    boolean opens() {
        return next == 0
                || last().is("end")
                || last().position().line() < peek().position().line();
    }

    /** How many tokens were taken. */
    int taken() {
        return next;
    }

    /** Takes a token, whatever it is. */
    Token take() {
        return tokens.get(next++);
    }

    /** The token that comes next. */
    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one, or the end of the file. */
    Token second() {
        return ahead(1);
    }

    /** The token so many after the next one, or the end of the file. */
    Token ahead(int count) {
        return tokens.get(Math.min(next + count, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Takes the token if it is that one. */
    boolean skip(String wanted) {
        if (peek().is(wanted)) {
            next++;
            return true;
        }
        return false;
    }

    Token expect(String wanted) {
        if (!peek().is(wanted)) {
            throw unexpected("\"" + wanted + "\"");
        }
        return take();
    }

    Token text(String wanted) {
        if (peek().kind() != Token.Kind.TEXT) {
            throw unexpected(wanted);
        }
        return take();
    }

    Token name(String wanted) {
        if (peek().kind() != Token.Kind.NAME || KEYWORDS.contains(peek().text())) {
            throw unexpected(wanted);
        }
        return take();
    }

    Token binding() {
        if (!peek().isBinding() || peek().text().length() < 2) {
            throw unexpected(LanguageMessage.NAME_WITH_DOLLAR.text());
        }
        return take();
    }

    Unexpected unexpected(String wanted) {
        Optional<Problem> mistake = peek().mistake();
        if (mistake.isPresent()) {
            return refuse(mistake.get().code(), peek(), mistake.get().message());
        }
        return refuse(Code.UNEXPECTED, peek(), LanguageMessage.FOUND_EXPECTED.with(peek().shown(), wanted));
    }

    Unexpected refuse(UnresolvedProblem finding) {
        findings.add(finding);
        return new Unexpected();
    }

    Unexpected refuse(Code code, Token token, String message) {
        findings.add(code, token.position(), message);
        return new Unexpected();
    }

    /** Leaves a rule that cannot be read; the problem is noted already. */
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected() {
            super(null, null, false, false);
        }
    }
}
