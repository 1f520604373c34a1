package dev.etiquette.archives.findings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something done without words of one's own.
 *
 * @param kind what
 * @param id its own id; may be empty
 * @param actor who did it; may be empty
 * @param object to whom or what, by id; with {@link Kind#ACCEPT}, {@link Kind#REJECT} and {@link Kind#UNDO} the id of
 *     the gesture that is answered or taken back; may be empty
 * @param at when, where it is known
 * @param inner the gesture that is answered or taken back, where it is given whole
 */
public record Interaction(
        Kind kind, String id, String actor, String object, Optional<Instant> at, Optional<Interaction> inner) {

    /** Stands for the owner where a file tells only of the other one. */
    public static final String OWNER = "etiquette:owner";

    /** Kinds, in the order in which those of one moment count. */
    public enum Kind {
        LIKE,
        BOOST,
        FOLLOW,
        CONNECT,
        ACCEPT,
        REJECT,
        BLOCK,
        MUTE,
        UNDO,
        DELETE
    }

    /** The order of those that have the same time: an order at all, which does not depend on files. */
    public static final Comparator<Interaction> IN_A_MOMENT =
            Comparator.comparing(Interaction::kind).thenComparing(Interaction::toString);
}
