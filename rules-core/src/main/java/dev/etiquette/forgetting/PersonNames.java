package dev.etiquette.forgetting;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a person is called: the id, the handles, the name and its words; but for what somebody who stays is called too.
 *
 * <p>A word that may be an everyday one, such as "will", counts in a text only with a capital letter, or as a handle is
 * written, with {@code @} or a slash before it.
 */
final class PersonNames {

    /** What a name becomes: it says nothing in any language. */
    static final String GAP = "\u2026";

    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

    /** In ids of hosts an underscore parts words. */
    private static final String ID_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";

    private static final String ID_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Ll}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}{1,4}");

    private final Pattern inTexts;
    private final Pattern inIds;

    private PersonNames(Pattern inTexts, Pattern inIds) {
        this.inTexts = inTexts;
        this.inIds = inIds;
    }

    static PersonNames of(PersonId person, Owner owner, Collection<Fact> facts) {
        Set<String> handles = new TreeSet<>(Set.of(person.value()));
        Set<String> names = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        others.add(owner.id().value());
        others.addAll(owner.handles().values());
        owner.names().forEach(name -> words(name).forEach(others::add));
        for (Fact fact : facts) {
            if (fact instanceof Contact contact) {
                boolean leaves = contact.id().equals(person);
                Set<String> whose = leaves ? handles : others;
                whose.add(contact.id().value());
                contact.handles().values().forEach(handle -> localParts(handle).forEach(whose::add));
                words(contact.name()).forEach(leaves ? names::add : others::add);
            } else if (fact instanceof Utterance utterance) {
                Stream.concat(Stream.of(utterance.author()), utterance.mentions().stream())
                        .filter(each -> !each.equals(person))
                        .forEach(each -> others.add(each.value()));
            }
        }
        Set<String> kept = new TreeSet<>();
        others.forEach(other -> kept.add(other.toLowerCase(Locale.ROOT)));
        handles.removeIf(each -> isTooShort(each) || kept.contains(each.toLowerCase(Locale.ROOT)));
        names.removeIf(each -> isTooShort(each) || kept.contains(each.toLowerCase(Locale.ROOT)));
        return new PersonNames(inTexts(handles, names), inIds(handles, names));
    }

    /** The name, and each of its words. */
    private static Stream<String> words(String name) {
        return Stream.concat(Stream.of(name.strip()), Arrays.stream(NOT_WORD.split(name)));
    }

    /** The handle, and where it names a server the part before that. */
    private static Stream<String> localParts(String handle) {
        String bare = bare(handle);
        int server = bare.indexOf('@');
        return server > 0 ? Stream.of(bare, bare.substring(0, server)) : Stream.of(bare);
    }

    /** Without a leading {@code @}. */
    static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    /** A single letter and a small number are anybody's. */
    private static boolean isTooShort(String word) {
        return word.length() < 2 || NUMBER.matcher(word).matches();
    }

    private static Pattern inTexts(Set<String> handles, Set<String> names) {
        List<String> ways = new ArrayList<>();
        for (String handle : longestFirst(handles)) {
            String quoted = Pattern.quote(handle);
            if (PLAIN.matcher(handle).matches()) {
                ways.add("(?<=[@/])(?i:" + quoted + ")" + AFTER);
                ways.add(BEFORE + capitalised(handle) + AFTER);
            } else {
                ways.add(BEFORE + "(?i:" + quoted + ")" + AFTER);
            }
        }
        for (String name : longestFirst(names)) {
            if (name.codePoints().allMatch(Character::isIdeographic)) {
                ways.add(Pattern.quote(name));
            } else if (NOT_WORD.matcher(name).find()) {
                ways.add(BEFORE + "(?i:" + Pattern.quote(name) + ")" + AFTER);
            } else {
                ways.add(BEFORE + capitalised(name) + AFTER);
            }
        }
        return any(ways);
    }

    private static Pattern inIds(Set<String> handles, Set<String> names) {
        List<String> ways = new ArrayList<>();
        Stream.of(handles, names)
                .map(PersonNames::longestFirst)
                .forEach(each ->
                        each.forEach(name -> ways.add(ID_BEFORE + "(?i:" + Pattern.quote(name) + ")" + ID_AFTER)));
        return any(ways);
    }

    private static Pattern any(List<String> ways) {
        return Pattern.compile(ways.isEmpty() ? "(?!)" : String.join("|", ways), Pattern.UNICODE_CASE);
    }

    private static List<String> longestFirst(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The word with a capital letter, and the others in either case: who is "Ann" is shouted at as "ANN". */
    private static String capitalised(String word) {
        int rest = word.offsetByCodePoints(0, 1);
        // In scripts such as Georgian no name begins with a capital letter, and titles have none either.
        String first = Character.toString(Character.toTitleCase(word.codePointAt(0)));
        return Pattern.quote(first) + "(?i:" + Pattern.quote(word.substring(rest)) + ")";
    }

    /** The text with a gap for each name in it. */
    String outOf(String text) {
        return inTexts.matcher(text).replaceAll(GAP);
    }

    /** The same of an id that a host made. */
    String outOfId(String id) {
        return inIds.matcher(id).replaceAll(GAP);
    }

    /** Whether any of the names is in what a host's own fact shows of itself. */
    boolean areIn(String shown) {
        return inIds.matcher(shown).find();
    }
}
