package dev.etiquette.mcp.stdio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes whole messages, one a line, and tells which requests they answer. Both forms of the protocol write here. */
final class MessageOutput extends OutputStream {

    private final OutputStream out;
    private final AwaitedAnswers awaited;
    private final JsonMapper json;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    MessageOutput(OutputStream out, AwaitedAnswers awaited, JsonMapper json) {
        this.out = out;
        this.awaited = awaited;
        this.json = json;
    }

    @Override
    public synchronized void write(int one) throws IOException {
        line.write(one);
        if (one == '\n') {
            try {
                line.writeTo(out);
                out.flush();
                answered(line.toByteArray()).ifPresent(awaited::settled);
            } catch (IOException nobodyReads) {
                awaited.nobodyReads();
                throw nobodyReads;
            } finally {
                line.reset();
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    /** The id of the request that this message answers; empty for what the server says unasked. */
    private Optional<String> answered(byte[] message) {
        Optional<String> id = Optional.empty();
        boolean answers = false;
        try (JsonParser parser = json.createParser(message)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                answers |= field.equals("result") || field.equals("error");
                if (field.equals("id")) {
                    id = Optional.of(parser.<JsonNode>readValueAsTree().toString());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
        return answers ? id : Optional.empty();
    }
}
