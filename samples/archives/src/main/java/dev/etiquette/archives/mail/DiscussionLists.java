package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.UtteranceVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists by which people talk to each other, as far as the owner writes there too. What goes by a list is owed nothing, unless it
 * calls the owner by name: "Maya, could you bring the projector?" Not safe for several threads.
 */
final class DiscussionLists {

    private static final int SHORTEST_NAME = 2;

    private final Set<String> written = new HashSet<>();

    /** By the first name of the owner, how it is called; with few blanks, as a hostile letter may have a million. */
    private final Map<String, Pattern> calls = new HashMap<>();

    /**
     * Takes note of a letter of the owner's.
     *
     * @param readers to whom it went
     * @param name of the owner, as it stands there; empty when it does not
     */
    void addSent(Collection<String> readers, String name) {
        written.addAll(readers);
        String first = name.strip().split("[\\s,]", 2)[0];
        if (first.length() >= SHORTEST_NAME && !first.contains("@")) {
            calls.computeIfAbsent(first.toLowerCase(Locale.ROOT), DiscussionLists::calling);
        }
    }

    private static Pattern calling(String name) {
        return Pattern.compile(
                "(?:^|[\\n.!?;:,(]\\s{0,3}|@|\\b(?:hi|hello|dear|liebe[r]?|hallo|ciao|hola|bonjour|beste|drogi|sevgili) )"
                        + Pattern.quote(name) + "\\s?[,:?!\u2013-]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a letter by way of a list to which the owner writes calls the owner. All letters of the owner are known then. */
    boolean callsOwner(UtteranceVersion said) {
        return said.audience().addressed().stream().anyMatch(written::contains)
                && calls.values().stream()
                        .anyMatch(call -> call.matcher(said.text()).find());
    }
}
