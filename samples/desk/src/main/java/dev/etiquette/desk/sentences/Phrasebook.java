package dev.etiquette.desk.sentences;

import dev.etiquette.desk.book.WordList;
import dev.etiquette.report.BookWords;
import dev.etiquette.report.ChoiceWord;
import dev.etiquette.report.FactWord;
import dev.etiquette.report.FieldWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How the desk says what rules name: in words of its own for what is used most, for all else by what the library says that it
 * means.
 */
final class Phrasebook {

    private static final int LONGEST_LABEL = 70;

    private static final Properties OWN = own();

    private final BookWords words;

    Phrasebook(BookWords words) {
        this.words = words;
    }

    private static Properties own() {
        Properties own = new Properties();
        try (InputStream file = Phrasebook.class.getResourceAsStream("phrasebook.properties")) {
            if (file != null) {
                own.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return own;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    BookWords words() {
        return words;
    }

    Optional<FieldWord> field(String fact, String name) {
        return words.fact(fact)
                .flatMap(each -> each.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst());
    }

    /** How a sentence begins that asks for such a fact, or for there being none. */
    String head(String fact, boolean absent) {
        String own = OWN.getProperty(absent ? fact + ".not" : fact);
        if (own != null) {
            return own;
        }
        String meaning = clause(words.fact(fact).map(FactWord::meaning).orElse(spaced(fact)));
        String positive = OWN.getProperty(fact, meaning);
        return absent ? "It is not so: " + positive : capital(positive);
    }

    /** Whether both can be said in few words: that there is such a fact, and that there is none. */
    boolean hasBoth(String fact) {
        return OWN.containsKey(fact) && OWN.containsKey(fact + ".not");
    }

    /** The fact as a noun: "the contact". */
    String noun(String fact) {
        return OWN.getProperty(fact + ".noun", "the " + spaced(fact));
    }

    /** What a field is, before what it is compared with. */
    String label(String fact, String name) {
        String own = OWN.getProperty(fact + "." + name);
        if (own != null) {
            return own;
        }
        String meaning = clause(field(fact, name).map(FieldWord::meaning).orElse(""));
        return meaning.isEmpty() || meaning.length() > LONGEST_LABEL ? spaced(name) : meaning;
    }

    String hint(String fact) {
        return words.fact(fact).map(FactWord::meaning).orElse("");
    }

    /** The first of several things that a meaning says. */
    private static String clause(String meaning) {
        return meaning.replaceFirst("(?s)(?:;|: | By [A-Z]+-\\d|\\. [A-Z]).*", "")
                .replaceAll("\\.$", "");
    }

    /** How a function is called in a sentence. */
    String function(String name) {
        String own = OWN.getProperty(name + "()");
        if (own != null) {
            return own;
        }
        WordList.Meaning known = WordList.standard().words().get(name);
        return known == null ? spaced(name.replace("new ", "")) : known.meaning();
    }

    /** What a word says, where one chooses it: "by when it should be done". */
    String means(String name) {
        WordList.Meaning known = WordList.standard().words().get(name);
        return known == null ? spaced(name) : known.meaning().replaceFirst("^says ", "");
    }

    /** What an act is to do, where one chooses it. */
    String act(String name, String meaning) {
        return OWN.getProperty(name + "().act", meaning.replaceFirst(";.*", ""));
    }

    /** The values of a choice in words, without those that stand for none and for all. */
    Map<String, String> choices(String type) {
        Map<String, String> options = new LinkedHashMap<>();
        words.choice(type).map(ChoiceWord::values).orElse(Map.of()).forEach((value, meaning) -> {
            if (!value.equals("NONE") && !value.equals("ANY")) {
                options.put(value, choice(type, value, meaning));
            }
        });
        return options;
    }

    private static String choice(String type, String value, String meaning) {
        String own = OWN.getProperty(type + "." + value + ".choice");
        if (own != null) {
            return own;
        } else if (type.equals("Action")) {
            return meaning;
        } else if (type.equals("Platform") && meaning.startsWith("the platform ")) {
            return meaning.substring("the platform ".length()).replaceFirst("[,:].*", "");
        }
        String plain = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        return type.equals("Weekday") ? capital(plain) : plain;
    }

    /** How the sign between two values is said, by what sort of values they are. */
    Map<String, String> operators(FieldWord.Kind kind) {
        Map<String, String> all = new LinkedHashMap<>();
        switch (kind) {
            case NUMBER, LENGTH -> {
                all.put(">=", "is at least");
                all.put("<=", "is at most");
                all.put(">", "is more than");
                all.put("<", "is less than");
                all.put("==", "is");
                all.put("!=", "is not");
            }
            case MOMENT -> {
                all.put("<", "before");
                all.put(">=", "from then on:");
                all.put("<=", "up to");
                all.put(">", "after");
                all.put("==", "exactly");
                all.put("!=", "not exactly");
            }
            case TEXTS -> {
                all.put("contains", "is, or is among others,");
                all.put("not contains", "is not, nor is it among others,");
            }
            default -> {
                all.put("==", "is");
                all.put("!=", "is not");
            }
        }
        return all;
    }

    /** A name as words: "nextPlatform" is "next platform". */
    static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
