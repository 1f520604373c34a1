package dev.etiquette.engine;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.AwayDate;
import dev.etiquette.reading.DayAskedFor;
import dev.etiquette.reading.DeedRequest;
import dev.etiquette.reading.HourAskedFor;
import dev.etiquette.reading.HourNamed;
import dev.etiquette.reading.MomentText;
import dev.etiquette.reading.NamedDays;
import dev.etiquette.reading.PressingText;
import dev.etiquette.reading.PromiseNudge;
import dev.etiquette.reading.PromisedDay;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the days are over of which the last words of each talk speak, and until when people say that they are away. Only
 * the last words of a side are read: whatever was said before them is answered or no longer asked, and who has spoken since is
 * there.
 */
final class PassedDays {

    /** How long "are you watching this right now?" may be answered. */
    private static final Duration MOMENT = Duration.ofHours(6);

    /** Who is asked for something now has so long to say that it cannot be. */
    private static final Duration AT_ONCE = Duration.ofMinutes(30);

    /** What is asked of an hour that is further off is answered before it anyway. */
    private static final Duration NEAR = Duration.ofHours(4);

    private static final Duration NEAR_IN_PRIVATE = Duration.ofHours(8);

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    /** Who says so little in public and names a day says no more than when. */
    private static final int FEW_WORDS = 8;

    private record Side(PersonId contact, ThreadId thread, boolean mine) {

        /** Of every turn one is looked for: a record's own way takes several times as long. */
        @Override
        public int hashCode() {
            return (31 * thread.hashCode() + contact.hashCode()) * 31 + (mine ? 1 : 0);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Side side
                    && mine == side.mine
                    && thread.equals(side.thread)
                    && contact.equals(side.contact);
        }
    }

    private final DayAskedFor asked;
    private final NamedDays days;
    private final ZoneId zone;
    private final Function<UtteranceId, ReadText> text;

    /**
     * Reads by such words.
     *
     * @param text what was said, by its id
     */
    PassedDays(NamedDays days, ZoneId zone, Function<UtteranceId, ReadText> text) {
        this.asked = new DayAskedFor(days);
        this.days = days;
        this.zone = zone;
        this.text = text;
    }

    /**
     * The same turns; those that speak of a day are over after it.
     *
     * @param turns in order of time
     */
    List<Turn> read(List<Turn> turns) {
        Set<Side> spoke = new HashSet<>();
        Set<PersonId> spokenWith = spokenWith(turns);
        Map<PersonId, Instant> heard = new HashMap<>();
        List<Turn> told = new ArrayList<>(turns.size());
        for (int at = turns.size() - 1; at >= 0; at--) {
            Turn turn = turns.get(at);
            if (!turn.automatic()) {
                spoke.add(new Side(turn.contact(), turn.thread(), turn.mine()));
            }
            boolean passes = mayPass(turn) && !spoke.contains(new Side(turn.contact(), turn.thread(), !turn.mine()));
            boolean known = spokenWith.contains(turn.contact());
            boolean waits =
                    !turn.mine() && !turn.automatic() && !spoke.contains(new Side(turn.contact(), turn.thread(), true));
            boolean grave =
                    waits && known && !turn.promotes() && text.apply(turn.id()).is(TextQuestion.GRIEVES);
            Turn read = turn.grave(grave);
            Turn passing = passes ? read.overFrom(overAt(read, known)).dueBy(latestDue(turn, known)) : read;
            boolean away = !turn.mine()
                    && !turn.automatic()
                    && Times.isOnCalendar(turn.at())
                    && !heard.computeIfAbsent(turn.contact(), unknown -> turn.at())
                            .isAfter(turn.backFrom());
            told.add(away ? passing.awayUntil(awayUntil(turn)) : passing);
        }
        Collections.reverse(told);
        return told;
    }

    /** To whom the owner has ever said something. */
    private static Set<PersonId> spokenWith(List<Turn> turns) {
        Set<PersonId> people = new HashSet<>();
        for (Turn turn : turns) {
            if (turn.mine() && !turn.automatic()) {
                people.add(turn.contact());
            }
        }
        return people;
    }

