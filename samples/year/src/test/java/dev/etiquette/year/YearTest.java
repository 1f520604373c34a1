package dev.etiquette.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the program says about the year, to the letter. After a change that is meant, look at every line that {@code mvn
 * verify -Dgolden=write} changes, as Lene would.
 */
class YearTest {

    private static final Path GOLDEN = Path.of("src/test/resources/year.txt");
    private static final Path README = Path.of("README.md");

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    private static final Workshop WORKSHOP = Workshop.of(RuleBook.standard());
    private static final String YEAR = Year.of(WORKSHOP, Year.mondays());

    @Test
    void year_reads_as_the_golden_file_does() throws IOException {
        if (WRITES) {
            Files.writeString(GOLDEN, YEAR);
        }
        assertThat(YEAR).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void readme_shows_one_of_its_weeks() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("```\nMonday, ") + "```\n".length();
        String shown = readme.substring(begin, readme.indexOf("```", begin));
        String week = week(shown.lines().findFirst().orElseThrow());
        if (WRITES) {
            readme = readme.replace(shown, week);
            Files.writeString(README, readme);
        }
        assertThat(readme).contains("```\n" + week + "```");
    }

    @Test
    void single_moment_is_read_on_the_clock_in_leipzig() {
        String evening = Year.of(WORKSHOP, List.of(Year.moment("2025-03-30T18:00")));

        assertThat(evening).startsWith("Sunday, 30 March 2025, 18:00\n").contains("Malik Osei");
    }

    /** The page of the week that begins with this line. */
    private static String week(String day) {
        int begin = YEAR.indexOf(day + "\n");
        assertThat(begin).as(day).isNotNegative();
        return YEAR.substring(begin, YEAR.indexOf("\n\n", begin) + 1);
    }
}
