package dev.etiquette.language;

import dev.etiquette.advice.Action;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses at the names that an author meant, and at the values. */
final class SimilarNames {

    /** A guess that is right but for capitals or a sign. */
    private static final int NEXT_TO_NOTHING = 0;

    /** A guess by the kind of value alone. */
    private static final int BY_KIND = 4;

    private static final Set<String> YES = Set.of("yes", "on", "y", "ja", "wahr", "right", "correct");
    private static final Set<String> NO = Set.of("no", "off", "n", "nein", "falsch", "wrong", "never");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private SimilarNames() {}

    /** The valid names that are near what was written. */
    static List<FixCandidate> near(Code code, Token written, String message, Collection<String> valid) {
        return near(code, written.position(), written.text(), message, valid);
    }

    static List<FixCandidate> near(
            Code code, Position place, String written, String message, Collection<String> valid) {
        List<FixCandidate> guesses = new ArrayList<>();
        for (String name : NameSimilarity.nearest(written, valid)) {
            guesses.add(written(
                    code,
                    place,
                    message,
                    name,
                    NameSimilarity.slip(written, name).orElseThrow()));
        }
        return guesses;
    }

    /** The facts of a name that is near what was written, or of a former name that is. */
    static List<FixCandidate> ofFacts(Token written, String message, Collection<String> valid) {
        List<FixCandidate> guesses = new ArrayList<>(near(Code.UNKNOWN_FACT, written, message, valid));
        for (String former :
                NameSimilarity.nearest(written.text(), FormerNames.facts().keySet())) {
            String now = FormerNames.fact(former).orElseThrow();
            if (valid.contains(now)) {
                guesses.add(written(
                        Code.UNKNOWN_FACT,
                        written.position(),
                        message,
                        now,
                        NameSimilarity.slip(written.text(), former).orElseThrow()));
            }
        }
        return guesses;
    }