    private Instant awayUntil(Turn turn) {
        ReadText said = text.apply(turn.id());
        if (!said.mayTellAbsence()) {
            return Times.ALWAYS;
        }
        return AwayDate.inOwnWords(said.text(), Times.dayOf(turn.at(), zone))
                .map(day -> Times.startOf(day, zone))
                .orElse(Times.ALWAYS);
    }

    /** As far as can be told without reading it. */
    private static boolean mayPass(Turn turn) {
        return !turn.automatic()
                && !turn.complains()
                && (turn.asks() || (!turn.mine() && (turn.privately() || turn.wordCount() <= FEW_WORDS)))
                && Times.isOnCalendar(turn.at());
    }

    /** "Saturday morning suits", and not "I lost my job today". */
    private static boolean saysWhen(Turn turn, ReadText said) {
        return turn.asks() || turn.privately() || !said.is(TextQuestion.WEIGHS);
    }

    /**
     * "Please by Friday": the end of that day's work, unless it names an hour. Who asks whether it can be done by Friday wants to
     * hear that long before. What somebody whom the owner knows asks for now is due at once.
     *
     * @param known whether the owner has ever spoken to whoever says it
     */
    private Instant latestDue(Turn turn, boolean known) {
        ReadText said = text.apply(turn.id());
        if (isErrand(turn, said, known) || (known && !turn.mine() && PressingText.isCry(said.text()))) {
            return Times.plus(turn.at(), AT_ONCE);
        }
        Instant begins = hourAskedFor(turn, said);
        if (!begins.equals(Times.NEVER)) {
            return begins;
        }
        String request = turn.mine() || !said.mayNameDay() ? "" : DeedRequest.byDay(said.text());
        if (request.isEmpty()) {
            return Times.NEVER;
        }
        LocalDate today = Times.dayOf(turn.at(), zone);
        LocalTime hour = HourNamed.in(request).orElse(END_OF_DAY);
        return PromisedDay.deadline(request, days, today)
                .filter(day -> !DeedRequest.asksWhether(request) || !day.isAfter(today.plusDays(1)))
                .map(day -> day.atTime(hour).atZone(zone).toInstant())
                .filter(latest -> latest.isAfter(turn.at()))
                .orElse(Times.NEVER);
    }

    private static boolean isErrand(Turn turn, ReadText said, boolean known) {
        return !turn.mine() && (PressingText.isWaiting(said.text()) || (known && PressingText.isErrand(said.text())));
    }

    /** "Lunch today?" is to be answered before lunch, where that is sooner than usual. */
    private Instant hourAskedFor(Turn turn, ReadText said) {
        if (turn.mine() || !turn.asks() || !said.mayNameDay()) {
            return Times.NEVER;
        }
        LocalDate today = Times.dayOf(turn.at(), zone);
        Instant last = Times.plus(turn.at(), turn.privately() ? NEAR_IN_PRIVATE : NEAR);
        return HourAskedFor.today(said.text(), days, today)
                .map(hour -> today.atTime(hour).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(turn.at()) && moment.isBefore(last))
                .orElse(Times.NEVER);
    }

    private Instant overAt(Turn turn, boolean known) {
        ReadText said = text.apply(turn.id());
        if (isErrand(turn, said, known)) {
            Instant tomorrow = Times.startOf(Times.dayOf(turn.at(), zone).plusDays(1), zone);
            Instant hoursLater = Times.plus(turn.at(), MOMENT);
            return tomorrow.isBefore(hoursLater) ? hoursLater : tomorrow;
        }
        if (turn.grave()) {
            // "Nan died this afternoon" wants a word on the next day all the more.
            return Times.NEVER;
        }
        if (turn.asks() && MomentText.is(said.text())) {
            return Times.plus(turn.at(), MOMENT);
        }
        // "You said you'd send it on Friday": it is wanted after that day all the more.
        if (!said.mayNameDay() || !saysWhen(turn, said) || (!turn.mine() && PromiseNudge.quotes(said.text()))) {
            return Times.NEVER;
        }
        return asked.in(said.text(), turn.asks(), Times.dayOf(turn.at(), zone))
                .map(day -> Times.startOf(day.plusDays(1), zone))
                .orElse(Times.NEVER);
    }
}
