package dev.etiquette.archives.whatsapp;

import dev.etiquette.archives.text.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a whole chat shows before it is read: in which order its dates are written, and who speaks. */
final class ChatSurvey {

    /** A group has at most 1,024 members; more senders are none. */
    private static final int MOST_SENDERS = 5_000;

    private static final int LONGEST_NAME = 100;
    private static final String QUOTES = "\"“”„«»「」";

    /** "Ann created group", "Ann added Ben", "You are now an admin" in the languages of the app. */
    private static final Pattern GROUP =
            Pattern.compile("(?iu)\\b(?:group|gruppe|grupo|groupe|gruppo|groep|grup[aęyu]?|grubu?"
                    + "|групп\\p{L}*|admin\\p{L}*|added|hinzugefügt|añad\\p{L}+|ajouté|aggiunto|toegevoegd|adicionou|dodał\\p{L}*|ekledi"
                    + "|добавил\\p{L}*)\\b|グループ|群|그룹|مجموعة|المجموعة");

    private final ChatDates dates = new ChatDates();
    private final Map<String, Integer> senders = new HashMap<>();
    private boolean groupNotices;

    /** Looks at the next line. */
    void add(ChatLine line) {
        dates.add(line);
        int colon = colon(line.rest());
        boolean notice = colon <= 0 || isOfApp(line.rest(), colon);
        groupNotices |= notice
                && GROUP.matcher(line.rest().substring(Math.max(0, colon))).find();
        if (!notice && senders.size() < MOST_SENDERS) {
            senders.merge(name(line.rest().substring(0, colon)), 1, Integer::sum);
        }
    }

    /** What its dates show. */
    ChatDates dates() {
        return dates;
    }

    /** Whether the app tells of a group: of its members, its subject or its admins. */
    boolean hasGroupNotices() {
        return groupNotices;
    }

    /** A sender, and what was said. */
    record Said(String sender, String text) {}

    /** Who speaks in a line; empty for a notice of the app. */
    Optional<Said> said(String rest) {
        int colon = colon(rest);
        if (colon <= 0) {
            return Optional.empty();
        }
        String name = name(rest.substring(0, colon));
        return name.isEmpty() || isNotice(name)
                ? Optional.empty()
                : Optional.of(new Said(name, rest.substring(Math.min(rest.length(), colon + 2))));
    }

    /** Everybody who speaks, sorted. */
    SortedSet<String> senders() {
        SortedSet<String> people = new TreeSet<>();
        senders.keySet().stream()
                .filter(name -> !name.isEmpty() && !isNotice(name))
                .forEach(people::add);
        return people;
    }

    /** "Ann changed the subject from “Bread: old” …" has a colon, and nobody is called so. */
    private boolean isNotice(String name) {
        boolean quotes = name.chars().anyMatch(each -> QUOTES.indexOf(each) >= 0);
        return quotes
                && senders.getOrDefault(name, 0) <= 1
                && senders.keySet().stream().anyMatch(other -> name.startsWith(other + " "));
    }

    /** The name of a group stands before notices, as that of a sender does before a picture. */
    private static boolean isOfApp(String rest, int colon) {
        return rest.startsWith("\u200E", Math.min(rest.length(), colon + 2));
    }

    private static int colon(String rest) {
        int colon = rest.indexOf(": ");
        if (colon < 0 && rest.stripTrailing().endsWith(":")) {
            colon = rest.stripTrailing().length() - 1;
        }
        int newline = rest.indexOf('\n');
        return colon > LONGEST_NAME || (newline >= 0 && newline < colon) ? -1 : colon;
    }

    /** The app writes "~ Ann" of whoever is not in the address book. */
    private static String name(String written) {
        String name = PlainText.address(written);
        while (name.startsWith("~")) {
            name = PlainText.address(name.substring(1));
        }
        return name;
    }
}
