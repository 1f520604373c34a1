package dev.etiquette.engine;

import dev.etiquette.vocabulary.ActWords;
import dev.etiquette.vocabulary.CalendarWords;
import dev.etiquette.vocabulary.NumberWords;
import dev.etiquette.vocabulary.PlaceWords;
import dev.etiquette.vocabulary.RuleFunction;
import dev.etiquette.vocabulary.StatementFunctions;
import dev.etiquette.vocabulary.TimeWords;
import dev.etiquette.vocabulary.Vocabulary;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The file of imports that makes our rule files readable for stock Drools without changing a byte of them. */
final class Prologue {

    private static final List<Class<?>> STANDARD_WORDS = List.of(
            ActWords.class,
            CalendarWords.class,
            NumberWords.class,
            PlaceWords.class,
            StatementFunctions.class,
            TimeWords.class);
    private static final Set<String> STATEMENTS = Set.of("signal", "recommend", "withhold", "bless");

    private Prologue() {}

    /**
     * The imports for a vocabulary.
     *
     * @param moreWords the classes of words that it has beside the standard ones
     */
    static String of(Vocabulary vocabulary, List<Class<?>> moreWords) {
        TreeSet<String> imports = new TreeSet<>();
        vocabulary.facts().values().stream()
                .filter(fact -> !fact.isDeclared())
                .forEach(fact -> imports.add(fact.type().getCanonicalName()));
        vocabulary
                .choices()
                .values()
                .forEach(choice -> imports.add(choice.type().getCanonicalName()));
        // What the fields of declared facts may hold.
        List.of(
                        java.time.Instant.class,
                        java.time.Duration.class,
                        java.util.Set.class,
                        dev.etiquette.model.PersonId.class,
                        dev.etiquette.model.UtteranceId.class,
                        dev.etiquette.model.ThreadId.class,
                        dev.etiquette.model.MeetingId.class,
                        dev.etiquette.model.RecommendationId.class)
                .forEach(each -> imports.add(each.getCanonicalName()));
        StringBuilder text = new StringBuilder("package etiquette\n");
        imports.forEach(each -> text.append("import ").append(each).append('\n'));
        List<Class<?>> holders = new ArrayList<>(STANDARD_WORDS);
        holders.addAll(moreWords);
        for (String word : vocabulary.words().keySet()) {
            Class<?> holder = STATEMENTS.contains(word) ? Sink.class : holder(word, holders);
            text.append("import static ")
                    .append(holder.getCanonicalName())
                    .append('.')
                    .append(word)
                    .append('\n');
        }
        return text.toString();
    }

    private static Class<?> holder(String word, List<Class<?>> holders) {
        for (Class<?> holder : holders) {
            for (Method method : holder.getMethods()) {
                if (method.getName().equals(word) && method.isAnnotationPresent(RuleFunction.class)) {
                    return holder;
                }
            }
        }
        throw new IllegalStateException("The word \"" + word + "\" stands in a class that the referee does not know."
                + "\nMaybe add the class to the list above.");
    }
}
