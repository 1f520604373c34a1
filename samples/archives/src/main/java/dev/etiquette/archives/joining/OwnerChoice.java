package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.OwnerEvidence;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourceExport;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.model.Platform;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the owner: the person whom the user names, else the one whom the profile or the export names, else the author of
 * the outbox or the member of all conversations.
 *
 * <p>Exports of several platforms in one import belong to one person, whose accounts are joined. The main id is then the
 * one that the user gives, else the account on the platform that is first in the alphabet. Two accounts on one platform
 * are never joined: the user has to name one of them.
 */
final class OwnerChoice {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

    private final ArchiveFindings findings;

    OwnerChoice(ArchiveFindings findings) {
        this.findings = findings;
    }

    /**
     * The owner and all accounts of the owner.
     *
     * @param me an id, handle or name that the user gives
     * @throws UnreadableArchiveException when the owner is not certain
     */
    OwnerAccounts accounts(Optional<String> me) {
        SortedMap<Platform, SortedSet<String>> candidates = candidates();
        Optional<String> wanted = me.filter(given -> !given.isBlank()).map(given -> wanted(given.strip(), candidates));
        wanted.ifPresent(id -> candidates.put(platformOf(id, candidates), new TreeSet<>(List.of(id))));
        SortedMap<Platform, String> accounts = new TreeMap<>();
        candidates.forEach((platform, choice) -> {
            if (choice.size() > 1) {
                throw new UnreadableArchiveException(JoiningProblems.severalOwners(choice, wanted.isPresent()));
            }
            if (choice.size() == 1) {
                accounts.put(platform, choice.first());
            }
        });
        if (accounts.size() < candidates.size() || accounts.isEmpty()) {
            throw new UnreadableArchiveException(JoiningProblems.noOwner(wanted.isPresent()));
        }
        return new OwnerAccounts(wanted.orElseGet(() -> accounts.get(accounts.firstKey())), accounts);
    }

    private String wanted(String called, SortedMap<Platform, SortedSet<String>> candidates) {
        String me = LinkedInProfileUrl.of(called).orElse(called);
        SortedSet<String> found = findings.people().find(me);
        if (found.size() > 1 && areAccountsOfOne(found, candidates)) {
            found.forEach(id -> candidates.put(platformOf(id, candidates), new TreeSet<>(Set.of(id))));
            return found.stream()
                    .min(Comparator.comparing(id -> platformOf(id, candidates)))
                    .orElseThrow();
        }
        if (found.size() > 1) {
            SortedSet<String> described = new TreeSet<>(found);
            described.retainAll(profiles(true));
            if (described.size() != 1) {
                // One name on several platforms is still one person, when each export names that person as its owner.
                described.clear();
                candidates.values().stream()
                        .filter(choice -> choice.size() == 1 && found.contains(choice.first()))
                        .limit(1)
                        .forEach(described::addAll);
            }
            if (described.isEmpty()) {
                throw new UnreadableArchiveException(JoiningProblems.ambiguousOwner(me, found));
            }
            return described.first();
        }
        if (!found.isEmpty()) {
            return found.first();
        }
        boolean number = NUMBER.matcher(me).matches() && findings.platforms().contains(Platform.X);
        if (number || me.indexOf(':') > 0 && Identifiers.isUsable(me)) {
            // An id need not occur: the owner may not have written anything yet.
            return me;
        }
        return silentOwner(me).orElseThrow(() -> new UnreadableArchiveException(JoiningProblems.unknownOwner(me)));
    }

    /** Whether these are on one platform each, and the files there may belong to them. */
    private boolean areAccountsOfOne(SortedSet<String> found, SortedMap<Platform, SortedSet<String>> candidates) {
        Set<Platform> seen = new HashSet<>();
        return found.stream().allMatch(id -> {
            SortedSet<Platform> platforms = findings.people().platformsOf(id);
            return platforms.size() == 1
                    && seen.add(platforms.first())
                    && (!candidates.containsKey(platforms.first())
                            || candidates.get(platforms.first()).contains(id));
        });
    }

