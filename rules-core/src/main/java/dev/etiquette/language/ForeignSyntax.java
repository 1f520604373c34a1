package dev.etiquette.language;

import dev.etiquette.language.ForeignKeywords.Said;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises, at the place of a problem, what other languages of rules know and this one does not. */
final class ForeignSyntax {

    /** Problems that a foreign word may lie behind. */
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks");

    /** What makes another moment of the one that stands first in its parentheses. */
    private static final Set<String> MOVING = Set.of("plus", "minus", "daysLater", "calendarPlus");

    private static final Set<Code> POSSIBLE = EnumSet.of(
            Code.UNEXPECTED,
            Code.NO_STATEMENT,
            Code.SECOND_STATEMENT,
            Code.UNKNOWN_FACT,
            Code.UNKNOWN_FIELD,
            Code.UNKNOWN_WORD,
            Code.UNKNOWN_BINDING,
            Code.WRONG_ARGUMENTS,
            Code.FIELD_AFTER_THEN,
            Code.BACKSLASH,
            Code.STRAY_CHARACTER,
            Code.SINGLE_QUOTE);

    /** What may begin a line after {@code then} by a slip or a habit that is known by itself. */
    private static final Set<String> OTHERWISE_TOLD =
            Set.of("end", "if", "else", "otherwise", "and", "then", "when", "not", "exists");

    private static final Set<String> AROUND = Set.of("eval", "forall", "collect");

    private static final String RECKONING = "+-*/%";

    /** Words with hyphens in them are cut into several tokens. */
    private static final Pattern WORD = Pattern.compile("[\\w$]+(?:-[a-z]+)*");

    /** What stands before the first parenthesis after {@code then}. */
    private static final Pattern CALLED = Pattern.compile("[\\w$]+(?:\\s*\\.\\s*[\\w$]+)*");

    private final SourceSection passage;
    private final Problem problem;
    private final List<Token> tokens;
    private final int index;
    private int when = -1;
    private int then = -1;
    private boolean rule;

    ForeignSyntax(SourceSection passage, Problem problem) {
        this.passage = passage;
        this.problem = problem;
        this.tokens = passage.tokens();
        this.index = TypoRules.index(tokens, problem.position());
        for (int i = 0; i < index; i++) {
            rule |= tokens.get(i).is("rule");
            when = when < 0 && tokens.get(i).is("when") ? i : when;
            then = when >= 0 && tokens.get(i).is("then") ? i : then;
        }
    }

    /** The foreign word that stands there, with the guess that its line is left out where that may do. */
    Optional<UnresolvedProblem> word() {
        if (!POSSIBLE.contains(problem.code()) || tokens.get(0).is("declare")) {
            return Optional.empty();
        }
        Token here = tokens.get(index);
        if (!rule) {
            return word(Code.FOREIGN_PART, ForeignKeywords.BETWEEN_RULES, index)
                    .or(() -> word(Code.RULE_OPTION, ForeignKeywords.OPTIONS, index));
        } else if (when < 0) {
            return word(Code.RULE_OPTION, ForeignKeywords.OPTIONS, index);
        } else if (then >= 0) {
            return statement();
        } else if (here.is("(") && index > 1 && tokens.get(index - 2).is(".")) {
            return Optional.of(told(Code.FOREIGN_CONDITION, ForeignKeywords.ASKED, index - 1, "( … )"));
        }
        int at = here.is("not") && index + 1 < tokens.size() ? index + 1 : index;
        return word(Code.FOREIGN_CONDITION, ForeignKeywords.CONDITIONS, at)
                .or(() -> problem.code() == Code.UNEXPECTED && index > when + 1
                        ? word(Code.FOREIGN_CONDITION, ForeignKeywords.CONDITIONS, index - 1)
                                .or(() -> word(Code.RULE_OPTION, ForeignKeywords.OPTIONS, index - 1))
                                .or(this::around)
                        : Optional.empty());
    }

