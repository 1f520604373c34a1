package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.desk.sentences.Offer.Blank;
import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FactWord;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.RuleOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be said more in a rule: first what is said most, then all that the library knows a meaning of. */
final class Offers {

    /** A condition about these means nothing by itself: they are tables that rules read, or are made of advice. */
    private static final Set<String> NEVER =
            Set.of("Proposal", "Withholding", "Blessing", "Now", "Owner", "Feedback", "Figure", "LengthFigure");

    private static final Map<String, String> IS = forms("==", "is", "!=", "is not");

    /** How long ago a moment is, by its sign. */
    static final Map<String, String> LONG_AGO = forms("<", "less than so long ago", ">=", "at least so long ago");

    private final Phrasebook book;
    private final List<Action> ownActs;
    private final List<String> ownPlatforms;

    Offers(Phrasebook book, RuleBook rules) {
        this.book = book;
        this.ownActs = rules.acts().stream().filter(Action::isOwn).toList();
        this.ownPlatforms = rules.ownPlatforms().stream().map(each -> each.id()).toList();
    }

    /** What is said most. */
    List<Offer> usual(RuleOutline rule) {
        List<Offer> usual = new ArrayList<>();
        boolean restrains = rule.statement().text().equals("withhold");
        if (restrains) {
            usual.add(choice("act", "what is advised", acts()));
        }
        if (placed(rule)) {
            usual.add(choice("place", "the place, such as LinkedIn", platforms()));
        }
        usual.add(new Offer(
                "tag",
                "a tag that the person carries",
                "",
                forms("is", "carries", "not", "does not carry"),
                text("Tag.name", "the tag")));
        usual.add(new Offer(
                "group",
                "the group of the person",
                "",
                forms("contains", "is in", "not contains", "is not in"),
                text("Contact.groups", "the group")));
        usual.add(new Offer("person", "who the person is", "", IS, text("Contact.name", "the name")));
        usual.add(new Offer(
                "talked", "how long ago we last talked", "", forms("<", "less than", ">=", "at least"), length("30")));
        usual.add(choice("weekday", "the day of the week", options("Weekday")));
        usual.add(new Offer(
                "holiday",
                "a holiday, or another special day",
                "",
                forms("is", "today is"),
                List.of(new Blank("value", "the sort of day", "text", Map.of(), "SpecialDay.kind", "holiday"))));
        usual.add(new Offer(
                "occasion",
                "the birthday of the person, or another day of theirs",
                "",
                forms("is", "today is"),
                List.of(new Blank("value", "the day", "text", Map.of(), "Occasion.name", "birthday"))));
        usual.add(new Offer(
                "detail",
                "something that is known of the person",
                "",
                forms("==", "is", "!=", "is not", "known", "is known", "not", "is not known"),
                List.of(
                        new Blank("name", "what", "text", Map.of(), "Detail.name", ""),
                        new Blank("value", "which", "text", Map.of(), "Detail.text", ""))));
        usual.add(new Offer(
                "said",
                "what the person has said to me, by what is read in it",
                "",
                forms("is", "has ever said", "not", "has never said"),
                text("Turn.marks", "something that is read as")));
        usual.add(new Offer(
                "switch",
                "a switch that I turn on and off",
                "",
                forms("is", "is on", "not", "is not on"),
                text("Switch.name", "the switch")));
        return usual;
    }

    /** Whether an offer can be said of the rule in that form: both are written as they are. */
    boolean says(RuleOutline rule, String offer, String form) {
        return Stream.concat(usual(rule).stream(), facts().stream())
                .anyMatch(each -> each.id().equals(offer) && each.forms().containsKey(form));
    }

