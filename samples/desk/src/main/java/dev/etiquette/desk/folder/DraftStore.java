package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the draft: one file with every text that is otherwise than it was published. */
final class DraftStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Path workshop;

    DraftStore(Path file, Path workshop) {
        this.file = file;
        this.workshop = workshop;
    }

    SortedMap<String, DraftFile> read() throws IOException {
        SortedMap<String, DraftFile> draft = new TreeMap<>();
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException nothingDrafted) {
            return draft;
        }
        try {
            for (Map.Entry<String, JsonNode> each : JSON.readTree(content).properties()) {
                JsonNode text = each.getValue().path("text");
                if (BookFileName.isOne(each.getKey())) {
                    draft.put(
                            each.getKey(),
                            new DraftFile(
                                    text.isString() ? Optional.of(text.asString()) : Optional.empty(),
                                    each.getValue().path("base").asString("")));
                }
            }
            return draft;
        } catch (JacksonException broken) {
            throw new IOException("The file " + file.getFileName() + " with the draft cannot be read.", broken);
        }
    }

    void write(SortedMap<String, DraftFile> draft) throws IOException {
        if (draft.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        draft.forEach((name, each) -> {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("base", each.base());
            each.text().ifPresent(text -> parts.put("text", text));
            shown.put(name, parts);
        });
        AtomicFiles.write(file, JSON.writeValueAsString(shown).getBytes(StandardCharsets.UTF_8), workshop);
    }
}
