package dev.etiquette.vocabulary;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.ContactCadence;
import dev.etiquette.prepared.FreshPost;
import dev.etiquette.prepared.PrivateTurn;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.SilentConnection;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import java.time.Duration;

/** The words for talks that begin, that wait, and that go quiet. */
public final class TalkWords {

    private TalkWords() {}

    /** A post of somebody else that can still be answered. */
    @RuleFunction("a post of theirs that I can still answer")
    public static FreshPost freshPost(TheirPost post) {
        return new FreshPost(post.id(), post, post.contact(), post.platform(), post.at(), post.beginning());
    }

    /** Somebody to whom the owner is connected, and no word was said. */
    @RuleFunction("somebody with whom I am connected and have not spoken")
    public static SilentConnection unspoken(Connection connection, Contact person) {
        return new SilentConnection(
                person.id(),
                person.name(),
                person,
                connection,
                connection.platform(),
                connection.since(),
                connection.order());
    }

    /** Something that the owner said lately in private. */
    @RuleFunction("something that I said lately in private")
    public static PrivateTurn privateTurn(Turn turn) {
        return new PrivateTurn(turn.id(), turn.contact(), turn.platform(), turn.thread(), turn.smallTalk(), turn.at());
    }

    /** How often to be in touch with a contact who has a cadence of their own. */
    @RuleFunction("how often to be in touch with somebody")
    public static ContactCadence rhythm(Relationship acquaintance, Contact person) {
        return rhythm(
                acquaintance, person, person.cadence().every(), person.cadence().atMostEvery());
    }

    /** How often to be in touch with a contact as one of their group. */
    @RuleFunction("how often to be in touch with somebody of a group")
    public static ContactCadence groupRhythm(Relationship acquaintance, Contact person, GroupNorm norm) {
        return rhythm(acquaintance, person, norm.every(), norm.atMostEvery());
    }

    private static ContactCadence rhythm(Relationship acquaintance, Contact person, Duration ideal, Duration most) {
        boolean seldomAnswers = acquaintance.seldomAnswers();
        return new ContactCadence(
                acquaintance.contact(),
                person,
                acquaintance.name(),
                acquaintance.nextPlatform(),
                acquaintance.nextChannel(),
                acquaintance.lastAt(),
                seldomAnswers ? TimeWords.times(ideal, 2) : ideal,
                seldomAnswers ? TimeWords.times(most, 2) : most,
                acquaintance.theirs() > 0 || !acquaintance.metAt().equals(Times.ALWAYS),
                seldomAnswers);
    }
}
