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
    private static final int SCENES = Repetitions.of(100);

    /** Threads find faults of sharing, which no particular scene has more of than another. */
    private static final int SHARED_SCENES = 80;

    /** All tests use the same scenes; each scene and its advice are made once. */
    private static final List<AdvisedScene> SCENES_WITH_ADVICE =
            LongStream.range(0, SCENES).mapToObj(ContractTest::advised).toList();

    /** A scene and the advice for it. */
    private record AdvisedScene(long seed, Scene scene, Advice advice) {}

    /** A scene in which the owner has done, dismissed or put off some of what was recommended. */
    private static AdvisedScene advised(long seed) {
        Scene scene = Situations.seeded(seed);
        Advice advice = advice(scene, scene.now());
        List<RecommendationId> ids = Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(each -> each.recommendation()))
                .map(Recommendation::id)
                .toList();
        Scene answered = Situations.answered(scene, ids, seed);
        return new AdvisedScene(seed, answered, advice(answered, answered.now()));
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
                advice.planned(),
                advice.trial(),
                advice.emptyReason(),
                advice.duplicateFacts(),
                advice.failed(),
                advice.notes());
    }

    @Test
    void neither_the_order_of_facts_nor_their_repetition_changes_a_byte() {
        Random random = new Random(7);
        for (AdvisedScene advised : SCENES_WITH_ADVICE) {
            Scene scene = advised.scene();
            List<Fact> facts = new ArrayList<>(scene.situation().facts());
            facts.addAll(facts.subList(facts.size() / 2, facts.size()));
            Collections.shuffle(facts, random);
            Situation shuffled = new Situation(scene.situation().owner(), facts);
            assertThat(ETIQUETTE.advise(shuffled, scene.now()))
                    .as("seed %d", advised.seed())
                    .hasToString(advised.advice().toString());
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
        Etiquette shuffled = Etiquette.of(RuleBook.load(folder));
        assertThat(shuffled.book().rules()).hasSameSizeAs(ETIQUETTE.book().rules());
        for (AdvisedScene advised : SCENES_WITH_ADVICE) {
            Scene scene = advised.scene();
            assertThat(shuffled.advise(scene.situation(), scene.now()))
                    .as("seed %d", advised.seed())
                    .hasToString(advised.advice().toString());
        }
    }

    @Test
    void advice_is_the_same_at_every_moment_before_the_next_review() {
        Random random = new Random(7);
        int reviews = 0;
        int changes = 0;
        for (AdvisedScene advised : SCENES_WITH_ADVICE) {
            long seed = advised.seed();
            Scene scene = advised.scene();
            Instant moment = scene.now();
            Advice advice = advised.advice();
            // Some reviews on end: the first ones are often of one sort.
            for (int review = 0; review < 4; review++) {
                if (advice.nextReview().isEmpty()) {
                    Instant late = Instant.parse("3000-01-01T00:00:00Z");
                    assertThat(advice(scene, late)).as("seed %d", seed).isEqualTo(at(advice, late));
                    break;
                }
                Instant next = advice.nextReview().get();
                assertThat(next).isAfter(moment);
                for (Instant before : Instants.before(moment, next, 1, random)) {
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
                advice = then;
            }
        }
        assertThat(reviews).isGreaterThan(SCENES);
        assertThat(changes).as("reviews at which the advice did change").isGreaterThan(reviews / 5);
    }

    @Test
    void eight_threads_get_the_answers_that_one_gets() throws Exception {
        List<AdvisedScene> shared = SCENES_WITH_ADVICE.subList(0, SHARED_SCENES);
        List<String> alone =
                shared.stream().map(advised -> advised.advice().toString()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int offset = thread * 31;
                answers.add(threads.submit(() -> {
                    List<String> mine = new ArrayList<>(Collections.nCopies(shared.size(), ""));
                    for (int i = 0; i < shared.size(); i++) {
                        int index = (i + offset) % shared.size();
                        Scene scene = shared.get(index).scene();
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
