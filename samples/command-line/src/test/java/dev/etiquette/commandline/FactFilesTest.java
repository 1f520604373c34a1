package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the owner's own beside an archive, and the people whom they name. */
class FactFilesTest {

    @TempDir
    private Path folder;

    @Test
    void name_that_nobody_has_is_told_once() throws IOException {
        Path tags = Files.writeString(folder.resolve("tags.csv"), "contact,name\nZacharias Quint,vip\n");

        Desk.Outcome outcome = Desk.advise("--now", Desk.MORNING, "--facts", "Tag=" + tags);

        assertThat(outcome.err()).contains("Zacharias Quint");
        assertThat(outcome.out()).doesNotContain("Zacharias Quint");
    }

    private Desk.Outcome with(String rows) throws IOException {
        Path tags = Files.writeString(folder.resolve("tags.csv"), "contact,name\n" + rows);
        Desk.Outcome outcome = Desk.advise("--now", Desk.MORNING, "--facts", "Tag=" + tags);
        assertThat(outcome.code()).isZero();
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Berg",
                "ann berg",
                "@ann@social.example",
                "https://social.example/users/ann",
                "me",
                "Ida Falk"
            })
    void who_is_there_is_no_stranger(String whom) throws IOException {
        assertThat(with(whom + ",colleague\n").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anne Berg, Ann Berg",
        "Ann Bergh, Ann Berg",
        "Tomas Lindt, Tomas Lind",
        "@anne@social.example, @ann@social.example"
    })
    void a_name_with_a_slip_is_told_with_the_one_that_was_meant(String written, String meant) throws IOException {
        assertThat(with(written + ",colleague\nAnn Berg,colleague\n").err().strip())
                .endsWith("tags.csv: nobody in the archive or your contacts is called \"" + written
                        + "\"; it was taken for somebody new. Maybe write " + meant + ".");
    }

    @Test
    void a_name_that_is_like_nobodys_is_told_too() throws IOException {
        assertThat(with("Zacharias Quint,colleague\n").err().strip())
                .endsWith("is called \"Zacharias Quint\"; it was taken for somebody new.");
    }

    @Test
    void of_many_strangers_a_few_are_told_and_their_number() throws IOException {
        String rows = IntStream.range(0, 500)
                .mapToObj(each -> "Zacharias Quint " + each + ",colleague\n")
                .collect(Collectors.joining());
        assertThat(with(rows).err().lines())
                .hasSize(11)
                .last()
                .asString()
                .endsWith("more names are nobody's in the archive or your contacts, 500 in all.");
    }

    @Test
    void what_is_said_of_strangers_stands_beside_the_advice() throws IOException {
        assertThat(with("Anne Berg,colleague\n").out())
                .isEqualTo(Desk.advise("--now", Desk.MORNING).out());
    }
}
