package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.LeadingHandles;
import dev.etiquette.reading.ScornText;
import dev.etiquette.reading.WeightyText;
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

    /** An answer to "which day suits?" names the day and the reason. */
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

    private static final Pattern ASKS_FOR_WORDS = Pattern.compile(
            "\\b(what.?s|what (is|was|are)|name) (your|the) ([a-z-]+ )?(first|last|favou?rite|best|worst|funniest|dumbest|weirdest|go-?to) |\\bwhat (do|would) (you|u) (say|tell|call|shout|think of|yell) |\\bwhat (comes|came) to mind\\b|\\bfirst (thought|word|thing) (in|that|you|when)\\b|\\b(finish|complete|continue) (the|this|my) (sentence|line|story|phrase|lyric)|\\bin (one|two|three|four|five|\\d) words?\\b|\\bwrong answers only\\b|\\bcaption (this|it)\\b|\\bwithout (telling|saying)\\b|\\b(tell|give) me your (best|worst|favou?rite|most) "
                    + "|\\b(was ist|wie (lautet|hei\u00dft)|nennt|sagt) (dein|deine|euer|eure|mir euren?) ([a-z\u00e4\u00f6\u00fc-]+ )?(erste[rs]?|letzte[rs]?|liebste[rs]?|lieblings\\w*|beste[rs]?|schlimmste[rs]?|d\u00fcmmste[rs]?)|\\bwas (sagst|sagt|ruft|rufst|denkst|denkt) (du|ihr)\\b[^.!?]{0,30}\\b(jeden|immer|zuerst|als erstes|zu (deine|eure)\\w*)\\b|\\b(erg\u00e4nzt|vervollst\u00e4ndigt|beendet) (den|diesen) satz|\\bin (einem|zwei|drei|vier|f\u00fcnf) w(ort|orten|\u00f6rtern)\\b|\\bnur falsche antworten\\b|\\bohne (es )?zu sagen\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who speaks to the owner asks the owner. */
    private static final Pattern TO_OWNER = Pattern.compile(
            "\\b(you|your|yours|u|ur|du|dir|dich|dein\\w*|ihr|euch|eu(er|re)\\w*|ihnen|(may|can|could|shall) (i|we)|(darf|kann|k\u00f6nnte) (ich|man)|next|n\u00e4chste\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Function<UtteranceId, @Nullable Utterance> byId;
    private final Predicate<Utterance> asksReaders;

    /**
     * Reads by these.
     *
     * @param byId what was said, by its id; null where that is not known
     * @param asksReaders whether something is a question of the owner to all who read it
     */
    LightRemarkClassifier(Function<UtteranceId, @Nullable Utterance> byId, Predicate<Utterance> asksReaders) {
        this.byId = byId;
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
                && ScornText.is(said.text());
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
        String words = said == null ? "" : LeadingHandles.without(said.text());
        return answered instanceof Post
                && !answered.author().equals(turn.contact())
                && BLANKS.split(words, FEW_WORDS_OF_ANSWER + 2).length <= FEW_WORDS_OF_ANSWER
                && !TO_OWNER.matcher(words).find()
                && ASKS_FOR_WORDS.matcher(answered.text()).find();
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
        Utterance answered = byId.apply(turn.answers());
        boolean answersAll = answered != null && asksReaders.test(answered);
        String words = said == null ? "" : LeadingHandles.without(said.text());
        if (words.isEmpty() || (!answersAll && hasAny(turn, OF_A_DAY))) {
            return false;
        }
        int most = answersAll && hasAny(turn, OF_A_DAY) ? FEW_WORDS_OF_ANSWER : FEW_WORDS;
        return BLANKS.split(words, most + 2).length <= most && !WeightyText.is(words);
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
