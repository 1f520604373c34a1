package dev.etiquette.archives.findings;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something said, as one entry of an archive tells it, before it is known who the owner is and what answers what.
 *
 * @param id its own id
 * @param addresses under which others may name it too
 * @param author empty when the entry does not say
 * @param said when, where the entry says so; an edit need not
 * @param edited when this version of it was made
 * @param text plain
 * @param audience who can read it and whom it names
 * @param threads names of the conversation that the entry gives; may be empty
 * @param answers what it answers, the likeliest first; may be empty
 * @param answersWhom the author of what it answers, where the entry says so; else empty
 * @param reactions as the entry counts them
 * @param place where it was found
 */
public record UtteranceVersion(
        String id,
        List<String> addresses,
        String author,
        Optional<Instant> said,
        Instant edited,
        String text,
        Audience audience,
        List<String> threads,
        List<String> answers,
        String answersWhom,
        Reactions reactions,
        SourceDocument.Place place) {

    private static final SourceDocument.Place NOWHERE =
            new SourceDocument("", new SourceDocument.Folder("", Platform.NONE)).at("");

    /** The later edit wins; of equal ones, that which comes later in the alphabet. Neither depends on files. */
    public static final Comparator<UtteranceVersion> LATEST = Comparator.comparing(UtteranceVersion::edited)
            .thenComparing(UtteranceVersion::text)
            .thenComparing(UtteranceVersion::author)
            .thenComparing(draft -> draft.withoutPlace().toString());

    /**
     * Who can read something, and whom it names, in the words of the entry.
     *
     * @param stated whether the entry says anything about it
     * @param toEverybody whether everybody is addressed first
     * @param forEverybody whether everybody may read along
     * @param addressed people and collections of people who receive it
     * @param named people whom the text names
     */
    public record Audience(
            boolean stated, boolean toEverybody, boolean forEverybody, List<String> addressed, List<String> named) {}

    /** Whether both say the same, wherever they were found. */
    boolean saysTheSameAs(UtteranceVersion other) {
        return withoutPlace().equals(other.withoutPlace());
    }

    /** The same by this author. */
    public UtteranceVersion by(String person) {
        return new UtteranceVersion(
                id, addresses, person, said, edited, text, audience, threads, answers, answersWhom, reactions, place);
    }

    /** The same in these words. */
    public UtteranceVersion saying(String words) {
        return new UtteranceVersion(
                id, addresses, author, said, edited, words, audience, threads, answers, answersWhom, reactions, place);
    }

    /** The same in answer to this person. */
    public UtteranceVersion answering(String person) {
        return new UtteranceVersion(
                id, addresses, author, said, edited, text, audience, threads, answers, person, reactions, place);
    }

    private UtteranceVersion withoutPlace() {
        return new UtteranceVersion(
                id, addresses, author, said, edited, text, audience, threads, answers, answersWhom, reactions, NOWHERE);
    }
}
