package dev.etiquette.engine;

import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.DeedRequest;
import dev.etiquette.reading.HourNamed;
import dev.etiquette.reading.LeadingHandles;
import dev.etiquette.reading.NamedDays;
import dev.etiquette.reading.PromiseNudge;
import dev.etiquette.reading.PromisedDay;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.RequestConsent;
import dev.etiquette.reading.TextQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds to whom the owner's promises are owed, and when: "will do" says neither, and what it answers says both. What is promised
 * to several is owed to the one who asked.
 */
final class PromisedDays {

    /** What was said longer ago is not what a promise answers. */
    private static final Duration STILL_ANSWERED = Duration.ofDays(7);

    /** Words within this time belong to one talk. */
    private static final Duration SAME_TALK = Duration.ofHours(12);

    /** Whoever has just spoken. */
    private static final Duration JUST = Duration.ofMinutes(15);

    /** A weekday by itself is none of a later month. */
    private static final int MOST_WEEKS = 4;

    /** What is said to more people than these at once is an announcement, unless one of them asked for it. */
    private static final int MOST_PROMISED = 3;

    /** Of what so few words promise only what they answer tells. */
    private static final int FEW_WORDS = 8;

    /** A short yes answers what was said just before it. */
    private static final int LAST_ASKED = 3;

    /** Nobody is late so soon. */
    private static final Duration SOONEST = Duration.ofHours(2);

    /** What is to be done by a day takes some days to do. */
    private static final int DAYS_AHEAD = 3;

    /** Kept per talk; who goes further back reads more than an answer. */
    private static final int LAST_WORDS = 8;

