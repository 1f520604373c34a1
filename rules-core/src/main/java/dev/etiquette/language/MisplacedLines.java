package dev.etiquette.language;

import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises lines that are well written and stand in another part of the rule than they belong to. */
final class MisplacedLines {

    private static final Set<String> CLAUSES = Set.of("allowedFrom", "because", "by", "lateFrom", "notBefore");

    private static final Set<String> CONDITIONS = Set.of("not", "exists", "accumulate");

    private final List<Token> tokens;
    private final int index;
    private final int when;
    private final int then;

    MisplacedLines(SourceSection passage, Problem problem) {
        this.tokens = passage.tokens();
        this.index = TypoRules.index(tokens, problem.position());
        this.when = first("when", 0);
        this.then = when < 0 ? -1 : first("then", when);
    }

    private int first(String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the line stands and where it belongs; nothing when the problem is another one. */
    Optional<Problem> problem(Code code) {
        if (!TypoRules.possible(code) || when < 0) {
            return Optional.empty();
        } else if (index < when) {
            return begins(index) ? told(index, "The condition", "before \"when\"", "after it") : Optional.empty();
        } else if (then < 0 || index <= then) {
            return amongConditions();
        }
        return afterThen();
    }

    private Optional<Problem> amongConditions() {
        if (tokens.get(index).is("@")) {
            return told(index + 1, "The entry", LanguageMessage.AMONG_CONDITIONS.text(), "above \"when\"");
        }
        for (int i = index; i > when && then > 0; i--) {
            Token token = tokens.get(i);
            boolean says = CLAUSES.contains(token.text()) || ForeignFileCheck.STATEMENTS.contains(token.text());
            if (opens(i) && says && tokens.get(i + 1).is("(")) {
                return told(i, "The word", LanguageMessage.AMONG_CONDITIONS.text(), "after \"then\"");
            } else if (opens(i) && begins(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> afterThen() {
        for (int i = index; i > then; i--) {
            boolean first = i == then + 1 || tokens.get(i - 1).is(";");
            if (first && begins(i)) {
                return told(i, "The condition", "after \"then\"", "before it");
            } else if (first && i > then + 1 && CLAUSES.contains(tokens.get(i).text())) {
                return told(
                        i,
                        "The clause",
                        LanguageMessage.CLAUSE_ON_ITS_OWN.text(),
                        LanguageMessage.IN_STATEMENT_PARENTHESES.text());
            } else if (first) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a condition begins with that token. */
    private boolean begins(int at) {
        Token token = tokens.get(at);
        Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
        boolean fact = token.kind() == Token.Kind.NAME
                && Character.isUpperCase(token.text().charAt(0))
                && next.is("(");
        return CONDITIONS.contains(token.text()) || token.isBinding() && next.is(":") || fact;
    }

    private boolean opens(int at) {
        return tokens.get(at - 1).position().line() < tokens.get(at).position().line();
    }

    private Optional<Problem> told(int at, String what, String where, String belongs) {
        Token token = tokens.get(Math.min(at, tokens.size() - 1));
        return Optional.of(new Problem(
                        Code.MISPLACED,
                        token.position(),
                        LanguageMessage.MISPLACED_LINE.with(what, token.text(), where, belongs))
                .maybe(LanguageMessage.MAYBE_MOVE_LINE.text()));
    }
}
