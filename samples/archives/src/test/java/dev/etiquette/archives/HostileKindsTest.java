package dev.etiquette.archives;

import static dev.etiquette.archives.ArchiveAssertions.assertRefused;
import static dev.etiquette.archives.ZipEntries.put;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.linkedin.LinkedInFiles;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zips of every kind of archive that are broken, huge or malicious: a plain sentence or a counted skip. */
class HostileKindsTest {

    private static final byte[] BLANKS = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** A small archive of each kind, and a file of it that may be blown up behind its beginning. */
    private enum Kind {
        X("tweets.js", "window.YTD.tweets.part0 = [") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "data/account.js",
                        "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"12345\"}}]",
                        "data/following.js",
                        "window.YTD.following.part0 = [{\"following\":{\"accountId\":\"7\"}}]");
            }
        },
        LINKEDIN("messages.csv", LinkedInFiles.MESSAGES + "\"") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "Profile.csv",
                        "First Name,Last Name,Headline,Industry\nAda,Lovelace,x,y\n",
                        "Connections.csv",
                        LinkedInFiles.CONNECTIONS + "Ann,Lee," + LinkedInFiles.ANN + ",,,,\n");
            }
        },
        MASTODON("mutes.csv", "Account address,Hide notifications\n") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "actor.json",
                        "{%s,\"id\":\"%s\",\"type\":\"Person\"}".formatted(ArchiveFolder.CONTEXT, ArchiveFolder.ME),
                        "following.csv",
                        "Account address,Show boosts\nann@far.example,true\n");
            }
        };

        private final String large;
        private final String beginning;

        Kind(String large, String beginning) {
            this.large = large;
            this.beginning = beginning;
        }

        abstract Map<String, String> files();
    }

    private Path zip(Kind kind, ZipEntries more) throws IOException {
        return ZipEntries.zip(folder, out -> {
            for (Map.Entry<String, String> file : new TreeMap<>(kind.files()).entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
            more.write(out);
        });
    }

    private static void assertWhole(ImportedArchive archive) {
        assertThat(archive.contacts()).hasSize(1);
        assertThat(archive.connections()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_bomb_in_a_zip_of_any_kind_costs_only_itself(Kind kind) throws IOException {
        ImportedArchive archive = Archives.read(
                List.of(zip(kind, out -> {
                    out.putNextEntry(new ZipEntry(kind.large));
                    out.write(kind.beginning.getBytes(StandardCharsets.UTF_8));
                    for (int block = 0; block < 80 * 16; block++) {
                        out.write(BLANKS);
                    }
                    out.closeEntry();
                })),
                ImportOptions.NONE);

        assertWhole(archive);
        assertThat(archive.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.file()).isEqualTo("export.zip/" + kind.large);
            assertThat(skipped.reason()).startsWith("it grows to more than 200 times its packed size");
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_that_climb_out_of_a_zip_of_any_kind_are_refused(Kind kind) throws IOException {
        ImportedArchive archive = Archives.read(
                List.of(zip(kind, out -> {
                    put(out, "../" + kind.large, kind.beginning);
                    put(out, "data/../../../" + kind.large, kind.beginning);
                    put(out, "..\\" + kind.large, kind.beginning);
                    put(out, "/elsewhere/" + kind.large, kind.beginning);
                })),
                ImportOptions.NONE);

        assertWhole(archive);
        assertThat(archive.skippedTotal()).isEqualTo(4);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsOnly("its name leads out of the zip", "its name is not one of a file in a zip");
    }

    @ParameterizedTest
    @EnumSource
    void a_zip_of_any_kind_that_was_cut_anywhere_is_refused_in_one_sentence(Kind kind) throws IOException {
        Path zip = zip(kind, out -> {});
        byte[] whole = Files.readAllBytes(zip);
        assertWhole(Archives.read(List.of(zip), ImportOptions.NONE));
        for (int cut = 0; cut < whole.length; cut += 7) {
            Files.write(zip, Arrays.copyOf(whole, cut));
            assertRefused(zip, "is a supported export");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_zip_of_any_kind_whose_bytes_were_changed_is_read_or_told(Kind kind) throws IOException {
        Path zip = zip(kind, out -> {});
        byte[] whole = Files.readAllBytes(zip);
        Random random = new Random(7);
        for (int turn = 0; turn < 300; turn++) {
            byte[] changed = whole.clone();
            changed[4 + random.nextInt(whole.length - 4)] ^= (byte) (1 + random.nextInt(255));
            Files.write(zip, changed);
            try {
                Archives.read(List.of(zip), ImportOptions.NONE);
            } catch (UnreadableArchiveException refusal) {
                assertThat(refusal.getMessage()).doesNotContain("Exception", "java.");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbage_of_any_size_beside_an_archive_changes_nothing(Kind kind) throws IOException {
        Random random = new Random(7);
        ImportedArchive archive = Archives.read(
                List.of(zip(kind, out -> {
                    for (int size : new int[] {1, 2, 3, 100, 70_000, 1_000_000}) {
                        byte[] garbage = new byte[size];
                        random.nextBytes(garbage);
                        out.putNextEntry(new ZipEntry("garbage" + size + ".csv"));
                        out.write(garbage);
                        out.closeEntry();
                    }
                })),
                ImportOptions.NONE);

        assertWhole(archive);
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes()).contains("Files of a kind that is not supported: 6.");
    }
}