    /** Words that speak of days gone by. */
    private static final Pattern GONE = Pattern.compile(
            "\\b(was|were|did|went|saw|had|ago|last|since|war|waren|hatte|hatten|gestern|seit|letzte[nrs]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLES = Pattern.compile("^(?:@\\S+\\s+)++");

    private final NamedDays days;
    private final ZoneId zone;
    private final Function<UtteranceId, ReadText> read;
    private final Function<UtteranceId, String> text;
    private final Map<ThreadId, Heard> heard = new HashMap<>();

    /** The last words of others in a talk. */
    private static final class Heard {

        private final Deque<Turn> words = new ArrayDeque<>();
        private int fresh;
        private boolean answered;

        void hear(Turn turn) {
            fresh = answered ? 1 : fresh + 1;
            answered = false;
            words.addLast(turn);
            if (words.size() > LAST_WORDS) {
                words.removeFirst();
            }
        }

        void answer() {
            answered = true;
        }

        /** Newest first. */
        Stream<Turn> newest() {
            Iterable<Turn> back = words::descendingIterator;
            return StreamSupport.stream(back.spliterator(), false);
        }

        /** What was said since the owner spoke there, and what the owner answers by name. */
        List<Turn> askedBefore(Turn promise) {
            List<Turn> since = newest().limit(fresh).toList();
            return newest().filter(said -> since.contains(said) || said.id().equals(promise.answers()))
                    .toList();
        }
    }

    /**
     * Reads by such words.
     *
     * @param read what was said, by its id
     */
    PromisedDays(NamedDays days, ZoneId zone, Function<UtteranceId, ReadText> read) {
        this.days = days;
        this.zone = zone;
        this.read = read;
        this.text = id -> read.apply(id).text();
    }

    /**
     * The same turns; promises say to whom they are owed, and by when.
     *
     * @param turns in order of time
     */
    List<Turn> read(List<Turn> turns) {
        List<Turn> told = new ArrayList<>(turns.size());
        for (int at = 0; at < turns.size(); at++) {
            Turn turn = turns.get(at);
            if (!turn.mine()) {
                if (!turn.automatic()) {
                    heard(turn).hear(turn);
                }
                told.add(turn);
            } else if (!turn.automatic() && Times.isOnCalendar(turn.at())) {
                int end = at + 1;
                while (end < turns.size()
                        && turns.get(end).mine()
                        && turns.get(end).id().equals(turn.id())) {
                    end++;
                }
                List<Turn> said = turns.subList(at, end);
                List<Turn> owed = turn.promises() ? owed(said) : takenOn(said);
                said.forEach(to -> heard(to).answer());
                told.addAll(owed);
                at = end - 1;
            } else {
                heard(turn).answer();
                told.add(turn);
            }
        }
        return told;
    }

    private static String withoutHandles(Turn promise) {
        return HANDLES.matcher(promise.beginning()).replaceFirst("");
    }

    private Heard heard(Turn turn) {
        return heard.computeIfAbsent(turn.thread(), unknown -> new Heard());
    }

    /**
     * One promise.
     *
     * @param promise to each of those to whom it was said
     */
    private List<Turn> owed(List<Turn> promise) {
        Optional<Turn> asked = promise.stream()
                .flatMap(to -> heard(to).askedBefore(to).stream()
                        .filter(said -> said.contact().equals(to.contact()) && isRecent(said, to)))
                .max(Comparator.<Turn, Boolean>comparing(
                                said -> said.id().equals(promise.get(0).answers()))
                        .thenComparing(Turn::asks)
                        .thenComparing(Turn.IN_TIME));
        boolean several = promise.get(0).listeners() > 1;
        boolean announced = promise.get(0).listeners() > MOST_PROMISED
                && asked.filter(said -> said.asks() || isTalkedOf(said, promise.get(0)))
                        .isEmpty();
        PersonId whom = asked.map(Turn::contact).orElse(promise.get(0).contact());
        return promise.stream()
                .map(to -> announced || (several && !to.contact().equals(whom)) ? to : owed(to, asked))
                .toList();
    }

    /** "You will all have it on Monday", said into a talk: whoever has just spoken there waits for it. */
    private static boolean isTalkedOf(Turn said, Turn promise) {
        return promise.dayNamed().isBefore(Times.NEVER)
                && promise.dayNamed().isAfter(promise.at())
                && said.at().isAfter(Times.plus(promise.at(), JUST.negated()));
    }

    private static boolean isRecent(Turn said, Turn promise) {
        return said.at().isAfter(Times.plus(promise.at(), STILL_ANSWERED.negated()))
                && !said.at().isAfter(promise.at())
                && (said.kind() != Kind.CLOSING || said.asks());
    }

    private Turn owed(Turn promise, Optional<Turn> asked) {
        String own = text.apply(promise.id());
        String other = asked.map(said -> text.apply(said.id())).orElse("");
        boolean few = promise.wordCount() <= FEW_WORDS;
        boolean visit = PromisedDay.isVisit(own) || (few && PromisedDay.isVisit(other));
        boolean byDay = PromisedDay.isByDay(own);
        Instant day = sameWeekday(promise, asked);
        if (day.equals(Times.NEVER) && !promise.conditional() && PromisedDay.isSameDay(own)) {
            day = Times.startOf(Times.dayOf(promise.at(), zone), zone);
        }
        // "Are you free in October?", "let me check": the answer is not wanted in October.
        boolean byThen = PromisedDay.isByThen(own);
        boolean elsewhen = !byThen && PromisedDay.isTelling(own) && !PromisedDay.isByDay(other);
        // "Send it by the 17th", "I will, when I am at my desk": by the 17th all the same.
        boolean waits = promise.conditional()
                && (PromisedDay.isSometime(own) || DeedRequest.byDay(other).isEmpty());
        if (day.equals(Times.NEVER) && !waits && !elsewhen) {
            Optional<LocalDate> named =
                    asked.filter(said -> few || byThen || said.asks()).flatMap(said -> dayIn(said, promise));
            byDay = byThen || (named.isPresent() && PromisedDay.isByDay(other));
            if (named.isEmpty() && few) {
                // "We must tell him by Friday", and a few words later: "I'll do it".
                named = heard(promise)
                        .newest()
                        .filter(said -> said.at().isAfter(Times.plus(promise.at(), SAME_TALK.negated())))
                        .filter(said -> PromisedDay.isByDay(text.apply(said.id())))
                        .flatMap(said -> dayIn(said, promise).stream())
                        .findFirst();
                byDay = byDay || named.isPresent();
            }
            if (named.isEmpty() && (visit || byThen)) {
                // "Who is coming on Sunday?", and an hour later: "I'll bring mine".
                named = heard(promise)
                        .newest()
                        .filter(said -> isRecent(said, promise))
                        .flatMap(said -> dayIn(said, promise).stream())
                        .findFirst();
            }
            day = named.map(date -> Times.startOf(date, zone)).orElse(Times.NEVER);
        }
        if (day.equals(Times.NEVER)) {
            // "I'll bring a cake", to what has no day yet: nobody can say when. "Remind me the week of" is not yet.
            return PromisedDay.isVisit(own) || PromisedDay.isNotYet(other)
                    ? promise.owedSometime(promise.overAt(), words(promise, asked, few))
                    : promise.owed(Times.NEVER, Times.NEVER, Times.NEVER, promise.overAt(), words(promise, asked, few));
        }
        LocalDate date = Times.dayOf(day, zone);
        Instant latest = latest(promise, date, own, few ? other : "");
        return dated(promise, date, byDay, visit, words(promise, asked, few)).dueBy(latest);
    }

    /** "I land on Saturday the 14th", and "yes, Saturday": that one, and not the next. */
    private Instant sameWeekday(Turn promise, Optional<Turn> asked) {
        String said = text.apply(promise.id());
        if (asked.isEmpty()
                || !WEEKDAY.matcher(said).find()
                || PromisedDay.isByDay(said)
                || PromisedDay.isTelling(said)) {
            return promise.dayNamed();
        }
        if (promise.dayNamed().equals(Times.NEVER)) {
            return Times.NEVER;
        }
        LocalDate own = Times.dayOf(promise.dayNamed(), zone);
        return days.last(text.apply(asked.get().id()), Times.dayOf(asked.get().at(), zone))
                .filter(day -> day.isAfter(own)
                        && day.isBefore(own.plusWeeks(MOST_WEEKS))
                        && day.getDayOfWeek() == own.getDayOfWeek())
                .map(day -> Times.startOf(day, zone))
                .orElse(promise.dayNamed());
    }

    private Turn dated(Turn promise, LocalDate date, boolean byDay, boolean visit, String words) {
        Instant day = Times.startOf(date, zone);
        LocalDate dayAfter = Times.dayOf(promise.at(), zone).plusDays(1);
        LocalDate ahead = byDay ? date.minusDays(DAYS_AHEAD) : date;
        LocalDate from = ahead.isBefore(dayAfter) ? dayAfter : ahead;
        Instant over = visit && !byDay ? Times.startOf(date.plusDays(1), zone) : Times.NEVER;
        return promise.owed(
                day,
                from.isBefore(date) ? Times.startOf(from, zone) : day,
                Times.NEVER,
                over.isBefore(promise.overAt()) ? over : promise.overAt(),
                words);
    }

    /**
     * "Can you bring two trays on Wednesday?", and "yes ma'am!": that is promised as well, though only to the one who asked.
     *
     * @param said to each of those to whom it was said
     */
    private List<Turn> takenOn(List<Turn> said) {
        if (!read.apply(said.get(0).id()).is(TextQuestion.MAY_CONSENT)) {
            return said;
        }
        String own = LeadingHandles.without(text.apply(said.get(0).id()));
        boolean consents = RequestConsent.is(own);
        String alone = RequestConsent.dayAlone(own);
        boolean day = !alone.isEmpty() && ownDay(alone, said.get(0)).isPresent();
        if (!consents && !day && !RequestConsent.isOnItsWay(own) && !RequestConsent.isVolunteers(own)) {
            return said;
        }
        Optional<Turn> asked = said.stream()
                .flatMap(to -> lastAsked(to).stream())
                .filter(other -> takesOn(said.get(0), own, other))
                .max(Turn.IN_TIME);
        return asked.isEmpty()
                ? said
                : said.stream()
                        .map(to -> to.contact().equals(asked.get().contact()) ? takenOn(to, own, asked.get()) : to)
                        .toList();
    }

    /**
     * What a short yes answers: the last that asks something, and what is said beside it. "Forget it" takes back what was asked
     * before.
     */
    private List<Turn> lastAsked(Turn said) {
        List<Turn> last = new ArrayList<>();
        for (Turn other : heard(said).askedBefore(said)) {
            boolean answered = other.id().equals(said.answers());
            if (last.size() >= LAST_ASKED || (other.marks().has(Mark.TAKES_BACK) && !other.asks())) {
                return last;
            } else if (other.contact().equals(said.contact()) && isRecent(other, said)) {
                last.add(other);
                if (answered || (other.asks() && isOtherQuestion(other))) {
                    return last;
                }
            }
        }
        return last;
    }

    /** "Are you coming?" after "can you bring two trays?": the yes is to that. */
    private boolean isOtherQuestion(Turn said) {
        String words = text.apply(said.id());
        return words.indexOf('?') >= 0
                && DeedRequest.in(words).isEmpty()
                && !DeedRequest.asksWhen(words)
                && !DeedRequest.asksWhetherDone(words)
                && !DeedRequest.asksWho(words);
    }

    private boolean takesOn(Turn said, String own, Turn asked) {
        String other = text.apply(asked.id());
        if (!DeedRequest.in(other).isEmpty()) {
            // A mere yes without any day is mostly kept within the hour, and told of days later it annoys.
            return ownDay(own, said).isPresent()
                    || ((RequestConsent.is(own) || RequestConsent.isOnItsWay(own))
                            && dayAsked(asked, said).isPresent());
        }
        boolean when =
                DeedRequest.asksWhen(other) && RequestConsent.dayAlone(own).equals(own);
        return (ownDay(own, said).isPresent() && (when || DeedRequest.asksWhetherDone(other) || PromiseNudge.is(other)))
                || (RequestConsent.isVolunteers(own) && DeedRequest.asksWho(other));
    }

    private Turn takenOn(Turn said, String own, Turn asked) {
        String request = DeedRequest.in(text.apply(asked.id()));
        Optional<LocalDate> ownDay = ownDay(own, said);
        Optional<LocalDate> date = ownDay.or(() -> dayAsked(asked, said));
        String words = EngineMessage.PROMISED_WHEN_ASKED.with(withoutHandles(said), asked.beginning());
        boolean byDay = PromisedDay.isByDay(ownDay.isPresent() ? own : request);
        return date.map(day -> dated(said, day, byDay, PromisedDay.isVisit(own + " " + request), words)
                        .dueBy(latest(said, day, own, request)))
                .orElseGet(() -> said.owed(Times.NEVER, Times.NEVER, Times.NEVER, said.overAt(), words));
    }

    /** The time of that day which the promise names, or else what it answers; never when there is none. */
    private Instant latest(Turn promise, LocalDate day, String own, String asked) {
        String names = HourNamed.in(own).isPresent() ? own : asked;
        Optional<Instant> named =
                HourNamed.in(names).map(hour -> day.atTime(hour).atZone(zone).toInstant());
        if (named.isEmpty() || HourNamed.isOnClock(names)) {
            return named.filter(hour -> hour.isAfter(promise.at())).orElse(Times.NEVER);
        }
        // "Yes, tonight" is said in the evening, too.
        Instant soonest = Times.plus(promise.at(), SOONEST);
        return named.get().isBefore(soonest) ? soonest : named.get();
    }

    private Optional<LocalDate> ownDay(String own, Turn said) {
        return days.last(own, Times.dayOf(said.at(), zone));
    }

    /** The day of the request, or else of what was said beside it. */
    private Optional<LocalDate> dayAsked(Turn asked, Turn said) {
        LocalDate today = Times.dayOf(said.at(), zone);
        String request = DeedRequest.in(text.apply(asked.id()));
        return PromisedDay.deadline(request, days, Times.dayOf(asked.at(), zone))
                .filter(day -> !day.isBefore(today))
                .or(() -> dayIn(asked, said));
    }

    private Optional<LocalDate> dayIn(Turn said, Turn promise) {
        String words = text.apply(said.id());
        if (GONE.matcher(words).find()) {
            return Optional.empty();
        }
        return wantedIn(words, Times.dayOf(said.at(), zone))
                .filter(day -> !day.isBefore(Times.dayOf(promise.at(), zone)));
    }

    /** "The show opens on 12 March, tell me by the end of November": the day of what is asked for, before that of an event. */
    private Optional<LocalDate> wantedIn(String words, LocalDate said) {
        String request = DeedRequest.byDay(words);
        if (!request.isEmpty() || PromisedDay.isByDay(words)) {
            return PromisedDay.deadline(request.isEmpty() ? words : request, days, said);
        }
        return days.last(DeedRequest.in(words), said).or(() -> days.last(words, said));
    }

    private static String words(Turn promise, Optional<Turn> asked, boolean few) {
        String own = withoutHandles(promise);
        return few && asked.isPresent()
                ? EngineMessage.PROMISED_WHEN_ASKED.with(own, asked.get().beginning())
                : own;
    }
}
