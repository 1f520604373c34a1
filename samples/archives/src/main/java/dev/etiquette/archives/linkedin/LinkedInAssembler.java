package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes drafts and gestures of all rows of LinkedIn together. */
final class LinkedInAssembler {

    private final ArchiveFindings findings;
    private final LinkedInRows found;
    private final PersonRegistry people;
    private final NameIndex names = new NameIndex();
    private final Set<Bearer> introduced = new HashSet<>();
    private final LinkedInNameResolver who;
    private final Map<String, SortedSet<String>> participants = new HashMap<>();
    private SortedSet<String> owners = new TreeSet<>();

    LinkedInAssembler(ArchiveFindings findings) {
        this.findings = findings;
        this.found = findings.linkedIn();
        this.people = findings.people();
        this.who = new LinkedInNameResolver(people, names);
    }

    void settle() {
        if (found.files().isEmpty()) {
            return;
        }
        learnNames();
        owners = new LinkedInOwnerCandidates(found, names).candidates();
        who.ownedBy(owners);
        for (String owner : owners) {
            people.met(owner, Platform.LINKEDIN);
            if (owners.size() == 1) {
                found.ownerNames().forEach(name -> {
                    people.isNamed(owner, name);
                    names.bears(owner, name);
                });
            }
        }
        claim();
        connect();
        Map<Set<String>, SortedSet<String>> pairs = speak();
        invite(pairs);
        comment();
        who.takenByName()
                .forEach((name, id) ->
                        findings.joined("\"" + QuotedText.of(name) + "\" without an address was taken for \""
                                + QuotedText.of(id) + "\", the only one of that name."));
        tellWhatIsMissing();
    }

    private record Bearer(String id, String name) {}

    /** What an invitation has in common with the message that it became. */
    private record Letter(String author, String reader, String text) {}

    /** Whose the exports are; one of several is only a guess, which whoever reads may overrule. */
    private void claim() {
        for (SourceDocument.Folder folder : findings.folders()) {
            if (folder.platform().equals(Platform.LINKEDIN) && owners.size() == 1) {
                folder.claim().isOwnedBy(owners.first());
            } else if (folder.platform().equals(Platform.LINKEDIN) && !owners.isEmpty()) {
                folder.claim().isAmong(owners);
            }
        }
    }

    private void learnNames() {
        boolean closed =
                found.messages().stream().anyMatch(message -> message.sender().isEmpty());
        for (LinkedInConnection connection : found.connections()) {
            if (!connection.url().isEmpty()) {
                names.bears(connection.url(), connection.name());
            }
        }
        for (LinkedInMessage message : found.messages()) {
            if (!message.sender().isEmpty()) {
                bears(message.sender(), message.from());
                if (closed) {
                    who.signs(message);
                }
            }
            if (message.recipients().size() == 1) {
                bears(message.recipients().get(0), message.to());
            }
        }
        for (LinkedInInvitation invitation : found.invitations()) {
            if (!invitation.url().isEmpty()) {
                bears(invitation.url(), invitation.name());
            }
            if (!invitation.myUrl().isEmpty()) {
                bears(invitation.myUrl(), invitation.myName());
            }
        }
    }

    private void connect() {
        Map<String, SortedSet<String>> known = new HashMap<>();
        for (LinkedInConnection connection : found.connections()) {
            if (!connection.url().isEmpty()) {
                for (String sign : connection.signs()) {
                    known.computeIfAbsent(sign, key -> new TreeSet<>()).add(connection.url());
                }
            }
        }
        Map<LinkedInConnection, String> ids = new HashMap<>();
        for (LinkedInConnection connection : found.connections()) {
            ids.put(connection, connection.url().isEmpty() ? who.named(connection, known) : connection.url());
        }
        // Names of those who have no address count only now, so that each was compared with the same people.
        ids.forEach((connection, id) -> {
            names.bears(id, connection.name());
            connect(connection, id);
        });
    }

    private void bears(String id, String name) {
        if (!introduced.add(new Bearer(id, name))) {
            // Every message of a long talk names the same two people.
            return;
        }
        names.bears(id, name);
        people.isNamed(id, name.substring(0, Math.min(name.length(), 200)));
    }

    private void connect(LinkedInConnection connection, String id) {
        people.isNamed(id, connection.name());
        if (connection.email().indexOf('@') > 0) {
            people.hasEmail(id, connection.email());
            people.isReachableBy(id, List.of(Channel.EMAIL));
        }
        Optional<Instant> at = Optional.of(connection.at()).filter(when -> !when.equals(Times.ALWAYS));
        findings.did(
                new Interaction(Interaction.Kind.CONNECT, "", Interaction.OWNER, id, at, Optional.empty()),
                connection.place());
    }

