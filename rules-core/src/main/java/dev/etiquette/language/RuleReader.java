package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the files of a rule book: all rules, or all problems at once. */
public final class RuleReader {

    /** A file larger than this is no rule file. */
    public static final int LARGEST_FILE = 1 << 20;

    /** Without comments and blanks; the longest rule of the standard book has a tenth of that. */
    private static final int LARGEST_RULE = 10_000;

    private static final int MOST_RULES = 5_000;

    /** Some ten times what the standard book has. */
    private static final int MOST_CONDITIONS_OF_WAYS = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> below;
    private final Supplier<Vocabulary> elsewhere;

    private RuleReader(List<Rule> below, Supplier<Vocabulary> elsewhere) {
        this.below = below;
        this.elsewhere = elsewhere;
    }

    /**
     * One file of rules.
     *
     * @param name as messages and advice show it
     * @param text its whole text
     */
    public record Source(String name, String text) {}

    /**
     * What reading gave.
     *
     * @param rules sorted by id; only those that are sound when there are problems
     * @param own those of them that stand in the files, with the rules below that the files retire
     * @param replaced what takes the place of rules below, sorted by id
     * @param strata the order in which they are asked
     * @param vocabulary with what the files declare
     * @param declared where each fact type stands that the files declare
     * @param problems errors, sorted by place; none when the book is sound
     * @param warnings about rules that are sound on their own, sorted by place
     */
    public record Result(
            List<Rule> rules,
            List<Rule> own,
            List<ReplacedRule> replaced,
            Strata strata,
            Vocabulary vocabulary,
            Map<FactType, Position> declared,
            List<Problem> problems,
            List<Problem> warnings) {}

    /**
     * Reads and checks; the order of the files does not matter. For each problem it tries what the author may have meant:
     * so it is told where the mistake is rather than where it was found, and how it can be mended. Takes its time
     * when there are many problems, and none when there are none.
     */
    public static Result read(List<Source> sources, Vocabulary vocabulary) {
        return read(sources, vocabulary, List.of());
    }

    /** The same, laid over the rules of another book, which is sound; their files must have other names. */
    public static Result read(List<Source> sources, Vocabulary vocabulary, List<Rule> below) {
        return read(sources, vocabulary, below, () -> vocabulary);
    }

    /**
     * The same for a book that may stand alone.
     *
     * @param elsewhere what the standard book knows, so that it can be told where something is declared
     */
    public static Result read(
            List<Source> sources, Vocabulary vocabulary, List<Rule> below, Supplier<Vocabulary> elsewhere) {
        return new RuleReader(below, elsewhere).result(sources, vocabulary);
    }

    private Result result(List<Source> sources, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (Source source : sources) {
            if (source.text().length() > LARGEST_FILE) {
                found.add(new Problem(
                        Code.TOO_LARGE,
                        start(source),
                        LanguageMessage.FILE_TOO_LARGE.with(source.text().length(), LARGEST_FILE)));
            } else {
                SourceSection file = SourceSection.of(source);
                List<Part> read = Parser.parts(file);
                // What begins as our files do is one of ours, and most do.
                boolean ours = read.get(0).findings().all().isEmpty();
                Optional<Problem> foreign = ours ? Optional.empty() : ForeignFileCheck.problem(file);
                if (foreign.isPresent()) {
                    found.add(foreign.get());
                } else {
                    parts.addAll(read);
                    TabCheck.warn(source, found);
                }
            }
        }
        if (bounded(sources, parts)) {
            // What is too much to be used is too much to be looked through.
            parts.clear();
        }
        RuleIds ids = new RuleIds(parts, below);
        Declarations declarations = new Declarations(vocabulary, parts);
        Vocabulary whole = declarations.vocabulary();
        RuleChecker checker = new RuleChecker(whole, ids, declarations, elsewhere);
        parts.stream()
                .filter(part -> part.findings().errors() > 0)
                .filter(declarations::unreadable)
                .forEach(part -> part.findings().clear());
        for (Part part : parts) {
            part.node()
                    .filter(node -> bounded(part, node))
                    .filter(node -> !declarations.unclear(part))
                    .flatMap(node -> checker.check(node, part.passage(), part.findings()))
                    .map(rule -> rule.written(part.passage().text()))
                    .ifPresent(rules::add);
        }
        waysBounded();
        tell(parts, new FixSuggester(checker));
        someRules(sources, parts);
        RuleLayers layering = new RuleLayers(below, ids, found);
        layering.take(rules, parts);
        Set<String> files = sources.stream().map(Source::name).collect(Collectors.toSet());
        List<Rule> active =
                layering.rules().stream().filter(rule -> !rule.retired()).toList();
        Strata strata = Strata.of(active, rule -> files.contains(rule.position().file()), found);
        Collections.sort(found);
        return new Result(
                layering.rules(),
                layering.own(),
                layering.replaced(),
                strata,
                whole,
                declarations.places(),
                withSeverity(Severity.ERROR),
                withSeverity(Severity.WARNING));
    }

