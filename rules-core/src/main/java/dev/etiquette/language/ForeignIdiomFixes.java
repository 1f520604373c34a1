package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses at what was written out of habit near the place of a problem. */
final class ForeignIdiomFixes {

    private static final List<String> KEYWORDS = List.of(
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
            "false",
            "new");

    private static final int COST = 1;

    /** What is written between two texts, and hardly ever within one. */
    private static final Pattern BETWEEN_TEXTS = Pattern.compile(
            "(?i)\\s*(?:[,/;]|,?\\s*(?:n?or|and)(?:\\s+not)?|but\\s+not|\\|\\|?|&&?|!=|==?|(?:\\|\\||&&?|n?or|and|,)\\s*\\w+\\s*[!=]=?)\\s*");

    /** So far back words of the language are looked for on the line, in tokens. */
    private static final int FARTHEST = 40;

    private final SourceSection passage;
    private final Problem problem;
    private final List<Token> tokens;
    private final int index;
    private final List<MaskedLine> lines = new ArrayList<>();

    ForeignIdiomFixes(SourceSection passage, Problem problem) {
        this.passage = passage;
        this.problem = problem;
        this.tokens = passage.tokens();
        this.index = TypoRules.index(tokens, problem.position());
        Set<Integer> numbers = new TreeSet<>(Set.of(problem.position().line()));
        if (index > 0) {
            numbers.add(tokens.get(index - 1).position().line());
        }
        numbers.stream()
                .filter(number -> passage.line(number).length() <= FixSuggester.WIDEST)
                .forEach(number -> lines.add(MaskedLine.of(passage, tokens, number)));
    }

    List<FixCandidate> guesses() {
        List<FixCandidate> guesses = new ArrayList<>();
        lines.forEach(line -> characters(line, guesses));
        keywords(guesses);
        if (problem.code() == Code.UNUSED_BINDING || problem.code() == Code.DUPLICATE_METADATA) {
            leftOut(guesses);
        } else if (problem.code() == Code.NOT_ABOUT_FACT) {
            swapped(guesses);
        }
        if (problem.severity() == Severity.WARNING) {
            return guesses;
        }
        for (MaskedLine line : lines) {
            habits().filter(this::isPossible).forEach(habit -> {
                for (MatchResult match : line.matches(habit.pattern())) {
                    Edit edit = line.edit(match, habit.replacement());
                    guesses.add(guess(habit.code(), place(line, match), habit.message(), edit));
                }
            });
        }
        return guesses;
    }

    /** In a declaration, no name begins with a dollar sign. */
    private boolean isPossible(ForeignIdiom habit) {
        return habit.code() != Code.MISSING_DOLLAR || !tokens.get(0).is("declare");
    }

    private static Stream<ForeignIdiom> habits() {
        return Stream.of(
                        ForeignPhrases.RANGES,
                        ForeignIdioms.SIGNS,
                        ForeignIdioms.NUMBERS,
                        ForeignIdioms.WORDS,
                        ForeignIdioms.FORMS,
                        ForeignPhrases.ALL)
                .flatMap(List::stream);
    }

