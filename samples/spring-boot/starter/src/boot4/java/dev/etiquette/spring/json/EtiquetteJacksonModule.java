package dev.etiquette.spring.json;

import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.spring.json.DocumentCopy.TooLongException;
import dev.etiquette.spring.json.Documents.Document;
import java.util.Objects;
import java.util.function.BiFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson 3 write and read the library's documents, alone or within objects of the application's own, just as {@link JsonFormat}
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

    private static final class Writer<T> extends ValueSerializer<T> {

        private final Document<T> document;
        private final BookFormat format;

        Writer(Document<T> document, BookFormat format) {
            this.document = document;
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(document.writer().apply(format.current(), value).strip());
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {

        private final BiFunction<JsonFormat, String, T> reader;
        private final BookFormat format;

        Reader(BiFunction<JsonFormat, String, T> reader, BookFormat format) {
            this.reader = reader;
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            try {
                return reader.apply(format.current(), copy(in));
            } catch (TooLongException tooLong) {
                throw DatabindException.from(in, tooLong.getMessage(), tooLong);
            } catch (InvalidJsonException wrong) {
                throw DatabindException.from(in, DocumentProblems.text(wrong), wrong);
            }
        }

        /** As it stands, so that a name that stands twice, or an inexact number, is refused here as anywhere. */
        private String copy(JsonParser in) {
            DocumentCopy text = new DocumentCopy(format.maxCharacters());
            try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
                out.copyCurrentStructureExact(in);
            }
            return text.toString();
        }
    }
}
