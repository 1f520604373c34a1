package dev.etiquette.engine;

import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.PostText;
import java.time.Instant;

/**
 * What somebody said before that is most like what they are about to say.
 *
 * @param id of it; none when nothing is like it
 * @param at when it was said
 * @param percent how like it is, from 0 to 100
 * @param text what it says; empty when nothing is like it
 */
record Resemblance(UtteranceId id, Instant at, long percent, String text) {

    /** Nothing is like it. */
    static final Resemblance NONE = new Resemblance(UtteranceId.NONE, Times.ALWAYS, 0, "");

    private boolean isSame() {
        return percent >= 100 * PostText.SAME_FROM;
    }

    /** Whether it is liker than another, or as like and later; what is the same by four fifths is as like as a copy. */
    boolean goesBefore(Resemblance other) {
        int order = Boolean.compare(isSame(), other.isSame());
        if (order == 0 && !isSame()) {
            order = Long.compare(percent, other.percent);
        }
        if (order == 0) {
            order = at.compareTo(other.at);
        }
        return order == 0 ? id.compareTo(other.id) > 0 : order > 0;
    }
}
