package dev.etiquette.desk.sentences;

import dev.etiquette.desk.data.NameText;
import dev.etiquette.desk.sentences.Given.Value;
import dev.etiquette.desk.sentences.Offer.Blank;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts another act in the place of the one that a rule advises. Its word and what it is given become others, one by one;
 * remarks, line breaks and all that is said beside it stay.
 */
final class ActExchange {

    private static final String MOMENT = "a moment";

    private static final String NUMBER = "a number";

    private final ShownRule shown;
    private final Phrasebook book;
    private final Offers offers;
    private final Names names;
    private final Given given;
    private final Map<String, Act> acts;
    private final ValueOutline now;
    private final Map<String, Map<String, Value>> values = new TreeMap<>();

    ActExchange(ShownRule shown, Phrasebook book, Offers offers) {
        this.shown = shown;
        this.book = book;
        this.offers = offers;
        this.names = new Names(shown.rule(), book);
        this.given = new Given(shown.rule(), book, names);
        this.acts = Act.all(book);
        this.now = of(shown.rule())
                .orElseThrow(
                        () -> new RefusedRequestException(422, "This rule advises nothing that could be another."));
        // Always in the same order, so that what has no name yet gets the same one whenever it is offered.
        Set<String> kinds = new TreeSet<>();
        acts.values().forEach(act -> kinds.addAll(act.takes()));
        kinds.removeAll(List.of(Act.TEXT, NUMBER));
        kinds.forEach(kind -> values.put(kind, values(kind)));
    }

    /** What a rule advises; empty for a rule that says something else. */
    static Optional<ValueOutline> of(RuleOutline rule) {
        ValueOutline said = rule.statement();
        return said.text().equals("recommend")
                ? said.values().stream().findFirst().filter(each -> each.kind() == ValueOutline.Kind.CALL)
                : Optional.empty();
    }

    /** The acts for which the rule has all that they need, each with what is left to choose or to fill in. */
    List<Offer> fitting() {
        return others(true);
    }

    /** The other ones. The hint of each says what is missing. */
    List<Offer> unfitting() {
        return others(false);
    }

    private List<Offer> others(boolean fitting) {
        List<Offer> all = new ArrayList<>();
        for (Act act : acts.values()) {
            List<String> missing = missing(act);
            if (missing.isEmpty() == fitting && (act.isOwn() || !act.name().equals(now.text()))) {
                all.add(new Offer(
                        act.name(),
                        act.says(),
                        String.join(" ", missing),
                        Map.of(),
                        fitting ? blanks(act) : List.of()));
            }
        }
        return all;
    }

    /** What the rule would need for an act, in sentences. */
    private List<String> missing(Act act) {
        List<String> missing = new ArrayList<>();
        if (act.isOwn() && ownActs().isEmpty()) {
            missing.add("There is no act of your own yet. Maybe add one first, below the numbers.");
        }
        for (String kind : act.takes()) {
            if (values.containsKey(kind) && values.get(kind).isEmpty()) {
                missing.add(missing(kind));
            }
        }
        return missing;
    }

    private String missing(String kind) {
        if (kind.equals(MOMENT)) {
            return "It needs a moment since when there is a reason for it, and this rule asks for nothing that has one."
                    + " Maybe add a condition first, such as how long ago we last talked.";
        }
        String type = type(kind);
        return "It needs " + book.noun(type) + ", of which this rule says nothing. Maybe add this condition first: “"
                + book.head(type, false) + "”.";
    }

    private static String type(String kind) {
        return switch (kind) {
            case "a platform" -> "Platform";
            case "a channel" -> "Channel";
            default -> kind.replaceFirst("^an? (?:choice of )?", "");
        };
    }

    /** The acts of one's own as they are written, each in words. */
    private Map<String, String> ownActs() {
        Map<String, String> own = new LinkedHashMap<>();
        offers.ownActs().forEach(each -> own.put("\"" + each.id() + "\"", each.says()));
        return own;
    }

    /** What can be given where something of that kind is needed; what stands there now comes first. */
    private Map<String, Value> values(String kind) {
        Map<String, Value> possible = new LinkedHashMap<>();
        givenNow(kind).forEach(each -> possible.put(each.written(), each));
        String type = type(kind);
        if (kind.equals(MOMENT)) {
            given.reasons().forEach(each -> possible.putIfAbsent(each.written(), each));
        } else if (List.of("a platform", "a channel").contains(kind) || kind.startsWith("a choice of ")) {
            given.choices(type).forEach(each -> possible.putIfAbsent(each.written(), each));
            offers.options(type)
                    .forEach((written, says) -> possible.putIfAbsent(written, new Value(written, says, to -> {})));
        } else {
            given.facts(type).forEach(each -> possible.putIfAbsent(each.written(), each));
        }
        return possible;
    }

