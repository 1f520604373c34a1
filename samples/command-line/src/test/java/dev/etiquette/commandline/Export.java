package dev.etiquette.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small exports for tests. */
final class Export {

    private static final String CONTEXT = "\"@context\": \"https://www.w3.org/ns/activitystreams\"";

    private Export() {}

    /** An export of Ida's in which somebody of that name asks her that, an hour before the usual morning. */
    static Path question(Path folder, String name, String text) throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.writeString(
                export.resolve("actor.json"),
                "{" + CONTEXT + ", \"id\": \"https://social.example/users/ida\", \"type\": \"Person\","
                        + " \"preferredUsername\": \"ida\", \"name\": \"Ida\", \"manuallyApprovesFollowers\": true}");
        Files.writeString(
                export.resolve("inbox.json"),
                "{" + CONTEXT + ", \"id\": \"inbox.json\", \"type\": \"OrderedCollection\", \"orderedItems\": ["
                        + "{\"id\": \"https://social.example/1/activity\", \"type\": \"Create\","
                        + " \"actor\": {\"id\": \"https://social.example/users/eve\", \"type\": \"Person\", \"name\": "
                        + quoted(name) + "}, \"object\": {\"id\": \"https://social.example/1\", \"type\": \"Note\","
                        + " \"mediaType\": \"text/plain\", \"published\": \"2026-03-02T08:00:00Z\","
                        + " \"to\": [\"https://www.w3.org/ns/activitystreams#Public\","
                        + " \"https://social.example/users/ida\"],"
                        + " \"tag\": [{\"type\": \"Mention\", \"href\": \"https://social.example/users/ida\"}],"
                        + " \"content\": " + quoted(text) + "}}]}");
        return export;
    }

    /** As JSON writes a text, everything but plain letters escaped. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(each -> each < 127 && each > 31 && each != '"' && each != '\\'
                        ? String.valueOf((char) each)
                        : String.format("\\u%04x", each))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The names of the files in a folder, sorted. */
    static String listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining(" "));
        }
    }
}
