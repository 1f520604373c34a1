package dev.etiquette.archives.people;

import dev.etiquette.model.Platform;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The account of one person, as an address shows it. Pages of firms, posts, groups and searches show nobody's.
 *
 * @param platform on which the account is
 * @param handle without the leading {@code @}; with its host on Mastodon
 */
public record ProfileAddress(Platform platform, String handle) {

    private static final Pattern FEDERATED =
            Pattern.compile("@?([\\p{L}\\p{N}_.-]+)@([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::\\d+)?)");
    private static final Pattern URL =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*:)?//([^/?#]+)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE);
    /** Pages of X that stand where else a person's name is; x.com keeps these names. */
    private static final Set<String> NOT_ON_X = Set.of(
            "home",
            "i",
            "intent",
            "search",
            "hashtag",
            "share",
            "explore",
            "settings",
            "login",
            "signup",
            "about",
            "tos",
            "privacy",
            "notifications",
            "messages",
            "compose",
            "download",
            "jobs",
            "who_to_follow",
            "account");
    /** The same on Facebook and Instagram. */
    private static final Set<String> NOT_ON_META = Set.of(
            "pages",
            "pg",
            "groups",
            "events",
            "sharer",
            "sharer.php",
            "share",
            "share.php",
            "photo",
            "photo.php",
            "photos",
            "watch",
            "marketplace",
            "gaming",
            "hashtag",
            "help",
            "login",
            "login.php",
            "policies",
            "plugins",
            "dialog",
            "story.php",
            "permalink.php",
            "reel",
            "reels",
            "p",
            "tv",
            "explore",
            "stories",
            "about",
            "accounts",
            "developer",
            "direct",
            "l.php",
            "media",
            "business",
            "ads",
            "search",
            "notes",
            "videos",
            "profile.php",
            "people",
            "messages");

    private static final Set<String> NOT_ON_TELEGRAM = Set.of(
            "joinchat", "share", "s", "c", "addstickers", "addemoji", "proxy", "socks", "iv", "setlanguage", "login");
    /** Places that write {@code /@name} for accounts of their own, which no other server follows. */
    private static final Set<String> NOT_FEDERATED = Set.of(
            "medium.com",
            "substack.com",
            "unsplash.com",
            "odysee.com",
            "hashnode.com",
            "hashnode.dev",
            "rumble.com",
            "ko-fi.com",
            "producthunt.com",
            "npmjs.com",
            "vimeo.com",
            "codepen.io",
            "linktr.ee",
            "bsky.app",
            "github.com",
            "steemit.com");

    /** What stands before the name in the path, by platform; the name alone when it is empty. */
    private static final Map<Platform, List<Pattern>> PATHS = Map.of(
            Platform.THREADS, List.of(Pattern.compile("/+@([\\w.]{1,40})/*")),
            Platform.TIKTOK, List.of(Pattern.compile("/+@([\\w.]{1,40})/*")),
            Platform.YOUTUBE,
                    List.of(
                            Pattern.compile("/+@([^/]+)(?:/+(?:videos|about|featured|shorts|streams|playlists))?/*"),
                            Pattern.compile("/+user/+([^/]+)/*"),
                            Pattern.compile("/+(?:c|channel)/+([^/]+)/*")),
            Platform.REDDIT, List.of(Pattern.compile("/+(?:user|u)/+([\\w-]{1,40})/*")),
            Platform.BLUESKY, List.of(Pattern.compile("/+profile/+([^/]+)/*")),
            Platform.DISCORD, List.of(Pattern.compile("/+users/+(\\d+)/*")),
            Platform.GOOGLE_PLUS, List.of(Pattern.compile("/+(?:u/+\\d+/+)?(\\+[^/]+|\\d+)(?:/+(?:posts|about))?/*")),
            Platform.WHATSAPP, List.of(Pattern.compile("/+(\\+?[\\w-]{1,40})/*")));

    private static final Pattern NAME = Pattern.compile("/+(?:#!/+)?@?([^/@]+)/*");
    private static final Pattern HASHBANG = Pattern.compile("#!/+@?(\\w{1,50})/*");
    private static final Pattern FEDERATED_PATH = Pattern.compile(
            "/+(?:web/+)?@([\\p{L}\\p{N}_.-]+)(?:@([\\p{L}\\p{N}.-]+))?(?:/+(?:with_replies|media|featured|about))?/*");
    private static final Pattern USERS_PATH = Pattern.compile("/+users/+([\\p{L}\\p{N}_.-]+)/*");

    /** The account that an address shows; empty when it is the address of anything else. */
    public static Optional<ProfileAddress> of(String address) {
        String text = address.strip();
        if (text.regionMatches(true, 0, "acct:", 0, 5)) {
            return federated(text.substring(5).replaceFirst("^//", ""));
        }
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            return Optional.empty();
        }
        if (text.startsWith("@") && text.indexOf('/') < 0) {
            return federated(text);
        }
        Matcher url = URL.matcher(text.contains("//") ? text : "//" + text);
        if (!url.matches()) {
            return Optional.empty();
        }
        String host =
                url.group(1).toLowerCase(Locale.ROOT).replaceFirst("^.*@", "").replaceFirst("^www\\.", "");
        Optional<Platform> platform = PlatformAddress.platform("https://" + host);
        String query = url.group(3) == null ? "" : url.group(3);
        String fragment = url.group(4) == null ? "" : url.group(4);
        return platform.isPresent()
                ? known(platform.get(), host, text, url.group(2), query, fragment)
                : unknown(host, decoded(url.group(2)));
    }

    /** {@code ann@host}, with or without an {@code @} in front. */
    public static Optional<ProfileAddress> federated(String address) {
        Matcher parts = FEDERATED.matcher(address.strip());
        return parts.matches()
                ? Optional.of(new ProfileAddress(
                        Platform.MASTODON, parts.group(1) + "@" + parts.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The form in which accounts are compared: platforms ignore case in names. */
    public String key() {
        return platform.id() + ":" + handle.toLowerCase(Locale.ROOT);
    }

    private static Optional<ProfileAddress> known(
            Platform platform, String host, String whole, String path, String query, String fragment) {
        if (platform.equals(Platform.LINKEDIN)) {
            return LinkedInProfileUrl.ofPerson(whole)
                    .filter(profile -> profile.contains("/in/"))
                    .map(profile -> new ProfileAddress(platform, profile.substring(profile.lastIndexOf('/') + 1)));
        }
        if (platform.equals(Platform.FACEBOOK)) {
            Matcher number = Pattern.compile("[?&]id=(\\d+)(?:&.*)?").matcher(query);
            if (path.matches("/+profile\\.php/*") && number.matches()) {
                return Optional.of(new ProfileAddress(platform, number.group(1)));
            }
            Matcher people = Pattern.compile("/+people/+[^/]+/+(\\d+)/*").matcher(path);
            if (people.matches()) {
                return Optional.of(new ProfileAddress(platform, people.group(1)));
            }
        }
        if (PATHS.containsKey(platform)) {
            return PATHS.get(platform).stream()
                    .map(pattern -> pattern.matcher(decoded(path)))
                    .filter(Matcher::matches)
                    .map(name -> new ProfileAddress(platform, name.group(1)))
                    .findFirst();
        }
        Matcher bang = HASHBANG.matcher(fragment);
        Matcher name = NAME.matcher(path);
        if (platform.equals(Platform.X) && path.matches("/*") && bang.matches()) {
            return named(platform, bang.group(1), NOT_ON_X);
        } else if (!name.matches()) {
            return Optional.empty();
        } else if (platform.equals(Platform.X)) {
            return named(platform, decoded(name.group(1)), NOT_ON_X)
                    .filter(found -> found.handle().matches("\\w{1,50}"));
        } else if (platform.equals(Platform.TELEGRAM)) {
            return named(platform, decoded(name.group(1)), NOT_ON_TELEGRAM)
                    .filter(found -> !found.handle().startsWith("+"));
        } else if (platform.equals(Platform.FACEBOOK) || platform.equals(Platform.INSTAGRAM)) {
            return named(platform, decoded(name.group(1)), NOT_ON_META);
        }
        return Optional.empty();
    }

    private static Optional<ProfileAddress> named(Platform platform, String name, Set<String> reserved) {
        return reserved.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new ProfileAddress(platform, name));
    }

    private static Optional<ProfileAddress> unknown(String host, String path) {
        if (NOT_FEDERATED.stream().anyMatch(other -> host.equals(other) || host.endsWith("." + other))) {
            return Optional.empty();
        }
        for (Pattern form : List.of(FEDERATED_PATH, USERS_PATH)) {
            Matcher account = form.matcher(path);
            if (account.matches()) {
                String elsewhere = account.groupCount() > 1 && account.group(2) != null ? account.group(2) : host;
                return federated(account.group(1) + "@" + elsewhere);
            }
        }
        return Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
