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
 * Converts addresses of profiles on LinkedIn to one form, so that one person has one id.
 *
 * <p>The form is {@code https://www.linkedin.com/in/ann-lee}: https, the host {@code www.linkedin.com} for every
 * country, no port, query or fragment, no slash at the end, no language after the name. The name is percent-decoded,
 * composed (NFC) and in lower case, as LinkedIn ignores case in names. Older addresses, such as
 * {@code /pub/ann-lee/1/2/3}, keep their path in lower case.
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

    private static final Pattern PERSON = Pattern.compile(Pattern.quote(HOST) + "(in|pub|profile)/.+");

    private LinkedInProfileUrl() {}

    /** An address in that form; empty when it is not the address of a profile. */
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

    /** As {@link #of}, for people alone: empty for the pages of firms, schools and groups too. */
    public static Optional<String> ofPerson(String address) {
        return of(address).filter(profile -> PERSON.matcher(profile).matches());
    }

    /** The address of the profile with this name after {@code /in/}. */
    public static String named(String name) {
        return HOST + "in/" + decoded(name);
    }

    /** The profiles in a list of addresses, which blanks, commas, semicolons or bars separate. */
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
        boolean unusable =
                plain.isBlank() || plain.chars().anyMatch(each -> each <= ' ' || each == 0x7F || each == 0xFFFD);
        return Normalizer.normalize(unusable ? path : plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
