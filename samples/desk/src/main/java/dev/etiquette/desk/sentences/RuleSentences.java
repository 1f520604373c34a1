package dev.etiquette.desk.sentences;

import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FieldWord;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.TextSpan;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rule as sentences with fields. What stands in no sentence, such as names that are given, stays as it is in the text. */
final class RuleSentences {

    private final RuleOutline rule;
    private final String text;
    private final Phrasebook book;
    private final Names names;
    private final ValuePieces values;

    RuleSentences(RuleOutline rule, String text, Phrasebook book) {
        this.rule = rule;
        this.text = text;
        this.book = book;
        this.names = new Names(rule, book);
        this.values = new ValuePieces(book, names);
    }

    List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        TextSpan name = rule.nameSpan();
        all.add(new Sentence(
                rule.span().from(),
                name.to(),
                "Rule",
                "",
                List.of(values.text(name, rule.name(), "", "The name of the rule")),
                List.of(),
                -1,
                "",
                List.of(),
                ""));
        for (int i = 0; i < rule.conditions().size(); i++) {
            condition(i).ifPresent(all::add);
        }
        all.add(statement());
        return all;
    }

    private Optional<Sentence> condition(int number) {
        ConditionOutline condition = rule.conditions().get(number);
        List<Sentence.Line> lines = new ArrayList<>();
        boolean several = condition.facts().size() > 1;
        for (int i = 0; i < condition.facts().size(); i++) {
            FactOutline fact = condition.facts().get(i);
            if (several) {
                lines.add(new Sentence.Line(
                        List.of(Piece.soft(i == 0 ? "either" : "or"), Piece.words(book.head(fact.fact(), false))),
                        List.of()));
            }
            for (PartOutline part : fact.parts()) {
                List<Piece> pieces = part(fact, part);
                if (!pieces.isEmpty()) {
                    lines.add(new Sentence.Line(pieces, isJoin(fact, part) ? List.of() : removal(fact, part)));
                }
            }
        }
        for (PartOutline result : condition.results()) {
            lines.add(new Sentence.Line(
                    List.of(Piece.soft("counted: " + book.function(result.left().text()))), List.of()));
        }
        FactOutline first = condition.facts().get(0);
        if (lines.isEmpty() && (first.fact().equals("Owner") || first.fact().equals("Now"))) {
            return Optional.empty();
        }
        boolean absent = condition.form() == ConditionOutline.Form.NOT;
        Optional<Piece> either = thereOrNot(condition, first);
        String head = either.isPresent()
                ? ""
                : switch (condition.form()) {
                    case OR -> "One of these is so";
                    case ACCUMULATE -> "All of this, taken together: " + book.head(first.fact(), false);
                    default -> book.head(first.fact(), absent);
                };
        Set<String> needed = Names.needed(rule, condition);
        boolean only = rule.conditions().size() == 1;
        return Optional.of(new Sentence(
                condition.span().from(),
                condition.span().to(),
                head,
                several ? "" : book.hint(first.fact()),
                either.map(List::of).orElse(List.of()),
                lines,
                number,
                several || condition.form() == ConditionOutline.Form.ACCUMULATE ? "" : first.fact(),
                needed.isEmpty() && !only ? removal(condition) : List.of(),
                only
                        ? "A rule needs one sentence at least."
                        : needed.isEmpty() ? "" : "Another sentence of this rule speaks of it."));
    }

    /** Whether there is such a fact or none, as a field over the word "not"; nothing where the rule speaks of that fact elsewhere. */
    private Optional<Piece> thereOrNot(ConditionOutline condition, FactOutline fact) {
        boolean match = condition.form() == ConditionOutline.Form.MATCH;
        boolean absent = condition.form() == ConditionOutline.Form.NOT;
        boolean named = !fact.binding().isEmpty()
                || fact.parts().stream().anyMatch(part -> !part.binding().isEmpty());
        if (!match && !absent || named || !book.hasBoth(fact.fact())) {
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", book.head(fact.fact(), false));
        String not =
                absent ? text.substring(condition.span().from(), fact.span().from()) : "not ";
        options.put(not, book.head(fact.fact(), true));
        int from = condition.span().from();
        return Optional.of(new Piece(
                "choice",
                absent ? not : "",
                from,
                absent ? fact.span().from() : from,
                options,
                "",
                "Whether it is so or not"));
    }

    /** What ties a fact to the others of the rule. Without it the rule would hold for all of them. */
    private boolean isJoin(FactOutline fact, PartOutline part) {
        Optional<FieldWord> field = names.field(fact.fact(), part.left().text());
        return part.operator().equals("==")
                && field.filter(each -> each.kind() == FieldWord.Kind.ID).isPresent();
    }

    private List<Piece> part(FactOutline fact, PartOutline part) {
        if (!part.binding().isEmpty()) {
            return List.of();
        }
        Optional<FieldWord> field = part.left().kind() == ValueOutline.Kind.NAME
                ? names.field(fact.fact(), part.left().text())
                : Optional.empty();
        FieldWord.Kind kind = field.map(FieldWord::kind).orElse(FieldWord.Kind.NUMBER);
        if (isJoin(fact, part)) {
            return field.orElseThrow().type().equals("PersonId")
                    ? List.of()
                    : List.of(Piece.soft("that belongs to what is said above"));
        }
        List<Piece> pieces = new ArrayList<>();
        String label = "";
        if (part.left().kind() == ValueOutline.Kind.NAME) {
            String path = part.left().text();
            label = path.startsWith("$")
                    ? names.inWords(path)
                    : path.contains(".")
                            ? names.inWords(path).replace("“" + path + "”", Phrasebook.spaced(path.replace('.', ' ')))
                            : book.label(fact.fact(), path);
            if (!label.isEmpty()) {
                pieces.add(Piece.words(label));
            }
        } else {
            pieces.addAll(values.of(part.left(), FieldWord.Kind.NUMBER, ""));
        }
        pieces.addAll(operator(part, kind, label.isEmpty() && part.left().kind() == ValueOutline.Kind.NAME));
        String list = fact.fact() + "." + part.left().text();
        for (int i = 0; i < part.values().size(); i++) {
            if (i > 0) {
                pieces.add(Piece.words("or"));
            }
            pieces.addAll(values.of(part.values().get(i), kind, list));
        }
        return pieces;
    }

    private List<Piece> operator(PartOutline part, FieldWord.Kind kind, boolean unlabelled) {
        if (part.operator().equals("in")) {
            return List.of(Piece.words("is"));
        }
        Map<String, String> operators = book.operators(kind);
        boolean plain = unlabelled || kind == FieldWord.Kind.TRUTH;
        if (plain && part.operator().equals("==")) {
            return List.of();
        }
        return List.of(new Piece(
                "choice",
                part.operator(),
                part.operatorSpan().from(),
                part.operatorSpan().to(),
                operators,
                "",
                "How it is compared"));
    }

    private Sentence statement() {
        ValueOutline said = rule.statement();
        List<Sentence.Line> lines = new ArrayList<>();
        for (int i = 0; i < said.values().size(); i++) {
            ValueOutline each = said.values().get(i);
            if (each.kind() == ValueOutline.Kind.CALL) {
                boolean act = ActExchange.of(rule).equals(Optional.of(each));
                List<TextEdit> removal =
                        i > 0 && Clauses.isOptional(said, each) ? new CallEdits(text, said).without(i) : List.of();
                lines.add(new Sentence.Line(values.said(each), removal, act));
            }
        }
        String head = said.text().equals("signal") && !said.values().isEmpty()
                ? "Then it is so: "
                        + Phrasebook.capital(
                                book.head(said.values().get(0).text().replace("new ", ""), false))
                : book.function(said.text());
        return new Sentence(said.span().from(), said.span().to(), head, "", List.of(), lines, -1, "", List.of(), "");
    }

    /** Takes a comparison out, with one of the commas beside it; remarks stay. */
    private List<TextEdit> removal(FactOutline fact, PartOutline part) {
        int place = fact.parts().indexOf(part);
        if (fact.parts().size() == 1) {
            boolean remark = fact.inside().cutFrom(text).contains("//");
            TextSpan all = remark ? part.span() : fact.inside();
            return List.of(new TextEdit(all.from(), all.to(), ""));
        }
        boolean first = place == 0;
        int from =
                first ? part.span().from() : fact.parts().get(place - 1).span().to();
        int to = first ? fact.parts().get(1).span().from() : part.span().to();
        String gone = text.substring(from, to);
        if (!gone.contains("//")) {
            return List.of(new TextEdit(from, to, ""));
        }
        int between = first ? part.span().to() : from;
        int comma = text.indexOf(',', between);
        return List.of(
                new TextEdit(comma, comma + 1, ""),
                new TextEdit(part.span().from(), part.span().to(), ""));
    }

    /** Takes a condition out, with its lines where nothing else stands on them. */
    private List<TextEdit> removal(ConditionOutline condition) {
        int from = condition.span().from();
        int to = condition.span().to();
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', to);
        boolean alone = lineEnd > 0
                && text.substring(lineStart, from).isBlank()
                && text.substring(to, lineEnd).isBlank();
        return List.of(alone ? new TextEdit(lineStart, lineEnd + 1, "") : new TextEdit(from, to, ""));
    }
}
