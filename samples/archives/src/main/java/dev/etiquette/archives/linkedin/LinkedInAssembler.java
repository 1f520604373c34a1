package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Joins all rows of LinkedIn and adds utterances and interactions to the findings. */
final class LinkedInAssembler {

    private static final IgnoredKind UNCLEAR_INVITATIONS = new IgnoredKind(
            "text of an invitation, as it is unclear who you are",
            "texts of invitations, as it is unclear who you are");

    /** A day, and the most by which the clocks of two places on it may differ from that of the file. */
    private static final Duration LONGEST_DAY = Duration.ofHours(24 + 14);

    private final ArchiveFindings findings;
    private final LinkedInRows rows;
    private final PersonRegistry people;
    private final NameIndex names = new NameIndex();
    private final Set<NamedId> namedIds = new HashSet<>();
    private final LinkedInNameResolver resolver;
    private final Map<String, SortedSet<String>> participants = new HashMap<>();
    private SortedSet<String> owners = new TreeSet<>();

    LinkedInAssembler(ArchiveFindings findings, LinkedInRows rows) {
        this.findings = findings;
        this.rows = rows;
        this.people = findings.people();
        this.resolver = new LinkedInNameResolver(people, names);
    }

    /** Adds everything. Call once, after all files were read. */
    void assemble() {
        if (rows.files().isEmpty()) {
            return;
        }
        collectNames();
        LinkedInOwnerCandidates candidates = new LinkedInOwnerCandidates(rows, names, resolver);
        owners = candidates.candidates();
        resolver.setOwners(owners);
        for (String owner : owners) {
            people.add(owner, Platform.LINKEDIN);
            if (owners.size() == 1) {
                candidates.namesOf(owner).forEach(name -> {
                    people.addName(owner, name);
                    names.add(owner, name);
                });
            }
        }
        if (owners.size() == 1) {
            candidates.doubt(owners.first()).ifPresent(findings::addNote);
        }
        addOwnerEvidence();
        addConnections();
        Map<Set<String>, SortedSet<String>> pairs = addMessages();
        addInvitations(pairs);
        addComments();
        resolver.matchedByName().forEach((name, id) -> findings.addJoin(LinkedInProblems.matchedByName(name, id)));
        if (resolver.goneCount() > 0) {
            findings.addNote(LinkedInProblems.gone(resolver.goneCount()));
        }
        noteMissingFiles();
    }

    private record NamedId(String id, String name) {}

    /** Identifies the text of an invitation, which may also be a message. */
    private record InvitationKey(String author, String reader, String text) {}

    /** Adds evidence of the owner to the exports. Of several candidates one is only a guess, which the user may override. */
    private void addOwnerEvidence() {
        for (SourceExport export : findings.exports()) {
            if (export.platform().equals(Platform.LINKEDIN) && owners.size() == 1) {
                export.ownerEvidence().addOwner(owners.first());
            } else if (export.platform().equals(Platform.LINKEDIN) && !owners.isEmpty()) {
                export.ownerEvidence().restrictTo(owners);
            }
        }
    }

    private void collectNames() {
        boolean hasClosedAccounts =
                rows.messages().stream().anyMatch(message -> message.sender().isEmpty());
        for (LinkedInConnection connection : rows.connections()) {
            if (!connection.url().isEmpty()) {
                names.add(connection.url(), connection.name());
            }
        }
        for (LinkedInMessage message : rows.messages()) {
            if (!message.sender().isEmpty()) {
                addName(message.sender(), message.from());
                if (hasClosedAccounts) {
                    resolver.addSigned(message);
                }
            }
            if (message.recipients().size() == 1) {
                addName(message.recipients().get(0), message.to());
            }
        }
        for (LinkedInInvitation invitation : rows.invitations()) {
            if (!invitation.url().isEmpty()) {
                addName(invitation.url(), invitation.name());
            }
            if (!invitation.myUrl().isEmpty()) {
                addName(invitation.myUrl(), invitation.myName());
            }
        }
    }

