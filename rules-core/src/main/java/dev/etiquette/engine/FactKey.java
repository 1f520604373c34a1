package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Utterance;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says which facts are versions of one. */
final class FactKey {

    /** Stands between an id and its platform: it comes before all that an id can show. */
    static final char PLATFORM = '\0';

    private FactKey() {}

    /**
     * Equal for versions of one fact; empty for a fact that has only one, as it has no id.
     *
     * @param naming gives platforms the names that the book has for them
     */
    static Optional<String> of(Fact fact, UnaryOperator<Platform> naming) {
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
}
