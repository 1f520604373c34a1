package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes for mass mail what sells and comes from somebody to whom the owner has never said a word: it was sent to many, and
 * nobody waits for an answer to it, though many such letters ask whether they may send more; so does what is called out
 * below a post to win buyers. A stranger who no more than says
 * hello, flirts, baits, raves or offers a job is owed as little, and so are the gibes of whoever began with scorn. Whoever goes on after the
 * owner has asked to be left alone, or has told a seller no, is owed no answer either.
 */
final class MassMailClassifier {

    /** Whoever means it says more. */
    private static final int FEW_WORDS = 10;

    /** To whom the owner has said no more is hardly known to them. */
    private static final int FEW_TURNS = 4;

    private final Function<UtteranceId, ReadText> text;
    private final Function<String, ReadText> reader;
    private final Predicate<PersonId> known;

    /**
     * Reads by these.
     *
     * @param text what was said, by its id
     * @param reader reads a text
     * @param known whether the owner knows somebody, whether or not they have spoken
     */
    MassMailClassifier(
            Function<UtteranceId, ReadText> text, Function<String, ReadText> reader, Predicate<PersonId> known) {
        this.text = text;
        this.reader = reader;
        this.known = known;
    }

    /**
     * The same turns, mass mail among them as automatic.
     *
     * @param turns in order of time
     */
    List<Turn> classify(List<Turn> turns) {
        Set<PersonId> spokenTo = new HashSet<>();
        Set<PersonId> askedToStop = new HashSet<>();
        Set<PersonId> saidSomething = new HashSet<>();
        Set<PersonId> idlers = new HashSet<>();
        Map<PersonId, Integer> said = new HashMap<>();
        Set<PersonId> scoffers = new HashSet<>();
        ColdSellers sellers = ColdSellers.among(turns, text, reader, this::isUnaskedPitch, known);
        List<Turn> told = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            PersonId contact = turn.contact();
            if (turn.mine()) {
                boolean bids = bidsSilence(turn, said.merge(contact, 1, Integer::sum) - 1);
                (bids ? askedToStop : spokenTo).add(contact);
                if (!bids) {
                    askedToStop.remove(contact);
                }
                told.add(turn);
                continue;
            }
            boolean stranger = !spokenTo.contains(contact);
            if (stranger && (isTaunt(turn) || (scoffers.contains(contact) && isGibe(turn)))) {
                told.add(turn.as(Kind.CLOSING));
                scoffers.add(contact);
                continue;
            }
            if (stranger && isScorn(turn)) {
                scoffers.add(contact);
            }
            // "Are you there?" after a question asks for its answer.
            boolean idle = stranger
                    && !saidSomething.contains(contact)
                    && (isIdle(turn, idlers) || (idlers.contains(contact) && !turn.seeksAnswer()));
            if (idle) {
                // "Just following up on my message": what they add to it is owed as little.
                idlers.add(contact);
            }
            if (stranger && !idle && !turn.automatic()) {
                saidSomething.add(contact);
            }
            boolean sells =
                    isOffer(turn) || belongsToPitch(turn, sellers.since(contact)) || (stranger && isPublicPitch(turn));
            boolean unasked = idle
                    || (stranger && (sells || sellers.isUnasked(turn)))
                    || sellers.isAfterNo(turn)
                    || isToAll(turn);
            boolean owedNothing = unasked || (askedToStop.contains(contact) && !turn.stops() && !turn.mayStop());
            told.add(owedNothing ? turn.as(Kind.AUTOMATIC) : turn);
        }
        return told;
    }

    /**
     * "Please don't follow up": whoever goes on after that is owed nothing. Of those with whom the owner talks it may be said in
     * jest, or of one thing, unless it is plainly a wish to be left alone.
     *
     * @param said how often the owner has spoken to them before
     */
    private boolean bidsSilence(Turn turn, int said) {
        return turn.stops()
                || (turn.privately()
                        && turn.listeners() == 1
                        && said < FEW_TURNS
                        && !known.test(turn.contact())
                        && text.apply(turn.id()).is(TextQuestion.FORBIDS));
    }

    private boolean isUnaskedPitch(Turn turn) {
        return !isSerious(turn) && (isOffer(turn) || isPitch(turn));
    }

    /** A code for a discount, a request to rate something, a chain letter: whoever sends it, nobody waits. */
    private boolean isToAll(Turn turn) {
        return turn.privately()
                && !turn.complains()
                && !turn.stops()
                && text.apply(turn.id()).is(TextQuestion.IS_TO_ALL);
    }

    /** Of a letter that sells, "LOVE your content!" was the beginning; a question before it was a question. */
    private static boolean belongsToPitch(Turn turn, @Nullable Instant pitch) {
        return pitch != null
                && turn.privately()
                && !turn.complains()
                && !turn.stops()
                && (!turn.asks() || !turn.at().isBefore(pitch));
    }

    /** Whoever sells before others is a stranger who sells, too; each of their remarks counts by itself. */
    private boolean isPublicPitch(Turn turn) {
        return !turn.privately()
                && !known.test(turn.contact())
                && !isSerious(turn)
                && (isPitch(turn) || text.apply(turn.id()).is(TextQuestion.SOLICITS));
    }

    private boolean isPitch(Turn turn) {
        ReadText said = text.apply(turn.id());
        return said.is(TextQuestion.SELLS) && !isSaidToSeller(said, turn);
    }

    /** "Who pays you?", "teachers only have holidays": said by a friend it is banter, and to complain is something else. */
    private boolean isTaunt(Turn turn) {
        if (isSerious(turn) || turn.stopsHere() || known.test(turn.contact())) {
            return false;
        }
        ReadText said = text.apply(turn.id());
        boolean kind = turn.marks().has(Mark.PRAISE) || turn.marks().has(Mark.THANKS);
        // Nobody taunts before nobody: "who pays you?" said in private is a question.
        return (!turn.privately() && (said.is(TextQuestion.TAUNTS) || said.is(TextQuestion.RAVES)))
                || (!turn.asks() && !kind && said.is(TextQuestion.SNEERS));
    }

    /** Who scorns before others, whether or not it sounds like a complaint. */
    private boolean isScorn(Turn turn) {
        return !turn.privately()
                && !turn.stops()
                && !known.test(turn.contact())
                && text.apply(turn.id()).is(TextQuestion.SCORNS);
    }

    /** "Refund me for the wishlist", of somebody who has only scorned so far: a few words before others are one more gibe. */
    private static boolean isGibe(Turn turn) {
        return !turn.privately()
                && !turn.stops()
                && !turn.marks().has(Mark.PRAISE)
                && !turn.marks().has(Mark.THANKS)
                && turn.wordCount() <= FEW_WORDS;
    }

    /** What is heard whoever says it. */
    private static boolean isSerious(Turn turn) {
        return turn.complains()
                || turn.stops()
                || turn.mayStop()
                || turn.marks().has(Mark.UNRESOLVED);
    }

    private boolean isIdle(Turn turn, Set<PersonId> idlers) {
        return !turn.complains()
                && !known.test(turn.contact())
                && text.apply(turn.id())
                        .is(
                                turn.privately() || idlers.contains(turn.contact())
                                        ? TextQuestion.IDLES_PRIVATELY
                                        : TextQuestion.IDLES);
    }

    /** "Weren't there two places left in January?", "reading the book now": the words are those of the seller. */
    private boolean isCustomers(Turn turn) {
        ReadText said = text.apply(turn.id());
        return isSaidToSeller(said, turn) || (said.is(TextQuestion.SPEAKS_OF_OFFER) && !said.is(TextQuestion.SELLS));
    }

    private static boolean isSaidToSeller(ReadText said, Turn turn) {
        return said.is(turn.asks() ? TextQuestion.ASKS_SELLER : TextQuestion.REPORTS_TO_SELLER);
    }

    private boolean isOffer(Turn turn) {
        return turn.promotes()
                && !(turn.asks() && text.apply(turn.id()).is(TextQuestion.IS_ABOUT_SELLING))
                && !isCustomers(turn)
                && !turn.asksPrice()
                && !turn.stops()
                && !turn.complains()
                && !turn.marks().has(Mark.UNRESOLVED);
    }
}
