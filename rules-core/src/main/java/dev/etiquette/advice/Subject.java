package dev.etiquette.advice;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.util.Objects;

/**
 * What a recommendation is about.
 *
 * @param type what the id names
 * @param id in the host's or the export's own words
 * @param beginning the beginning of its text, on one line; may be empty
 */
public record Subject(Type type, String id, String beginning) {

    /** Refuses what is missing. */
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(beginning, "beginning");
    }

    /** Something that was said, with its beginning. */
    public static Subject utterance(UtteranceId id, String beginning) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(beginning, "beginning");
        return new Subject(Type.UTTERANCE, id.value(), beginning);
    }

    /** A person. */
    public static Subject person(PersonId id) {
        Objects.requireNonNull(id, "id");
        return new Subject(Type.PERSON, id.value(), "");
    }

    /** A platform as a whole. */
    public static Subject platform(Platform platform) {
        Objects.requireNonNull(platform, "platform");
        return new Subject(Type.PLATFORM, platform.id(), "");
    }

    /** Something that is not sent yet, with its beginning. */
    public static Subject draft(UtteranceId id, String beginning) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(beginning, "beginning");
        return new Subject(Type.DRAFT, id.value(), beginning);
    }

    /** What the id of a subject names. */
    public enum Type {
        /** Something that was said: a post, a reply, a message. */
        UTTERANCE,
        /** A conversation. */
        THREAD,
        /** A platform as a whole. */
        PLATFORM,
        /** A person. */
        PERSON,
        /** Something of the owner's that is not sent yet. */
        DRAFT,
        /** Something that a rule puts in its own words; the id is its name for good. */
        TASK
    }
}
