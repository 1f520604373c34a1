package dev.etiquette.commandline;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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

    /** Two blanks a level and a line feed, whatever the machine. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Beyond what JSON asks for: characters that would steer a terminal on which somebody looks at the output. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            int type = Character.getType(character);
            boolean steers = type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || Harmless.isHidden(character, type);
            return steers ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
        }
    }
}
