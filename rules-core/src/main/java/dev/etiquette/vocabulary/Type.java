package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What sort of value a field, a word or a literal has.
 *
 * @param raw the Java class, with whole numbers as {@code Long} and truth as {@code Boolean}
 * @param declared the name of the fact, where a file declares it; empty for everything else
 */
public record Type(Class<?> raw, String declared) {

    /** What is no declared fact. */
    public Type(Class<?> raw) {
        this(raw, "");
    }

    /** As rules write it. */
    public String name() {
        return declared.isEmpty() ? raw.getSimpleName() : declared;
    }

    /** Texts. */
    public static final Type TEXT = new Type(String.class);

    /** Whole numbers. */
    public static final Type NUMBER = new Type(Long.class);

    /** Sets of texts in small letters. */
    public static final Type TEXTS = new Type(Set.class);

    /** True or false. */
    public static final Type TRUTH = new Type(Boolean.class);

    /** Moments. */
    public static final Type MOMENT = new Type(Instant.class);

    /** Lengths of time. */
    public static final Type LENGTH = new Type(Duration.class);

    /** What a least or a greatest gives, before it is known of what. */
    public static final Type ORDERED = new Type(Comparable.class);

    /** The type of values of a Java class. */
    public static Type of(Class<?> raw) {
        if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
            return NUMBER;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return TRUTH;
        } else if (Set.class.isAssignableFrom(raw)) {
            return TEXTS;
        }
        return new Type(raw);
    }

    /** Whether values of it come before and after one another. */
    public boolean isOrdered() {
        return equals(NUMBER) || equals(MOMENT) || equals(LENGTH);
    }

    /** Whether it has values that rules can name; there may be others, of which a host knows. */
    public boolean isChoice() {
        return raw.isEnum() || raw == Platform.class || raw == Channel.class || raw == Action.class;
    }

    /** Whether its values are plain, and no facts: texts, numbers, truths, moments, lengths, ids and choices. */
    public boolean isPlain() {
        return declared.isEmpty() && (isChoice() || raw.getPackageName().startsWith("java.") || name().endsWith("Id"));
    }

    /** Whether a value of the given type can stand where one of this type is wanted. */
    public boolean accepts(Type given) {
        return raw.isAssignableFrom(given.raw)
                && (declared.isEmpty() || declared.equals(given.declared))
                && (!equals(ORDERED) || given.equals(ORDERED) || given.isOrdered());
    }

    /** How a sentence for an author calls it, with its article. */
    public String inWords() {
        if (equals(TEXT)) {
            return "a text";
        } else if (equals(NUMBER)) {
            return "a number";
        } else if (equals(TEXTS)) {
            return "a set of texts";
        } else if (equals(TRUTH)) {
            return "true or false";
        } else if (equals(MOMENT)) {
            return "a moment";
        } else if (equals(LENGTH)) {
            return "a length of time";
        } else if (equals(ORDERED)) {
            return "a number or a moment";
        } else if (raw == Platform.class) {
            return "a platform";
        } else if (raw == Channel.class) {
            return "a channel";
        } else if (raw == SuggestedAction.class) {
            return "what to do";
        }
        String name = name();
        if (declared.isEmpty() && name.endsWith("Id")) {
            return "the id of " + article(name.substring(0, name.length() - 2).toLowerCase(Locale.ROOT));
        }
        return isChoice() ? "a choice of " + name : article(name);
    }

    private static String article(String noun) {
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
