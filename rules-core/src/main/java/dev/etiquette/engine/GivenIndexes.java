package dev.etiquette.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The given facts of one evaluation by what questions look them up by. Of few facts an index is made when it is asked for; of
 * many, all are made in one walk when the first is, as the facts lie all over the memory and each walk waits for them. Not for
 * use by several threads.
 */
final class GivenIndexes {

    private static final int MANY = 256;

    /** So many facts are looked at between two looks at the wall clock. */
    private static final int FACTS_PER_LOOK = 64;

    private final List<FactLookup> questions;
    private final List<@Nullable Map<Object, List<Object>>> indexes;
    private boolean walked;

    /**
     * No index yet.
     *
     * @param questions one for each index, in the order of their numbers
     */
    GivenIndexes(List<FactLookup> questions) {
        this.questions = questions;
        this.indexes = new ArrayList<>(Collections.nCopies(questions.size(), null));
    }

    /**
     * The facts of which that asks.
     *
     * @param given all facts
     * @param run counts what is kept and looks at the clock, and may end the evaluation by either
     */
    Map<Object, List<Object>> of(FactLookup question, List<Object> given, EvaluationContext run) {
        @Nullable Map<Object, List<Object>> known = indexes.get(question.index());
        if (known == null && !walked && given.size() >= MANY) {
            walk(given, run);
            known = indexes.get(question.index());
        }
        if (known == null) {
            known = new HashMap<>();
            int read = 0;
            for (Object fact : given) {
                if (++read % FACTS_PER_LOOK == 0) {
                    run.look();
                }
                question.addTo(known, fact, run);
            }
            question.sort(known, run);
            indexes.set(question.index(), known);
        }
        return known;
    }

    private void walk(List<Object> given, EvaluationContext run) {
        walked = true;
        for (int at = 0; at < questions.size(); at++) {
            indexes.set(at, new HashMap<>());
        }
        Map<Class<?>, List<FactLookup>> asked = new HashMap<>();
        int read = 0;
        for (Object fact : given) {
            if (++read % FACTS_PER_LOOK == 0) {
                run.look();
            }
            for (FactLookup question : asked.computeIfAbsent(fact.getClass(), this::askingOf)) {
                attempt(question, index -> question.addTo(index, fact, run));
            }
        }
        questions.forEach(question -> attempt(question, index -> question.sort(index, run)));
    }

    private List<FactLookup> askingOf(Class<?> type) {
        return questions.stream().filter(question -> question.asksOf(type)).toList();
    }

    private void attempt(FactLookup question, Consumer<Map<Object, List<Object>>> part) {
        @Nullable Map<Object, List<Object>> index = indexes.get(question.index());
        if (index == null) {
            return;
        }
        try {
            part.accept(index);
        } catch (EvaluationContext.BudgetExceeded | CancellationException ended) {
            throw ended;
        } catch (RuntimeException failure) {
            // That is told of the rule that asks, if ever one does.
            indexes.set(question.index(), null);
        }
    }
}
