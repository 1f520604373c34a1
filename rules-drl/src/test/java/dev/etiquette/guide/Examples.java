package dev.etiquette.guide;

import dev.etiquette.language.Condition;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Position;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Examples of everything that rules can name: from the standard book where it has one, else made for the purpose. */
final class Examples {

    private final Map<String, List<String>> patterns = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Examples(Collection<Source> sources, Collection<Rule> rules) {
        sources.forEach(source -> texts.put(source.name(), source.text()));
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                patterns(condition)
                        .forEach(pattern -> patterns.computeIfAbsent(
                                        pattern.fact().name(), unknown -> new ArrayList<>())
                                .add(text(pattern.position())));
            }
        }
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.of(match.pattern());
        } else if (condition instanceof Condition.Not absent) {
            return Stream.of(absent.pattern());
        } else if (condition instanceof Condition.Exists present) {
            return Stream.of(present.pattern());
        } else if (condition instanceof Condition.Or either) {
            return either.branches().stream();
        }
        return Stream.of(((Condition.Accumulate) condition).source());
    }

    /** From the name of a fact or word to its closing parenthesis, on one line. */
    private String text(Position start) {
        List<String> lines =
                texts.get(start.file()).lines().skip(start.line() - 1L).toList();
        return closed(String.join("\n", lines).substring(start.column() - 1));
    }

    private static String closed(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : 0;
            depth -= text.charAt(at) == ')' ? 1 : 0;
            if (depth == 0 && text.charAt(at) == ')') {
                return text.substring(0, at + 1).replaceAll("\\s+", " ");
            }
        }
        return text;
    }

    /** The shortest pattern of such a fact that the book has. */
    Optional<String> of(FactType fact) {
        return patterns.getOrDefault(fact.name(), List.of()).stream().min(SHORTEST);
    }

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** What the book asks of a field; else something that may be asked of its kind of value. */
    String of(FactType fact, Field field) {
        Pattern named = Pattern.compile("(?<![\\w$.])" + field.name() + "\\b(?!\\()");
        return patterns.getOrDefault(fact.name(), List.of()).stream()
                .flatMap(pattern -> parts(pattern).stream())
                .filter(part -> named.matcher(part).find())
                .min(SHORTEST)
                .orElseGet(() -> made(field));
    }

    /** What stands between the commas of a pattern. */
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        String inside = pattern.substring(pattern.indexOf('(') + 1, pattern.length() - 1);
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= inside.length(); at++) {
            char sign = at < inside.length() ? inside.charAt(at) : ',';
            depth += sign == '(' ? 1 : 0;
            depth -= sign == ')' ? 1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(inside.substring(start, at).strip());
                start = at + 1;
            }
        }
        return parts;
    }

    private static String made(Field field) {
        Type type = field.type();
        if (type.equals(Type.TEXT)) {
            return field.name() + " != \"\"";
        } else if (type.equals(Type.TEXTS)) {
            String value = switch (field.name()) {
                case "marks" -> "question";
                case "groups" -> "friend";
                default -> "bread";
            };
            return field.name() + " contains \"" + value + "\"";
        } else if (type.equals(Type.NUMBER)) {
            return field.name() + " >= 3";
        } else if (type.equals(Type.TRUTH)) {
            return field.name() + " == true";
        } else if (type.equals(Type.LENGTH)) {
            return field.name() + " > days( 7 )";
        } else if (type.isChoice()) {
            List<String> values = List.copyOf(EnumType.of(type.raw()).values().keySet());
            // One that the field may have: its meaning names them where it has not all.
            String value = values.stream()
                    .filter(each -> field.meaning().contains(each.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(values.get(0));
            return field.name() + " == " + type.raw().getSimpleName() + "." + value;
        }
        return "$" + field.name() + " : " + field.name();
    }

    /** The shortest use of a word that the book has. */
    Optional<String> of(FunctionEntry word) {
        Matcher uses = Pattern.compile("(?<![\\w$.])" + word.name() + "\\(").matcher("");
        List<String> found = new ArrayList<>();
        for (String text : texts.values()) {
            uses.reset(text);
            while (uses.find()) {
                found.add(closed(text.substring(uses.start())));
            }
        }
        return found.stream().min(SHORTEST);
    }
}