    /** What may stand where a field of a fact is expected, and none of that name is there. */
    static List<FixCandidate> inPlaceOfField(
            Token written, String message, Collection<String> fields, Scope scope, Map<String, EnumType> choices) {
        List<FixCandidate> guesses = new ArrayList<>(near(Code.UNKNOWN_FIELD, written, message, fields));
        String plain = written.text();
        for (String keyword : List.of("true", "false")) {
            if (plain.equalsIgnoreCase(keyword)) {
                guesses.add(written(
                        Code.KEYWORD_CASE,
                        written.position(),
                        LanguageMessage.SIMILAR_KEYWORD.with(plain, keyword),
                        keyword,
                        NEXT_TO_NOTHING));
            }
        }
        String word = plain.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            String meant = String.valueOf(YES.contains(word));
            guesses.add(written(
                    Code.OTHER_WORD,
                    written.position(),
                    LanguageMessage.SIMILAR_KEYWORD.with(plain, meant),
                    meant,
                    NEXT_TO_NOTHING));
        }
        if (NUMBERS.contains(word)) {
            guesses.add(written(
                    Code.OTHER_WORD,
                    written.position(),
                    LanguageMessage.NUMBER_IN_DIGITS.with(plain),
                    String.valueOf(NUMBERS.indexOf(word)),
                    NEXT_TO_NOTHING));
        }
        guesses.add(written(
                Code.MISSING_QUOTE,
                written.position(),
                LanguageMessage.TEXT_WITHOUT_QUOTES.with(plain),
                "\"" + plain + "\"",
                BY_KIND + 1));
        for (String bound : scope.names()) {
            if (bound.substring(1).equalsIgnoreCase(plain)) {
                guesses.add(written(
                        Code.MISSING_DOLLAR,
                        written.position(),
                        LanguageMessage.FIELD_OR_DOLLAR_MISSING.with(plain),
                        bound,
                        NEXT_TO_NOTHING));
            }
        }
        choices.forEach((name, choice) -> {
            for (String value : choice.values().keySet()) {
                if (value.equalsIgnoreCase(plain)) {
                    String full = name + "." + value;
                    guesses.add(written(Code.UNKNOWN_CHOICE, written.position(), message, full, NEXT_TO_NOTHING));
                }
            }
            if (NameSimilarity.slip(plain, name).isPresent()) {
                int slip = NameSimilarity.slip(plain, name).getAsInt();
                guesses.add(written(Code.UNKNOWN_CHOICE, written.position(), message, name, slip));
            }
        });
        return guesses;
    }

    /** Values of the wanted kind that may be meant by a plain value of another kind. */
    static List<FixCandidate> values(Code code, Position place, String message, Object value, Type wanted) {
        List<FixCandidate> guesses = new ArrayList<>();
        String plain = value.toString().strip();
        if (wanted.equals(Type.NUMBER) && plain.matches("\\d{1,9}")) {
            guesses.add(written(code, place, message, plain, NEXT_TO_NOTHING));
        } else if (wanted.equals(Type.TEXT)) {
            guesses.add(written(code, place, message, "\"" + plain + "\"", NEXT_TO_NOTHING));
        } else if (wanted.equals(Type.TRUTH) && isTrue(plain)) {
            guesses.add(written(code, place, message, "true", NEXT_TO_NOTHING));
        } else if (wanted.equals(Type.TRUTH) && isFalse(plain)) {
            guesses.add(written(code, place, message, "false", NEXT_TO_NOTHING));
        } else if (wanted.equals(Type.LENGTH) && value instanceof Long) {
            for (String unit : List.of("minutes", "hours", "days")) {
                guesses.add(written(code, place, message, unit + "( " + plain + " )", BY_KIND));
            }
        } else if (wanted.equals(Type.LENGTH)) {
            DurationText.word(plain)
                    .ifPresent(word -> guesses.add(written(
                            Code.BARE_DURATION,
                            place,
                            LanguageMessage.LENGTH_AS_TEXT.with(plain),
                            word,
                            NEXT_TO_NOTHING)));
        } else if (wanted.isChoice()) {
            if (wanted.raw() == Platform.class) {
                PlatformNames.guess(code, place, message, plain).ifPresent(guesses::add);
            } else if (wanted.raw() == Action.class && !plain.isEmpty()) {
                // A constant goes before it; whether a row has the act is told where the tables are known.
                guesses.add(written(
                        code, place, message, "actionNamed( \"" + plain.toLowerCase(Locale.ROOT) + "\" )", BY_KIND));
            }
            for (String name : EnumType.of(wanted.raw()).values().keySet()) {
                if (NameSimilarity.slip(plain, name).isPresent()) {
                    String full = wanted.raw().getSimpleName() + "." + name;
                    guesses.add(written(
                            code,
                            place,
                            message,
                            full,
                            NameSimilarity.slip(plain, name).getAsInt()));
                }
            }
        }
        return guesses;
    }

    private static boolean isTrue(String plain) {
        String word = plain.toLowerCase(Locale.ROOT);
        return word.matches("true|1") || YES.contains(word);
    }

    private static boolean isFalse(String plain) {
        String word = plain.toLowerCase(Locale.ROOT);
        return word.matches("false|0") || NO.contains(word);
    }

    /** Fields of the wanted kind that may be meant where a field, or a whole fact, of another kind stands. */
    static List<FixCandidate> fields(
            Code code, Position place, String message, String root, Collection<Field> fields, Type wanted) {
        List<FixCandidate> guesses = new ArrayList<>();
        for (Field field : fields) {
            if (field.type().equals(wanted)) {
                String full = root.isEmpty() ? field.name() : root + "." + field.name();
                guesses.add(written(code, place, message, full, field.name().equals("id") ? BY_KIND - 1 : BY_KIND));
            }
        }
        return guesses;
    }

    private static FixCandidate written(Code code, Position place, String message, String name, int cost) {
        return FixCandidate.of(code, place, message, name, cost);
    }
}
