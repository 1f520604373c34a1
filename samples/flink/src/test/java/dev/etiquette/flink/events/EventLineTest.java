package dev.etiquette.flink.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is an event, and what is told of a line that is none. */
class EventLineTest {

    @Test
    void a_line_is_read_as_it_was_written() throws Exception {
        EventLine event = new EventLine(Instant.parse("2026-11-30T09:00:00Z"), "maya", Verb.ADD, "{\"a\": 1}");
        assertThat(event).hasToString("2026-11-30T09:00:00Z\tmaya\tadd\t{\"a\": 1}");
        assertThat(EventLine.parse(event.toString())).isEqualTo(event);
        assertThat(EventLine.ownerOf(event.toString())).isEqualTo("maya");
        assertThat(EventLine.parse("2026-11-30T09:00:00Z\tmaya\tforget\t").document())
                .isEmpty();
    }

    @Test
    void what_is_wrong_is_named() {
        refused(
                "2026-11-30T09:00:00Z\tmaya\tadd",
                "The line has 3 columns; expected are time, owner, verb and document");
        refused(
                "today\tmaya\tadd\t{}",
                "The line has the time \"today\"; expected is one such as 2026-11-30T09:00:00Z");
        refused("+1000000000-12-31T23:59:59Z\tmaya\tadd\t{}", "The line has the time \"+1000000000");
        refused("2026-11-30T09:00:00Z\t \tadd\t{}", "The line names no owner");
        refused(
                "2026-11-30T09:00:00Z\tmaya\tput\t{}",
                "The line has the verb \"put\"; expected is add, withdraw or forget");
        refused("2026-11-30T09:00:00Z\tmaya\tadd\t", "The line has no document");
        refused(
                "2026-11-30T09:00:00Z\tmaya\tforget\t{}",
                "The line has a document; whoever is to be forgotten has none.");
    }

    private static void refused(String line, String why) {
        assertThatThrownBy(() -> EventLine.parse(line))
                .isInstanceOf(InvalidLineException.class)
                .hasMessageStartingWith(why);
    }
}
