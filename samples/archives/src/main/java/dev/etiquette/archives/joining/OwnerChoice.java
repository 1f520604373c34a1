package dev.etiquette.archives.joining;

import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.OwnerEvidence;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who the owner is: as the caller says, else as the profile or the export says, else the one who wrote all of the
 * outbox or took part in all talks.
 *
 * <p>Exports of several platforms that are read together belong to one person, whose accounts are joined. The id of
 * the owner is then the one that the caller gives, else the account on the platform that comes first in the alphabet.
 * Two accounts on one platform are never joined: of these the caller has to name one.
 */
final class OwnerChoice {

    private static final String ADVICE = "\nMaybe say who you are with --me ID.";
    private static final String APART = "\nMaybe read one archive at a time, and say with --me ID who you are there.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

    private final ArchiveFindings findings;

    OwnerChoice(ArchiveFindings findings) {
        this.findings = findings;
    }

    /** The owner and all accounts of the owner. */
    OwnerAccounts accounts(Optional<String> me) {
        SortedMap<Platform, SortedSet<String>> candidates = candidates();
        Optional<String> wanted =
                me.filter(given -> !given.isBlank()).map(given -> wanted(given.strip(), candidates.values()));
        wanted.ifPresent(id -> candidates.put(placeOf(id, candidates), new TreeSet<>(List.of(id))));
        SortedMap<Platform, String> accounts = new TreeMap<>();
        candidates.forEach((platform, choice) -> {
            if (choice.size() > 1) {
                throw new UnreadableArchiveException("These files may belong to " + listed(choice)
                        + ", and do not say to whom." + (wanted.isPresent() ? APART : ADVICE));
            }
            if (choice.size() == 1) {
                accounts.put(platform, choice.first());
            }
        });
        if (accounts.size() < candidates.size() || accounts.isEmpty()) {
            throw new UnreadableArchiveException(
                    "These files do not say whose they are." + (wanted.isPresent() ? APART : ADVICE));
        }
        return new OwnerAccounts(wanted.orElseGet(() -> accounts.get(accounts.firstKey())), accounts);
    }

    private String wanted(String called, Collection<SortedSet<String>> candidates) {
        String me = LinkedInProfileUrl.of(called).orElse(called);
        SortedSet<String> found = findings.people().called(me);
        if (found.size() > 1) {
            SortedSet<String> described = new TreeSet<>(found);
            described.retainAll(profiles(true));
            if (described.size() != 1) {
                // One name on several platforms is still one person, when each export says that it is its owner.
                described.clear();
                candidates.stream()
                        .filter(choice -> choice.size() == 1 && found.contains(choice.first()))
                        .limit(1)
                        .forEach(described::addAll);
            }
            if (described.isEmpty()) {
                throw new UnreadableArchiveException("\"" + QuotedText.of(me) + "\" may mean " + listed(found)
                        + ".\nMaybe give the whole id with --me.");
            }
            return described.first();
        }
        if (!found.isEmpty()) {
            return found.first();
        }
        boolean number = NUMBER.matcher(me).matches() && findings.platforms().contains(Platform.X);
        if (number || me.indexOf(':') > 0 && ActivityReader.usable(me)) {
            // An id need not occur: the owner may not have said a word yet.
            return me;
        }
        throw new UnreadableArchiveException("Nobody in these files has the id, the handle or the name \""
                + QuotedText.of(me) + "\"." + "\nMaybe give the whole id with --me.");
    }

    /** The platform of an id: where it may be the owner, else where it was met, else where ids look like it. */
    private Platform placeOf(String id, SortedMap<Platform, SortedSet<String>> candidates) {
        Optional<Platform> place = candidates.keySet().stream()
                .filter(platform -> candidates.get(platform).contains(id))
                .findFirst()
                .or(() -> findings.people().placesOf(id).stream().findFirst());
        return place.orElseGet(() -> NUMBER.matcher(id).matches() ? Platform.X : federated());
    }

    /** Who may be the owner, by platform; one whose files say nothing about it is left out. */
    private SortedMap<Platform, SortedSet<String>> candidates() {
        SortedMap<Platform, SortedSet<String>> candidates = new TreeMap<>();
        for (SourceDocument.Folder folder : findings.folders()) {
            if (folder.claim().isMade()) {
                candidates.computeIfAbsent(folder.platform(), this::claimed);
            }
        }
        for (SortedSet<String> choice : List.of(profiles(true), profiles(false), writers())) {
            if (!choice.isEmpty()) {
                candidates.computeIfAbsent(federated(), key -> new TreeSet<>()).addAll(choice);
                break;
            }
        }
        return candidates;
    }

    /** The owners of all exports of a platform: as they say, else whom all of them leave open. */
    private SortedSet<String> claimed(Platform platform) {
        List<OwnerEvidence> claims = findings.folders().stream()
                .filter(folder -> folder.platform().equals(platform))
                .map(SourceDocument.Folder::claim)
                .filter(OwnerEvidence::isMade)
                .toList();
        SortedSet<String> certain = new TreeSet<>();
        claims.stream()
                .filter(OwnerEvidence::isCertain)
                .map(OwnerEvidence::candidates)
                .forEach(certain::addAll);
        SortedSet<String> possible = new TreeSet<>(certain);
        SortedSet<String> common = new TreeSet<>();
        claims.stream().map(OwnerEvidence::candidates).forEach(possible::addAll);
        common.addAll(certain.isEmpty() ? possible : certain);
        claims.stream()
                .map(OwnerEvidence::candidates)
                .filter(choice -> !choice.isEmpty())
                .forEach(common::retainAll);
        return common.isEmpty() ? possible : common;
    }

    /** The platform of what speaks ActivityStreams. */
    private Platform federated() {
        return findings.platforms().contains(Platform.MASTODON) ? Platform.MASTODON : Platform.CHAT;
    }

    private SortedSet<String> profiles(boolean likely) {
        SortedSet<String> people = new TreeSet<>();
        findings.profiles().forEach((person, named) -> {
            if (named || !likely) {
                people.add(findings.people().whoIs(person));
            }
        });
        return people;
    }

    /** Whether a place holds what an owner wrote, of an export that does not say otherwise whose it is. */
    private static boolean isOwnWord(SourceDocument.Place place) {
        return place.origin().box() == SourceDocument.Box.OUTBOX
                && !place.origin().folder().claim().isMade();
    }

    private SortedSet<String> writers() {
        SortedSet<String> writers = new TreeSet<>();
        findings.drafts().values().stream()
                .flatMap(Collection::stream)
                .filter(draft -> isOwnWord(draft.place()))
                .filter(draft -> !draft.author().isEmpty())
                .forEach(draft -> writers.add(findings.people().whoIs(draft.author())));
        if (!writers.isEmpty()) {
            return writers;
        }
        findings.gestures().forEach((gesture, places) -> {
            if (places.stream().anyMatch(OwnerChoice::isOwnWord)
                    && !gesture.actor().isEmpty()) {
                writers.add(findings.people().whoIs(gesture.actor()));
            }
        });
        return writers;
    }

    private static String listed(SortedSet<String> people) {
        List<String> first = people.stream()
                .limit(3)
                .map(id -> "\"" + QuotedText.of(id) + "\"")
                .toList();
        int more = people.size() - first.size();
        return String.join(" or ", first) + (more > 0 ? " or " + more + " others" : "");
    }
}
