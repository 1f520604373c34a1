package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Platform;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the figures of one's own that rules read against those that the table of norms has. */
public final class FigureUse {

    private static final String NAME = "name";

    private static final String PLATFORM = "platform";

    private final SortedMap<String, Kept> table = new TreeMap<>();
    private final Collection<String> known;
    private final List<Source> files;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What the table has of one name.
     *
     * @param length whether it is a length of time, and not a number
     * @param everywhere whether there is a row for all platforms
     * @param somewhere whether there is one for a platform of its own
     */
    private record Kept(boolean length, boolean everywhere, boolean somewhere) {

        Kept with(Kept other) {
            return new Kept(length, everywhere || other.everywhere, somewhere || other.somewhere);
        }
    }

    /** A pattern, with one of the names for which it asks. */
    private record Read(Condition.Pattern pattern, String name, Position position) {

        boolean length() {
            return pattern.fact().type() == LengthFigure.class;
        }
    }

    private FigureUse(Collection<Object> figures, Collection<String> known, List<Source> files) {
        this.known = known;
        this.files = files;
        figures.forEach(figure -> {
            boolean length = figure instanceof LengthFigure;
            String name = length ? ((LengthFigure) figure).name() : ((Figure) figure).name();
            Platform platform = length ? ((LengthFigure) figure).platform() : ((Figure) figure).platform();
            boolean any = platform.equals(Platform.ANY);
            table.merge(name, new Kept(length, any, !any), Kept::with);
        });
    }

    /**
     * Holds rules and rows against each other.
     *
     * @param own the rules that an author wrote
     * @param rules all rules of the book
     * @param figures what the table says: numbers and lengths, each with its platform or "any"
     * @param rows the first row of each figure that the author added
     * @param known the figures that the library has itself
     * @param files in which the rules stand
     */
    public static FigureUse of(
            List<Rule> own,
            List<Rule> rules,
            Collection<Object> figures,
            SortedMap<String, Position> rows,
            Collection<String> known,
            List<Source> files) {
        FigureUse use = new FigureUse(figures, known, files);
        own.stream().flatMap(FigureUse::patterns).flatMap(FigureUse::read).forEach(use::check);
        if (!rows.isEmpty()) {
            use.unread(rules, rows);
        }
        return use;
    }

    /** Figures that rules read, and that the table does not have, or not so; rows of a name that is misspelt. */
    public List<Problem> errors() {
        return told(Severity.ERROR);
    }

    /** Rows that no rule reads. */
    public List<Problem> warnings() {
        return told(Severity.WARNING);
    }

    private List<Problem> told(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .distinct()
                .toList();
    }

    private void check(Read read) {
        Kept kept = table.get(read.name());
        if (kept == null) {
            problems.add(unknown(read));
        } else if (kept.length() != read.length()) {
            problems.add(new Problem(
                            Code.MISREAD_FIGURE,
                            read.pattern().position(),
                            (kept.length() ? AnalysisMessage.FIGURE_IS_LENGTH : AnalysisMessage.FIGURE_IS_NUMBER)
                                    .with(read.name()))
                    .maybe(AnalysisMessage.MAYBE_WRITE_SO.with(pattern(read.name(), kept.length()))));
        } else {
            platform(read, kept);
        }
    }

    private Problem unknown(Read read) {
        Position place = QuotedPlace.of(read.name(), read.position(), files);
        if (known.contains(read.name())) {
            return new Problem(Code.MISREAD_FIGURE, place, AnalysisMessage.FIGURE_OF_LIBRARY.with(read.name()))
                    .maybe(AnalysisMessage.MAYBE_READ_NORM.text());
        }
        Problem problem = new Problem(Code.UNKNOWN_FIGURE, place, AnalysisMessage.FIGURE_WITHOUT_ROW.with(read.name()));
        List<String> near = NameSimilarity.nearest(read.name(), table.keySet());
        if (near.isEmpty()) {
            return problem.maybe(AnalysisMessage.MAYBE_ADD_FIGURE.with(read.name(), read.length() ? "3 days" : "500"));
        }
        String hint = AnalysisMessage.MAYBE_WRITE.with(near.get(0));
        return place.equals(read.position())
                ? problem.maybe(hint)
                : problem.with(Suggestion.of(hint, Edit.replace(place, "\"" + near.get(0) + "\"")));
    }

