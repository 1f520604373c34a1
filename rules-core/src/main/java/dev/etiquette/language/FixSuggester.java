package dev.etiquette.language;

import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries what an author may have meant: a guess is right when the passage with its edit has nothing more to be found.
 * A guess that is not right is never told.
 */
final class FixSuggester {

    /** Passages longer than this are no rules. */
    private static final int LONGEST = 10_000;

    /** Lines longer than this were not written by hand. */
    static final int WIDEST = 500;

    /** So many characters are read again at most, so that a file of nothing but mistakes takes no longer than a second. */
    private static final int MOST_READ = 3_000_000;

    /** What is found takes as long as so many characters more, for names that are alike are looked for. */
    private static final int FINDING = 300;

    /** What is sure in its place, whatever else is wrong on its line. */
    private static final Set<Code> WRITTEN_OTHERWISE = EnumSet.of(Code.OTHER_WORD, Code.MISSING_QUOTE);

    private final RuleChecker checker;
    private int read;

    FixSuggester(RuleChecker checker) {
        this.checker = checker;
    }

    /** How right a guess is. */
    private enum Outcome {
        /** Nothing is left to be found. */
        CLEAN,
        /** Only warnings are left, or what has nothing to do with it. */
        MENDED,
        /** The passage could not be read before and can be now; something else is found in it. */
        READABLE,
        /** Something further on is found. */
        FURTHER,
        /** It is not better than before. */
        WRONG
    }

    /** What is told of a guess that is near. */
    private static final List<Outcome> ALL = List.of(Outcome.CLEAN, Outcome.MENDED, Outcome.READABLE, Outcome.FURTHER);

    /** What is told of a guess that may be anywhere. */
    private static final List<Outcome> NEAR = List.of(Outcome.CLEAN, Outcome.MENDED, Outcome.READABLE);

    /** What is told of a guess where something else is known of the word. */
    private static final List<Outcome> SURE = List.of(Outcome.CLEAN, Outcome.MENDED);

    private record Trial(FixCandidate guess, Outcome outcome) {}

    /** The problem with the right guess, where there is one, and whatever is like it behind it in the same rule. */
    List<Problem> mended(SourceSection passage, UnresolvedProblem finding) {
        if (finding.settled()
                || finding.problem().code() == Code.TOO_LARGE
                || passage.text().length() > LONGEST
                || passage.line(finding.problem().position().line()).length() > WIDEST
                || read > MOST_READ) {
            return List.of(finding.problem());
        }
        List<Problem> before = passage.findings(checker).stream()
                .map(UnresolvedProblem::problem)
                .toList();
        ForeignSyntax foreign = new ForeignSyntax(passage, finding.problem());
        Optional<Problem> negative = foreign.negative();
        if (negative.isPresent()) {
            return List.of(negative.get());
        }
        Optional<UnresolvedProblem> word = foreign.word();
        ForeignIdiomFixes habits = new ForeignIdiomFixes(passage, finding.problem());
        if (word.isPresent()) {
            return List.of(best(passage, finding, before, word.get().guesses(), ALL)
                    .or(() -> best(passage, finding, before, habits.guesses(), SURE))
                    .orElse(word.get().problem()));
        }
        List<FixCandidate> guesses = new ArrayList<>(finding.guesses());
        guesses.addAll(habits.guesses());
        Optional<Problem> told = best(passage, finding, before, guesses, ALL);
        if (told.isPresent()) {
            return List.of(told.get());
        }
        if (TypoRules.possible(finding.problem().code())) {
            told = best(passage, finding, before, new TypoRules(passage, finding.problem()).guesses(), NEAR);
            List<Problem> several =
                    told.isPresent() ? List.of() : new RepeatedSlips(checker).problems(passage, finding);
            if (!several.isEmpty()) {
                return several;
            }
        }
        return List.of(told.or(() -> new MisplacedLines(passage, finding.problem())
                        .problem(finding.problem().code()))
                .or(habits::recognised)
                .or(foreign::sign)
                .orElse(finding.problem()));
    }

    private Optional<Problem> best(
            SourceSection passage,
            UnresolvedProblem finding,
            List<Problem> before,
            List<FixCandidate> guesses,
            List<Outcome> enough) {
        boolean further = enough.contains(Outcome.FURTHER);
        Problem target = readAlone(finding.problem(), before);
        List<Trial> trials = new ArrayList<>();
        Set<List<Edit>> tried = new HashSet<>();
        for (FixCandidate guess : guesses) {
            if (tried.add(guess.edits())) {
                Trial trial = new Trial(guess, outcome(passage, target, before, guess));
                trials.add(trial);
                if (!further && trial.outcome() == Outcome.CLEAN) {
                    break;
                }
            }
        }
        for (Outcome outcome : enough) {
            List<FixCandidate> right = trials.stream()
                    .filter(trial -> trial.outcome() == outcome)
                    // A sign that was left out can be guessed in many places, an "end" in one.
                    .filter(trial -> further
                            || outcome != Outcome.READABLE
                            || trial.guess().problem().code() == Code.MISSING_END)
                    .map(Trial::guess)
                    .toList();
            if (!right.isEmpty()) {
                return Optional.of(one(right));
            }
        }
        return Optional.empty();
    }

