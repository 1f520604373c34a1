package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows of LinkedIn that can be understood only when all files are read, as many of them give names but no address. */
public final class LinkedInRows {

    private static final int MOST_REMEMBERED = 10_000;

    private final ArchiveFindings findings;
    private final Map<String, Optional<String>> profiles = new HashMap<>();
    private final Set<LinkedInFile> files = EnumSet.noneOf(LinkedInFile.class);
    private final Map<String, LinkedInMessage> messages = new LinkedHashMap<>();
    private final List<LinkedInInvitation> invitations = new ArrayList<>();
    private final List<LinkedInConnection> connections = new ArrayList<>();
    private final List<UtteranceVersion> comments = new ArrayList<>();
    private final SortedSet<String> ownerNames = new TreeSet<>();
    private final SortedSet<String> ownerUrls = new TreeSet<>();

    public LinkedInRows(ArchiveFindings findings) {
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

    /** A file of that kind was read. */
    void holds(LinkedInFile kind) {
        files.add(kind);
    }

    Set<LinkedInFile> files() {
        return files;
    }

    /** The profile of the owner gives this name and, in some years, an address. */
    void owner(String name, String url) {
        if (!name.isBlank()) {
            ownerNames.add(name);
        }
        if (!url.isEmpty()) {
            ownerUrls.add(url);
        }
    }

    void said(LinkedInMessage message) {
        if (messages.containsKey(message.id()) || hasRoom(message.place())) {
            messages.merge(
                    message.id(),
                    message,
                    (one, other) -> LinkedInMessage.RICHEST.compare(one, other) >= 0 ? one : other);
        }
    }

    void invited(LinkedInInvitation invitation) {
        if (hasRoom(invitation.place())) {
            invitations.add(invitation);
        }
    }

    void connected(LinkedInConnection connection) {
        if (hasRoom(connection.place())) {
            connections.add(connection);
        }
    }

    void commented(UtteranceVersion comment) {
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

    SortedSet<String> ownerNames() {
        return ownerNames;
    }

    SortedSet<String> ownerUrls() {
        return ownerUrls;
    }

    private boolean hasRoom(SourceDocument.Place place) {
        int most = findings.limits().utterances();
        boolean room =
                messages.size() < most && (long) invitations.size() + connections.size() + comments.size() < most;
        if (!room) {
            findings.skipped(place.skipped("there are more than " + most + " entries"));
        }
        return room;
    }
}
