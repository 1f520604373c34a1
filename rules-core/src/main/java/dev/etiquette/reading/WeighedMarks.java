package dev.etiquette.reading;

import static dev.etiquette.model.Mark.AUTOMATIC;
import static dev.etiquette.model.Mark.CLOSING;
import static dev.etiquette.model.Mark.COMPLAINT;
import static dev.etiquette.model.Mark.DECLINES_TIME;
import static dev.etiquette.model.Mark.ELSEWHERE;
import static dev.etiquette.model.Mark.EVERGREEN;
import static dev.etiquette.model.Mark.KEPT_PROMISE;
import static dev.etiquette.model.Mark.NO_STOP;
import static dev.etiquette.model.Mark.ONE_PLACE;
import static dev.etiquette.model.Mark.ONE_TOPIC;
import static dev.etiquette.model.Mark.OUT_OF_OFFICE;
import static dev.etiquette.model.Mark.PLAYFUL;
import static dev.etiquette.model.Mark.POSSIBLE_STOP;
import static dev.etiquette.model.Mark.PRICE_INTEREST;
import static dev.etiquette.model.Mark.PRIVATE_MATTER;
import static dev.etiquette.model.Mark.PROMISE;
import static dev.etiquette.model.Mark.PROMOTIONAL;
import static dev.etiquette.model.Mark.QUESTION;
import static dev.etiquette.model.Mark.RECEIPT;
import static dev.etiquette.model.Mark.RHETORICAL;
import static dev.etiquette.model.Mark.SCHEDULING;
import static dev.etiquette.model.Mark.STOP;
import static dev.etiquette.model.Mark.STOP_HERE;
import static dev.etiquette.model.Mark.TAKES_BACK;
import static dev.etiquette.model.Mark.UNRESOLVED;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.weights.MarkWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks that a text may have by the weights of all its words, where no phrase says anything about it, and whether what phrases
 * call a possible stop is a sure one. What else phrases say counts more. Immutable and safe for any number of threads.
 */
final class WeighedMarks {

    /** Of more words, so many in a row are weighed at once, as a long text would say everything. */
    private static final int WINDOW = 30;

    private static final int STEP = WINDOW / 2;

    /** So many words tell why. */
    private static final int MOST_GROUNDS = 5;

    /** By which nothing is weighed. */
    static final WeighedMarks NONE = new WeighedMarks(List.of());

    /** What one word says by itself stands in the table of phrases. */
    private static final int FEWEST_WORDS = 2;

    /** What a text says as a whole: of a long one only its beginning shows it. */
    private static final Set<Mark> OF_BEGINNINGS = EnumSet.of(PROMOTIONAL, OUT_OF_OFFICE, RECEIPT);

    /** The marks beside which each is out of the question. */
    private static final Map<Mark, Set<Mark>> EXCLUDED = Map.of(
            QUESTION,
                    EnumSet.of(
                            CLOSING,
                            RHETORICAL,
                            AUTOMATIC,
                            OUT_OF_OFFICE,
                            TAKES_BACK,
                            COMPLAINT,
                            EVERGREEN,
                            PROMOTIONAL,
                            STOP,
                            STOP_HERE),
            PROMOTIONAL, EnumSet.of(PRICE_INTEREST, EVERGREEN, COMPLAINT),
            ELSEWHERE, EnumSet.of(STOP, POSSIBLE_STOP, STOP_HERE),
            POSSIBLE_STOP,
                    EnumSet.of(
                            STOP,
                            STOP_HERE,
                            NO_STOP,
                            PLAYFUL,
                            COMPLAINT,
                            PRICE_INTEREST,
                            SCHEDULING,
                            QUESTION,
                            ELSEWHERE,
                            KEPT_PROMISE),
            STOP, andWanting(STOP_HERE, NO_STOP, PLAYFUL, ONE_PLACE, ONE_TOPIC, OUT_OF_OFFICE),
            PROMISE, EnumSet.of(KEPT_PROMISE),
            OUT_OF_OFFICE, andWanting(AUTOMATIC, RECEIPT),
            RECEIPT, andWanting(AUTOMATIC, OUT_OF_OFFICE));

