package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.engine.TestWords.Mood;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an earlier or a later fact is there is found in a sorted index: what a look at every fact would find, in few steps. */
class FieldRangeTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static Network network(String other) {
        Result book = Case.book(new Source(
                "range.drl",
                "package etiquette\n"
                        + Case.rule(
                                "R-0",
                                "Post( $id : id, $who : author, $at : at )\n" + other,
                                "signal( mood( $id ) )")));
        return Network.of(book.rules(), book.strata());
    }

    /** At few moments, so that many are at one. */
    private static List<Post> posts(int count, int people, int moments, long seed) {
        Random random = new Random(seed);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(Post.of(
                    "p" + i,
                    Platform.X,
                    "c" + random.nextInt(people),
                    NOW.minus(Duration.ofHours(random.nextInt(moments))),
                    "so"));
        }
        return posts;
    }

    private static boolean holds(String test, Post post, Post other) {
        int compared = other.at().compareTo(post.at());
        boolean six = other.at().compareTo(post.at().plus(Duration.ofHours(6))) <= 0;
        return switch (test) {
            case "later" -> compared > 0;
            case "earlier" -> compared < 0;
            case "not earlier" -> compared >= 0;
            case "not later" -> compared <= 0;
            case "another not later" -> compared <= 0 && !other.id().equals(post.id());
            case "within hours" -> compared > 0 && six;
            default -> throw new IllegalArgumentException(test);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "later             | at > $at",
                "earlier           | at < $at",
                "earlier           | $at > at",
                "not earlier       | at >= $at",
                "not later         | at <= $at",
                "another not later | at <= $at, id != $id",
                "within hours      | at > $at, at <= plus( $at, hours( 6 ) )",
                "within hours      | plus( $at, hours( 6 ) ) >= at, $at < at"
            })
    void found_is_what_a_look_at_every_fact_finds(String name, String tests) {
        BiPredicate<Post, Post> related =
                (post, other) -> other.author().equals(post.author()) && holds(name, post, other);
        Network there = network("exists Post( author == $who, " + tests + " )");
        Network absent = network("not Post( author == $who, " + tests + " )");
        for (long seed = 0; seed < 40; seed++) {
            List<Post> posts = posts(1 + (int) seed * 2, 3, 12, seed);
            Set<Object> found = posts.stream()
                    .filter(post -> posts.stream().anyMatch(other -> related.test(post, other)))
                    .map(post -> new Mood(post.id().value()))
                    .collect(Collectors.toSet());
            Set<Object> missed = posts.stream()
                    .map(post -> (Object) new Mood(post.id().value()))
                    .filter(mood -> !found.contains(mood))
                    .collect(Collectors.toSet());

            assertThat(derived(there, posts)).isEqualTo(found);
            assertThat(derived(absent, posts)).isEqualTo(missed);
        }
    }

    private static Set<Object> derived(Network network, List<Post> posts) {
        return Set.copyOf(network.evaluate(facts(posts), new ThresholdClock(NOW), ZoneOffset.UTC, Limits.USUAL)
                .derived());
    }

    private static List<Object> facts(List<Post> posts) {
        List<Object> facts = new ArrayList<>(posts);
        facts.add(new Now(NOW));
        return facts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at > $at",
                "at < $at",
                "$at > at",
                "at >= $at, id != $id",
                "at > $at, at <= plus( $at, hours( 6 ) )"
            })
    void one_question_takes_a_step_or_two_however_many_facts_there_are(String tests) {
        int many = 2_000;
        Network network = network("exists Post( author == $who, " + tests + " )");

        for (int moments : new int[] {1, 24, many}) {
            assertThat(network.stepsByRule(
                                    facts(posts(many, 1, moments, 7)),
                                    new ThresholdClock(NOW),
                                    ZoneOffset.UTC,
                                    Limits.USUAL)
                            .getOrDefault("R-0", 0L))
                    .isLessThanOrEqualTo(2L * many);
        }
    }
}
