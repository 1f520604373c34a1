package dev.etiquette.reading;

import dev.etiquette.model.MarkSet;
import dev.etiquette.weights.LetterWeights;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text, and what was found in it so far: each thing is looked for once. Safe for any number of threads. */
public final class ReadText {

    /** Of each answer two bits: whether it is known, and what it is. */
    private static final int BITS = 2;

    private final String text;
    private final MarkedText marked;
    private final boolean mayNameDay;
    private final boolean mayTellAbsence;

    /** What was asked already. Threads that write at once forget what the other one has found; it is found again then. */
    private long answers;

    /** What it showed when it was asked last: mostly the same two people talk in these words. */
    private @Nullable Shown shown;

    /** As {@link #unasked}; less than nothing where that was not asked yet. */
    private float unasked = -1;

    /** As {@link #needsNoReply}; nothing where that was not asked yet. */
    private @Nullable Boolean needsNoReply;

    private record Shown(Set<String> names, MarkSet marks) {}

    ReadText(String text, Phrases phrases, NamedDays days) {
        this.text = text;
        this.marked = phrases.read(text);
        this.mayNameDay = days.mayBeAmong(marked.words());
        this.mayTellAbsence = AwayDate.mayBeAmong(marked.words());
    }

    /** As it stands. */
    public String text() {
        return text;
    }

    /** As {@link MarkedText#marks}. */
    public MarkSet marks(Set<String> names) {
        Shown known = shown;
        if (known == null || !known.names.equals(names)) {
            known = new Shown(Set.copyOf(names), marked.marks(names));
            shown = known;
        }
        return known.marks;
    }

    /**
     * The place at which it wants somebody to stop: of those that it names, the one nearest to its stop, and the earlier of
     * two; empty when it names none.
     *
     * @param places the place of that name, in small letters; what is none is empty
     */
    public <P> Optional<P> placeOfStop(Function<String, Optional<P>> places) {
        return marked.placeOfStop(places);
    }

    /** Whether it may name a day at all, which few texts do. */
    public boolean mayNameDay() {
        return mayNameDay;
    }

    /** Whether {@link AwayDate#inOwnWords} may find something, which it does in few texts. */
    public boolean mayTellAbsence() {
        return mayTellAbsence;
    }

    /**
     * How sure it is, from 0 to 1, that nobody waits for an answer to it, where it is the letter of a stranger: it is like what
     * sellers, swindlers, machines and idlers send to many. Takes time in proportion to the text.
     */
    public double unasked() {
        float known = unasked;
        if (known < 0) {
            known = (float) LetterWeights.standard()
                    .chance(marked.words(), marked.marks(Set.of()).standard(), marked.ending());
            unasked = known;
        }
        return known;
    }

    /** {@link NoReplyNeeded#is}. */
    public boolean needsNoReply() {
        Boolean known = needsNoReply;
        if (known == null) {
            known = NoReplyNeeded.is(text);
            needsNoReply = known;
        }
        return known;
    }

    /** The answer to that question. */
    public boolean is(TextQuestion question) {
        int place = BITS * question.ordinal();
        long known = answers >>> place & 3;
        if (known != 0) {
            return known == 3;
        }
        boolean answer = question.isSo(text);
        answers |= (answer ? 3L : 1L) << place;
        return answer;
    }
}