    /** Whoever writes one of these waits for something, and no machine does: it would be lost with the mark. */
    private static Set<Mark> andWanting(Mark... others) {
        Set<Mark> marks = EnumSet.of(
                QUESTION, COMPLAINT, UNRESOLVED, PRICE_INTEREST, PRIVATE_MATTER, SCHEDULING, DECLINES_TIME, PROMISE);
        marks.addAll(List.of(others));
        return marks;
    }

    private final List<Row> rows;

    /** A row of the table, for texts that may be in its language. */
    private record Row(Mark mark, int place, long language, double chance) {}

    private WeighedMarks(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static WeighedMarks of(Collection<Phrase> phrases) {
        List<Row> rows = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.where() == Where.WEIGHED) {
                Mark mark = Mark.labelled(phrase.mark()).orElseThrow();
                rows.add(new Row(
                        mark,
                        MarkWeights.standard().marks().indexOf(mark),
                        TextLanguages.bit(phrase.language()),
                        phrase.chance()));
            }
        }
        return new WeighedMarks(rows);
    }

    /**
     * Adds what the words of a text show together.
     *
     * @param words that count, in order
     * @param ending the sign of punctuation with which it ends; empty where it ends with none
     * @param languages in which the text may be
     * @param asides how a stop in it is meant
     * @param promised whether phrases have decided already whether it promises something
     * @param marks what phrases show
     */
    void add(
            List<String> words,
            String ending,
            long languages,
            Set<Mark> asides,
            boolean promised,
            MarkCollector marks) {
        if (rows.isEmpty() || words.size() < FEWEST_WORDS) {
            return;
        }
        Set<Mark> known = marks.with(asides);
        double[] chances = chances(words, ending, known);
        for (Row row : rows) {
            if (chances[row.place] >= row.chance && mayBe(row, languages, known, promised)) {
                marks.add(row.mark);
            }
        }
        if (marks.has(STOP)) {
            marks.remove(POSSIBLE_STOP);
        }
    }

    private static boolean mayBe(Row row, long languages, Set<Mark> known, boolean promised) {
        return (row.language & languages) != 0
                && (row.mark != STOP || known.contains(POSSIBLE_STOP))
                && !known.contains(row.mark)
                && !(promised && row.mark == PROMISE)
                && EXCLUDED.getOrDefault(row.mark, Set.of()).stream().noneMatch(known::contains);
    }

    /** What speaks most for a mark that these words were found to have, where they were found so. */
    List<String> grounds(Mark mark, List<String> words, String ending, Set<Mark> known) {
        MarkWeights weights = MarkWeights.standard();
        int place = weights.marks().indexOf(mark);
        List<String> best = window(words, 0);
        for (int from = STEP; from + STEP < words.size() && !OF_BEGINNINGS.contains(mark); from += STEP) {
            List<String> other = window(words, from);
            if (weights.chances(other, known, ending)[place] > weights.chances(best, known, ending)[place]) {
                best = other;
            }
        }
        return weights.grounds(mark, best, known, ending, MOST_GROUNDS);
    }

    private static List<String> window(List<String> words, int from) {
        return words.subList(from, Math.min(words.size(), from + WINDOW));
    }

    private static double[] chances(List<String> words, String ending, Set<Mark> known) {
        MarkWeights weights = MarkWeights.standard();
        double[] best = weights.chances(window(words, 0), known, ending);
        for (int from = STEP; from + STEP < words.size(); from += STEP) {
            double[] chances = weights.chances(window(words, from), known, ending);
            for (int at = 0; at < best.length; at++) {
                if (!OF_BEGINNINGS.contains(weights.marks().get(at))) {
                    best[at] = Math.max(best[at], chances[at]);
                }
            }
        }
        return best;
    }
}
