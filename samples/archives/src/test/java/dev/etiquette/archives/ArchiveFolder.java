package dev.etiquette.archives;

import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small archives for tests, in a folder of their own. */
public final class ArchiveFolder {

    public static final String ME = "https://home.example/users/me";
    public static final String ANN = "https://far.example/users/ann";
    public static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    public static final String CONTEXT = "\"@context\":\"https://www.w3.org/ns/activitystreams\"";

    private final Path folder;

    private ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /** An archive whose owner is {@link #ME}. */
    public static ArchiveFolder in(Path folder) {
        return new ArchiveFolder(folder)
                .file(
                        "actor.json",
                        "{%s,'id':'%s','type':'Person','preferredUsername':'me','name':'Mel'}"
                                .formatted(CONTEXT, ME)
                                .replace('\'', '"'));
    }

    /** An archive that says nothing of its owner. */
    public static ArchiveFolder nameless(Path folder) {
        return new ArchiveFolder(folder);
    }

    public ArchiveFolder file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ArchiveFolder file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the owner wrote; single quotes stand for double ones. */
    public ArchiveFolder outbox(String... items) {
        return file("outbox.json", collection("outbox.json", items));
    }

    /** What others wrote; single quotes stand for double ones. */
    public ArchiveFolder inbox(String... items) {
        return file("inbox.json", collection("inbox.json", items));
    }

    public Path folder() {
        return folder;
    }

    public ImportedArchive read() {
        return Archives.read(List.of(folder), ImportOptions.NONE);
    }

    /** Reads some paths within other limits than the usual ones. */
    public static ImportedArchive read(List<Path> paths, ImportOptions options, ImportLimits limits) {
        return Archives.read(paths, options, limits);
    }

    public Utterance only() {
        List<Utterance> all = read().utterances();
        if (all.size() != 1) {
            throw new AssertionError("Not one utterance but " + all + ", skipped " + read().skipped());
        }
        return all.get(0);
    }

    public static String collection(String id, String... items) {
        return ("{%s,'id':'%s','type':'OrderedCollection','totalItems':%d,'orderedItems':[%s]}"
                        .formatted(CONTEXT, id, items.length, String.join(",\n", items)))
                .replace('\'', '"');
    }

    /** A note by the owner to everybody, with more properties; a leading comma is added. */
    public static String note(String id, String content, String more) {
        return noteBy(ME, id, "2024-01-01T10:00:00Z", content, "'to':['" + PUBLIC + "']" + comma(more));
    }

    /** A note without any address. */
    public static String noteBy(String author, String id, String published, String content, String more) {
        return "{'id':'%s','type':'Note','attributedTo':'%s','published':'%s','content':'%s'%s}"
                .formatted(id, author, published, content, comma(more));
    }

    public static String create(String actor, String object) {
        return "{'type':'Create','actor':'%s','object':%s}".formatted(actor, object);
    }

    public static String activity(String type, String id, String actor, String published, String object) {
        return "{'type':'%s','id':'%s','actor':'%s','published':'%s','object':%s}"
                .formatted(type, id, actor, published, object);
    }

    /** All files of a folder in a zip, in the given order of names. */
    public static Path zip(Path folder, Path zip, List<String> names) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String name : names) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(Files.readAllBytes(folder.resolve(name)));
                packed.closeEntry();
            }
        }
        return zip;
    }

    private static String comma(String more) {
        return more.isEmpty() ? "" : "," + more;
    }
}
