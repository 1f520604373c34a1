package dev.etiquette.model;

import java.time.Duration;
import java.time.Instant;

/** How people, moments and lengths of time are written where facts of a host's own are read from texts. */
public interface WrittenValues {

    /**
     * The person who is written so.
     *
     * @throws InvalidFactException when nobody is
     */
    PersonId person(String written);

    /**
     * The moment that is written so.
     *
     * @throws InvalidFactException when none is
     */
    Instant moment(String written);

    /**
     * The length of time that is written so.
     *
     * @throws InvalidFactException when none is
     */
    Duration length(String written);
}
