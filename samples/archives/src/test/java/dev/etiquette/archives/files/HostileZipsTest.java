package dev.etiquette.archives.files;

import static dev.etiquette.archives.ArchiveAssertions.assertRefused;
import static dev.etiquette.archives.ArchiveAssertions.texts;
import static dev.etiquette.archives.ArchiveFolder.note;
import static dev.etiquette.archives.ZipEntries.put;
import static dev.etiquette.archives.ZipEntries.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Zips and folders that are broken, huge or malicious: a plain sentence or a counted skip, never a crash. */
class HostileZipsTest {

    private static final String GOOD = note("https://home.example/1", "good", "");
    private static final byte[] BLANKS = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void a_zip_bomb_is_stopped_by_its_ratio() throws IOException {
        Path zip = zip(folder, out -> {
            put(out, "a-outbox.json", ArchiveFolder.collection("outbox.json", GOOD));
            out.putNextEntry(new ZipEntry("b-outbox.json"));
            out.write("{\"type\":\"OrderedCollection\",\"orderedItems\":[".getBytes(StandardCharsets.UTF_8));
            for (int block = 0; block < 80 * 16; block++) {
                out.write(BLANKS);
            }
            out.closeEntry();
        });

        ImportedArchive archive = Archives.read(List.of(zip), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason()).startsWith("it grows to more than 200 times its packed size"));
    }

    @Test
    void sizes_and_counts_beyond_the_limits_are_reported() throws IOException {
        String padded = note("https://home.example/2", "b", "'x':'" + "x".repeat(100_000) + "'");
        ArchiveFolder.in(folder).outbox(GOOD, padded, GOOD.replace("/1'", "/3'"));
        ImportLimits small = new ImportLimits(10, 4, 100_000, 8L << 30, 200, 64L << 20, 2_000_000, 64, 10);
        ImportedArchive cut = ArchiveFolder.read(List.of(folder), ImportOptions.NONE, small);
        assertThat(texts(cut)).containsExactly("good");
        assertThat(cut.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("it is larger than 100000 bytes; everything before was read");

        ImportLimits total = new ImportLimits(10, 4, 2L << 30, 150_000, 200, 64L << 20, 2_000_000, 64, 10);
        assertThat(ArchiveFolder.read(List.of(folder), ImportOptions.NONE, total)
                        .skipped())
                .anyMatch(skipped -> skipped.reason().startsWith("all files together are larger than 150000 bytes"));

        ImportLimits few = new ImportLimits(2, 4, 2L << 30, 8L << 30, 200, 64L << 20, 2_000_000, 64, 10);
        ArchiveFolder.in(folder).file("x1.txt", "x").file("x2.txt", "x");
        assertThat(ArchiveFolder.read(List.of(folder), ImportOptions.NONE.withOwner(ArchiveFolder.ME), few)
                        .skipped())
                .anyMatch(skipped -> skipped.reason().startsWith("it holds more than 2 files"));

        Path zip = zip(folder, out -> {
            for (int number = 0; number < 3; number++) {
                put(out, "outbox" + number + ".json", ArchiveFolder.collection("outbox.json", GOOD));
            }
        });
        assertThatThrownBy(() -> ArchiveFolder.read(List.of(zip), ImportOptions.NONE, few))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining("it holds 3 files, more than 2");
        ImportLimits directory = new ImportLimits(10, 4, 2L << 30, 8L << 30, 200, 20, 2_000_000, 64, 10);
        assertThatThrownBy(() -> ArchiveFolder.read(List.of(zip), ImportOptions.NONE, directory))
                .hasMessageContaining("its list of contents is larger than 20 bytes");
    }

    @Test
    void names_that_lead_out_of_a_zip_are_refused() throws IOException {
        String outbox = ArchiveFolder.collection("outbox.json", GOOD);
        Path zip = zip(folder, out -> {
            put(out, "outbox.json", outbox);
            put(out, "../outbox.json", outbox);
            put(out, "a/../../outbox.json", outbox);
            put(out, "/etc/outbox.json", outbox);
            put(out, "C:\\outbox.json", outbox);
            put(out, "a".concat("/a".repeat(50)), outbox);
        });

        ImportedArchive archive = Archives.read(List.of(zip), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skippedTotal()).isEqualTo(5);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsOnly(
                        "its name leads out of the zip",
                        "its name is not one of a file in a zip",
                        "it lies more than 32 folders deep");
    }

    @Test
    void a_zip_in_a_zip_stays_closed() throws IOException {
        Path inner = zip(folder, out -> put(out, "inbox.json", ArchiveFolder.collection("inbox.json", GOOD)));
        byte[] bytes = Files.readAllBytes(inner);
        Path zip = zip(folder, out -> {
            put(out, "outbox.json", ArchiveFolder.collection("outbox.json", GOOD));
            out.putNextEntry(new ZipEntry("more.zip"));
            out.write(bytes);
            out.closeEntry();
        });

        assertThat(Archives.read(List.of(zip), ImportOptions.NONE).skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("it is a zip in a zip, which is not opened");
    }

    @Test
    void a_damaged_zip_is_refused_in_plain_words() throws IOException {
        Path zip = zip(folder, out -> put(out, "outbox.json", ArchiveFolder.collection("outbox.json", GOOD)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(zip, "it is damaged and cannot be unpacked");

        byte[] broken = bytes.clone();
        Arrays.fill(broken, 60, 100, (byte) 0x55);
        Files.write(zip, broken);
        assertRefused(zip, "it is damaged and cannot be unpacked");
    }

    @Test
    void a_zip_with_a_wrong_checksum_is_refused() throws IOException {
        Path zip = zip(folder, out -> {
            out.setLevel(Deflater.NO_COMPRESSION);
            put(out, "a-outbox.json", ArchiveFolder.collection("outbox.json", GOOD));
        });
        byte[] bytes = Files.readAllBytes(zip);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("good")] ^= 1;
        Files.write(zip, bytes);

        assertRefused(zip, "it is damaged and cannot be unpacked");
    }

    /** Whoever opens a pipe waits until somebody writes into it. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void a_pipe_is_refused_without_being_opened() throws IOException, InterruptedException {
        ArchiveFolder.in(folder).outbox(GOOD);
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertRefused(pipe, "is a pipe or a device, and no file");
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).isEqualTo("it is a pipe or a device, and no file"));
    }

    @Test
    void a_packed_tar_says_what_to_do() {
        ArchiveFolder.nameless(folder).file("archive.tar.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0});

        assertRefused(folder, "it has to be unpacked first");
    }

    @Test
    void links_out_of_the_folder_are_not_followed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        ArchiveFolder.nameless(outside).inbox(note("https://home.example/9", "secret", ""));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        ArchiveFolder.in(inside).outbox(GOOD);
        Files.createSymbolicLink(inside.resolve("inbox.json"), outside.resolve("inbox.json"));
        Files.createSymbolicLink(inside.resolve("more"), outside);
        Files.createSymbolicLink(inside.resolve("self"), inside);
        Files.createSymbolicLink(inside.resolve("same.json"), inside.resolve("outbox.json"));

        ImportedArchive archive = Archives.read(List.of(inside), ImportOptions.NONE);

        assertThat(texts(archive)).containsExactly("good");
        assertThat(archive.skipped())
                .extracting(SkippedEntry::file, SkippedEntry::reason)
                .containsExactly(
                        tuple("inside/inbox.json", "it is a link that leads out of the folder"),
                        tuple("inside/more", "it is a link that leads out of the folder"));
    }

    @Test
    void folders_nested_absurdly_are_reported() {
        ArchiveFolder.in(folder).outbox(GOOD).file("d/".repeat(40) + "inbox.json", "{}");

        assertThat(Archives.read(List.of(folder), ImportOptions.NONE).skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("it lies more than 32 folders deep");
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        assertRefused(folder.resolve("gone"), "There is no file or folder");
    }

    @Test
    void no_path_at_all_is_refused() {
        assertThatThrownBy(() -> Archives.read(List.of(), ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessage("No file or folder was named.");
    }

    @Test
    void a_folder_without_any_export_is_refused() {
        ArchiveFolder.nameless(folder).file("letter.txt", "Dear all").file("data.json", "{\"a\":1}");

        assertRefused(folder, "is a supported export");
    }
}