    /** What is written, and how it is said, in the order in which it is shown. */
    private static Map<String, String> forms(String... pairs) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            forms.put(pairs[i], pairs[i + 1]);
        }
        return forms;
    }

    private Offer choice(String id, String says, Map<String, String> options) {
        return new Offer(id, says, "", IS, List.of(new Blank("value", "", "choice", options, "", "")));
    }

    private static List<Blank> text(String list, String label) {
        return List.of(new Blank("value", label, "text", Map.of(), list, ""));
    }

    static List<Blank> length(String number) {
        return List.of(
                new Blank("value", "", "number", Map.of(), "", number),
                new Blank("unit", "", "choice", unitOptions(), "", "days"));
    }

    private static Map<String, String> unitOptions() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("days", "days");
        units.put("hours", "hours");
        units.put("minutes", "minutes");
        return units;
    }

    /** The acts of a book's own. */
    List<Action> ownActs() {
        return ownActs;
    }

    /** What can be advised, by what is written for it. */
    Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        book.choices("Action").forEach((name, says) -> acts.put("Action." + name, says));
        ownActs.forEach(each -> acts.put("actionNamed( \"" + each.id() + "\" )", each.says()));
        return acts;
    }

    /** Where things are said, by what is written for it. */
    Map<String, String> platforms() {
        Map<String, String> platforms = new LinkedHashMap<>();
        book.choices("Platform").forEach((name, says) -> platforms.put("Platform." + name, says));
        ownPlatforms.forEach(each -> platforms.put("platformNamed( \"" + each + "\" )", each));
        return platforms;
    }

    private boolean placed(RuleOutline rule) {
        return rule.conditions().stream()
                .filter(each -> each.form() == ConditionOutline.Form.MATCH)
                .flatMap(each -> each.facts().stream())
                .anyMatch(fact -> book.field(fact.fact(), "platform").isPresent());
    }

    /** All facts that the library knows, each with what can be asked of it. */
    List<Offer> facts() {
        return book.words().facts().stream()
                .filter(each -> !NEVER.contains(each.name()) && !each.name().endsWith("Norm"))
                .map(this::fact)
                .toList();
    }

    private Offer fact(FactWord fact) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("is", book.head(fact.name(), false));
        forms.put("not", book.head(fact.name(), true));
        return new Offer("fact:" + fact.name(), book.head(fact.name(), false), fact.meaning(), forms, List.of());
    }

    /** What can be asked of a fact. */
    List<Offer> parts(String fact) {
        List<Offer> parts = new ArrayList<>();
        book.words().fact(fact).map(FactWord::fields).orElse(List.of()).forEach(field -> {
            List<Blank> blanks = blanks(fact, field);
            if (!blanks.isEmpty()) {
                Map<String, String> forms =
                        field.kind() == FieldWord.Kind.MOMENT ? LONG_AGO : book.operators(field.kind());
                String label = book.label(fact, field.name());
                parts.add(new Offer(
                        field.name(),
                        label.isEmpty() ? Phrasebook.spaced(field.name()) : label,
                        field.meaning(),
                        forms,
                        blanks));
            }
        });
        return parts;
    }

    private List<Blank> blanks(String fact, FieldWord field) {
        return switch (field.kind()) {
            case TEXT, TEXTS -> List.of(new Blank("value", "", "text", Map.of(), fact + "." + field.name(), ""));
            case NUMBER -> List.of(new Blank("value", "", "number", Map.of(), "", "1"));
            case TRUTH -> List.of(new Blank("value", "", "choice", ValuePieces.truth(), "", "true"));
            case LENGTH, MOMENT -> length("7");
            case CHOICE -> List.of(new Blank("value", "", "choice", options(field.type()), "", ""));
            default -> List.of();
        };
    }

    /** The values of a choice, by what is written for them. */
    Map<String, String> options(String type) {
        if (type.equals("Action")) {
            return acts();
        } else if (type.equals("Platform")) {
            return platforms();
        }
        Map<String, String> options = new LinkedHashMap<>();
        book.choices(type).forEach((name, says) -> options.put(type + "." + name, says));
        return options;
    }

    /** The first fact of a rule in which a place can be asked for. */
    static int placedCondition(RuleOutline rule, Phrasebook book) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            ConditionOutline each = rule.conditions().get(i);
            FactOutline fact = each.facts().get(0);
            if (each.form() == ConditionOutline.Form.MATCH
                    && book.field(fact.fact(), "platform").isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
