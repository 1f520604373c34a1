package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists what each entry of exports became, what was skipped and why, and what there is to note: an object a line. */
final class ExportListing {

    /** So many characters are handed over at once. */
    private static final int PORTION = 32 * 1024;

    private final RuleBook book;
    private final Consumer<String> out;
    private final StringBuilder portion = new StringBuilder();
    private final JsonFactory factory =
            JsonFactory.builder().characterEscapes(new Escapes()).build();

    /** Lists to this. */
    ExportListing(RuleBook book, Consumer<String> out) {
        this.book = book;
        this.out = out;
    }

    /** Lists all exports under these paths, by time. */
    void list(List<Path> paths, ImportOptions options) {
        ImportedArchive archive = read(paths, options);
        Map<PersonId, String> names = new HashMap<>();
        archive.contacts().forEach(each -> names.put(each.id(), name(each)));
        Map<UtteranceId, Collection<String>> marks = new HashMap<>();
        archive.marks().forEach(each -> marks.put(each.utterance(), names(each)));
        for (Utterance said : archive.utterances()) {
            line(json -> {
                json.writeStringProperty("from", archive.places().getOrDefault(said.id(), ""));
                json.writeStringProperty("became", kind(said));
                json.writeStringProperty("id", said.id().value());
                json.writeStringProperty("platform", said.platform().id());
                json.writeStringProperty("author", person(said.author(), archive, names));
                texts(json, "to", said.mentions().stream().map(each -> person(each, archive, names)));
                json.writeStringProperty("at", said.at().toString());
                json.writeStringProperty("text", said.text());
                texts(
                        json,
                        "marks",
                        marks.getOrDefault(said.id(), book.markNames(said.text())).stream()
                                .sorted());
            });
        }
        for (Meeting meeting : archive.meetings()) {
            line(json -> {
                json.writeStringProperty("became", "meeting");
                json.writeStringProperty("id", meeting.id().value());
                json.writeStringProperty("with", person(meeting.contact(), archive, names));
                json.writeStringProperty("at", meeting.at().toString());
                json.writeStringProperty("about", meeting.about());
            });
        }
        for (SkippedEntry skipped : archive.skipped()) {
            line(json -> {
                json.writeStringProperty(
                        "from", skipped.file() + (skipped.where().isEmpty() ? "" : ", " + skipped.where()));
                json.writeStringProperty("skipped", skipped.reason());
            });
        }
        if (archive.skippedTotal() > archive.skipped().size()) {
            line(json -> json.writeNumberProperty("skippedInAll", archive.skippedTotal()));
        }
        archive.notes().forEach(note -> line(json -> json.writeStringProperty("note", note)));
        out.accept(portion.toString());
    }

    private static ImportedArchive read(List<Path> paths, ImportOptions options) {
        try {
            return Archives.read(paths, options);
        } catch (UnreadableArchiveException unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        }
    }

    private static String kind(Utterance said) {
        if (said instanceof Message) {
            return "message";
        }
        return said instanceof Reply ? "reply" : "post";
    }

    private static String name(Contact contact) {
        return contact.name().isEmpty() ? contact.id().value() : contact.name();
    }

    private static String person(PersonId id, ImportedArchive archive, Map<PersonId, String> names) {
        return id.equals(archive.owner().id()) ? "me" : names.getOrDefault(id, id.value());
    }

    private static Collection<String> names(Marks marks) {
        return Stream.concat(marks.marks().stream().map(each -> each.label()), marks.own().stream())
                .toList();
    }

    private static void texts(JsonGenerator json, String name, Stream<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void line(Consumer<JsonGenerator> properties) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        portion.append(line).append('\n');
        if (portion.length() > PORTION) {
            out.accept(portion.toString());
            portion.setLength(0);
        }
    }
}
