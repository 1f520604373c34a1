package dev.etiquette.archives.people;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of profiles on LinkedIn in one form, so that one person has one id.
 *
 * <p>That form is {@code https://www.linkedin.com/in/ann-lee}: https, the host {@code www.linkedin.com} whatever
 * country stood before it, no port, query or fragment, no slash at the end, no language behind the name. The name is
 * percent-decoded, composed (NFC) and in lower case, as LinkedIn does not tell names apart by case. Older addresses,
 * such as {@code /pub/ann-lee/1/2/3}, keep their path in lower case.
 */
public final class LinkedInProfileUrl {

    private static final int LONGEST = 1_000;
    private static final String HOST = "https://www.linkedin.com/";
    private static final Pattern PROFILE = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]+\\.)?linkedin\\.com(?::\\d+)?/+([^?#]*)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("in/+([^/]+)(?:/+[a-z]{2})?/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");
    private static final Pattern NO_PERSON =
            Pattern.compile("(posts|feed|pulse|groups|jobs|events|help|learning)(/.*)?");

    private LinkedInProfileUrl() {}

    /** The one form of an address; empty when it is that of no profile. */
    public static Optional<String> of(String address) {
        String stripped = address.strip();
        if (stripped.length() > LONGEST || BETWEEN.matcher(stripped).find()) {
            return Optional.empty();
        }
        Matcher profile = PROFILE.matcher(stripped);
        if (!profile.matches()) {
            return Optional.empty();
        }
        String path = profile.group(1);
        Matcher named = NAMED.matcher(path);
        if (named.matches()) {
            return Optional.of(HOST + "in/" + decoded(named.group(1)));
        }
        String old = decoded(path).replaceAll("/+$", "");
        return old.isEmpty() || NO_PERSON.matcher(old).matches() ? Optional.empty() : Optional.of(HOST + old);
    }

    /** The profile of that name, as it stands behind {@code /in/}. */
    public static String named(String name) {
        return HOST + "in/" + decoded(name);
    }

    /** The profiles in a list of addresses, however they are parted. */
    public static List<String> all(String addresses) {
        Set<String> all = new LinkedHashSet<>();
        for (String address : BETWEEN.split(addresses)) {
            of(address).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static String decoded(String path) {
        String plain;
        try {
            plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            plain = path;
        }
        boolean odd = plain.isBlank() || plain.chars().anyMatch(each -> each <= ' ' || each == 0x7F || each == 0xFFFD);
        return Normalizer.normalize(odd ? path : plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
