package dev.etiquette.advice;

import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be thought of something that is not sent yet, for one of those whom it reaches, at the moment for which it is
 * planned.
 *
 * @param draft what is planned
 * @param recipient whom it reaches; {@link PersonId#NONE} for a post as such
 * @param name how that person is called; empty for a post as such
 * @param by the rules that hold it back, ordered by id; none when it is fine; {@link #SET_ASIDE} when it was not judged
 * @param allowedFrom the earliest moment at which all of them would allow it, where time alone lifts them
 * @param blessings the rules that find something right about it, ordered by id, each with what that is in its text; also where
 *     others hold it back
 */
public record JudgedDraft(
        Draft draft,
        PersonId recipient,
        String name,
        List<Reason> by,
        Optional<Instant> allowedFrom,
        List<Reason> blessings)
        implements AdviceItem {

    /** Stands for a rule where nothing was judged, as facts about the recipient were set aside; time does not lift it. */
    public static final String SET_ASIDE = "SET-ASIDE";

    /** Keeps a copy of the reasons. */
    public JudgedDraft {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(allowedFrom, "allowedFrom");
        Objects.requireNonNull(blessings, "blessings");
        by = List.copyOf(by);
        blessings = List.copyOf(blessings);
    }

    /** Its id and whom it reaches. */
    @Override
    public String key() {
        return "planned " + draft.utterance().id() + " " + recipient;
    }

    /** Whether no rule holds it back. */
    public boolean fine() {
        return by.isEmpty();
    }
}
