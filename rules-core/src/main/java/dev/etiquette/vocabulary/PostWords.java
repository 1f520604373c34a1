package dev.etiquette.vocabulary;

import dev.etiquette.model.Platform;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.DueAnswer;
import dev.etiquette.prepared.HiddenAdvice;
import dev.etiquette.prepared.OpenAnswer;
import java.time.Duration;
import java.time.Instant;

/** The words about posts: how they come round again, and whether they leave room for others. */
public final class PostWords {

    private PostWords() {}

    /** An answer of the owner that is not yet too late. */
    @RuleFunction("an answer of mine that is not yet too late")
    public static OpenAnswer openAnswer(UtteranceId turn, Platform platform, ThreadId thread, Instant due) {
        return new OpenAnswer(turn, platform, thread, due);
    }

    /** An answer of the owner that is due. */
    @RuleFunction("an answer of mine that is due")
    public static DueAnswer dueAnswer(OpenAnswer answer) {
        return new DueAnswer(answer.turn(), answer.platform());
    }

    /** Something that the owner does not want to hear of for so long. */
    @RuleFunction("something that I do not want to hear of for so long")
    public static HiddenAdvice setAside(DismissedAdvice no, Duration length) {
        return new HiddenAdvice(no.recommendation(), no.at(), no.at(), Times.plus(no.at(), length), no.reason());
    }

    /** Something that the owner does not want to hear of any more, whatever comes up. */
    @RuleFunction("something that I do not want to hear of any more")
    public static HiddenAdvice setAsideForGood(DismissedAdvice no) {
        return new HiddenAdvice(no.recommendation(), no.at(), Times.NEVER, Times.NEVER, no.reason());
    }
}
