package dev.etiquette.vocabulary;

import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Account;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.PageWindow;
import dev.etiquette.prepared.SpeakingShare;
import java.time.Instant;

/** The words for signals of respect: who is to be listened to, to be left alone, or asks for an offer. */
public final class RespectWords {

    /** A count that stands for "more than anybody will say". */
    private static final long MANY = 99_999;

    private RespectWords() {}

    /** How much of a talk is the owner's, by the words. */
    @RuleFunction("how much of a talk is mine, by the words")
    public static SpeakingShare talkShare(
            ActiveConversation talk, ListeningNorm norm, long spoken, long heard, Comparable<?> beganAt) {
        long words = Math.max(1, spoken + heard);
        long bearable = norm.mostShare() == 0 ? MANY : (spoken * 100 + norm.mostShare() - 1) / norm.mostShare();
        return new SpeakingShare(
                talk.last(),
                talk.latest(),
                talk.contact(),
                talk.name(),
                talk.platform(),
                talk.thread(),
                spoken,
                heard,
                (spoken * 100 + words - 1) / words,
                norm.mostShare(),
                Math.min(MANY, Math.max(0, bearable - words)),
                SignalWords.moment(beganAt),
                talk.inactiveFrom(),
                talk.beginning());
    }

    /** Up to when a page may write to somebody who has spoken to it. */
    @RuleFunction("up to when a page may write to somebody")
    public static PageWindow pageWindow(Account account, MessageNorm norm, Comparable<?> heardAt) {
        Instant heard = SignalWords.moment(heardAt);
        return new PageWindow(
                account.contact(),
                account.platform(),
                norm,
                heard,
                Times.plus(heard, norm.window()),
                Times.plus(heard, norm.humanWindow()));
    }

    /** A page may not write to somebody who has never spoken to it. */
    @RuleFunction("that a page may not write to somebody at all")
    public static PageWindow pageShut(Account account, MessageNorm norm) {
        return new PageWindow(account.contact(), account.platform(), norm, Times.ALWAYS, Times.ALWAYS, Times.ALWAYS);
    }
}
