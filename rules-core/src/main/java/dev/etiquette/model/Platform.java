package dev.etiquette.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place where people talk to each other.
 *
 * <p>The well-known ones are constants; a host adds its own with the constructor. Two platforms are the same when
 * their ids are. What a platform permits and how soon it expects an answer is no property of it: that stands in the
 * table of norms, which authors edit.
 *
 * @param id lower case, the name that tables and JSON use
 * @param name how people call it
 * @param form how talk is ordered there
 * @param closed whether it is gone for good; its history is read, but nothing is advised for it
 */
public record Platform(String id, String name, Form form, boolean closed) implements Comparable<Platform> {

    /** How talk is ordered on a platform. */
    public enum Form {
        /** Posts, and replies under them. */
        THREADS,
        /** One room in which all talk in turn: what two people say to each other there is one conversation. */
        ROOM,
        /** Letters from one to others, which nobody else reads: there are no posts, and nobody is connected. */
        LETTERS,
        /** Not on screen at all. */
        OFFLINE
    }

    /** The platform X, once Twitter. */
    public static final Platform X = new Platform("x", "X", Form.THREADS, false);

    /** The platform Facebook. */
    public static final Platform FACEBOOK = new Platform("facebook", "Facebook", Form.THREADS, false);

    /** The platform LinkedIn. */
    public static final Platform LINKEDIN = new Platform("linkedin", "LinkedIn", Form.THREADS, false);

    /** The platform Mastodon, and what speaks its dialect. */
    public static final Platform MASTODON = new Platform("mastodon", "Mastodon", Form.THREADS, false);

    /** The platform Bluesky. */
    public static final Platform BLUESKY = new Platform("bluesky", "Bluesky", Form.THREADS, false);

    /** The platform Instagram. */
    public static final Platform INSTAGRAM = new Platform("instagram", "Instagram", Form.THREADS, false);

    /** The platform Threads. */
    public static final Platform THREADS = new Platform("threads", "Threads", Form.THREADS, false);

    /** The platform TikTok. */
    public static final Platform TIKTOK = new Platform("tiktok", "TikTok", Form.THREADS, false);

    /** The platform YouTube. */
    public static final Platform YOUTUBE = new Platform("youtube", "YouTube", Form.THREADS, false);

    /** The platform Reddit. */
    public static final Platform REDDIT = new Platform("reddit", "Reddit", Form.THREADS, false);

    /** The platform WhatsApp: private messages, and groups in which all talk in turn. */
    public static final Platform WHATSAPP = new Platform("whatsapp", "WhatsApp", Form.ROOM, false);

    /** The platform Telegram: private messages, and groups in which all talk in turn. */
    public static final Platform TELEGRAM = new Platform("telegram", "Telegram", Form.ROOM, false);

    /** The platform Slack. */
    public static final Platform SLACK = new Platform("slack", "Slack", Form.ROOM, false);

    /** The platform Discord. */
    public static final Platform DISCORD = new Platform("discord", "Discord", Form.ROOM, false);

    /** The platform Google+, closed in 2019: old data loads, nothing is advised. */
    public static final Platform GOOGLE_PLUS = new Platform("google+", "Google+", Form.THREADS, true);

    /** A plain chat room of no particular make. */
    public static final Platform CHAT = new Platform("chat", "the chat room", Form.ROOM, false);

    /** The telephone. */
    public static final Platform PHONE = new Platform("phone", "phone", Form.OFFLINE, false);

    /** Electronic mail: letters, each to those whom it is sent to. */
    public static final Platform EMAIL = new Platform("email", "email", Form.LETTERS, false);

    /** Meeting in person or by video. */
    public static final Platform MEETING = new Platform("meeting", "a meeting", Form.OFFLINE, false);

    /** No platform: the absence of one. */
    public static final Platform NONE = new Platform("none", "nowhere", Form.OFFLINE, false);

    /** Any platform: what is said of all of them. */
    public static final Platform ANY = new Platform("any", "everywhere", Form.OFFLINE, false);

