package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.JsonDocument;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of ActivityStreams 2.0: the archive that Mastodon hands out, an inbox or outbox that a host wrote down, a
 * single note. Recognised by the context, by a type of the standard, or by a list of ordered items.
 *
 * <p>Standards: ActivityStreams 2.0 Core and Vocabulary (W3C, 2017), ActivityPub (W3C, 2018).
 */
public final class ActivityStreamsFormat implements ExportFormat {

    private static final Set<String> LISTS = Set.of("orderedItems", "items");
    private static final Set<String> PAGES = Set.of("first");

    @Override
    public boolean recognises(String name, String beginning) {
        return JsonProbe.at(beginning).isActivityStreams();
    }

    @Override
    public void read(ArchiveFile entry, ArchiveFindings findings) throws IOException {
        SourceDocument origin = findings.origin(entry, Platform.CHAT);
        ActivityReader reader = new ActivityReader(origin, findings);
        JsonDocument document = new JsonDocument(LISTS, PAGES, findings.limits(), new JsonDocument.Listener() {
            private int entries;

            @Override
            public void item(JsonNode item, String where) {
                entries++;
                reader.read(item, where);
            }

            @Override
            public void head(ObjectNode head, boolean complete, String where) {
                readHead(new ActivityObject(head), complete, entries, where, origin, reader, findings);
            }

            @Override
            public void trouble(String where, String reason) {
                findings.skipped(origin.at(where).skipped(reason));
            }
        });
        try (DecodingReader characters = new DecodingReader(entry.open())) {
            document.read(characters);
            characters.complain(origin.file(), findings::skipped);
        }
    }

    private static void readHead(
            ActivityObject head,
            boolean complete,
            int entries,
            String where,
            SourceDocument origin,
            ActivityReader reader,
            ArchiveFindings findings) {
        MastodonDialect.look(head, origin);
        if (head.isOneOf(ActivityTypes.COLLECTIONS) || head.types().isEmpty() && head.has("totalItems")) {
            origin.isBox(box(origin.file(), head.key(), head.text("partOf")));
            if (complete && entries == 0 && (head.total() > 0 || head.has("first"))) {
                findings.skipped(origin.at(where).skipped("its entries stand on pages that are not here"));
            }
        } else if (!complete) {
            findings.skipped(origin.at(where).skipped("it is not whole, so it might mean something else"));
        } else if (head.isOneOf(ActivityTypes.ACTORS)) {
            reader.profile(head, where, fileName(origin.file()).startsWith("actor"));
        } else if (!head.node().isEmpty() || origin.box() == SourceDocument.Box.UNKNOWN) {
            origin.isBox(box(origin.file(), "", ""));
            reader.read(head.node(), where);
        }
    }

    /** Its own id says what it is; the name of the file does when the id does not. */
    private static SourceDocument.Box box(String file, String... ids) {
        for (String id : ids) {
            SourceDocument.Box box = box(id);
            if (box != SourceDocument.Box.UNKNOWN) {
                return box;
            }
        }
        return box(fileName(file));
    }

    private static SourceDocument.Box box(String name) {
        String last = fileName(name).toLowerCase(Locale.ROOT);
        if (last.matches("outbox\\b.*")) {
            return SourceDocument.Box.OUTBOX;
        }
        return last.matches("inbox\\b.*") ? SourceDocument.Box.INBOX : SourceDocument.Box.UNKNOWN;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
