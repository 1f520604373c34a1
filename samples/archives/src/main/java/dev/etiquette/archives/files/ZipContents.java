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

/** The files in a zip. Nothing is unpacked to disk, a zip in the zip is not opened, and unsafe names are refused. */
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

    /** Whether the first bytes are those of a zip. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(MAGIC.length);
            return startsWith(start, MAGIC) || startsWith(start, MAGIC_OF_EMPTY);
        }
    }

    /** Visits the files, sorted by name; files of equal name in the order of the zip. */
    void each(Consumer<ArchiveFile> reader) throws IOException {
        ZipDirectory.check(file, limits);
        try (ZipFile zip = open()) {
            GuardedStream.Budget budget = new GuardedStream.Budget();
            for (ZipEntry entry : validEntries(zip)) {
                reader.accept(new ArchiveFile(
                        name + "/" + entry.getName(),
                        file + "!"
                                + entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1),
                        () -> new GuardedStream(
                                new ChecksumStream(zip.getInputStream(entry), entry.getCrc()),
                                limits,
                                budget,
                                Math.max(0, entry.getCompressedSize()))));
            }
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException oldNames) {
            // Old tools write names in the code page of their country. Each byte becomes one character.
            Charset bytes = StandardCharsets.ISO_8859_1;
            return new ZipFile(file.toFile(), bytes);
        }
    }

    private List<ZipEntry> validEntries(ZipFile zip) throws LimitExceededException {
        if (zip.size() > limits.entries()) {
            throw new LimitExceededException(FileProblems.tooManyFiles(zip.size(), limits));
        }
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            String problem = problem(entry.getName());
            if (problem.isEmpty()) {
                entries.add(entry);
            } else {
                skipped.accept(new SkippedEntry(name + "/" + PlainText.line(entry.getName()), "", problem));
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries;
    }

    private String problem(String path) {
        String[] steps = path.replace('\\', '/').split("/", -1);
        if (steps.length > limits.depth()) {
            return FileProblems.tooDeep(limits);
        }
        for (String step : steps) {
            if (step.equals("..")) {
                return FileProblems.OUTSIDE_NAME;
            }
        }
        boolean absolute = steps[0].isEmpty() || steps[0].endsWith(":");
        boolean control = path.chars().anyMatch(Character::isISOControl);
        return absolute || control ? FileProblems.INVALID_NAME : "";
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
