package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that lists the standard book. {@code mvn test -Dgolden=write} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void page_lists_the_book_as_it_is() throws IOException {
        String page = Catalogue.of(RuleBook.standard()).markdown("rules/");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("Maybe run mvn test -pl rules-core,rules-drl -Dgolden=write")
                .isEqualTo(page);
    }

    @Test
    void page_has_every_rule() {
        String page = Catalogue.of(RuleBook.standard()).markdown("");
        RuleBook.standard()
                .rules()
                .values()
                .forEach(rule -> assertThat(page).contains("| " + rule.id() + " | " + rule.name()));
    }
}
