package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.engine.Instants;
import dev.etiquette.model.Fact;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Advice} promises, asked of the standard book about situations that nobody thought of. */
class ContractTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final int SCENES = 200;

    /** A scene in which the owner has done, dismissed or put off some of what was recommended. */
    private static Scene scene(long seed) {
        Scene scene = Situations.seeded(seed);
        Advice advice = ETIQUETTE.advise(scene.situation(), scene.now());
        List<RecommendationId> ids = Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(each -> each.recommendation()))
                .map(Recommendation::id)
                .toList();
        return Situations.answered(scene, ids, seed);
    }

    private static Advice advice(Scene scene, Instant now) {
        return ETIQUETTE.advise(scene.situation(), now);
    }

    private static Advice at(Advice advice, Instant now) {
        return new Advice(
                now,
                advice.nextReview(),
                advice.fingerprint(),
                advice.recommendations(),
                advice.withheld(),
                advice.emptyReason(),
                advice.duplicateFacts(),
                advice.failed(),
                advice.notes());
    }

    @Test
    void neither_the_order_of_facts_nor_their_repetition_changes_a_byte() {
        Random random = new Random(7);
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = scene(seed);
            String expected = advice(scene, scene.now()).toString();
            List<Fact> facts = new ArrayList<>(scene.situation().facts());
            facts.addAll(facts.subList(facts.size() / 2, facts.size()));
            Collections.shuffle(facts, random);
            Situation shuffled = new Situation(scene.situation().owner(), facts);
            assertThat(ETIQUETTE.advise(shuffled, scene.now()))
                    .as("seed %d", seed)
                    .hasToString(expected);
        }
    }

    @Test
    void neither_the_order_of_rules_nor_of_files_changes_a_byte(@TempDir Path folder) throws IOException {
        Random random = new Random(7);
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".drl")).toList()) {
                String text = Files.readString(file).replaceFirst("package etiquette", "");
                rules.addAll(List.of(text.strip().split("(?<=\nend)\n")));
            }
        }
        Collections.shuffle(rules, random);
        for (int i = 0; i < rules.size(); i++) {
            Path file = folder.resolve("file" + i % 7 + ".drl");
            String begun = Files.exists(file) ? Files.readString(file) : "package etiquette\n";
            Files.writeString(file, begun + rules.get(i) + "\n");
        }
        RuleBook shuffled = RuleBook.load(folder);
        assertThat(shuffled.rules()).hasSameSizeAs(ETIQUETTE.book().rules());
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = scene(seed);
            assertThat(Etiquette.of(shuffled).advise(scene.situation(), scene.now()))
                    .as("seed %d", seed)
                    .hasToString(advice(scene, scene.now()).toString());
        }
    }

    @Test
    void advice_is_the_same_at_every_moment_before_the_next_review() {
        Random random = new Random(7);
        int reviews = 0;
        int changes = 0;
        for (long seed = 0; seed < SCENES; seed++) {
            Scene scene = scene(seed);
            Instant moment = scene.now();
            // Some reviews on end: the first ones are often of one sort.
            for (int review = 0; review < 4; review++) {
                Advice advice = advice(scene, moment);
                if (advice.nextReview().isEmpty()) {
                    Instant late = Instant.parse("3000-01-01T00:00:00Z");
                    assertThat(advice(scene, late)).as("seed %d", seed).isEqualTo(at(advice, late));
                    break;
                }
                Instant next = advice.nextReview().get();
                assertThat(next).isAfter(moment);
                for (Instant before : Instants.before(moment, next, 6, random)) {
                    assertThat(advice(scene, before))
                            .as("seed %d, at %s from %s to %s", seed, before, moment, next)
                            .isEqualTo(at(advice, before));
                }
                Advice then = advice(scene, next);
                assertThat(then.nextReview()).isNotEqualTo(advice.nextReview());
                reviews++;
                boolean same = then.recommendations().equals(advice.recommendations())
                        && then.withheld().equals(advice.withheld());
                changes += same ? 0 : 1;
                moment = next;
            }
        }
        assertThat(reviews).isGreaterThan(SCENES);
        assertThat(changes).as("reviews at which the advice did change").isGreaterThan(reviews / 5);
    }

    @Test
    void eight_threads_get_the_answers_that_one_gets() throws Exception {
        List<Scene> scenes =
                LongStream.range(0, SCENES).mapToObj(ContractTest::scene).toList();
        List<String> alone = scenes.stream()
                .map(scene -> advice(scene, scene.now()).toString())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int offset = thread * 31;
                answers.add(threads.submit(() -> {
                    List<String> mine = new ArrayList<>(Collections.nCopies(scenes.size(), ""));
                    for (int i = 0; i < scenes.size(); i++) {
                        int index = (i + offset) % scenes.size();
                        Scene scene = scenes.get(index);
                        mine.set(index, advice(scene, scene.now()).toString());
                    }
                    return mine;
                }));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
