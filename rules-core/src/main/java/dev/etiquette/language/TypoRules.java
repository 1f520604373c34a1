package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses that one sign or word was left out or written once too often, at the place of a problem or before it. */
final class TypoRules {

    /** Whatever is told of a slip is as far as any other. */
    static final int COST = 9;

    /** So much of the end of a text is shown. */
    private static final int SHOWN = 30;

    /** So far back a slip is looked for, in tokens. */
    private static final int FARTHEST = 120;

    /** Problems that a slip may lie behind; all others say what they are. */
    private static final Set<Code> POSSIBLE = EnumSet.of(
            Code.UNEXPECTED,
            Code.NO_STATEMENT,
            Code.SECOND_STATEMENT,
            Code.WRONG_ARGUMENTS,
            Code.MISSING_QUOTE,
            Code.STRAY_CHARACTER,
            Code.SINGLE_QUOTE,
            Code.TYPOGRAPHIC_QUOTE,
            Code.NO_BREAK_SPACE,
            Code.BYTE_ORDER_MARK,
            Code.UNKNOWN_FACT,
            Code.UNKNOWN_WORD,
            Code.UNKNOWN_FIELD,
            Code.NOT_ABOUT_FACT,
            Code.TIME_MISUSED,
            Code.TOO_LARGE);

    private final SourceSection passage;
    private final Problem problem;
    private final List<Token> tokens;
    private final int index;
    private final boolean declares;
    private final List<FixCandidate> guesses = new ArrayList<>();

    TypoRules(SourceSection passage, Problem problem) {
        this.passage = passage;
        this.problem = problem;
        this.tokens = passage.tokens();
        this.index = index(tokens, problem.position());
        this.declares = tokens.get(0).is("declare");
    }

    static boolean possible(Code code) {
        return POSSIBLE.contains(code);
    }

