package dev.etiquette.archives.findings;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.people.ClosedGroups;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.problem.SkippedEntries;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that formats find, before it is joined. Equal findings are kept once. Not safe for several threads. */
public final class ArchiveFindings {

    private static final int MOST_KINDS = 40;
    private static final IgnoredKind OTHER_KINDS = IgnoredKind.entries("of other kinds");

    private final ImportLimits limits;
    private final WrittenTimes written;
    private final SortedMap<String, Set<Mark>> marks = new TreeMap<>();
    private final SortedMap<String, FoundMeeting> meetings = new TreeMap<>();
    private final SortedMap<String, SourceExport> exports = new TreeMap<>();
    private final Map<String, List<UtteranceVersion>> versions = new HashMap<>();
    private final Map<Interaction, List<SourcePlace>> interactions = new LinkedHashMap<>();
    private final List<Repost> reposts = new ArrayList<>();
    private final PersonRegistry people = new PersonRegistry();
    private final ClosedGroups groups = new ClosedGroups(people);
    private final SortedMap<String, Boolean> profiles = new TreeMap<>();
    private final SkippedEntries skipped = new SkippedEntries();
    private final SortedMap<IgnoredKind, Integer> ignored = new TreeMap<>();
    private final SortedSet<String> joins = new TreeSet<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private final SortedSet<String> unreadFiles = new TreeSet<>();
    private int versionCount;
    private int localTimes;
    private int unsupportedFiles;

    /** Findings within these limits; none yet. */
    public ArchiveFindings(ImportLimits limits) {
        this(limits, WrittenTimes.UNKNOWN);
    }

    /**
     * Findings within these limits; none yet.
     *
     * @param written what is known of times in files that say neither their zone nor the order of their dates
     */
    public ArchiveFindings(ImportLimits limits, WrittenTimes written) {
        this.limits = limits;
        this.written = written;
    }

    /** The limits of this import. */
    public ImportLimits limits() {
        return limits;
    }

    /**
     * The document that a file holds. Files of one folder for which the same platform is assumed are one export. The
     * export is of that platform until one of the files shows another one.
     */
    public SourceDocument document(ArchiveFile file, Platform assumed) {
        SourceExport export =
                exports.computeIfAbsent(file.folder() + " " + assumed, key -> new SourceExport(file.folder(), assumed));
        return new SourceDocument(file.name(), export);
    }

    /** All exports, sorted by folder and assumed platform. */
    public Collection<SourceExport> exports() {
        return exports.values();
    }

    /** The platforms of all exports, each once, sorted. */
    public List<Platform> platforms() {
        return exports.values().stream()
                .map(SourceExport::platform)
                .distinct()
                .sorted()
                .toList();
    }

    /** Adds a version of an utterance. */
    public void addUtterance(UtteranceVersion version) {
        if (versionCount >= limits.utterances()) {
            addOverflow(version.place());
            return;
        }
        List<UtteranceVersion> known = versions.get(version.id());
        if (known == null) {
            versions.put(version.id(), List.of(version));
            versionCount++;
            return;
        }
        for (UtteranceVersion other : known) {
            boolean sameExport = other.place().document().export()
                    == version.place().document().export();
            if (sameExport && other.hasSameContent(version)) {
                return;
            }
        }
        List<UtteranceVersion> more = new ArrayList<>(known);
        more.add(version);
        versions.put(version.id(), more);
        versionCount++;
    }

    /** All versions of each utterance, by its id. */
    public Map<String, List<UtteranceVersion>> versions() {
        return versions;
    }

    /** What is known of times in files that say neither their zone nor the order of their dates. */
    public WrittenTimes written() {
        return written;
    }

    /**
     * The moment at which a clock of the files showed this time. Without a zone it is read as UTC, and a note tells so.
     */
    public Instant momentOf(LocalDateTime shown) {
        if (written.zone().isEmpty()) {
            addLocalTime();
        }
        return shown.atZone(written.zone().orElse(ZoneOffset.UTC)).toInstant();
    }

    /**
     * The moment at which a clock of the files showed this time, after another one of the same file. Where clocks are put
     * back an hour comes twice, and what would be before the other moment is in the second of them.
     */
    public Instant momentOf(LocalDateTime shown, Instant previous) {
        Instant at = momentOf(shown);
        return at.isBefore(previous)
                ? shown.atZone(written.zone().orElse(ZoneOffset.UTC))
                        .withLaterOffsetAtOverlap()
                        .toInstant()
                : at;
    }

