package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    private static final String RULE = """

            rule "%s"
                @id( "%s" )
                @source( "A test" )%s
            when
                $proposal : Proposal( onClosedPlatform == true )
            then
                withhold( $proposal, because( "It is closed." ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path book() throws IOException {
        Files.createDirectories(folder.resolve("manners"));
        Files.writeString(
                folder.resolve("manners/b.drl"),
                "package etiquette\n" + RULE.formatted("One must wait", "B-1", "\n    @since( \"0.1.0\" )")
                        + RULE.formatted("One must not wait", "A-1", "\n    @status( \"retired\" )"));
        Files.writeString(folder.resolve("a.drl"), "package etiquette\n" + RULE.formatted("One must go", "C-1", ""));
        return folder;
    }

    @Test
    void rules_are_listed_by_topic_with_source_and_place() throws IOException {
        assertThat(Desk.run("rules", "--rules", book().toString())).isEqualTo(new Desk.Outcome(0, """
                        (no folder)
                          C-1: One must go
                              A test
                              a.drl, line 3

                        manners
                          B-1: One must wait
                              A test
                              manners/b.drl, line 3
                          A-1 (retired): One must not wait
                              A test
                              manners/b.drl, line 13

                        2 rules and 1 retired
                        """, ""));
    }

    @Test
    void programs_are_told_the_same() throws IOException {
        JsonNode json = json("rules", "--rules", book().toString(), "--format", "json");

        assertThat(json.get("fingerprint").asString())
                .isEqualTo(RuleBook.load(folder).fingerprint());
        assertThat(json.get("rules")).hasSize(3);
        assertThat(json.get("rules").get(1))
                .isEqualTo(JsonMapper.builder().build().readTree("""
                        {"topic": "manners", "id": "B-1", "name": "One must wait", "source": "A test", "since": "0.1.0",
                         "retired": false, "trial": false, "file": "manners/b.drl", "line": 3}
                        """));
        assertThat(json.get("rules").get(2).get("retired").asBoolean()).isTrue();
    }

    private static JsonNode json(String... words) {
        return JsonMapper.builder().build().readTree(Desk.run(words).out());
    }

    @Test
    void list_of_the_standard_book_is_complete() {
        RuleBook book = RuleBook.standard();
        String text = Desk.run("rules").out();
        List<String> listed = new ArrayList<>();
        json("rules", "--format", "json")
                .get("rules")
                .forEach(rule -> listed.add(rule.get("id").asString()));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(book.rules().keySet());
        book.rules().values().forEach(rule -> {
            assertThat(text.lines())
                    .anyMatch(line -> line.startsWith("  " + rule.id() + ": ")
                            || line.startsWith("  " + rule.id() + " (retired): "));
            assertThat(text).contains(rule.file() + ", line " + rule.line());
        });
        assertThat(text.lines()).allMatch(line -> Columns.width(line) <= Columns.WIDTH);
    }

    @Test
    void markdown_is_the_page_of_the_catalogue() {
        assertThat(Desk.run("rules", "--format", "markdown").out())
                .isEqualTo(Catalogue.of(RuleBook.standard()).markdown(""));
    }

    @Test
    void what_cannot_be_listed_is_refused() {
        assertThat(Desk.run("rules", "--format", "xml").err())
                .isEqualToIgnoringNewLines("\"xml\" is not a format. Known: text, json and markdown.");
        assertThat(Desk.run("rules", "--rules", "no-such-folder").code()).isEqualTo(2);
        assertThat(Desk.run("rules", "respond").err()).startsWith("Unknown command \"respond\".");
    }
}
