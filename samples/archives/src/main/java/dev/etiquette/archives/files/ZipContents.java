package dev.etiquette.archives.files;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip. Nothing is unpacked to disk, a zip in the zip stays closed, and odd names are refused. */
final class ZipContents {

    private static final int[] MAGIC = {'P', 'K', 3, 4};
    private static final int[] MAGIC_OF_EMPTY = {'P', 'K', 5, 6};

    private final Path file;
    private final String name;
    private final ImportLimits limits;
    private final Consumer<SkippedEntry> skipped;

    ZipContents(Path file, String name, ImportLimits limits, Consumer<SkippedEntry> skipped) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.skipped = skipped;
    }

    /** Whether the content begins as a zip does. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(MAGIC.length);
            return startsWith(start, MAGIC) || startsWith(start, MAGIC_OF_EMPTY);
        }
    }

    /** Hands out the files, sorted by name; those of equal name in the order in which they lie in the zip. */
    void each(Consumer<ArchiveFile> reader) throws IOException {
        ZipDirectory.check(file, limits);
        try (ZipFile zip = open()) {
            GuardedStream.Budget budget = new GuardedStream.Budget();
            for (ZipEntry entry : sane(zip)) {
                reader.accept(new ArchiveFile(
                        name + "/" + entry.getName(),
                        file + "!"
                                + entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1),
                        () -> new GuardedStream(
                                zip.getInputStream(entry), limits, budget, Math.max(0, entry.getCompressedSize()))));
            }
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException oldNames) {
            // Old tools write names in the code page of their country. The bytes are kept, letter by letter.
            Charset bytes = StandardCharsets.ISO_8859_1;
            return new ZipFile(file.toFile(), bytes);
        }
    }

    private List<ZipEntry> sane(ZipFile zip) throws LimitExceededException {
        if (zip.size() > limits.entries()) {
            throw new LimitExceededException("it holds " + zip.size() + " files, more than " + limits.entries());
        }
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            String trouble = trouble(entry.getName());
            if (trouble.isEmpty()) {
                entries.add(entry);
            } else {
                skipped.accept(new SkippedEntry(name + "/" + PlainText.line(entry.getName()), "", trouble));
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries;
    }

    private String trouble(String path) {
        String[] steps = path.replace('\\', '/').split("/", -1);
        if (steps.length > limits.depth()) {
            return "it lies more than " + limits.depth() + " folders deep";
        }
        for (String step : steps) {
            if (step.equals("..")) {
                return "its name leads out of the zip";
            }
        }
        boolean absolute = steps[0].isEmpty() || steps[0].endsWith(":");
        boolean unseen = path.chars().anyMatch(Character::isISOControl);
        return absolute || unseen ? "its name is not one of a file in a zip" : "";
    }

    private static boolean startsWith(byte[] content, int[] magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= content.length || content[at] != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
