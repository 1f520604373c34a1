package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PastOrPresent;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.FarewellText;
import dev.etiquette.reading.GoodWish;
import dev.etiquette.reading.TextWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * One thing that was said between the owner and one other person, as reading it shows.
 *
 * <p>What the owner says to three people at once is three turns. What others say among themselves is none.
 *
 * @param id of what was said
 * @param contact the other one, whoever of the two spoke
 * @param name how that person is called
 * @param people with whom the other one shares norms, as {@code people} of a norm names them
 * @param mine whether the owner spoke
 * @param platform where
 * @param channel in public, in private, or by email
 * @param thread the conversation; in a chat room, or when nobody else is written to, all that the two say to each other there
 * @param at when
 * @param underOthersPost whether the owner speaks, in public, where somebody else began
 * @param answers what it answers, or none
 * @param answersUntil up to when it answers what the other one had said: the time of that which it answers, or its own
 *     time when it answers nothing in particular
 * @param listeners how many people it is said to, by name
 * @param dayNamed the start, where the owner lives, of the day on which a promise says that it is kept, or else of that which
 *     the words name that it answers: {@link dev.etiquette.model.Times#NEVER} when there is none, or it is no promise; a day
 *     within a condition is none
 * @param conditional whether a promise waits for something else, "once I am home", "if I find it", or leaves open when: "sometime"
 * @param owed whether it is a promise of the owner's that is owed to the other one and still open: not kept by what the owner
 *     said since the day that it names, unless that is about something else, by a link, a file or words such as "here it is", nor
 *     by the other one's thanks, nor replaced by a newer one; of one to several only to who asked for it
 * @param remindFrom the start, where the owner lives, of the day from which on the owner is told of a promise that is owed: that
 *     on which it is to be kept, or three days before it when it is to be kept by a day, though not before the day after it was
 *     said; {@link dev.etiquette.model.Times#NEVER} when there is no such day
 * @param latestDue the moment by which what it says is due at the latest: of a promise that is owed, the time on its day that it
 *     names, as "by three" or "tonight"; of what others ask, the end of the time that they leave, as in "please by Friday". {@link
 *     dev.etiquette.model.Times#NEVER} when it names none
 * @param promised the beginning of what is owed, in the owner's words, with what was asked where these are few; of what asks after a
 *     promise, that promise; else empty
 * @param overAt when the day is over that it asks about or speaks of, as "are you free on Saturday?" does, or for which
 *     the owner promises to come or to bring something: the end of that day where the owner lives; a few hours later when it asks
 *     about right now; of a promise a week after its day when the other one has spoken on since and asked for nothing.
 *     {@link dev.etiquette.model.Times#NEVER} when it is about no day to come, wants something that is still wanted later, or the
 *     other side has spoken in that talk since
 * @param kind what sort of thing it is, and so what answer it may expect
 * @param marks what reading it shows, by name
 * @param stopPlace where they want to be left alone, if it {@linkplain #stopsHere() says so}: the platform that it names, or
 *     that on which it was said; no platform otherwise
 * @param wordCount how many words it has
 * @param said its words, which are looked for when a rule asks
 * @param language the code of its language, such as "pl"; empty when that is not known
 * @param beginning its beginning, on one line; of what asks after a promise of the owner's, with that promise; of the first of several
 *     in a row, what they ask
 * @param awayUntil where a machine says in somebody's absence when that ends, or they say it themselves among their last
 *     words, the beginning of that day; else {@link dev.etiquette.model.Times#ALWAYS}
 * @param grave whether somebody to whom the owner has spoken tells, among their last words, of a death, an illness or another
 *     misfortune of their own or of somebody close to them, or is in distress
 */
public record Turn(
        UtteranceId id,
        PersonId contact,
        String name,
        String people,
        boolean mine,
        Platform platform,
        Channel channel,
        ThreadId thread,
        @PastOrPresent Instant at,
        boolean underOthersPost,
        UtteranceId answers,
        Instant answersUntil,
        @Bounds long listeners,
        Instant dayNamed,
        boolean conditional,
        boolean owed,
        Instant remindFrom,
        Instant latestDue,
        String promised,
        Instant overAt,
        Kind kind,
        MarkSet marks,
        Platform stopPlace,
        @Bounds long wordCount,
        TextWords said,
        String language,
        String beginning,
        Instant awayUntil,
        boolean grave) {

    /** By time; of one moment the other one's before the owner's, and then by id. */
    public static final Comparator<Turn> IN_TIME = Turn::inTime;

    /** So few words make no point by themselves. */
    private static final int IDLE_WORDS = 12;

    /** Thanks and goodbyes so soon after a question belong to it: "How do I get there? Thanks!" */
    private static final Duration SAME_TALK = Duration.ofHours(12);

    private static int inTime(Turn one, Turn other) {
        int order = one.at.compareTo(other.at);
        if (order == 0) {
            order = Boolean.compare(one.mine, other.mine);
        }
        return order == 0 ? one.id.compareTo(other.id) : order;
    }

    /** The same turn, taken for another sort of thing. */
    public Turn as(Kind other) {
        return other == kind ? this : with(answersUntil, overAt, other, awayUntil);
    }

    /** The same turn, which answers what was said up to another moment. */
    public Turn answering(Instant upTo) {
        return upTo.equals(answersUntil) ? this : with(upTo, overAt, kind, awayUntil);
    }

    /** The same turn, of which nothing is left after that moment. */
    public Turn overFrom(Instant end) {
        return end.equals(overAt) ? this : with(answersUntil, end, kind, awayUntil);
    }

    /** The same turn, whose writer is away until that moment. */
    public Turn awayUntil(Instant end) {
        return end.equals(awayUntil) ? this : with(answersUntil, overAt, kind, end);
    }

    /** The same turn, which is told of by other words. */
    public Turn quoting(String words) {
        return with(
                answersUntil,
                overAt,
                kind,
                awayUntil,
                dayNamed,
                conditional,
                owed,
                remindFrom,
                latestDue,
                promised,
                words);
    }

    /** The same turn, which names that moment as the last one for what it asks. */
    public Turn dueBy(Instant latest) {
        return latest.equals(latestDue)
                ? this
                : with(
                        answersUntil,
                        overAt,
                        kind,
                        awayUntil,
                        dayNamed,
                        conditional,
                        owed,
                        remindFrom,
                        latest,
                        promised,
                        beginning);
    }

    /**
     * The same promise, which is owed to the other one.
     *
     * @param day on which it is to be kept, or never
     * @param remind the start of the day from which on the owner is told of it, or never
     * @param latest the time on that day that it names, or never
     * @param end when nobody wants it any more, or never
     * @param promise in words
     */
    public Turn owed(Instant day, Instant remind, Instant latest, Instant end, String promise) {
        return with(answersUntil, end, kind, awayUntil, day, conditional, true, remind, latest, promise, beginning);
    }

    /**
     * The same promise, which is owed to the other one, and waits for a day that nobody has named.
     *
     * @param end when nobody wants it any more, or never
     * @param promise in words
     */
    public Turn owedSometime(Instant end, String promise) {
        return with(
                answersUntil,
                end,
                kind,
                awayUntil,
                Times.NEVER,
                true,
                true,
                Times.NEVER,
                Times.NEVER,
                promise,
                beginning);
    }

    /**
     * The same promise, which is still owed, or no longer.
     *
     * @param open false when it is kept, or another took its place
     */
    public Turn owed(boolean open) {
        return with(
                answersUntil,
                overAt,
                kind,
                awayUntil,
                dayNamed,
                conditional,
                open,
                remindFrom,
                latestDue,
                promised,
                beginning);
    }

    /**
     * The same turn of the other one, which asks after what the owner has promised.
     *
     * @param promise in words
     * @param words by which it is told of
     */
    public Turn askingAfter(String promise, String words) {
        return with(
                answersUntil,
                overAt,
                kind,
                awayUntil,
                dayNamed,
                conditional,
                owed,
                remindFrom,
                latestDue,
                promise,
                words);
    }

    private Turn with(Instant upTo, Instant end, Kind other, Instant away) {
        return with(upTo, end, other, away, dayNamed, conditional, owed, remindFrom, latestDue, promised, beginning);
    }

    private Turn with(
            Instant upTo,
            Instant end,
            Kind other,
            Instant away,
            Instant day,
            boolean waits,
            boolean owing,
            Instant remind,
            Instant latest,
            String promise,
            String start) {
        return new Turn(
                id,
                contact,
                name,
                people,
                mine,
                platform,
                channel,
                thread,
                at,
                underOthersPost,
                answers,
                upTo,
                listeners,
                day,
                waits,
                owing,
                remind,
                latest,
                promise,
                end,
                other,
                marks,
                stopPlace,
                wordCount,
                said,
                language,
                start,
                away,
                grave);
    }

    /** The same turn, which tells of a misfortune, or does not. */
    public Turn grave(boolean told) {
        return told == grave ? this : with(marks, told);
    }

    /** The same turn, which does not show that mark. */
    public Turn without(Mark mark) {
        if (!marks.has(mark)) {
            return this;
        }
        EnumSet<Mark> left = EnumSet.noneOf(Mark.class);
        left.addAll(marks.standard());
        left.remove(mark);
        return with(MarkSet.of(left, marks.own()), grave);
    }

    private Turn with(MarkSet shown, boolean told) {
        return new Turn(
                id,
                contact,
                name,
                people,
                mine,
                platform,
                channel,
                thread,
                at,
                underOthersPost,
                answers,
                answersUntil,
                listeners,
                dayNamed,
                conditional,
                owed,
                remindFrom,
                latestDue,
                promised,
                overAt,
                kind,
                shown,
                stopPlace,
                wordCount,
                said,
                language,
                beginning,
                awayUntil,
                told);
    }

    /** Before when it is not due by its own words: the moment that {@link #latestDue} names; always when it names none. */
    public Instant earliestDue() {
        return latestDue.equals(Times.NEVER) ? Times.ALWAYS : latestDue;
    }

    /** Each of its words once, in small letters. */
    public Set<String> words() {
        return said.words();
    }

    /** Each of its hashtags once, in small letters and without the sign. */
    public Set<String> hashtags() {
        return said.hashtags();
    }

    /** Its words in a row, in small letters, without greetings and names; equal where the same is said twice. */
    public String wording() {
        return said.wording();
    }

    /** Whether it asks something. */
    public boolean asks() {
        return marks.has(Mark.QUESTION);
    }

    /**
     * From when on thanks and goodbyes of whoever said it close it: at once when it asks nothing, and half a day later when it
     * asks or complains.
     */
    public Instant closableAt() {
        return asks() || complains() ? Times.plus(at, SAME_TALK) : at;
    }

    /**
     * From when on another word of whoever said it shows that they are there again: at once after a machine's answer, and half a
     * day after what they said themselves, as one goes on packing and talking.
     */
    public Instant backFrom() {
        return automatic() ? at : Times.plus(at, SAME_TALK);
    }

    /** Whether it sells. */
    public boolean promotes() {
        return marks.has(Mark.PROMOTIONAL);
    }

    /** Whether only the two (and others it is sent to) can read it. */
    public boolean privately() {
        return channel.equals(Channel.MESSAGE) || channel.equals(Channel.EMAIL);
    }

    /** Where it is answered: in private when it touches a private matter, wherever that was said; else as it was said. */
    public Channel answerChannel() {
        return touchesPrivateMatter() ? platform.privateChannel() : channel;
    }

    /** Whether it touches what does not belong before the public. */
    public boolean touchesPrivateMatter() {
        return marks.has(Mark.PRIVATE_MATTER);
    }

    /** The platform on which it is said before others; none when it is said in private. */
    public Platform publicOn() {
        return channel.equals(Channel.REPLY) ? platform : Platform.NONE;
    }

    /** Whether the other one asks after what the owner has promised. */
    public boolean nudges() {
        return !mine && !promised.isEmpty();
    }

    /** Whether it has no word, as an emoji alone has none. */
    public boolean wordless() {
        return said.words().isEmpty();
    }

    /** Whether it tries to find a time. */
    public boolean schedules() {
        return marks.has(Mark.SCHEDULING);
    }

    /** Whether it complains. */
    public boolean complains() {
        return marks.has(Mark.COMPLAINT);
    }

    /** Whether whoever says it waits for an answer: it asks something or for something, or complains. */
    public boolean seeksAnswer() {
        return asks() || complains();
    }

    /**
     * Whether what the owner says before others, in another conversation, is no answer to it: it asks or complains, or was said in
     * private.
     */
    public boolean seeksOwnAnswer() {
        return seeksAnswer() || privately();
    }

    /**
     * Whether the owner says no more than goodbye to several at once: "heading out, happy weekend all!" It answers nothing that
     * one of them asked.
     */
    public boolean leaves() {
        return mine && listeners > 1 && !replies() && !asks() && wordCount <= IDLE_WORDS && FarewellText.is(wording());
    }

    /** Whether it asks what something costs, or how to buy it. */
    public boolean asksPrice() {
        return marks.has(Mark.PRICE_INTEREST);
    }

    /** Whether it says that the writer will do something for the other one. */
    public boolean promises() {
        return marks.has(Mark.PROMISE);
    }

    /** Whether it wants to be left alone. */
    public boolean stops() {
        return marks.has(Mark.STOP);
    }

    /** Whether it may want to be left alone, which the owner is to decide. */
    public boolean mayStop() {
        return marks.has(Mark.POSSIBLE_STOP);
    }

    /** Whether it wants to be left alone in one place only. */
    public boolean stopsHere() {
        return marks.has(Mark.STOP_HERE);
    }

    /** Whether it praises, thanks, condoles, congratulates or wishes well. */
    public boolean praises() {
        return marks.has(Mark.PRAISE) || marks.has(Mark.THANKS) || GoodWish.is(wording());
    }

    /** Whether it needs no answer any more to what the writer asked before. */
    public boolean takesBack() {
        return marks.has(Mark.TAKES_BACK) && !asks();
    }

    /** Whether it says who the writer is. */
    public boolean introduces() {
        return marks.has(Mark.INTRODUCTION);
    }

    /** Whether a machine said it in somebody's absence. */
    public boolean automatic() {
        return kind == Kind.AUTOMATIC;
    }

    /** Whether it answers something in particular. */
    public boolean replies() {
        return !answers.isNone();
    }

    /** Whether it is short, or about the weather, and has neither question nor point. */
    public boolean smallTalk() {
        return !asks()
                && !schedules()
                && !promotes()
                && !introduces()
                && (wordCount <= IDLE_WORDS || marks.has(Mark.SMALL_TALK));
    }

    /** Whether it says that a proposed time does not suit. */
    public boolean declinesTime() {
        return marks.has(Mark.DECLINES_TIME);
    }

    /** Of what tells turns apart; all that they hold would have to be read for every fact that is made of one. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + contact.hashCode();
    }
}
