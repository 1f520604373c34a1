package dev.etiquette.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Repetitions;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written can be read, and is the same. */
class RoundTripTest {

    /** More with {@code -Drepetitions=10}. */
    private static final int SEEDS = Repetitions.of(400);

    private static final JsonFormat JSON = JsonFormat.STANDARD.declaring(GeneratedFacts.DECLARED);

    @Test
    void every_situation_comes_back_as_it_was() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Situation situation = new GeneratedFacts(seed).situation();
            String text = JSON.write(situation);
            Situation read = JSON.readSituation(text);
            assertThat(read).as("seed %d", seed).isEqualTo(situation);
            assertThat(JSON.write(read)).as("seed %d", seed).isEqualTo(text);
            // Equal texts of equal facts see what their ids alone do not: records compare every part.
            assertThat(read.toString()).as("seed %d", seed).isEqualTo(situation.toString());
            situation.facts().forEach(fact -> kinds.add(fact.getClass()));
        }
        assertThat(kinds).hasSize(GeneratedFacts.KINDS);
    }

    @Test
    void situations_of_the_engines_tests_come_back_as_they_were() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Situation situation = Situations.seeded(seed).situation();
            assertThat(JsonFormat.STANDARD.readSituation(JsonFormat.STANDARD.write(situation)))
                    .as("seed %d", seed)
                    .isEqualTo(situation);
        }
    }

    @Test
    void facts_alone_come_back_in_their_order() {
        GeneratedFacts generated = new GeneratedFacts(7);
        for (int kind = 0; kind < GeneratedFacts.KINDS; kind++) {
            List<Fact> facts = List.of(generated.fact(kind), generated.fact((kind + 1) % GeneratedFacts.KINDS));
            assertThat(JSON.readFacts(JSON.write(facts))).isEqualTo(facts);
        }
    }

    @Test
    void own_platform_keeps_its_name_and_form() {
        Platform vine = new Platform("vine", "Vine", Platform.Form.ROOM, true);
        Fact post = Post.of("p", vine, "ann", Instant.EPOCH, "");
        Platform read = ((Post) JSON.readFacts(JSON.write(List.of(post))).get(0)).platform();
        assertThat(read.name()).isEqualTo("Vine");
        assertThat(read.form()).isEqualTo(Platform.Form.ROOM);
        assertThat(read.closed()).isTrue();
    }

    @Test
    void members_may_stand_in_any_order() {
        String text = """
                {"facts": [{"text": "Hello", "at": "2026-03-02T10:00:00+01:00", "author": "ann", "platform": "vine",
                            "id": "p", "kind": "post"}],
                 "platforms": [{"form": "ROOM", "name": "Vine", "id": "vine"}],
                 "about": {"written": ["by", {"hand": null}, 1.5e3]}, "version": 1, "etiquette": "facts"}
                """;
        assertThat(JSON.readFacts(text))
                .containsExactly(Post.of(
                        "p",
                        new Platform("vine", "Vine", Platform.Form.ROOM, false),
                        "ann",
                        Instant.parse("2026-03-02T09:00:00Z"),
                        "Hello"));
    }

    @Test
    void half_of_a_pair_of_characters_is_replaced() {
        Fact post = Post.of("p", Platform.X, "ann", Instant.EPOCH, "cut \ud83d");
        String text = JSON.write(List.of(post));
        assertThat(((Post) JSON.readFacts(text).get(0)).text()).isEqualTo("cut \ufffd");
    }
}
