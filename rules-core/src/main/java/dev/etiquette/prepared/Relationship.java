package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.time.Instant;

/**
 * All that the owner and one other person have said to each other, summed up. Where nothing was said yet, and the two have
 * not met, there is none; words of a machine in somebody's absence count nowhere.
 *
 * @param contact the other one
 * @param name how that person is called
 * @param people with whom the other one shares norms, as {@code people} of a norm names them
 * @param circle the group, or the tag as in "tag vip", whose norm says how often to be in touch; of several the first in the
 *     table; empty where none does
 * @param platform where the two spoke last; {@link Platform#NONE} where they have only met
 * @param channel how the two spoke last
 * @param nextPlatform where a sign of life reaches the other one: where the two spoke last, unless that is closed and there
 *     is a way off the screen
 * @param nextChannel how it reaches them: as the two spoke last in a room, in a private message elsewhere, or off the screen
 * @param thread the conversation in which they spoke last
 * @param last what was said last
 * @param mine how often the owner spoke
 * @param theirs how often the other one spoke
 * @param metAt when the two last met; {@link dev.etiquette.model.Times#ALWAYS} when never
 * @param heardAt when the other one spoke last; {@link dev.etiquette.model.Times#ALWAYS} when never
 * @param lastAt when the two last spoke or met, whoever began and by whatever way
 * @param tries not counting comments under what others post, nor posts that no more than name somebody, nor what is said in a
 *     room, nor words where nobody is heard so that no silence can be seen, how often in a row the owner has written since without an answer; what is said within twelve
 *     hours is one try
 * @param firstTryAt when the first of those was; {@link dev.etiquette.model.Times#NEVER} without any
 * @param lastTryAt when the last of those was; {@link dev.etiquette.model.Times#NEVER} without any
 * @param questionAt when the first of those was that asks this person alone something, more than how they are; a later one
 *     when the first asked about a day that was over before it; {@link dev.etiquette.model.Times#NEVER} without any
 * @param usual how long the other one usually takes to answer: the median; zero when that is not known
 * @param asked how often the owner said something that the other one could answer; what is said within an hour is once
 * @param answered how often the other one did
 */
public record Relationship(
        PersonId contact,
        String name,
        String people,
        String circle,
        Platform platform,
        Channel channel,
        Platform nextPlatform,
        Channel nextChannel,
        ThreadId thread,
        UtteranceId last,
        @Bounds long mine,
        @Bounds long theirs,
        Instant metAt,
        Instant heardAt,
        Instant lastAt,
        @Bounds long tries,
        Instant firstTryAt,
        Instant lastTryAt,
        Instant questionAt,
        Duration usual,
        @Bounds long asked,
        @Bounds long answered) {

    /** So many openings say something about how often somebody answers. */
    private static final int ENOUGH = 4;

    /** Whether the other one has ever said anything to the owner, or met them. */
    public boolean mutual() {
        return theirs > 0 || !metAt.equals(Times.ALWAYS);
    }

    /** Whether the other one is in great demand: fewer than half of what the owner says is answered. */
    public boolean seldomAnswers() {
        return asked >= ENOUGH && answered * 2 < asked;
    }

    /** Of whom it is with; there is hardly another one with them, and all that it holds would take long to read. */
    @Override
    public int hashCode() {
        return contact.hashCode();
    }
}
