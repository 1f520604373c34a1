package dev.etiquette.scenario;

import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something that somebody says in a scenario: to nobody in particular (a post), to people in public (a post that names
 * them), as an answer (a reply), or in private (a message).
 */
final class UtteranceBuilder implements FactDraft {

    private static final int MOST_WORDS = 10_000;

    private final PersonId speaker;
    private final Platform platform;
    private final ScenarioInstant at;
    private final boolean inPrivate;
    private final Optional<UtteranceBuilder> answers;
    private final TreeSet<PersonId> listeners = new TreeSet<>();
    private String id;
    private String text;
    private Optional<String> conversation = Optional.empty();
    private Optional<ScenarioInstant> changed = Optional.empty();
    private Visibility readers;
    private String language = "";
    private boolean evergreen;
    private boolean promotional;
    private Optional<UtteranceBuilder> earlier = Optional.empty();
    private Reactions reactions = Reactions.NONE;
    private Optional<List<String>> marks = Optional.empty();

    private UtteranceBuilder(
            String id,
            PersonId speaker,
            Platform platform,
            ScenarioInstant at,
            String text,
            boolean inPrivate,
            Optional<UtteranceBuilder> answers) {
        this.id = id;
        this.speaker = speaker;
        this.platform = platform;
        this.at = at;
        this.text = text;
        this.inPrivate = inPrivate;
        this.answers = answers;
        this.readers = inPrivate ? Visibility.DIRECT : Visibility.PUBLIC;
    }

    static UtteranceBuilder inPublic(String id, PersonId speaker, Platform platform, ScenarioInstant at, String text) {
        // A letter is read by those whom it is sent to, whatever is said of it.
        boolean letter = platform.form() == Platform.Form.LETTERS;
        return new UtteranceBuilder(id, speaker, platform, at, text, letter, Optional.empty());
    }

    static UtteranceBuilder inPrivate(String id, PersonId speaker, Platform platform, ScenarioInstant at, String text) {
        return new UtteranceBuilder(id, speaker, platform, at, text, true, Optional.empty());
    }

    /** An answer, as public or private as what it answers. */
    static UtteranceBuilder answer(
            String id, PersonId speaker, UtteranceBuilder answered, ScenarioInstant at, String text) {
        UtteranceBuilder answer = new UtteranceBuilder(
                id, speaker, answered.platform, at, text, answered.inPrivate, Optional.of(answered));
        answer.readers = answered.readers;
        if (answered.inPrivate) {
            answer.listeners.addAll(answered.listeners);
            answer.listeners.add(answered.speaker);
            answer.listeners.remove(speaker);
        }
        return answer;
    }

    UtteranceBuilder to(Iterable<PersonId> people) {
        people.forEach(listeners::add);
        return this;
    }

    boolean isPrivate() {
        return inPrivate;
    }

    Platform platform() {
        return platform;
    }

    PersonId speaker() {
        return speaker;
    }

    String id() {
        return id;
    }

    String text() {
        return text;
    }

    /** Whether both are posts of one person with the same words on the same platform. */
    boolean isSameAs(UtteranceBuilder other) {
        return speaker.equals(other.speaker)
                && platform.equals(other.platform)
                && !inPrivate
                && !other.inPrivate
                && text.equals(other.text);
    }

    void called(String name) {
        id = name;
    }

    void in(String thread) {
        conversation = Optional.of(thread);
    }

    void changed(ScenarioInstant moment) {
        changed = Optional.of(moment);
    }

    void readBy(Visibility visibility) {
        if (inPrivate) {
            throw new InvalidStepException(ScenarioMessage.PRIVATE_MESSAGE.text());
        }
        readers = visibility;
    }

    void evergreen() {
        onlyPost(ScenarioMessage.NOT_EVERGREEN);
        evergreen = true;
    }

    void promotional() {
        onlyPost(ScenarioMessage.NOT_PROMOTIONAL);
        promotional = true;
    }

    void again(UtteranceBuilder post) {
        onlyPost(ScenarioMessage.NOT_REPEATED);
        earlier = Optional.of(post);
    }

    void reactions(int likes, int shares, int comments) {
        onlyPost(ScenarioMessage.NO_REACTIONS);
        reactions = new Reactions(likes, shares, comments);
    }

    private void onlyPost(ScenarioMessage otherwise) {
        if (inPrivate || answers.isPresent()) {
            throw new InvalidStepException(
                    otherwise.with((inPrivate ? ScenarioMessage.IS_PRIVATE : ScenarioMessage.IS_AN_ANSWER).text()));
        }
    }

    void inLanguage(String code) {
        language = code;
    }

    void marked(List<String> all) {
        marks = Optional.of(all);
    }

    /** Adds a word without a meaning until the text has so many words. */
    void words(int count) {
        if (count > MOST_WORDS) {
            throw new InvalidStepException(ScenarioMessage.MANY_WORDS.with(count, MOST_WORDS));
        }
        StringBuilder longer = new StringBuilder(text);
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (words > count) {
            throw new InvalidStepException(ScenarioMessage.MORE_WORDS.with(count, words));
        }
        for (; words < count; words++) {
            longer.append(longer.length() == 0 ? "" : " ").append("word");
        }
        text = longer.toString();
    }

    @Override
    public List<Fact> facts(Timeline time) {
        Instant said = time.of(at);
        Instant edited = changed.map(time::of).orElse(said);
        List<Fact> facts = new ArrayList<>();
        facts.add(inLanguage(utterance(said, edited)));
        marks.ifPresent(all -> facts.add(Marks.named(id, all.toArray(String[]::new))));
        return facts;
    }

    private Utterance inLanguage(Utterance said) {
        if (said instanceof Post post) {
            return post.inLanguage(language);
        } else if (said instanceof Reply reply) {
            return reply.inLanguage(language);
        }
        return ((Message) said).inLanguage(language);
    }

    private Utterance utterance(Instant said, Instant edited) {
        UtteranceId own = new UtteranceId(id);
        if (inPrivate) {
            return new Message(own, platform, speaker, said, edited, text, listeners, new ThreadId(privateThread()));
        }
        ThreadId thread = conversation.map(ThreadId::new).orElse(ThreadId.NONE);
        if (answers.isPresent()) {
            UtteranceBuilder answered = answers.get();
            return new Reply(
                    own,
                    platform,
                    speaker,
                    said,
                    edited,
                    text,
                    readers,
                    listeners,
                    thread,
                    new UtteranceId(answered.id),
                    answered.speaker);
        }
        return new Post(
                own,
                platform,
                speaker,
                said,
                edited,
                text,
                readers,
                listeners,
                thread,
                evergreen,
                promotional,
                earlier.map(post -> new UtteranceId(post.id)).orElse(UtteranceId.NONE),
                reactions);
    }

    /** The same people have one conversation, unless a step names another one. */
    private String privateThread() {
        return conversation
                .or(() -> answers.map(UtteranceBuilder::privateThread))
                .orElseGet(() -> {
                    TreeSet<PersonId> all = new TreeSet<>(listeners);
                    all.add(speaker);
                    return all.stream()
                            .map(PersonId::value)
                            .collect(Collectors.joining(", ", platform.id() + ": ", ""));
                });
    }
}
