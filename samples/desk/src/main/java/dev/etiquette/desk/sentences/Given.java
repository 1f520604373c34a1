package dev.etiquette.desk.sentences;

import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the conditions of a rule give to what it says: what has a name there, and what can be given one. */
final class Given {

    /** What there is once for a person, so that a rule that asks for it as well holds no more often than before. */
    private static final Set<String> ONE_EACH = Set.of("Contact", "Relationship");

    /** What moments in these mean is the time as it goes by, which is no reason for anything. */
    private static final Set<String> NO_REASON = Set.of("Now", "Owner");

    /** How fields are called that say when something is due, over, or allowed again. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)due|remind|expire|^ends|overAt|closes|shut|rested|ready|better|leaves|inactive|until|again|closable");

    private final RuleOutline rule;
    private final Phrasebook book;
    private final Names names;

    /**
     * Something that a rule can be given.
     *
     * @param written as it is written there
     * @param says in words
     * @param naming gives it its name first, where it has none yet
     */
    record Value(String written, String says, Consumer<Addition> naming) {}

    Given(RuleOutline rule, Phrasebook book, Names names) {
        this.rule = rule;
        this.book = book;
        this.names = names;
    }

    /** Facts of that type. */
    List<Value> facts(String type) {
        List<Value> values = new ArrayList<>();
        List<Value> unnamed = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            FactOutline fact = rule.conditions().get(i).facts().get(0);
            if (!isThere(i) || !fact.fact().equals(type)) {
                continue;
            }
            if (fact.binding().isEmpty()) {
                int condition = i;
                String name = names.fresh(type.toLowerCase(Locale.ROOT));
                unnamed.add(new Value(name, book.noun(type), to -> to.nameFact(condition, name)));
            } else {
                values.add(new Value(fact.binding(), book.noun(type), to -> {}));
            }
        }
        values.addAll(unnamed);
        values.addAll(
                fields(word -> word.kind() == FieldWord.Kind.FACT && word.type().equals(type)));
        if (values.isEmpty() && ONE_EACH.contains(type) && isAboutSomebody()) {
            String name = names.fresh(type.equals("Contact") ? "person" : "talk");
            values.add(new Value(name, book.noun(type), to -> to.factOfPerson(name, type)));
        }
        return values;
    }

    private boolean isAboutSomebody() {
        return names.person().isPresent() || Addition.ofSomebody(rule, book) >= 0;
    }

    /** Values of that choice. */
    List<Value> choices(String type) {
        return fields(
                word -> word.kind() == FieldWord.Kind.CHOICE && word.type().equals(type));
    }

    /** Moments that can be the reason for something: those that are still to come last. */
    List<Value> reasons() {
        List<Value> reasons = new ArrayList<>(fields(isMoment(false)));
        reasons.addAll(fields(isMoment(true)));
        return reasons;
    }

    /** All moments. */
    List<Value> moments() {
        return fields(word -> word.kind() == FieldWord.Kind.MOMENT);
    }

    private static Predicate<FieldWord> isMoment(boolean later) {
        return word -> word.kind() == FieldWord.Kind.MOMENT
                && TO_COME.matcher(word.name()).find() == later;
    }

    /** Fields of what must be there: those that have a name first. */
    private List<Value> fields(Predicate<FieldWord> wanted) {
        List<Value> named = new ArrayList<>();
        List<Value> unnamed = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            FactOutline fact = rule.conditions().get(i).facts().get(0);
            if (isThere(i) && !NO_REASON.contains(fact.fact())) {
                fields(i, fact, wanted, named, unnamed);
            }
        }
        named.addAll(unnamed);
        return named;
    }

    private void fields(
            int condition, FactOutline fact, Predicate<FieldWord> wanted, List<Value> named, List<Value> unnamed) {
        for (FieldWord word : book.words().fact(fact.fact()).orElseThrow().fields()) {
            if (!wanted.test(word)) {
                continue;
            }
            String label = book.label(fact.fact(), word.name());
            String says = label.isEmpty() ? Phrasebook.spaced(word.name()) : label;
            List<String> bindings = fact.parts().stream()
                    .filter(part ->
                            !part.binding().isEmpty() && part.left().text().equals(word.name()))
                    .map(PartOutline::binding)
                    .toList();
            if (bindings.isEmpty()) {
                String name = names.fresh(word.name());
                unnamed.add(new Value(name, says, to -> to.part(condition, name + " : " + word.name())));
            } else {
                named.add(new Value(bindings.get(0), says, to -> {}));
            }
        }
    }

    /** Whether a condition asks for a fact that is known and must be there. */
    private boolean isThere(int condition) {
        ConditionOutline each = rule.conditions().get(condition);
        return each.form() == ConditionOutline.Form.MATCH
                && book.words().fact(each.facts().get(0).fact()).isPresent();
    }
}
