package dev.etiquette.archives;

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
final class Written {

    static final String ME = "https://home.example/users/me";
    static final String ANN = "https://far.example/users/ann";
    static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    static final String CONTEXT = "\"@context\":\"https://www.w3.org/ns/activitystreams\"";

    private final Path folder;

    private Written(Path folder) {
        this.folder = folder;
    }

    /** An archive whose owner is {@link #ME}. */
    static Written in(Path folder) {
        return new Written(folder)
                .file(
                        "actor.json",
                        "{%s,'id':'%s','type':'Person','preferredUsername':'me','name':'Mel'}"
                                .formatted(CONTEXT, ME)
                                .replace('\'', '"'));
    }

    /** An archive that says nothing of its owner. */
    static Written nameless(Path folder) {
        return new Written(folder);
    }

    Written file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Written file(String name, byte[] content) {
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
    Written outbox(String... items) {
        return file("outbox.json", collection("outbox.json", items));
    }

    /** What others wrote; single quotes stand for double ones. */
    Written inbox(String... items) {
        return file("inbox.json", collection("inbox.json", items));
    }

    Path folder() {
        return folder;
    }

    Table read() {
        return Archives.read(List.of(folder), Options.NONE);
    }

    Utterance only() {
        List<Utterance> all = read().utterances();
        if (all.size() != 1) {
            throw new AssertionError("Not one utterance but " + all + ", skipped " + read().skipped());
        }
        return all.get(0);
    }

    static String collection(String id, String... items) {
        return ("{%s,'id':'%s','type':'OrderedCollection','totalItems':%d,'orderedItems':[%s]}"
                        .formatted(CONTEXT, id, items.length, String.join(",\n", items)))
                .replace('\'', '"');
    }

    /** A note by the owner to everybody, with more properties; a leading comma is added. */
    static String note(String id, String content, String more) {
        return noteBy(ME, id, "2024-01-01T10:00:00Z", content, "'to':['" + PUBLIC + "']" + comma(more));
    }

    /** A note without any address. */
    static String noteBy(String author, String id, String published, String content, String more) {
        return "{'id':'%s','type':'Note','attributedTo':'%s','published':'%s','content':'%s'%s}"
                .formatted(id, author, published, content, comma(more));
    }

    static String create(String actor, String object) {
        return "{'type':'Create','actor':'%s','object':%s}".formatted(actor, object);
    }

    static String activity(String type, String id, String actor, String published, String object) {
        return "{'type':'%s','id':'%s','actor':'%s','published':'%s','object':%s}"
                .formatted(type, id, actor, published, object);
    }

    /** All files of a folder in a zip, in the given order of names. */
    static Path zip(Path folder, Path zip, List<String> names) throws IOException {
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
