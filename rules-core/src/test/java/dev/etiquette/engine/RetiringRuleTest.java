package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.engine.Referee.Mode;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An empty rule that retires another one is a rule to stock Drools too, and says as little there. */
class RetiringRuleTest {

    private static final Source BELOW = new Source(
            "standard:one.drl", "package etiquette\n" + Case.rule("A-1", "Owner()", "signal( mood( \"fine\" ) )"));

    private static final Source RETIRING = new Source("one.drl", """
            package etiquette
            rule "No moods" @id( "A-1" ) @status( "retired" ) when then end
            """);

    @ParameterizedTest
    @EnumSource(Mode.class)
    void stock_drools_reads_it_and_finds_nothing(Mode mode) {
        Result below = RuleReader.read(List.of(BELOW), TestWords.VOCABULARY);
        Result book = RuleReader.read(List.of(RETIRING), TestWords.VOCABULARY, below.rules());
        assertThat(book.problems()).isEmpty();
        List<Object> facts = List.of(Owner.of("me"), new Now(Instant.EPOCH));

        assertThat(Referee.of(mode, List.of(RETIRING), book, TestWords.VOCABULARY, List.of(TestWords.class))
                        .findings(facts))
                .isEmpty();
        assertThat(Candidate.shared(below).firings(facts)).hasSize(1);
        assertThat(Candidate.shared(book).firings(facts)).isEmpty();
    }
}
