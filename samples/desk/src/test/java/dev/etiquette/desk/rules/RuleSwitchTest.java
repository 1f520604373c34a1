package dev.etiquette.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.desk.book.RuleText;
import org.junit.jupiter.api.Test;

class RuleSwitchTest {

    private static final String FILE = """
            package etiquette

            // The first one.
            rule "One"
                @id( "MINE-1" )   // stays
            when
            then
            end

            // My sister is none.
            rule "Two"
              @id( "MINE-2" )
            when
                Now( )
            then
                signal( new A( ) );
            end
            """;

    @Test
    void rule_is_found_with_the_remarks_above_it() {
        RuleText rule = RuleText.at(FILE, 11);

        assertThat(rule.text()).startsWith("// My sister is none.").endsWith("end");
        assertThat(rule.kind()).isEqualTo("signal");
        assertThat(FILE.substring(rule.from(), rule.to())).isEqualTo(rule.text());
    }

    @Test
    void off_is_one_line_more_and_on_takes_it_away_again() {
        String off = RuleSwitch.off(FILE, RuleText.at(FILE, 11));

        assertThat(off)
                .isEqualTo(FILE.replace("  @id( \"MINE-2\" )\n", "  @id( \"MINE-2\" )\n  @status( \"retired\" )\n"));
        assertThat(RuleSwitch.on(off, RuleText.at(off, 11))).contains(FILE);
    }

    @Test
    void lines_may_end_as_on_windows() {
        String windows = FILE.replace("\n", "\r\n");

        String off = RuleSwitch.off(windows, RuleText.at(windows, 11));

        assertThat(off).contains("@id( \"MINE-2\" )\r\n  @status( \"retired\" )\r\n");
        assertThat(RuleSwitch.on(off, RuleText.at(off, 11))).contains(windows);
    }

    @Test
    void rule_that_is_on_has_nothing_to_take_away() {
        assertThat(RuleSwitch.on(FILE, RuleText.at(FILE, 11))).isEmpty();
    }

    @Test
    void stanza_comes_and_goes_without_a_trace() {
        String stanza = "package etiquette\n\n" + RuleSwitch.stanza("RESPOND-1", "Off");
        RuleText rule = RuleText.at(stanza, 4);

        assertThat(RuleSwitch.isStanza(rule)).isTrue();
        assertThat(RuleSwitch.without(stanza, rule)).isEmpty();
        assertThat(RuleSwitch.without(FILE, RuleText.at(FILE, 11)).orElseThrow())
                .isEqualTo(FILE.substring(0, FILE.indexOf("\n\n// My sister")) + "\n");
    }
}
