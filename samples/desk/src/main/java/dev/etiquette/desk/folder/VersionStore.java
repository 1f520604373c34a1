package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the versions: a file for each, which is never changed again. */
final class VersionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern NAME = Pattern.compile("\\d{6}\\.json");

    private final Path folder;
    private final Path workshop;

    VersionStore(Path folder, Path workshop) {
        this.folder = folder;
        this.workshop = workshop;
    }

    /** All versions that can be read, the first one first. One that is broken does not hide the others. */
    List<BookVersion> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<BookVersion> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (NAME.matcher(file.getFileName().toString()).matches()) {
                    add(file, versions);
                }
            }
        }
        return versions;
    }

    private static void add(Path file, List<BookVersion> versions) throws IOException {
        try {
            versions.add(read(JSON.readTree(Files.readAllBytes(file))));
        } catch (JacksonException | DateTimeException broken) {
            // Nothing that the desk has written reads like this; it is left where it is.
        }
    }

    private static BookVersion read(JsonNode version) {
        SortedMap<String, String> texts = new TreeMap<>();
        version.path("texts")
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString("")));
        List<String> lines = new ArrayList<>();
        version.path("lines").forEach(line -> lines.add(line.asString("")));
        return new BookVersion(
                version.path("number").asInt(),
                Instant.parse(version.path("at").asString("")),
                version.path("reason").asString(""),
                version.path("fingerprint").asString(""),
                List.copyOf(lines),
                version.path("digest").asString(""),
                texts);
    }

    /** How a version is written down. */
    static byte[] written(BookVersion version) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", version.number());
        shown.put("at", version.at().toString());
        shown.put("reason", version.reason());
        shown.put("fingerprint", version.fingerprint());
        shown.put("lines", version.lines());
        shown.put("digest", version.digest());
        shown.put("texts", version.texts());
        return JSON.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8);
    }

    void add(BookVersion version) throws IOException {
        AtomicFiles.write(file(version.number()), written(version), workshop);
    }

    /** Takes back a version that came to nothing. */
    void remove(BookVersion version) throws IOException {
        Files.deleteIfExists(file(version.number()));
    }

    private Path file(int number) {
        return folder.resolve(String.format("%06d.json", number));
    }
}
