package dev.etiquette.desk.sentences;

import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says something more in a rule, by characters that are put in; nothing that stands there is written anew. */
final class Addition {

    private static final String INDENT = "    ";

    private final RuleOutline rule;
    private final String text;
    private final Phrasebook book;
    private final UnaryOperator<String> people;
    private final Names names;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    /**
     * To a rule.
     *
     * @param text in which it stands
     * @param people what speaks against the name of a person, in a sentence; an empty one when nothing does
     */
    Addition(RuleOutline rule, String text, Phrasebook book, UnaryOperator<String> people) {
        this(rule, text, book, people, new Names(rule, book));
    }

    /** The same, with names of which some are given already. */
    Addition(RuleOutline rule, String text, Phrasebook book, UnaryOperator<String> people, Names names) {
        this.rule = rule;
        this.text = text;
        this.book = book;
        this.people = people;
        this.names = names;
    }

    /**
     * What is offered most.
     *
     * @param id of the offer
     * @param form how it is said
     * @param given what was filled in
     */
    List<TextEdit> usual(String id, String form, Map<String, String> given) {
        String value = given.getOrDefault("value", "");
        switch (id) {
            case "act" -> part(condition("Proposal"), "action " + form + " " + Literals.required(value));
            case "place" ->
                part(Offers.placedCondition(rule, book), "platform " + form + " " + Literals.required(value));
            case "tag" ->
                absentOrThere(form, "Tag( contact == " + person() + ", name == " + Literals.small(value) + " )");
            case "group" -> about("groups " + form + " " + Literals.small(value));
            case "person" -> about("name " + form + " " + called(value));
            case "talked" -> talked(form, given);
            case "weekday" -> conditions.add("Today( weekday " + form + " " + Literals.required(value) + " )");
            case "holiday" -> during("SpecialDay( kind == " + Literals.quoted(value));
            case "occasion" -> during("Occasion( contact == " + person() + ", name == " + Literals.small(value));
            case "detail" -> detail(form, given.getOrDefault("name", ""), value);
            case "said" ->
                conditions.add((form.equals("not") ? "not" : "exists") + " Turn( contact == " + person()
                        + ", mine == false, marks contains " + Literals.quoted(value) + " )");
            case "switch" -> absentOrThere(form, "Switch( name == " + Literals.small(value) + " )");
            default -> throw new RefusedRequestException(400, "There is no such sentence.");
        }
        return edits();
    }

    private void absentOrThere(String form, String fact) {
        conditions.add((form.equals("not") ? "not " : "") + fact);
    }

    private void detail(String form, String name, String value) {
        String fact = "Detail( contact == " + person() + ", name == " + Literals.small(name);
        if (form.equals("known") || form.equals("not")) {
            absentOrThere(form, fact + " )");
        } else {
            conditions.add(fact + ", text " + form + " " + Literals.quoted(value) + " )");
        }
    }

    /** The person of the rule, of whom something is asked: where the rule speaks of them already, there. */
    private void about(String test) {
        String person = person();
        for (int i = 0; i < rule.conditions().size(); i++) {
            ConditionOutline each = rule.conditions().get(i);
            FactOutline fact = each.facts().get(0);
            if (each.form() == ConditionOutline.Form.MATCH
                    && fact.fact().equals("Contact")
                    && fact.parts().stream().anyMatch(part -> names(part, person))) {
                part(i, test);
                return;
            }
        }
        conditions.add("Contact( id == " + person + ", " + test + " )");
    }

    private static boolean names(PartOutline part, String person) {
        return part.binding().equals(person)
                || part.operator().equals("==") && part.values().get(0).text().equals(person);
    }

    private void talked(String form, Map<String, String> given) {
        String last = names.fresh("last");
        conditions.add("Relationship( contact == " + person() + ", " + last + " : lastAt )");
        conditions.add("Now( time " + form + " plus( " + last + ", " + Literals.length(given) + " ) )");
    }

