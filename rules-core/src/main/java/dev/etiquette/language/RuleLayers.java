package dev.etiquette.language;

import dev.etiquette.language.Parser.Part;
import dev.etiquette.language.SyntaxTree.RuleNode;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.wording.LookAlikes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules of an author over those of the book below: a rule with an id from below takes that rule's place.
 *
 * <p>Whatever is wrong with that is told of the author's rules; those below are sound.
 */
final class RuleLayers {

    private final Map<String, Rule> below = new TreeMap<>();
    private final RuleIds ids;
    private final List<Problem> problems;
    private final Map<String, Rule> merged = new TreeMap<>();
    private final List<Rule> own = new ArrayList<>();
    private final List<ReplacedRule> replaced = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /** What an author has written that has an id and a name, whether it is a whole rule or not. */
    private record Entry(String id, String name, Position position, Rule.Places places, String status) {

        static Entry of(Rule rule) {
            return new Entry(
                    rule.id(),
                    rule.name(),
                    rule.position(),
                    rule.places(),
                    rule.trial() ? MetadataChecker.TRIAL : MetadataChecker.ACTIVE);
        }

        /** Of a rule that says nothing and only gives another one its status. */
        static Entry of(RuleNode node) {
            Position title = node.title().position();
            Position id = node.place("id");
            return new Entry(
                    node.metadata().stream()
                            .filter(entry -> entry.is("id"))
                            .map(entry -> entry.value().text().strip())
                            .findFirst()
                            .orElse(""),
                    node.name().strip(),
                    node.position(),
                    new Rule.Places(title, id, title),
                    node.metadata().stream()
                            .filter(entry -> entry.is(MetadataChecker.STATUS))
                            .map(entry -> entry.value().text().strip())
                            .findFirst()
                            .orElse(MetadataChecker.ACTIVE));
        }

        boolean trial() {
            return status.equals(MetadataChecker.TRIAL);
        }

        boolean retired() {
            return status.equals(MetadataChecker.RETIRED);
        }

        boolean active() {
            return status.equals(MetadataChecker.ACTIVE);
        }
    }

    RuleLayers(List<Rule> below, RuleIds ids, List<Problem> problems) {
        below.forEach(rule -> this.below.put(rule.id(), rule));
        this.ids = ids;
        this.problems = problems;
    }

    /** Takes the rules of the author, and the parts of the files in which some only give others a status. */
    void take(List<Rule> rules, List<Part> parts) {
        merged.putAll(below);
        List<Entry> entries = new ArrayList<>();
        for (Rule rule : rules) {
            entries.add(Entry.of(rule));
            put(rule);
        }
        List<Entry> names = new ArrayList<>(entries);
        Set<String> onlyGiven = new HashSet<>();
        for (Part part : parts) {
            Optional<Entry> status = part.node()
                    .filter(node -> node.isEmpty() && part.findings().errors() == 0)
                    .map(Entry::of);
            status.ifPresent(entries::add);
            status.filter(this::giveStatus).ifPresent(names::add);
            status.map(Entry::id).ifPresent(onlyGiven::add);
        }
        entries.forEach(entry -> written.add(entry.id()));
        distinct(entries, Entry::id, "id", Code.DUPLICATE_ID);
        Set<Entry> told = distinct(names, Entry::name, "name", Code.DUPLICATE_NAME);
        names.stream().filter(entry -> !told.contains(entry)).forEach(this::namedAsBelow);
        // A book of its own may not have two rules of one id; the rest of the check sees both.
        if (below.isEmpty()) {
            own.addAll(rules);
        } else {
            Set<String> notSaid = entries.stream()
                    .filter(entry -> entry.trial() || entry.active() && onlyGiven.contains(entry.id()))
                    .map(Entry::id)
                    .filter(below::containsKey)
                    .collect(Collectors.toSet());
            // What a rule of the book below says is not the author's, though he tries it or asks it again.
            own.addAll(merged.values().stream()
                    .filter(rule -> below.get(rule.id()) != rule && !notSaid.contains(rule.id()))
                    .toList());
        }
    }

    private void put(Rule rule) {
        Rule before = below.get(rule.id());
        if (before != null && rule.trial() && !before.retired()) {
            problems.add(
                    new Problem(Code.TRIAL_IN_PLACE, rule.places().id(), LanguageMessage.TRIAL_IN_PLACE.with(rule.id()))
                            .maybe(LanguageMessage.MAYBE_ID_OF_ITS_OWN.text()));
        }
        replace(before, rule);
    }

    private void replace(@Nullable Rule before, Rule rule) {
        if (merged.put(rule.id(), rule) == before && before != null) {
            replaced.add(new ReplacedRule(before, rule));
        }
    }

    /** Retires a rule below, puts it on trial, or has it asked like any other. */
    private boolean giveStatus(Entry entry) {
        Rule before = below.get(entry.id());
        if (before == null) {
            problems.add(nothing(entry));
            return false;
        }
        if (entry.active() && !before.retired() && !before.trial()) {
            problems.add(new Problem(
                    Code.RETIRES_NOTHING, entry.places().id(), LanguageMessage.ACTIVE_ALREADY.with(entry.id())));
        } else if (merged.get(entry.id()) == before) {
            replace(before, before.withStatusAt(entry.position(), entry.places(), entry.retired(), entry.trial()));
        }
        return true;
    }

