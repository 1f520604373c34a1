package dev.etiquette.training;

import dev.etiquette.model.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is learned for a mark: which texts are examples of it, and which are none. */
enum MarkLesson {
    /** Asks, or wants something done. Learned without question marks, which are phrases of the table. */
    QUESTION(Mark.QUESTION, "question", Set.of(), Set.of(PublicTexts.ASKS)) {
        @Override
        Optional<Boolean> of(LabelledText text) {
            if (text.label().equals(PublicTexts.OTHER)) {
                return Optional.of(false);
            } else if (text.label().equals(PublicTexts.ASKS)) {
                return Optional.of(true);
            } else if (text.kind().equals("rhetorical") || !MAY_ASK_NOTHING.contains(text.set())) {
                return Optional.empty();
            }
            return text.set().equals(set()) || !text.hasQuestionMark() ? Optional.of(false) : Optional.empty();
        }
    },
    /** Sells. */
    PROMOTIONAL(Mark.PROMOTIONAL, "selling", Set.of(), Set.of("SELLS")),
    /** Asks to go on elsewhere. */
    ELSEWHERE(Mark.ELSEWHERE, "elsewhere", Set.of("SELLS", "ONE_PLACE"), Set.of("ELSEWHERE")),
    /** Wants to be left alone, everywhere or in one place. */
    POSSIBLE_STOP(Mark.POSSIBLE_STOP, "stop", Set.of(), Set.of("STOP", "ONE_PLACE")),
    /** Wants to be left alone everywhere. */
    STOP(Mark.STOP, "stop", Set.of(), Set.of("STOP")),
    /** Undertakes something. */
    PROMISE(Mark.PROMISE, "promise", Set.of("AUTOMATIC", "SELLS"), Set.of("PROMISE")),
    /** A machine answers in somebody's absence. */
    OUT_OF_OFFICE(Mark.OUT_OF_OFFICE, "away", Set.of(), Set.of("AUTOMATIC")) {
        @Override
        Optional<Boolean> of(LabelledText text) {
            return Optional.of(isAbsence(text));
        }
    },
    /** A machine says that something arrived, or is so, and waits for nothing. */
    RECEIPT(Mark.RECEIPT, "away", Set.of(), Set.of("AUTOMATIC")) {
        @Override
        Optional<Boolean> of(LabelledText text) {
            return Optional.of(text.label().equals("AUTOMATIC") && !isAbsence(text));
        }
    };

    private static final Set<String> MAY_ASK_NOTHING = Set.of("question", "ordinary", "promise", "away");

    private final Mark mark;
    private final String set;

    /** The labels of texts that may be examples or not. */
    private final Set<String> unclear;

    private final Set<String> examples;

    MarkLesson(Mark mark, String set, Set<String> unclear, Set<String> examples) {
        this.mark = mark;
        this.set = set;
        this.unclear = unclear;
        this.examples = examples;
    }

    Mark mark() {
        return mark;
    }

    /** The texts that were written for it. */
    String set() {
        return set;
    }

    /** Whether a text is an example; empty where that cannot be said. What asks in a chat may be anything else as well. */
    Optional<Boolean> of(LabelledText text) {
        if (examples.contains(text.label())) {
            return Optional.of(true);
        }
        boolean open = unclear.contains(text.label()) || text.label().equals(PublicTexts.ASKS) && isPublic(text);
        return open ? Optional.empty() : Optional.of(false);
    }

    private static boolean isPublic(LabelledText text) {
        return List.of("chat", "said").contains(text.set());
    }

    private static boolean isAbsence(LabelledText text) {
        return text.label().equals("AUTOMATIC") && text.kind().equals("ooo");
    }
}