    private void during(String beginning) {
        String from = names.fresh("from");
        String end = names.fresh("end");
        conditions.add(beginning + ", " + from + " : begins, " + end + " : ends )");
        conditions.add("Now( time >= " + from + ", time < " + end + " )");
    }

    /** Any fact, with one thing asked of it. */
    List<TextEdit> fact(String type, String form, Optional<String> field, String sign, Map<String, String> given) {
        List<String> parts = new ArrayList<>();
        book.words().fact(type).orElseThrow(() -> new RefusedRequestException(400, "There is no such sentence."));
        if (!type.equals("Contact")) {
            book.field(type, "contact")
                    .filter(each -> each.type().equals("PersonId"))
                    .ifPresent(each -> parts.add("contact == " + person()));
            book.field(type, "person")
                    .filter(each -> each.type().equals("PersonId"))
                    .ifPresent(each -> parts.add("person == " + person()));
        } else {
            parts.add("id == " + person());
        }
        Optional<String> later = Optional.empty();
        if (field.isPresent()) {
            FieldWord word = word(type, field.get());
            if (word.kind() == FieldWord.Kind.MOMENT) {
                if (form.equals("not")) {
                    throw new RefusedRequestException(422, "How long ago it was can be asked only of what there is.");
                }
                String at = names.fresh(word.name());
                parts.add(at + " : " + word.name());
                later = Optional.of(longAgo(at, sign, given));
            } else {
                parts.add(test(type, word, sign, given));
            }
        }
        String inside = parts.isEmpty() ? "" : " " + String.join(", ", parts) + " ";
        conditions.add((form.equals("not") ? "not " : "") + type + "(" + inside + ")");
        later.ifPresent(conditions::add);
        return edits();
    }

    /** One thing more that is asked of a fact of the rule. */
    List<TextEdit> more(int condition, String field, String sign, Map<String, String> given) {
        if (condition < 0 || condition >= rule.conditions().size()) {
            throw new RefusedRequestException(409, "The rule is another by now.");
        }
        FactOutline fact = rule.conditions().get(condition).facts().get(0);
        FieldWord word = word(fact.fact(), field);
        if (word.kind() == FieldWord.Kind.MOMENT) {
            if (rule.conditions().get(condition).form() != ConditionOutline.Form.MATCH) {
                throw new RefusedRequestException(422, "How long ago it was can be asked only of what there is.");
            }
            String at = names.fresh(word.name());
            part(condition, at + " : " + word.name());
            conditions.add(longAgo(at, sign, given));
        } else {
            part(condition, test(fact.fact(), word, sign, given));
        }
        return edits();
    }

    private static String longAgo(String at, String sign, Map<String, String> given) {
        if (!Offers.LONG_AGO.containsKey(sign)) {
            throw new RefusedRequestException(400, "It cannot be compared in that way.");
        }
        return "Now( time " + sign + " plus( " + at + ", " + Literals.length(given) + " ) )";
    }

    private FieldWord word(String fact, String field) {
        return book.field(fact, field)
                .orElseThrow(() -> new RefusedRequestException(400, "There is nothing of that name to ask for."));
    }

    private String test(String fact, FieldWord word, String sign, Map<String, String> given) {
        if (!book.operators(word.kind()).containsKey(sign)) {
            throw new RefusedRequestException(400, "It cannot be compared in that way.");
        }
        String value = given.getOrDefault("value", "");
        String written = switch (word.kind()) {
            case TEXTS -> Literals.small(value);
            case TEXT ->
                fact.equals("Contact") && word.name().equals("name")
                        ? called(value)
                        : word.meaning().contains("small letters") ? Literals.small(value) : Literals.quoted(value);
            case NUMBER -> Literals.number(value);
            case LENGTH -> Literals.length(given);
            default -> Literals.required(value);
        };
        return word.name() + " " + sign + " " + written;
    }

