package dev.etiquette.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The way in which something reaches a person: under a post, in a private message, by phone.
 *
 * @param id lower case, the name that tables and JSON use
 * @param name how a sentence calls it, after "by" or "in"
 */
public record Channel(String id, String name) implements Comparable<Channel> {

    /** A post of one's own, to nobody in particular. */
    public static final Channel POST = new Channel("post", "a post");

    /** A reply or comment that others can read. */
    public static final Channel REPLY = new Channel("reply", "a public reply");

    /** A private message on the platform. */
    public static final Channel MESSAGE = new Channel("message", "a private message");

    /** A telephone call. */
    public static final Channel PHONE = new Channel("phone", "phone");

    /** Electronic mail. */
    public static final Channel EMAIL = new Channel("email", "email");

    /** A meeting in person or by video. */
    public static final Channel MEETING = new Channel("meeting", "a meeting");

    /** No channel: the absence of one. */
    public static final Channel NONE = new Channel("none", "no channel");

    /** Any channel: what is said of all of them. */
    public static final Channel ANY = new Channel("any", "any channel");

    private static final List<Channel> KNOWN = List.of(POST, REPLY, MESSAGE, PHONE, EMAIL, MEETING, NONE, ANY);

    /** Checks that the id is filled and in lower case, and that it has a name. */
    public Channel {
        FieldChecks.filled("A channel", "id", id);
        FieldChecks.filled(FieldChecks.named("Channel", id), "name", name);
        if (!id.equals(id.toLowerCase(Locale.ROOT))) {
            throw new InvalidFactException(
                    ModelMessage.ID_WITH_CAPITALS.with(FieldChecks.named("Channel", id)),
                    ModelMessage.MAYBE_WRITE.with(id.toLowerCase(Locale.ROOT)));
        }
    }

    /** The well-known channels, in a fixed order. */
    public static List<Channel> known() {
        return KNOWN;
    }

    /** The well-known channel of that id, in any case of letters; empty when none has it. */
    public static Optional<Channel> known(String id) {
        Objects.requireNonNull(id, "id");
        return KNOWN.stream()
                .filter(each -> each.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Channel that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Channel other) {
        Objects.requireNonNull(other, "other");
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
