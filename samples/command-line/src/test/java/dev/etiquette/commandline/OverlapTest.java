package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given twice, or in two archives that overlap, changes no byte of the advice, in whatever order it comes. */
class OverlapTest {

    private static final String NOTES = "\nNotes\n";

    @TempDir
    private Path folder;

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path zip(Path root) throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files(root)) {
                out.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    /** An older archive of the same owner: some of the files, in a folder of its own. */
    private Path part(Path root, Set<String> names) throws IOException {
        Path part = Files.createDirectories(folder.resolve("part"));
        for (Path file : files(root)) {
            if (names.contains(file.getFileName().toString())) {
                Path copy = part.resolve(root.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        assertThat(files(part)).hasSize(names.size());
        return part;
    }

    /** All that is advised, and all that was counted, but not how often something was ignored. */
    private static String text(String now, Path... paths) {
        String text = said(now, "text", paths);
        return text.substring(0, text.indexOf(NOTES));
    }

    private static String json(String now, Path... paths) {
        String json = said(now, "json", paths);
        int skipped = json.indexOf("\"skipped\":");
        assertThat(skipped).isPositive();
        return json.substring(0, skipped) + json.substring(json.indexOf("\"activeRules\":"));
    }

    private static String said(String now, String format, Path... paths) {
        Desk.Outcome outcome = Holt.advise(List.of(paths), "--now", now, "--all", "--format", format);
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    @ParameterizedTest
    @CsvSource({
        "x-2026, tweets.js|direct-messages.js|follower.js, 2026-03-02T09:00:00Z",
        "x-2026, account.js|tweets-part1.js|note-tweet.js|direct-messages-group.js|mute.js, 2026-03-02T09:00:00Z",
        "x-2019, direct-message.js|follower.js, 2019-02-25T09:00:00Z",
        "x-2019, tweet.js, 2019-02-25T09:00:00Z",
        "linkedin, messages.csv|Profile.csv, 2026-03-02T09:00:00Z",
        "linkedin, Connections.csv|Invitations.csv|Comments.csv, 2026-03-02T09:00:00Z",
        "mastodon, outbox.json|actor.json, 2026-03-02T09:00:00Z",
        "mastodon, inbox.json|blocked_accounts.csv|following_accounts.csv, 2026-03-02T09:00:00Z"
    })
    void what_is_given_again_changes_nothing(String name, String names, String now) throws IOException {
        Path archive = Holt.ARCHIVES.resolve(name);
        Path part = part(archive, Set.of(names.split("\\|")));
        Path zip = zip(archive);
        String text = text(now, archive);
        String json = json(now, archive);
        assertThat(json).contains("\"rule\":");

        for (Path[] paths : new Path[][] {
            {archive, archive},
            {archive, part},
            {part, archive},
            {zip},
            {archive, zip},
            {zip, archive},
            {zip, part},
            {part, zip},
            {part, archive, zip, part}
        }) {
            assertThat(text(now, paths)).isEqualTo(text);
            assertThat(json(now, paths)).isEqualTo(json);
        }
    }

    @Test
    void the_order_of_archives_of_several_platforms_and_years_changes_nothing() {
        Path[] all = {Holt.X, Holt.OLD_X, Holt.LINKEDIN, Holt.MASTODON};
        String now = Desk.MORNING;
        String once = said(now, "json", all);
        for (int turn = 0; turn < all.length; turn++) {
            Path first = all[0];
            System.arraycopy(all, 1, all, 0, all.length - 1);
            all[all.length - 1] = first;
            assertThat(said(now, "json", all)).isEqualTo(once);
        }
    }
}
