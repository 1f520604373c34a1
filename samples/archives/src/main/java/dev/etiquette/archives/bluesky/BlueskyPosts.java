package dev.etiquette.archives.bluesky;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.archives.text.IsoTime;
import dev.etiquette.archives.text.LanguageCode;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes utterances of the records of posts. People are known by their DID, which stays when a handle changes. */
final class BlueskyPosts {

    static final String POST = "app.bsky.feed.post";

    /** "at://did:plc:abc/app.bsky.feed.post/3k…" */
    private static final Pattern ADDRESS = Pattern.compile(
            "at://(?<who>did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,200})/[A-Za-z0-9.-]{1,300}/[A-Za-z0-9._:~-]{1,512}");

    private static final Pattern DID = Pattern.compile("did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,200}");

    private final ArchiveFindings findings;
    private final PersonRegistry people;

    BlueskyPosts(SourceDocument source, ArchiveFindings findings) {
        this.findings = findings;
        this.people = findings.people();
        source.export().setPlatform(Platform.BLUESKY);
    }

    /** Whether this is the id of an account. */
    static boolean isDid(String id) {
        return DID.matcher(id).matches();
    }

    /** Whose a record is, by its address; empty for what is none. */
    static String whose(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group("who") : "";
    }

    /** Notes what is known of an account; either text may be empty. */
    void person(String did, String handle, String name) {
        people.add(did, Platform.BLUESKY);
        people.addName(did, PlainText.line(name));
        people.addHandle(did, handle.equals("handle.invalid") ? "" : PlainText.line(handle));
    }

    /**
     * Adds a post.
     *
     * @param address of the record
     * @param view what a server says of it beside the record: when it came there, how often it was liked
     */
    void add(String address, JsonObject post, JsonObject view, SourcePlace place) {
        String author = whose(address);
        Optional<Instant> written = IsoTime.parse(post.text("createdAt")).map(IsoTime.Moment::at);
        Optional<Instant> indexed = IsoTime.parse(view.text("indexedAt")).map(IsoTime.Moment::at);
        // Whoever posts says when it was; a server knows that it was no later than it came.
        Optional<Instant> at = written.filter(time -> indexed.isEmpty() || !time.isAfter(indexed.get()))
                .or(() -> indexed);
        if (author.isEmpty()) {
            findings.addSkipped(place.problem("its address \"" + QuotedText.of(address)
                    + "\" is none; expected one such as at://did:plc:…/" + POST + "/…"));
            return;
        }
        if (at.isEmpty()) {
            findings.addSkipped(place.problem("its time \"" + QuotedText.of(post.text("createdAt"))
                    + "\" cannot be read; expected one such as 2026-02-27T17:00:00.000Z"));
            return;
        }
        person(author, "", "");
        Optional<JsonObject> reply = post.objects("reply").stream().findFirst();
        String answered = reply.map(each -> uri(each, "parent")).orElse("");
        String root = reply.map(each -> uri(each, "root")).orElse("");
        String whom = whose(answered);
        if (!whom.isEmpty()) {
            person(whom, "", "");
        }
        findings.addUtterance(new UtteranceVersion(
                address,
                List.of(),
                author,
                at,
                at.get(),
                PlainText.block(new Facets(post).text()),
                new UtteranceVersion.Audience(true, true, true, List.of(), named(post)),
                List.of(root.isEmpty() ? address : root),
                answered.isEmpty() ? List.of() : List.of(answered),
                whom,
                new Reactions(count(view, "likeCount"), count(view, "repostCount"), count(view, "replyCount")),
                LanguageCode.of(post.text("langs")),
                place));
    }

    private List<String> named(JsonObject post) {
        Set<String> named = new LinkedHashSet<>();
        for (String did : new Facets(post).mentions()) {
            if (isDid(did)) {
                person(did, "", "");
                named.add(did);
            }
        }
        return List.copyOf(named);
    }

    private static String uri(JsonObject reply, String which) {
        return reply.objects(which).stream()
                .map(each -> each.text("uri"))
                .filter(address -> !whose(address).isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int count(JsonObject view, String property) {
        String number = view.values(property).stream()
                .map(each -> each.asString())
                .findFirst()
                .orElse("");
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }
}
