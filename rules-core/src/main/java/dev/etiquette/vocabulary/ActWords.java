package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.PostInSellingWindow;
import dev.etiquette.prepared.RecentTurn;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.SellingShare;
import dev.etiquette.prepared.Turn;
import java.time.Instant;

/** The words for what can be done. */
public final class ActWords {

    private ActWords() {}

    /** Answers somebody who waits, once per conversation. */
    @RuleFunction("answer somebody who waits")
    public static SuggestedAction answer(Turn turn, Channel channel) {
        return new SuggestedAction(
                Action.RESPOND,
                turn.contact(),
                turn.name(),
                turn.platform(),
                channel,
                turn.thread().value(),
                Subject.utterance(turn.id(), turn.beginning()),
                turn.at());
    }

    /** Shows a post again, in the manner that its platform allows. */
    @RuleFunction("show a post of mine again, in the manner that the platform allows")
    public static SuggestedAction showAgain(RepeatablePost rested) {
        EvergreenPost post = rested.post();
        return again(post.manner(), post.platform(), post.id(), post.beginning(), post.shownAt());
    }

    static SuggestedAction again(Manner manner, Platform platform, UtteranceId id, String beginning, Instant shownAt) {
        return new SuggestedAction(
                manner == Manner.REWORD ? Action.REWORD : Action.REPEAT,
                PersonId.NONE,
                "",
                platform,
                Channel.POST,
                id.value(),
                Subject.utterance(id, beginning),
                shownAt);
    }

    /** Sells nothing on a platform for a while. */
    @RuleFunction("sell nothing on a platform for a while")
    public static SuggestedAction holdPromotion(SellingShare posts) {
        return hold(posts.platform(), posts.newestAt());
    }

    /** Sells nothing on a platform for a while, after this post. */
    @RuleFunction("sell nothing on a platform for a while")
    public static SuggestedAction holdPromotionAfter(PostInSellingWindow post) {
        return hold(post.platform(), post.at());
    }

    private static SuggestedAction hold(Platform platform, Instant cameUpAt) {
        return new SuggestedAction(
                Action.HOLD_PROMOTION,
                PersonId.NONE,
                "",
                platform,
                Channel.POST,
                "",
                Subject.platform(platform),
                cameUpAt);
    }

    /** Sells nothing to a person for a while. */
    @RuleFunction("sell nothing to a person for a while")
    public static SuggestedAction holdPromotionTo(Turn pitch) {
        return new SuggestedAction(
                Action.HOLD_PROMOTION,
                pitch.contact(),
                pitch.name(),
                pitch.platform(),
                pitch.channel(),
                "",
                Subject.utterance(pitch.id(), pitch.beginning()),
                pitch.at());
    }

    /** Leaves the screen for what the contact likes best. */
    @RuleFunction("go on with a talk off the screen")
    public static SuggestedAction moveOffline(ActiveConversation talk, Contact contact) {
        return offline(
                talk.contact(),
                talk.name(),
                talk.platform(),
                talk.thread().value(),
                contact.bestOffline(),
                Subject.utterance(talk.last(), talk.beginning()),
                // The talk as a whole is what comes up, not every word of it: a no holds for all of it.
                talk.beganAt());
    }

    /** Goes on in private: off the screen when a way is known, else in a private message. */
    @RuleFunction("go on in private")
    public static SuggestedAction moveToPrivate(RecentTurn turn, Contact contact) {
        Channel best = contact.bestOffline();
        return offline(
                turn.contact(),
                turn.name(),
                turn.platform(),
                turn.thread().value(),
                best.equals(Channel.NONE) ? Channel.MESSAGE : best,
                Subject.utterance(turn.turn(), turn.beginning()),
                turn.at());
    }

    private static SuggestedAction offline(
            PersonId contact,
            String name,
            Platform platform,
            String thread,
            Channel channel,
            Subject subject,
            Instant cameUpAt) {
        return new SuggestedAction(Action.MOVE_OFFLINE, contact, name, platform, channel, thread, subject, cameUpAt);
    }
}
