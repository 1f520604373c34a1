package dev.etiquette.benchmarks.contest;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.RememberingEach;
import dev.etiquette.benchmarks.WideLimits;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Message;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The sixteen rules from what was said to the answer, texts read by the same phrases: by the library, which reads more of
 * them than these rules ask for, and by hand. Others say nothing but questions, complaints, thanks, and that they want to be
 * left alone: what a remark is depends on more than its text, and a hand-written program would have to know that as well.
 */
public final class SpokenContest {

    private static final String FOLDER = "dev/etiquette/benchmarks/spoken";

    private static final RuleBook BOOK = book();

    /** Who answers. */
    public enum Speaker {
        /** This library. */
        LIBRARY("this library"),
        /** This library, which keeps what it has read of each owner. */
        LIBRARY_REMEMBERING("this library, at the next review"),
        /** Java that reads every text anew. */
        HAND("by hand"),
        /** Java that keeps the marks of every text. */
        HAND_REMEMBERING("by hand, marks kept");

        private final String title;

        Speaker(String title) {
            this.title = title;
        }

        /** How it is called in tables. */
        public String title() {
            return title;
        }
    }

    private SpokenContest() {}

    private static RuleBook book() {
        try {
            return RuleBook.fromClassPath(FOLDER, SpokenContest.class.getClassLoader());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sixteen rules on what was said are missing.", unreadable);
        }
    }

    private static final String ASKED = "Which of these do you use";

    /** Somebody who answers, made ready. */
    public static Function<Situation, Answer> of(Speaker speaker) {
        Etiquette etiquette = Etiquette.of(BOOK).within(WideLimits.WIDE);
        RememberingEach remembering = new RememberingEach(etiquette);
        Map<String, Set<Mark>> kept = new HashMap<>();
        return switch (speaker) {
            case LIBRARY -> situation -> Answer.of(etiquette.advise(situation, LifelikeOwner.NOW));
            case LIBRARY_REMEMBERING -> situation -> Answer.of(remembering.advise(situation));
            case HAND -> situation -> byHand(situation, BOOK::marks);
            case HAND_REMEMBERING -> situation -> byHand(situation, text -> kept.computeIfAbsent(text, BOOK::marks));
        };
    }

    private static Answer byHand(Situation situation, Function<String, Set<Mark>> marks) {
        return new ByHand(ByHand.Acts.OF_WORDS).answer(RowMaker.rowsOfPairs(situation, marks));
    }

    /**
     * Compares an answer with that by hand.
     *
     * @throws IllegalStateException when they differ, with the first difference
     */
    public static void check(Speaker speaker, Situation situation, Answer given) {
        Answer expected = byHand(situation, BOOK::marks).withoutTexts();
        boolean silent = expected.advised().isEmpty() && situation.facts().size() >= Contest.NEVER_SILENT;
        if (silent || !given.withoutTexts().equals(expected)) {
            throw new IllegalStateException("By hand and %s do not say the same of %,d facts: %s"
                    .formatted(
                            speaker.title(),
                            situation.facts().size(),
                            AnswerDifference.first(expected, given.withoutTexts())));
        }
    }

    /**
     * An invented owner to whom others say nothing that is no question, complaint, thanks or stop. The owner knows them all: by
     * hand nobody looks whether a stranger's letter is one of many.
     */
    public static Situation invented(int facts, long seed) {
        Situation situation = RowMaker.invented(facts, seed);
        List<Fact> plain = new ArrayList<>();
        for (Fact fact : situation.facts()) {
            boolean vague = fact instanceof Utterance said
                    && !said.author().equals(situation.owner().id())
                    && RowMaker.known(said.text()).isEmpty();
            plain.add(vague ? asking(fact) : fact instanceof Contact person ? person.inGroup("acquaintance") : fact);
        }
        return new Situation(situation.owner(), plain);
    }

    private static Fact asking(Fact vague) {
        if (vague instanceof Message said) {
            return Message.of(
                    said.id().value(),
                    said.platform(),
                    said.author().value(),
                    said.at(),
                    asked(said.text()),
                    said.mentions().first().value(),
                    said.thread().value());
        } else if (vague instanceof Reply said) {
            return Reply.of(
                            said.id().value(),
                            said.platform(),
                            said.author().value(),
                            said.at(),
                            asked(said.text()),
                            said.answers().value())
                    .inThread(said.thread().value())
                    .mentioning(said.mentions().first().value());
        }
        return vague;
    }

    /** Words in any order may sell; what strangers sell waits for nothing in the library, and by hand nobody looks for it. */
    private static String asked(String text) {
        String question = ASKED + ": " + text.replace(".", "") + "?";
        return BOOK.marks(question).contains(Mark.PROMOTIONAL) ? ASKED + "?" : question;
    }
}
