package dev.etiquette.language;

import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.TextSpan;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts rules that the parser has read into their parts, each with its place in the text. */
public final class RuleOutliner {

    private final List<Token> tokens;
    private final String text;

    /** Where the passage begins in the whole text. */
    private final int start;

    private int next;

    private RuleOutliner(List<Token> tokens, String text, int start) {
        this.tokens = tokens;
        this.text = text;
        this.start = start;
    }

    /** The rules of a file that can be read, in order; those that say nothing themselves are left out. */
    public static List<RuleOutline> of(String text) {
        if (text.length() > RuleReader.LARGEST_FILE) {
            return List.of();
        }
        List<RuleOutline> rules = new ArrayList<>();
        for (Parser.Part part : Parser.parts(SourceSection.of(new RuleReader.Source("", text)))) {
            if (part.findings().errors() == 0
                    && part.node().filter(node -> !node.isEmpty()).isPresent()) {
                SourceSection passage = part.passage();
                rules.add(new RuleOutliner(passage.tokens(), text, lineStart(text, passage.line())).rule());
            }
        }
        return rules;
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int before = 1; before < line; before++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private RuleOutline rule() {
        Token rule = take();
        Token name = take();
        Map<String, TextSpan> entries = new HashMap<>();
        while (skip("@")) {
            String entry = take().text();
            take();
            entries.put(entry, inside(take()));
            take();
        }
        TextSpan when = span(take());
        List<ConditionOutline> conditions = new ArrayList<>();
        while (!peek().is("then")) {
            conditions.add(condition());
        }
        TextSpan then = span(take());
        ValueOutline statement = value();
        take();
        Token end = take();
        return new RuleOutline(
                entries.containsKey("id") ? entries.get("id").cutFrom(text) : "",
                inside(name).cutFrom(text),
                new TextSpan(from(rule), to(end)),
                inside(name),
                entries,
                when,
                conditions,
                then,
                statement);
    }

    private ConditionOutline condition() {
        int from = from(peek());
        ConditionOutline.Form form = ConditionOutline.Form.MATCH;
        List<FactOutline> facts = new ArrayList<>();
        List<PartOutline> results = new ArrayList<>();
        if (skip("not")) {
            form = ConditionOutline.Form.NOT;
            facts.add(fact());
        } else if (skip("exists")) {
            form = ConditionOutline.Form.EXISTS;
            facts.add(fact());
        } else if (skip("accumulate")) {
            form = ConditionOutline.Form.ACCUMULATE;
            take();
            facts.add(fact());
            do {
                take();
                results.add(part());
            } while (peek().is(","));
            take();
        } else if (skip("(")) {
            form = ConditionOutline.Form.OR;
            do {
                facts.add(fact());
            } while (skip("or"));
            take();
        } else {
            facts.add(fact());
        }
        return new ConditionOutline(form, new TextSpan(from, to(last())), facts, results);
    }

    private FactOutline fact() {
        int from = from(peek());
        String binding = "";
        if (peek().isBinding()) {
            binding = take().text();
            take();
        }
        String name = take().text();
        int open = to(take());
        List<PartOutline> parts = new ArrayList<>();
        if (!peek().is(")")) {
            do {
                parts.add(part());
            } while (skip(","));
        }
        Token close = take();
        return new FactOutline(new TextSpan(from, to(close)), binding, name, new TextSpan(open, from(close)), parts);
    }

    private PartOutline part() {
        int from = from(peek());
        if (peek().isBinding() && tokens.get(next + 1).is(":")) {
            String binding = take().text();
            take();
            ValueOutline named = value();
            TextSpan span = new TextSpan(from, to(last()));
            return new PartOutline(span, binding, named, "", new TextSpan(span.to(), span.to()), List.of());
        }
        ValueOutline left = value();
        Token operator = take();
        List<ValueOutline> values = new ArrayList<>();
        String sign = operator.text();
        if (operator.is("in")) {
            do {
                take();
                values.add(value());
            } while (peek().is(","));
            take();
            return new PartOutline(new TextSpan(from, to(last())), "", left, sign, span(operator), values);
        } else if (operator.is("not")) {
            sign = "not " + take().text();
        }
        TextSpan operatorSpan = new TextSpan(from(operator), to(last()));
        values.add(value());
        return new PartOutline(new TextSpan(from, to(last())), "", left, sign, operatorSpan, values);
    }

    private ValueOutline value() {
        Token first = take();
        if (first.kind() == Token.Kind.TEXT) {
            TextSpan span = inside(first);
            return plain(ValueOutline.Kind.TEXT, "", span.cutFrom(text), span);
        } else if (first.kind() == Token.Kind.NUMBER) {
            return plain(ValueOutline.Kind.NUMBER, "", first.text(), span(first));
        } else if (first.is("true") || first.is("false")) {
            return plain(ValueOutline.Kind.TRUTH, "", first.text(), span(first));
        }
        String name = first.text();
        if (first.is("new") && peek().kind() == Token.Kind.NAME) {
            name = "new " + take().text();
        }
        if (skip("(")) {
            List<ValueOutline> values = new ArrayList<>();
            if (!peek().is(")")) {
                do {
                    values.add(value());
                } while (skip(","));
            }
            TextSpan whole = new TextSpan(from(first), to(take()));
            return new ValueOutline(ValueOutline.Kind.CALL, "", name, whole, values);
        }
        Token end = first;
        while (skip(".")) {
            end = take();
        }
        if (end != first && Character.isUpperCase(name.charAt(0))) {
            return plain(ValueOutline.Kind.CHOICE, name, end.text(), span(end));
        }
        TextSpan path = new TextSpan(from(first), to(end));
        return plain(ValueOutline.Kind.NAME, "", path.cutFrom(text), path);
    }

    private static ValueOutline plain(ValueOutline.Kind kind, String type, String text, TextSpan span) {
        return new ValueOutline(kind, type, text, span, List.of());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private Token last() {
        return tokens.get(next - 1);
    }

    private boolean skip(String wanted) {
        boolean there = peek().is(wanted);
        next += there ? 1 : 0;
        return there;
    }

    private int from(Token token) {
        return start + token.offset();
    }

    private int to(Token token) {
        return from(token) + token.position().endColumn() - token.position().column();
    }

    private TextSpan span(Token token) {
        return new TextSpan(from(token), to(token));
    }

    /** Of a text, without its quotes. */
    private TextSpan inside(Token token) {
        return new TextSpan(from(token) + 1, to(token) - 1);
    }
}
