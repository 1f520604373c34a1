package dev.etiquette.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Figures as JSON, for whoever compares two runs. */
final class JsonFile {

    private JsonFile() {}

    /** Writes them, in the order in which they were measured. */
    static void write(Path file, String machine, List<Measured> measured) throws IOException {
        Files.writeString(file, text(machine, measured));
    }

    static String text(String machine, List<Measured> measured) {
        return measured.stream()
                .map(JsonFile::line)
                .collect(Collectors.joining(
                        ",\n", "{\n\"machine\": " + quoted(machine) + ",\n\"figures\": [\n", "\n]\n}\n"));
    }

    private static String line(Measured each) {
        return "{\"measure\": %s, \"who\": %s, \"at\": %s, \"unit\": %s, \"value\": %s}"
                .formatted(
                        quoted(each.measure()),
                        quoted(each.who()),
                        quoted(each.at()),
                        quoted(each.unit()),
                        each.value());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
