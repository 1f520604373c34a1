package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Channel;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.TextSet;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of an author's own, from the cells of a table. */
class DeclaredFactTableTest {

    private static final String DECLARED = """
            package etiquette

            declare Order
                @given
                @meaning( "what somebody has ordered" )
                who      : PersonId    @key
                goods    : String    @key
                colours  : Set    @key
                pieces   : long    @key
                paid     : boolean    @key
                since    : Instant    @key
                takes    : Duration    @key
                turn     : UtteranceId    @key
                thread   : ThreadId    @key
                meeting  : MeetingId    @key
                platform : Platform    @key
                channel  : Channel    @key
                kind     : Kind    @key
            end
            """;

    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("who", "Ann"),
            Map.entry("goods", " rye bread "),
            Map.entry("colours", "light; dark, very"),
            Map.entry("pieces", "-12"),
            Map.entry("paid", "Yes"),
            Map.entry("since", "noon"),
            Map.entry("takes", "2 days"),
            Map.entry("turn", "m1"),
            Map.entry("thread", "t1"),
            Map.entry("meeting", "g1"),
            Map.entry("platform", "Twitter"),
            Map.entry("channel", "message"),
            Map.entry("kind", "public question"));

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final WrittenValues WRITTEN = new WrittenValues() {

        @Override
        public PersonId person(String written) {
            return new PersonId(written.toLowerCase(java.util.Locale.ROOT));
        }

        @Override
        public Instant moment(String written) {
            assertThat(written).isEqualTo("noon");
            return NOON;
        }

        @Override
        public Duration length(String written) {
            assertThat(written).isEqualTo("2 days");
            return Duration.ofDays(2);
        }
    };

    private static final FactTable TABLE = table();

    private static FactTable table() {
        RuleReader.Result read = RuleReader.read(List.of(new Source("order.drl", DECLARED)), Vocabulary.standard());
        assertThat(read.declared()).hasSize(1);
        return FactTable.all(read.vocabulary().given(), PlatformTable.STANDARD).get("Order");
    }

    private static GivenFact fact(String column, String cell) {
        Map<String, String> cells = new HashMap<>(CELLS);
        cells.put(column, cell);
        return (GivenFact) TABLE.fact(cells, WRITTEN);
    }

    @Test
    void columns_are_the_fields() {
        assertThat(TABLE.needed()).contains("who", "goods", "kind").hasSize(13);
        assertThat(TABLE.columns()).isEqualTo(TABLE.needed());
    }

    @Test
    void each_cell_becomes_a_value_of_its_kind() {
        assertThat(fact("goods", "rye bread").values())
                .containsEntry("who", new PersonId("ann"))
                .containsEntry("goods", "rye bread")
                .containsEntry("colours", TextSet.of(List.of("light", "dark, very")))
                .containsEntry("pieces", -12L)
                .containsEntry("paid", true)
                .containsEntry("since", NOON)
                .containsEntry("takes", Duration.ofDays(2))
                .containsEntry("turn", new UtteranceId("m1"))
                .containsEntry("thread", new ThreadId("t1"))
                .containsEntry("meeting", new MeetingId("g1"))
                .containsEntry("platform", Platform.X)
                .containsEntry("channel", Channel.MESSAGE);
        assertThat(String.valueOf(fact("goods", "").values().get("kind"))).isEqualTo("PUBLIC_QUESTION");
        assertThat(fact("goods", "").values()).containsEntry("goods", "");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "yes, true", "no, false", "False, false"})
    void truth_is_written_in_two_ways(String cell, boolean value) {
        assertThat(fact("paid", cell).values()).containsEntry("paid", value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pieces   | twelve               | "twelve"
            pieces   | 1234567890123456789  | "1234567890123456789"
            pieces   | 1.5                  | "1.5"
            pieces   | ''                   | pieces
            paid     | maybe                | "maybe"
            paid     | ''                   | paid
            who      | ''                   | who
            platform | nowhere land         | "nowhere land"
            channel  | pigeon               | "pigeon"
            kind     | public questoin      | PUBLIC_QUESTION
            """)
    void cell_that_is_none_of_its_field_is_refused(String column, String cell, String told) {
        assertThatThrownBy(() -> fact(column, cell))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining(column)
                .hasMessageContaining(told);
    }
}
