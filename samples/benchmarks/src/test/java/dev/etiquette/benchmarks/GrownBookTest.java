package dev.etiquette.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GrownBookTest {

    @Test
    void book_has_as_many_rules_that_are_asked_as_were_wanted() throws IOException {
        RuleBook book = GrownBook.load(GrownBook.standardRules() + 130);

        assertThat(book.rules().values().stream().filter(entry -> entry.id().startsWith("MORE")))
                .hasSize(130)
                .extracting(RuleBook.Entry::name)
                .doesNotHaveDuplicates();
        assertThat(book.rules().size() - 130)
                .isEqualTo(RuleBook.standard().rules().size());
    }
}
