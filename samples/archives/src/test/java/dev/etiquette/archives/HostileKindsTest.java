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
        },
        WHATSAPP("_chat.txt", "[27.02.26, 17:00:00] Ann: ") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "WhatsApp Chat with Ann.txt",
                        "27/02/2026, 17:00 - Ann: Which oven?\n27/02/2026, 17:01 - Maya: The old one\n");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertMessages(archive, 2);
            }
        },
        TELEGRAM("more.json", "{\"name\":\"Ann\",\"type\":\"personal_chat\",\"id\":2,\"messages\":[") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "result.json",
                        "{\"personal_information\":{\"user_id\":1},\"chats\":{\"list\":[{\"name\":\"Ann\",\"type\":"
                                + "\"personal_chat\",\"id\":2,\"messages\":[{\"id\":1,\"type\":\"message\",\"date_unixtime\":"
                                + "\"1772208000\",\"from\":\"Ann\",\"from_id\":\"user2\",\"text\":\"Which oven?\"}]}]}}");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertMessages(archive, 1);
            }
        },
        MAIL("Other.mbox", "From x@x Fri Feb 27 17:00:00 2026\nFrom: ann@x.example\nTo: maya@x.example\n\n") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "Sent.mbox",
                        "From x@x Fri Feb 27 17:00:00 2026\nFrom: maya@x.example\nTo: ann@x.example\nMessage-ID: <1@x>\n\nHello\n");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertMessages(archive, 1);
            }
        },
        FACEBOOK("message_2.json", "{\"participants\":[{\"name\":\"Ann\"},{\"name\":\"Maya\"}],\"messages\":[") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "message_1.json",
                        "{\"participants\":[{\"name\":\"Ann\"},{\"name\":\"Maya\"}],\"messages\":[{\"sender_name\":\"Ann\","
                                + "\"timestamp_ms\":1772208000000,\"content\":\"Which oven?\"}],\"title\":\"Ann\"}");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertMessages(archive, 1);
            }
        },
        SLACK(
                "D1/2026-02-28.json",
                "[{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1772208001.0001\",\"text\":\"x\"},") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "dms.json",
                        "[{\"id\":\"D1\",\"members\":[\"U1\",\"U2\"]},{\"id\":\"D2\",\"members\":[\"U1\",\"U3\"]}]",
                        "D1/2026-02-27.json",
                        "[{\"type\":\"message\",\"user\":\"U2\",\"ts\":\"1772208000.0001\",\"text\":\"Which oven?\"}]");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertThat(archive.contacts()).hasSize(1);
                assertThat(archive.utterances()).isNotEmpty();
            }
        },
        DISCORD(
                "more.json",
                "{\"guild\":{\"id\":\"0\"},\"channel\":{\"id\":\"3\",\"type\":\"GuildTextChat\"},\"messages\":[") {
            @Override
            Map<String, String> files() {
                return Map.of("channel.json", channel());
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertMessages(archive, 2);
            }
        },
        CALENDAR("more.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:") {
            @Override
            Map<String, String> files() {
                return Map.of(
                        "calendar.ics",
                        "BEGIN:VCALENDAR\nX-WR-CALNAME:maya@x.example\nBEGIN:VEVENT\nUID:1\nDTSTART:20260227T160000Z\n"
                                + "ORGANIZER:mailto:maya@x.example\nATTENDEE:mailto:ann@x.example\nEND:VEVENT\nEND:VCALENDAR\n");
            }

            @Override
            void assertWhole(ImportedArchive archive) {
                assertThat(archive.contacts()).hasSize(1);
                assertThat(archive.meetings()).hasSize(1);
            }
        };

        private static String channel() {
            String message =
                    "{\"id\":\"%s\",\"type\":\"Default\",\"timestamp\":\"2026-02-27T17:00:00Z\",\"content\":\"Hello\","
                            + "\"author\":{\"id\":\"%s\",\"name\":\"%s\",\"isBot\":false}}";
            return "{\"guild\":{\"id\":\"0\"},\"channel\":{\"id\":\"2\",\"type\":\"DirectTextChat\",\"name\":\"Ann\"},\"messages\":["
                    + message.formatted("1", "4", "Ann") + "," + message.formatted("2", "5", "Maya") + "]}";
        }

        private final String large;
        private final String beginning;

        Kind(String large, String beginning) {
            this.large = large;
            this.beginning = beginning;
        }

        abstract Map<String, String> files();

        /** All that is in the small archive was read. */
        void assertWhole(ImportedArchive archive) {
            assertThat(archive.contacts()).hasSize(1);
            assertThat(archive.connections()).hasSize(1);
        }

        private static void assertMessages(ImportedArchive archive, int messages) {
            assertThat(archive.contacts()).hasSize(1);
            assertThat(archive.utterances()).hasSize(messages);
        }
    }

    private Path zip(Kind kind, ZipEntries more) throws IOException {
        return ZipEntries.zip(folder, out -> {
            for (Map.Entry<String, String> file : new TreeMap<>(kind.files()).entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
            more.write(out);
        });
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

        kind.assertWhole(archive);
        // An entry of it may be too long as well.
        assertThat(archive.skipped())
                .allSatisfy(skipped -> assertThat(skipped.file()).isEqualTo("export.zip/" + kind.large))
                .anySatisfy(skipped ->
                        assertThat(skipped.reason()).startsWith("it grows to more than 200 times its packed size"));
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

        kind.assertWhole(archive);
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
        kind.assertWhole(Archives.read(List.of(zip), ImportOptions.NONE));
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

        kind.assertWhole(archive);
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes()).contains("Files of a kind that is not supported: 6.");
    }
}
