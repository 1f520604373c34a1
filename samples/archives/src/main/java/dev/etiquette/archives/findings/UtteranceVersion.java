package dev.etiquette.archives.findings;

import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of an utterance as one entry of an archive gives it. Owner and conversation are not known yet.
 *
 * @param id of the utterance
 * @param addresses under which others may name it too
 * @param author empty when the entry does not say
 * @param publishedAt when it was said, where the entry says so; an edit need not
 * @param editedAt when this version was made
 * @param text plain
 * @param audience who can read it and whom it names
 * @param threads names of the conversation that the entry gives; may be empty
 * @param answers ids of what it answers, the likeliest first; may be empty
 * @param answersWhom the author of what it answers, where the entry says so; else empty
 * @param reactions as the entry counts them
 * @param language the code of the language, where the entry says so; else empty
 * @param place where it was found
 */
public record UtteranceVersion(
        String id,
        List<String> addresses,
        String author,
        Optional<Instant> publishedAt,
        Instant editedAt,
        String text,
        Audience audience,
        List<String> threads,
        List<String> answers,
        String answersWhom,
        Reactions reactions,
        String language,
        SourcePlace place) {

    /** A version of which the entry does not say in which language it is. */
    public UtteranceVersion(
            String id,
            List<String> addresses,
            String author,
            Optional<Instant> publishedAt,
            Instant editedAt,
            String text,
            Audience audience,
            List<String> threads,
            List<String> answers,
            String answersWhom,
            Reactions reactions,
            SourcePlace place) {
        this(
                id,
                addresses,
                author,
                publishedAt,
                editedAt,
                text,
                audience,
                threads,
                answers,
                answersWhom,
                reactions,
                "",
                place);
    }

    private static final SourcePlace NOWHERE = new SourceDocument("", new SourceExport("", Platform.NONE)).at("");

    /** By time of the edit, then by text, author and the rest. The order does not depend on the order of files. */
    public static final Comparator<UtteranceVersion> EDIT_ORDER = Comparator.comparing(UtteranceVersion::editedAt)
            .thenComparing(UtteranceVersion::text)
            .thenComparing(UtteranceVersion::author)
            .thenComparing(version -> version.withoutPlace().toString());

    /**
     * Who can read an utterance and whom it names, as the entry says.
     *
     * @param stated whether the entry says anything about it
     * @param toEverybody whether everybody is addressed first
     * @param forEverybody whether everybody can read it
     * @param addressed people and collections of people who receive it
     * @param named people whom the text names
     */
    public record Audience(
            boolean stated, boolean toEverybody, boolean forEverybody, List<String> addressed, List<String> named) {

        /** A message that only these people and groups receive. */
        public static Audience privateTo(List<String> readers) {
            return new Audience(true, false, false, readers, List.of());
        }
    }

    /** The same to these people and groups alone. */
    public UtteranceVersion to(List<String> readers) {
        return new UtteranceVersion(
                id,
                addresses,
                author,
                publishedAt,
                editedAt,
                text,
                Audience.privateTo(readers),
                threads,
                answers,
                answersWhom,
                reactions,
                language,
                place);
    }

    /** A message to people or groups in one conversation, which does not say what it answers. */
    public static UtteranceVersion message(
            String id, String author, Instant at, String text, List<String> readers, String thread, SourcePlace place) {
        return new UtteranceVersion(
                id,
                List.of(),
                author,
                Optional.of(at),
                at,
                text,
                Audience.privateTo(readers),
                List.of(thread),
                List.of(),
                "",
                Reactions.NONE,
                place);
    }

    /**
     * Something said in a room to all who are in it.
     *
     * @param editedAt when it was last changed; {@code at} when it never was
     * @param room an id of its members, as {@link dev.etiquette.archives.people.PersonRegistry#addCollection} has it
     * @param named whom it names
     * @param answers ids of what it answers
     */
    public static UtteranceVersion inRoom(
            String id,
            String author,
            Instant at,
            Instant editedAt,
            String text,
            String room,
            List<String> named,
            List<String> answers,
            SourcePlace place) {
        return new UtteranceVersion(
                id,
                List.of(),
                author,
                Optional.of(at),
                editedAt,
                text,
                new Audience(true, false, false, List.of(room), named),
                List.of(room),
                answers,
                "",
                Reactions.NONE,
                place);
    }

    /** This version, changed at another time. */
    public UtteranceVersion withEdit(Instant time) {
        return new UtteranceVersion(
                id,
                addresses,
                author,
                publishedAt,
                time,
                text,
                audience,
                threads,
                answers,
                answersWhom,
                reactions,
                language,
                place);
    }

    /** This version as an answer to one of these. */
    public UtteranceVersion withAnswers(List<String> ids) {
        return new UtteranceVersion(
                id,
                addresses,
                author,
                publishedAt,
                editedAt,
                text,
                audience,
                threads,
                ids,
                answersWhom,
                reactions,
                language,
                place);
    }

    /** Whether both versions are equal except for the place. */
    public boolean hasSameContent(UtteranceVersion other) {
        return withoutPlace().equals(other.withoutPlace());
    }

    /** This version with another author. */
    public UtteranceVersion withAuthor(String person) {
        return with(person, text, answersWhom, place);
    }

    /** This version with another text. */
    public UtteranceVersion withText(String words) {
        return with(author, words, answersWhom, place);
    }

    /** This version as an answer to this person. */
    public UtteranceVersion withAnswersWhom(String person) {
        return with(author, text, person, place);
    }

    private UtteranceVersion withoutPlace() {
        return with(author, text, answersWhom, NOWHERE);
    }

    private UtteranceVersion with(
            String otherAuthor, String otherText, String otherAnswersWhom, SourcePlace otherPlace) {
        return new UtteranceVersion(
                id,
                addresses,
                otherAuthor,
                publishedAt,
                editedAt,
                otherText,
                audience,
                threads,
                answers,
                otherAnswersWhom,
                reactions,
                language,
                otherPlace);
    }
}
