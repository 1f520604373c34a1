package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.NestedLists;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The repository of an account of Bluesky (a CAR file), which holds what the owner posted, and listings of posts in JSON as its
 * servers answer with: feeds, threads, notifications, records. What others wrote is in the latter alone.
 *
 * <p>Source: atproto.com/specs/repository, and the lexicons app.bsky.feed and com.atproto.repo.
 */
final class BlueskyFormat implements ExportFormat {

    /** The head of a CAR file: a length, and a map whose first key is "roots". */
    private static final Pattern REPOSITORY = Pattern.compile("(?s).{1,12}eroots.*");

    private static final Pattern LISTING =
            Pattern.compile("\"(?:\\$type\"\\s*:\\s*\"app\\.bsky\\.feed\\.|uri\"\\s*:\\s*\"at://)");

    private static final Set<String> LISTS = Set.of("feed", "posts", "records", "notifications");

    private final ArchiveFindings findings;

    BlueskyFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        String start = beginning.stripLeading();
        return REPOSITORY.matcher(beginning).matches()
                || ((start.startsWith("{") || start.startsWith("["))
                        && LISTING.matcher(start).find());
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.BLUESKY);
        BlueskyPosts posts = new BlueskyPosts(source, findings);
        if (REPOSITORY.matcher(file.beginning()).matches()) {
            new RepositoryReader(source, findings, posts).read(file);
            return;
        }
        PostListing listing = new PostListing(source, findings, posts);
        source.export().setIdOfSilentOwner(listing::owner);
        try (DecodingReader characters = new DecodingReader(file.open())) {
            new NestedLists(LISTS, findings.limits(), listing).read(characters);
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }
}
