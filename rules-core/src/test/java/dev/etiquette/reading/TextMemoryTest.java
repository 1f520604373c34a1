package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.tables.DateTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TextMemoryTest {

    private static final Phrases PHRASES = new Phrases(List.of(
            new Phrase("en", Mark.THANKS, Where.START, "thanks"),
            new Phrase("en", Mark.QUESTION, Where.ANYWHERE, "can you")));

    private final TextMemory memory = new TextMemory(() -> PHRASES, () -> DateTable.EMPTY.days());

    @Test
    void text_is_read_once() {
        ReadText read = memory.read("Thanks, Ann!");

        assertThat(memory.read(new String("Thanks, Ann!"))).isSameAs(read);
    }

    @Test
    void marks_are_those_of_reading_anew() {
        for (String text : List.of("Thanks, Ann!", "Can you, Can?", "", "#Ann thanks", "Ann")) {
            ReadText read = memory.read(text);
            for (Set<String> names : List.of(Set.<String>of(), Set.of("ann"), Set.of("can"), Set.of("ann", "can"))) {
                MarkSet expected = PHRASES.read(text).marks(names);
                assertThat(read.marks(names)).as(text + names).isEqualTo(expected);
                assertThat(read.marks(names)).as("again " + text + names).isEqualTo(expected);
            }
        }
    }

    @Test
    void each_question_is_answered_as_its_predicate_answers_it() {
        for (String text : List.of("Who pays you?", "Hi", "We offer SEO services, book a call now", "")) {
            ReadText read = memory.read(text);
            for (int time = 0; time < 2; time++) {
                for (TextQuestion question : TextQuestion.values()) {
                    assertThat(read.is(question)).as(question + " of " + text).isEqualTo(question.isSo(text));
                }
            }
        }
    }

    @Test
    void there_is_room_for_two_bits_of_each_answer() {
        assertThat(TextQuestion.values()).hasSizeLessThanOrEqualTo(Long.SIZE / 2);
    }

    @Test
    void what_nobody_asks_for_is_forgotten_and_what_is_asked_for_is_kept() {
        String filler = "x".repeat(10_000);
        ReadText asked = memory.read("asked for again and again");
        ReadText left = memory.read("asked for once");

        for (int i = 0; i < 1_000; i++) {
            memory.read(filler + i);
            assertThat(memory.read("asked for again and again")).isSameAs(asked);
        }

        assertThat(memory.read("asked for once")).isNotSameAs(left);
    }

    @Test
    void several_threads_are_answered_alike() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<MarkSet>>> readers = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                readers.add(() -> {
                    List<MarkSet> found = new ArrayList<>();
                    for (int i = 0; i < 2_000; i++) {
                        found.add(memory.read("Thanks " + "Ann ".repeat(i % 50)).marks(Set.of("ann")));
                    }
                    return found;
                });
            }
            Set<List<MarkSet>> all = new HashSet<>();
            for (Future<List<MarkSet>> each : threads.invokeAll(readers)) {
                all.add(each.get());
            }
            assertThat(all).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }
}
