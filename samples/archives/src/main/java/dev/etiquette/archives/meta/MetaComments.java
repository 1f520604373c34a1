package dev.etiquette.archives.meta;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.NestedLists;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The owner's own comments and reactions. Their files tell at most whose post it was, not which one, nor what others answered, so they
 * are only counted.
 */
final class MetaComments implements NestedLists.Listener {

    static final Set<String> LISTS = Set.of(
            "comments_v2",
            "group_comments_v2",
            "comments",
            "reactions_v2",
            "comments_media_comments",
            "comments_reels_comments");

    private static final IgnoredKind COMMENTS = new IgnoredKind(
            "comment or reaction of your own, of which the export does not say what it answers",
            "comments or reactions of your own, of which the export does not say what they answer");

    private final SourceDocument source;
    private final ArchiveFindings findings;

    MetaComments(SourceDocument source, ArchiveFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    @Override
    public void value(String path, JsonNode value, String where) {
        if (path.endsWith("[]")) {
            findings.addIgnored(COMMENTS);
        }
    }

    @Override
    public void problem(String where, String reason) {
        findings.addSkipped(source.at(where).problem(reason));
    }
}
