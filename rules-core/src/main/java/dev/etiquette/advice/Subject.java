package dev.etiquette.advice;

/**
 * What a recommendation is about.
 *
 * @param type what the id names
 * @param id in the host's or the export's own words
 * @param excerpt the beginning of its text, on one line; may be empty
 */
public record Subject(Type type, String id, String excerpt) {

    /** What the id of a subject names. */
    public enum Type {
        /** Something that was said: a post, a reply, a message. */
        UTTERANCE,
        /** A conversation. */
        THREAD,
        /** A platform as a whole. */
        PLATFORM,
        /** A person. */
        PERSON
    }
}
