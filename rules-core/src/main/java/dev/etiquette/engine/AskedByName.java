package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of the owner in a room by the first name alone, without the sign that marks names: "Nice. Maya can you bring the
 * salt". Nobody else may be called so, and whatever the owner says in a room within the day may be the answer to it.
 */
final class AskedByName {

    private static final int LEAST_LETTERS = 3;

    /** Where the owner says anything within this, it may be the answer. */
    private static final Duration ANSWERED = Duration.ofHours(24);

    private static final String ASKS =
            "(?:,? (?:please |pls |plz )?(?:can|could|would|will|are|do|did|have|were|r|cd) (?:you|u|ya)\\b|,? (?:any chance (?:you|u)|pls|plz)\\b"
                    + "|,? (?:kannst|k\u00f6nntest|hast|bist|willst|magst|machst|kommst|bringst|w\u00fcrdest|wei\u00dft) du\\b)";

    private final Set<UtteranceId> asked = new HashSet<>();

    /** Looks through what was said in rooms. */
    AskedByName(Owner owner, Collection<Contact> contacts, Collection<Utterance> said) {
        Set<String> names = new TreeSet<>();
        owner.names().forEach(name -> names.add(first(name)));
        contacts.stream()
                .filter(contact -> !contact.id().equals(owner.id()))
                .forEach(contact -> names.remove(first(contact.name())));
        names.removeIf(
                name -> name.length() < LEAST_LETTERS || !name.codePoints().allMatch(Character::isLetter));
        if (names.isEmpty()) {
            return;
        }
        Pattern called = Pattern.compile(
                "(?:^|[.!?\\n]\\s*)(?:(?:hi|hey|and|so|ok|also|und|hallo) )?(?:"
                        + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")" + ASKS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        Map<Platform, TreeSet<Instant>> own = new HashMap<>();
        for (Utterance each : said) {
            if (isInRoom(each) && each.author().equals(owner.id())) {
                own.computeIfAbsent(each.platform(), unknown -> new TreeSet<>()).add(each.at());
            }
        }
        for (Utterance each : said) {
            if (isInRoom(each)
                    && !each.author().equals(owner.id())
                    && !isFollowed(each, own.getOrDefault(each.platform(), new TreeSet<>()))
                    && called.matcher(each.text()).find()) {
                asked.add(each.id());
            }
        }
    }

    /** Whether this asks the owner by name. */
    boolean has(Utterance said) {
        return asked.contains(said.id());
    }

    private static boolean isFollowed(Utterance said, TreeSet<Instant> own) {
        Instant next = own.higher(said.at());
        return next != null && !next.isAfter(said.at().plus(ANSWERED));
    }

    private static boolean isInRoom(Utterance said) {
        return said.platform().form() == Form.ROOM
                && !(said instanceof Message)
                && said.visibility() != Visibility.DIRECT;
    }

    private static String first(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    }
}