    /** The problem in the words that it has where the passage is read alone, and ends where the next one begins. */
    private static Problem readAlone(Problem problem, List<Problem> alone) {
        return alone.stream().map(FixSuggester::said).anyMatch(said(problem)::equals)
                ? problem
                : alone.stream()
                        .filter(each -> each.code() == problem.code())
                        .reduce((one, other) -> other)
                        .orElse(problem);
    }

    /** The nearest; of several that are equally near nobody knows which one was meant. */
    private static Problem one(List<FixCandidate> right) {
        int least = right.stream().mapToInt(FixCandidate::cost).min().orElseThrow();
        List<FixCandidate> nearest =
                right.stream().filter(guess -> guess.cost() == least).toList();
        FixCandidate first = nearest.get(0);
        if (nearest.size() == 1 || !nearest.stream().allMatch(FixCandidate::name)) {
            return first.problem();
        }
        return first.problem()
                .maybe(LanguageMessage.MAYBE_WRITE.with(nearest.stream()
                        .limit(4)
                        .map(guess -> guess.edits().get(0).replacement())
                        .collect(Collectors.joining(" or "))));
    }

    private Outcome outcome(SourceSection passage, Problem target, List<Problem> before, FixCandidate guess) {
        List<Edit> edits = guess.edits();
        read += passage.text().length() + before.size() * FINDING;
        if (read > MOST_READ) {
            return Outcome.WRONG;
        }
        SourceSection changed = passage.with(edits);
        List<Problem> after = changed.findings(checker).stream()
                .map(UnresolvedProblem::problem)
                // A name of before is no sign of a wrong guess.
                .filter(problem -> problem.code() != Code.FORMER_NAME)
                .toList();
        if (after.isEmpty()) {
            return Outcome.CLEAN;
        }
        Set<String> known = before.stream()
                .filter(problem -> !problem.equals(target))
                .map(FixSuggester::said)
                .collect(Collectors.toSet());
        // The same may be wrong further on, where it is told by itself.
        Position there = moved(target.position(), edits);
        if (after.stream()
                .anyMatch(each ->
                        said(each).equals(said(target)) && each.position().compareTo(there) <= 0)) {
            return Outcome.WRONG;
        }
        if (after.stream()
                .allMatch(problem -> problem.severity() == Severity.WARNING || known.contains(said(problem)))) {
            return Outcome.MENDED;
        }
        if (edits.stream().allMatch(edit -> edit.replacement().isBlank())) {
            return Outcome.WRONG;
        }
        if (!passage.isReadable() && changed.isReadable()) {
            return Outcome.READABLE;
        }
        Edit last = edits.get(edits.size() - 1);
        if (guess.problem().code() == Code.MISSING_QUOTE
                && after.stream()
                        .anyMatch(each -> each.code() == Code.DIFFERENT_KINDS
                                && each.position().line() == target.position().line()
                                && !known.contains(said(each)))) {
            // What is compared with something else than a text is no text.
            return Outcome.WRONG;
        }
        // One name for another one can be right, though more is wrong behind it on its line.
        boolean sameLine = guess.name()
                && (guess.problem().code() == target.code()
                        || WRITTEN_OTHERWISE.contains(guess.problem().code()));
        return after.stream().allMatch(problem -> known.contains(said(problem)) || isBehind(problem, last, sameLine))
                ? Outcome.FURTHER
                : Outcome.WRONG;
    }

    /** Where a place is after changes before it. */
    private static Position moved(Position place, List<Edit> edits) {
        int line = place.line();
        int column = place.column();
        for (Edit edit : edits) {
            String put = edit.replacement();
            int lines = (int) put.chars().filter(c -> c == '\n').count();
            boolean before = edit.line() == place.line() && edit.endColumn() <= place.column();
            if (before) {
                column += lines == 0
                        ? put.length() - (edit.endColumn() - edit.column())
                        : put.length() - put.lastIndexOf('\n') - edit.endColumn();
            }
            line += before || edit.line() < place.line() ? lines : 0;
        }
        return new Position(place.file(), line, Math.max(1, column), Math.max(1, column) + 1);
    }

    private static boolean isBehind(Problem problem, Edit edit, boolean sameLine) {
        int line = problem.position().line();
        return line > edit.line()
                || sameLine
                        && line == edit.line()
                        && problem.position().column()
                                > edit.column() + edit.replacement().length();
    }

    private static String said(Problem problem) {
        return problem.code() + problem.message();
    }
}
