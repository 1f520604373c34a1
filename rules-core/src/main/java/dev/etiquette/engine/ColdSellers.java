package dev.etiquette.engine;

import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.LureText;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.RefusalText;
import dev.etiquette.reading.SalesPitch;
import dev.etiquette.reading.TextQuestion;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells who sells or baits in private without having been asked, and since when: strangers to whom the owner has said nothing
 * but no. What one letter hints at, a second one shows that only asks if the first was seen. Whoever goes on after a no is told
 * as well, and whoever shouts at somebody who never spoke to them.
 */
final class ColdSellers {

    /** The beginning of a long talk tells. */
    private static final int LONGEST_TALK = 1_500;

    /** From so sure on a letter tells by the weights of its words alone. */
    private static final double SURE = 0.88;

    /** From so sure on it tells where it also holds words that sellers and swindlers use. */
    private static final double BORNE_OUT = 0.7;

    /** From so sure on several letters tell together. */
    private static final double SURE_TOGETHER = 0.75;

    /** The first letters tell; to read all of a long row anew takes time. */
    private static final int FEW_LETTERS = 3;

    /** From so sure on it is a hint, which later letters may bear out. */
    private static final double LIKELY = 0.5;

    private final Map<PersonId, Instant> since = new HashMap<>();
    private final Map<PersonId, Instant> refused = new HashMap<>();
    private final Set<UtteranceId> unasked = new HashSet<>();
    private final Function<UtteranceId, ReadText> text;
    private final Function<String, ReadText> reader;

    /** What a stranger has said so far. */
    private static final class Talk {
        private final StringBuilder words = new StringBuilder();
        private @Nullable Instant begun;
        private int letters;
        private boolean asks;
        private boolean hints;
        private boolean pitches;
    }

    private ColdSellers(Function<UtteranceId, ReadText> text, Function<String, ReadText> reader) {
        this.text = text;
        this.reader = reader;
    }

    /**
     * Among those who speak.
     *
     * @param turns in order of time
     * @param text what was said, by its id
     * @param reader reads a text
     * @param pitches whether something of a stranger's sells
     * @param known whether the owner knows somebody, whether or not they have spoken
     */
    static ColdSellers among(
            List<Turn> turns,
            Function<UtteranceId, ReadText> text,
            Function<String, ReadText> reader,
            Predicate<Turn> pitches,
            Predicate<PersonId> known) {
        ColdSellers sellers = new ColdSellers(text, reader);
        Map<PersonId, Talk> talks = new HashMap<>();
        Set<PersonId> spokenTo = new HashSet<>();
        for (Turn turn : turns) {
            PersonId contact = turn.contact();
            if (spokenTo.contains(contact)) {
                continue;
            }
            if (!turn.mine()) {
                if (turn.privately() && !known.test(contact) && !turn.complains() && !turn.stops()) {
                    sellers.hear(turn, talks.computeIfAbsent(contact, unknown -> new Talk()), pitches);
                }
            } else if (sellers.isRefusal(turn, talks.get(contact)) || sellers.asksWho(turn)) {
                sellers.refused.putIfAbsent(contact, turn.at());
            } else {
                spokenTo.add(contact);
                sellers.refused.remove(contact);
            }
        }
        return sellers;
    }

    /** Since when somebody sells to the owner in private, unasked; null where they don't. */
    @Nullable
    Instant since(PersonId contact) {
        return since.get(contact);
    }

    /** Whether a stranger's letter is by its own words one of many, to which nobody waits for an answer. */
    boolean isUnasked(Turn turn) {
        return unasked.contains(turn.id());
    }

    /** Whether the owner has told them no before that, and said nothing else to them. */
    boolean isAfterNo(Turn turn) {
        Instant no = refused.get(turn.contact());
        return no != null && since.containsKey(turn.contact()) && turn.at().isAfter(no);
    }

    private void hear(Turn turn, Talk talk, Predicate<Turn> pitches) {
        ReadText said = text.apply(turn.id());
        boolean nudges = talk.letters > 0 && LureText.nudges(said.text());
        if (talk.words.length() < LONGEST_TALK) {
            talk.words.append(said.text()).append(".\n");
        }
        talk.letters++;
        talk.asks = talk.asks || turn.asks();
        talk.pitches = talk.pitches || pitches.test(turn) || said.is(TextQuestion.LURES);
        double letter = unasked(turn, said);
        if (letter >= SURE || (letter >= BORNE_OUT && hints(said))) {
            unasked.add(turn.id());
        }
        talk.hints = talk.hints || talk.pitches || letter >= LIKELY || hints(said);
        if (talk.begun == null) {
            talk.begun = turn.at();
        }
        boolean no = refused.containsKey(turn.contact());
        boolean pushes = (nudges && isPush(turn, talk))
                || (talk.letters > 1 && talk.hints && LureText.isOfCadence(said.text()))
                || (no && talk.hints && LureText.hints(said.text()));
        boolean hostile = talk.letters > 1 && !talk.asks && LureText.isHostile(talk.words.toString());
        boolean turnsOut = letter > 0 && isShort(turn, talk) && isUnaskedSoFar(talk);
        if (pushes || hostile || turnsOut || said.is(TextQuestion.LURES)) {
            // "Is this Marnie?" was the beginning of it.
            since.putIfAbsent(turn.contact(), talk.begun);
        } else if (talk.pitches) {
            since.putIfAbsent(turn.contact(), turn.at());
        }
    }

    /** How sure it is by its words that a letter waits for nothing. What is heard whoever says it does. */
    private static double unasked(Turn turn, ReadText said) {
        boolean serious = turn.stopsHere() || turn.mayStop() || turn.asksPrice();
        if (serious || said.is(TextQuestion.GRIEVES) || said.is(TextQuestion.ASKS_BY_DAY)) {
            return 0;
        }
        return said.unasked();
    }

    /** Whether it is worth the time to read all of it as one text: the first few letters tell. */
    private boolean isShort(Turn turn, Talk talk) {
        return talk.hints && talk.letters > 1 && talk.letters <= FEW_LETTERS && !since.containsKey(turn.contact());
    }

    private static boolean hints(ReadText said) {
        return LureText.hints(said.text()) || SalesPitch.hints(said.text());
    }

    /** "Is this Marnie?" and "I only share it with honest people" together tell what the first letter was. */
    private boolean isUnaskedSoFar(Talk talk) {
        return reader.apply(talk.words.toString()).unasked() >= SURE_TOGETHER;
    }

    private boolean isPush(Turn turn, Talk talk) {
        String all = talk.words.toString();
        return (talk.hints && refused.containsKey(turn.contact())) || LureText.is(all) || SalesPitch.is(all);
    }

    /** "Who is this?" */
    private boolean asksWho(Turn turn) {
        return RefusalText.asksWho(text.apply(turn.id()).text());
    }

    /** "Thanks, not looking", to somebody who sells or may. */
    private boolean isRefusal(Turn turn, @Nullable Talk talk) {
        boolean kind = turn.promises() || turn.marks().has(Mark.PRAISE);
        if (talk == null || !(talk.pitches || talk.hints) || turn.asks() || kind) {
            return false;
        }
        return turn.stops() || RefusalText.is(text.apply(turn.id()).text());
    }
}
