package dev.etiquette.archives.meta;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files of the exports of Facebook and Instagram in JSON. People are known by the names that are shown, and by nothing else.
 *
 * <p>Source: the exports themselves, 2018 to 2026; the platforms publish no description of them.
 */
final class MetaFormat implements ExportFormat {

    private static final Pattern THREAD = Pattern.compile(
            "\\s*\\{\\s*\"participants\"\\s*:\\s*\\[\\s*(?:\\{\\s*\"name\"|\"|\\])(?s:.*)|\\s*\\{(?s:.{0,8000})\"(?:sender_name|senderName)\"(?s:.*)");
    private static final Pattern RECORDS =
            Pattern.compile("\\s*\\{\\s*\"(?:(?:friends|blocked_users)(?:_v2)?|relationships_blocked_users"
                    + "|relationships_following|profile_v2|profile_user)\"(?s:.*)");
    private static final Pattern COMMENTS = Pattern.compile(
            "\\s*\\{\\s*\"(?:(?:group_)?comments_v2|reactions_v2|comments_media_comments|comments_reels_comments)\"(?s:.*)"
                    + "|\\s*\\{\\s*\"comments\"\\s*:\\s*\\[\\s*\\{(?s:.{0,4000})\"comment\"(?s:.*)");
    private static final Pattern POSTS = Pattern.compile(
            "\\s*\\[?\\s*\\{(?s:.{0,4000})\"(?:timestamp|creation_timestamp)\"\\s*:\\s*\\d{9,11}\\b(?s:.*)");
    private static final Pattern POSTS_NAME =
            Pattern.compile("(?i)(?:.*/)?(?:your_posts(?:_.*)?|posts(?:_\\d+)?|your_uncategorized_posts)\\.json");

    /** A post on Facebook; on Instagram, and in a photograph below a post on Facebook, it is called otherwise. */
    private static final Pattern FACEBOOK_TIME = Pattern.compile("\"timestamp\"\\s*:");

    private final ArchiveFindings findings;
    private final BlockedPeople blocked = new BlockedPeople();

    MetaFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        if (THREAD.matcher(beginning).matches()
                || RECORDS.matcher(beginning).matches()
                || COMMENTS.matcher(beginning).matches()) {
            return true;
        }
        return POSTS_NAME.matcher(name).matches() && POSTS.matcher(beginning).matches();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        String name = file.name().toLowerCase(Locale.ROOT);
        String beginning = file.beginning();
        boolean instagram = name.contains("instagram")
                || beginning.contains("\"relationships_")
                || beginning.contains("\"profile_user\"")
                || (beginning.contains("\"creation_timestamp\"")
                        && !FACEBOOK_TIME.matcher(beginning).find()
                        && POSTS_NAME.matcher(name).matches());
        Platform platform = instagram ? Platform.INSTAGRAM : Platform.FACEBOOK;
        SourceDocument source = findings.document(file, platform);
        MetaPeople people = new MetaPeople(source, findings, blocked);
        if (THREAD.matcher(beginning).matches()) {
            MetaThread thread = new MetaThread(file.name(), source, findings, people);
            walk(file, Set.of(), thread.head());
            thread.introduce();
            walk(file, Set.of("messages"), thread.messages());
            thread.end();
        } else if (RECORDS.matcher(beginning).matches()) {
            walk(file, MetaPeople.LISTS, people);
        } else if (COMMENTS.matcher(beginning).matches()) {
            walk(file, MetaComments.LISTS, new MetaComments(source, findings));
        } else {
            walk(file, Set.of(), new MetaPosts(source, findings));
        }
    }

    @Override
    public void conclude() {
        blocked.note().ifPresent(findings::addNote);
    }

    private void walk(ArchiveFile file, Set<String> lists, NestedLists.Listener listener) throws IOException {
        try (DecodingReader characters = new DecodingReader(file.open())) {
            new NestedLists(lists, findings.limits(), listener).read(characters);
            characters.reportMalformed(file.name(), findings::addSkipped);
        }
    }
}
