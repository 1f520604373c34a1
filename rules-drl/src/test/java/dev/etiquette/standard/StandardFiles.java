package dev.etiquette.standard;

import dev.etiquette.RuleBook;
import dev.etiquette.language.RuleReader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the standard book as they stand on the class path. */
final class StandardFiles {

    private StandardFiles() {}

    static List<Source> rules() {
        return text("index")
                .lines()
                .filter(name -> name.endsWith(".drl"))
                .map(name -> new Source(name, text(name)))
                .toList();
    }

    /** The standard book with one figure of its norms changed, written into a folder. */
    static RuleBook bookWith(Path folder, String figure, String changed) throws IOException {
        String norms = text("norms.csv");
        if (!norms.contains(figure)) {
            throw new IllegalArgumentException("The norms have no \"" + figure + "\"; the test must follow the table.");
        }
        for (Source source : rules()) {
            Path file = folder.resolve(source.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        Files.writeString(folder.resolve("norms.csv"), norms.replace(figure, changed));
        return RuleBook.load(folder);
    }

    static String text(String name) {
        try (InputStream file = StandardFiles.class.getResourceAsStream("/dev/etiquette/standard/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
