package dev.etiquette.desk.sentences;

import dev.etiquette.desk.sentences.Given.Value;
import dev.etiquette.desk.sentences.Offer.Blank;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moments that are said beside what a rule advises or holds back: by when, from when on, until when. Each may be left out. */
final class Clauses {

    /** Which there are, in the order in which they are written, by what the rule does. */
    private static final Map<String, List<String>> ALL =
            Map.of("recommend", List.of("by", "lateFrom", "notBefore"), "withhold", List.of("allowedFrom"));

    private static final String NO_MOMENT =
            "Nothing that this rule asks for has a moment from which it could be counted."
                    + " Maybe add a condition first, such as how long ago we last talked.";

    private final ShownRule shown;
    private final Phrasebook book;
    private final Names names;
    private final Map<String, Value> moments = new LinkedHashMap<>();

    Clauses(ShownRule shown, Phrasebook book) {
        this.shown = shown;
        this.book = book;
        this.names = new Names(shown.rule(), book);
        new Given(shown.rule(), book, names).moments().forEach(each -> moments.put(each.written(), each));
    }

    /** Whether it is one that may be left out. */
    static boolean isOptional(ValueOutline said, ValueOutline clause) {
        return possible(said).contains(clause.text());
    }

    private static List<String> possible(ValueOutline said) {
        return ALL.getOrDefault(said.text(), List.of());
    }

    /** Those that a rule could have and has not. */
    static List<String> missing(ValueOutline said) {
        List<String> there = said.values().stream().map(ValueOutline::text).toList();
        return possible(said).stream().filter(each -> !there.contains(each)).toList();
    }

    /** The same with what is filled in for each. Where the rule has no moment, the hint says so. */
    List<Offer> offers() {
        Map<String, String> after = new LinkedHashMap<>();
        moments.forEach((written, moment) -> after.put(written, moment.says()));
        List<Blank> blanks = new ArrayList<>(Offers.length("0"));
        blanks.add(new Blank("after", "after", "choice", after, "", ""));
        return missing(shown.rule().statement()).stream()
                .map(each -> new Offer(
                        each,
                        book.means(each),
                        moments.isEmpty() ? NO_MOMENT : "",
                        Map.of(),
                        moments.isEmpty() ? List.of() : blanks))
                .toList();
    }

    /** Says one of them, on a line of its own where the others have one. */
    List<TextEdit> edits(String name, Map<String, String> filled) {
        ValueOutline said = shown.rule().statement();
        if (!missing(said).contains(name)) {
            throw new RefusedRequestException(400, "It cannot be said here, or is said already.");
        } else if (moments.isEmpty()) {
            throw new RefusedRequestException(422, NO_MOMENT);
        }
        Value after = moments.get(filled.getOrDefault("after", ""));
        if (after == null) {
            throw new RefusedRequestException(422, "Choose one.");
        }
        boolean atOnce = Literals.number(filled.getOrDefault("value", "")).matches("0+");
        String moment = atOnce ? after.written() : "plus( " + after.written() + ", " + Literals.length(filled) + " )";
        Addition addition = new Addition(shown.rule(), shown.text(), book, who -> "", names);
        after.naming().accept(addition);
        List<TextEdit> edits = new ArrayList<>(addition.edits());
        edits.add(new CallEdits(shown.text(), said).with(before(said, name), name + "( " + moment + " )"));
        return edits;
    }

    /** Behind which of the things that are said it stands. */
    private static int before(ValueOutline said, String name) {
        List<String> order = possible(said);
        int place = 0;
        for (int i = 1; i < said.values().size(); i++) {
            int there = order.indexOf(said.values().get(i).text());
            if (there >= 0 && there < order.indexOf(name)) {
                place = i;
            }
        }
        return place;
    }
}
