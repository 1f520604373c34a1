package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.activitystreams.ActivityReader;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Reactions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts and comments on LinkedIn, and the addresses that they are known by. */
final class LinkedInPosts {

    /** The name of those who see what is meant for the owner's connections. */
    static final String CONNECTIONS = "linkedin:connections";

    private static final int LONGEST = 2_000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]+\\.)?linkedin\\.com/+([^?#]*?)/*(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("(feed/update|posts|pulse|embed/feed|groups)/.+");
    /** The public name of the author stands before the first low line of the address. */
    private static final Pattern AUTHOR = Pattern.compile("posts/([^_/]+)_.*");

    private LinkedInPosts() {}

    /** The address of a post in one form: https, one host, percent-decoded, no query, no slash at the end. */
    static Optional<String> id(String link) {
        return path(link).map(path -> "https://www.linkedin.com/" + path).filter(ActivityReader::usable);
    }

    /** Whether an address is that of a post on LinkedIn. */
    static boolean isPost(String link) {
        return path(link).filter(path -> POST.matcher(path).matches()).isPresent();
    }

    /** The profile of a person by the name that the address of a post bears; a company's look the same. */
    static Optional<String> author(String id) {
        Matcher author = AUTHOR.matcher(path(id).orElse(""));
        return author.matches() ? Optional.of(LinkedInProfileUrl.named(author.group(1))) : Optional.empty();
    }

    /** A post of the owner. */
    static UtteranceVersion share(String id, Instant at, String text, boolean circle, SourceDocument.Place place) {
        List<String> readers = circle ? List.of(CONNECTIONS) : List.of();
        return draft(
                id,
                at,
                text,
                new UtteranceVersion.Audience(true, !circle, !circle, readers, List.of()),
                List.of(),
                place);
    }

    /** A comment of the owner. Comments have no id; theirs is made of where, when and what. */
    static UtteranceVersion comment(String link, String answered, Instant at, String text, SourceDocument.Place place) {
        String id = "linkedin:comment:" + TextDigest.of(link, at.toString(), text);
        UtteranceVersion.Audience everybody = new UtteranceVersion.Audience(true, true, true, List.of(), List.of());
        return draft(id, at, text, everybody, List.of(answered), place);
    }

    private static UtteranceVersion draft(
            String id,
            Instant at,
            String text,
            UtteranceVersion.Audience audience,
            List<String> answers,
            SourceDocument.Place place) {
        return new UtteranceVersion(
                id, List.of(), "", Optional.of(at), at, text, audience, List.of(), answers, "", Reactions.NONE, place);
    }

    private static Optional<String> path(String link) {
        if (link.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher address = ADDRESS.matcher(link.strip());
        if (!address.matches() || address.group(1).isEmpty()) {
            return Optional.empty();
        }
        String path = address.group(1);
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(path);
        }
    }
}