    private int condition(String fact) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            if (rule.conditions().get(i).facts().get(0).fact().equals(fact)) {
                return i;
            }
        }
        throw new RefusedRequestException(422, "This rule holds nothing back of which it could be said.");
    }

    /** The name of the person whom the rule is about; one is given where there is none yet. */
    private String person() {
        Optional<String> known = names.person();
        if (known.isPresent()) {
            return known.get();
        }
        int condition = ofSomebody(rule, book);
        if (condition < 0) {
            throw new RefusedRequestException(
                    422, "This rule is about nobody in particular, so nothing can be said of the person.");
        }
        FactOutline fact = rule.conditions().get(condition).facts().get(0);
        String field = personField(fact);
        for (PartOutline part : fact.parts()) {
            // It was named in another way.
            if (part.left().text().equals(field) && part.operator().equals("==")) {
                return part.values().get(0).text();
            }
        }
        String name = names.fresh("who");
        part(condition, name + " : " + field);
        return name;
    }

    private static String personField(FactOutline fact) {
        return fact.fact().equals("Contact") ? "id" : "contact";
    }

    /** The first condition that is about a person; -1 where none is. */
    static int ofSomebody(RuleOutline rule, Phrasebook book) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            ConditionOutline each = rule.conditions().get(i);
            FactOutline fact = each.facts().get(0);
            if (each.form() == ConditionOutline.Form.MATCH
                    && book.field(fact.fact(), personField(fact))
                            .filter(word -> word.type().equals("PersonId"))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A fact of that type about the person of the rule, which gets this name. */
    void factOfPerson(String name, String type) {
        conditions.add(
                name + " : " + type + "( " + (type.equals("Contact") ? "id" : "contact") + " == " + person() + " )");
    }

    /** Gives a fact of the rule this name. */
    void nameFact(int condition, String name) {
        int at = rule.conditions().get(condition).facts().get(0).span().from();
        edits.add(new TextEdit(at, at, name + " : "));
    }

    /** Puts something behind what is asked of a fact already. */
    void part(int condition, String part) {
        if (condition < 0) {
            throw new RefusedRequestException(422, "This rule says nothing of which that could be said.");
        }
        FactOutline fact = rule.conditions().get(condition).facts().get(0);
        boolean empty = fact.parts().isEmpty();
        int from = empty
                ? fact.inside().from()
                : fact.parts().get(fact.parts().size() - 1).span().to();
        int to = empty ? fact.inside().to() : from;
        for (int i = 0; i < edits.size(); i++) {
            // Two changes at one place would be in each other's way.
            TextEdit there = edits.get(i);
            if (there.from() == from && there.to() == to) {
                edits.set(i, new TextEdit(from, to, there.insert().stripTrailing() + ", " + part + (empty ? " " : "")));
                return;
            }
        }
        edits.add(new TextEdit(from, to, empty ? " " + part + " " : ", " + part));
    }

    /** New conditions stand behind the last one, on lines of their own. */
    List<TextEdit> edits() {
        if (!conditions.isEmpty()) {
            ConditionOutline last = rule.conditions().get(rule.conditions().size() - 1);
            int lineStart = text.lastIndexOf('\n', last.span().from() - 1) + 1;
            String before = text.substring(lineStart, last.span().from());
            String indent = before.isBlank() ? before : INDENT;
            int lineEnd = text.indexOf('\n', last.span().to());
            boolean remark = lineEnd > 0
                    && text.substring(last.span().to(), lineEnd).strip().startsWith("//");
            int at = remark ? lineEnd : last.span().to();
            String newline = text.contains("\r\n") ? "\r\n" : "\n";
            edits.add(new TextEdit(at, at, newline + indent + String.join(newline + indent, conditions)));
        }
        return List.copyOf(edits);
    }

    /** The name of a person, sign by sign as it stands in the data. */
    private String called(String name) {
        String against = people.apply(name.strip());
        if (!against.isEmpty()) {
            throw new RefusedRequestException(422, against);
        } else if (name.isBlank()) {
            throw new RefusedRequestException(422, "Fill in what it is.");
        }
        return "\"" + name.strip() + "\"";
    }
}