    /** Where people are known by their words alone, an owner who said nothing cannot be found. */
    private Optional<String> silentOwner(String me) {
        for (SourceExport export : findings.exports()) {
            String id = export.idOfSilentOwner(me);
            // Whoever gives an id as the platform has it may well have spoken.
            if (!id.isEmpty() && findings.people().platformsOf(id).isEmpty()) {
                findings.people().add(id, export.platform());
                findings.people().addName(id, me);
                findings.addNote(JoiningProblems.silentOwner(me));
            }
            if (!id.isEmpty()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The platform of an id: where it is a candidate, else where it was found, else one with ids of this form. */
    private Platform platformOf(String id, SortedMap<Platform, SortedSet<String>> candidates) {
        Optional<Platform> place = candidates.keySet().stream()
                .filter(platform -> candidates.get(platform).contains(id))
                .findFirst()
                .or(() -> findings.people().platformsOf(id).stream().findFirst());
        return place.orElseGet(() -> NUMBER.matcher(id).matches() ? Platform.X : federated());
    }

    /** The candidates for the owner by platform; a platform without evidence is left out. */
    private SortedMap<Platform, SortedSet<String>> candidates() {
        SortedMap<Platform, SortedSet<String>> candidates = new TreeMap<>();
        for (SourceExport export : findings.exports()) {
            if (export.ownerEvidence().exists()) {
                candidates.computeIfAbsent(export.platform(), this::ownersOn);
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

    /** The owners of all exports of a platform: those that files state, else candidates that all exports share. */
    private SortedSet<String> ownersOn(Platform platform) {
        List<OwnerEvidence> evidence = findings.exports().stream()
                .filter(export -> export.platform().equals(platform))
                .map(SourceExport::ownerEvidence)
                .filter(OwnerEvidence::exists)
                .toList();
        SortedSet<String> certain = new TreeSet<>();
        evidence.stream()
                .filter(OwnerEvidence::isCertain)
                .map(OwnerEvidence::candidates)
                .forEach(certain::addAll);
        SortedSet<String> possible = new TreeSet<>(certain);
        SortedSet<String> common = new TreeSet<>();
        evidence.stream().map(OwnerEvidence::candidates).forEach(possible::addAll);
        common.addAll(certain.isEmpty() ? possible : certain);
        evidence.stream()
                .map(OwnerEvidence::candidates)
                .filter(choice -> !choice.isEmpty())
                .forEach(common::retainAll);
        return common.isEmpty() ? possible : common;
    }

    /** The platform of documents of ActivityStreams. */
    private Platform federated() {
        return findings.platforms().contains(Platform.MASTODON) ? Platform.MASTODON : Platform.CHAT;
    }

    private SortedSet<String> profiles(boolean likely) {
        SortedSet<String> people = new TreeSet<>();
        findings.profiles().forEach((person, named) -> {
            if (named || !likely) {
                people.add(findings.people().resolve(person));
            }
        });
        return people;
    }

    /** Whether a place is in an outbox of an export without other evidence of its owner. */
    private static boolean isFromOwner(SourcePlace place) {
        return place.document().box() == SourceDocument.Box.OUTBOX
                && !place.document().export().ownerEvidence().exists();
    }

    private SortedSet<String> writers() {
        SortedSet<String> writers = new TreeSet<>();
        findings.versions().values().stream()
                .flatMap(Collection::stream)
                .filter(version -> isFromOwner(version.place()))
                .filter(version -> !version.author().isEmpty())
                .forEach(version -> writers.add(findings.people().resolve(version.author())));
        if (!writers.isEmpty()) {
            return writers;
        }
        findings.interactions().forEach((interaction, places) -> {
            if (places.stream().anyMatch(OwnerChoice::isFromOwner)
                    && !interaction.actor().isEmpty()) {
                writers.add(findings.people().resolve(interaction.actor()));
            }
        });
        return writers;
    }
}
