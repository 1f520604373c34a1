package dev.etiquette.archives.x;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The archive of X, formerly Twitter: scripts that each assign a list to a variable. The name of the variable shows what
 * is in the list, so that files with old names and further parts are read too.
 *
 * <p>Posts, long texts of posts, direct messages with or without text, the account, follows, blocks and mutes are read.
 * Everything else, such as deleted posts and advertisements, is ignored silently. The archive has no public posts of
 * others. Archives of 2012 to 2018 are read as well: their scripts, one for each month, and else their table.
 */
final class XFormat implements ExportFormat {

    /** A note on every archive of X. */
    static final String NO_MENTIONS =
            "This X archive holds no mentions by others: nobody can be seen waiting, except in direct messages.";

    private static final Pattern START =
            Pattern.compile("\\s*(window\\.(YTD\\.|__THAR_CONFIG\\b)|Grailbird\\.data\\.\\w+\\s*="
                    + "|var (user_details|payload_details|tweet_index)\\s*=)");
    private static final Pattern LIST = Pattern.compile("window\\.YTD\\.(\\w+)\\.part\\d+");
    /** Of 2012 to 2018: one script for each month, and one about the owner. */
    private static final Pattern OLD_LIST = Pattern.compile("Grailbird\\.data\\.tweets_\\w+");

    private static final String OLD_OWNER = "var user_details";
    private static final String MANIFEST = "window.__THAR_CONFIG";

    private final LongPostTexts longTexts = new LongPostTexts();
    private boolean used;
    private boolean scripts;

    private final ArchiveFindings findings;
    private final TweetTable table;

    /** A format that reads into these findings. */
    XFormat(ArchiveFindings findings) {
        this.findings = findings;
        this.table = new TweetTable(findings);
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return START.matcher(beginning).lookingAt() || TweetTable.isIn(beginning);
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        used = true;
        SourceDocument source = findings.document(file, Platform.X);
        if (TweetTable.isIn(file.beginning())) {
            table.read(file, source);
            return;
        }
        XDocument.ProblemListener problems =
                (where, reason) -> findings.addSkipped(source.at(where).problem(reason));
        try (DecodingReader characters = new DecodingReader(file.open())) {
            AssignedValueReader assignment = new AssignedValueReader(characters);
            XDocument document = new XDocument(assignment, findings.limits(), problems);
            if (read(assignment.variable(), document, source, findings)) {
                characters.reportMalformed(source.file(), findings::addSkipped);
            }
        }
    }

    @Override
    public void conclude() {
        if (scripts) {
            table.clear();
        }
        table.conclude(longTexts);
        longTexts.replaceShortened(findings);
        if (used) {
            findings.addNote(NO_MENTIONS);
        }
    }

    /** Reads a file and returns whether its content is supported. */
    private boolean read(String variable, XDocument document, SourceDocument source, ArchiveFindings findings) {
        if (variable.equals(MANIFEST)) {
            XPeopleReader people = new XPeopleReader(source, findings);
            document.object(head -> people.readManifest(new JsonObject(head)));
            return true;
        }
        if (variable.equals(OLD_OWNER)) {
            XPeopleReader people = new XPeopleReader(source, findings);
            document.object(owner -> people.readOldOwner(new JsonObject(owner)));
            return true;
        }
        if (OLD_LIST.matcher(variable).matches()) {
            scripts = true;
            XPeopleReader people = new XPeopleReader(source, findings);
            TweetReader tweets = new TweetReader(source, findings, longTexts);
            document.list(each(source, findings, (tweet, place) -> {
                tweet.objects("user").forEach(people::readOldOwner);
                tweets.read(tweet, place);
            }));
            return true;
        }
        if (variable.startsWith("var ") || variable.startsWith("Grailbird.")) {
            // What the archive counts of itself.
            return false;
        }
        Matcher list = LIST.matcher(variable);
        if (!list.matches()) {
            findings.addSkipped(source.at("line 1").problem(XProblems.unknownVariable(variable)));
            return false;
        }
        return read(list.group(1), source, document, findings);
    }

    private boolean read(String content, SourceDocument source, XDocument document, ArchiveFindings findings) {
        XPeopleReader people = new XPeopleReader(source, findings);
        TweetReader tweets = new TweetReader(source, findings, longTexts);
        switch (content) {
            case "tweets", "tweet", "community_tweet" -> document.list(each(source, findings, tweets::read));
            case "note_tweet" -> document.list(each(source, findings, tweets::readLongText));
            case "account" -> document.list(each(source, findings, people::readAccount));
            case "following" -> document.list(each(source, findings, people::readFollowing));
            case "follower" -> document.list(each(source, findings, people::readFollower));
            case "block" -> document.list(each(source, findings, people::readBlocked));
            case "mute" -> document.list(each(source, findings, people::readMuted));
            case "direct_messages", "direct_message", "direct_message_headers" ->
                document.conversations(new DirectMessageReader(source, findings, false));
            case "direct_messages_group", "direct_message_group", "direct_message_group_headers" ->
                document.conversations(new DirectMessageReader(source, findings, true));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static BiConsumer<JsonNode, String> each(
            SourceDocument source, ArchiveFindings findings, BiConsumer<JsonObject, SourcePlace> reader) {
        return (item, where) -> {
            SourcePlace place = source.at(where);
            if (item instanceof ObjectNode object) {
                reader.accept(new JsonObject(object), place);
            } else {
                findings.addSkipped(place.problem(XProblems.NO_OBJECT));
            }
        };
    }
}
