package dev.etiquette.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * Something that somebody said in writing: a {@link Post}, a {@link Reply} or a {@link Message}.
 *
 * <p>Two of the same id on the same platform are one: that with the later edit wins; of equal edits, that whose parts, written down, come
 * later in the alphabet. So the choice does not depend on the order in which they were given.
 */
public sealed interface Utterance extends Fact permits Post, Reply, Message {

    /** Which of two with the same id wins: the greater one. */
    Comparator<Utterance> LATEST_EDIT = Comparator.comparing(Utterance::edited).thenComparing(Utterance::toString);

    /**
     * Its own id, of which its platform has one. Where an id stands on several platforms, each is told in advice with the
     * id of its platform before it, such as {@code x:42}; and what answers it or shows it again means that of its own
     * platform.
     */
    UtteranceId id();

    /** Where it was said. */
    Platform platform();

    /** Who said it. */
    PersonId author();

    /** When it was said. */
    @PastOrPresent
    Instant at();

    /** When it was last changed; {@link #at} when it never was. */
    Instant edited();

    /** Its words, as plain text; may be empty. */
    String text();

    /** The code of its language, such as "pl"; empty when that is not known. */
    String language();

    /** Who can read it. */
    Visibility visibility();

    /** Whom it is addressed to: those it names or, with a message, those it is sent to. */
    SortedSet<PersonId> mentions();

    /** The conversation that it belongs to, on its platform. */
    ThreadId thread();

    /** The same said on another platform. */
    Utterance on(Platform where);
}