    private static final List<Platform> KNOWN = List.of(
            X,
            FACEBOOK,
            LINKEDIN,
            MASTODON,
            BLUESKY,
            INSTAGRAM,
            THREADS,
            TIKTOK,
            YOUTUBE,
            REDDIT,
            GOOGLE_PLUS,
            CHAT,
            WHATSAPP,
            TELEGRAM,
            SLACK,
            DISCORD,
            PHONE,
            EMAIL,
            MEETING,
            NONE,
            ANY);

    /** What else people write for each, in small letters: only what can mean nothing else. */
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry(X.id, List.of("twitter")),
            Map.entry(FACEBOOK.id, List.of("fb")),
            Map.entry(LINKEDIN.id, List.of("linked in", "linked-in")),
            Map.entry(BLUESKY.id, List.of("blue sky", "bsky")),
            Map.entry(INSTAGRAM.id, List.of("ig", "insta")),
            Map.entry(TIKTOK.id, List.of("tik tok")),
            Map.entry(YOUTUBE.id, List.of("you tube", "yt")),
            Map.entry(GOOGLE_PLUS.id, List.of("g+", "google plus", "google-plus", "googleplus")),
            Map.entry(CHAT.id, List.of("chat room", "chatroom")),
            Map.entry(WHATSAPP.id, List.of("whats app", "whats-app")),
            Map.entry(TELEGRAM.id, List.of("tg")),
            Map.entry(PHONE.id, List.of("telephone")),
            Map.entry(EMAIL.id, List.of("e-mail", "mail")));

    private static final Map<String, Platform> BY_NAME = byName();

    private static Map<String, Platform> byName() {
        Map<String, Platform> named = new HashMap<>();
        for (Platform each : KNOWN) {
            Stream.of(List.of(each.id, small(each.name)), each.aliases())
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(name -> {
                        if (named.put(name, each) != null) {
                            throw new IllegalStateException("Two platforms are called " + name + ".");
                        }
                    });
        }
        return Map.copyOf(named);
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Checks that the id is filled and in lower case, and that it has a name. */
    public Platform {
        FieldChecks.filled("A platform", "id", id);
        FieldChecks.filled(FieldChecks.named("Platform", id), "name", name);
        FieldChecks.present(FieldChecks.named("Platform", id), "form", form);
        if (!id.equals(id.toLowerCase(Locale.ROOT))) {
            throw new InvalidFactException(
                    ModelMessage.ID_WITH_CAPITALS.with(FieldChecks.named("Platform", id)),
                    ModelMessage.MAYBE_WRITE.with(id.toLowerCase(Locale.ROOT)));
        }
    }

    /** The well-known platforms, offline channels included, in a fixed order. */
    public static List<Platform> known() {
        return KNOWN;
    }

    /**
     * The well-known platform of that id, of that name, or of another name under which people know it, such as twitter for
     * x; in any case of letters; empty when there is none.
     */
    public static Optional<Platform> known(String text) {
        Objects.requireNonNull(text, "text");
        return Optional.ofNullable(BY_NAME.get(small(text)));
    }

    /**
     * The platform of that id: a well-known one, by any of its names as {@link #known(String)} has them, or else one of a
     * book's own. A book shows a platform of its own as its table has it, name and form; without a row it is called by its
     * id, and has posts and replies.
     *
     * @param id in any case of letters, not blank
     * @throws InvalidFactException when the id is blank
     */
    public static Platform of(String id) {
        Objects.requireNonNull(id, "id");
        return known(id).orElseGet(() -> new Platform(small(id), small(id), Form.THREADS, false));
    }

    /** What else people write for a well-known platform, in small letters sorted; none for any other. */
    public List<String> aliases() {
        return ALIASES.getOrDefault(id, List.of());
    }

    /** How people write to each other in private there. */
    public Channel privateChannel() {
        return equals(EMAIL) ? Channel.EMAIL : Channel.MESSAGE;
    }

    /** A number of its own for every platform, from 0; the well-known ones come first, in their fixed order. */
    public long order() {
        int known = KNOWN.indexOf(this);
        return known >= 0 ? known : KNOWN.size() + Integer.toUnsignedLong(id.hashCode());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Platform that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Platform other) {
        Objects.requireNonNull(other, "other");
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
