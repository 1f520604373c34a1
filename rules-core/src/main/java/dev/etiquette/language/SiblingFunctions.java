package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.CallNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Functions that do nearly the same with more values or fewer: the name of one begins with that of the other. */
final class SiblingFunctions {

    private final Vocabulary vocabulary;

    SiblingFunctions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A problem with the number of values, with the function that takes as many.
     *
     * @param given the types of the values
     */
    UnresolvedProblem meant(CallNode call, List<Type> given, Problem problem) {
        String name = call.word().text();
        List<FunctionEntry> siblings = vocabulary.words().values().stream()
                .filter(each -> !each.name().equals(name)
                        && !each.repeats()
                        && each.parameters().size() == given.size()
                        && isSibling(name, each.name()))
                .toList();
        if (siblings.isEmpty()) {
            return new UnresolvedProblem(problem, List.of());
        }
        List<FixCandidate> fitting = siblings.stream()
                .filter(each -> fits(each, given))
                .map(each -> FixCandidate.of(
                        problem.code(),
                        problem.position(),
                        problem.message(),
                        hint(each),
                        Edit.replace(call.word().position(), each.name()),
                        1))
                .toList();
        boolean oneMissing = vocabulary
                .word(name)
                .filter(function -> ValueCount.isOneMissing(function, given))
                .isPresent();
        return fitting.isEmpty() && !oneMissing
                ? UnresolvedProblem.settled(problem.maybe(hint(siblings.get(0))))
                : new UnresolvedProblem(problem, fitting);
    }

    /** A whole word more: "task" and "taskAbout", and not "plus" and "plusher". */
    private static boolean isSibling(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.length() > shorter.length()
                && longer.startsWith(shorter)
                && Character.isUpperCase(longer.charAt(shorter.length()));
    }

    private static boolean fits(FunctionEntry function, List<Type> given) {
        return IntStream.range(0, given.size())
                .allMatch(at -> function.parameters().get(at).accepts(given.get(at)));
    }

    private static String hint(FunctionEntry function) {
        return LanguageMessage.MAYBE_SIBLING.with(
                function.name(),
                function.parameters().stream().map(Type::inWords).collect(Collectors.joining(", ")));
    }
}
