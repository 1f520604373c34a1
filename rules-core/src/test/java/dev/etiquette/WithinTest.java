package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host decides what an evaluation may use up, and what follows the rules is bounded as they are. */
class WithinTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Owner MAYA = Owner.of("maya");

    @TempDir
    Path folder;

    private RuleBook book;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("a.drl"), """
                package etiquette
                rule "A person should be prepared for"
                    @id( "A-1" )
                    @source( "test" )
                when
                    $c : Contact( $name : name )
                then
                    recommend( prepare( $c ), because( "{name} it is." ) );
                end
                """);
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n");
        Files.writeString(folder.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,?\n");
        book = RuleBook.load(folder);
    }

    private static List<Fact> people(int count) {
        return IntStream.range(0, count)
                .<Fact>mapToObj(i -> Contact.of("p" + i, "Person " + i))
                .toList();
    }

    @Test
    void host_sets_its_own_limits() {
        Etiquette usual = Etiquette.of(book);
        Etiquette strict = usual.within(Limits.USUAL.deriving(2));
        Situation three = Situation.of(MAYA).with(people(3));

        assertThat(strict.book()).isSameAs(book);
        assertThat(strict.advise(Situation.of(MAYA).with(people(2)), NOW).recommendations())
                .hasSize(2);
        assertThatThrownBy(() -> strict.advise(three, NOW))
                .isInstanceOfSatisfying(
                        RunawayRulesException.class,
                        stopped -> assertThat(stopped.rules()).containsExactly("A-1"))
                .hasMessageContaining("rules added 2 facts");
        assertThat(usual.advise(three, NOW).recommendations()).hasSize(3);
    }

    /** What is over the day's budget is compared with what is in it, and not with everything. */
    @Test
    void many_recommendations_are_cut_in_little_time() {
        Situation many = Situation.of(MAYA).with(people(50_000));
        Etiquette etiquette = Etiquette.of(book);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Advice advice = etiquette.advise(many, NOW);
        Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);

        assertThat(advice.recommendations()).hasSize(MAYA.dailyBudget());
        assertThat(advice.withheld()).hasSize(50_000 - MAYA.dailyBudget());
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }
}
