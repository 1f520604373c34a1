package dev.etiquette.archives.mail;

import dev.etiquette.model.Mark;
import java.util.Locale;
import java.util.Set;

/** Tells whether a machine sent a letter, or somebody to many: then nothing is owed, whatever it asks. */
final class Sender {

    private static final Set<String> MANY = Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");

    private Sender() {}

    /**
     * The marks of a letter by its header; empty for a person's.
     *
     * <p>Source: RFC 3834 (Auto-Submitted), RFC 2919 (List-Id), RFC 2369 (List-Unsubscribe), RFC 3464 (reports); and what
     * is usual (Precedence, X-Auto-Response-Suppress, Feedback-ID).
     */
    static Set<Mark> marks(LetterHeader header, MailAddress from) {
        String automatic = lower(header.raw("auto-submitted"));
        if (automatic.startsWith("auto-replied") || header.has("x-autoreply") || header.has("x-autorespond")) {
            return Set.of(Mark.OUT_OF_OFFICE);
        }
        boolean many =
                MANY.contains(lower(header.raw("precedence"))) || isByList(header) || header.has("list-unsubscribe");
        return many || isMachine(header, from) ? Set.of(Mark.AUTOMATIC) : Set.of();
    }

    /** Whether a person wrote it to a list of people. */
    static boolean isOfPersonByList(LetterHeader header, MailAddress from) {
        // Only who sends to thousands offers to leave with one click (RFC 8058).
        return isByList(header) && !isMachine(header, from) && !header.has("list-unsubscribe-post");
    }

    private static boolean isByList(LetterHeader header) {
        return header.has("list-id") || header.has("list-post");
    }

    private static boolean isMachine(LetterHeader header, MailAddress from) {
        String automatic = lower(header.raw("auto-submitted"));
        String suppressed = lower(header.raw("x-auto-response-suppress"));
        return (!automatic.isEmpty() && !automatic.equals("no"))
                || header.has("feedback-id")
                || header.has("x-failed-recipients")
                || (!suppressed.isEmpty() && !suppressed.equals("none"))
                || header.raw("return-path").strip().equals("<>")
                || lower(header.raw("content-type")).startsWith("multipart/report")
                || from.isMachine();
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
