package dev.etiquette.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        /** Not on screen at all. */
        OFFLINE
    }

    /** X, once Twitter. */
    public static final Platform X = new Platform("x", "X", Form.THREADS, false);

    /** Facebook. */
    public static final Platform FACEBOOK = new Platform("facebook", "Facebook", Form.THREADS, false);

    /** LinkedIn. */
    public static final Platform LINKEDIN = new Platform("linkedin", "LinkedIn", Form.THREADS, false);

    /** Mastodon, and what speaks its dialect. */
    public static final Platform MASTODON = new Platform("mastodon", "Mastodon", Form.THREADS, false);

    /** Bluesky. */
    public static final Platform BLUESKY = new Platform("bluesky", "Bluesky", Form.THREADS, false);

    /** Google+, closed in 2019: old data loads, nothing is advised. */
    public static final Platform GOOGLE_PLUS = new Platform("google+", "Google+", Form.THREADS, true);

    /** A plain chat room of no particular make. */
    public static final Platform CHAT = new Platform("chat", "the chat room", Form.ROOM, false);

    /** The telephone. */
    public static final Platform PHONE = new Platform("phone", "phone", Form.OFFLINE, false);

    /** Electronic mail. */
    public static final Platform EMAIL = new Platform("email", "email", Form.OFFLINE, false);

    /** Meeting in person or by video. */
    public static final Platform MEETING = new Platform("meeting", "a meeting", Form.OFFLINE, false);

    /** No platform: the absence of one. */
    public static final Platform NONE = new Platform("none", "nowhere", Form.OFFLINE, false);

    /** Any platform: what is said of all of them. */
    public static final Platform ANY = new Platform("any", "everywhere", Form.OFFLINE, false);

    private static final List<Platform> KNOWN =
            List.of(X, FACEBOOK, LINKEDIN, MASTODON, BLUESKY, GOOGLE_PLUS, CHAT, PHONE, EMAIL, MEETING, NONE, ANY);

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

    /** The well-known platform of that id, in any case of letters; empty when none has it. */
    public static Optional<Platform> known(String id) {
        return KNOWN.stream()
                .filter(each -> each.id.equalsIgnoreCase(id.strip()))
                .findFirst();
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
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
