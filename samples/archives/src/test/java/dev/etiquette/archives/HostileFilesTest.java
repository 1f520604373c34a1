package dev.etiquette.archives;

import static dev.etiquette.archives.Written.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.model.Utterance;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken, huge and malicious files: a plain sentence or a counted skip, never a crash. */
class HostileFilesTest {

    private static final String GOOD = note("https://home.example/1", "good", "");
    private static final byte[] BLANKS = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FILLER = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private static List<String> texts(Table table) {
        return table.utterances().stream().map(Utterance::text).toList();
    }

    private static void assertRefused(Path path, String sentence) {
        assertThatThrownBy(() -> Archives.read(List.of(path), Options.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining(sentence)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Exception", "java."));
    }

    private Path zip(Entries entries) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            entries.write(out);
        }
        return zip;
    }

    private interface Entries {
        void write(ZipOutputStream out) throws IOException;
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        for (int block = 0; block < megabytes * 16; block++) {
            out.write(FILLER);
        }
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        assertRefused(folder.resolve("gone"), "There is no file or folder");
    }

    @Test
    void no_path_at_all_is_refused() {
        assertThatThrownBy(() -> Archives.read(List.of(), Options.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage("No file or folder was named.");
    }

    @Test
    void a_folder_without_any_export_is_refused() {
        Written.nameless(folder).file("letter.txt", "Dear all").file("data.json", "{\"a\":1}");

        assertRefused(folder, "is an export that is known here");
    }

    @Test
    void an_empty_file_is_refused_alone_and_skipped_among_others() {
        Written.nameless(folder.resolve("alone")).file("outbox.json", "");
        assertRefused(folder.resolve("alone"), "it is empty");

        Table table = Written.in(folder).outbox(GOOD).file("inbox.json", "").read();
        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped()).extracting(Skipped::reason).contains("it is empty");
    }

    @Test
    void a_file_that_was_cut_keeps_what_came_before() {
        String whole = Written.collection("outbox.json", GOOD, note("https://home.example/2", "lost", ""));
        for (int cut = whole.length() - 1; cut > whole.indexOf("lost"); cut--) {
            Table table = Written.in(folder)
                    .file("outbox.json", whole.substring(0, cut))
                    .read();
            assertThat(texts(table)).contains("good");
            assertThat(table.skippedInAll()).isEqualTo(1);
            assertThat(table.skipped().get(0).reason())
                    .isEqualTo("the file ends in the middle; what stands before was read");
        }
    }

    @Test
    void a_single_note_that_was_cut_is_not_taken_for_a_whole_one() {
        String single = GOOD.replace('\'', '"');
        Table table = Written.in(folder)
                .file("note.json", single.substring(0, single.indexOf("\"to\"")))
                .read();

        assertThat(table.utterances()).isEmpty();
        assertThat(table.skippedInAll()).isEqualTo(2);
    }

    @Test
    void a_fault_in_the_middle_is_reported_with_its_place() {
        Table table = Written.in(folder)
                .file("outbox.json", Written.collection("outbox.json", GOOD, "{'id' 'x'}", GOOD))
                .read();

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.file()).endsWith("/outbox.json");
            assertThat(skipped.where()).startsWith("line 2, column ");
            assertThat(skipped.reason()).startsWith("it is not well-formed JSON");
        });
    }

    @Test
    void a_mark_of_byte_order_and_wide_characters_are_understood() {
        String outbox = Written.collection("outbox.json", note("https://home.example/1", "Zoë 🍲", ""));
        for (byte[] bytes : List.of(
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + outbox).getBytes(StandardCharsets.UTF_16BE),
                outbox.getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(texts(Written.in(folder).file("outbox.json", bytes).read()))
                    .containsExactly("Zoë 🍲");
        }
    }

    @Test
    void a_wrong_encoding_costs_its_letters_and_nothing_more() {
        byte[] latin = Written.collection(
                        "outbox.json", note("https://home.example/1", "Zoë", ""), GOOD.replace("/1", "/2"))
                .getBytes(StandardCharsets.ISO_8859_1);
        Table table = Written.in(folder).file("outbox.json", latin).read();

        assertThat(texts(table)).containsExactly("Zo\ufffd", "good");
        assertThat(table.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason()).startsWith("bytes that are no character, in places: 1;"));
    }

    @Test
    void raw_control_characters_in_a_text_are_forgiven() {
        assertThat(texts(Written.in(folder)
                        .outbox(note("https://home.example/1", "two\nlines\u0001", "'mediaType':'text/plain'"))
                        .read()))
                .containsExactly("two\nlines");
    }

    @Test
    void deep_nesting_costs_one_entry() {
        String deep = "{'id':'x','type':'Note','tag':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        Table table = Written.in(folder).outbox(deep, GOOD).read();

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.toString())
                        .endsWith("outbox.json, entry 1 (line 1): it is nested more than 64 levels deep."));
    }

    @Test
    void nesting_without_end_is_refused_or_reported() {
        Written.nameless(folder.resolve("alone")).file("outbox.json", "[".repeat(1_000_000));
        assertRefused(folder.resolve("alone"), "is an export that is known here");

        String endless = Written.collection("o", GOOD, "{'x':" + "[".repeat(1_000_000));
        Table table =
                Written.in(folder.resolve("other")).file("outbox.json", endless).read();
        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped().get(0).reason()).contains("nested too deep");
    }

    @Test
    void an_entry_of_absurd_size_costs_one_entry() {
        String huge = note("https://home.example/0", "x".repeat(3_000_000), "");
        Table table = Written.in(folder).outbox(huge, GOOD).read();

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped().get(0).reason()).isEqualTo("it is longer than 2000000 characters");
    }

    @Test
    void a_single_line_of_two_hundred_megabytes_is_read_in_bounded_memory() throws IOException {
        Written.in(folder);
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

        Table table = Archives.read(List.of(folder), Options.NONE);

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped()).isEmpty();
    }

    @Test
    void a_single_text_of_two_hundred_megabytes_is_reported() throws IOException {
        Written.in(folder);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("outbox.json")))) {
            out.write(("{\"type\":\"OrderedCollection\",\"orderedItems\":[" + GOOD.replace('\'', '"') + ",{\"x\":\"")
                    .getBytes(StandardCharsets.UTF_8));
            fill(out, 200);
            out.write("\"}]}".getBytes(StandardCharsets.UTF_8));
        }

        Table table = Archives.read(List.of(folder), Options.NONE);

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("too long"));
    }

    @Test
    void a_zip_bomb_is_stopped_by_its_ratio() throws IOException {
        Path zip = zip(out -> {
            put(out, "a-outbox.json", Written.collection("outbox.json", GOOD));
            out.putNextEntry(new ZipEntry("b-outbox.json"));
            out.write("{\"type\":\"OrderedCollection\",\"orderedItems\":[".getBytes(StandardCharsets.UTF_8));
            for (int block = 0; block < 80 * 16; block++) {
                out.write(BLANKS);
            }
            out.closeEntry();
        });

        Table table = Archives.read(List.of(zip), Options.NONE);

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason()).startsWith("it grows to more than 200 times its packed size"));
    }

    @Test
    void sizes_and_counts_beyond_the_limits_are_reported() throws IOException {
        String padded = note("https://home.example/2", "b", "'x':'" + "x".repeat(100_000) + "'");
        Written.in(folder).outbox(GOOD, padded, GOOD.replace("/1'", "/3'"));
        Limits small = new Limits(10, 4, 100_000, 8L << 30, 200, 64L << 20, 2_000_000, 64, 10);
        Table cut = Archives.read(List.of(folder), Options.NONE, small);
        assertThat(texts(cut)).containsExactly("good");
        assertThat(cut.skipped())
                .extracting(Skipped::reason)
                .containsExactly("it is larger than 100000 bytes; what stands before was read");

        Limits total = new Limits(10, 4, 2L << 30, 150_000, 200, 64L << 20, 2_000_000, 64, 10);
        assertThat(Archives.read(List.of(folder), Options.NONE, total).skipped())
                .anyMatch(skipped -> skipped.reason().startsWith("all files together are larger than 150000 bytes"));

        Limits few = new Limits(2, 4, 2L << 30, 8L << 30, 200, 64L << 20, 2_000_000, 64, 10);
        Written.in(folder).file("x1.txt", "x").file("x2.txt", "x");
        assertThat(Archives.read(List.of(folder), Options.NONE.as(Written.ME), few)
                        .skipped())
                .anyMatch(skipped -> skipped.reason().startsWith("it holds more than 2 files"));

        Path zip = zip(out -> {
            for (int number = 0; number < 3; number++) {
                put(out, "outbox" + number + ".json", Written.collection("outbox.json", GOOD));
            }
        });
        assertThatThrownBy(() -> Archives.read(List.of(zip), Options.NONE, few))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("it holds 3 files, more than 2");
        Limits directory = new Limits(10, 4, 2L << 30, 8L << 30, 200, 20, 2_000_000, 64, 10);
        assertThatThrownBy(() -> Archives.read(List.of(zip), Options.NONE, directory))
                .hasMessageContaining("its list of contents is larger than 20 bytes");
    }

    @Test
    void more_utterances_than_fit_are_counted() {
        Limits two = new Limits(10, 4, 2L << 30, 8L << 30, 200, 64L << 20, 2_000_000, 64, 2);
        Written.in(folder)
                .outbox(
                        GOOD,
                        note("https://home.example/2", "b", ""),
                        note("https://home.example/3", "c", ""),
                        note("https://home.example/4", "d", ""));

        Table table = Archives.read(List.of(folder), Options.NONE, two);

        assertThat(table.utterances()).hasSize(2);
        assertThat(table.skippedInAll()).isEqualTo(2);
    }

    @Test
    void the_count_of_skipped_entries_is_never_lost() {
        String[] bad = new String[1_500];
        Arrays.fill(bad, "{'type':'Note','id':'x'}");
        Table table = Written.in(folder).outbox(bad).read();

        assertThat(table.skippedInAll()).isEqualTo(1_500);
        assertThat(table.skipped()).hasSize(Table.MOST_SKIPPED);
        assertThat(table.skipped().get(0).where()).startsWith("entry 1 ");
        assertThat(table.skipped().get(999).where()).startsWith("entry 1000 ");
    }

    @Test
    void names_that_lead_out_of_a_zip_are_refused() throws IOException {
        String outbox = Written.collection("outbox.json", GOOD);
        Path zip = zip(out -> {
            put(out, "outbox.json", outbox);
            put(out, "../outbox.json", outbox);
            put(out, "a/../../outbox.json", outbox);
            put(out, "/etc/outbox.json", outbox);
            put(out, "C:\\outbox.json", outbox);
            put(out, "a".concat("/a".repeat(50)), outbox);
        });

        Table table = Archives.read(List.of(zip), Options.NONE);

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skippedInAll()).isEqualTo(5);
        assertThat(table.skipped())
                .extracting(Skipped::reason)
                .containsOnly(
                        "its name leads out of the zip",
                        "its name is not one of a file in a zip",
                        "it lies more than 32 folders deep");
    }

    @Test
    void a_zip_in_a_zip_stays_closed() throws IOException {
        Path inner = zip(out -> put(out, "inbox.json", Written.collection("inbox.json", GOOD)));
        byte[] bytes = Files.readAllBytes(inner);
        Path zip = zip(out -> {
            put(out, "outbox.json", Written.collection("outbox.json", GOOD));
            out.putNextEntry(new ZipEntry("more.zip"));
            out.write(bytes);
            out.closeEntry();
        });

        assertThat(Archives.read(List.of(zip), Options.NONE).skipped())
                .extracting(Skipped::reason)
                .containsExactly("it is a zip in a zip, which is not opened");
    }

    @Test
    void a_damaged_zip_is_refused_in_plain_words() throws IOException {
        Path zip = zip(out -> put(out, "outbox.json", Written.collection("outbox.json", GOOD)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(zip, "it is damaged and cannot be unpacked");

        byte[] broken = bytes.clone();
        Arrays.fill(broken, 60, 100, (byte) 0x55);
        Files.write(zip, broken);
        assertRefused(zip, "it is damaged and cannot be unpacked");
    }

    @Test
    void a_packed_tar_says_what_to_do() {
        Written.nameless(folder).file("archive.tar.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertRefused(folder, "it has to be unpacked first");
    }

    @Test
    void links_out_of_the_folder_are_not_followed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Written.nameless(outside).inbox(note("https://home.example/9", "secret", ""));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Written.in(inside).outbox(GOOD);
        Files.createSymbolicLink(inside.resolve("inbox.json"), outside.resolve("inbox.json"));
        Files.createSymbolicLink(inside.resolve("more"), outside);
        Files.createSymbolicLink(inside.resolve("self"), inside);
        Files.createSymbolicLink(inside.resolve("same.json"), inside.resolve("outbox.json"));

        Table table = Archives.read(List.of(inside), Options.NONE);

        assertThat(texts(table)).containsExactly("good");
        assertThat(table.skipped())
                .extracting(Skipped::file, Skipped::reason)
                .containsExactly(
                        tuple("inside/inbox.json", "it is a link that leads out of the folder"),
                        tuple("inside/more", "it is a link that leads out of the folder"));
    }

    @Test
    void folders_nested_absurdly_are_reported() {
        Written.in(folder).outbox(GOOD).file("d/".repeat(40) + "inbox.json", "{}");

        assertThat(Archives.read(List.of(folder), Options.NONE).skipped())
                .extracting(Skipped::reason)
                .containsExactly("it lies more than 32 folders deep");
    }

    @Test
    void an_outbox_whose_entries_are_elsewhere_says_so() {
        Table table = Written.in(folder)
                .file(
                        "outbox.json",
                        "{\"type\":\"OrderedCollection\",\"totalItems\":7,\"first\":\"https://x.example/p1\"}")
                .read();

        assertThat(table.skipped())
                .extracting(Skipped::reason)
                .containsExactly("its entries stand on pages that are not here");
    }

    @Test
    void ids_with_unseen_characters_or_of_absurd_length_are_refused() {
        Table table = Written.in(folder)
                .outbox(note("a\\u001b[31m", "x", ""), note("y".repeat(3_000), "x", ""), note(" ", "x", ""))
                .read();

        assertThat(table.utterances()).isEmpty();
        assertThat(table.skippedInAll()).isEqualTo(3);
        assertThat(table.skipped().toString()).doesNotContain("\u001b");
    }
}
