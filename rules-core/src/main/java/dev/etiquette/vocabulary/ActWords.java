package dev.etiquette.vocabulary;

import dev.etiquette.advice.Act;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.signal.EvergreenPost;
import dev.etiquette.signal.MyRecentPosts;
import dev.etiquette.signal.RecentPost;
import dev.etiquette.signal.RecentTurn;
import dev.etiquette.signal.RestedPost;
import dev.etiquette.signal.Talk;
import dev.etiquette.signal.Turn;
import java.time.Instant;

/** The words for what can be done. */
public final class ActWords {

    private ActWords() {}

    /** Answers somebody who waits, once per conversation. */
    @Word("answer somebody who waits")
    public static Act answer(Turn turn, Channel channel) {
        return new Act(
                Action.RESPOND,
                turn.contact(),
                turn.name(),
                turn.platform(),
                channel,
                turn.thread().value(),
                Subject.utterance(turn.id(), turn.excerpt()),
                turn.at());
    }

    /** Shows a post again, in the manner that its platform allows. */
    @Word("show a post of mine again, in the manner that the platform allows")
    public static Act showAgain(RestedPost rested) {
        EvergreenPost post = rested.post();
        return again(post.manner(), post.platform(), post.id(), post.excerpt(), post.shownAt());
    }

    static Act again(Manner manner, Platform platform, UtteranceId id, String excerpt, Instant shownAt) {
        return new Act(
                manner == Manner.REWORD ? Action.REWORD : Action.REPEAT,
                PersonId.NONE,
                "",
                platform,
                Channel.POST,
                id.value(),
                Subject.utterance(id, excerpt),
                shownAt);
    }

    /** Sells nothing on a platform for a while. */
    @Word("sell nothing on a platform for a while")
    public static Act holdPromotion(MyRecentPosts posts) {
        return hold(posts.platform(), posts.newestAt());
    }

    /** Sells nothing on a platform for a while, after this post. */
    @Word("sell nothing on a platform for a while")
    public static Act holdPromotionAfter(RecentPost post) {
        return hold(post.platform(), post.at());
    }

    private static Act hold(Platform platform, Instant occasion) {
        return new Act(
                Action.HOLD_PROMOTION,
                PersonId.NONE,
                "",
                platform,
                Channel.POST,
                "",
                Subject.platform(platform),
                occasion);
    }

    /** Sells nothing to a person for a while. */
    @Word("sell nothing to a person for a while")
    public static Act holdPromotionTo(Turn pitch) {
        return new Act(
                Action.HOLD_PROMOTION,
                pitch.contact(),
                pitch.name(),
                pitch.platform(),
                pitch.channel(),
                "",
                Subject.utterance(pitch.id(), pitch.excerpt()),
                pitch.at());
    }

    /** Leaves the screen for what the contact likes best. */
    @Word("go on with a talk off the screen")
    public static Act moveOffline(Talk talk, Contact contact) {
        return offline(
                talk.contact(),
                talk.name(),
                talk.platform(),
                talk.thread().value(),
                contact.bestOffline(),
                Subject.utterance(talk.last(), talk.excerpt()),
                // The talk as a whole is what comes up, not every word of it: a no holds for all of it.
                talk.beganAt());
    }

    /** Goes on in private: off the screen when a way is known, else in a private message. */
    @Word("go on in private")
    public static Act moveToPrivate(RecentTurn turn, Contact contact) {
        Channel best = contact.bestOffline();
        return offline(
                turn.contact(),
                turn.name(),
                turn.platform(),
                turn.thread().value(),
                best.equals(Channel.NONE) ? Channel.MESSAGE : best,
                Subject.utterance(turn.turn(), turn.excerpt()),
                turn.at());
    }

    private static Act offline(
            PersonId contact,
            String name,
            Platform platform,
            String thread,
            Channel channel,
            Subject subject,
            Instant occasion) {
        return new Act(Action.MOVE_OFFLINE, contact, name, platform, channel, thread, subject, occasion);
    }
}
