package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.reading.Phrases;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a post speaks to somebody, or no more than names them: "@ann did you see …", and "pictures by @ann". */
final class SpokenTo {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What stands around a name: "(@ann)", "Ann," and "ann's" are Ann. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}&&[^@]]+|[\\p{P}\\p{S}]+$");

    private static final Set<String> GREETINGS = Set.of(
            "hi", "hello", "hey", "dear", "hallo", "hej", "moin", "liebe", "lieber", "hola", "salut", "bonjour", "ciao",
            "good", "morning", "guten", "morgen", "tag");

    private SpokenTo() {}

    /**
     * Whether a text speaks to that person: it begins with their name, or asks something and does not name them at all, so
     * that whoever wrote it down for them had them in mind.
     *
     * @param person nobody when nothing is known of them
     * @param asks whether the text asks something
     * @param names words by which that person is called, in small letters
     */
    static boolean is(@Nullable Contact person, String text, boolean asks, Set<String> names) {
        return begins(person, text, names) || (asks && Collections.disjoint(Phrases.comparable(text), names));
    }

    private static boolean begins(@Nullable Contact person, String text, Set<String> names) {
        for (String word : BLANKS.split(text.strip().toLowerCase(Locale.ROOT))) {
            String bare = AROUND.matcher(word).replaceAll("");
            boolean marked = bare.startsWith("@");
            String name = marked ? bare.substring(1) : bare;
            if (names.contains(name) || (marked && isHandle(person, name))) {
                return true;
            } else if (!marked && !GREETINGS.contains(bare)) {
                return false;
            }
        }
        return false;
    }

    /** By the whole handle, or by what stands before the server. */
    private static boolean isHandle(@Nullable Contact person, String name) {
        return person != null
                && person.handles().values().stream()
                        .map(handle -> handle.toLowerCase(Locale.ROOT))
                        .anyMatch(handle ->
                                handle.equals(name) || handle.startsWith(name + "@") || name.startsWith(handle + "@"));
    }
}
