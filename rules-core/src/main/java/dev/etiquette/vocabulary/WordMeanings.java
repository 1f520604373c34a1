package dev.etiquette.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What facts, their fields and choices mean, for a reader. What rule files declare says so itself; what is of Java is told by
 * the comments in its source, of which a copy is kept here. Read when it is first asked for.
 */
public final class WordMeanings {

    private WordMeanings() {}

    /** Of a fact type, in a phrase; empty where nobody has said it. */
    public static String of(FactType fact) {
        return fact.isDeclared() ? fact.meaning() : Kept.MEANINGS.getProperty(fact.name(), "");
    }

    /** Of a field of it, in a phrase; empty where nobody has said it. */
    public static String of(FactType fact, Field field) {
        return fact.isDeclared() ? field.meaning() : Kept.MEANINGS.getProperty(fact.name() + "." + field.name(), "");
    }

    /** Of a choice, in a phrase. */
    public static String of(EnumType choice) {
        return Kept.MEANINGS.getProperty(choice.name(), "");
    }

    /** Of one of its values, in a phrase. */
    public static String of(EnumType choice, String value) {
        return Kept.MEANINGS.getProperty(choice.name() + "." + value, "");
    }

    private static final class Kept {

        private static final Properties MEANINGS = read();

        private static Properties read() {
            Properties meanings = new Properties();
            try (InputStream kept = WordMeanings.class.getResourceAsStream("meanings.properties")) {
                if (kept != null) {
                    meanings.load(new InputStreamReader(kept, StandardCharsets.UTF_8));
                }
                return meanings;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
