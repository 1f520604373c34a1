package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Reactions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Creates posts and comments on LinkedIn, and normalizes their addresses. */
final class LinkedInPosts {

    /** The id of the collection of all connections of the owner. */
    static final String CONNECTIONS = "linkedin:connections";

    private static final int LONGEST = 2_000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]+\\.)?linkedin\\.com/+([^?#]*?)/*(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("(feed/update|posts|pulse|embed/feed|groups)/.+");
    /** The public name of the author is before the first underscore of the address. */
    private static final Pattern AUTHOR = Pattern.compile("posts/([^_/]+)_.*");

    private LinkedInPosts() {}

    /** The normal form of the address of a post: https, one host, percent-decoded, no query, no slash at the end. */
    static Optional<String> id(String link) {
        return path(link).map(path -> "https://www.linkedin.com/" + path).filter(Identifiers::isUsable);
    }

    /** Whether an address is that of a post on LinkedIn. */
    static boolean isPost(String link) {
        return path(link).filter(path -> POST.matcher(path).matches()).isPresent();
    }

    /** The profile of the author that the address of a post names; it may also be a company. */
    static Optional<String> author(String id) {
        Matcher author = AUTHOR.matcher(path(id).orElse(""));
        return author.matches() ? Optional.of(LinkedInProfileUrl.named(author.group(1))) : Optional.empty();
    }

    /** A post of the owner. */
    static UtteranceVersion share(String id, Instant at, String text, boolean connectionsOnly, SourcePlace place) {
        List<String> readers = connectionsOnly ? List.of(CONNECTIONS) : List.of();
        return version(
                id,
                at,
                text,
                new UtteranceVersion.Audience(true, !connectionsOnly, !connectionsOnly, readers, List.of()),
                List.of(),
                place);
    }

    /** A comment of the owner. Comments have no id; it is computed from the address, the time and the text. */
    static UtteranceVersion comment(String link, String answered, Instant at, String text, SourcePlace place) {
        String id = "linkedin:comment:" + TextDigest.of(link, at.toString(), text);
        UtteranceVersion.Audience everybody = new UtteranceVersion.Audience(true, true, true, List.of(), List.of());
        return version(id, at, text, everybody, List.of(answered), place);
    }

    private static UtteranceVersion version(
            String id,
            Instant at,
            String text,
            UtteranceVersion.Audience audience,
            List<String> answers,
            SourcePlace place) {
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
