package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that is published, and beside it a folder of the same name with {@code .desk} behind it, in which the draft
 * and all versions are kept.
 *
 * <p>Every writing is one move or is made good at the next opening, so a process that is killed leaves the old or the
 * new. Any number of desks may have the same folder open, in any number of processes: what one has changed is never
 * overwritten by another that has not seen it. Safe for any number of threads.
 */
public final class DeskFolder {

    private static final String OUTSIDE = "Changed outside of the desk.";
    private static final String FOUND = "As it was found.";

    private final Path folder;
    private final Path workshop;
    private final Path intent;
    private final FolderLock lock;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final VersionNotes notes;
    private final InstantSource clock;
    private final List<String> remarks = new ArrayList<>();

    private DeskFolder(Path folder, VersionNotes notes, InstantSource clock) {
        this.folder = folder;
        Path desk = folder.resolveSibling(folder.getFileName() + ".desk");
        this.workshop = desk.resolve("workshop");
        this.intent = desk.resolve("publishing");
        this.lock = new FolderLock(desk.resolve("lock"));
        this.drafts = new DraftStore(desk.resolve("draft.json"), workshop);
        this.versions = new VersionStore(desk.resolve("versions"), workshop);
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Opens a folder, and makes it, as one that builds on the standard book, when it is not there. One that is there and empty, and
     * of which nothing was kept yet, becomes one as well.
     *
     * @param notes says what is in a version
     * @param clock tells when something was published
     * @throws IOException when it is no folder, or can be neither read nor made
     */
    public static DeskFolder open(Path folder, VersionNotes notes, InstantSource clock) throws IOException {
        boolean made = !Files.exists(folder);
        if (made) {
            Files.createDirectories(folder);
        } else if (!Files.isDirectory(folder)) {
            throw new IOException("It is no folder.");
        }
        DeskFolder desk = new DeskFolder(folder.toRealPath(), notes, clock);
        if (made || desk.isUntouched()) {
            AtomicFiles.write(
                    desk.folder.resolve("book.properties"),
                    "extends = standard\n".getBytes(StandardCharsets.UTF_8),
                    desk.workshop);
            desk.remarks.add((made ? "The folder was made." : "The folder was empty.")
                    + " It builds on the standard book and changes nothing in it yet.");
        }
        desk.finishWhatWasBegun();
        return desk;
    }

    /** Whether nothing is in the folder but what is hidden, and nobody has emptied it by a desk: then it is as good as new. */
    private boolean isUntouched() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            if (all.anyMatch(each -> !each.getFileName().toString().startsWith("."))) {
                return false;
            }
        }
        return isWritable() && !Files.exists(intent) && versions().isEmpty() && draft().isEmpty();
    }

    /** What there is to say of the opening, in sentences. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Where the published folder is. */
    public Path path() {
        return folder;
    }

    /** Whether files can be written there. */
    public boolean isWritable() {
        return Files.isWritable(folder)
                && Files.isWritable(folder.toAbsolutePath().getParent());
    }

    /** The files as they are published now. */
    public FolderContent published() throws IOException {
        return BookFolderReader.read(folder);
    }

    /** The files that are otherwise in the draft. */
    public SortedMap<String, DraftFile> draft() throws IOException {
        return drafts.read();
    }

    /** All of it, read once. */
    public FolderLook look() throws IOException {
        FolderContent published = published();
        SortedMap<String, DraftFile> draft = draft();
        return new FolderLook(published, draft, over(published, draft), conflicts(published, draft));
    }

    /** The files as they would be if the draft were published now. */
    public FolderContent drafted() throws IOException {
        return over(published(), draft());
    }

    private static FolderContent over(FolderContent published, SortedMap<String, DraftFile> draft) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        draft.forEach((name, each) -> texts.put(name, each.text()));
        return published.with(texts);
    }

    /** The files that somebody else has published anew since the draft of them was begun, sorted. */
    public List<String> conflicts() throws IOException {
        return conflicts(published(), draft());
    }

    private static List<String> conflicts(FolderContent published, SortedMap<String, DraftFile> draft) {
        return draft.entrySet().stream()
                .filter(each -> !each.getValue().base().equals(published.digest(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Keeps texts in the draft, all of them or none.
     *
     * @param texts by the name of their files; an empty one takes its file away
     * @param seen the digest of each file as whoever changes it has seen it last
     * @throws StaleDraftException when one of them is another by now
     * @throws IllegalArgumentException when a name is no name of a file of a book
     * @throws IOException when they cannot be kept
     */
    public void save(Map<String, Optional<String>> texts, Map<String, String> seen) throws IOException {
        for (String name : texts.keySet()) {
            if (!BookFileName.isOne(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is no name for a file of a rule book.");
            }
        }
        lock.during(() -> {
            FolderContent published = published();
            SortedMap<String, DraftFile> draft = draft();
            FolderContent now = over(published, draft);
            for (Map.Entry<String, String> each : seen.entrySet()) {
                if (!now.digest(each.getKey()).equals(each.getValue())) {
                    throw new StaleDraftException(
                            "\"" + each.getKey() + "\" was changed meanwhile, on another desk or by another program.");
                }
            }
            texts.forEach((name, text) -> put(draft, published, name, text));
            drafts.write(draft);
            return null;
        });
    }

    private static void put(
            SortedMap<String, DraftFile> draft, FolderContent published, String name, Optional<String> text) {
        String digest = text.map(Digest::of).orElse(Digest.NONE);
        if (digest.equals(published.digest(name))) {
            draft.remove(name);
        } else {
            DraftFile before = draft.get(name);
            draft.put(name, new DraftFile(text, before == null ? published.digest(name) : before.base()));
        }
    }

    /** Takes the published text of a file again; the draft of it is gone. */
    public void discard(String name) throws IOException {
        lock.during(() -> {
            SortedMap<String, DraftFile> draft = draft();
            draft.remove(name);
            drafts.write(draft);
            return null;
        });
    }

    /** Says that the draft of a file shall take the place of what somebody else has published meanwhile. */
    public void insist(String name) throws IOException {
        lock.during(() -> {
            SortedMap<String, DraftFile> draft = draft();
            DraftFile each = draft.get(name);
            if (each != null) {
                draft.put(name, new DraftFile(each.text(), published().digest(name)));
                drafts.write(draft);
            }
            return null;
        });
    }

    /** All versions, the first one first. */
    public List<BookVersion> versions() throws IOException {
        return versions.all();
    }

    /**
     * Makes a draft of an earlier version. What is drafted now must be published or discarded before.
     *
     * @throws StaleDraftException when something is drafted
     * @throws IllegalArgumentException when there is no such version
     */
    public void takeBack(int number) throws IOException {
        lock.during(() -> {
            if (!draft().isEmpty()) {
                throw new StaleDraftException(
                        "There are changes that are not published. Publish them or take them back first.");
            }
            SortedMap<String, String> wanted = versions.all().stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no version " + number + "."))
                    .texts();
            FolderContent published = published();
            SortedMap<String, DraftFile> draft = new TreeMap<>();
            TreeSet<String> names = new TreeSet<>(published.texts().keySet());
            names.addAll(wanted.keySet());
            names.forEach(name -> put(draft, published, name, Optional.ofNullable(wanted.get(name))));
            drafts.write(draft);
            return null;
        });
    }

    /**
     * Publishes the draft, whole or not at all, and keeps what is published as a version.
     *
     * @param seen the digest of the whole content that is to be published, as whoever publishes has seen it
     * @param reason why, in their words
     * @return the version
     * @throws StaleDraftException when it is another by now, or when somebody else has published one of the files since
     * @throws IOException when it cannot be written; then nothing is published
     */
    public BookVersion publish(String seen, String reason) throws IOException {
        return lock.during(() -> {
            finishWhatWasBegun();
            FolderContent before = published();
            SortedMap<String, DraftFile> draft = draft();
            FolderContent after = over(before, draft);
            if (!conflicts(before, draft).isEmpty()) {
                throw new StaleDraftException(
                        "Somebody else has published " + String.join(", ", conflicts(before, draft))
                                + " meanwhile. Choose first whose text shall hold.");
            } else if (!after.digest().equals(seen)) {
                throw new StaleDraftException(
                        "The draft was changed meanwhile. Look at it again before you publish it.");
            }
            noteWhatIsThere(before);
            BookVersion version = version(before, after, reason);
            Map<Path, Path> ready = new LinkedHashMap<>();
            try {
                // All that takes room on the disk is done before the first file is moved.
                for (Map.Entry<String, DraftFile> each : draft.entrySet()) {
                    if (each.getValue().text().isPresent()) {
                        byte[] text = each.getValue().text().get().getBytes(StandardCharsets.UTF_8);
                        ready.put(folder.resolve(each.getKey()), AtomicFiles.ready(text, workshop));
                    }
                }
                versions.add(version);
                AtomicFiles.write(intent, String.valueOf(version.number()).getBytes(StandardCharsets.UTF_8), workshop);
            } catch (IOException full) {
                for (Path part : ready.values()) {
                    Files.deleteIfExists(part);
                }
                versions.remove(version);
                throw full;
            }
            for (Map.Entry<Path, Path> each : ready.entrySet()) {
                AtomicFiles.place(each.getValue(), each.getKey());
            }
            for (Map.Entry<String, DraftFile> each : draft.entrySet()) {
                if (each.getValue().text().isEmpty()) {
                    Files.deleteIfExists(folder.resolve(each.getKey()));
                }
            }
            drafts.write(new TreeMap<>());
            Files.delete(intent);
            return version;
        });
    }

    /** Keeps the folder as it is as a version, when the last version is another: so there is a way back to it. */
    private void noteWhatIsThere(FolderContent content) throws IOException {
        List<BookVersion> all = versions.all();
        if (all.isEmpty()) {
            versions.add(version(content, content, FOUND));
        } else if (!all.get(all.size() - 1).digest().equals(content.digest())) {
            FolderContent last =
                    FolderContent.EMPTY.with(optional(all.get(all.size() - 1).texts()));
            versions.add(version(last, content, OUTSIDE));
        }
    }

    /**
     * Keeps the folder as it is now as a version, when that is not done yet.
     *
     * @return whether somebody else has changed it since the last version
     */
    public boolean noteOutsideChange() throws IOException {
        return lock.during(() -> {
            int before = versions.all().size();
            noteWhatIsThere(published());
            return before > 0 && versions.all().size() > before;
        });
    }

    private static Map<String, Optional<String>> optional(SortedMap<String, String> texts) {
        Map<String, Optional<String>> all = new LinkedHashMap<>();
        texts.forEach((name, text) -> all.put(name, Optional.of(text)));
        return all;
    }

    private BookVersion version(FolderContent before, FolderContent after, String reason) throws IOException {
        List<BookVersion> all = versions.all();
        return new BookVersion(
                all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1,
                clock.instant(),
                reason,
                notes.fingerprint(after),
                notes.lines(before, after),
                after.digest(),
                after.texts());
    }

    /** A process that was killed while it published has left a note of the version that it meant; it is published now. */
    private void finishWhatWasBegun() throws IOException {
        if (!Files.exists(intent)) {
            return;
        }
        lock.during(() -> {
            if (!Files.exists(intent)) {
                return null;
            }
            String number = Files.readString(intent).strip();
            Optional<BookVersion> meant = versions.all().stream()
                    .filter(each -> String.valueOf(each.number()).equals(number))
                    .findFirst();
            if (meant.isPresent()) {
                FolderContent there = published();
                SortedMap<String, String> texts = meant.get().texts();
                for (Map.Entry<String, String> each : texts.entrySet()) {
                    byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
                    if (!there.digest(each.getKey()).equals(Digest.of(text))) {
                        AtomicFiles.write(folder.resolve(each.getKey()), text, workshop);
                    }
                }
                for (String name : there.texts().keySet()) {
                    if (!texts.containsKey(name)) {
                        Files.deleteIfExists(folder.resolve(name));
                    }
                }
                drafts.write(new TreeMap<>());
                remarks.add("Publishing version " + number + " was cut off the last time. It is complete now.");
            }
            Files.deleteIfExists(intent);
            return null;
        });
    }
}