    /** A rule must say for which platform it reads what differs, and for none what is the same on all. */
    private void platform(Read read, Kept kept) {
        List<Constraint> tests = read.pattern().tests().stream()
                .filter(test -> ComparedField.of(test, PLATFORM).findAny().isPresent())
                .toList();
        boolean any = tests.stream()
                .flatMap(test -> ComparedField.wanted(test, PLATFORM))
                .anyMatch(Platform.ANY::equals);
        if (kept.somewhere() && tests.isEmpty()) {
            problems.add(new Problem(
                            Code.MISREAD_FIGURE,
                            read.pattern().position(),
                            AnalysisMessage.FIGURE_BY_PLATFORM.with(read.name()))
                    .maybe(AnalysisMessage.MAYBE_SAY_PLATFORM.text()));
        } else if (any && !kept.everywhere()) {
            problems.add(new Problem(
                    Code.MISREAD_FIGURE,
                    tests.get(0).position(),
                    AnalysisMessage.FIGURE_NOT_FOR_ANY.with(read.name())));
        } else if (!kept.somewhere() && !any && !tests.isEmpty()) {
            problems.add(new Problem(
                            Code.MISREAD_FIGURE,
                            tests.get(0).position(),
                            AnalysisMessage.FIGURE_FOR_ANY.with(read.name()))
                    .maybe(AnalysisMessage.MAYBE_NO_PLATFORM.text()));
        }
    }

    private void unread(List<Rule> rules, SortedMap<String, Position> rows) {
        List<Condition.Pattern> patterns =
                rules.stream().flatMap(FigureUse::patterns).toList();
        if (patterns.stream().anyMatch(pattern -> read(pattern).findAny().isEmpty())) {
            // A figure that something else names may be any of them, but hardly one that looks like one of the library.
            rows.forEach((name, place) -> {
                if (known.stream()
                        .anyMatch(each -> NameSimilarity.slip(name, each).orElse(2) == 1)) {
                    problems.add(unread(name, place, Set.of()));
                }
            });
            return;
        }
        Set<String> read = new TreeSet<>();
        patterns.stream().flatMap(FigureUse::read).forEach(each -> read.add(each.name()));
        Set<String> lacking = new TreeSet<>(read);
        lacking.removeAll(table.keySet());
        rows.forEach((name, place) -> {
            // A rule that misspells it is told with this name; two proposals would go against each other.
            boolean meant = !NameSimilarity.nearest(name, lacking).isEmpty();
            if (!read.contains(name) && !meant) {
                problems.add(unread(name, place, read));
            }
        });
    }

    private Problem unread(String name, Position place, Set<String> read) {
        Set<String> names = new TreeSet<>(known);
        names.addAll(read);
        List<String> near = NameSimilarity.nearest(name, names);
        if (near.isEmpty()) {
            Kept kept = table.get(name);
            return new Problem(Code.UNREAD_FIGURE, place, AnalysisMessage.FIGURE_NOT_READ.with(name))
                    .maybe(AnalysisMessage.MAYBE_READ_FIGURE.with(pattern(name, kept != null && kept.length())));
        }
        return new Problem(Code.UNKNOWN_FIGURE, place, AnalysisMessage.NO_SUCH_FIGURE.with(name))
                .with(Suggestion.of(
                        AnalysisMessage.MAYBE_WRITE_SO.with(near.get(0)), Edit.replace(place, near.get(0))));
    }

    private static String pattern(String name, boolean length) {
        return length
                ? "LengthFigure( name == \"" + name + "\", $length : length )"
                : "Figure( name == \"" + name + "\", $amount : amount )";
    }

    private static Stream<Condition.Pattern> patterns(Rule rule) {
        return (rule.retired() ? List.<Condition>of() : rule.conditions())
                .stream()
                        .flatMap(condition -> ConditionAnalysis.patterns(condition).stream())
                        .filter(pattern -> pattern.fact().type() == Figure.class
                                || pattern.fact().type() == LengthFigure.class);
    }

    /** The names for which a pattern asks; none where another fact says which. */
    private static Stream<Read> read(Condition.Pattern pattern) {
        return pattern.tests().stream()
                .flatMap(test -> ComparedField.wanted(test, NAME)
                        .map(value -> new Read(pattern, value.toString(), test.position())));
    }
}