    /** What the act of now is given of that kind. */
    private List<Value> givenNow(String kind) {
        Act act = acts.get(now.text());
        List<Value> values = new ArrayList<>();
        if (act != null && act.takes().size() == now.values().size()) {
            for (int i = 0; i < act.takes().size(); i++) {
                if (act.takes().get(i).equals(kind)) {
                    ValueOutline value = now.values().get(i);
                    values.add(new Value(value.span().cutFrom(shown.text()), inWords(value, kind), to -> {}));
                }
            }
        }
        return values;
    }

    private String inWords(ValueOutline value, String kind) {
        FieldWord.Kind sort = kind.equals(MOMENT) ? FieldWord.Kind.MOMENT : FieldWord.Kind.CHOICE;
        StringBuilder words = new StringBuilder();
        for (Piece piece : new ValuePieces(book, names).of(value, sort, "")) {
            words.append(words.isEmpty() ? "" : " ").append(piece.options().getOrDefault(piece.value(), piece.value()));
        }
        return words.toString();
    }

    private List<Blank> blanks(Act act) {
        List<Blank> blanks = new ArrayList<>();
        for (int i = 0; i < act.takes().size(); i++) {
            String kind = act.takes().get(i);
            String key = String.valueOf(i);
            if (kind.equals(NUMBER)) {
                blanks.add(new Blank(key, "how often before", "number", Map.of(), "", "1"));
            } else if (kind.equals(Act.TEXT)) {
                if (act.isOwn()) {
                    blanks.add(new Blank(key, "which act", "choice", ownActs(), "", ""));
                } else if (i != name(act)) {
                    blanks.add(new Blank(key, "what is to be done", "text", Map.of(), "", text(1)));
                }
            } else {
                Map<String, String> options = new LinkedHashMap<>();
                values.get(kind).forEach((written, value) -> options.put(written, value.says()));
                if (options.size() > 1) {
                    blanks.add(new Blank(key, label(kind), "choice", options, "", ""));
                }
            }
        }
        return blanks;
    }

    private String label(String kind) {
        return switch (kind) {
            case MOMENT -> "since";
            case "a platform" -> "where";
            case "a channel" -> "by which way";
            default -> kind.startsWith("a choice of ") ? "in which manner" : book.noun(type(kind));
        };
    }

    /** Where the name of an act in words stands among what it is given; -1 for an act that has none. */
    private static int name(Act act) {
        return act.isInWords() ? act.takes().indexOf(Act.TEXT) : -1;
    }

    /** What stands in the act of now: its name for good, or its words; empty where it has none. */
    private String text(int number) {
        Act act = acts.get(now.text());
        if (act == null || !act.isInWords()) {
            return "";
        }
        List<String> texts = now.values().stream()
                .filter(each -> each.kind() == ValueOutline.Kind.TEXT)
                .map(ValueOutline::text)
                .toList();
        return number < texts.size() ? texts.get(number) : "";
    }

    /**
     * The changes of the text.
     *
     * @param name of the new act
     * @param filled in, by the keys of what was offered
     */
    List<TextEdit> edits(String name, Map<String, String> filled) {
        Act act = Optional.ofNullable(acts.get(name))
                .orElseThrow(() -> new RefusedRequestException(400, "There is no such act."));
        List<String> missing = missing(act);
        if (!missing.isEmpty()) {
            throw new RefusedRequestException(422, String.join(" ", missing));
        }
        Addition addition = new Addition(shown.rule(), shown.text(), book, who -> "", names);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < act.takes().size(); i++) {
            written.add(written(act, i, filled, addition));
        }
        List<TextEdit> edits = new ArrayList<>(addition.edits());
        edits.addAll(new CallEdits(shown.text(), now).to(act.name(), written));
        return edits;
    }

    private String written(Act act, int place, Map<String, String> filled, Addition addition) {
        String kind = act.takes().get(place);
        String value = filled.getOrDefault(String.valueOf(place), "");
        if (kind.equals(NUMBER)) {
            return Literals.number(value);
        } else if (place == name(act)) {
            String words = filled.getOrDefault(String.valueOf(place + 1), "");
            return Literals.quoted(text(0).isEmpty() ? NameText.slug(words) : text(0));
        } else if (kind.equals(Act.TEXT) && !act.isOwn()) {
            return Literals.quoted(value);
        } else if (kind.equals(Act.TEXT)) {
            return ownActs().keySet().stream()
                    .filter(each -> value.isEmpty() || each.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new RefusedRequestException(422, "Choose one."));
        }
        Map<String, Value> possible = values.get(kind);
        Value chosen = value.isEmpty() ? possible.values().iterator().next() : possible.get(value);
        if (chosen == null) {
            throw new RefusedRequestException(422, "Choose one.");
        }
        chosen.naming().accept(addition);
        return chosen.written();
    }
}
