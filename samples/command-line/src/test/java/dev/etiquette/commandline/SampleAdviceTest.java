package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the program says about the sample archive, to the letter. After a change that is meant, look at every line that
 * {@code mvn verify -Dgolden=write} changes, as the owner would.
 */
class SampleAdviceTest {

    @Test
    void one_morning_has_something_of_everything() throws IOException {
        assertSays("morning.txt", "--now", Desk.MORNING);
    }

    @Test
    void readme_shows_the_beginning_of_that_morning_in_berlin() throws IOException {
        assertSays("morning-berlin.txt", "--now", Desk.MORNING, "--zone", "Europe/Berlin");
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```\nAdvice for") + "```\n".length();
        String shown = readme.substring(begin, readme.indexOf("```", begin));
        assertThat(shown).contains("Overdue");
        assertThat(Files.readString(Golden.FOLDER.resolve("morning-berlin.txt")))
                .startsWith(shown);
    }

    @Test
    void all_of_that_morning_shows_what_is_held_back() throws IOException {
        assertSays("morning-all.txt", "--now", Desk.MORNING, "--all");
    }

    @Test
    void evening_in_berlin_is_read_on_its_own_clocks() throws IOException {
        assertSays("evening-berlin.txt", "--now", "2026-03-02T19:00", "--zone", "Europe/Berlin");
    }

    @Test
    void three_days_later_most_is_overdue_and_some_has_passed() throws IOException {
        assertSays("three-days-later.txt", "--now", "2026-03-05");
    }

    @Test
    void month_later_only_the_evergreen_is_left() throws IOException {
        assertSays("month-later.txt", "--now", "2026-04-02T08:00:00Z");
    }

    @Test
    void before_anything_was_said_there_is_nothing_to_do_and_it_says_why() throws IOException {
        assertSays("before-everything.txt", "--now", "2025-10-01");
    }

    @Test
    void programs_are_told_the_same() throws IOException {
        assertSays("morning.json", "--now", Desk.MORNING, "--format", "json");
    }

    private static void assertSays(String file, String... words) throws IOException {
        Golden.assertSays(file, Desk.advise(words));
    }
}
