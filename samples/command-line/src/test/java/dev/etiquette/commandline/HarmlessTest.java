package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    private static final String NASTY =
            "E\u007fv\u001b[31me\u0007 \u202eevil\u202c\u2066\u200f\u009b2J\u0000\u200b\ufeff";

    @Test
    void what_steers_a_terminal_is_left_out() {
        assertThat(Harmless.line(NASTY)).isEqualTo("Ev[31me evil2J");
    }

    @Test
    void line_breaks_and_tabs_become_single_blanks() {
        assertThat(Harmless.line(" a\r\n\tb\u2028c\u2029\u00a0d ")).isEqualTo("a b c d");
    }

    @Test
    void half_a_character_is_marked() {
        assertThat(Harmless.line("a\ud83db")).isEqualTo("a\ufffdb");
    }

    @Test
    void marks_do_not_pile_up() {
        assertThat(Harmless.line("e" + "\u0301".repeat(500) + "!")).isEqualTo("e" + "\u0301".repeat(6) + "!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Müller", "王小明", "مريم", "👩\u200d🎨 Ana", "می\u200cخواهم", "e\u0301"})
    void writing_of_every_kind_stays(String text) {
        assertThat(Harmless.line(text)).isEqualTo(text);
    }

    @Test
    void foreign_words_cannot_steer_the_terminal_of_the_owner(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, NASTY, "Will you\u001b]0;owned\u0007 come\u202e?\u009b2J");
        for (String format : new String[] {"text", "json"}) {
            Desk.Outcome outcome = Desk.adviseOn(export, "--all", "--format", format);
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).contains("Ev");
            assertThat(outcome.out().codePoints().filter(each -> each != '\n'))
                    .noneMatch(each -> Character.getType(each) == Character.CONTROL
                            || Character.getType(each) == Character.FORMAT);
        }
    }

    @Test
    void foreign_markup_is_no_markup_of_ours(@TempDir Path folder) throws IOException {
        Path export = Export.question(folder, "@|red Eve|@ ${sys:user.name} %s", "Will you come?");
        assertThat(Desk.adviseOn(export).out()).contains("Answer @|red Eve|@ ${sys:user.name} %s on");
    }
}