    /** The habit that is plain to see in the very place, though no edit mends it. */
    Optional<Problem> recognised() {
        if (!TypoRules.possible(problem.code())) {
            return Optional.empty();
        }
        int column = problem.position().column();
        int before = index > 0
                        && tokens.get(index - 1).position().line()
                                == problem.position().line()
                ? tokens.get(index - 1).position().column()
                : column;
        for (ForeignIdiom habit :
                habits().filter(ForeignIdiom::telling).filter(this::isPossible).toList()) {
            for (MaskedLine line : lines) {
                for (MatchResult match : line.matches(habit.pattern())) {
                    boolean here = line.number() == problem.position().line()
                            && match.start() + 1 <= column
                            && match.end() + 1 > before;
                    if (here) {
                        Problem told = new Problem(habit.code(), place(line, match), habit.message());
                        return Optional.of(habit.hint().isEmpty() ? told : told.maybe(habit.hint()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Position place(MaskedLine line, MatchResult match) {
        int start = match.start();
        while (start < match.end() - 1 && line.masked().charAt(start) == ' ') {
            start++;
        }
        int end = match.end();
        while (end > start + 1 && line.masked().charAt(end - 1) == ' ') {
            end--;
        }
        return new Position(passage.file(), line.number(), start + 1, Math.max(end, start + 1) + 1);
    }

    private static FixCandidate guess(Code code, Position place, String message, Edit edit) {
        String text = edit.replacement().isBlank()
                ? LanguageMessage.MAYBE_REMOVE.text()
                : LanguageMessage.MAYBE_WRITE.with(edit.replacement().strip());
        return FixCandidate.of(code, place, message, text, edit, COST);
    }

    /** Quotes, blanks and letters that are not the plain ones, outside of texts; all of the line at once. */
    private void characters(MaskedLine line, List<FixCandidate> guesses) {
        int first = -1;
        int last = -1;
        StringBuilder plain = new StringBuilder();
        int[] ends = new int[line.line().length() + 1];
        for (int i = 0; i < line.line().length(); i++) {
            char c = line.line().charAt(i);
            String meant =
                    line.masked().charAt(i) == c && c != ' ' ? TypographicCharacters.plain(c) : String.valueOf(c);
            if (!meant.equals(String.valueOf(c))) {
                first = first < 0 ? i : first;
                last = i;
            }
            plain.append(meant);
            ends[i + 1] = plain.length();
        }
        if (first >= 0) {
            char c = line.line().charAt(first);
            Position place = new Position(passage.file(), line.number(), first + 1, first + 2);
            Edit edit = new Edit(
                    passage.file(), line.number(), first + 1, last + 2, plain.substring(ends[first], ends[last + 1]));
            Code code = TypographicCharacters.code(c);
            guesses.add(FixCandidate.of(
                    code, place, TypographicCharacters.told(code, c), TypographicCharacters.hint(code), edit, COST));
        }
        quotes(line, guesses);
    }

    /** Quotes and backslashes inside of a text. */
    private void quotes(MaskedLine line, List<FixCandidate> guesses) {
        String text = line.line();
        int first = text.indexOf('"');
        int last = text.lastIndexOf('"');
        if (first >= 0 && text.contains("\\")) {
            Edit edit = new Edit(
                    passage.file(),
                    line.number(),
                    1,
                    text.length() + 1,
                    text.replace("\\\"", "'").replace("\\", ""));
            int at = text.indexOf('\\');
            guesses.add(FixCandidate.of(
                    Code.BACKSLASH,
                    new Position(passage.file(), line.number(), at + 1, at + 2),
                    LanguageMessage.BACKSLASH_IN_TEXT.text(),
                    LanguageMessage.MAYBE_APOSTROPHE_WITHOUT_BACKSLASH.text(),
                    edit,
                    COST));
        }
        for (int end = last; end > first; end = text.lastIndexOf('"', end - 1)) {
            String inner = text.substring(first + 1, end);
            if (inner.contains("\"") && !severalTexts(inner)) {
                int at = first + 1 + inner.indexOf('"');
                guesses.add(FixCandidate.of(
                        Code.EXTRA_QUOTE,
                        new Position(passage.file(), line.number(), at + 1, at + 2),
                        LanguageMessage.QUOTE_INSIDE_TEXT.text(),
                        LanguageMessage.MAYBE_APOSTROPHE_FOR_QUOTE.text(),
                        new Edit(passage.file(), line.number(), first + 2, end + 1, inner.replace("\"", "'")),
                        COST));
            }
        }
        if (problem.code() == Code.HIDDEN_CHARACTER) {
            guesses.add(
                    guess(problem.code(), problem.position(), problem.message(), Edit.replace(problem.position(), "")));
        } else if (problem.code() == Code.OPEN_COMMENT
                && line.number() == problem.position().line()) {
            int end = text.length() + 1;
            guesses.add(FixCandidate.of(
                    problem.code(),
                    problem.position(),
                    problem.message(),
                    LanguageMessage.MAYBE_CLOSE_ON_LINE.text(),
                    new Edit(passage.file(), line.number(), end, end, " */"),
                    COST));
        }
    }

    /** Whether what stands between two quotes is no part of a text, as in {@code "a" or "b"}. */
    private static boolean severalTexts(String inner) {
        String[] parts = inner.split("\"", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (BETWEEN_TEXTS.matcher(parts[i]).matches()) {
                return true;
            }
        }
        return false;
    }

    private void keywords(List<FixCandidate> guesses) {
        Set<Integer> numbers = lines.stream().map(MaskedLine::number).collect(Collectors.toSet());
        for (int i = Math.max(0, index - FARTHEST); i <= Math.min(index + 1, tokens.size() - 1); i++) {
            Token token = tokens.get(i);
            boolean near = i >= index - 2 || numbers.contains(token.position().line());
            if (!near || token.kind() != Token.Kind.NAME || KEYWORDS.contains(token.text())) {
                continue;
            }
            for (String keyword : NameSimilarity.nearest(token.text(), KEYWORDS)) {
                boolean cased = token.text().equalsIgnoreCase(keyword);
                guesses.add(guess(
                        cased ? Code.KEYWORD_CASE : Code.MISSPELT_KEYWORD,
                        token.position(),
                        LanguageMessage.MISSPELT_KEYWORD.with(
                                token.text(), keyword, (cased ? ", in small letters." : ".")),
                        Edit.replace(token.position(), keyword)));
            }
        }
    }

    private void leftOut(List<FixCandidate> guesses) {
        MaskedLine line = MaskedLine.of(passage, tokens, problem.position().line());
        String name = Pattern.quote(tokens.get(index).text());
        List<String> patterns = problem.code() == Code.DUPLICATE_METADATA
                ? List.of("\\s*@\\s*" + name + "\\s*\\([^()]*\\)")
                : List.of(
                        ",\\s*" + name + "\\s*:\\s*\\w+",
                        name + "\\s*:\\s*\\w+\\s*,\\s*",
                        name + "\\s*:\\s*(?=[A-Z])",
                        "\\s*" + name + "\\s*:\\s*\\w+\\s*(?=\\))");
        for (String pattern : patterns) {
            for (MatchResult match : line.matches(Pattern.compile(pattern))) {
                guesses.add(guess(
                        problem.code(),
                        problem.position(),
                        problem.message(),
                        new Edit(passage.file(), line.number(), match.start() + 1, match.end() + 1, "")));
            }
        }
    }

    /** The two sides of a comparison change places. */
    private void swapped(List<FixCandidate> guesses) {
        Pattern compared = Pattern.compile("([\\w$.]+)\\s*(==|!=|<=|>=|<|>)\\s*([\\w$.]+)");
        for (MaskedLine line : lines) {
            for (MatchResult match : line.matches(compared)) {
                Edit edit = line.edit(
                        match,
                        groups -> groups.apply(3) + " "
                                + Operator.of(groups.apply(2)).mirrored().sign() + " " + groups.apply(1));
                guesses.add(guess(problem.code(), problem.position(), problem.message(), edit));
            }
        }
    }
}