    /** The number of the token at a place, or of the first one behind it. */
    static int index(List<Token> tokens, Position place) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).position().compareTo(place) >= 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** The likeliest first. */
    List<FixCandidate> guesses() {
        if (problem.code() == Code.MISSING_QUOTE) {
            closingQuotes();
        }
        words(index);
        signs(index, true);
        tooMany(index);
        tooMany(index - 1);
        quotes(index);
        int last = Math.max(1, index - FARTHEST);
        for (int i = index - 1; i >= last; i--) {
            signs(i, false);
            tooMany(i);
        }
        for (int i = index - 1; i >= last; i--) {
            words(i);
        }
        return guesses;
    }

    /** Words that hold a rule together, each on a line of its own. */
    private void words(int at) {
        Token token = tokens.get(at);
        boolean opens = at == 0
                || tokens.get(at - 1).position().line() < token.position().line();
        if (at == 0 && passage.first()) {
            before(
                    token,
                    "package etiquette\n\n",
                    Code.MISSING_PACKAGE,
                    LanguageMessage.PACKAGE_NOT_FIRST.text(),
                    "package etiquette");
        }
        if (at > 0 && (opens || token.kind() == Token.Kind.END)) {
            after(
                    at,
                    "\nend",
                    Code.MISSING_END,
                    LanguageMessage.MISSING_END.with((declares ? "The declaration" : "The rule")),
                    "end");
        }
        if (opens
                && token.kind() == Token.Kind.NAME
                && Character.isUpperCase(token.text().charAt(0))) {
            before(token, "declare ", Code.MISSING_DECLARE, LanguageMessage.MISSING_DECLARE.text(), "declare");
        }
        if (at > 0 && opens) {
            before(token, "when\n    ", Code.MISSING_WHEN, LanguageMessage.MISSING_WHEN.text(), "when");
            before(token, "then\n    ", Code.MISSING_THEN, LanguageMessage.MISSING_THEN.text(), "then");
        }
        if (token.kind() == Token.Kind.TEXT) {
            before(token, "rule ", Code.MISSING_RULE, LanguageMessage.MISSING_RULE.text(), "rule");
        }
    }

    private void signs(int at, boolean rare) {
        if (at < 1) {
            return;
        }
        after(at, " )", Code.MISSING_PARENTHESIS, LanguageMessage.CLOSING_PARENTHESIS_MISSING.text(), ")");
        after(at, "(", Code.MISSING_PARENTHESIS, LanguageMessage.OPENING_PARENTHESIS_MISSING.text(), "(");
        after(at, ",", Code.MISSING_COMMA, LanguageMessage.COMMA_MISSING.text(), ",");
        after(at, ";", Code.MISSING_SEMICOLON, LanguageMessage.SEMICOLON_MISSING.text(), ";");
        if (rare) {
            after(
                    at,
                    " :",
                    Code.MISSING_SIGN,
                    declares ? LanguageMessage.FIELD_COLON_MISSING.text() : LanguageMessage.NAME_COLON_MISSING.text(),
                    ":");
            after(at, " ==", Code.MISSING_SIGN, LanguageMessage.COMPARISON_MISSING.text(), "==");
            after(at, ".", Code.MISSING_SIGN, LanguageMessage.DOT_MISSING.text(), ".");
            after(at, "()", Code.MISSING_PARENTHESIS, LanguageMessage.PARENTHESES_MISSING.text(), "()");
            before(
                    tokens.get(Math.max(0, at - 1)),
                    "@",
                    Code.MISSING_SIGN,
                    LanguageMessage.AT_SIGN_MISSING.text(),
                    "@");
            before(tokens.get(at), "@", Code.MISSING_SIGN, LanguageMessage.RULE_AT_SIGN_MISSING.text(), "@");
            if (declares) {
                return;
            }
            before(tokens.get(at), "$", Code.MISSING_DOLLAR, LanguageMessage.DOLLAR_MISSING.text(), "$");
            before(
                    tokens.get(Math.max(0, at - 1)),
                    "$",
                    Code.MISSING_DOLLAR,
                    LanguageMessage.DOLLAR_MISSING.text(),
                    "$");
        }
    }

    private void quotes(int at) {
        String said = LanguageMessage.QUOTE_MISSING.text();
        Token token = tokens.get(at);
        before(token, "\"", Code.MISSING_QUOTE, said, "\"");
        for (int i = at - 1;
                i > 0 && tokens.get(i).position().line() == token.position().line();
                i--) {
            before(tokens.get(i), "\"", Code.MISSING_QUOTE, said, "\"");
        }
    }

    /** Where a text that is open may end: before what ends a line, or at the end of its words. */
    private void closingQuotes() {
        String line = passage.line(problem.position().line());
        int start = problem.position().column();
        for (int end = line.length(); end > start; end--) {
            boolean wordEnds =
                    line.charAt(end - 1) != ' ' && (end == line.length() || " ),;".indexOf(line.charAt(end)) >= 0);
            if (wordEnds) {
                Position place = new Position(passage.file(), problem.position().line(), end + 1, end + 2);
                Edit edit = new Edit(place.file(), place.line(), end + 1, end + 1, "\"");
                guesses.add(FixCandidate.of(
                        Code.MISSING_QUOTE,
                        problem.position(),
                        LanguageMessage.TEXT_NEVER_CLOSED.text(),
                        LanguageMessage.MAYBE_END_LIKE_THIS.with(line.substring(Math.max(start - 1, end - SHOWN), end)),
                        edit,
                        COST));
            }
        }
    }

    /** Takes a sign or a word of the language out. */
    private void tooMany(int at) {
        if (at < 0 || at >= tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        boolean twice =
                at > 0 && token.kind() == Token.Kind.NAME && tokens.get(at - 1).is(token.text());
        Code code = code(token, twice);
        if (code == null) {
            return;
        }
        String said =
                token.kind() == Token.Kind.BROKEN ? problem.message() : LanguageMessage.ONE_TOO_MANY.with(token.text());
        guesses.add(FixCandidate.of(
                code,
                token.position(),
                said,
                LanguageMessage.MAYBE_REMOVE.text(),
                Edit.replace(token.position(), ""),
                COST));
    }

    private static @Nullable Code code(Token token, boolean twice) {
        if (token.kind() == Token.Kind.BROKEN) {
            return problem(token) == Code.MISSING_QUOTE || problem(token) == Code.OPEN_COMMENT
                    ? null
                    : Code.STRAY_CHARACTER;
        } else if (token.kind() == Token.Kind.SIGN) {
            return switch (token.text()) {
                case "(", ")" -> Code.EXTRA_PARENTHESIS;
                case "," -> Code.EXTRA_COMMA;
                case ";" -> Code.EXTRA_SEMICOLON;
                default -> Code.EXTRA_SIGN;
            };
        } else if (token.kind() != Token.Kind.NAME) {
            return null;
        }
        return switch (token.text()) {
            case "rule" -> Code.EXTRA_RULE;
            case "when" -> Code.EXTRA_WHEN;
            case "then" -> Code.EXTRA_THEN;
            case "end" -> Code.EXTRA_END;
            default -> twice ? Code.UNEXPECTED : null;
        };
    }

    private static @Nullable Code problem(Token token) {
        return token.mistake().map(Problem::code).orElse(null);
    }

    private void before(Token token, String added, Code code, String message, String shown) {
        guesses.add(FixCandidate.of(
                code,
                token.position(),
                message,
                LanguageMessage.MAYBE_WRITE_HERE.with(shown),
                Edit.before(token.position(), added),
                COST));
    }

    private void after(int at, String added, Code code, String message, String shown) {
        Position last = tokens.get(at - 1).position();
        guesses.add(FixCandidate.of(
                code,
                last.behind(),
                message,
                LanguageMessage.MAYBE_WRITE_HERE.with(shown),
                Edit.after(last, added),
                COST));
    }
}