    private void addConnections() {
        Map<String, SortedSet<String>> known = new HashMap<>();
        for (LinkedInConnection connection : rows.connections()) {
            if (!connection.url().isEmpty()) {
                for (String matchKey : connection.matchKeys()) {
                    known.computeIfAbsent(matchKey, key -> new TreeSet<>()).add(connection.url());
                }
            }
        }
        Map<String, Set<String>> mailboxes = new HashMap<>();
        for (LinkedInConnection connection : rows.connections()) {
            mailboxes
                    .computeIfAbsent(NameIndex.key(connection.email()), key -> new HashSet<>())
                    .add(PersonName.key(connection.name()));
        }
        Map<LinkedInConnection, String> ids = new HashMap<>();
        for (LinkedInConnection connection : rows.connections()) {
            ids.put(
                    connection,
                    connection.url().isEmpty()
                            ? resolver.idOf(
                                    connection,
                                    known,
                                    mailboxes
                                                    .get(NameIndex.key(connection.email()))
                                                    .size()
                                            > 1)
                            : connection.url());
        }
        Map<String, SortedSet<Instant>> invited = invited();
        // Names of people without an address are added only now, so that each was compared with the same people.
        ids.forEach((connection, id) -> {
            names.add(id, connection.name());
            addConnection(connection, id, invited);
        });
    }

    private void addName(String id, String name) {
        if (!namedIds.add(new NamedId(id, name))) {
            // Every message of a long conversation names the same two people.
            return;
        }
        names.add(id, name);
        people.addName(id, name.substring(0, Math.min(name.length(), 200)));
    }

    /** When people were invited, or invited the owner; by address, or by name where there is none. */
    private Map<String, SortedSet<Instant>> invited() {
        Map<String, SortedSet<Instant>> invited = new HashMap<>();
        for (LinkedInInvitation invitation : rows.invitations()) {
            String whom = invitation.url().isEmpty() ? NameIndex.key(invitation.name()) : invitation.url();
            invited.computeIfAbsent(whom, key -> new TreeSet<>()).add(invitation.at());
        }
        return invited;
    }

    /**
     * Since when two are connected. The file gives the day only: that day begins before an invitation of the same day, which
     * was accepted nevertheless after it was sent. What was said later on that day comes after both.
     */
    private static Instant since(Instant day, SortedSet<Instant> invited) {
        SortedSet<Instant> sent = invited.headSet(day.plus(LONGEST_DAY));
        boolean later =
                !sent.isEmpty() && !day.equals(Times.ALWAYS) && !sent.last().isBefore(day);
        return later ? sent.last().plusSeconds(1) : day;
    }

    private void addConnection(LinkedInConnection connection, String id, Map<String, SortedSet<Instant>> invited) {
        people.addName(id, connection.name());
        if (connection.email().indexOf('@') > 0) {
            people.addEmail(id, connection.email());
            people.setOfflineChannels(id, List.of(Channel.EMAIL));
        }
        SortedSet<Instant> none = new TreeSet<>();
        SortedSet<Instant> sent =
                invited.getOrDefault(connection.url(), invited.getOrDefault(NameIndex.key(connection.name()), none));
        Optional<Instant> at = Optional.of(since(connection.at(), sent)).filter(when -> !when.equals(Times.ALWAYS));
        findings.addInteraction(
                new Interaction(Interaction.Kind.CONNECT, "", Interaction.OWNER, id, at, Optional.empty()),
                connection.place());
    }

    /** Adds messages, and returns the conversations of two by their members. */
    private Map<Set<String>, SortedSet<String>> addMessages() {
        for (LinkedInMessage message : rows.messages()) {
            SortedSet<String> members = participants.computeIfAbsent(message.conversation(), key -> new TreeSet<>());
            members.add(resolver.author(message));
            members.addAll(resolver.recipients(message));
            if (owners.size() == 1) {
                members.addAll(owners);
            }
        }
        Map<Set<String>, SortedSet<String>> pairs = new HashMap<>();
        participants.forEach((conversation, members) -> {
            if (members.size() == 2) {
                pairs.computeIfAbsent(members, key -> new TreeSet<>()).add(conversation);
            }
        });
        for (LinkedInMessage message : rows.messages()) {
            String author = resolver.author(message);
            if (resolver.isSignedElsewhere(message)) {
                continue;
            }
            Set<String> readers = new LinkedHashSet<>(resolver.recipients(message));
            readers.remove(author);
            if (owners.size() == 1) {
                // Every message in the owner's archive was sent to the owner, even if the row does not say so.
                readers.addAll(owners);
                readers.remove(author);
            }
            SortedSet<String> others = participants.getOrDefault(message.conversation(), new TreeSet<>());
            if (readers.isEmpty() && others.stream().anyMatch(each -> !each.equals(author))) {
                readers.add(groupId(message.conversation(), others));
            }
            if (readers.isEmpty()) {
                findings.addSkipped(message.place().problem(LinkedInProblems.NO_RECIPIENT));
            } else {
                findings.addUtterance(UtteranceVersion.message(
                        message.id(),
                        author,
                        message.at(),
                        message.text(),
                        List.copyOf(readers),
                        message.conversation(),
                        message.place()));
            }
        }
        return pairs;
    }

