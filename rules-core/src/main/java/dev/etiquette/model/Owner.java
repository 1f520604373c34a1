package dev.etiquette.model;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The person whom the advice is for.
 *
 * @param id as authors of posts, replies and messages are named
 * @param names by which others address the owner in a text, beside the handles; may be empty
 * @param handles by platform, without the leading {@code @}; may be empty
 * @param zone in which the hours below, and the days of the budget, are counted
 * @param waking hours in which answers to people are expected
 * @param working hours in which answers to business are expected
 * @param pages platforms on which the owner is a page or a company, and not a person; may be empty
 * @param dailyBudget how many things to do the owner wants to be told of a day at most, answers not counted; from 0
 */
public record Owner(
        PersonId id,
        SortedSet<String> names,
        SortedMap<Platform, String> handles,
        ZoneId zone,
        WeeklyHours waking,
        WeeklyHours working,
        SortedSet<Platform> pages,
        int dailyBudget) {

    /** How many things to do a day are enough unless the owner says otherwise. */
    public static final int DEFAULT_BUDGET = 5;

    /** Checks every part and keeps copies. */
    public Owner {
        FieldChecks.present("The owner", "id", id);
        if (id.isNone()) {
            throw new InvalidFactException(ModelMessage.ID_EMPTY.with("The owner"));
        }
        String me = FieldChecks.named("Owner", id);
        names = Collections.unmodifiableSortedSet(new TreeSet<>(FieldChecks.present(me, "set of names", names)));
        handles =
                Collections.unmodifiableSortedMap(new TreeMap<>(FieldChecks.present(me, "table of handles", handles)));
        FieldChecks.present(me, "zone", zone);
        FieldChecks.present(me, "table of waking hours", waking);
        FieldChecks.present(me, "table of working hours", working);
        pages = Collections.unmodifiableSortedSet(new TreeSet<>(FieldChecks.present(me, "set of pages", pages)));
        FieldChecks.within(me, "daily budget", dailyBudget, 0, Integer.MAX_VALUE);
    }

    /**
     * An owner part by part.
     *
     * @param id as authors of posts, replies and messages are named
     * @param zone in which the owner lives, awake there from 8 to 22 o'clock unless {@link OwnerBuilder#awake} says otherwise
     */
    public static OwnerBuilder builder(PersonId id, ZoneId zone) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zone, "zone");
        return new OwnerBuilder(id, zone);
    }

    /** An owner part by part, with an id, and the zone in which the owner lives. */
    public static OwnerBuilder builder(String id, ZoneId zone) {
        Objects.requireNonNull(id, "id");
        return builder(new PersonId(id), zone);
    }

    /** An owner of whom only the id is known: awake at every hour, UTC, the usual budget. */
    public static Owner of(String id) {
        Objects.requireNonNull(id, "id");
        return new Owner(
                new PersonId(id),
                new TreeSet<>(),
                new TreeMap<>(),
                ZoneOffset.UTC,
                WeeklyHours.ALL,
                WeeklyHours.WORKING,
                new TreeSet<>(),
                DEFAULT_BUDGET);
    }

    /** The same owner, also called so by others. */
    public Owner named(String... more) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(FieldChecks.each("more", more));
        return new Owner(id, all, handles, zone, waking, working, pages, dailyBudget);
    }

    /** The same owner with a handle on a platform. */
    public Owner withHandle(Platform platform, String handle) {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(handle, "handle");
        SortedMap<Platform, String> all = new TreeMap<>(handles);
        all.put(platform, handle);
        return new Owner(id, names, all, zone, waking, working, pages, dailyBudget);
    }

    /** The same owner living in a zone, awake there from 8 to 22 o'clock unless {@link #awake} says otherwise. */
    public Owner livingIn(ZoneId place) {
        Objects.requireNonNull(place, "place");
        WeeklyHours hours = waking.equals(WeeklyHours.ALL) ? WeeklyHours.WAKING : waking;
        return new Owner(id, names, handles, place, hours, working, pages, dailyBudget);
    }

    /** The same owner with these waking hours. */
    public Owner awake(WeeklyHours hours) {
        return new Owner(id, names, handles, zone, hours, working, pages, dailyBudget);
    }

    /** The same owner with these working hours. */
    public Owner atWork(WeeklyHours hours) {
        return new Owner(id, names, handles, zone, waking, hours, pages, dailyBudget);
    }

    /** The same owner, on these platforms a page or a company. */
    public Owner asPageOn(Platform... platforms) {
        SortedSet<Platform> all = new TreeSet<>(pages);
        all.addAll(FieldChecks.each("platforms", platforms));
        return new Owner(id, names, handles, zone, waking, working, all, dailyBudget);
    }

    /** The same owner with this budget. */
    public Owner withDailyBudget(int budget) {
        return new Owner(id, names, handles, zone, waking, working, pages, budget);
    }

    /** The owner's hours of that kind. */
    public WeeklyHours hours(HoursCounted counted) {
        Objects.requireNonNull(counted, "counted");
        return switch (counted) {
            case CLOCK -> WeeklyHours.ALL;
            case WAKING -> waking;
            case WORKING -> working;
        };
    }
}