    /**
     * Each way through an {@code or} is a rule of its own for the engine, with all conditions of the rule. Rules without are
     * bounded by their number; those beyond the bound are not looked through any further.
     */
    private void waysBounded() {
        long conditions = 0;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            conditions += (RuleChecker.ways(rule.conditions()) - 1)
                    * rule.conditions().size();
            if (conditions > MOST_CONDITIONS_OF_WAYS) {
                found.add(new Problem(
                        Code.TOO_LARGE,
                        rule.position(),
                        LanguageMessage.TOO_MANY_WAYS_OF_BOOK.with(MOST_CONDITIONS_OF_WAYS)));
                rules.subList(i, rules.size()).clear();
            }
        }
    }

    private List<Problem> withSeverity(Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).toList();
    }

    private void tell(List<Part> parts, FixSuggester mender) {
        Map<String, Integer> told = new HashMap<>();
        for (Part part : parts) {
            for (UnresolvedProblem finding : part.findings().all()) {
                boolean read = told.merge(part.passage().file(), 1, Integer::sum) <= ProblemSummary.MOST;
                found.addAll(read ? mender.mended(part.passage(), finding) : List.of(finding.problem()));
            }
        }
    }

    /** What is said of a rule, and kept for it, is many times as long as itself. */
    private static boolean bounded(Part part, RuleNode node) {
        if (part.passage().text().length() <= LARGEST_RULE) {
            return true;
        }
        int size = part.passage().tokens().stream()
                .mapToInt(token -> token.text().length())
                .sum();
        if (size > LARGEST_RULE) {
            part.findings()
                    .add(Code.TOO_LARGE, node.position(), LanguageMessage.RULE_TOO_LARGE.with(size, LARGEST_RULE));
        }
        return size <= LARGEST_RULE;
    }

    private boolean bounded(List<Source> sources, List<Part> parts) {
        long written = parts.stream().filter(part -> part.node().isPresent()).count();
        if (written > MOST_RULES) {
            found.add(new Problem(
                    Code.TOO_LARGE, start(sources.get(0)), LanguageMessage.TOO_MANY_RULES.with(written, MOST_RULES)));
        }
        return written > MOST_RULES;
    }

    private void someRules(List<Source> sources, List<Part> parts) {
        if (parts.stream().allMatch(part -> part.node().isEmpty()) && below.isEmpty() && found.isEmpty()) {
            found.add(new Problem(
                    Code.NO_RULES,
                    sources.isEmpty() ? new Position("", 1, 1, 2) : start(sources.get(0)),
                    (sources.isEmpty() ? LanguageMessage.BOOK_WITHOUT_FILES : LanguageMessage.BOOK_WITHOUT_RULES)
                            .text()));
        }
    }

    private static Position start(Source source) {
        return new Position(source.name(), 1, 1, 2);
    }
}
