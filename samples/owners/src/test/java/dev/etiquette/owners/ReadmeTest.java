package dev.etiquette.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program says. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Instant ASKED = Instant.parse("2026-11-29T21:18:40Z");

    /** A line that was typed and all that was answered to it. */
    private static final Pattern ANSWERED = Pattern.compile("(?m)^> (.+)\\n((?:(?!> |```).*\\n)*)");

    private static final Pattern DOCUMENT = Pattern.compile("(?s)```json\\n(.*?)```");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(README)).results().toList();
    }

    @Test
    void answers_are_those_of_now() throws IOException {
        List<MatchResult> documents = found(DOCUMENT);
        Files.writeString(folder.resolve("maya.json"), documents.get(0).group(1));
        Files.writeString(folder.resolve("answer.json"), documents.get(1).group(1));
        List<MatchResult> lines = found(ANSWERED);
        assertThat(lines).hasSize(5);

        Disk disk = new Disk();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        try (KeptOwners owners = new KeptOwners(
                folder.resolve("owners"),
                Etiquette.of(RuleBook.standard()),
                () -> ASKED,
                new FolderTeller(folder.resolve("notices"), disk, nowhere),
                disk)) {
            OwnersConsole console =
                    new OwnersConsole(owners, () -> ASKED, new PrintStream(out, true, StandardCharsets.UTF_8));
            for (MatchResult line : lines) {
                String typed = line.group(1)
                        .replaceAll("(\\w+\\.json)", folder.resolve("$1").toString());
                out.reset();
                console.answer(typed);
                // What is told by itself, after the answer, has its moment in it; other tests read it.
                assertThat(line.group(2)).as(line.group(1)).startsWith(out.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
