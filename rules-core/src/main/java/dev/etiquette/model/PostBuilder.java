package dev.etiquette.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a post together part by part, each by its name. Who wrote it and what it says must be given.
 *
 * <p>What is given again takes the place of what was given before, but for people and what is said to be added. Not for
 * several threads at once; each {@link #build} makes a fact of its own.
 */
public final class PostBuilder {

    private final UtteranceId id;
    private final Platform platform;
    private final Instant at;
    private @Nullable PersonId author;
    private @Nullable String text;
    private @Nullable Instant edited;
    private String language = "";
    private Visibility visibility = Visibility.PUBLIC;
    private final SortedSet<PersonId> mentions = new TreeSet<>();
    private ThreadId thread = ThreadId.NONE;
    private boolean evergreen;
    private boolean promotional;
    private UtteranceId repeats = UtteranceId.NONE;
    private Reactions reactions = Reactions.NONE;

    PostBuilder(UtteranceId id, Platform platform, Instant at) {
        this.id = id;
        this.platform = platform;
        this.at = at;
    }

    /** Who said it; must be given. */
    public PostBuilder writtenBy(PersonId person) {
        author = Objects.requireNonNull(person, "person");
        return this;
    }

    /** Who said it, by id; must be given. */
    public PostBuilder writtenBy(String person) {
        return writtenBy(new PersonId(Objects.requireNonNull(person, "person")));
    }

    /** Its words, as plain text; must be given, and may be empty. */
    public PostBuilder saying(String words) {
        text = Objects.requireNonNull(words, "words");
        return this;
    }

    /** Who can read it: everybody, unless this is said. */
    public PostBuilder seenBy(Visibility readers) {
        visibility = Objects.requireNonNull(readers, "readers");
        return this;
    }

    /** Whom it names, beside those who were given before. */
    public PostBuilder mentioning(PersonId... people) {
        mentions.addAll(FieldChecks.each("people", people));
        return this;
    }

    /** Whom it names, by their ids, beside those who were given before. */
    public PostBuilder mentioning(String... people) {
        for (String person : FieldChecks.each("people", people)) {
            mentions.add(new PersonId(person));
        }
        return this;
    }

    /** The conversation that it belongs to; that of its own unless this is said. */
    public PostBuilder inThread(ThreadId conversation) {
        thread = Objects.requireNonNull(conversation, "conversation");
        return this;
    }

    /** The conversation that it belongs to, by its id; that of its own unless this is said. */
    public PostBuilder inThread(String conversation) {
        return inThread(new ThreadId(Objects.requireNonNull(conversation, "conversation")));
    }

    /** Known to be as good in a year. */
    public PostBuilder asEvergreen() {
        evergreen = true;
        return this;
    }

    /** Known to sell. */
    public PostBuilder asPromotion() {
        promotional = true;
        return this;
    }

    /** Which earlier post it shows again. */
    public PostBuilder repeating(UtteranceId earlier) {
        repeats = Objects.requireNonNull(earlier, "earlier");
        return this;
    }

    /** Which earlier post it shows again, by its id. */
    public PostBuilder repeating(String earlier) {
        return repeating(new UtteranceId(Objects.requireNonNull(earlier, "earlier")));
    }

    /** What others made of it, counted. */
    public PostBuilder with(Reactions counted) {
        reactions = Objects.requireNonNull(counted, "counted");
        return this;
    }

    /** When it was last changed; it never was unless this is said. */
    public PostBuilder editedAt(Instant time) {
        edited = Objects.requireNonNull(time, "time");
        return this;
    }

    /** In which language it is: "pl" or "pl-PL". */
    public PostBuilder inLanguage(String code) {
        language = Objects.requireNonNull(code, "code");
        return this;
    }

    /**
     * The post.
     *
     * @throws InvalidFactException when something that must be given is missing, all of which it names; or when the parts
     *     do not fit together, as the constructor of {@link Post} has it
     */
    public Post build() {
        new MissingParts(FieldChecks.named("Post", id))
                .need(author, "author", "writtenBy")
                .need(text, "text", "saying")
                .refuse();
        return new Post(
                id,
                platform,
                author,
                at,
                edited == null ? at : edited,
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
}
