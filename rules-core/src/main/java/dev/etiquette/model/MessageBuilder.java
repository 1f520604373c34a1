package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a private message together part by part, each by its name. Who wrote it, whom it is sent to, its conversation and what it says must be given.
 *
 * <p>What is given again takes the place of what was given before, but for people and what is said to be added. Not for
 * several threads at once; each {@link #build} makes a fact of its own.
 */
public final class MessageBuilder {

    private final UtteranceId id;
    private final Platform platform;
    private final Instant at;
    private @Nullable PersonId author;
    private @Nullable String text;
    private @Nullable Instant edited;
    private String language = "";
    private final SortedSet<PersonId> recipients = new TreeSet<>();
    private @Nullable ThreadId thread;

    MessageBuilder(UtteranceId id, Platform platform, Instant at) {
        this.id = id;
        this.platform = platform;
        this.at = at;
    }

    /** Who said it; must be given. */
    public MessageBuilder writtenBy(PersonId person) {
        author = Objects.requireNonNull(person, "person");
        return this;
    }

    /** Who said it, by id; must be given. */
    public MessageBuilder writtenBy(String person) {
        return writtenBy(new PersonId(Objects.requireNonNull(person, "person")));
    }

    /** Its words, as plain text; must be given, and may be empty. */
    public MessageBuilder saying(String words) {
        text = Objects.requireNonNull(words, "words");
        return this;
    }

    /** Whom it is sent to, beside those who were given before; at least one must be given. */
    public MessageBuilder sentTo(PersonId... people) {
        recipients.addAll(FieldChecks.each("people", people));
        return this;
    }

    /** Whom it is sent to, by their ids, beside those who were given before; at least one must be given. */
    public MessageBuilder sentTo(String... people) {
        for (String person : FieldChecks.each("people", people)) {
            recipients.add(new PersonId(person));
        }
        return this;
    }

    /** The conversation that it belongs to; must be given. */
    public MessageBuilder inThread(ThreadId conversation) {
        thread = Objects.requireNonNull(conversation, "conversation");
        return this;
    }

    /** The conversation that it belongs to, by its id; must be given. */
    public MessageBuilder inThread(String conversation) {
        return inThread(new ThreadId(Objects.requireNonNull(conversation, "conversation")));
    }

    /** When it was last changed; it never was unless this is said. */
    public MessageBuilder editedAt(Instant time) {
        edited = Objects.requireNonNull(time, "time");
        return this;
    }

    /** In which language it is: "pl" or "pl-PL". */
    public MessageBuilder inLanguage(String code) {
        language = Objects.requireNonNull(code, "code");
        return this;
    }

    /**
     * The message.
     *
     * @throws InvalidFactException when something that must be given is missing, all of which it names; or when the parts
     *     do not fit together, as the constructor of {@link Message} has it
     */
    public Message build() {
        new MissingParts(FieldChecks.named("Message", id))
                .need(author, "author", "writtenBy")
                .need(text, "text", "saying")
                .need(recipients.isEmpty() ? null : recipients, "recipient", "sentTo")
                .need(thread, "thread", "inThread")
                .refuse();
        return new Message(id, platform, author, at, edited == null ? at : edited, text, recipients, thread, language);
    }
}
