package dev.etiquette.analysis;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Constraint;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.language.Term;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for groups in rules that nobody is in: with capitals where small letters are compared, or misspelt. */
final class GroupNames {

    /** The field of a contact that is in small letters. */
    private static final String SMALL = "groupKey";

    /** The field of a contact as it was given, and of a norm, which is in small letters. */
    private static final String GROUP = "group";

    private final List<Source> files;
    private final SortedSet<String> known = new TreeSet<>();

    /**
     * Knows the groups of a book.
     *
     * @param files in which the rules stand that are checked
     * @param groups for which there is a norm
     * @param below the rules that these are laid over
     */
    GroupNames(List<Source> files, Collection<String> groups, List<Rule> below) {
        this.files = files;
        known.addAll(groups);
        below.forEach(rule -> compared(rule).forEach(each -> known.add(each.group())));
    }

    /**
     * A group with which a rule compares.
     *
     * @param small whether the field is in small letters
     * @param all the comparison with a text that holds all groups of somebody; empty for a field with one group
     */
    private record Compared(String group, boolean small, Optional<ComparedField> all, Position position) {}

    void check(List<Rule> rules, List<Problem> problems) {
        rules.stream()
                .filter(rule -> !rule.retired())
                .flatMap(GroupNames::compared)
                .forEach(each -> {
                    String plain = each.group().strip().toLowerCase(Locale.ROOT);
                    if (each.all().isPresent()) {
                        problems.add(whole(each, plain, each.all().get().wanted()));
                    } else if (each.small() && !plain.equals(each.group())) {
                        problems.add(with(
                                each,
                                AnalysisMessage.GROUP_WITH_CAPITALS.with(each.group()),
                                AnalysisMessage.MAYBE_WRITE.with(plain),
                                plain));
                    } else if (!known.contains(plain)) {
                        List<String> nearest = NameSimilarity.nearest(plain, known);
                        if (!nearest.isEmpty()) {
                            problems.add(with(
                                    each,
                                    AnalysisMessage.UNKNOWN_GROUP.with(each.group(), nearest.get(0)),
                                    AnalysisMessage.MAYBE_WRITE.with(nearest.get(0)),
                                    nearest.get(0)));
                        }
                    }
                });
    }

    private static Stream<Compared> compared(Rule rule) {
        List<Compared> found = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : ConditionAnalysis.patterns(condition)) {
                boolean norm = pattern.fact().type() == GroupNorm.class;
                if (norm || pattern.fact().type() == Contact.class) {
                    pattern.tests().forEach(test -> compared(test, norm, found));
                }
            }
        }
        return found.stream();
    }

    private static void compared(Constraint test, boolean norm, List<Compared> found) {
        if (test instanceof Constraint.Contains contains
                && contains.value() instanceof Term.Constant value
                && value.value() instanceof String group) {
            // Capitals are told already where the rule is read.
            found.add(new Compared(group, true, Optional.empty(), test.position()));
        }
        ComparedField.of(test)
                .forEach(field -> small(field.read(), norm)
                        .ifPresent(small -> field.values().stream()
                                .map(value -> String.valueOf(value.value()))
                                .filter(group -> !group.isEmpty())
                                .forEach(group -> found.add(
                                        new Compared(group, small, all(field, group, norm), test.position())))));
    }

    /** The comparison, where a text that may hold several groups is compared with one of them. */
    private static Optional<ComparedField> all(ComparedField field, String group, boolean norm) {
        boolean several = group.contains(";") || group.contains(",");
        List<Field> path = field.read().path();
        return norm || several || !path.get(path.size() - 1).name().equals(GROUP)
                ? Optional.empty()
                : Optional.of(field);
    }

    /** Says that whoever is in other groups as well is not meant so. */
    private Problem whole(Compared compared, String plain, boolean wanted) {
        String meant = known.contains(plain)
                ? plain
                : NameSimilarity.nearest(plain, known).stream().findFirst().orElse(plain);
        return new Problem(
                        Code.ONE_GROUP,
                        compared.position(),
                        AnalysisMessage.ONE_OF_SEVERAL_GROUPS.with(compared.group()))
                .maybe((wanted ? AnalysisMessage.MAYBE_GROUPS_CONTAIN : AnalysisMessage.MAYBE_GROUPS_LACK).with(meant));
    }

    /** Whether a field that holds a group is in small letters; nothing for any other field. */
    private static Optional<Boolean> small(Term.FieldAccess read, boolean norm) {
        if (read.path().isEmpty()) {
            return Optional.empty();
        }
        Field field = read.path().get(read.path().size() - 1);
        if (field.name().equals(SMALL)) {
            return Optional.of(true);
        }
        return field.name().equals(GROUP) ? Optional.of(norm) : Optional.empty();
    }

    private Problem with(Compared compared, String message, String hint, String instead) {
        Position place = QuotedPlace.of(compared.group(), compared.position(), files);
        Problem problem = new Problem(Code.UNKNOWN_GROUP, place, message);
        return place.equals(compared.position())
                ? problem.maybe(hint)
                : problem.with(Suggestion.of(hint, Edit.replace(place, "\"" + instead + "\"")));
    }
}
