package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.LeadingHandles;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a few words in public that leave nothing open for what a sign is enough for: "Find ich gut!", "words to live by". So
 * is what answers a question that the owner asked of all readers: they have answered, and wait for nothing, even
 * where they answer in jest with a question. Who tells of
 * something that wants a word, offers to help, or answers what the owner asked of them, may be answered.
 */
final class LightRemarkClassifier {

    /** Whoever has something to say needs more. */
    private static final int FEW_WORDS = 6;

    /** An answer to "which day suits?" names the day and the reason; one in jest is as short. */
    private static final int FEW_WORDS_OF_ANSWER = 10;

    /** Nobody is one of more in a talk, as programs tell them. */
    private static final int MOST_HANDLES = 10;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<Mark> WEIGHTY = Set.of(
            Mark.QUESTION,
            Mark.COMPLAINT,
            Mark.PRICE_INTEREST,
            Mark.PRIVATE_MATTER,
            Mark.INTRODUCTION,
            Mark.PROMISE,
            Mark.STOP,
            Mark.POSSIBLE_STOP,
            Mark.STOP_HERE);

    private static final Set<Mark> OF_A_DAY = Set.of(Mark.SCHEDULING, Mark.DECLINES_TIME, Mark.UNRESOLVED);

    private final Function<UtteranceId, @Nullable Utterance> byId;
    private final Function<String, ReadText> reader;
    private final Predicate<Utterance> asksReaders;

    /**
     * Reads by these.
     *
     * @param byId what was said, by its id; null where that is not known
     * @param reader reads a text, or knows what it has read
     * @param asksReaders whether something is a question of the owner to all who read it
     */
    LightRemarkClassifier(
            Function<UtteranceId, @Nullable Utterance> byId,
            Function<String, ReadText> reader,
            Predicate<Utterance> asksReaders) {
        this.byId = byId;
        this.reader = reader;
        this.asksReaders = asksReaders;
    }

    /**
     * The same turns; light remarks are of the kind of praise.
     *
     * @param turns in any order
     */
    List<Turn> classify(List<Turn> turns) {
        Set<UtteranceId> asked = new HashSet<>();
        turns.stream().filter(turn -> turn.mine() && turn.asks()).forEach(turn -> asked.add(turn.id()));
        return turns.stream()
                .map(turn -> isLight(turn, asked) || isAnswerInJest(turn)
                        ? turn.as(isScorn(turn) ? Kind.CLOSING : Kind.PRAISE)
                        : turn)
                .toList();
    }

    /** "Sure you did. Typical.": what only taunts wants an answer least of all. */
    private boolean isScorn(Turn turn) {
        Utterance said = byId.apply(turn.id());
        return said != null
                && !turn.marks().has(Mark.PRAISE)
                && !turn.marks().has(Mark.THANKS)
                && reader.apply(said.text()).is(TextQuestion.SCORNS);
    }

    /** "Where's the other sock?", to "What's your first thought in the morning?". */
    private boolean isAnswerInJest(Turn turn) {
        if (turn.mine()
                || turn.privately()
                || !(turn.kind() == Kind.PUBLIC_QUESTION || turn.kind() == Kind.REMARK)
                || turn.wordCount() > FEW_WORDS_OF_ANSWER + MOST_HANDLES) {
            return false;
        }
        Utterance said = byId.apply(turn.id());
        Utterance answered = byId.apply(turn.answers());
        return answered instanceof Post
                && !answered.author().equals(turn.contact())
                && reader.apply(answered.text()).is(TextQuestion.ASKS_FOR_WORDS)
                && reader.apply(said == null ? "" : said.text()).is(TextQuestion.IS_SHORT_ANSWER);
    }

    private boolean isLight(Turn turn, Set<UtteranceId> asked) {
        // Counted with the handles before it, and first: most texts are longer, and reading them takes long.
        if (turn.mine()
                || turn.wordCount() > FEW_WORDS_OF_ANSWER + MOST_HANDLES
                || turn.privately()
                || turn.kind() != Kind.REMARK
                || hasAny(turn, WEIGHTY)
                || asked.contains(turn.answers())) {
            return false;
        }
        Utterance said = byId.apply(turn.id());
        if (said == null) {
            return false;
        }
        Utterance answered = byId.apply(turn.answers());
        boolean answersAll = answered != null && asksReaders.test(answered);
        String words = LeadingHandles.without(said.text());
        if (words.isEmpty() || (!answersAll && hasAny(turn, OF_A_DAY))) {
            return false;
        }
        int most = answersAll && hasAny(turn, OF_A_DAY) ? FEW_WORDS_OF_ANSWER : FEW_WORDS;
        return BLANKS.split(words, most + 2).length <= most
                && !reader.apply(said.text()).is(TextQuestion.WEIGHS);
    }

    private static boolean hasAny(Turn turn, Set<Mark> marks) {
        for (Mark mark : marks) {
            if (turn.marks().has(mark)) {
                return true;
            }
        }
        return false;
    }
}
