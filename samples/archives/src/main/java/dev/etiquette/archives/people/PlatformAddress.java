package dev.etiquette.archives.people;

import dev.etiquette.model.Platform;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform of a person, as far as the id or address shows it. */
public final class PlatformAddress {

    private static final Map<String, Platform> HOSTS = Map.ofEntries(
            Map.entry("x.com", Platform.X),
            Map.entry("twitter.com", Platform.X),
            Map.entry("linkedin.com", Platform.LINKEDIN),
            Map.entry("facebook.com", Platform.FACEBOOK),
            Map.entry("instagram.com", Platform.INSTAGRAM),
            Map.entry("threads.net", Platform.THREADS),
            Map.entry("threads.com", Platform.THREADS),
            Map.entry("tiktok.com", Platform.TIKTOK),
            Map.entry("youtube.com", Platform.YOUTUBE),
            Map.entry("youtu.be", Platform.YOUTUBE),
            Map.entry("reddit.com", Platform.REDDIT),
            Map.entry("whatsapp.com", Platform.WHATSAPP),
            Map.entry("wa.me", Platform.WHATSAPP),
            Map.entry("t.me", Platform.TELEGRAM),
            Map.entry("telegram.me", Platform.TELEGRAM),
            Map.entry("slack.com", Platform.SLACK),
            Map.entry("discord.com", Platform.DISCORD),
            Map.entry("bsky.app", Platform.BLUESKY),
            Map.entry("plus.google.com", Platform.GOOGLE_PLUS));

    /** The form in which the lists of X give people, without a handle. */
    private static final Pattern NUMBER_ON_X = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?:twitter|x)\\.com/(?:intent/user\\?user_id=|i/user/)([1-9]\\d{0,19})/?",
            Pattern.CASE_INSENSITIVE);

    private PlatformAddress() {}

    /** The host of an address; empty when it has none. */
    public static String host(String id) {
        try {
            String host = URI.create(id).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The number of a person on X that an address gives; empty when it gives none. */
    public static Optional<String> numberOnX(String address) {
        Matcher number = NUMBER_ON_X.matcher(address);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The platform that an id names by its host or scheme; empty for hosts that anybody can run. */
    public static Optional<Platform> platform(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        for (String scheme : new String[] {"linkedin:", "twitter:", "x:"}) {
            if (lower.startsWith(scheme)) {
                return Platform.known(scheme.equals("linkedin:") ? "linkedin" : "x");
            }
        }
        if (lower.startsWith("at://") || lower.startsWith("did:")) {
            return Optional.of(Platform.BLUESKY);
        }
        String host = host(id).toLowerCase(Locale.ROOT);
        for (String name = host; name.indexOf('.') > 0; name = name.substring(name.indexOf('.') + 1)) {
            if (HOSTS.containsKey(name)) {
                return Optional.of(HOSTS.get(name));
            }
        }
        return Optional.empty();
    }

    /** Whether a person with this id may be on that platform. */
    static boolean fits(String id, Platform platform) {
        Optional<Platform> certain = platform(id);
        if (certain.isPresent()) {
            return certain.get().equals(platform);
        }
        return !HOSTS.containsValue(platform);
    }
}
