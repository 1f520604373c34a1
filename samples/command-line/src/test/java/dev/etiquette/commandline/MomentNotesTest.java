package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situation;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentNotesTest {

    private static final Instant NEWEST = Instant.parse("2026-03-02T08:05:30Z");

    private static MomentNotes notes() {
        Post old = Post.of("p1", Platform.X, "ann", NEWEST.minus(Duration.ofDays(90)), "Hello");
        Post newest = Post.of("p2", Platform.X, "ann", NEWEST, "Hello again");
        Post later = Post.of("p3", Platform.X, "ann", NEWEST.plus(Duration.ofDays(400)), "Not yet");
        return new MomentNotes(Situation.of(Owner.of("maya"), old, newest, later));
    }

    @Test
    void old_archive_says_how_to_look_as_of_then() {
        Instant last = NEWEST.plus(MomentNotes.LONGEST_OWED);
        assertThat(notes().old(last)).isEmpty();
        assertThat(notes().old(last.plusSeconds(1)))
                .contains("The newest entry is of 2 March 2026, 08:05, 30 days before now. Maybe look as of then: --now"
                        + " 2026-03-02T08:06:00Z.");
        assertThat(new MomentNotes(Situation.of(Owner.of("maya"))).old(last)).isEmpty();
    }

    @Test
    void it_is_old_when_no_answer_of_any_kind_can_be_owed_any_more() throws IOException {
        List<String> kinds = List.of("question", "complaint", "private", "remark", "reaction", "introduction");
        Duration longest = Files.readAllLines(Path.of("../../rules-drl/tables/norms.csv")).stream()
                .map(row -> row.split(","))
                .filter(cells -> cells.length > 2 && cells[1].endsWith(" expire"))
                .filter(cells -> kinds.contains(cells[1].substring(0, cells[1].indexOf(' '))))
                .map(cells -> cells[2].split(" "))
                .map(length -> length[1].equals("days")
                        ? Duration.ofDays(Long.parseLong(length[0]))
                        : Duration.ofHours(Long.parseLong(length[0])))
                .max(Duration::compareTo)
                .orElseThrow();
        assertThat(MomentNotes.LONGEST_OWED).isEqualTo(longest);
    }

    @Test
    void whoever_names_a_moment_is_told_nothing_of_that() {
        assertThat(Desk.advise("--now", "2026-11-30").err()).isEmpty();
        assertThat(Desk.advise().err()).isEmpty();
    }
}
