package dev.etiquette.commandline;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** JSON that people can read as well, equal on every machine. */
final class Json {

    private Json() {}

    static String text(Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().characterEscapes(new Escapes()).build();
        try (JsonGenerator json = factory.createGenerator(new Pretty(), text)) {
            writer.accept(json);
        }
        return text.append('\n').toString();
    }
}