    /** The word before the parenthesis in which the problem stands. */
    private Optional<UnresolvedProblem> around() {
        int open = 0;
        for (int i = index - 1; i > when + 1; i--) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (open > 0) {
                return AROUND.contains(tokens.get(i - 1).text())
                        ? word(Code.FOREIGN_CONDITION, ForeignKeywords.CONDITIONS, i - 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What a sign among conditions means elsewhere; asked when nothing else is known of the problem. */
    Optional<Problem> sign() {
        boolean among = when >= 0 && then < 0 && index > when + 1;
        if (!among || problem.code() != Code.UNEXPECTED && problem.code() != Code.STRAY_CHARACTER) {
            return Optional.empty();
        }
        Token here = tokens.get(index);
        Token before = tokens.get(index - 1);
        boolean afterFact = before.is(")");
        boolean oneLine = before.position().line() == here.position().line();
        if (here.is(".") && before.kind() == Token.Kind.NAME && oneLine) {
            String shown = passage.line(here.position().line())
                    .substring(before.position().column() - 1, here.position().endColumn() - 1);
            boolean named = index > 2 && tokens.get(index - 2).is(":");
            String dotted = tokens.get(Math.min(index + 1, tokens.size() - 1)).text();
            Position place = new Position(
                    passage.file(),
                    here.position().line(),
                    before.position().column(),
                    here.position().endColumn());
            return Optional.of(told(
                    Code.FOREIGN_CONDITION,
                    named ? ForeignKeywords.DOTTED_FIELD : ForeignKeywords.DOTTED,
                    place,
                    shown + dotted));
        } else if (here.is("(")) {
            return Optional.of(told(Code.EXTRA_PARENTHESIS, ForeignKeywords.TOGETHER, here.position(), "("));
        } else if (here.is("or") && afterFact) {
            return Optional.of(told(Code.OR_AS_WORD, ForeignKeywords.EITHER, here.position(), "or"));
        } else if (here.is(";") && afterFact) {
            return Optional.of(told(Code.EXTRA_SEMICOLON, ForeignKeywords.CLOSED, here.position(), ";"));
        } else if (here.kind() == Token.Kind.BROKEN) {
            String shown = passage.text().substring(here.offset(), here.offset() + 1);
            return RECKONING.contains(shown)
                    ? Optional.of(told(Code.FOREIGN_CONDITION, ForeignKeywords.RECKONED, problem.position(), shown))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A number below zero; without its sign it would mean the opposite. What lies before a moment is taken from it. */
    Optional<Problem> negative() {
        boolean given = index > 1
                && (tokens.get(index - 1).is("(") || tokens.get(index - 1).is(","));
        if (!given
                || tokens.get(index).kind() != Token.Kind.BROKEN
                || passage.text().charAt(tokens.get(index).offset()) != '-'
                || index + 1 == tokens.size()
                || tokens.get(index + 1).kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        String amount = tokens.get(index + 1).text();
        String unit = "days";
        String moment = "$at";
        boolean back = false;
        int open = 0;
        for (int i = index - 1; i > when + 1 && open < 2; i--) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            String word = tokens.get(i - 1).text();
            if (tokens.get(i).is("(") && open == 1 && UNITS.contains(word)) {
                unit = word;
            } else if (tokens.get(i).is("(")
                    && MOVING.contains(word)
                    && tokens.get(i + 1).text().startsWith("$")) {
                moment = tokens.get(i + 1).text();
                back = word.equals("minus");
            }
        }
        return Optional.of(new Problem(Code.FOREIGN_CONDITION, problem.position(), LanguageMessage.NO_NEGATIVE.text())
                .maybe((back ? LanguageMessage.MAYBE_LATER : LanguageMessage.MAYBE_MINUS).with(moment, unit, amount)));
    }

    private static Problem told(Code code, Said said, Position place, String shown) {
        return new Problem(code, place, said.message().replace("~", shown)).maybe(said.hint());
    }

    private Optional<UnresolvedProblem> word(Code code, Map<String, Said> known, int at) {
        String word = word(at);
        return Optional.ofNullable(known.get(word)).map(said -> told(code, said, at, ""));
    }

    /** The word that begins at a token, with its hyphens. */
    private String word(int at) {
        Token token = tokens.get(at);
        Matcher matcher = WORD.matcher(passage.text());
        return token.kind() == Token.Kind.NAME && matcher.find(token.offset()) && matcher.start() == token.offset()
                ? matcher.group()
                : "";
    }

    /** Code of a program after {@code then}, or after the statement. */
    private Optional<UnresolvedProblem> statement() {
        int first = index > then + 1 && tokens.get(index - 1).is(";") ? index : then + 1;
        Token opening = tokens.get(first);
        String word = opening.text();
        boolean ours = ForeignFileCheck.STATEMENTS.stream()
                .anyMatch(known -> NameSimilarity.slip(word, known).isPresent());
        if (opening.kind() != Token.Kind.NAME || ours || OTHERWISE_TOLD.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Said said = ForeignKeywords.STATEMENTS.get(word);
        if (said != null) {
            return Optional.of(told(Code.CODE_AFTER_THEN, said, first, ""));
        }
        Token next = tokens.get(Math.min(first + 1, tokens.size() - 1));
        boolean code = next.is(".")
                || next.is("<")
                || next.kind() == Token.Kind.BROKEN
                || next.kind() == Token.Kind.NAME && !next.is("end");
        return code ? Optional.of(called(first)) : Optional.empty();
    }

    private UnresolvedProblem called(int first) {
        Token opening = tokens.get(first);
        String line = passage.line(opening.position().line());
        Matcher matcher = CALLED.matcher(line);
        int start = opening.position().column() - 1;
        String shown = matcher.find(start) && matcher.start() == start ? matcher.group() : opening.text();
        Position place = new Position(
                passage.file(), opening.position().line(), start + 1, start + 1 + Math.max(1, shown.length()));
        return new UnresolvedProblem(told(Code.CODE_AFTER_THEN, ForeignKeywords.CALLED, place, shown), List.of());
    }

    private UnresolvedProblem told(Code code, Said said, int at, String behind) {
        Position place = tokens.get(at).position();
        String word = behind.isEmpty() ? word(at) : tokens.get(at).text();
        Position whole =
                new Position(place.file(), place.line(), place.column(), place.column() + Math.max(1, word.length()));
        String message = said.message().replace("~", word + behind);
        if (!said.line()) {
            return new UnresolvedProblem(told(code, said, whole, word + behind), List.of());
        }
        Edit edit = new Edit(place.file(), place.line(), place.column(), end(at), "");
        return new UnresolvedProblem(
                new Problem(code, whole, message).maybe(said.hint()),
                List.of(FixCandidate.of(code, whole, message, said.hint(), edit, 0)));
    }

    /** Where an option ends: before what comes next on its line, or with the line. */
    private int end(int at) {
        int line = tokens.get(at).position().line();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).position().line() == line; i++) {
            if (tokens.get(i).is("when")
                    || tokens.get(i).is("rule")
                    || tokens.get(i).is("@")) {
                return tokens.get(i).position().column();
            }
        }
        return passage.line(line).length() + 1;
    }
}
