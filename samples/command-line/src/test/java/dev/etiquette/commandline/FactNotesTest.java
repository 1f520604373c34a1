package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactNotesTest {

    @TempDir
    Path folder;

    private String advice(String situation, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("situation.json"), situation);
        return Desk.adviseOn(file, more).out();
    }

    private static String exported() {
        return Desk.run("export", Desk.ARCHIVE.toString(), "--zone", "Europe/Berlin")
                .out();
    }

    @Test
    void time_in_the_wrong_unit_is_told_once_for_all_of_its_kind() throws IOException {
        String wrong = exported().replace("\"2026-02-", "\"1970-01-");

        String advice = advice(wrong, "--now", Desk.MORNING).replaceAll("\\s+", " ");

        assertThat(advice.split("which lies in January 1970", -1)).hasSize(2);
        assertThat(advice)
                .containsPattern(
                        "It looks wrong: .* Maybe seconds were read as milliseconds: .* The same is true of \\d+ more\\.");
        assertThat(advice(wrong, "--now", Desk.MORNING, "--no-check")).doesNotContain("looks wrong");
        assertThat(advice(wrong, "--now", Desk.MORNING, "--format", "json")).contains("It looks wrong: ");
    }

    @Test
    void nothing_is_told_where_all_is_well() throws IOException {
        assertThat(advice(exported(), "--now", Desk.MORNING)).doesNotContain("looks wrong");
    }
}
