package dev.etiquette.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Situation;
import dev.etiquette.model.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is timed who answers something else. */
class ContestTest {

    @ParameterizedTest
    @EnumSource(Contest.class)
    void contenders_say_the_same(Contest one) {
        Contender contender = one.contender();

        Contest.check(one, contender, RowMaker.rows(1_000, 1));
        IntStream.range(0, 20)
                .mapToObj(seed -> RowMaker.rows(60, seed))
                .forEach(rows -> Contest.check(one, contender, rows));
    }

    @ParameterizedTest
    @EnumSource(Contest.class)
    void contender_without_some_of_the_facts_is_found_out(Contest one) {
        Rows all = RowMaker.rows(1_000, 1);
        List<Fact> fewer = all.facts().subList(0, all.facts().size() / 2);

        assertThatThrownBy(() -> Contest.check(
                        one, given -> one.contender().answer(new Rows(all.owner(), fewer, all.now())), all))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(one.title());
    }

    @Test
    void every_rule_that_speaks_is_heard() {
        Rows rows = RowMaker.rows(11_000, 11);
        Set<String> vetoes = new TreeSet<>();
        Answer answer = new ByHand().answer(rows);
        answer.held().values().forEach(line -> vetoes.addAll(line.vetoes()));

        assertThat(vetoes).containsExactly("ALONE-1", "END-3");
        assertThat(answer.advised().values())
                .extracting(line -> line.text().replaceFirst(":.*", "").replaceAll("^(Person\\S+ Family\\S+)", ""))
                .contains(" asked you", " complained", " wrote to you", " said to you", " wants to be left alone")
                .anyMatch(text -> text.endsWith(" posts sold something."));
    }

    @ParameterizedTest
    @EnumSource(SpokenContest.Speaker.class)
    void speakers_say_the_same(SpokenContest.Speaker speaker) {
        Situation large = SpokenContest.invented(1_000, 1);
        SpokenContest.check(speaker, large, SpokenContest.of(speaker).apply(large));

        for (int seed = 0; seed < 20; seed++) {
            Situation small = SpokenContest.invented(60, seed);
            SpokenContest.check(speaker, small, SpokenContest.of(speaker).apply(small));
        }
        // Here words in any order sound like a stranger's letter that sells, and an answer bears an earlier time than
        // what it answers.
        for (int seed : List.of(31, 126, 511)) {
            Situation shifted = SpokenContest.invented(17, seed);
            SpokenContest.check(speaker, shifted, SpokenContest.of(speaker).apply(shifted));
        }
        Answer half = SpokenContest.of(speaker)
                .apply(new Situation(large.owner(), large.facts().subList(0, 400)));
        assertThatThrownBy(() -> SpokenContest.check(speaker, large, half)).hasMessageContaining(speaker.title());
    }

    @Test
    void invented_owners_have_the_facts_that_were_asked_for() {
        for (int size : List.of(17, 60, 1_000)) {
            Situation situation = RowMaker.invented(size, 1);

            assertThat(situation.facts())
                    .hasSize(size)
                    .isEqualTo(RowMaker.invented(size, 1).facts());
        }
    }
}
