package dev.etiquette.vocabulary;

import dev.etiquette.model.ListeningNorm;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.SpeakingShare;

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
}
