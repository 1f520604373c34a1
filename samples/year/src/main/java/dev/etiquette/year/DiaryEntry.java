package dev.etiquette.year;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One row of the diary.
 *
 * @param id its name
 * @param at when it was
 * @param facts what it says; none when it is about advice
 * @param verdict what Lene made of something on her list, where it is about that
 */
record DiaryEntry(String id, Instant at, List<Fact> facts, Optional<Verdict> verdict) {

    DiaryEntry {
        facts = List.copyOf(facts);
    }

    /**
     * What Lene made of something on the list of the Monday before, in the words of somebody who knows no ids.
     *
     * @param what became of it
     * @param action what she was advised to do
     * @param contact to whom; none when to nobody in particular
     * @param place the id of the platform; empty when it does not matter
     * @param subject the row that it was about; empty when it does not matter
     * @param reason why not; may be empty
     * @param backAt until when she put it off
     */
    record Verdict(
            Feedback.Verdict what,
            Action action,
            PersonId contact,
            String place,
            String subject,
            String reason,
            Instant backAt) {}
}