    /** A file says what the utterance with this id is, whatever its text reads like. */
    public void addMarks(String id, Set<Mark> known) {
        marks.merge(id, known, (one, other) -> {
            Set<Mark> both = EnumSet.noneOf(Mark.class);
            both.addAll(one);
            both.addAll(other);
            return both;
        });
    }

    /** What files say that utterances are, by id. */
    public SortedMap<String, Set<Mark>> marks() {
        return marks;
    }

    /** Adds a meeting; of several with one id the first in their order counts. */
    public void addMeeting(FoundMeeting meeting) {
        if (meetings.size() >= limits.utterances() && !meetings.containsKey(meeting.id())) {
            addOverflow(meeting.place());
        } else {
            meetings.merge(meeting.id(), meeting, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** All meetings, by id. */
    public SortedMap<String, FoundMeeting> meetings() {
        return meetings;
    }

    /** Adds an interaction. */
    public void addInteraction(Interaction interaction, SourcePlace place) {
        List<SourcePlace> places = interactions.computeIfAbsent(interaction, key -> new ArrayList<>(1));
        if (places.stream()
                .noneMatch(
                        known -> known.document().export() == place.document().export())) {
            places.add(place);
        }
    }

    /** All interactions with the places where they were found, one place for each export. */
    public Map<Interaction, List<SourcePlace>> interactions() {
        return interactions;
    }

    /** Adds a repost that does not name the id of the earlier post. */
    public void addRepost(Repost repost) {
        if (reposts.size() < limits.utterances()) {
            reposts.add(repost);
        } else {
            addOverflow(repost.place());
        }
    }

    /** All reposts that do not name the earlier post. */
    public List<Repost> reposts() {
        return reposts;
    }

    /** The people whom the archives describe. */
    public PersonRegistry people() {
        return people;
    }

    /** The closed groups whose members receive messages. */
    public ClosedGroups groups() {
        return groups;
    }

    /**
     * A whole document describes this person, who may be the owner.
     *
     * @param likely whether the name of the file says that it is the owner
     */
    public void addProfile(String person, boolean likely) {
        profiles.merge(person, likely, Boolean::logicalOr);
    }

    /** People whom whole documents describe, by id, and whether the name of the file says that it is the owner. */
    public SortedMap<String, Boolean> profiles() {
        return profiles;
    }

    /** Adds an entry that cannot be used. */
    public void addSkipped(SkippedEntry entry) {
        skipped.add(entry);
    }

    /** An entry cannot be kept, as there are too many. */
    public void addOverflow(SourcePlace place) {
        addSkipped(place.problem("there are more than " + limits.utterances() + " entries"));
    }

    /** All entries that cannot be used. */
    public SkippedEntries skipped() {
        return skipped;
    }

    /** Counts an entry that is ignored on purpose. */
    public void addIgnored(IgnoredKind kind) {
        addIgnored(kind, 1);
    }

    /**
     * Counts entries that are ignored on purpose.
     *
     * @param count from 0
     */
    public void addIgnored(IgnoredKind kind, int count) {
        boolean room = ignored.containsKey(kind) || ignored.size() < MOST_KINDS;
        if (count > 0) {
            ignored.merge(room ? kind : OTHER_KINDS, count, Integer::sum);
        }
    }

    /** How many entries were ignored on purpose, by kind. */
    public SortedMap<IgnoredKind, Integer> ignored() {
        return ignored;
    }

    /** Adds a sentence which says that two identities were taken for one person. */
    public void addJoin(String sentence) {
        joins.add(sentence);
    }

    /** Sentences about identities that were taken for one person, sorted. */
    public SortedSet<String> joins() {
        return joins;
    }

    /** Adds a sentence that the user should know. */
    public void addNote(String sentence) {
        notes.add(sentence);
    }

    /** Sentences that the user should know, sorted. */
    public SortedSet<String> notes() {
        return notes;
    }

    /** Counts a time without an offset from UTC, which was read as UTC. */
    public void addLocalTime() {
        localTimes++;
    }

    /** How many times had no offset from UTC. */
    public int localTimes() {
        return localTimes;
    }

    /**
     * Counts a file that no format recognises.
     *
     * @param named whether the user should know its name, unlike those of pictures and the like
     */
    public void addUnsupportedFile(String file, boolean named) {
        unsupportedFiles++;
        if (named) {
            unreadFiles.add(file);
        }
    }

    /** The files that no format recognises, except pictures and the like, sorted. */
    public SortedSet<String> unreadFiles() {
        return unreadFiles;
    }

    /** How many files no format recognises. */
    public int unsupportedFiles() {
        return unsupportedFiles;
    }
}
