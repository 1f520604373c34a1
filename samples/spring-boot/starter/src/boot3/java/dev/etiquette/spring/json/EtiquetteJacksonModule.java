package dev.etiquette.spring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.spring.json.DocumentCopy.TooLongException;
import dev.etiquette.spring.json.Documents.Document;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Lets Jackson 2 write and read the library's documents, alone or within objects of the application's own, just as {@link JsonFormat}
 * has them.
 *
 * <p>What is no document is refused with an exception of Jackson's, whose cause is an {@link InvalidJsonException}; its lines
 * and columns are those of a copy, its pointers begin at the document.
 */
public final class EtiquetteJacksonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final JsonFactory FACTORY = new JsonFactory();

    /** By the format that is in force at the time. */
    public EtiquetteJacksonModule(BookFormat format) {
        super("etiquette");
        Objects.requireNonNull(format, "format");
        Documents.ALL.forEach(each -> add(each, format));
    }

    private <T> void add(Document<T> document, BookFormat format) {
        addSerializer(document.type(), new Writer<>(document, format));
        document.reader().ifPresent(reader -> addDeserializer(document.type(), new Reader<>(reader, format)));
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final Document<T> document;
        private final BookFormat format;

        Writer(Document<T> document, BookFormat format) {
            this.document = document;
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeRawValue(document.writer().apply(format.current(), value).strip());
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final BiFunction<JsonFormat, String, T> reader;
        private final BookFormat format;

        Reader(BiFunction<JsonFormat, String, T> reader, BookFormat format) {
            this.reader = reader;
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return reader.apply(format.current(), copy(in));
            } catch (TooLongException tooLong) {
                throw JsonMappingException.from(in, tooLong.getMessage(), tooLong);
            } catch (InvalidJsonException wrong) {
                throw JsonMappingException.from(in, DocumentProblems.text(wrong), wrong);
            }
        }

        /** As it stands, so that a name that stands twice, or an inexact number, is refused here as anywhere. */
        private String copy(JsonParser in) throws IOException {
            DocumentCopy text = new DocumentCopy(format.maxCharacters());
            try (JsonGenerator out = FACTORY.createGenerator(text)) {
                out.copyCurrentStructureExact(in);
            }
            return text.toString();
        }
    }
}
