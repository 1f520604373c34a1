package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.ReplacedRule;
import dev.etiquette.language.Rule;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for signals that one rule says and no other reads, and the other way round.
 *
 * <p>Where a rule of the book below is left alone because of what an author put in the place of another one, that is
 * told of the author's rule.
 */
final class SignalUse {

    private static final int MOST_NAMED = 3;

    private final List<Rule> rules;
    private final Set<Rule> own;
    private final List<ReplacedRule> replaced;
    private final List<Rule> standard;
    private final List<Problem> problems;
    private final Set<FactType> told = new HashSet<>();

    /** Signals that rules can say; all others are read before any rule is asked. */
    private final Set<FactType> sayable;

    /**
     * Looks at nothing yet.
     *
     * @param rules that are asked
     * @param own those of them that the author wrote
     * @param replaced the rules below that are asked no more, with what is there instead
     * @param standard the rules of a book that might say what is missing; may be empty
     */
    SignalUse(
            List<Rule> rules,
            Set<Rule> own,
            List<ReplacedRule> replaced,
            List<Rule> standard,
            Vocabulary vocabulary,
            List<Problem> problems) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::position)).toList();
        this.own = own;
        this.replaced = replaced.stream()
                .sorted(Comparator.comparing(ReplacedRule::position))
                .toList();
        this.standard = standard;
        this.problems = problems;
        this.sayable = vocabulary.words().values().stream()
                .map(FunctionEntry::result)
                .flatMap(result -> vocabulary.fact(result).stream())
                .filter(FactType::isSignal)
                .collect(Collectors.toSet());
        vocabulary.declared().stream().filter(FactType::isSignal).forEach(sayable::add);
    }

    void check() {
        unread();
        underived();
    }

    private void unread() {
        Set<FactType> read = rules.stream()
                .flatMap(SignalUse::patterns)
                .map(Condition.Pattern::fact)
                .collect(Collectors.toSet());
        for (Rule rule : rules) {
            boolean wanted = read.stream().anyMatch(factType -> factType.covers(rule.derives()));
            if (!rule.signals() || wanted) {
                continue;
            }
            String name = rule.derives().name();
            if (own.contains(rule)) {
                if (told.add(rule.derives())) {
                    problems.add(new Problem(
                                    Code.UNREAD_SIGNAL, rule.places().statement(), AnalysisMessage.UNREAD.with(name))
                            .maybe(AnalysisMessage.MAYBE_NO_READER.text()));
                }
            } else {
                because(gone -> patterns(gone)
                                .anyMatch(pattern -> pattern.fact().covers(rule.derives())))
                        .filter(cause -> told.add(rule.derives()))
                        .ifPresent(cause -> problems.add(new Problem(
                                        Code.UNREAD_SIGNAL,
                                        cause.position(),
                                        AnalysisMessage.UNREAD_WITHOUT_RETIRED.with(
                                                rule.id(), name, cause.before().id()))
                                .maybe(AnalysisMessage.MAYBE_RETIRE_TOO.text())));
            }
        }
    }

    private void underived() {
        Set<FactType> said = rules.stream().map(Rule::derives).collect(Collectors.toSet());
        Set<FactType> sure =
                rules.stream().filter(rule -> !rule.trial()).map(Rule::derives).collect(Collectors.toSet());
        for (Rule rule : rules) {
            patterns(rule).forEach(pattern -> {
                FactType factType = pattern.fact();
                boolean there = said.stream().anyMatch(factType::covers);
                if (sayable.contains(factType)
                        && there
                        && !rule.trial()
                        && sure.stream().noneMatch(factType::covers)) {
                    onlyOnTrial(pattern, rule);
                }
                if (!sayable.contains(factType) || there) {
                    return;
                }
                Optional<ReplacedRule> cause = because(gone -> factType.covers(gone.derives()));
                if (cause.isEmpty() && own.contains(rule) && told.add(factType)) {
                    problems.add(missing(pattern));
                }
                cause.filter(found -> told.add(factType))
                        .ifPresent(found -> problems.add(retired(pattern.fact().name(), factType, found)));
            });
        }
    }

    /** What rules on trial signal reaches no rule that is active. */
    private void onlyOnTrial(Condition.Pattern pattern, Rule reader) {
        List<Rule> tried = rules.stream()
                .filter(rule -> pattern.fact().covers(rule.derives()))
                .toList();
        Optional<Position> place = own.contains(reader)
                ? Optional.of(pattern.position())
                : because(gone -> pattern.fact().covers(gone.derives())).map(ReplacedRule::position);
        place.filter(where -> told.add(pattern.fact()))
                .ifPresent(where -> problems.add(new Problem(
                                Code.UNDERIVED_SIGNAL,
                                where,
                                AnalysisMessage.SIGNALED_ON_TRIAL.with(
                                        pattern.fact().name(), tried.get(0).id(), reader.id()))
                        .maybe(AnalysisMessage.MAYBE_TRY_READER_TOO.text())));
    }

    private Problem missing(Condition.Pattern pattern) {
        Problem problem = new Problem(
                Code.UNDERIVED_SIGNAL,
                pattern.position(),
                AnalysisMessage.NEVER_SIGNALED.with(pattern.fact().name()));
        return standard.stream().anyMatch(rule -> pattern.fact().covers(rule.derives()))
                ? problem.maybe(AnalysisMessage.MAYBE_EXTEND_STANDARD.text())
                : problem.maybe(AnalysisMessage.MAYBE_NO_SIGNALER.text());
    }

    private Problem retired(String name, FactType factType, ReplacedRule cause) {
        List<String> readers = rules.stream()
                .filter(rule ->
                        patterns(rule).anyMatch(pattern -> pattern.fact().equals(factType)))
                .map(rule -> "\"" + rule.id() + "\"")
                .sorted()
                .toList();
        String some = readers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String named =
                readers.size() > MOST_NAMED ? AnalysisMessage.AND_OTHERS.with(some, readers.size() - MOST_NAMED) : some;
        AnalysisMessage retired =
                readers.size() == 1 ? AnalysisMessage.RETIRED_WITH_READER : AnalysisMessage.RETIRED_WITH_READERS;
        return new Problem(
                Code.RETIRED_SIGNAL,
                cause.position(),
                retired.with(cause.before().id(), name, named));
    }

    /** The first thing in the place of a rule that was what is looked for. */
    private Optional<ReplacedRule> because(Predicate<Rule> was) {
        return replaced.stream()
                .filter(each -> !each.before().retired() && was.test(each.before()))
                .findFirst();
    }

    private static Stream<Condition.Pattern> patterns(Rule rule) {
        return rule.conditions().stream().flatMap(condition -> ConditionAnalysis.patterns(condition).stream());
    }
}
