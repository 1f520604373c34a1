package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows of LinkedIn that can be joined only after all files are read, as many of them give a name and no address. Equal
 * messages are kept once.
 */
final class LinkedInRows {

    private static final int MOST_REMEMBERED = 10_000;

    private final ArchiveFindings findings;
    private final Map<String, Optional<String>> profiles = new HashMap<>();
    private final Set<LinkedInFile> files = EnumSet.noneOf(LinkedInFile.class);
    private final Map<String, LinkedInMessage> messages = new LinkedHashMap<>();
    private final List<LinkedInInvitation> invitations = new ArrayList<>();
    private final List<LinkedInConnection> connections = new ArrayList<>();
    private final List<UtteranceVersion> comments = new ArrayList<>();
    private final SortedSet<String> ownerNames = new TreeSet<>();
    private final SortedMap<String, String> sideNames = new TreeMap<>();
    private final SortedSet<String> ownerUrls = new TreeSet<>();

    LinkedInRows(ArchiveFindings findings) {
        this.findings = findings;
    }

    /** As {@link LinkedInProfileUrl#of}; most rows repeat the same few addresses. */
    Optional<String> profile(String address) {
        if (profiles.size() >= MOST_REMEMBERED) {
            profiles.clear();
        }
        return profiles.computeIfAbsent(address, LinkedInProfileUrl::of);
    }

    /** As {@link LinkedInProfileUrl#all}. */
    List<String> profiles(String addresses) {
        return profile(addresses).map(List::of).orElseGet(() -> LinkedInProfileUrl.all(addresses));
    }

    /** A file of this kind was read. */
    void addFile(LinkedInFile kind) {
        files.add(kind);
    }

    Set<LinkedInFile> files() {
        return files;
    }

    /** The profile of the owner gives this name and, in some years, an address. */
    void addOwner(String name, String url) {
        if (!name.isBlank()) {
            ownerNames.add(name);
        }
        if (!url.isEmpty()) {
            ownerUrls.add(url);
        }
    }

    /** A message says on which side of it the owner is, and gives this name there. */
    void addOwnerSide(String name) {
        if (!NameIndex.isAnonymous(name)) {
            sideNames.merge(PersonName.key(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    void addMessage(LinkedInMessage message) {
        if (messages.containsKey(message.id()) || hasRoom(message.place())) {
            messages.merge(
                    message.id(),
                    message,
                    (one, other) -> LinkedInMessage.BY_RECIPIENTS.compare(one, other) >= 0 ? one : other);
        }
    }

    void addInvitation(LinkedInInvitation invitation) {
        if (hasRoom(invitation.place())) {
            invitations.add(invitation);
        }
    }

    void addConnection(LinkedInConnection connection) {
        if (hasRoom(connection.place())) {
            connections.add(connection);
        }
    }

    void addComment(UtteranceVersion comment) {
        if (hasRoom(comment.place())) {
            comments.add(comment);
        }
    }

    Collection<LinkedInMessage> messages() {
        return messages.values();
    }

    List<LinkedInInvitation> invitations() {
        return invitations;
    }

    List<LinkedInConnection> connections() {
        return connections;
    }

    List<UtteranceVersion> comments() {
        return comments;
    }

    /** The names in profiles; without any, those on the owner's side of messages. */
    SortedSet<String> ownerNames() {
        return ownerNames.isEmpty() ? new TreeSet<>(sideNames.values()) : ownerNames;
    }

    SortedSet<String> ownerUrls() {
        return ownerUrls;
    }

    /** Whether there is room for one more row; without room the row is reported. */
    private boolean hasRoom(SourcePlace place) {
        int most = findings.limits().utterances();
        boolean room =
                messages.size() < most && (long) invitations.size() + connections.size() + comments.size() < most;
        if (!room) {
            findings.addOverflow(place);
        }
        return room;
    }
}
