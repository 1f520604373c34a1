package dev.etiquette.archives.x;

import dev.etiquette.archives.activitystreams.ActivityObject;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The archive that X, once Twitter, hands out: scripts that each assign a list to a variable, whose name says what is
 * in the list. Recognised by that name, never by that of the file, so that old names and further parts are read too.
 *
 * <p>Read are posts, long texts of posts, direct messages and what is left of them without text, the account, follows,
 * blocks and mutes. Everything else, deleted posts and advertisements among it, is left aside silently. The archive
 * holds nothing that others wrote in the open.
 */
public final class XFormat implements ExportFormat {

    /** What no archive of X can tell. */
    public static final String NO_MENTIONS =
            "This X archive holds no mentions by others: nobody can be seen waiting, save in direct messages.";

    private static final Pattern START = Pattern.compile("\\s*window\\.(YTD\\.|__THAR_CONFIG\\b)");
    private static final Pattern LIST = Pattern.compile("window\\.YTD\\.(\\w+)\\.part\\d+");
    private static final String MANIFEST = "window.__THAR_CONFIG";

    @Override
    public boolean recognises(String name, String beginning) {
        return START.matcher(beginning).lookingAt();
    }

    @Override
    public void read(ArchiveFile entry, ArchiveFindings findings) throws IOException {
        SourceDocument origin = findings.origin(entry, Platform.X);
        XDocument.Troubles troubles =
                (where, reason) -> findings.skipped(origin.at(where).skipped(reason));
        try (DecodingReader characters = new DecodingReader(entry.open())) {
            AssignedValueReader assignment = new AssignedValueReader(characters);
            XDocument document = new XDocument(assignment, findings.limits(), troubles);
            if (read(assignment.variable(), document, origin, findings)) {
                characters.complain(origin.file(), findings::skipped);
            }
        }
    }

    /** Whether it holds anything that is read. */
    private static boolean read(String variable, XDocument document, SourceDocument origin, ArchiveFindings findings) {
        if (variable.equals(MANIFEST)) {
            XPeopleReader people = new XPeopleReader(origin, findings);
            document.object(head -> people.manifest(new ActivityObject(head)));
            return true;
        }
        Matcher list = LIST.matcher(variable);
        if (!list.matches()) {
            findings.skipped(origin.at("line 1")
                    .skipped("what it assigns has the unknown name \"" + QuotedText.of(variable) + "\""));
            return false;
        }
        return read(list.group(1), origin, document, findings);
    }

    private static boolean read(String content, SourceDocument origin, XDocument document, ArchiveFindings findings) {
        XPeopleReader people = new XPeopleReader(origin, findings);
        TweetReader tweets = new TweetReader(origin, findings);
        switch (content) {
            case "tweets", "tweet", "community_tweet" -> document.list(each(origin, findings, tweets::read));
            case "note_tweet" -> document.list(each(origin, findings, tweets::longText));
            case "account" -> document.list(each(origin, findings, people::account));
            case "following" -> document.list(each(origin, findings, people::following));
            case "follower" -> document.list(each(origin, findings, people::follower));
            case "block" -> document.list(each(origin, findings, people::blocked));
            case "mute" -> document.list(each(origin, findings, people::muted));
            case "direct_messages", "direct_message", "direct_message_headers" ->
                document.talks(new DirectMessageReader(origin, findings, false));
            case "direct_messages_group", "direct_message_group", "direct_message_group_headers" ->
                document.talks(new DirectMessageReader(origin, findings, true));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static BiConsumer<JsonNode, String> each(
            SourceDocument origin, ArchiveFindings findings, BiConsumer<ActivityObject, SourceDocument.Place> reader) {
        return (item, where) -> {
            SourceDocument.Place place = origin.at(where);
            if (item instanceof ObjectNode object) {
                reader.accept(new ActivityObject(object), place);
            } else {
                findings.skipped(place.skipped("it is no object"));
            }
        };
    }
}
