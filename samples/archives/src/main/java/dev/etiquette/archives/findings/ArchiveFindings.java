package dev.etiquette.archives.findings;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.contacts.ContactsFile;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.joining.RepostResolver;
import dev.etiquette.archives.linkedin.LinkedInRows;
import dev.etiquette.archives.mastodon.MastodonLists;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.x.LongPostTexts;
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
public final class ArchiveFindings {

    private static final int MOST_KINDS = 40;

    private final ImportLimits limits;
    private final SortedMap<String, SourceDocument.Folder> folders = new TreeMap<>();
    private final Map<String, List<UtteranceVersion>> drafts = new HashMap<>();
    private final Map<Interaction, List<SourceDocument.Place>> gestures = new LinkedHashMap<>();
    private final PersonRegistry people = new PersonRegistry();
    private final ClosedGroups rooms = new ClosedGroups(people);
    private final LongPostTexts longTexts;
    private final RepostResolver reposts;
    private final SortedMap<String, Boolean> profiles = new TreeMap<>();
    private final SkippedEntries problems = new SkippedEntries();
    private final SortedMap<String, Integer> leftAside = new TreeMap<>();
    private final LinkedInRows linkedIn = new LinkedInRows(this);
    private final List<MastodonLists.Item> listed = new ArrayList<>();
    private final List<ContactEntry> kept = new ArrayList<>();
    private final SortedSet<String> joins = new TreeSet<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private int draftCount;
    private int localTimes;
    private int passedOver;

    public ArchiveFindings(ImportLimits limits) {
        this.limits = limits;
        this.longTexts = new LongPostTexts(limits.utterances());
        this.reposts = new RepostResolver(limits.utterances());
    }

    public ImportLimits limits() {
        return limits;
    }

    /**
     * The document of that entry. Files of one folder for which the same platform is assumed are one export; it is of
     * that platform until one of them shows another.
     */
    public SourceDocument origin(ArchiveFile entry, Platform assumed) {
        SourceDocument.Folder folder = folders.computeIfAbsent(
                entry.folder() + " " + assumed, key -> new SourceDocument.Folder(entry.folder(), assumed));
        return new SourceDocument(entry.name(), folder);
    }

    /** All exports, in an order of their own. */
    public Collection<SourceDocument.Folder> folders() {
        return folders.values();
    }

    /** Somebody said something, or a version of it. */
    public void said(UtteranceVersion draft) {
        if (draftCount >= limits.utterances()) {
            skipped(draft.place().skipped("there are more than " + limits.utterances() + " entries"));
            return;
        }
        List<UtteranceVersion> versions = drafts.get(draft.id());
        if (versions == null) {
            drafts.put(draft.id(), List.of(draft));
            draftCount++;
            return;
        }
        for (UtteranceVersion version : versions) {
            boolean samePlatform =
                    version.place().origin().folder() == draft.place().origin().folder();
            if (samePlatform && version.saysTheSameAs(draft)) {
                return;
            }
        }
        List<UtteranceVersion> more = new ArrayList<>(versions);
        more.add(draft);
        drafts.put(draft.id(), more);
        draftCount++;
    }

    /** Somebody did something without words. */
    public void did(Interaction gesture, SourceDocument.Place place) {
        List<SourceDocument.Place> places = gestures.computeIfAbsent(gesture, key -> new ArrayList<>(1));
        if (places.stream()
                .noneMatch(known -> known.origin().folder() == place.origin().folder())) {
            places.add(place);
        }
    }

    /** A whole document describes this person, who may be the owner; more likely so when the file is named for it. */
    public void profile(String person, boolean likely) {
        profiles.merge(person, likely, Boolean::logicalOr);
    }

    /** An entry cannot be used. */
    public void skipped(SkippedEntry entry) {
        problems.add(entry);
    }

    /** An entry was read and is of no use here, by intention. */
    public void leftAside(String kind) {
        leftAside(kind, 1);
    }

    /** So many entries, from 0, were read and are of no use here, by intention. */
    public void leftAside(String kind, int count) {
        boolean room = leftAside.containsKey(kind) || leftAside.size() < MOST_KINDS;
        if (count > 0) {
            leftAside.merge(room ? kind : "of other kinds", count, Integer::sum);
        }
    }

    /** A list of accounts says that the owner does this to the one of that address. */
    public void listed(Interaction.Kind kind, String address, SourceDocument.Place place) {
        if (listed.size() >= limits.utterances()) {
            skipped(place.skipped("there are more than " + limits.utterances() + " entries"));
        } else {
            listed.add(new MastodonLists.Item(kind, address, place));
        }
    }

    public List<MastodonLists.Item> listed() {
        return listed;
    }

    /** The owner keeps these contacts. */
    public void keeps(ContactsFile file) {
        kept.addAll(file.kept());
        problems.add(file.problems());
    }

    public List<ContactEntry> kept() {
        return kept;
    }

    /** Two identities were taken for one person, as this sentence says. */
    public void joined(String sentence) {
        joins.add(sentence);
    }

    public SortedSet<String> joins() {
        return joins;
    }

    /** The user should know this sentence. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    public SortedSet<String> notes() {
        return notes;
    }

    public LinkedInRows linkedIn() {
        return linkedIn;
    }

    /** A time without an offset from UTC was read as if it were UTC. */
    public void localTime() {
        localTimes++;
    }

    /** So many files are of no known kind. */
    public void passedOver(int files) {
        passedOver = files;
    }

    public int passedOver() {
        return passedOver;
    }

    /** The platforms of all files, each once, sorted. */
    public List<Platform> platforms() {
        return folders.values().stream()
                .map(SourceDocument.Folder::platform)
                .distinct()
                .sorted()
                .toList();
    }

    public Map<String, List<UtteranceVersion>> drafts() {
        return drafts;
    }

    public Map<Interaction, List<SourceDocument.Place>> gestures() {
        return gestures;
    }

    public PersonRegistry people() {
        return people;
    }

    public ClosedGroups rooms() {
        return rooms;
    }

    /** Whole texts whose shortened ones stand elsewhere. */
    public LongPostTexts longTexts() {
        return longTexts;
    }

    /** Posts that show others without naming them. */
    public RepostResolver reposts() {
        return reposts;
    }

    /** Whom whole documents describe, and whether the name of the file says that it is the owner. */
    public SortedMap<String, Boolean> profiles() {
        return profiles;
    }

    public SkippedEntries problems() {
        return problems;
    }

    public SortedMap<String, Integer> leftAside() {
        return leftAside;
    }

    public int localTimes() {
        return localTimes;
    }
}
