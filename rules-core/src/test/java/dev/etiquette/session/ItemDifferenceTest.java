package dev.etiquette.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Moved;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What leads from one list to another. */
class ItemDifferenceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** An item of that key, and of other contents for a capital letter. */
    private static AdviceItem item(String letter) {
        Post post = Post.of(letter.toLowerCase(Locale.ROOT), Platform.X, "me", NOON, letter);
        return new JudgedDraft(Draft.of(post), PersonId.NONE, "", List.of(), Optional.empty(), List.of());
    }

    private static List<AdviceItem> items(String letters) {
        return letters.chars().mapToObj(c -> item(Character.toString(c))).toList();
    }

    private static List<String> events(String before, String after) {
        return ItemDifference.between(items(before), items(after)).stream()
                .map(ItemDifferenceTest::shown)
                .toList();
    }

    private static String shown(AdviceEvent event) {
        if (event instanceof Appeared appeared) {
            return "+" + letter(appeared.item()) + appeared.place();
        } else if (event instanceof Changed changed) {
            return letter(changed.before()) + letter(changed.after()) + changed.place();
        } else if (event instanceof Moved moved) {
            return ">" + letter(moved.item()) + moved.place();
        }
        return "-" + letter(((Went) event).item());
    }

    private static String letter(AdviceItem item) {
        return ((JudgedDraft) item).draft().utterance().text();
    }

    @Test
    void equal_lists_differ_in_nothing() {
        assertThat(events("", "")).isEmpty();
        assertThat(events("abc", "abc")).isEmpty();
    }

    @Test
    void what_went_comes_first_and_the_rest_in_the_order_after() {
        assertThat(events("abc", "xbCy")).containsExactly("-a", "+x0", "cC2", "+y3");
        assertThat(events("abc", "")).containsExactly("-a", "-b", "-c");
    }

    @Test
    void as_few_as_possible_move() {
        assertThat(events("abcd", "bcda")).containsExactly(">a3");
        assertThat(events("abcd", "dabc")).containsExactly(">d0");
        assertThat(events("abcd", "dxabc")).containsExactly(">d0", "+x1");
        assertThat(events("abc", "cba")).hasSize(2);
    }

    @Test
    void items_of_one_key_are_told_apart_by_their_order() {
        assertThat(events("aA", "aA")).isEmpty();
        assertThat(events("aA", "a")).containsExactly("-A");
    }

    @Test
    void events_lead_from_any_list_to_any_other() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<AdviceItem> before = drawn(random);
            List<AdviceItem> after = drawn(random);
            List<AdviceEvent> events = ItemDifference.between(before, after);
            AdviceUpdate update = new AdviceUpdate(Optional.empty(), advice(), events);
            assertThat(update.applied(before)).isEqualTo(after);
        }
    }

    private static Advice advice() {
        return new Advice(
                NOON,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                TrialAdvice.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<AdviceItem> drawn(Random random) {
        List<String> letters = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> Character.toString((random.nextInt(4) == 0 ? 'A' : 'a') + i))
                .toList());
        if (random.nextBoolean()) {
            Collections.shuffle(letters, random);
        }
        return Stream.of(letters.subList(0, random.nextInt(10)))
                .flatMap(List::stream)
                .filter(letter -> random.nextInt(5) > 0)
                .map(ItemDifferenceTest::item)
                .toList();
    }
}
