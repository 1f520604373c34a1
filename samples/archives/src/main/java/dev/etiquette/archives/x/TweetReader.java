package dev.etiquette.archives.x;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Repost;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.json.JsonObject;
import dev.etiquette.archives.text.LanguageCode;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads posts of the owner of an archive of X. A repost is recognised only by how its text begins.
 */
final class TweetReader {

    private static final Pattern REPOST = Pattern.compile("RT @(\\w{1,50}):?\\s*(.*)", Pattern.DOTALL);
    private static final String REPOST_START = "RT @";

    private final SourceDocument source;
    private final ArchiveFindings findings;
    private final LongPostTexts longTexts;
    private final XPeopleReader people;

    TweetReader(SourceDocument source, ArchiveFindings findings, LongPostTexts longTexts) {
        this.source = source;
        this.findings = findings;
        this.longTexts = longTexts;
        this.people = new XPeopleReader(source, findings);
    }

    /** Reads an entry of {@code tweets.js}, which may be wrapped in another object. */
    void read(JsonObject entry, SourcePlace place) {
        if (entry.has("tweet") && !(entry.node().get("tweet") instanceof ObjectNode)) {
            findings.addSkipped(place.problem(XProblems.NO_OBJECT));
            return;
        }
        JsonObject tweet = entry.objects("tweet").stream().findFirst().orElse(entry);
        String id = tweet.firstText("id_str", "id");
        String answered = tweet.firstText("in_reply_to_status_id_str", "in_reply_to_status_id");
        Optional<Instant> at = XTime.parse(tweet.text("created_at"));
        String problem = problem(id, at.isPresent(), answered, tweet);
        if (!problem.isEmpty()) {
            findings.addSkipped(place.problem(problem));
            return;
        }
        List<String> named = mentions(tweet);
        String escaped = tweet.has("full_text") ? tweet.text("full_text") : tweet.text("text");
        if (escaped.startsWith(REPOST_START)) {
            repost(id, at.orElseThrow(), escaped, tweet, place);
            return;
        }
        String whom = answersWhom(tweet);
        findings.addUtterance(new UtteranceVersion(
                id,
                List.of(),
                source.export().ownerPlaceholder(),
                at,
                at.orElseThrow(),
                XText.of(escaped, described(tweet)),
                new UtteranceVersion.Audience(true, true, true, List.of(), named),
                List.of(),
                answered.isEmpty() ? List.of() : List.of(answered),
                whom,
                new Reactions(count(tweet, "favorite_count"), count(tweet, "retweet_count"), 0),
                LanguageCode.of(tweet.text("lang")),
                place));
    }

    /** Reads an entry of {@code note-tweet.js}: the whole text of a post, of which another file has a shortened text. */
    void readLongText(JsonObject entry, SourcePlace place) {
        JsonObject note = entry.holderOf("core");
        Optional<Instant> at = XTime.parse(note.text("createdAt"));
        List<JsonObject> core = note.objects("core");
        String text = core.stream()
                .map(words -> XText.of(words.text("text"), List.of(words)))
                .findFirst()
                .orElse("");
        if (at.isEmpty()) {
            findings.addSkipped(place.problem(XProblems.time(note.text("createdAt"))));
        } else if (text.isEmpty()) {
            findings.addSkipped(place.problem(XProblems.NO_TEXT));
        } else {
            addLongText(at.get(), text, place);
        }
    }

    private static String problem(String id, boolean dated, String answered, JsonObject tweet) {
        if (!XPeopleReader.isId(id)) {
            return XProblems.id(id);
        }
        if (!dated) {
            return XProblems.time(tweet.text("created_at"));
        }
        if (!tweet.has("full_text") && !tweet.has("text")) {
            return XProblems.NO_TEXT;
        }
        boolean nothing = answered.isEmpty() || XPeopleReader.isId(answered);
        return nothing ? "" : XProblems.answersUnknownId(answered);
    }

    private void repost(String id, Instant at, String escaped, JsonObject tweet, SourcePlace place) {
        Matcher shown = REPOST.matcher(XText.of(escaped, described(tweet)));
        String handle = shown.matches() ? shown.group(1) : "";
        String whom = tweet.objects("entities").stream()
                .flatMap(entities -> entities.objects("user_mentions").stream())
                .filter(mention -> mention.text("screen_name").equalsIgnoreCase(handle))
                .map(mention -> mention.firstText("id_str", "id"))
                .filter(XPeopleReader::isId)
                .findFirst()
                .orElse("");
        String words = shown.matches() ? shown.group(2) : "";
        Repost repost = new Repost(id, source.export().ownerPlaceholder(), whom, at, words, place);
        findings.addRepost(repost);
    }

    private void addLongText(Instant at, String text, SourcePlace place) {
        if (!longTexts.add(at, text, findings.limits())) {
            findings.addOverflow(place);
        }
    }

    private List<String> mentions(JsonObject tweet) {
        Set<String> named = new LinkedHashSet<>();
        for (JsonObject entities : tweet.objects("entities")) {
            for (JsonObject mention : entities.objects("user_mentions")) {
                String id = mention.firstText("id_str", "id");
                // Deleted accounts have the number -1.
                if (XPeopleReader.isId(id)) {
                    people.add(id, mention.text("screen_name"), mention.text("name"));
                    named.add(id);
                }
            }
        }
        return List.copyOf(named);
    }

    private String answersWhom(JsonObject tweet) {
        String whom = tweet.firstText("in_reply_to_user_id_str", "in_reply_to_user_id");
        if (!XPeopleReader.isId(whom)) {
            return "";
        }
        people.add(whom, tweet.text("in_reply_to_screen_name"), "");
        return whom;
    }

    /** The objects that describe links and pictures: links are in the first, further pictures only in the second. */
    private static List<JsonObject> described(JsonObject tweet) {
        List<JsonObject> described = new ArrayList<>(tweet.objects("entities"));
        described.addAll(tweet.objects("extended_entities"));
        return described;
    }

    private static int count(JsonObject tweet, String property) {
        String number = tweet.text(property).strip();
        return number.matches("\\d{1,18}") ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(number)) : 0;
    }
}
