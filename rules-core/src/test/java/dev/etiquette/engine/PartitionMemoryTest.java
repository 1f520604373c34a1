package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Limits;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartitionMemoryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MAYA = Owner.of("maya");
    private static final PersonId ANN = new PersonId("ann");

    private static final String RULES = """
            package etiquette
            declare Wish
                @meaning( "whom to wish well" )
                contact : PersonId @key @meaning( "whom" )
            end
            rule "A birthday should be known"
                @id( "WISH-1" )
                @source( "nowhere" )
            when
                Contact( $who : id )
                Occasion( contact == $who, name == "birthday", $begins : begins )
                not Meeting( contact == $who, at > $begins )
            then
                signal( new Wish( $who ) );
            end
            """;

    private final Network network;
    private final BookTables tables = Norms.tables();

    PartitionMemoryTest() {
        RuleReader.Result book = RuleReader.read(List.of(new Source("case.drl", RULES)), Vocabulary.standard());
        assertThat(book.problems()).isEmpty();
        this.network = Network.of(book.rules(), book.strata());
    }

    private Optional<Network.Outcome> found(
            List<Fact> facts, ThresholdClock clock, Limits limits, PartitionMemory memory) {
        EvaluationInput input = EvaluationInput.lay(
                MAYA,
                facts,
                new Now(clock.now()),
                clock,
                tables,
                Map.of(),
                network::matches,
                EvaluationMemory.ofTexts(tables),
                new EvaluationContext.Stopwatch(Limits.USUAL, facts.size()));
        return network.partitioned()
                .evaluate(
                        List.of(input.ofMoment(), input.standing().facts()),
                        clock,
                        MAYA.zone(),
                        input.standing().platforms(),
                        limits,
                        new EvaluationContext.Stopwatch(limits, 0),
                        memory);
    }

    private Optional<Instant> changes(List<Fact> facts, Instant now, PartitionMemory memory) {
        ThresholdClock clock = new ThresholdClock(now);
        assertThat(found(facts, clock, Limits.USUAL, memory)).isPresent();
        return clock.nextChange();
    }

    /** A day tells the clock with which it was made; another part of the facts is new, and so it is read again. */
    @Test
    void a_day_that_is_as_before_tells_the_clock_of_now() {
        PartitionMemory memory = PartitionMemory.lasting();
        List<Fact> facts = new ArrayList<>(
                List.of(Contact.of("ann", "Ann"), PersonalDate.yearly(ANN, "birthday", MonthDay.of(5, 7))));
        changes(facts, NOON, memory);
        facts.add(new Meeting(new MeetingId("lunch"), ANN, NOON.minusSeconds(60), ""));
        Instant later = NOON.plus(Duration.ofHours(1));
        assertThat(changes(facts, later, memory))
                .isPresent()
                .isEqualTo(changes(facts, later, PartitionMemory.lasting()));
    }

    /** All at once may do with fewer attempts, and tells who is to blame where it does not. */
    @Test
    void limits_that_are_used_up_are_left_to_the_evaluation_of_all() {
        List<Fact> facts = List.of(Contact.of("ann", "Ann"));
        ThresholdClock clock = new ThresholdClock(NOON);
        assertThat(found(facts, clock, Limits.USUAL.lasting(Duration.ofNanos(1)), PartitionMemory.lasting()))
                .isEmpty();
        assertThat(clock.nextChange()).isEmpty();
    }
}
