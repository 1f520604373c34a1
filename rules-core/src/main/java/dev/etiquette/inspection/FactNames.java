package dev.etiquette.inspection;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import java.util.Optional;

/** How warnings name a fact, and whom it is about. */
final class FactNames {

    private FactNames() {}

    /** The simple name of its class. */
    static String type(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** Its own id, or else that of the person or thing that it is about; empty for a fact of the host's own. */
    static String id(Fact fact) {
        if (fact instanceof Utterance utterance) {
            return utterance.id().value();
        } else if (fact instanceof Draft draft) {
            return draft.utterance().id().value();
        } else if (fact instanceof Meeting meeting) {
            return meeting.id().value();
        } else if (fact instanceof Marks marks) {
            return marks.utterance().value();
        } else if (fact instanceof Feedback feedback) {
            return feedback.recommendation().value();
        } else if (fact instanceof Switch each) {
            return each.name();
        } else if (fact instanceof Contact contact) {
            return contact.id().value();
        }
        return about(fact).map(PersonId::value).orElse("");
    }

    /** The person whom a fact is about that somebody keeps beside what was said; empty for all other facts. */
    static Optional<PersonId> about(Fact fact) {
        if (fact instanceof Connection connection) {
            return Optional.of(connection.contact());
        } else if (fact instanceof Detail detail) {
            return Optional.of(detail.contact());
        } else if (fact instanceof DoNotContact ban) {
            return Optional.of(ban.contact());
        } else if (fact instanceof Meeting meeting) {
            return Optional.of(meeting.contact());
        } else if (fact instanceof PersonalDate date) {
            return Optional.of(date.contact());
        } else if (fact instanceof Tag tag) {
            return Optional.of(tag.contact());
        } else if (fact instanceof Feedback feedback) {
            return Optional.of(feedback.contact());
        }
        return Optional.empty();
    }

    /** As sentences name it: {@code Post "p1"}. */
    static String named(Fact fact) {
        String kind = switch (type(fact)) {
            case "DoNotContact" -> "The do-not-contact of";
            case "Connection" -> "The connection with";
            case "Detail" -> "A detail of";
            case "Tag" -> "A tag of";
            case "PersonalDate" -> "A date of";
            case "Marks" -> "The marks of";
            case "Feedback" -> "The feedback on";
            default -> type(fact);
        };
        return kind + " \"" + id(fact) + "\"";
    }
}