    /** The id of a group with the members of a conversation, so that its messages need not list all members. */
    private String groupId(String conversation, SortedSet<String> people) {
        // No id of a person has such a character.
        String group = "\u0001conversation " + conversation + " on " + Platform.LINKEDIN;
        if (!findings.groups().isGroup(group)) {
            people.forEach(person -> findings.groups().addMember(group, person));
        }
        return group;
    }

    private void addInvitations(Map<Set<String>, SortedSet<String>> pairs) {
        Set<String> texts = new HashSet<>();
        rows.invitations().forEach(invitation -> texts.add(invitation.text()));
        Set<InvitationKey> sent = new HashSet<>();
        for (LinkedInMessage message : rows.messages()) {
            if (texts.contains(message.text())) {
                resolver.recipients(message)
                        .forEach(to -> sent.add(new InvitationKey(resolver.author(message), to, message.text())));
            }
        }
        for (LinkedInInvitation invitation : rows.invitations()) {
            String moment = invitation.at().toString();
            String other = invitation.url().isEmpty() ? resolver.resolve(invitation.name(), moment) : invitation.url();
            String inviter = invitation.mine() ? Interaction.OWNER : other;
            String invitee = invitation.mine() ? other : Interaction.OWNER;
            findings.addInteraction(
                    new Interaction(
                            Interaction.Kind.FOLLOW,
                            "",
                            inviter,
                            invitee,
                            Optional.of(invitation.at()),
                            Optional.empty()),
                    invitation.place());
            if (!invitation.text().isEmpty()) {
                addInvitationText(invitation, other, sent, pairs);
            }
        }
    }

    /** Adds the text of an invitation, unless messages.csv has it too; in the conversation of the two, if there is one. */
    private void addInvitationText(
            LinkedInInvitation invitation,
            String other,
            Set<InvitationKey> sent,
            Map<Set<String>, SortedSet<String>> pairs) {
        String me = invitation.myUrl().isEmpty() && owners.size() == 1 ? owners.first() : invitation.myUrl();
        if (me.isEmpty() || me.equals(other)) {
            findings.addIgnored(UNCLEAR_INVITATIONS);
            return;
        }
        String author = invitation.mine() ? me : other;
        String reader = invitation.mine() ? other : me;
        if (sent.contains(new InvitationKey(author, reader, invitation.text()))) {
            return;
        }
        SortedSet<String> shared = pairs.getOrDefault(Set.of(me, other), new TreeSet<>());
        findings.addUtterance(UtteranceVersion.message(
                "linkedin:invitation:"
                        + TextDigest.of(author, reader, invitation.at().toString(), invitation.text()),
                author,
                invitation.at(),
                invitation.text(),
                List.of(reader),
                shared.size() == 1 ? shared.first() : "linkedin:invitation:" + TextDigest.of(author, reader),
                invitation.place()));
    }

    /** Adds comments. Only the address of the post shows its author, and a company looks like a person there. */
    private void addComments() {
        for (UtteranceVersion comment : rows.comments()) {
            String whom = LinkedInPosts.author(comment.answers().get(0))
                    .filter(people::contains)
                    .orElse("");
            findings.addUtterance(comment.withAnswersWhom(whom));
        }
    }

    private void noteMissingFiles() {
        Set<LinkedInFile> files = rows.files();
        boolean messages = files.contains(LinkedInFile.MESSAGES);
        findings.addNote(LinkedInProblems.noComments(messages));
        if (!messages) {
            findings.addNote(LinkedInProblems.NO_MESSAGES_FILE);
        }
        if (files.contains(LinkedInFile.INVITATIONS) && !files.contains(LinkedInFile.CONNECTIONS)) {
            findings.addNote(LinkedInProblems.NO_CONNECTIONS_FILE);
        }
    }
}
