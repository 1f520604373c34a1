package dev.etiquette.desk.data;

import dev.etiquette.model.Contact;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The names of the people in one's own data. Rules compare a name sign by sign, so that a rule with one that is nearly right holds
 * for nobody.
 */
public final class ContactNames {

    /** What ends a text in a rule, or is not seen in it. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\"\\\\\\p{Cc}]");

    /** A name is taken for a misspelt one when no more than one letter in so many is another. */
    private static final int LETTERS_A_SLIP = 3;

    private static final LevenshteinDistance SLIPS = LevenshteinDistance.getDefaultInstance();

    private final Set<String> names = new TreeSet<>();

    /** Those of these data. */
    public ContactNames(OwnData data) {
        data.situation().facts().forEach(fact -> {
            if (fact instanceof Contact contact && !contact.name().isBlank()) {
                names.add(contact.name());
            }
        });
    }

    /** Why a name cannot stand in a rule, in a sentence; empty when it can. */
    public static Optional<String> unwritable(String name) {
        if (UNWRITABLE.matcher(name).find()) {
            return Optional.of("A name with quotes, backslashes or line breaks cannot be written in a rule."
                    + " Give this person a tag, and make the rule for the tag.");
        } else if (!NameText.withoutDirections(name).equals(name)) {
            return Optional.of("There are signs in this name that nobody sees; it cannot be written in a rule."
                    + " Type the name, or give this person a tag.");
        }
        return Optional.empty();
    }

    /** What there is to say of a name that nobody has, in a sentence or two; empty when somebody has it, or nobody is known. */
    public Optional<String> unknown(String name) {
        if (names.isEmpty() || names.contains(name)) {
            return Optional.empty();
        }
        return Optional.of("Nobody in your data has exactly the name “" + name + "”."
                + nearest(name).map(each -> " Did you mean “" + each + "”?").orElse("")
                + " If it is right as it stands, press the button once more.");
    }

    /** The name that is the most like it: one that holds it as a word, or else one with few other letters. */
    private Optional<String> nearest(String name) {
        String wanted = alike(name);
        Optional<String> longer = names.stream()
                .filter(each -> (" " + alike(each) + " ").contains(" " + wanted + " "))
                .min(Comparator.comparing(String::length));
        return longer.isPresent()
                ? longer
                : names.stream()
                        .filter(each -> SLIPS.apply(wanted, alike(each)) * LETTERS_A_SLIP <= wanted.length())
                        .min(Comparator.comparing(each -> SLIPS.apply(wanted, alike(each))));
    }

    /** Small letters without accents, one space between words. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
