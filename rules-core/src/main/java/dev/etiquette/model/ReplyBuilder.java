package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a reply together part by part, each by its name. Who wrote it, what it says and what it answers must be given.
 *
 * <p>What is given again takes the place of what was given before, but for people and what is said to be added. Not for
 * several threads at once; each {@link #build} makes a fact of its own.
 */
public final class ReplyBuilder {

    private final UtteranceId id;
    private final Platform platform;
    private final Instant at;
    private @Nullable PersonId author;
    private @Nullable String text;
    private @Nullable Instant edited;
    private String language = "";
    private @Nullable UtteranceId answers;
    private PersonId answersWhom = PersonId.NONE;
    private Visibility visibility = Visibility.PUBLIC;
    private final SortedSet<PersonId> mentions = new TreeSet<>();
    private ThreadId thread = ThreadId.NONE;

    ReplyBuilder(UtteranceId id, Platform platform, Instant at) {
        this.id = id;
        this.platform = platform;
        this.at = at;
    }

    /** Who said it; must be given. */
    public ReplyBuilder writtenBy(PersonId person) {
        author = Objects.requireNonNull(person, "person");
        return this;
    }

    /** Who said it, by id; must be given. */
    public ReplyBuilder writtenBy(String person) {
        return writtenBy(new PersonId(Objects.requireNonNull(person, "person")));
    }

    /** Its words, as plain text; must be given, and may be empty. */
    public ReplyBuilder saying(String words) {
        text = Objects.requireNonNull(words, "words");
        return this;
    }

    /** What it answers; must be given. */
    public ReplyBuilder answering(UtteranceId earlier) {
        answers = Objects.requireNonNull(earlier, "earlier");
        return this;
    }

    /** What it answers, by its id; must be given. */
    public ReplyBuilder answering(String earlier) {
        return answering(new UtteranceId(Objects.requireNonNull(earlier, "earlier")));
    }

    /** Who said what it answers, for when that is not given. */
    public ReplyBuilder toWhom(PersonId person) {
        answersWhom = Objects.requireNonNull(person, "person");
        return this;
    }

    /** Who said what it answers, by id, for when that is not given. */
    public ReplyBuilder toWhom(String person) {
        return toWhom(new PersonId(Objects.requireNonNull(person, "person")));
    }

    /** Who can read it: everybody, unless this is said. */
    public ReplyBuilder seenBy(Visibility readers) {
        visibility = Objects.requireNonNull(readers, "readers");
        return this;
    }

    /** Whom it names, beside those who were given before. */
    public ReplyBuilder mentioning(PersonId... people) {
        mentions.addAll(FieldChecks.each("people", people));
        return this;
    }

    /** Whom it names, by their ids, beside those who were given before. */
    public ReplyBuilder mentioning(String... people) {
        for (String person : FieldChecks.each("people", people)) {
            mentions.add(new PersonId(person));
        }
        return this;
    }

    /** The conversation that it belongs to; that of what it answers unless this is said. */
    public ReplyBuilder inThread(ThreadId conversation) {
        thread = Objects.requireNonNull(conversation, "conversation");
        return this;
    }

    /** The conversation that it belongs to, by its id; that of what it answers unless this is said. */
    public ReplyBuilder inThread(String conversation) {
        return inThread(new ThreadId(Objects.requireNonNull(conversation, "conversation")));
    }

    /** When it was last changed; it never was unless this is said. */
    public ReplyBuilder editedAt(Instant time) {
        edited = Objects.requireNonNull(time, "time");
        return this;
    }

    /** In which language it is: "pl" or "pl-PL". */
    public ReplyBuilder inLanguage(String code) {
        language = Objects.requireNonNull(code, "code");
        return this;
    }

    /**
     * The reply.
     *
     * @throws InvalidFactException when something that must be given is missing, all of which it names; or when the parts
     *     do not fit together, as the constructor of {@link Reply} has it
     */
    public Reply build() {
        new MissingParts(FieldChecks.named("Reply", id))
                .need(author, "author", "writtenBy")
                .need(text, "text", "saying")
                .need(answers, "id of what it answers", "answering")
                .refuse();
        return new Reply(
                id,
                platform,
                author,
                at,
                edited == null ? at : edited,
                text,
                visibility,
                mentions,
                thread,
                answers,
                answersWhom,
                language);
    }
}
