package dev.etiquette.archives.findings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A like, boost, follow, block or another act without own words.
 *
 * @param kind of the act
 * @param id its own id; may be empty
 * @param actor who acts; may be empty
 * @param object the person or thing acted on, by id; with {@link Kind#ACCEPT}, {@link Kind#REJECT} and
 *     {@link Kind#UNDO} the id of the interaction that is answered or undone; may be empty
 * @param at when, where it is known
 * @param inner the interaction that is answered or undone, where the document includes it
 */
public record Interaction(
        Kind kind, String id, String actor, String object, Optional<Instant> at, Optional<Interaction> inner) {

    /** An id that stands for the owner in files that name only the other person. */
    public static final String OWNER = "etiquette:owner";

    /** Kinds, in the order in which those of the same time are applied. */
    public enum Kind {
        /** Somebody likes something. */
        LIKE,
        /** Somebody shows a post again. */
        BOOST,
        /** Somebody follows, or asks to follow. */
        FOLLOW,
        /** Two people are connected; no answer is needed. */
        CONNECT,
        /** Somebody accepts a follow. */
        ACCEPT,
        /** Somebody rejects a follow. */
        REJECT,
        /** Somebody blocks a person. */
        BLOCK,
        /** Somebody mutes a person. */
        MUTE,
        /** Somebody undoes an interaction. */
        UNDO,
        /** Something was deleted. */
        DELETE
    }

    /** The order of interactions of the same time. It does not depend on the order of files. */
    public static final Comparator<Interaction> SAME_TIME_ORDER =
            Comparator.comparing(Interaction::kind).thenComparing(Interaction::toString);

    /** An interaction without an id, a time or an inner interaction. */
    public static Interaction of(Kind kind, String actor, String object) {
        return new Interaction(kind, "", actor, object, Optional.empty(), Optional.empty());
    }
}
