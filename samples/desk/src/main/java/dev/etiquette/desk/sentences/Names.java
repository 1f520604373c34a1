package dev.etiquette.desk.sentences;

import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.ValueOutline;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names in a rule stand for: "$who" for a person, "$question" for a fact. */
final class Names {

    private static final Pattern IN_TEXT = Pattern.compile("\\{(\\w+)[.}]");

    private final Phrasebook book;
    private final Map<String, FactOutline> facts = new LinkedHashMap<>();
    private final Map<String, FieldOf> fields = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();

    /**
     * A field that has a name.
     *
     * @param fact of which fact
     * @param field the first of its fields, where there are several with dots between them
     * @param free whether one fact of the rule is meant by it: not in what is absent
     */
    record FieldOf(String fact, String field, boolean free) {}

    Names(RuleOutline rule, Phrasebook book) {
        this.book = book;
        for (ConditionOutline condition : rule.conditions()) {
            boolean free = condition.form() == ConditionOutline.Form.MATCH;
            for (FactOutline fact : condition.facts()) {
                if (!fact.binding().isEmpty()) {
                    all.add(fact.binding());
                    facts.put(fact.binding(), fact);
                }
                for (PartOutline part : fact.parts()) {
                    if (!part.binding().isEmpty()) {
                        all.add(part.binding());
                        fields.put(
                                part.binding(),
                                new FieldOf(fact.fact(), part.left().text(), free));
                    }
                }
            }
            condition.results().forEach(each -> all.add(each.binding()));
        }
    }

    /** Whether a value is the id of a person. */
    boolean isPerson(String name) {
        FieldOf field = fields.get(name);
        if (field != null) {
            return isPerson(field.fact(), field.field());
        }
        int dot = name.indexOf('.');
        return dot > 0
                && facts.containsKey(name.substring(0, dot))
                && isPerson(facts.get(name.substring(0, dot)).fact(), name.substring(dot + 1));
    }

    private boolean isPerson(String fact, String field) {
        return book.field(fact, field)
                .filter(each -> each.type().equals("PersonId"))
                .isPresent();
    }

    /** The name of the person whom the rule is about; empty when none has a name yet. */
    Optional<String> person() {
        return fields.entrySet().stream()
                .filter(each -> each.getValue().free()
                        && isPerson(each.getKey())
                        && !each.getValue().fact().equals("Owner"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The name of a fact of that type; empty when none has one. */
    Optional<String> fact(String type) {
        return facts.entrySet().stream()
                .filter(each -> each.getValue().fact().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A name that stands for nothing yet. */
    String fresh(String wanted) {
        String name = "$" + wanted;
        for (int i = 2; all.contains(name); i++) {
            name = "$" + wanted + i;
        }
        all.add(name);
        return name;
    }

    /** What a name, or a field of a named fact, is in words. */
    String inWords(String path) {
        if (isPerson(path)) {
            return "that person";
        }
        FieldOf field = fields.get(path);
        if (field != null) {
            return book.label(field.fact(), field.field());
        }
        int dot = path.indexOf('.');
        String root = dot < 0 ? path : path.substring(0, dot);
        FactOutline fact = facts.get(root);
        if (fact == null) {
            return "“" + path.replace("$", "") + "”";
        }
        return dot < 0
                ? book.noun(fact.fact())
                : book.label(fact.fact(), path.substring(dot + 1)) + " of " + book.noun(fact.fact());
    }

    /** The sort of a value. */
    Optional<FieldWord> field(String fact, String path) {
        String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        Optional<FieldWord> first = book.field(fact, name);
        if (name.equals(path) || first.isEmpty()) {
            return first;
        }
        return field(first.get().type(), path.substring(path.indexOf('.') + 1));
    }

    /** The names that a condition gives and something else of the rule uses. */
    static Set<String> needed(RuleOutline rule, ConditionOutline condition) {
        Set<String> given = given(condition);
        Set<String> used = new HashSet<>();
        rule.conditions().stream().filter(each -> each != condition).forEach(each -> used(each, used));
        used(rule.statement(), used);
        given.retainAll(used);
        return given;
    }

    private static Set<String> given(ConditionOutline condition) {
        Set<String> given = new HashSet<>();
        condition.facts().forEach(fact -> {
            given.add(fact.binding());
            fact.parts().forEach(part -> given.add(part.binding()));
        });
        condition.results().forEach(each -> given.add(each.binding()));
        given.remove("");
        return given;
    }

    private static void used(ConditionOutline condition, Set<String> used) {
        Stream.concat(condition.facts().stream().flatMap(each -> each.parts().stream()), condition.results().stream())
                .forEach(part -> {
                    used(part.left(), used);
                    part.values().forEach(each -> used(each, used));
                });
    }

    private static void used(ValueOutline value, Set<String> used) {
        if (value.kind() == ValueOutline.Kind.NAME) {
            used.add(value.text().replaceFirst("\\..*", ""));
        } else if (value.kind() == ValueOutline.Kind.TEXT) {
            Matcher name = IN_TEXT.matcher(value.text());
            while (name.find()) {
                used.add("$" + name.group(1));
            }
        }
        List<ValueOutline> values = value.values();
        values.forEach(each -> used(each, used));
    }
}
