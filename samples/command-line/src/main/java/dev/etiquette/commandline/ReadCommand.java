package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Shows how texts are read: by which marks the phrases of the book know them. */
@Command(
        name = "read",
        description = "Says of each line of a file what is read in it: whether it asks, thanks, sells and so on; and of"
                + " each entry of an export what it became.",
        exitCodeList = {
            "0:All was read.",
            "2:What was typed, the file or the rule book cannot be used; a sentence says why."
        })
final class ReadCommand extends Subcommand implements Runnable {

    private static final String STANDARD_INPUT = "-";

    /** So many characters are handed over at once while more is there to read. */
    private static final int PORTION = 32 * 1024;

    private final InputStream in;
    private final Consumer<String> out;
    private final JsonFactory factory =
            JsonFactory.builder().characterEscapes(new Escapes()).build();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "A file in UTF-8 with a text on each line, blank lines are passed over; - for the standard input."
                            + " Or folders, files or zips of exports.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--me",
            paramLabel = "ID",
            description = "Whose export it is: an id, a handle or a name. Needed only where the export does not say.")
    private @Nullable String me;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where you live, such as Europe/Berlin or +02:00.")
    private @Nullable String zone;

    @Mixin
    private final ExportOptions exports = new ExportOptions();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder, or a zip, with a rule book of your own, in place of the standard one.")
    private @Nullable String rules;

    ReadCommand(InputStream in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void run() {
        RuleBook book = Typed.book(rules);
        String file = paths.get(0);
        if (!file.equals(STANDARD_INPUT) || paths.size() > 1) {
            ImportOptions options = new ImportOptions(
                            Optional.ofNullable(me), Optional.ofNullable(zone).map(TimeArguments::zone), line -> {})
                    .withWrittenTimes(exports.written())
                    .withProviders(exports.providers())
                    .withPlaces();
            List<Path> all = paths.stream().map(Typed::path).toList();
            if (Archives.isExport(all.get(0), options)) {
                new ExportListing(book, out).list(all, options);
                return;
            } else if (all.size() > 1) {
                throw RefusalMessage.SEVERAL_TEXTS.refusal(file);
            }
        }
        if (file.equals(STANDARD_INPUT)) {
            read(new BufferedInputStream(in), "the standard input", book);
            return;
        }
        Path path = Typed.file(file);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            read(stream, "\"" + file + "\"", book);
        } catch (IOException unreadable) {
            throw RefusalMessage.FILE_UNREADABLE.refusal(file);
        }
    }

    private void read(InputStream stream, String name, RuleBook book) {
        Lines lines = new Lines(stream, name);
        StringBuilder portion = new StringBuilder();
        try {
            for (String text = lines.next(); text != null; text = lines.next()) {
                if (!text.isBlank()) {
                    portion.append(json(text, book)).append('\n');
                }
                // Somebody who types line by line wants each answer at once.
                if (portion.length() > PORTION || stream.available() == 0) {
                    out.accept(portion.toString());
                    portion.setLength(0);
                }
            }
        } catch (IOException unreadable) {
            throw RefusalMessage.INPUT_BREAKS_OFF.refusal(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        } finally {
            out.accept(portion.toString());
        }
    }

    /** As they are written in the table of phrases. */
    private static List<String> sorted(Collection<String> marks) {
        return marks.stream().sorted().toList();
    }

    private String json(String text, RuleBook book) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("text", text);
            json.writeArrayPropertyStart("marks");
            sorted(book.markNames(text)).forEach(json::writeString);
            json.writeEndArray();
            SortedMap<String, List<String>> weighed = book.weighedWords(text);
            if (!weighed.isEmpty()) {
                json.writeObjectPropertyStart("weighed");
                weighed.forEach((mark, words) -> {
                    json.writeArrayPropertyStart(mark);
                    words.forEach(json::writeString);
                    json.writeEndArray();
                });
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}
