package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsTest {

    @TempDir
    private Path folder;

    @Test
    void who_is_to_be_left_alone_by_my_own_list_is_not_answered() throws IOException {
        Path list = Files.writeString(
                folder.resolve("contacts.csv"),
                "name,handles,do not contact\nAnn,@ann@social.example,asked me to leave her alone\n");

        Desk.Outcome with = Desk.advise("--now", Desk.MORNING, "--contacts", list.toString());

        assertThat(Desk.advise("--now", Desk.MORNING).out()).contains("Answer Ann");
        assertThat(with.out()).doesNotContain("Answer Ann");
        assertThat(with.code()).isZero();
    }

    @Test
    void list_that_is_not_there_is_one_sentence() {
        Desk.Outcome outcome =
                Desk.advise("--contacts", folder.resolve("none.csv").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("none.csv");
    }
}
