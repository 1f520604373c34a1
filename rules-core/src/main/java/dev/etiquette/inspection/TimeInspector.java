package dev.etiquette.inspection;

import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds times that were read in the wrong unit. */
final class TimeInspector {

    /** Longer ahead nobody plans a meeting or a post. */
    private static final Duration AHEAD = Duration.ofDays(731);

    /** Seconds until November 2054 are in January 1970 when they are taken for milliseconds. */
    private static final Instant FEBRUARY = Instant.parse("1970-02-01T00:00:00Z");

    private final Instant latest;
    private final Instant now;
    private final FoundWarnings found;

    TimeInspector(Instant now, FoundWarnings found) {
        this.now = now;
        this.latest = Times.plus(now, AHEAD);
        this.found = found;
    }

    void inspect(Fact fact) {
        if (fact instanceof Utterance utterance) {
            inspect(fact, "at", utterance.at());
            if (!utterance.edited().equals(utterance.at())) {
                inspect(fact, "edited", utterance.edited());
            }
        } else if (fact instanceof Draft draft) {
            inspect(fact, "at", draft.utterance().at());
        } else if (fact instanceof Meeting meeting) {
            inspect(fact, "at", meeting.at());
        } else if (fact instanceof Connection connection) {
            inspect(fact, "since", connection.since());
        } else if (fact instanceof DoNotContact ban) {
            inspect(fact, "since", ban.since());
        } else if (fact instanceof Detail detail) {
            inspect(fact, "since", detail.since());
        } else if (fact instanceof Feedback feedback) {
            inspect(fact, "at", feedback.at());
        } else if (fact instanceof Contact contact) {
            inspect(fact, "asOf", contact.asOf());
            contact.doNotContact().forEach(this::inspect);
        }
    }

    private void inspect(Fact fact, String field, Instant moment) {
        List<String> values = List.of(field, moment.toString());
        String type = FactNames.type(fact);
        String id = FactNames.id(fact);
        if (!moment.isBefore(Instant.EPOCH) && moment.isBefore(FEBRUARY) && !now.isBefore(FEBRUARY)) {
            found.add(
                    Kind.EARLY_TIME,
                    type,
                    id,
                    values,
                    InspectionMessage.EARLY_TIME.with(FactNames.named(fact), moment, field),
                    moment.equals(Instant.EPOCH)
                            ? ""
                            : InspectionMessage.MAYBE_SECONDS.with(Instant.ofEpochSecond(moment.toEpochMilli())));
        } else if (moment.isAfter(latest)) {
            found.add(
                    Kind.LATE_TIME,
                    type,
                    id,
                    values,
                    InspectionMessage.LATE_TIME.with(FactNames.named(fact), moment, field),
                    asMilliseconds(moment));
        }
    }

    /** What the number of seconds is as milliseconds, where that lies between 1980 and what is planned. */
    private String asMilliseconds(Instant moment) {
        try {
            Instant read = Instant.ofEpochMilli(moment.getEpochSecond());
            boolean likely = read.isAfter(Instant.parse("1980-01-01T00:00:00Z")) && !read.isAfter(latest);
            return likely ? InspectionMessage.MAYBE_MILLISECONDS.with(read) : "";
        } catch (DateTimeException | ArithmeticException beyond) {
            return "";
        }
    }
}
