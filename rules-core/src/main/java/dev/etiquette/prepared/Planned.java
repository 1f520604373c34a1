package dev.etiquette.prepared;

import dev.etiquette.model.Bounds;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PastOrPresent;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.Set;

/**
 * Something of the owner's that is not sent yet, as reading it shows.
 *
 * @param id of what is to be said
 * @param platform where
 * @param channel as a post, a reply or a private message
 * @param at when it goes out
 * @param mailing whether it is one text to many
 * @param repeats whether it shows an earlier post again
 * @param promotes whether it sells, by its words or because the host says so
 * @param marks what reading it shows, by name
 * @param saysWhen whether it names a day or a time, or says that something is done within hours
 * @param said its words, which are looked for when a rule asks
 * @param resembles what the owner said before that is most like it: a post there, if it is one, else a message or an answer to
 *     one of those whom it reaches; none when nothing is like it
 * @param resembledAt when that was said; {@link dev.etiquette.model.Times#ALWAYS} when nothing is like it
 * @param resemblance the share of its runs of three words that the two have in common, in percent, rounded down; 100 when they
 *     say the same but for hashtags, emoji and punctuation; 0 when they have other links or other numbers
 * @param resembledText the beginning of that, on one line; empty when nothing is like it
 * @param beginning its beginning, on one line
 */
public record Planned(
        UtteranceId id,
        Platform platform,
        Channel channel,
        Instant at,
        boolean mailing,
        boolean repeats,
        boolean promotes,
        MarkSet marks,
        boolean saysWhen,
        TextWords said,
        UtteranceId resembles,
        @PastOrPresent Instant resembledAt,
        @Bounds(most = 100) long resemblance,
        String resembledText,
        String beginning) {

    /** Whether it asks something. */
    public boolean asks() {
        return marks.has(Mark.QUESTION);
    }

    /** Each of its words once, in small letters. */
    public Set<String> words() {
        return said.words();
    }

    /** Each of its hashtags once, in small letters and without the sign. */
    public Set<String> hashtags() {
        return said.hashtags();
    }

    /** How many characters it has, as they are seen: an emoji is one, and a web address counts 23 at most. */
    @Bounds
    public long length() {
        return said.length();
    }

    /** Whether nothing is in it that says something: only blanks and signs that end or join sentences. */
    public boolean saysNothing() {
        return said.saysNothing();
    }

    /** Whether it greets those whom it reaches, by name or not, and says no more. */
    public boolean greetsOnly() {
        return said.greetsOnly();
    }

    /** Whether it thanks those whom it reaches, by name or not, and says no more. */
    public boolean thanksOnly() {
        return said.thanksOnly();
    }

    /** Whether it may keep a promise: it brings a link or a file, or says that something is here, sent or done. */
    public boolean delivers() {
        return marks.has(Mark.KEPT_PROMISE) || said.bringsSomething();
    }

    /**
     * Whether a number seems to be in it that does not belong before the public: that of a card, or of somebody's account,
     * phone, order or house.
     */
    public boolean holdsPrivateNumber() {
        return said.holdsPrivateNumber();
    }
}
