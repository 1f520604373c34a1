package dev.etiquette.model;

/**
 * What a platform calls the things that people do there. Each is said after "to": to comment, to send a friend
 * request.
 *
 * @param platform where
 * @param toPost to publish something
 * @param toAnswer to answer in public
 * @param toShowAgain to show one's own post again
 * @param toApproach to ask somebody to be connected
 * @param toWrite to write to somebody in private
 * @param mostCharacters of one post or answer; from 1; the largest number where no bound is known
 * @param source of the words and of the length
 */
public record SpeechNorm(
        Platform platform,
        @FigureName("speech post") String toPost,
        @FigureName("speech answer") String toAnswer,
        @FigureName("speech again") String toShowAgain,
        @FigureName("speech approach") String toApproach,
        @FigureName("speech write") String toWrite,

        @FigureName(value = "speech length", least = 1, optional = true)
        int mostCharacters,

        String source) {

    /** So many characters where no bound is known. */
    public static final int NO_BOUND = Integer.MAX_VALUE;

    /** Checks every part. */
    public SpeechNorm {
        String what = FieldChecks.norm("words", platform);
        FieldChecks.filled(what, "word for posting (toPost)", toPost);
        FieldChecks.filled(what, "word for answering (toAnswer)", toAnswer);
        FieldChecks.filled(what, "word for showing again (toShowAgain)", toShowAgain);
        FieldChecks.filled(what, "word for approaching (toApproach)", toApproach);
        FieldChecks.filled(what, "word for writing (toWrite)", toWrite);
        FieldChecks.within(what, "number of characters", mostCharacters, 1, NO_BOUND);
        FieldChecks.present(what, "source", source);
    }
}
