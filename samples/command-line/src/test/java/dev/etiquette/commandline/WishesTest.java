package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What rule authors wished for can be said, checks clean, and does what they wished. */
class WishesTest {

    private static final Path BOOK = Path.of("../wishes/book");

    @Test
    void the_book_of_wishes_checks_clean_and_its_scenarios_pass() throws IOException {
        assertThat(RuleBook.check(BOOK)).isEmpty();
        ScenarioReport report = Scenarios.run(BOOK);
        assertThat(report.passed()).as(report.toString()).isTrue();
    }
}
