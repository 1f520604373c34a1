package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One spelling of a phrase, ready to be looked for.
 *
 * @param language the bit of its language; all bits where it belongs to none, or to one that no text is known to be in
 * @param mark what a text with it is
 * @param plain its words where it is a row of single words; empty otherwise
 * @param reach how many words before any of its own it may begin
 * @param notAfter the words after which it does not count
 * @param inSentences whether it minds sentences
 * @param aside whether its mark is aside of what a text is for
 */
record PhraseEntry(
        long language,
        String mark,
        Where where,
        PhrasePattern pattern,
        List<PhraseWord> plain,
        int reach,
        List<List<String>> notAfter,
        boolean inSentences,
        boolean aside)
        implements PhraseMarking {

    /** So many words are a short text. */
    private static final int SHORT_TEXT = 12;

    /** The marks that a text has only as far as its sentences have them: each is understood by what stands beside it. */
    private static final Set<String> WEIGHED = Set.of(
            Mark.STOP.label(),
            Mark.POSSIBLE_STOP.label(),
            Mark.STOP_HERE.label(),
            Mark.NO_STOP.label(),
            Mark.ONE_PLACE.label(),
            Mark.ONE_TOPIC.label(),
            Mark.PLAYFUL.label());

    /** Places that only a sentence has. */
    private static final Set<Where> OF_SENTENCES = EnumSet.of(Where.SENTENCE, Where.END);

    static PhraseEntry of(Phrase row, PhrasePattern pattern) {
        boolean whole = row.where() == Where.WHOLE;
        boolean inSentences =
                !whole && (WEIGHED.contains(row.mark()) || OF_SENTENCES.contains(row.where()) || !pattern.isOnePart());
        boolean aside = Mark.labelled(row.mark()).filter(Mark::isAside).isPresent();
        return new PhraseEntry(
                TextLanguages.bit(row.language()),
                row.mark(),
                row.where(),
                pattern,
                pattern.plainWords(),
                pattern.reach(),
                row.comparedNotAfter(),
                inSentences,
                aside);
    }

    @Override
    public void mark(int word, MarkedWords text) {
        if (!text.mayBeIn(language)) {
            return;
        }
        long lengths = lengths(text.words(), word);
        if (lengths != 0) {
            note(word, lengths, text);
        }
    }

    private void note(int start, long lengths, MarkedWords text) {
        int words = text.words().size();
        boolean here = switch (where) {
            case ANYWHERE -> true;
            case SHORT -> words <= SHORT_TEXT;
            case START -> start == 0;
            case ALONE -> start == 0 && has(lengths, words);
            case WHOLE, SENTENCE, END, LINK, GIVEN, GROUP, WEIGHED -> false;
        };
        if (here) {
            text.add(mark);
        } else if (where == Where.WHOLE) {
            text.cover(mark, start, Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths));
        }
    }

    /** Bit n where it stands there with n words; 0 when it does not. */
    long lengths(List<String> text, int start) {
        long lengths = plain.isEmpty() ? pattern.lengths(text, start) : plainLengths(text, start);
        return lengths == 0 || isTurnedRound(text, start) ? 0 : lengths;
    }

    private long plainLengths(List<String> text, int start) {
        int size = plain.size();
        if (start + size > text.size()) {
            return 0;
        }
        for (int at = 0; at < size; at++) {
            if (!plain.get(at).fits(text.get(start + at))) {
                return 0;
            }
        }
        return 1L << size;
    }

    /** Whether it stands anywhere near that word. */
    boolean isNear(List<String> text, int word) {
        int last = pattern.isOnePart() ? word : Math.min(text.size() - 1, word + PhrasePattern.FARTHEST);
        for (int at = Math.max(0, word - reach); at <= last; at++) {
            if (lengths(text, at) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The same in a sentence with these words, before which stand so many words of a text of so many. */
    boolean standsInSentence(List<String> words, int start, int before, int all) {
        long lengths = lengths(words, start);
        return lengths != 0
                && switch (where) {
                    case SENTENCE -> start == 0 && has(lengths, words.size());
                    case END -> has(lengths, words.size() - start);
                    case ALONE -> words.size() == all && start == 0 && has(lengths, all);
                    case START -> start == 0 && before == 0;
                    case SHORT -> all <= SHORT_TEXT;
                    default -> true;
                };
    }

    /** Whether it takes stops back and stands at one place. */
    boolean isPlainNoStop() {
        return mark.equals(Mark.NO_STOP.label()) && pattern.isOnePart();
    }

    private boolean isTurnedRound(List<String> text, int start) {
        for (int i = 0; i < notAfter.size(); i++) {
            List<String> before = notAfter.get(i);
            int from = start - before.size();
            if (from >= 0 && text.subList(from, start).equals(before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(long lengths, int length) {
        return length < Long.SIZE && (lengths >> length & 1) == 1;
    }
}
