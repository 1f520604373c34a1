package dev.etiquette.archives;

import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that formats find, before anything is concluded from it. What is found twice is kept once. */
final class Findings {

    private static final int MOST_KINDS = 40;

    private final Limits limits;
    private final SortedMap<String, Origin.Folder> folders = new TreeMap<>();
    private final Map<String, List<Draft>> drafts = new HashMap<>();
    private final Map<Gesture, List<Origin.Place>> gestures = new LinkedHashMap<>();
    private final People people = new People();
    private final Rooms rooms = new Rooms(people);
    private final LongTexts longTexts;
    private final Reposts reposts;
    private final SortedMap<String, Boolean> profiles = new TreeMap<>();
    private final Problems problems = new Problems();
    private final SortedMap<String, Integer> leftAside = new TreeMap<>();
    private final LinkedInFindings linkedIn = new LinkedInFindings(this);
    private final List<MastodonLists.Item> listed = new ArrayList<>();
    private final List<KeptContact> kept = new ArrayList<>();
    private final SortedSet<String> joins = new TreeSet<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private int draftCount;
    private int localTimes;
    private int passedOver;

    Findings(Limits limits) {
        this.limits = limits;
        this.longTexts = new LongTexts(limits.utterances());
        this.reposts = new Reposts(limits.utterances());
    }

    Limits limits() {
        return limits;
    }

    /**
     * The document of that entry. Files of one folder for which the same platform is assumed are one export; it is of
     * that platform until one of them shows another.
     */
    Origin origin(Entry entry, Platform assumed) {
        Origin.Folder folder = folders.computeIfAbsent(
                entry.folder() + " " + assumed, key -> new Origin.Folder(entry.folder(), assumed));
        return new Origin(entry.name(), folder);
    }

    /** All exports, in an order of their own. */
    Collection<Origin.Folder> folders() {
        return folders.values();
    }

    /** Somebody said something, or a version of it. */
    void said(Draft draft) {
        if (draftCount >= limits.utterances()) {
            skipped(draft.place().skipped("there are more than " + limits.utterances() + " entries"));
            return;
        }
        List<Draft> versions = drafts.get(draft.id());
        if (versions == null) {
            drafts.put(draft.id(), List.of(draft));
            draftCount++;
            return;
        }
        for (Draft version : versions) {
            boolean samePlatform =
                    version.place().origin().folder() == draft.place().origin().folder();
            if (samePlatform && version.saysTheSameAs(draft)) {
                return;
            }
        }
        List<Draft> more = new ArrayList<>(versions);
        more.add(draft);
        drafts.put(draft.id(), more);
        draftCount++;
    }

    /** Somebody did something without words. */
    void did(Gesture gesture, Origin.Place place) {
        List<Origin.Place> places = gestures.computeIfAbsent(gesture, key -> new ArrayList<>(1));
        if (places.stream()
                .noneMatch(known -> known.origin().folder() == place.origin().folder())) {
            places.add(place);
        }
    }

    /** A whole document describes this person, who may be the owner; more likely so when the file is named for it. */
    void profile(String person, boolean likely) {
        profiles.merge(person, likely, Boolean::logicalOr);
    }

    /** An entry cannot be used. */
    void skipped(Skipped entry) {
        problems.add(entry);
    }

    /** An entry was read and is of no use here, by intention. */
    void leftAside(String kind) {
        leftAside(kind, 1);
    }

    /** So many entries, from 0, were read and are of no use here, by intention. */
    void leftAside(String kind, int count) {
        boolean room = leftAside.containsKey(kind) || leftAside.size() < MOST_KINDS;
        if (count > 0) {
            leftAside.merge(room ? kind : "of other kinds", count, Integer::sum);
        }
    }

    /** A list of accounts says that the owner does this to the one of that address. */
    void listed(Gesture.Kind kind, String address, Origin.Place place) {
        if (listed.size() >= limits.utterances()) {
            skipped(place.skipped("there are more than " + limits.utterances() + " entries"));
        } else {
            listed.add(new MastodonLists.Item(kind, address, place));
        }
    }

    List<MastodonLists.Item> listed() {
        return listed;
    }

    /** The owner keeps these contacts. */
    void keeps(ContactsFile file) {
        kept.addAll(file.kept());
        problems.add(file.problems());
    }

    List<KeptContact> kept() {
        return kept;
    }

    /** Two identities were taken for one person, as this sentence says. */
    void joined(String sentence) {
        joins.add(sentence);
    }

    SortedSet<String> joins() {
        return joins;
    }

    /** The user should know this sentence. */
    void note(String sentence) {
        notes.add(sentence);
    }

    SortedSet<String> notes() {
        return notes;
    }

    LinkedInFindings linkedIn() {
        return linkedIn;
    }

    /** A time without an offset from UTC was read as if it were UTC. */
    void localTime() {
        localTimes++;
    }

    /** So many files are of no known kind. */
    void passedOver(int files) {
        passedOver = files;
    }

    int passedOver() {
        return passedOver;
    }

    /** The platforms of all files, each once, sorted. */
    List<Platform> platforms() {
        return folders.values().stream()
                .map(Origin.Folder::platform)
                .distinct()
                .sorted()
                .toList();
    }

    Map<String, List<Draft>> drafts() {
        return drafts;
    }

    Map<Gesture, List<Origin.Place>> gestures() {
        return gestures;
    }

    People people() {
        return people;
    }

    Rooms rooms() {
        return rooms;
    }

    /** Whole texts whose shortened ones stand elsewhere. */
    LongTexts longTexts() {
        return longTexts;
    }

    /** Posts that show others without naming them. */
    Reposts reposts() {
        return reposts;
    }

    /** Whom whole documents describe, and whether the name of the file says that it is the owner. */
    SortedMap<String, Boolean> profiles() {
        return profiles;
    }

    Problems problems() {
        return problems;
    }

    SortedMap<String, Integer> leftAside() {
        return leftAside;
    }

    int localTimes() {
        return localTimes;
    }
}
