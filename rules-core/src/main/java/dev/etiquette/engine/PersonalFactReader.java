package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.NumberDetail;
import dev.etiquette.prepared.Occasion;
import dev.etiquette.vocabulary.TimeWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Prepares what is known of people beside what they say, and what the owner has turned on. */
final class PersonalFactReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}");

    /** Of several details of one name the greatest counts. */
    static final Comparator<Detail> KNOWN_LAST =
            Comparator.comparing(Detail::since).thenComparing(Detail::text);

    private final List<Tag> tags;
    private final List<Detail> details;
    private final List<PersonalDate> dates;
    private final List<Switch> switches;

    PersonalFactReader(FactDeduplicator given) {
        this.tags = given.all(Tag.class);
        this.details = given.all(Detail.class);
        this.dates = given.all(PersonalDate.class);
        this.switches = given.all(Switch.class);
    }

    /** The tags that people carry. */
    List<Tag> tags() {
        return tags;
    }

    /** Everybody of whom something is known. */
    Set<PersonId> people() {
        Set<PersonId> people = new TreeSet<>();
        tags.forEach(tag -> people.add(tag.contact()));
        details.forEach(detail -> people.add(detail.contact()));
        dates.forEach(date -> people.add(date.contact()));
        return people;
    }

    /**
     * What rules see of it, days left out.
     *
     * @param isRead whether some rule reads facts of a class; the others are left out
     */
    List<Object> read(ThresholdClock clock, Predicate<Class<?>> isRead) {
        List<Object> facts = new ArrayList<>(tags);
        boolean detailed = isRead.test(Detail.class) || isRead.test(NumberDetail.class);
        for (Detail detail : detailed ? latest(clock) : List.<Detail>of()) {
            facts.add(detail);
            if (NUMBER.matcher(detail.text()).matches()) {
                facts.add(new NumberDetail(
                        detail.contact(), detail.name(), Long.parseLong(detail.text()), detail.since()));
            }
        }
        if (isRead.test(Switch.class)) {
            facts.addAll(on(clock));
        }
        return facts;
    }

    /**
     * What rules see of days: of those that come round the present one or else the next.
     *
     * @param isRead whether some rule reads facts of a class; the others are left out
     */
    List<Object> occasions(
            Owner owner, Map<PersonId, Contact> contacts, ThresholdClock clock, Predicate<Class<?>> isRead) {
        List<Object> facts = new ArrayList<>();
        for (PersonalDate date : isRead.test(Occasion.class) ? dates : List.<PersonalDate>of()) {
            ZoneId zone = Optional.ofNullable(contacts.get(date.contact()))
                    .flatMap(Contact::zone)
                    .orElse(owner.zone());
            facts.add(date.yearly() ? coming(date, zone, clock) : once(date, zone));
        }
        return facts;
    }

    /** Whose detail, and which. */
    private record Topic(PersonId contact, String name) {}

    /** Of each the one that is known last, by now; of one moment that which comes later in the alphabet. */
    private Collection<Detail> latest(ThresholdClock clock) {
        Map<Topic, Detail> latest = new LinkedHashMap<>();
        for (Detail detail : details) {
            if (clock.reached(detail.since())) {
                latest.merge(new Topic(detail.contact(), detail.name()), detail, BinaryOperator.maxBy(KNOWN_LAST));
            }
        }
        return latest.values();
    }

    /** The present or else the next of a day that comes round. */
    private static Occasion coming(PersonalDate date, ZoneId zone, ThresholdClock clock) {
        LocalDate today = clock.dayWithoutNote(zone);
        int first = date.year().orElse(Integer.MIN_VALUE);
        int year = Math.max(first, today.getYear());
        if (date.day().atYear(year).isBefore(today)) {
            year++;
        }
        return new Occasion(
                date.contact(),
                date.name(),
                Times.startOf(date.day().atYear(year), zone),
                Times.startOf(date.day().atYear(year).plusDays(1), zone),
                year > first ? Times.startOf(date.day().atYear(year - 1), zone) : Times.ALWAYS,
                date.year().isPresent() ? year - first : 0,
                clock::changesAt);
    }

    /** A day that is once stays what it is. */
    private static Occasion once(PersonalDate date, ZoneId zone) {
        LocalDate day = date.day().atYear(date.year().orElseThrow());
        return new Occasion(
                date.contact(),
                date.name(),
                Times.startOf(day, zone),
                Times.startOf(day.plusDays(1), zone),
                Times.ALWAYS,
                0,
                unchanging -> {});
    }

    /** Those that are on; what was turned on twice is on from the first time until the last. */
    private Collection<Switch> on(ThresholdClock clock) {
        SortedMap<String, Switch> on = new TreeMap<>();
        for (Switch each : switches) {
            boolean begun = clock.reached(each.since());
            if (begun && !clock.reached(each.endsAt())) {
                on.merge(
                        each.name(),
                        each,
                        (one, other) -> new Switch(
                                one.name(),
                                TimeWords.earlier(one.since(), other.since()),
                                TimeWords.later(one.endsAt(), other.endsAt())));
            }
        }
        return on.values();
    }
}
