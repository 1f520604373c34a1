package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says which facts are versions of one, from when on a version counts, and which of two is the later one. */
final class FactVersion {

    /** Stands between an id and its platform: it comes before all that an id can show. */
    static final char PLATFORM = '\0';

    private FactVersion() {}

    /**
     * Equal for versions of one fact; empty for a fact that has only one, as it has no id.
     *
     * @param naming gives platforms the names that the book has for them
     */
    static Optional<String> key(Fact fact, UnaryOperator<Platform> naming) {
        if (fact instanceof Utterance utterance) {
            // By the id first, so that all are in its order.
            return Optional.of("utterance " + utterance.id() + PLATFORM
                    + naming.apply(utterance.platform()).id());
        } else if (fact instanceof Contact contact) {
            return Optional.of("contact " + contact.id());
        } else if (fact instanceof Connection connection) {
            return Optional.of("connection " + connection.platform() + " " + connection.contact());
        } else if (fact instanceof Meeting meeting) {
            return Optional.of("meeting " + meeting.id());
        } else if (fact instanceof Marks marks) {
            return Optional.of("marks " + marks.utterance());
        } else if (fact instanceof Draft draft) {
            return Optional.of("draft " + draft.utterance().id());
        }
        return Optional.empty();
    }

    /** From when on a version counts; {@link Times#ALWAYS} where it does not say. */
    static Instant countsFrom(Fact fact) {
        if (fact instanceof Utterance utterance) {
            return utterance.edited();
        } else if (fact instanceof Contact contact) {
            return contact.asOf();
        }
        return fact instanceof Connection connection ? connection.since() : Times.ALWAYS;
    }

    /** Above 0 when the first of two versions that count is the later one; 0 for contacts of one time. */
    static int order(Fact one, Fact other) {
        if (one instanceof Utterance first && other instanceof Utterance second) {
            return Utterance.LATEST_EDIT.compare(first, second);
        } else if (one instanceof Contact first && other instanceof Contact second) {
            return first.asOf().compareTo(second.asOf());
        } else if (one instanceof Connection first && other instanceof Connection second) {
            return Comparator.comparing(Connection::since)
                    .thenComparing(Connection::toString)
                    .compare(first, second);
        }
        return one.toString().compareTo(other.toString());
    }
}
