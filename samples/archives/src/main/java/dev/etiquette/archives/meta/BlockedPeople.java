package dev.etiquette.archives.meta;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom the owner has blocked on Instagram: its list has their handles, and its messages their names, so a block may
 * miss whoever it is meant for. Not safe for several threads.
 */
final class BlockedPeople {

    private final Set<String> blocked = new HashSet<>();
    private final Set<String> writers = new HashSet<>();

    /** The owner has blocked this person. */
    void add(String person) {
        blocked.add(person);
    }

    /** This person takes part in a conversation. */
    void addWriter(String person) {
        writers.add(person);
    }

    /** What to tell the owner, once all was read; nothing where there are no conversations, or all blocked are in some. */
    Optional<String> note() {
        long unknown = blocked.stream().filter(each -> !writers.contains(each)).count();
        if (unknown == 0 || writers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((unknown == 1 ? "1 blocked person" : unknown + " blocked people")
                + " of Instagram could not be matched with anybody who wrote, as the list has handles and messages have names;"
                + " ban them in the file of contacts.");
    }
}
