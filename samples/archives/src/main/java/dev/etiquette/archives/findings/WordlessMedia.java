package dev.etiquette.archives.findings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages of one conversation that may be a picture or recording without words. Such a one says who spoke last; it says
 * less than the words of the same person that follow it, and nothing to a room. Give the messages in order of time. Not
 * safe for several threads.
 */
public final class WordlessMedia {

    private static final IgnoredKind IGNORED =
            new IgnoredKind("picture or recording without words", "pictures or recordings without words");

    private final ArchiveFindings findings;
    private final boolean room;
    private @Nullable UtteranceVersion waiting;

    /**
     * No messages yet.
     *
     * @param findings to which what counts is added
     * @param room whether many people are spoken to
     */
    public WordlessMedia(ArchiveFindings findings, boolean room) {
        this.findings = findings;
        this.room = room;
    }

    /** The next message; one without words has an empty text. */
    public void add(UtteranceVersion next) {
        settle(Optional.of(next));
        if (next.text().isEmpty()) {
            waiting = next;
        } else {
            findings.addUtterance(next);
        }
    }

    /** There are no more messages. */
    public void end() {
        settle(Optional.empty());
    }

    private void settle(Optional<UtteranceVersion> next) {
        UtteranceVersion before = waiting;
        waiting = null;
        if (before == null) {
            return;
        }
        if (room || next.filter(after -> after.author().equals(before.author())).isPresent()) {
            findings.addIgnored(IGNORED);
        } else {
            findings.addUtterance(before);
        }
    }
}