    private Problem nothing(Entry entry) {
        Position place = entry.places().id();
        if (below.isEmpty()) {
            LanguageMessage alone = entry.active()
                    ? LanguageMessage.ACTIVE_WITHOUT_STANDARD
                    : entry.trial() ? LanguageMessage.TRIES_WITHOUT_STANDARD : LanguageMessage.RETIRES_WITHOUT_STANDARD;
            return new Problem(Code.RETIRES_NOTHING, place, alone.with(entry.id()))
                    .maybe(LanguageMessage.MAYBE_EXTEND_STANDARD.text());
        }
        LanguageMessage unknown = entry.active()
                ? LanguageMessage.UNKNOWN_STANDARD_RULE_TO_USE
                : entry.trial() ? LanguageMessage.UNKNOWN_STANDARD_RULE_TO_TRY : LanguageMessage.UNKNOWN_STANDARD_RULE;
        String said = unknown.with(entry.id());
        List<String> nearest = below.values().stream()
                .filter(rule -> rule.name().equals(entry.name()))
                .map(Rule::id)
                .toList();
        if (nearest.isEmpty()) {
            nearest = NameSimilarity.nearest(entry.id(), below.keySet());
        }
        if (nearest.isEmpty()) {
            return new Problem(
                    Code.RETIRES_NOTHING, place, said + ". " + NameSimilarity.listed(entry.id(), below.keySet()) + ".");
        }
        String first = nearest.get(0);
        OptionalInt slip = NameSimilarity.slip(entry.id(), first);
        boolean clear = nearest.size() == 1 || !slip.equals(NameSimilarity.slip(entry.id(), nearest.get(1)));
        Problem problem = new Problem(Code.RETIRES_NOTHING, place, said + ".");
        return clear
                ? problem.with(Suggestion.of(
                        LanguageMessage.MAYBE_WRITE_QUOTED.with(first), Edit.replace(place, "\"" + first + "\"")))
                : problem.maybe(LanguageMessage.MAYBE_EITHER_QUOTED.with(first, nearest.get(1)));
    }

    /** Those of which there was one before; each has been told. */
    private Set<Entry> distinct(List<Entry> entries, Function<Entry, String> key, String what, Code code) {
        Set<Entry> told = new HashSet<>();
        Map<String, Entry> first = new HashMap<>();
        List<Entry> byPlace = new ArrayList<>(entries);
        byPlace.sort(Comparator.comparing(Entry::position));
        for (Entry entry : byPlace) {
            String value = key.apply(entry);
            Entry earlier = first.putIfAbsent(LookAlikes.look(value), entry);
            if (earlier != null) {
                told.add(entry);
                Problem problem = new Problem(
                        code,
                        code == Code.DUPLICATE_ID
                                ? entry.places().id()
                                : entry.places().title(),
                        value.equals(key.apply(earlier))
                                ? LanguageMessage.SAME_AS_OTHER_RULE.with(what, earlier.position(), value)
                                : LanguageMessage.LOOKS_LIKE_OTHER_RULE.with(earlier.position(), value));
                problems.add(code == Code.DUPLICATE_ID ? problem.with(another(entry)) : problem);
            }
        }
        return told;
    }

    private Suggestion another(Entry entry) {
        String free = ids.free(entry.position().file());
        return Suggestion.of(
                LanguageMessage.MAYBE_UNUSED_VALUE.with(free),
                Edit.replace(entry.places().id(), "\"" + free + "\""));
    }

    /** Two rules of one name are one to the engine; a rule that is named as one below may be meant to replace it. */
    private void namedAsBelow(Entry entry) {
        String look = LookAlikes.look(entry.name());
        for (Rule rule : below.values()) {
            if (LookAlikes.look(rule.name()).equals(look)
                    && merged.get(rule.id()) == rule
                    && !rule.id().equals(entry.id())) {
                Problem problem = new Problem(
                        Code.DUPLICATE_NAME,
                        entry.places().title(),
                        rule.name().equals(entry.name())
                                ? LanguageMessage.SAME_NAME_AS_STANDARD.with(rule.id())
                                : LanguageMessage.LOOKS_LIKE_STANDARD_RULE.with(rule.id()));
                problems.add(
                        written.contains(rule.id())
                                ? problem
                                : problem.with(Suggestion.of(
                                        LanguageMessage.MAYBE_ID_TO_REPLACE.with(rule.id()),
                                        Edit.replace(entry.places().id(), "\"" + rule.id() + "\""))));
            }
        }
    }

    /** All rules, sorted by id. */
    List<Rule> rules() {
        if (!below.isEmpty()) {
            return List.copyOf(merged.values());
        }
        return own.stream().sorted(Rule.BY_ID).toList();
    }

    /** Those of the author, with whatever he retired. */
    List<Rule> own() {
        return List.copyOf(own);
    }

    /** What takes the place of rules below, sorted by id. */
    List<ReplacedRule> replaced() {
        return replaced.stream()
                .sorted(Comparator.comparing(each -> each.before().id()))
                .toList();
    }
}
