package dev.etiquette.spring.review;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an application keeps situations of owners, the advice that was told last, and when to look at each of them again. Safe for
 * any number of threads and instances.
 */
public interface SituationStore {

    /**
     * Takes one owner who is due and whom nobody else has taken, the longest due first, lets the review look, and keeps what
     * it says: the advice as told last, its next review as when the owner is due again.
     *
     * <p>All of that, and what listeners write meanwhile, is one transaction. When the review throws, the row cannot be read, or
     * the connection is lost meanwhile, nothing of it is kept but that the owner is due at the time that {@link Review#failed} says, so that no owner stands in
     * another's way. A store that goes away meanwhile, as by the end of the program, gives the owner back.
     *
     * @param now whoever is due then or before it
     * @return whether there was somebody; false also when all who are due are taken
     * @throws java.util.concurrent.CancellationException as the review does; the owner stays due
     * @throws RuntimeException when the store fails
     */
    boolean reviewNext(Instant now, Review review);

    /**
     * When the first owner is due, taken or not; empty when nobody will be.
     *
     * @throws RuntimeException when the store fails
     */
    Optional<Instant> nextReview();

    /**
     * Makes everybody due whose latest advice is not by that book.
     *
     * @param fingerprint of the book
     * @param now from when on they are due
     * @throws RuntimeException when the store fails
     */
    void makeDueUnlessBy(String fingerprint, Instant now);
}
