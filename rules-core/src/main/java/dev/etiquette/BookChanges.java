package dev.etiquette;

import dev.etiquette.book.BookContent;
import dev.etiquette.book.RuleDifference;
import dev.etiquette.language.Rule;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.RowChange;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In what one book differs from another.
 *
 * @param rules sorted by id
 * @param factTypes that files declare, sorted by name
 * @param norms sorted by platform and figure
 * @param phrases sorted by language, mark and phrase
 * @param rows of other tables, sorted by table and row
 */
public record BookChanges(
        List<RuleChange> rules,
        List<FactTypeChange> factTypes,
        List<NormChange> norms,
        List<PhraseChange> phrases,
        List<RowChange> rows) {

    /** No difference. */
    public static final BookChanges NONE = new BookChanges(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What happened to a rule. */
    public enum Kind {
        /** It is asked now, and was not before. */
        ADDED,
        /** It is another one, of the same id. */
        REPLACED,
        /** It is kept for reference only. */
        RETIRED,
        /** It is not there any more. */
        REMOVED
    }

    /**
     * One rule that differs.
     *
     * @param kind in which way
     * @param id of the rule
     * @param name its sentence, or what that was before it was removed
     * @param parts of a rule that is another one, in what it differs: name, source, conditions, numbers, what it says
     */
    public record RuleChange(Kind kind, String id, String name, List<String> parts) {

        /** Keeps a copy. */
        public RuleChange {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }
    }

    /**
     * A fact type that differs: added, replaced or removed.
     *
     * @param kind in which way
     * @param name of it
     * @param meaning what it means, or what it meant before it was removed
     */
    public record FactTypeChange(Kind kind, String name, String meaning) {

        /** Refuses what is missing. */
        public FactTypeChange {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    /** Keeps copies. */
    public BookChanges {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(factTypes, "factTypes");
        Objects.requireNonNull(norms, "norms");
        Objects.requireNonNull(phrases, "phrases");
        Objects.requireNonNull(rows, "rows");
        rules = List.copyOf(rules);
        factTypes = List.copyOf(factTypes);
        norms = List.copyOf(norms);
        phrases = List.copyOf(phrases);
        rows = List.copyOf(rows);
    }

    static BookChanges between(BookContent before, BookContent after) {
        BookTables was = before.tables();
        BookTables is = after.tables();
        return new BookChanges(
                rules(before.rules(), after.rules()),
                factTypes(before.vocabulary().declared(), after.vocabulary().declared()),
                was.norms() == is.norms() ? List.of() : is.norms().changes(was.norms()),
                was.phrases() == is.phrases() ? List.of() : is.phrases().changes(was.phrases()),
                is.rowChanges(was));
    }

    private static List<RuleChange> rules(List<Rule> before, List<Rule> after) {
        Map<String, Rule> was = byId(before);
        Map<String, Rule> is = byId(after);
        Map<String, Rule> all = new TreeMap<>(was);
        all.putAll(is);
        List<RuleChange> changes = new ArrayList<>();
        all.keySet()
                .forEach(id -> change(Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)))
                        .ifPresent(changes::add));
        return changes;
    }

    private static List<FactTypeChange> factTypes(List<FactType> before, List<FactType> after) {
        Map<String, FactType> was = new TreeMap<>();
        before.forEach(kind -> was.put(kind.name(), kind));
        Map<String, FactTypeChange> changes = new TreeMap<>();
        for (FactType is : after) {
            FactType same = was.remove(is.name());
            if (same == null || !same.canonical().equals(is.canonical())) {
                changes.put(
                        is.name(),
                        new FactTypeChange(same == null ? Kind.ADDED : Kind.REPLACED, is.name(), is.meaning()));
            }
        }
        was.forEach((name, gone) -> changes.put(name, new FactTypeChange(Kind.REMOVED, name, gone.meaning())));
        return List.copyOf(changes.values());
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        return rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    private static Optional<RuleChange> change(Optional<Rule> before, Optional<Rule> after) {
        Optional<Rule> was = before.filter(rule -> !rule.retired());
        Optional<Rule> is = after.filter(rule -> !rule.retired());
        if (was.isPresent() && is.isPresent()) {
            List<String> parts = RuleDifference.parts(was.get(), is.get());
            return parts.isEmpty() ? Optional.empty() : Optional.of(of(Kind.REPLACED, is.get(), parts));
        } else if (is.isPresent()) {
            return Optional.of(of(Kind.ADDED, is.get(), List.of()));
        } else if (was.isPresent()) {
            return Optional.of(of(after.isPresent() ? Kind.RETIRED : Kind.REMOVED, was.get(), List.of()));
        }
        return Optional.empty();
    }

    private static RuleChange of(Kind kind, Rule rule, List<String> parts) {
        return new RuleChange(kind, rule.id(), rule.name(), parts);
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return rules.isEmpty() && factTypes.isEmpty() && norms.isEmpty() && phrases.isEmpty() && rows.isEmpty();
    }

    /** One plain line for each difference. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        rules.forEach(change -> lines.add(line(change)));
        factTypes.forEach(change -> lines.add("fact " + change.name() + " "
                + change.kind().name().toLowerCase(Locale.ROOT) + ": " + change.meaning()));
        norms.forEach(change -> lines.add("norm \"" + change.figure() + "\" for " + change.platform()
                + (change.people().isEmpty() ? "" : ", " + change.people()) + ": "
                + change.before().orElse("nothing") + " -> " + change.after().orElse("nothing")));
        phrases.forEach(change -> lines.add("phrase \"" + change.phrase() + "\" (" + change.language() + ", "
                + change.mark() + "): "
                + change.before().map(before -> before + " -> ").orElse("added, ")
                + change.after().orElse("nowhere")));
        rows.forEach(change -> lines.add(change.table() + " \"" + change.row() + "\": "
                + change.before().orElse("nothing") + " -> " + change.after().orElse("nothing")));
        return List.copyOf(lines);
    }

    private static String line(RuleChange change) {
        String line = "rule " + change.id() + " " + change.kind().name().toLowerCase(Locale.ROOT);
        return change.parts().isEmpty()
                ? line + ": " + change.name()
                : line + ": other " + String.join(", ", change.parts());
    }
}
