package dev.etiquette.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line does what the help says of it, and a bad one does nothing. */
class OwnersConsoleTest {

    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final Instant YESTERDAY = Instant.parse("2026-03-01T17:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final PersonId ANN = new PersonId("ann");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private KeptOwners owners;
    private OwnersConsole console;

    @BeforeEach
    void open() throws IOException {
        Disk disk = new Disk();
        Teller teller =
                new FolderTeller(folder.resolve("notices"), disk, new PrintStream(OutputStream.nullOutputStream()));
        owners = new KeptOwners(folder, ETIQUETTE, () -> MORNING, teller, disk);
        console = new OwnersConsole(owners, () -> MORNING, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws IOException {
        owners.close();
    }

    private String answer(String line) {
        out.reset();
        console.answer(line);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void feedback_holds_from_its_moment_on_and_never_also_for_what_is_withheld() throws IOException {
        owners.keep(Scenes.asked("maya", YESTERDAY));
        RecommendationId id = owners.advice("maya").forContact(ANN).get(0).id();
        Instant evening = Instant.parse("2026-03-01T20:00:00Z");

        assertThat(answer("done maya " + id + " " + evening)).startsWith("Kept.");
        assertThat(owners.situation("maya").facts()).contains(Feedback.done(id, evening));
        assertThat(owners.advice("maya").withheldById(id)).isPresent();

        assertThat(answer("never maya " + id)).startsWith("Kept.");
        assertThat(owners.situation("maya").facts()).contains(Feedback.never(id, MORNING, ANN, ""));
    }

    @Test
    void bad_lines_are_answered() {
        assertThat(answer("keep a\0b.json")).isNotBlank();
        assertThat(answer("keep " + folder)).isNotBlank();
        assertThat(answer("done maya it yesterday")).contains("yesterday");
        assertThat(answer("later maya it")).startsWith("keep FILE");
        assertThat(answer("show maya")).startsWith("There is no owner maya.");
    }
}
