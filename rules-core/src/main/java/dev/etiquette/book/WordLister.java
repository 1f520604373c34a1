package dev.etiquette.book;

import dev.etiquette.report.BookWords;
import dev.etiquette.report.ChoiceWord;
import dev.etiquette.report.FactWord;
import dev.etiquette.report.FieldWord;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import dev.etiquette.vocabulary.WordMeanings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what rules can ask for, with what it means. */
public final class WordLister {

    private WordLister() {}

    /** All facts and choices of a vocabulary, by name. */
    public static BookWords words(Vocabulary vocabulary) {
        List<FactWord> facts = vocabulary.facts().values().stream()
                .map(fact -> fact(fact, vocabulary))
                .toList();
        List<ChoiceWord> choices =
                vocabulary.choices().values().stream().map(WordLister::choice).toList();
        return new BookWords(facts, choices);
    }

    private static FactWord fact(FactType fact, Vocabulary vocabulary) {
        return new FactWord(
                fact.name(),
                WordMeanings.of(fact),
                origin(fact),
                fact.fields().values().stream()
                        .map(field -> field(fact, field, vocabulary))
                        .toList());
    }

    private static FactWord.Origin origin(FactType fact) {
        if (fact.isDeclared()) {
            return fact.isGiven() ? FactWord.Origin.KNOWN : FactWord.Origin.FOUND;
        }
        return switch (fact.type().getPackageName().replaceAll(".*\\.", "")) {
            case "advice" -> FactWord.Origin.ADVISED;
            case "prepared" -> FactWord.Origin.READ;
            default -> FactWord.Origin.KNOWN;
        };
    }

    private static FieldWord field(FactType fact, Field field, Vocabulary vocabulary) {
        Type type = field.type();
        FieldWord.Kind kind = kind(type, vocabulary);
        boolean named = kind == FieldWord.Kind.CHOICE || kind == FieldWord.Kind.ID || kind == FieldWord.Kind.FACT;
        return new FieldWord(field.name(), WordMeanings.of(fact, field), kind, named ? type.name() : "");
    }

    private static FieldWord.Kind kind(Type type, Vocabulary vocabulary) {
        if (type.equals(Type.TEXT)) {
            return FieldWord.Kind.TEXT;
        } else if (type.equals(Type.TEXTS)) {
            return FieldWord.Kind.TEXTS;
        } else if (type.equals(Type.NUMBER)) {
            return FieldWord.Kind.NUMBER;
        } else if (type.equals(Type.TRUTH)) {
            return FieldWord.Kind.TRUTH;
        } else if (type.equals(Type.MOMENT)) {
            return FieldWord.Kind.MOMENT;
        } else if (type.equals(Type.LENGTH)) {
            return FieldWord.Kind.LENGTH;
        } else if (type.isChoice()) {
            return FieldWord.Kind.CHOICE;
        }
        return vocabulary.fact(type).isPresent() ? FieldWord.Kind.FACT : FieldWord.Kind.ID;
    }

    private static ChoiceWord choice(EnumType choice) {
        Map<String, String> values = new LinkedHashMap<>();
        choice.values().forEach((name, value) -> values.put(name, WordMeanings.of(choice, name)));
        return new ChoiceWord(choice.name(), WordMeanings.of(choice), values);
    }
}
