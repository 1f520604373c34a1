package dev.etiquette.book;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Waits until two looks at a folder are equal, so that a file that is half written is never read. */
final class FolderDebouncer {

    /** Between two looks that must agree. */
    static final long SETTLES = 15;

    /** The same when a file is missing or empty: some programs take one away, or empty it, before they write the next one. */
    static final long COMES_BACK = 150;

    /** The longest pause while every look is another one. */
    static final long LONGEST = 160;

    private final Looks looks;
    private final Pauses pauses;
    private final BooleanSupplier ended;

    /** What was in the folder at one look. */
    record Look(BookFolder folder, BookFolder.Mark mark) {}

    /** Looks once. */
    interface Looks {
        Look look() throws IOException;
    }

    /** Waits so many milliseconds. */
    interface Pauses {
        void pause(long millis) throws InterruptedException;
    }

    FolderDebouncer(Looks looks, Pauses pauses, BooleanSupplier ended) {
        this.looks = looks;
        this.pauses = pauses;
        this.ended = ended;
    }

    /**
     * What is in the folder once two looks agree; at once when it is what was seen last.
     *
     * @param last what was seen last
     * @param inForce what was there when the book in force was read
     * @throws IOException when the folder could not be read twice in a row
     */
    Look look(BookFolder.Mark last, BookFolder.Mark inForce) throws IOException, InterruptedException {
        Look seen;
        try {
            seen = looks.look();
        } catch (IOException gone) {
            // A folder that is exchanged for another one is not there for a moment.
            pauses.pause(COMES_BACK);
            seen = looks.look();
        }
        long pause = SETTLES;
        while (!seen.mark().equals(last) && !ended.getAsBoolean()) {
            pauses.pause(seen.mark().lacksFileOf(inForce) ? COMES_BACK : pause);
            Look again = looks.look();
            if (again.mark().equals(seen.mark())) {
                return again;
            }
            seen = again;
            pause = Math.min(2 * pause, LONGEST);
        }
        return seen;
    }
}
