package dev.etiquette.vocabulary;

import dev.etiquette.model.SilenceNorm;
import dev.etiquette.model.Times;
import dev.etiquette.signal.Acquaintance;
import dev.etiquette.signal.Patience;
import java.time.Duration;
import java.time.Instant;

/** The words for talks that begin, that wait, and that go quiet. */
public final class TalkWords {

    private TalkWords() {}

    /** How long to wait for somebody who has not answered, in the tempo that is theirs. */
    @Word("how long to wait for somebody who has not answered yet")
    public static Patience patience(Acquaintance acquaintance, SilenceNorm norm) {
        Duration usual = acquaintance.usual().multipliedBy(2);
        Instant last = acquaintance.lastTryAt();
        Duration gap = acquaintance.tries() <= 1 ? norm.firstGap() : norm.nextGap();
        return new Patience(
                acquaintance.contact(),
                acquaintance.name(),
                acquaintance.platform(),
                acquaintance.thread(),
                acquaintance.tries(),
                norm.mostTries(),
                last,
                Times.plus(last, longer(gap, usual)),
                Times.plus(last, longer(norm.rest(), usual)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
