package dev.etiquette.desk.sentences;

import dev.etiquette.report.FieldWord;
import dev.etiquette.report.TextSpan;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values in words: what can be changed as fields, the rest as it is. */
final class ValuePieces {

    private static final Map<String, String> UNITS = units();

    /** The acts that have a name for good before their words. */
    private static final Set<String> IN_OWN_WORDS = Set.of("reachOut", "task", "taskAbout", "postSomething");

    private final Phrasebook book;
    private final Names names;

    ValuePieces(Phrasebook book, Names names) {
        this.book = book;
        this.names = names;
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("minutes", "minutes");
        units.put("hours", "hours");
        units.put("days", "days");
        return units;
    }

    Piece text(TextSpan span, String value, String list, String label) {
        return new Piece("text", value, span.from(), span.to(), Map.of(), list, label);
    }

    /**
     * A value.
     *
     * @param kind of what sort it is
     * @param list by which list of one's own values a text is completed
     */
    List<Piece> of(ValueOutline value, FieldWord.Kind kind, String list) {
        TextSpan span = value.span();
        return switch (value.kind()) {
            case TEXT -> List.of(text(span, value.text(), list, "Text"));
            case NUMBER -> List.of(new Piece("number", value.text(), span.from(), span.to(), Map.of(), "", "Number"));
            case TRUTH -> List.of(choice(value, truth(), "Yes or no"));
            case CHOICE -> List.of(choice(value, book.choices(value.type()), "Choice"));
            case NAME -> List.of(Piece.words(time(names.inWords(value.text()))));
            case CALL -> call(value, kind);
        };
    }

    /** A moment as a noun, where what it means is said as a clause: "by when an answer is expected". */
    private static String time(String words) {
        return words.replaceFirst("^(?:by when|from when on|when) ", "the time when ")
                .replaceFirst("^since when ", "the time since when ");
    }

    static Map<String, String> truth() {
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("true", "yes");
        truth.put("false", "no");
        return truth;
    }

    private static Piece choice(ValueOutline value, Map<String, String> options, String label) {
        return new Piece(
                "choice", value.text(), value.span().from(), value.span().to(), options, "", label);
    }

    private List<Piece> call(ValueOutline call, FieldWord.Kind kind) {
        List<ValueOutline> given = call.values();
        List<Piece> pieces = new ArrayList<>();
        switch (call.text()) {
            case "minutes", "hours", "days" -> {
                pieces.addAll(of(given.get(0), FieldWord.Kind.NUMBER, ""));
                int from = call.span().from();
                pieces.add(new Piece(
                        "choice", call.text(), from, from + call.text().length(), UNITS, "", "Unit"));
            }
            case "percent" -> {
                pieces.addAll(of(given.get(0), FieldWord.Kind.NUMBER, ""));
                pieces.add(Piece.words("%"));
            }
            case "plus", "plusIn", "calendarPlus", "minus" -> {
                pieces.addAll(of(given.get(1), FieldWord.Kind.LENGTH, ""));
                pieces.add(Piece.words(call.text().equals("minus") ? "before" : "after"));
                pieces.addAll(of(given.get(0), FieldWord.Kind.MOMENT, ""));
                if (call.text().equals("plusIn")) {
                    pieces.add(Piece.words("in hours of"));
                    pieces.addAll(of(given.get(2), FieldWord.Kind.CHOICE, ""));
                }
            }
            case "daysLater" -> {
                pieces.addAll(of(given.get(1), FieldWord.Kind.NUMBER, ""));
                pieces.add(Piece.words("days after"));
                pieces.addAll(of(given.get(0), FieldWord.Kind.MOMENT, ""));
            }
            case "atClock" -> {
                pieces.addAll(of(given.get(1), FieldWord.Kind.LENGTH, ""));
                pieces.add(Piece.words("after midnight, on the day of"));
                pieces.addAll(of(given.get(0), FieldWord.Kind.MOMENT, ""));
            }
            case "actionNamed" -> {
                pieces.add(Piece.words(book.function(call.text())));
                pieces.addAll(of(given.get(0), FieldWord.Kind.TEXT, "Proposal.actionNamed"));
            }
            case "moment" -> pieces.addAll(of(given.get(0), kind, ""));
            default -> {
                pieces.add(Piece.words(book.function(call.text())));
                literals(call, pieces);
            }
        }
        return pieces;
    }

    /** What can be changed in what a function is given; names are left out. */
    private void literals(ValueOutline call, List<Piece> pieces) {
        for (ValueOutline each : call.values()) {
            if (each.kind() != ValueOutline.Kind.NAME) {
                pieces.addAll(
                        of(each, FieldWord.Kind.TEXT, call.text().startsWith("act") ? "Proposal.actionNamed" : ""));
            }
        }
    }

    private static ValueOutline firstText(ValueOutline call) {
        return call.values().stream()
                .filter(each -> each.kind() == ValueOutline.Kind.TEXT)
                .findFirst()
                .orElse(call);
    }

    /** Something that a rule says. */
    List<Piece> said(ValueOutline call) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.words(book.function(call.text())));
        for (ValueOutline each : call.values()) {
            boolean act = call.text().startsWith("act");
            if (IN_OWN_WORDS.contains(call.text()) && each == firstText(call)) {
                // By that name it is known for good: what was done about it would be forgotten with another one.
                continue;
            }
            if (each.kind() != ValueOutline.Kind.NAME
                    || List.of("by", "lateFrom", "notBefore", "allowedFrom").contains(call.text())) {
                pieces.addAll(of(each, FieldWord.Kind.MOMENT, act ? "Proposal.actionNamed" : ""));
            }
        }
        return pieces;
    }
}
