package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A post that stands by itself: to the public, to followers, to nobody in particular.
 *
 * @param id its own id
 * @param platform where it was said
 * @param author who said it
 * @param at when
 * @param edited when it was last changed, {@code at} when it never was
 * @param text its words, as plain text; may be empty
 * @param visibility who can read it
 * @param mentions whom it names; may be empty
 * @param thread the conversation under it; that of its own id when {@link ThreadId#NONE} is given
 * @param evergreen whether the host knows that it will be as good in a year; false leaves that to its words
 * @param promotional whether the host knows that it sells; false leaves that to its words
 * @param repeats the post that this one shows again, {@link UtteranceId#NONE} when it shows none
 * @param reactions what others made of it
 * @param language in which it is written, as a code of small letters such as "pl"; empty when that is not known
 */
public record Post(
        UtteranceId id,
        Platform platform,
        PersonId author,
        @PastOrPresent Instant at,
        Instant edited,
        String text,
        Visibility visibility,
        SortedSet<PersonId> mentions,
        ThreadId thread,
        boolean evergreen,
        boolean promotional,
        UtteranceId repeats,
        Reactions reactions,
        String language)
        implements Utterance {

    /** Checks every part and keeps copies. */
    public Post {
        UtteranceChecks.check("Post", id, platform, author, at, edited, text);
        String what = FieldChecks.named("Post", id);
        FieldChecks.present(what, "visibility", visibility);
        mentions = UtteranceChecks.people(what, "set of people mentioned (mentions)", mentions);
        thread = UtteranceChecks.thread(what, thread, id);
        FieldChecks.present(what, "id of what it repeats", repeats);
        FieldChecks.present(what, "count of reactions", reactions);
        language = UtteranceChecks.language(what, language);
    }

    /** The same in a language that is not known. */
    public Post(
            UtteranceId id,
            Platform platform,
            PersonId author,
            Instant at,
            Instant edited,
            String text,
            Visibility visibility,
            SortedSet<PersonId> mentions,
            ThreadId thread,
            boolean evergreen,
            boolean promotional,
            UtteranceId repeats,
            Reactions reactions) {
        this(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                "");
    }

    /**
     * A post part by part.
     *
     * @param id its own id
     * @param platform where it was said
     * @param at when
     */
    public static PostBuilder builder(UtteranceId id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(at, "at");
        return new PostBuilder(id, platform, at);
    }

    /** A post part by part, with its id, where and when it was said. */
    public static PostBuilder builder(String id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        return builder(new UtteranceId(id), platform, at);
    }

    /** A public post of which only this is known. */
    public static Post of(String id, Platform platform, String author, Instant at, String text) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        return new Post(
                new UtteranceId(id),
                platform,
                new PersonId(author),
                at,
                at,
                text,
                Visibility.PUBLIC,
                new TreeSet<>(),
                ThreadId.NONE,
                false,
                false,
                UtteranceId.NONE,
                Reactions.NONE);
    }

    /** The same post, sent at another time; nothing was changed since. */
    public Post sentAt(Instant time) {
        return new Post(
                id,
                platform,
                author,
                time,
                time,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** The same post, changed at a later time. */
    public Post editedAt(Instant time) {
        return new Post(
                id,
                platform,
                author,
                at,
                time,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** The same post for other readers. */
    public Post seenBy(Visibility readers) {
        Objects.requireNonNull(readers, "readers");
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                readers,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** The same post, also naming these people. */
    public Post mentioning(String... people) {
        SortedSet<PersonId> all = new TreeSet<>(mentions);
        for (String person : FieldChecks.each("people", people)) {
            all.add(new PersonId(person));
        }
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                all,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** The same post, known to be as good in a year. */
    public Post asEvergreen() {
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                true,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** The same post, known to sell. */
    public Post asPromotion() {
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                true,
                repeats,
                reactions,
                language);
    }

    /** The same post, showing an earlier one again. */
    public Post repeating(String earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                new UtteranceId(earlier),
                reactions,
                language);
    }

    /** The same post with the reactions of others. */
    public Post with(Reactions counted) {
        Objects.requireNonNull(counted, "counted");
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                counted,
                language);
    }

    /** The same post in a known language: "pl" or "pl-PL". */
    public Post inLanguage(String code) {
        Objects.requireNonNull(code, "code");
        return new Post(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                code);
    }

    @Override
    public Post on(Platform where) {
        Objects.requireNonNull(where, "where");
        return new Post(
                id,
                where,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                evergreen,
                promotional,
                repeats,
                reactions,
                language);
    }

    /** That of its id, of which there is one. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
