package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A reply or comment: it answers something that somebody said.
 *
 * @param id its own id
 * @param platform where it was said
 * @param author who said it
 * @param at when
 * @param edited when it was last changed, {@code at} when it never was
 * @param text its words, as plain text; may be empty
 * @param visibility who can read it
 * @param mentions whom it names; may be empty
 * @param thread the conversation that it belongs to; that of what it answers when {@link ThreadId#NONE} is given
 * @param answers the post, reply or message that it answers; never {@link UtteranceId#NONE}
 * @param answersWhom who said that; {@link PersonId#NONE} when it is not known
 * @param language in which it is written, as a code of small letters such as "pl"; empty when that is not known
 */
public record Reply(
        UtteranceId id,
        Platform platform,
        PersonId author,
        @PastOrPresent Instant at,
        Instant edited,
        String text,
        Visibility visibility,
        SortedSet<PersonId> mentions,
        ThreadId thread,
        UtteranceId answers,
        PersonId answersWhom,
        String language)
        implements Utterance {

    /** Checks every part and keeps copies. */
    public Reply {
        UtteranceChecks.check("Reply", id, platform, author, at, edited, text);
        String what = FieldChecks.named("Reply", id);
        FieldChecks.present(what, "visibility", visibility);
        mentions = UtteranceChecks.people(what, "set of people mentioned (mentions)", mentions);
        FieldChecks.present(what, "id of what it answers", answers);
        if (answers.isNone()) {
            throw new InvalidFactException(ModelMessage.ANSWERS_NOTHING.with(what), ModelMessage.MAYBE_POST.text());
        }
        thread = UtteranceChecks.thread(what, thread, answers);
        FieldChecks.present(what, "id of whom it answers (answersWhom)", answersWhom);
        language = UtteranceChecks.language(what, language);
    }

    /** The same in a language that is not known. */
    public Reply(
            UtteranceId id,
            Platform platform,
            PersonId author,
            Instant at,
            Instant edited,
            String text,
            Visibility visibility,
            SortedSet<PersonId> mentions,
            ThreadId thread,
            UtteranceId answers,
            PersonId answersWhom) {
        this(id, platform, author, at, edited, text, visibility, mentions, thread, answers, answersWhom, "");
    }

    /**
     * A reply part by part.
     *
     * @param id its own id
     * @param platform where it was said
     * @param at when
     */
    public static ReplyBuilder builder(UtteranceId id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(at, "at");
        return new ReplyBuilder(id, platform, at);
    }

    /** A reply part by part, with its id, where and when it was said. */
    public static ReplyBuilder builder(String id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        return builder(new UtteranceId(id), platform, at);
    }

    /** A public reply of which only this is known. */
    public static Reply of(String id, Platform platform, String author, Instant at, String text, String answers) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answers, "answers");
        return new Reply(
                new UtteranceId(id),
                platform,
                new PersonId(author),
                at,
                at,
                text,
                Visibility.PUBLIC,
                new TreeSet<>(),
                ThreadId.NONE,
                new UtteranceId(answers),
                PersonId.NONE);
    }

    /** The same reply, sent at another time; nothing was changed since. */
    public Reply sentAt(Instant time) {
        return new Reply(
                id, platform, author, time, time, text, visibility, mentions, thread, answers, answersWhom, language);
    }

    /** The same reply, changed at a later time. */
    public Reply editedAt(Instant time) {
        return new Reply(
                id, platform, author, at, time, text, visibility, mentions, thread, answers, answersWhom, language);
    }

    /** The same reply for other readers. */
    public Reply seenBy(Visibility readers) {
        Objects.requireNonNull(readers, "readers");
        return new Reply(
                id, platform, author, at, edited, text, readers, mentions, thread, answers, answersWhom, language);
    }

    /** The same reply, also naming these people. */
    public Reply mentioning(String... people) {
        SortedSet<PersonId> all = new TreeSet<>(mentions);
        for (String person : FieldChecks.each("people", people)) {
            all.add(new PersonId(person));
        }
        return new Reply(
                id, platform, author, at, edited, text, visibility, all, thread, answers, answersWhom, language);
    }

    /** The same reply in a conversation. */
    public Reply inThread(String conversation) {
        Objects.requireNonNull(conversation, "conversation");
        return new Reply(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                new ThreadId(conversation),
                answers,
                answersWhom,
                language);
    }

    /** The same reply to something that this person said. */
    public Reply toWhom(String person) {
        Objects.requireNonNull(person, "person");
        return new Reply(
                id,
                platform,
                author,
                at,
                edited,
                text,
                visibility,
                mentions,
                thread,
                answers,
                new PersonId(person),
                language);
    }

    /** The same reply in a known language: "pl" or "pl-PL". */
    public Reply inLanguage(String code) {
        Objects.requireNonNull(code, "code");
        return new Reply(
                id, platform, author, at, edited, text, visibility, mentions, thread, answers, answersWhom, code);
    }

    @Override
    public Reply on(Platform where) {
        Objects.requireNonNull(where, "where");
        return new Reply(
                id, where, author, at, edited, text, visibility, mentions, thread, answers, answersWhom, language);
    }

    /** That of its id, of which there is one. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
