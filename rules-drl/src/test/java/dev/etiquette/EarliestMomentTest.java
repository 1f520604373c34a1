package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Action;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The earliest moment is that at which somebody who asks every few minutes would first be told. */
class EarliestMomentTest {

    private static final Duration STEP = Duration.ofMinutes(20);
    private static final int STEPS = 120;

    private final Etiquette etiquette = Etiquette.of(RuleBook.standard());

    @ParameterizedTest
    @ValueSource(longs = {1})
    void earliest_moment_is_the_one_that_asking_again_and_again_finds(long seed) {
        Scene scene = Situations.seeded(seed);
        Situation situation = scene.situation();
        Instant until = scene.now().plus(STEP.multipliedBy(STEPS));
        List<Advice> asked = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            asked.add(etiquette.advise(situation, scene.now().plus(STEP.multipliedBy(step))));
        }
        int found = 0;
        for (Action action : List.of(Action.RESPOND, Action.FOLLOW_UP, Action.REPEAT, Action.APPROACH, Action.WAIT)) {
            for (PersonId person : people(situation.facts())) {
                Predicate<Advice> wanted = advice -> advice.recommendations().stream()
                        .anyMatch(each -> each.act().action().equals(action)
                                && (person.isNone() || each.act().contact().equals(person)));
                EarliestMoment earliest = etiquette.earliest(situation, scene.now(), until, wanted);
                Optional<Instant> first =
                        asked.stream().filter(wanted).map(Advice::now).findFirst();
                earliest.moment().ifPresent(moment -> {
                    assertThat(wanted.test(etiquette.advise(situation, moment))).isTrue();
                    assertThat(moment.equals(scene.now())
                                    || !wanted.test(etiquette.advise(situation, moment.minusNanos(1))))
                            .as("%s of %s is not told before %s", action, person, moment)
                            .isTrue();
                });
                if (first.isPresent()) {
                    found++;
                    assertThat(earliest.moment())
                            .get()
                            .satisfies(moment -> assertThat(moment)
                                    .isBeforeOrEqualTo(first.get())
                                    .satisfies(each -> assertThat(
                                                    each.isAfter(first.get().minus(STEP))
                                                            || isBrief(asked, wanted, each))
                                            .isTrue()));
                }
            }
        }
        assertThat(found).as("what is told at some time").isPositive();
    }

    /** Whether it was over again before the next time of asking. */
    private static boolean isBrief(List<Advice> asked, Predicate<Advice> wanted, Instant moment) {
        return asked.stream()
                .filter(each -> !each.now().isBefore(moment))
                .findFirst()
                .map(next -> !wanted.test(next))
                .orElse(true);
    }

    private static List<PersonId> people(List<Fact> facts) {
        return Stream.concat(
                        Stream.of(PersonId.NONE),
                        facts.stream()
                                .filter(Contact.class::isInstance)
                                .map(fact -> ((Contact) fact).id())
                                .limit(3))
                .toList();
    }
}
