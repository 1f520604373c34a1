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
 * Documents of ActivityStreams 2.0: an archive of Mastodon, an inbox or outbox of any host, a single note. They are
 * recognised by the context, by a type of the standard, or by a list of ordered items.
 *
 * <p>Standards: ActivityStreams 2.0 Core and Vocabulary (W3C, 2017), ActivityPub (W3C, 2018).
 */
final class ActivityStreamsFormat implements ExportFormat {

    private static final Set<String> LISTS = Set.of("orderedItems", "items");
    private static final Set<String> PAGES = Set.of("first");

    private final ArchiveFindings findings;

    /** A format that reads into these findings. */
    ActivityStreamsFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return JsonProbe.at(beginning).isActivityStreams();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.CHAT);
        ActivityReader reader = new ActivityReader(source, findings);
        JsonDocument document = new JsonDocument(LISTS, PAGES, findings.limits(), new JsonDocument.Listener() {
            private int entries;

            @Override
            public void item(JsonNode item, String where) {
                entries++;
                reader.read(item, where);
            }

            @Override
            public void head(ObjectNode head, boolean complete, String where) {
                readHead(new ActivityObject(head), complete, entries, where, source, reader, findings);
            }

            @Override
            public void problem(String where, String reason) {
                findings.addSkipped(source.at(where).problem(reason));
            }
        });
        try (DecodingReader characters = new DecodingReader(file.open())) {
            document.read(characters);
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    private static void readHead(
            ActivityObject head,
            boolean complete,
            int entries,
            String where,
            SourceDocument source,
            ActivityReader reader,
            ArchiveFindings findings) {
        MastodonDialect.detect(head, source);
        if (head.isOneOf(ActivityTypes.COLLECTIONS) || head.types().isEmpty() && head.has("totalItems")) {
            source.setBox(box(source.file(), head.key(), head.text("partOf")));
            if (complete && entries == 0 && (head.total() > 0 || head.has("first"))) {
                findings.addSkipped(source.at(where).problem(ActivityProblems.MISSING_PAGES));
            }
        } else if (!complete) {
            findings.addSkipped(source.at(where).problem(ActivityProblems.INCOMPLETE_HEAD));
        } else if (head.isOneOf(ActivityTypes.ACTORS)) {
            reader.profile(head, where, fileName(source.file()).startsWith("actor"));
        } else if (!head.node().isEmpty() || source.box() == SourceDocument.Box.UNKNOWN) {
            source.setBox(box(source.file(), "", ""));
            reader.read(head.node(), where);
        }
    }

    /** The box that an id shows; else the one that the name of the file shows. */
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
