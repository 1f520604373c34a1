package dev.etiquette.archives.activitystreams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.SharedData;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Real conversations of three helpers, counted against the JSON itself. */
class ChatArchivesTest {

    private static final ObjectMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"ActionParsnip", "cfhowlett", "jrib"})
    void every_line_of_the_chat_is_there_once_and_as_it_was(String helper) throws Exception {
        Path folder = SharedData.folder("chat").resolve(helper);
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE);
        Map<String, Utterance> said = new HashMap<>();
        archive.utterances().forEach(each -> said.put(each.id().value(), each));

        Set<String> ids = new HashSet<>();
        Set<String> people = new HashSet<>();
        Map<String, String> authors = new HashMap<>();
        for (String box : List.of("outbox.json", "inbox.json")) {
            for (JsonNode item : items(folder.resolve(box))) {
                authors.put(
                        item.at("/object/id").stringValue(), item.at("/actor").stringValue());
            }
        }
        for (String box : List.of("outbox.json", "inbox.json")) {
            for (JsonNode item : items(folder.resolve(box))) {
                JsonNode note = item.get("object");
                ids.add(note.get("id").stringValue());
                people.add(item.get("actor").stringValue());
                if (box.equals("outbox.json")) {
                    note.get("cc").forEach(person -> people.add(person.stringValue()));
                    note.get("tag").forEach(tag -> people.add(tag.get("href").stringValue()));
                }
                compare(said.get(note.get("id").stringValue()), item, authors);
            }
        }

        assertThat(said.keySet()).isEqualTo(ids);
        people.remove("https://chat.example/users/" + helper);
        assertThat(archive.contacts())
                .extracting(contact -> contact.id().value())
                .containsAll(people);
        assertThat(archive.contacts())
                .extracting(Contact::name)
                .doesNotContain(helper)
                .noneMatch(String::isBlank);
        assertThat(archive.owner().names()).containsExactly(helper);
        assertThat(archive.owner().handles()).containsEntry(Platform.CHAT, helper);
        assertThat(archive.connections()).isEqualTo(List.<Connection>of());
        assertThat(archive.skippedTotal()).isZero();
        assertThat(archive.notes())
                .containsExactly("No time zone was given, so all hours count; with --zone your nights do not.");
    }

    private static void compare(Utterance said, JsonNode item, Map<String, String> authors) {
        JsonNode note = item.get("object");
        assertThat(said.platform()).isEqualTo(Platform.CHAT);
        assertThat(said.author().value()).isEqualTo(item.get("actor").stringValue());
        assertThat(said.at()).isEqualTo(Instant.parse(note.get("published").stringValue()));
        Set<String> named = new HashSet<>();
        note.get("tag").forEach(tag -> named.add(tag.get("href").stringValue()));
        assertThat(said.mentions()).extracting(PersonId::value).containsExactlyInAnyOrderElementsOf(named);
        boolean answers = note.get("inReplyTo").isString();
        assertThat(said instanceof Reply).isEqualTo(answers);
        if (said instanceof Reply reply) {
            String answered = note.get("inReplyTo").stringValue();
            assertThat(reply.answers().value()).isEqualTo(answered);
            String only = named.size() == 1 ? named.iterator().next() : "";
            assertThat(reply.answersWhom().value()).isEqualTo(authors.getOrDefault(answered, only));
        }
    }

    private static JsonNode items(Path file) throws Exception {
        return JSON.readTree(Files.readAllBytes(file)).get("orderedItems");
    }
}
