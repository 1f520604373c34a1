package dev.etiquette.commandline;

import dev.etiquette.Situation;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to say of the moment for which somebody asks, beside what they know. */
final class MomentNotes {

    /** So long an answer may be owed at most by the standard norms ("private expire"); what is older asks for none. */
    static final Duration LONGEST_OWED = Duration.ofDays(30);

    private final Situation situation;
    private final ZoneId zone;

    MomentNotes(Situation situation) {
        this.situation = situation;
        this.zone = situation.owner().zone();
    }

    /** That decisions were made after that moment, so that they do not count. */
    Optional<String> later(Instant moment) {
        List<Feedback> later = situation.facts().stream()
                .filter(Feedback.class::isInstance)
                .map(Feedback.class::cast)
                .filter(each -> each.at().isAfter(moment))
                .sorted(Comparator.comparing(Feedback::at).thenComparing(Feedback::recommendation))
                .toList();
        return later.stream().findFirst().map(first -> {
            String verdict = first.verdict().name().toLowerCase(Locale.ROOT);
            String id = first.recommendation().value();
            String said = Watch.moment(first.at(), zone);
            return later.size() == 1
                    ? RefusalMessage.DECISION_LIES_LATER.with(Watch.moment(moment, zone), verdict, id, said)
                    : RefusalMessage.DECISIONS_LIE_LATER.with(
                            later.size(), Watch.moment(moment, zone), verdict, id, said);
        });
    }

    /** That nothing was said for so long before now that hardly anything is left to advise. */
    Optional<String> old(Instant now) {
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(fact -> ((Utterance) fact).at())
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.plus(LONGEST_OWED).isBefore(now))
                .map(newest -> RefusalMessage.OLD_ARCHIVE.with(
                        Watch.moment(newest, zone),
                        Duration.between(newest, now).toDays(),
                        newest.plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES)));
    }
}
