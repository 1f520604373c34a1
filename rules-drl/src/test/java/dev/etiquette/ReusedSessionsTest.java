package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What serves small owners serves many of them; of nobody anything may be left for the next one. */
final class ReusedSessionsTest {

    private static final int THREADS = 4;

    private static final List<Scene> SCENES =
            LongStream.range(0, 24).mapToObj(Situations::seeded).toList();

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());

    @Test
    void everybodyGetsTheirOwnAnswerInAnyOrderAndAfterFailures() throws Exception {
        List<Advice> first = SCENES.stream().map(this::ask).toList();
        assertThat(first.stream().distinct().count()).isGreaterThan(10);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> asked = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, SCENES.size()).boxed().toList());
                Collections.shuffle(order, new Random(thread));
                asked.add(() -> {
                    for (int at : order) {
                        if (at % 5 == 0) {
                            fail(SCENES.get(at));
                        }
                        assertThat(ask(SCENES.get(at))).isEqualTo(first.get(at));
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(asked)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Advice ask(Scene scene) {
        return ETIQUETTE.advise(scene.situation(), scene.now());
    }

    /** Stops in the middle of its work. */
    private static void fail(Scene scene) {
        Etiquette narrow = ETIQUETTE.within(Limits.USUAL.deriving(1));
        assertThatThrownBy(() -> narrow.advise(scene.situation(), scene.now()))
                .isInstanceOf(RunawayRulesException.class);
    }
}
