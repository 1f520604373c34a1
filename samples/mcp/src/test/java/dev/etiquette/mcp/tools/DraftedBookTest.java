package dev.etiquette.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.GivenBook;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftedBookTest {

    private static ToolArguments rules() throws IOException {
        String rule = Files.readString(Path.of("example", "book", "shy.drl"));
        return new ToolArguments(Map.of("rules", List.of(Map.of("file", "shy.drl", "text", rule))));
    }

    @Test
    void stopped_call_ends_with_the_compilation_that_has_begun() throws IOException {
        ToolArguments rules = rules();
        try (GivenBook book = GivenBook.standard()) {
            for (ServerTool tool : List.of(new CheckRulesTool(book), new RunScenariosTool(book))) {
                Thread.currentThread().interrupt();
                try {
                    assertThatThrownBy(() -> tool.call(rules)).isInstanceOf(CancellationException.class);
                } finally {
                    assertThat(Thread.interrupted()).isTrue();
                }
            }
            assertThat(new CheckRulesTool(book).call(rules).structured()).containsEntry("sound", true);
        }
    }

    @Test
    void draft_for_a_folder_that_is_not_read_wholly_is_not_sound(@TempDir Path folder, @TempDir Path elsewhere)
            throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);
        try (GivenBook book = GivenBook.in(folder)) {
            ToolAnswer answer = new CheckRulesTool(book).call(rules());
            assertThat(answer.structured()).containsEntry("sound", false).containsEntry("total", 1);
            assertThat(answer.text()).contains("This is a link to a folder.");
        }
    }
}
