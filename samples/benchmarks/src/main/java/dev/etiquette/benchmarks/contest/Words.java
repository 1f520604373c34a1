package dev.etiquette.benchmarks.contest;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What the rules of all contenders but the library say in their consequences: the same work for each of them. */
public final class Words {

    /** So long a wish to be left alone is recalled until it is written down. */
    private static final Duration RECALLED = Duration.ofDays(365);

    private static final String LEAVE_ALONE = "leave alone";

    /** By what was said: the rule that wants it answered, and what it says of it. */
    private static final Map<Kind, String[]> ANSWERING = Map.of(
            Kind.PUBLIC_QUESTION, new String[] {"REPLY-1", " asked you: "},
            Kind.COMPLAINT, new String[] {"REPLY-2", " complained: "},
            Kind.PRIVATE_MESSAGE, new String[] {"REPLY-3", " wrote to you: "},
            Kind.REMARK, new String[] {"REPLY-4", " said to you: "});

    private Words() {}

    /** Somebody waits; the moments are counted in the owner's waking hours. */
    public static Unanswered unanswered(Said said, AnswerTime norm, Owner me) {
        WeeklyHours hours = me.hours(HoursCounted.WAKING);
        return new Unanswered(
                said,
                hours.after(said.at(), norm.remindAfter(), me.zone()),
                hours.after(said.at(), norm.dueAfter(), me.zone()),
                hours.after(said.at(), norm.overdueAfter(), me.zone()),
                Times.plus(said.at(), norm.expireAfter()));
    }

    /** Answers whoever waits. */
    public static Wish answer(Unanswered waiting, Contact person) {
        Said said = waiting.said();
        String[] how = ANSWERING.get(said.kind());
        SuggestedAction act = new SuggestedAction(
                Action.REACH_OUT,
                person.id(),
                person.name(),
                said.platform(),
                said.channel(),
                said.thread(),
                new Subject(Subject.Type.TASK, said.thread(), "Answer"),
                said.at());
        return new Wish(
                how[0], act, act.id(), waiting.dueAt(), waiting.overdueAt(), said.name() + how[1] + said.beginning());
    }

    /** The same as an answer to what was said, which the library knows as that. */
    static Wish respond(Unanswered waiting, Contact person) {
        Wish wish = answer(waiting, person);
        Said said = waiting.said();
        SuggestedAction act = about(Action.RESPOND, said, person, said.thread());
        return new Wish(wish.rule(), act, act.id(), wish.due(), wish.overdue(), wish.text());
    }

    /** Writes down a stop that the library has read. */
    static Wish recordOptOut(Said stop, Contact person) {
        Wish wish = writeDown(stop, person);
        SuggestedAction act = about(Action.RECORD_OPT_OUT, stop, person, "");
        return new Wish(wish.rule(), act, act.id(), wish.due(), wish.overdue(), wish.text());
    }

    private static SuggestedAction about(Action action, Said said, Contact person, String topic) {
        return new SuggestedAction(
                action,
                person.id(),
                person.name(),
                said.platform(),
                said.channel(),
                topic,
                Subject.utterance(said.id(), said.beginning()),
                said.at());
    }

    /** Writes down that somebody wants to be left alone. */
    public static Wish writeDown(Said stop, Contact person) {
        String name = LEAVE_ALONE + " " + person.id();
        SuggestedAction act = new SuggestedAction(
                Action.TASK,
                PersonId.NONE,
                person.name(),
                Platform.NONE,
                Channel.NONE,
                name,
                new Subject(Subject.Type.TASK, LEAVE_ALONE, "Write down that they want to be left alone"),
                stop.at());
        return new Wish(
                "END-2",
                act,
                act.id(),
                stop.at(),
                Times.NEVER,
                stop.name() + " wants to be left alone: " + stop.beginning());
    }

    /** Sells nothing for a while. */
    public static Wish sellNothing(Platform platform, long selling, long count, Instant newest) {
        SuggestedAction act = new SuggestedAction(
                Action.HOLD_PROMOTION,
                PersonId.NONE,
                "",
                platform,
                Channel.POST,
                "",
                Subject.platform(platform),
                newest);
        return new Wish(
                "SHARE-3",
                act,
                act.id(),
                Times.NEVER,
                Times.NEVER,
                selling + " of your last " + count + " posts sold something.");
    }

    /** Until when a wish to be left alone is recalled. */
    public static Instant recalledUntil(Instant said) {
        return Times.plus(said, RECALLED);
    }

    /** The share in percent, rounded up. */
    public static long percent(long part, long all) {
        return (part * 100 + all - 1) / all;
    }

    /** Whether a ban forbids to say that there and in that way. */
    public static boolean forbids(DoNotContact ban, SuggestedAction act) {
        return switch (ban.scope()) {
            case EVERYWHERE -> true;
            case PLATFORM -> ban.platform().equals(act.platform());
            case CHANNEL -> ban.channel().equals(act.channel());
            case CHANNEL_ON_PLATFORM ->
                ban.platform().equals(act.platform()) && ban.channel().equals(act.channel());
        };
    }
}
