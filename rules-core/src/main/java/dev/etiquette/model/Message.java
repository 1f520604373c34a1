package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A private message: only those it is sent to can read it.
 *
 * @param id its own id
 * @param platform where it was said
 * @param author who said it
 * @param at when
 * @param edited when it was last changed, {@code at} when it never was
 * @param text its words, as plain text; may be empty
 * @param mentions whom it is sent to; at least one
 * @param thread the conversation that it belongs to; must be given
 * @param language in which it is written, as a code of small letters such as "pl"; empty when that is not known
 */
public record Message(
        UtteranceId id,
        Platform platform,
        PersonId author,
        @PastOrPresent Instant at,
        Instant edited,
        String text,
        SortedSet<PersonId> mentions,
        ThreadId thread,
        String language)
        implements Utterance {

    /** Checks every part and keeps copies. */
    public Message {
        UtteranceChecks.check("Message", id, platform, author, at, edited, text);
        String what = FieldChecks.named("Message", id);
        mentions = UtteranceChecks.people(what, "set of people it is sent to (mentions)", mentions);
        if (mentions.isEmpty()) {
            throw new InvalidFactException(ModelMessage.NO_RECIPIENT.with(what));
        }
        FieldChecks.present(what, "thread", thread);
        if (thread.isNone()) {
            throw new InvalidFactException(ModelMessage.NO_CONVERSATION.with(what));
        }
        language = UtteranceChecks.language(what, language);
    }

    /** The same in a language that is not known. */
    public Message(
            UtteranceId id,
            Platform platform,
            PersonId author,
            Instant at,
            Instant edited,
            String text,
            SortedSet<PersonId> mentions,
            ThreadId thread) {
        this(id, platform, author, at, edited, text, mentions, thread, "");
    }

    /**
     * A private message part by part.
     *
     * @param id its own id
     * @param platform where it was said
     * @param at when
     */
    public static MessageBuilder builder(UtteranceId id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(at, "at");
        return new MessageBuilder(id, platform, at);
    }

    /** A private message part by part, with its id, where and when it was said. */
    public static MessageBuilder builder(String id, Platform platform, Instant at) {
        Objects.requireNonNull(id, "id");
        return builder(new UtteranceId(id), platform, at);
    }

    /** A private message of which only this is known. */
    public static Message of(
            String id, Platform platform, String author, Instant at, String text, String to, String thread) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(thread, "thread");
        return new Message(
                new UtteranceId(id),
                platform,
                new PersonId(author),
                at,
                at,
                text,
                new TreeSet<>(Set.of(new PersonId(to))),
                new ThreadId(thread));
    }

    /** The same message, sent at another time; nothing was changed since. */
    public Message sentAt(Instant time) {
        return new Message(id, platform, author, time, time, text, mentions, thread, language);
    }

    /** The same message, changed at a later time. */
    public Message editedAt(Instant time) {
        return new Message(id, platform, author, at, time, text, mentions, thread, language);
    }

    /** The same message, also sent to these people. */
    public Message alsoTo(String... people) {
        SortedSet<PersonId> all = new TreeSet<>(mentions);
        for (String person : FieldChecks.each("people", people)) {
            all.add(new PersonId(person));
        }
        return new Message(id, platform, author, at, edited, text, all, thread, language);
    }

    /** The same message in a known language: "pl" or "pl-PL". */
    public Message inLanguage(String code) {
        Objects.requireNonNull(code, "code");
        return new Message(id, platform, author, at, edited, text, mentions, thread, code);
    }

    @Override
    public Message on(Platform where) {
        Objects.requireNonNull(where, "where");
        return new Message(id, where, author, at, edited, text, mentions, thread, language);
    }

    /** Always {@link Visibility#DIRECT}. */
    @Override
    public Visibility visibility() {
        return Visibility.DIRECT;
    }

    /** That of its id, of which there is one. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
