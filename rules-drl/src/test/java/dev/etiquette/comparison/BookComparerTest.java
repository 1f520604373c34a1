package dev.etiquette.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.etiquette.Etiquette;
import dev.etiquette.Repetitions;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.Situations;
import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.comparison.AdviceDifference.Kind;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.review.ReviewProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookComparerTest {

    private static final Etiquette STANDARD = Etiquette.of(RuleBook.standard());
    private static final Instant SUNDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Instant END = SUNDAY.plus(Duration.ofDays(10));
    private static final Situation ASKED = Situation.of(
            Owner.of("maya"),
            Post.of("q", Platform.MASTODON, "ann", SUNDAY, "Maya, which oven do you bake in?")
                    .mentioning("maya"),
            Message.of("m", Platform.X, "bob", SUNDAY, "Can you send me the recipe?", "maya", "t"));

    private static final String RETIRED = """
            package etiquette

            rule "A question should be answered within the platform's reply time"
                @id( "RESPOND-1" )
                @status( "retired" )
            when
            then
            end
            """;

    private static final int SCENES = Repetitions.of(2);

    @TempDir
    Path folder;

    @BeforeEach
    void layer() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
    }

    private void norms(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\n" + String.join("\n", rows) + "\n");
    }

    private BookComparison compared(Situation situation, Instant from, Instant to) throws IOException {
        return BookComparer.of(STANDARD, Etiquette.of(RuleBook.load(folder))).compare(situation, from, to);
    }

    private static AdviceDifference only(BookComparison comparison) {
        assertThat(comparison.differences()).hasSize(1);
        return comparison.differences().get(0);
    }

    @Test
    void books_that_say_the_same_are_not_even_evaluated() throws IOException {
        BookComparison comparison = compared(ASKED, SUNDAY, END);

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.isComplete()).isTrue();
        assertThat(comparison.evaluations()).isZero();
        assertThat(comparison.changes().isEmpty()).isTrue();
    }

    @Test
    void answer_that_is_due_later_is_moved_by_the_row() throws IOException {
        norms("mastodon,question due,8 hours,waking,me,2026");

        BookComparison comparison = compared(ASKED, SUNDAY, END);

        AdviceDifference moved = only(comparison);
        assertThat(moved.kinds()).containsExactly(Kind.MOVED);
        assertThat(moved.recommendation().act().platform()).isEqualTo(Platform.MASTODON);
        assertThat(moved.certain()).isTrue();
        assertThat(moved.causes()).singleElement().asString().contains("question due", "8 hours");
        assertThat(comparison.unchanged()).isEqualTo(1);
        assertThat(comparison.count(Kind.MOVED)).isEqualTo(1);
        assertThat(comparison.count(Kind.LOST)).isZero();
    }

    @Test
    void advice_of_a_rule_that_is_gone_is_lost_and_that_of_a_new_one_gained() throws IOException {
        retire();
        ownRule();

        BookComparison comparison = compared(ASKED, SUNDAY, SUNDAY.plus(Duration.ofDays(1)));

        assertThat(comparison.differences()).hasSize(2);
        AdviceDifference lost = comparison.differences().stream()
                .filter(each -> each.kinds().contains(Kind.LOST))
                .findFirst()
                .orElseThrow();
        assertThat(lost.certain()).isTrue();
        assertThat(lost.causes()).singleElement().asString().startsWith("rule RESPOND-1 retired");
        AdviceDifference gained = comparison.differences().stream()
                .filter(each -> each.kinds().contains(Kind.GAINED))
                .findFirst()
                .orElseThrow();
        assertThat(gained.certain()).isTrue();
        assertThat(gained.causes()).singleElement().asString().startsWith("rule READ-1 added");
    }

    @Test
    void of_several_changes_only_rules_that_alone_ask_for_it_are_the_cause_for_certain() throws IOException {
        ownRule();
        norms("any,question due,8 hours,waking,me,2026");

        BookComparison comparison = compared(ASKED, SUNDAY, SUNDAY.plus(Duration.ofDays(1)));

        assertThat(comparison.differences())
                .extracting(each -> each.kinds().iterator().next() + " " + each.certain())
                .containsExactlyInAnyOrder("GAINED true", "MOVED false");
    }

    private void ownRule() throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package etiquette

                rule "Whoever asks should be thought about"
                    @id( "READ-1" )
                    @source( "me" )
                when
                    $said : Turn( mine == false, kind == Kind.PUBLIC_QUESTION, $at : at )
                then
                    recommend( task( "think", "Think about it", $at ),
                               because( "{said.name} asked." ) );
                end
                """);
    }

    private void retire() throws IOException {
        Files.writeString(folder.resolve("retired.drl"), RETIRED);
    }

    @Test
    void comparison_is_what_looking_at_every_moment_finds() throws IOException {
        retire();
        norms(
                "any,private due,3 hours,clock,me,2026",
                "any,remark due,9 hours,clock,me,2026",
                "any,repeat times,2 times,,me,2026");
        Etiquette other = Etiquette.of(RuleBook.load(folder));
        int found = 0;
        for (long seed = 20; seed < 20 + SCENES; seed++) {
            Scene scene = Situations.seeded(seed);
            Instant from = scene.now().minus(Duration.ofHours(8));
            Instant to = scene.now().plus(Duration.ofHours(4));
            BookComparison comparison = BookComparer.of(STANDARD, other).compare(scene.situation(), from, to);

            Map<RecommendationId, Set<Kind>> said = new TreeMap<>();
            comparison
                    .differences()
                    .forEach(each ->
                            assertThat(said.put(each.id(), each.kinds())).isNull());
            assertThat(said).as("seed %d", seed).isEqualTo(looked(other, scene.situation(), from, to));
            found += said.size();
        }
        assertThat(found).isPositive();
    }

    /** From one review of either book to the next, and no conclusion drawn before the end. */
    private static Map<RecommendationId, Set<Kind>> looked(
            Etiquette other, Situation situation, Instant from, Instant to) {
        Map<RecommendationId, List<Recommendation>> one = new HashMap<>();
        Map<RecommendationId, List<Recommendation>> two = new HashMap<>();
        Map<RecommendationId, Set<Kind>> kinds = new TreeMap<>();
        for (Instant at = from; at.isBefore(to); at = next(other, situation, at)) {
            Map<RecommendationId, Recommendation> was = byId(STANDARD, situation, at);
            Map<RecommendationId, Recommendation> is = byId(other, situation, at);
            was.forEach((id, each) ->
                    one.computeIfAbsent(id, none -> new ArrayList<>()).add(each));
            is.forEach((id, each) ->
                    two.computeIfAbsent(id, none -> new ArrayList<>()).add(each));
            Set<RecommendationId> all = new HashSet<>(was.keySet());
            all.addAll(is.keySet());
            for (RecommendationId id : all) {
                Recommendation here = was.get(id);
                Recommendation there = is.get(id);
                Set<Kind> of = kinds.computeIfAbsent(id, none -> EnumSet.noneOf(Kind.class));
                if (here == null || there == null || !when(here).equals(when(there))) {
                    of.add(Kind.MOVED);
                }
                if (here != null
                        && there != null
                        && !here.equals(there)
                        && !what(here).equals(what(there))) {
                    of.add(Kind.REWORDED);
                }
            }
        }
        kinds.replaceAll((id, of) ->
                !one.containsKey(id) ? EnumSet.of(Kind.GAINED) : !two.containsKey(id) ? EnumSet.of(Kind.LOST) : of);
        kinds.values().removeIf(Set::isEmpty);
        return kinds;
    }

    private static Instant next(Etiquette other, Situation situation, Instant at) {
        Instant step = at.plus(Duration.ofMinutes(45));
        for (Etiquette each : List.of(STANDARD, other)) {
            Instant review = each.advise(situation, at).nextReview().orElse(step);
            step = review.isBefore(step) ? review : step;
        }
        return step;
    }

    private static Map<RecommendationId, Recommendation> byId(Etiquette etiquette, Situation situation, Instant at) {
        Map<RecommendationId, Recommendation> byId = new HashMap<>();
        etiquette.advise(situation, at).recommendations().forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private static List<Object> when(Recommendation each) {
        return List.of(each.urgency(), each.notBefore(), each.dueBy());
    }

    private static List<Object> what(Recommendation each) {
        return List.of(each.act(), each.text(), each.manner(), each.reasons());
    }

    @Test
    void comparison_that_uses_up_its_evaluations_says_until_when_it_came() throws IOException {
        norms("mastodon,question due,8 hours,waking,me,2026");
        List<ReviewProgress> told = new ArrayList<>();

        BookComparison comparison = BookComparer.of(STANDARD, Etiquette.of(RuleBook.load(folder)))
                .withAtMost(3)
                .reporting(told::add)
                .compare(ASKED, SUNDAY, END);

        assertThat(comparison.isComplete()).isFalse();
        assertThat(comparison.ends()).isBefore(END);
        assertThat(told).hasSize(comparison.evaluations()).hasSizeBetween(4, 6);
    }

    @Test
    void time_that_ends_before_it_begins_is_refused_whatever_the_books() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> compared(ASKED, END, SUNDAY));
        norms("mastodon,question due,8 hours,waking,me,2026");
        assertThatIllegalArgumentException().isThrownBy(() -> compared(ASKED, END, SUNDAY));
    }
}
