package dev.etiquette.archives.activitystreams;

import static dev.etiquette.archives.ArchiveAssertions.assertRefused;
import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.ArchiveFolder.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.problem.SkippedEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken, huge and malicious documents of ActivityStreams: a plain sentence or a counted skip, never a crash. */
class HostileFilesTest {

    private static final String GOOD = note("https://home.example/1", "good", "");
    private static final byte[] FILLER = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private static void fill(OutputStream out, int megabytes) throws IOException {
        for (int block = 0; block < megabytes * 16; block++) {
            out.write(FILLER);
        }
    }

    @Test
    void an_empty_file_is_refused_alone_and_skipped_among_others() {
        ArchiveFolder.nameless(folder.resolve("alone")).file("outbox.json", "");
        assertRefused(folder.resolve("alone"), "it is empty");

        ImportedArchive archive =
                ArchiveFolder.in(folder).outbox(GOOD).file("inbox.json", "").read();
        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped()).extracting(SkippedEntry::reason).contains("it is empty");
    }

    @Test
    void a_file_that_was_cut_keeps_what_came_before() {
        String whole = ArchiveFolder.collection("outbox.json", GOOD, note("https://home.example/2", "lost", ""));
        for (int cut = whole.length() - 1; cut > whole.indexOf("lost"); cut--) {
            ImportedArchive archive = ArchiveFolder.in(folder)
                    .file("outbox.json", whole.substring(0, cut))
                    .read();
            assertThat(texts(archive)).contains("good");
            assertThat(archive.skippedTotal()).isEqualTo(1);
            assertThat(archive.skipped().get(0).reason())
                    .isEqualTo("the file ends in the middle; everything before was read");
        }
    }

    @Test
    void a_single_note_that_was_cut_is_not_taken_for_a_whole_one() {
        String single = GOOD.replace('\'', '"');
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file("note.json", single.substring(0, single.indexOf("\"to\"")))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skippedTotal()).isEqualTo(2);
    }

    @Test
    void a_fault_in_the_middle_is_reported_with_its_place() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file("outbox.json", ArchiveFolder.collection("outbox.json", GOOD, "{'id' 'x'}", GOOD))
                .read();

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.file()).endsWith("/outbox.json");
            assertThat(skipped.where()).startsWith("line 2, column ");
            assertThat(skipped.reason()).startsWith("it is not well-formed JSON");
        });
    }

    @Test
    void a_mark_of_byte_order_and_wide_characters_are_understood() {
        String outbox = ArchiveFolder.collection("outbox.json", note("https://home.example/1", "Zoë 🍲", ""));
        for (byte[] bytes : List.of(
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_16BE),
                outbox.getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(texts(ArchiveFolder.in(folder).file("outbox.json", bytes).read()))
                    .containsExactly("Zoë 🍲");
        }
    }

    @Test
    void a_wrong_encoding_costs_its_letters_and_nothing_more() {
        byte[] latin = ArchiveFolder.collection(
                        "outbox.json", note("https://home.example/1", "Zoë", ""), GOOD.replace("/1", "/2"))
                .getBytes(StandardCharsets.ISO_8859_1);
        ImportedArchive archive =
                ArchiveFolder.in(folder).file("outbox.json", latin).read();

        assertThat(texts(archive)).containsExactly("Zo\ufffd", "good");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason()).startsWith("bytes that are no character, in places: 1;"));
    }

    @Test
    void raw_control_characters_in_a_text_are_forgiven() {
        assertThat(texts(ArchiveFolder.in(folder)
                        .outbox(note("https://home.example/1", "two\nlines\u0001", "'mediaType':'text/plain'"))
                        .read()))
                .containsExactly("two\nlines");
    }

    @Test
    void deep_nesting_costs_one_entry() {
        String deep = "{'id':'x','type':'Note','tag':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        ImportedArchive archive = ArchiveFolder.in(folder).outbox(deep, GOOD).read();

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.toString())
                        .endsWith("outbox.json, entry 1 (line 1): it is nested more than 64 levels deep."));
    }

    @Test
    void nesting_without_end_is_refused_or_reported() {
        ArchiveFolder.nameless(folder.resolve("alone")).file("outbox.json", "[".repeat(1_000_000));
        assertRefused(folder.resolve("alone"), "is a supported export");

        String endless = ArchiveFolder.collection("o", GOOD, "{'x':" + "[".repeat(1_000_000));
        ImportedArchive archive = ArchiveFolder.in(folder.resolve("other"))
                .file("outbox.json", endless)
                .read();
        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped().get(0).reason()).contains("nested too deep");
    }

    @Test
    void an_entry_of_absurd_size_costs_one_entry() {
        String huge = note("https://home.example/0", "x".repeat(3_000_000), "");
        ImportedArchive archive = ArchiveFolder.in(folder).outbox(huge, GOOD).read();

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped().get(0).reason()).isEqualTo("it is longer than 2000000 characters");
    }

    @Test
    void a_single_line_of_two_hundred_megabytes_is_read_in_bounded_memory() throws IOException {
        ArchiveFolder.in(folder);
        String item = note("https://home.example/1", "good", "'attachment':'" + "x".repeat(1_000_000) + "'")
                .replace('\'', '"');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("outbox.json")))) {
            out.write("{\"type\":\"OrderedCollection\",\"orderedItems\":[".getBytes(StandardCharsets.UTF_8));
            byte[] bytes = (item + ",").getBytes(StandardCharsets.UTF_8);
            for (int count = 0; count < 200; count++) {
                out.write(bytes);
            }
            out.write((item + "]}").getBytes(StandardCharsets.UTF_8));
        }

        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void a_single_text_of_two_hundred_megabytes_is_reported() throws IOException {
        ArchiveFolder.in(folder);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("outbox.json")))) {
            out.write(("{\"type\":\"OrderedCollection\",\"orderedItems\":[" + GOOD.replace('\'', '"') + ",{\"x\":\"")
                    .getBytes(StandardCharsets.UTF_8));
            fill(out, 200);
            out.write("\"}]}".getBytes(StandardCharsets.UTF_8));
        }

        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("too long"));
    }

    @Test
    void more_utterances_than_fit_are_counted() {
        ImportLimits two = new ImportLimits(10, 4, 2L << 30, 8L << 30, 200, 64L << 20, 2_000_000, 64, 2);
        ArchiveFolder.in(folder)
                .outbox(
                        GOOD,
                        note("https://home.example/2", "b", ""),
                        note("https://home.example/3", "c", ""),
                        note("https://home.example/4", "d", ""));

        ImportedArchive archive = ArchiveFolder.read(List.of(folder), ImportOptions.NONE, two);

        assertThat(archive.utterances()).hasSize(2);
        assertThat(archive.skippedTotal()).isEqualTo(2);
    }

    @Test
    void the_count_of_skipped_entries_is_never_lost() {
        String[] bad = new String[1_500];
        Arrays.fill(bad, "{'type':'Note','id':'x'}");
        ImportedArchive archive = ArchiveFolder.in(folder).outbox(bad).read();

        assertThat(archive.skippedTotal()).isEqualTo(1_500);
        assertThat(archive.skipped()).hasSize(ImportedArchive.MOST_SKIPPED);
        assertThat(archive.skipped().get(0).where()).startsWith("entry 1 ");
        assertThat(archive.skipped().get(999).where()).startsWith("entry 1000 ");
    }

    @Test
    void an_outbox_whose_entries_are_elsewhere_says_so() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .file(
                        "outbox.json",
                        "{\"type\":\"OrderedCollection\",\"totalItems\":7,\"first\":\"https://x.example/p1\"}")
                .read();

        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("its entries are on pages that are missing here");
    }

    @Test
    void ids_with_unseen_characters_or_of_absurd_length_are_refused() {
        ImportedArchive archive = ArchiveFolder.in(folder)
                .outbox(note("a\\u001b[31m", "x", ""), note("y".repeat(3_000), "x", ""), note(" ", "x", ""))
                .read();

        assertThat(archive.utterances()).isEmpty();
        assertThat(archive.skippedTotal()).isEqualTo(3);
        assertThat(archive.skipped().toString()).doesNotContain("\u001b");
    }
}