    /** Makes drafts of messages. The conversations of every two people who talk alone, by these two. */
    private Map<Set<String>, SortedSet<String>> speak() {
        for (LinkedInMessage message : found.messages()) {
            SortedSet<String> talking = participants.computeIfAbsent(message.conversation(), key -> new TreeSet<>());
            talking.add(who.author(message));
            talking.addAll(who.recipients(message));
            if (owners.size() == 1) {
                talking.addAll(owners);
            }
        }
        Map<Set<String>, SortedSet<String>> pairs = new HashMap<>();
        participants.forEach((conversation, talking) -> {
            if (talking.size() == 2) {
                pairs.computeIfAbsent(talking, key -> new TreeSet<>()).add(conversation);
            }
        });
        for (LinkedInMessage message : found.messages()) {
            String author = who.author(message);
            if (who.isSignedElsewhere(message)) {
                continue;
            }
            Set<String> readers = new LinkedHashSet<>(who.recipients(message));
            readers.remove(author);
            if (owners.size() == 1) {
                // What lies in the owner's own post was sent to the owner, whether the row says so or not.
                readers.addAll(owners);
                readers.remove(author);
            }
            SortedSet<String> others = participants.getOrDefault(message.conversation(), new TreeSet<>());
            if (readers.isEmpty() && others.stream().anyMatch(each -> !each.equals(author))) {
                readers.add(room(message.conversation(), others));
            }
            if (readers.isEmpty()) {
                findings.skipped(message.place().skipped("it does not say to whom it was sent"));
            } else {
                say(
                        message.id(),
                        author,
                        message.at(),
                        message.text(),
                        readers,
                        message.conversation(),
                        message.place());
            }
        }
        return pairs;
    }

    /** Stands for all of a conversation, so that a long talk of many does not hold each of them for each message. */
    private String room(String conversation, SortedSet<String> people) {
        // No id of a person has such a character.
        String room = "\u0001conversation " + conversation + " on " + Platform.LINKEDIN;
        if (!findings.rooms().isRoom(room)) {
            people.forEach(person -> findings.rooms().isIn(room, person));
        }
        return room;
    }

    private void say(
            String id,
            String author,
            Instant at,
            String text,
            Collection<String> readers,
            String conversation,
            SourceDocument.Place place) {
        findings.said(new UtteranceVersion(
                id,
                List.of(),
                author,
                Optional.of(at),
                at,
                text,
                new UtteranceVersion.Audience(true, false, false, List.copyOf(readers), List.of()),
                List.of(conversation),
                List.of(),
                "",
                Reactions.NONE,
                place));
    }

    private void invite(Map<Set<String>, SortedSet<String>> pairs) {
        Set<String> texts = new HashSet<>();
        found.invitations().forEach(invitation -> texts.add(invitation.text()));
        Set<Letter> said = new HashSet<>();
        for (LinkedInMessage message : found.messages()) {
            if (texts.contains(message.text())) {
                who.recipients(message).forEach(to -> said.add(new Letter(who.author(message), to, message.text())));
            }
        }
        for (LinkedInInvitation invitation : found.invitations()) {
            String moment = invitation.at().toString();
            String other = invitation.url().isEmpty() ? who.somebody(invitation.name(), moment) : invitation.url();
            String inviter = invitation.mine() ? Interaction.OWNER : other;
            String invitee = invitation.mine() ? other : Interaction.OWNER;
            findings.did(
                    new Interaction(
                            Interaction.Kind.FOLLOW,
                            "",
                            inviter,
                            invitee,
                            Optional.of(invitation.at()),
                            Optional.empty()),
                    invitation.place());
            if (!invitation.text().isEmpty()) {
                write(invitation, other, said, pairs);
            }
        }
    }

    /** The words of an invitation, unless messages.csv has them too; in the talk of the two, if they have one. */
    private void write(
            LinkedInInvitation invitation, String other, Set<Letter> said, Map<Set<String>, SortedSet<String>> pairs) {
        String me = invitation.myUrl().isEmpty() && owners.size() == 1 ? owners.first() : invitation.myUrl();
        if (me.isEmpty() || me.equals(other)) {
            findings.leftAside("that are words of invitations, as it is not clear who you are");
            return;
        }
        String author = invitation.mine() ? me : other;
        String reader = invitation.mine() ? other : me;
        if (said.contains(new Letter(author, reader, invitation.text()))) {
            return;
        }
        SortedSet<String> talks = pairs.getOrDefault(Set.of(me, other), new TreeSet<>());
        say(
                "linkedin:invitation:"
                        + TextDigest.of(author, reader, invitation.at().toString(), invitation.text()),
                author,
                invitation.at(),
                invitation.text(),
                List.of(reader),
                talks.size() == 1 ? talks.first() : "linkedin:invitation:" + TextDigest.of(author, reader),
                invitation.place());
    }

    /** Comments name whom they answer only by the address of the post, where a company looks like a person. */
    private void comment() {
        for (UtteranceVersion comment : found.comments()) {
            String whom = LinkedInPosts.author(comment.answers().get(0))
                    .filter(people::knows)
                    .orElse("");
            findings.said(comment.answering(whom));
        }
    }

    private void tellWhatIsMissing() {
        Set<LinkedInFile> files = found.files();
        boolean messages = files.contains(LinkedInFile.MESSAGES);
        findings.note("This LinkedIn archive holds no comments by others on your posts: nobody can be seen waiting"
                + (messages ? ", save in messages." : "."));
        if (!messages) {
            findings.note("This LinkedIn archive holds no messages.csv: private messages cannot be seen.");
        }
        if (files.contains(LinkedInFile.INVITATIONS) && !files.contains(LinkedInFile.CONNECTIONS)) {
            findings.note("This LinkedIn archive holds no Connections.csv: which invitations were accepted cannot be"
                    + " seen.");
        }
    }
}
