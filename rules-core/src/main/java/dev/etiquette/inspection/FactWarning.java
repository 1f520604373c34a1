package dev.etiquette.inspection;

import java.util.List;
import java.util.Objects;

/**
 * Something in the facts that looks wrong. Nothing is refused for it; advice is given as the facts have it.
 *
 * @param kind what looks wrong; stays the same when the wording changes
 * @param type of which kind the fact is, such as "Post"; "Owner" for the owner; empty where no single fact is meant
 * @param id of the fact, or of the person whom it is about; empty where no single fact is meant
 * @param values what is meant, in the order that {@link Kind} states
 * @param more how many like it are not listed, from 0; above 0 only in the last one of a kind
 * @param text one or more sentences for a developer; a line that begins with "Maybe" says what may be done
 */
public record FactWarning(Kind kind, String type, String id, List<String> values, int more, String text) {

    /** What can look wrong, each with its values. */
    public enum Kind {
        /** The owner has no zone, and is awake at every hour. */
        NO_ZONE,
        /** Nothing is by, to or about the owner: how many things were said; then the id that seems to be meant, if any. */
        OWNER_ABSENT,
        /** A contact is the owner. */
        OWNER_AS_CONTACT,
        /** A time in January 1970, as seconds taken for milliseconds are: the field, the moment. */
        EARLY_TIME,
        /** A time more than two years ahead, as milliseconds taken for seconds are: the field, the moment. */
        LATE_TIME,
        /** A reply that was written ten minutes or more before what it answers: its time, the time of that. */
        ANSWER_TOO_EARLY,
        /** A person is named by a handle: the handle, the id of whose it is. */
        PERSON_BY_HANDLE,
        /**
         * Another person's id or name looks the same and is written in other letters, such as a Cyrillic one: the id or name, that
         * of the other person, the other person.
         */
        LOOKALIKE_PERSON,
        /** A fact about somebody who is no contact and has said nothing: the person. */
        UNKNOWN_PERSON,
        /** Marks of a text that was not given. */
        UNKNOWN_TEXT,
        /** Feedback on what cannot be advice. */
        UNKNOWN_ADVICE,
        /** Different contents with one id, of which none is the later one. */
        TWO_VERSIONS,
        /** A reply to what was said on another platform alone: its platform, what it answers, the platform of that. */
        OTHER_PLATFORM,
        /** Messages of somebody to nobody else: how many, the platform, the person. */
        TO_ONESELF,
        /** A platform on which ten messages or more are by the owner, and none by anybody else: how many, the platform. */
        NOTHING_RECEIVED
    }

    /** Keeps a copy. */
    public FactWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        values = List.copyOf(Objects.requireNonNull(values, "values"));
        Objects.requireNonNull(text, "text");
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
