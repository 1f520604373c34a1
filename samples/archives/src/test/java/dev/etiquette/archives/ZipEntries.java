package dev.etiquette.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the entries of a zip for a test. */
@FunctionalInterface
public interface ZipEntries {

    void write(ZipOutputStream out) throws IOException;

    /** A zip of these entries in that folder. */
    static Path zip(Path folder, ZipEntries entries) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            entries.write(out);
        }
        return zip;
    }

    /** Writes one whole entry. */
    static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
