package dev.etiquette.forecast;

import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known once something that was advised has been done. */
final class FollowedActs {

    /** Nobody knows yet in which words. */
    private static final String NO_WORDS = "";

    /** What is said in a message of one's own, when it is done by messages. */
    private static final Set<Action> SAID = Set.of(
            Action.START_CONVERSATION,
            Action.KEEP_IN_TOUCH,
            Action.GET_TO_THE_POINT,
            Action.FOLLOW_UP,
            Action.REACH_OUT,
            Action.OFFER);

    private final Situation known;
    private final String me;

    FollowedActs(Situation known) {
        this.known = known;
        this.me = known.owner().id().value();
    }

    /** That it is done, and what was said or asked where that can be told. */
    List<Fact> facts(Recommendation recommendation, Instant at) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Feedback.done(recommendation.id(), at));
        act(recommendation, at).ifPresent(facts::add);
        return facts;
    }

    private Optional<Fact> act(Recommendation recommendation, Instant at) {
        SuggestedAction act = recommendation.act();
        String id = "forecast of " + recommendation.id() + " at " + at;
        if (act.action().equals(Action.RESPOND)) {
            return subject(act).map(said -> answer(id, act, said, at));
        } else if (act.action().equals(Action.REPEAT)) {
            return subject(act)
                    .filter(Post.class::isInstance)
                    .map(said -> Post.of(id, act.platform(), me, at, said.text())
                            .repeating(said.id().value()));
        } else if (act.contact().isNone() || act.platform().equals(Platform.NONE)) {
            return Optional.empty();
        } else if (act.action().equals(Action.APPROACH)) {
            return Optional.of(new Connection(act.contact(), act.platform(), Connection.State.REQUESTED_BY_ME, at));
        }
        return SAID.contains(act.action()) && isMessage(act)
                ? Optional.of(message(id, act, talk(act), at))
                : Optional.empty();
    }

    private Fact answer(String id, SuggestedAction act, Utterance said, Instant at) {
        if (said instanceof Message) {
            return message(id, act, said.thread(), at);
        }
        return Reply.of(id, said.platform(), me, at, NO_WORDS, said.id().value())
                .toWhom(said.author().value())
                .inThread(said.thread().value())
                .seenBy(isMessage(act) ? Visibility.DIRECT : said.visibility());
    }

    private Message message(String id, SuggestedAction act, ThreadId thread, Instant at) {
        return Message.of(id, act.platform(), me, at, NO_WORDS, act.contact().value(), thread.value());
    }

    /** The private talk with that person that went on last there, or else a new one. */
    private ThreadId talk(SuggestedAction act) {
        return known.facts().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(each -> each.platform().equals(act.platform()) && isWith(each, act.contact()))
                .max(Comparator.comparing(Message::at).thenComparing(Message::id))
                .map(Message::thread)
                .orElseGet(() -> new ThreadId("forecast with " + act.contact()));
    }

    private boolean isWith(Message message, PersonId person) {
        return message.mentions().size() == 1
                && (message.author().equals(person) || message.mentions().contains(person));
    }

    private static boolean isMessage(SuggestedAction act) {
        return act.channel().equals(Channel.MESSAGE) || act.channel().equals(Channel.EMAIL);
    }

    /** What it is about, where that was said and the situation holds it. */
    private Optional<Utterance> subject(SuggestedAction act) {
        if (act.subject().type() != Subject.Type.UTTERANCE) {
            return Optional.empty();
        }
        return known.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(each -> each.id().value().equals(act.subject().id()))
                .findFirst();
    }
}
