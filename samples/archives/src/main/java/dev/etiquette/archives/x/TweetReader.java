package dev.etiquette.archives.x;

import dev.etiquette.archives.activitystreams.ActivityObject;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.joining.RepostResolver;
import dev.etiquette.archives.text.QuotedText;
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
 * Posts of the owner of an archive of X. A post that shows what somebody wrote before can be told only by how its text
 * begins.
 */
final class TweetReader {

    private static final Pattern REPOST = Pattern.compile("RT @(\\w{1,50}):?\\s*(.*)", Pattern.DOTALL);
    private static final String REPOST_START = "RT @";

    private final SourceDocument origin;
    private final ArchiveFindings findings;
    private final XPeopleReader people;

    TweetReader(SourceDocument origin, ArchiveFindings findings) {
        this.origin = origin;
        this.findings = findings;
        this.people = new XPeopleReader(origin, findings);
    }

    /** An entry of {@code tweets.js}, wrapped or bare. */
    void read(ActivityObject entry, SourceDocument.Place place) {
        if (entry.has("tweet") && !(entry.node().get("tweet") instanceof ObjectNode)) {
            findings.skipped(place.skipped("it is no object"));
            return;
        }
        ActivityObject tweet = entry.things("tweet").stream().findFirst().orElse(entry);
        String id = XText.first(tweet, "id_str", "id");
        String answered = XText.first(tweet, "in_reply_to_status_id_str", "in_reply_to_status_id");
        Optional<Instant> at = XTime.parse(tweet.text("created_at"));
        String trouble = trouble(id, at.isPresent(), answered, tweet);
        if (!trouble.isEmpty()) {
            findings.skipped(place.skipped(trouble));
            return;
        }
        List<String> named = mentions(tweet);
        String escaped = tweet.has("full_text") ? tweet.text("full_text") : tweet.text("text");
        if (escaped.startsWith(REPOST_START)) {
            repost(id, at.orElseThrow(), escaped, tweet, place);
            return;
        }
        String whom = answersWhom(tweet);
        findings.said(new UtteranceVersion(
                id,
                List.of(),
                origin.folder().self(),
                at,
                at.orElseThrow(),
                XText.of(escaped, described(tweet)),
                new UtteranceVersion.Audience(true, true, true, List.of(), named),
                List.of(),
                answered.isEmpty() ? List.of() : List.of(answered),
                whom,
                new Reactions(count(tweet, "favorite_count"), count(tweet, "retweet_count"), 0),
                place));
    }

    /** An entry of {@code note-tweet.js}: the whole text of a post that stands shortened among the others. */
    void longText(ActivityObject entry, SourceDocument.Place place) {
        ActivityObject note = XPeopleReader.inside(entry, "core");
        Optional<Instant> at = XTime.parse(note.text("createdAt"));
        List<ActivityObject> core = note.things("core");
        String text = core.stream()
                .map(words -> XText.of(words.text("text"), List.of(words)))
                .findFirst()
                .orElse("");
        if (at.isEmpty()) {
            findings.skipped(place.skipped(timeTrouble(note.text("createdAt"))));
        } else if (text.isEmpty()) {
            findings.skipped(place.skipped("it has no text"));
        } else {
            kept(findings.longTexts().add(at.get(), text), place);
        }
    }

    private static String trouble(String id, boolean dated, String answered, ActivityObject tweet) {
        if (!XPeopleReader.isId(id)) {
            return XPeopleReader.idTrouble(id);
        }
        if (!dated) {
            return timeTrouble(tweet.text("created_at"));
        }
        if (!tweet.has("full_text") && !tweet.has("text")) {
            return "it has no text";
        }
        boolean nothing = answered.isEmpty() || XPeopleReader.isId(answered);
        return nothing ? "" : "it answers \"" + QuotedText.of(answered) + "\", which is no id that X gives";
    }

    /** Why something has no moment. */
    static String timeTrouble(String time) {
        return time.isBlank()
                ? "it does not say when it was said"
                : "its time \"" + QuotedText.of(time) + "\" is none that is known";
    }

    private void repost(String id, Instant at, String escaped, ActivityObject tweet, SourceDocument.Place place) {
        Matcher shown = REPOST.matcher(XText.of(escaped, described(tweet)));
        String handle = shown.matches() ? shown.group(1) : "";
        String whom = tweet.things("entities").stream()
                .flatMap(entities -> entities.things("user_mentions").stream())
                .filter(mention -> mention.text("screen_name").equalsIgnoreCase(handle))
                .map(mention -> XText.first(mention, "id_str", "id"))
                .filter(XPeopleReader::isId)
                .findFirst()
                .orElse("");
        String words = shown.matches() ? shown.group(2) : "";
        RepostResolver.Repost repost =
                new RepostResolver.Repost(id, origin.folder().self(), whom, at, words, place);
        kept(findings.reposts().add(repost), place);
    }

    private void kept(boolean kept, SourceDocument.Place place) {
        if (!kept) {
            findings.skipped(
                    place.skipped("there are more than " + findings.limits().utterances() + " entries"));
        }
    }

    private List<String> mentions(ActivityObject tweet) {
        Set<String> named = new LinkedHashSet<>();
        for (ActivityObject entities : tweet.things("entities")) {
            for (ActivityObject mention : entities.things("user_mentions")) {
                String id = XText.first(mention, "id_str", "id");
                // Of accounts that are gone the number is -1.
                if (XPeopleReader.isId(id)) {
                    people.meet(id, mention.text("screen_name"), mention.text("name"));
                    named.add(id);
                }
            }
        }
        return List.copyOf(named);
    }

    private String answersWhom(ActivityObject tweet) {
        String whom = XText.first(tweet, "in_reply_to_user_id_str", "in_reply_to_user_id");
        if (!XPeopleReader.isId(whom)) {
            return "";
        }
        people.meet(whom, tweet.text("in_reply_to_screen_name"), "");
        return whom;
    }

    /** Links stand in the one, all pictures but the first only in the other. */
    private static List<ActivityObject> described(ActivityObject tweet) {
        List<ActivityObject> described = new ArrayList<>(tweet.things("entities"));
        described.addAll(tweet.things("extended_entities"));
        return described;
    }

    private static int count(ActivityObject tweet, String property) {
        String number = tweet.text(property).strip();
        return number.matches("\\d{1,18}") ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(number)) : 0;
    }
}
