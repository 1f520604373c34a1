package dev.etiquette.model;

import java.time.ZoneId;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts an owner together part by part, each by its name. Nothing but the id and the zone must be given.
 *
 * <p>What is given again takes the place of what was given before, but for names, handles and pages, which are added. Not
 * for several threads at once; each {@link #build} makes a value of its own.
 */
public final class OwnerBuilder {

    private final PersonId id;
    private final ZoneId zone;
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedMap<Platform, String> handles = new TreeMap<>();
    private final SortedSet<Platform> pages = new TreeSet<>();
    private WeeklyHours waking = WeeklyHours.WAKING;
    private WeeklyHours working = WeeklyHours.WORKING;
    private int dailyBudget = Owner.DEFAULT_BUDGET;

    OwnerBuilder(PersonId id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
    }

    /** How others address the owner in a text, beside the handles. */
    public OwnerBuilder named(String... more) {
        names.addAll(FieldChecks.each("more", more));
        return this;
    }

    /** A handle on a platform, without the leading {@code @}. */
    public OwnerBuilder withHandle(Platform platform, String handle) {
        handles.put(Objects.requireNonNull(platform, "platform"), Objects.requireNonNull(handle, "handle"));
        return this;
    }

    /** When the owner answers people; from 8 to 22 o'clock unless this is said. */
    public OwnerBuilder awake(WeeklyHours hours) {
        waking = Objects.requireNonNull(hours, "hours");
        return this;
    }

    /** When the owner answers business; {@link WeeklyHours#WORKING} unless this is said. */
    public OwnerBuilder atWork(WeeklyHours hours) {
        working = Objects.requireNonNull(hours, "hours");
        return this;
    }

    /** On which platforms the owner is a page or a company, and not a person. */
    public OwnerBuilder asPageOn(Platform... platforms) {
        pages.addAll(FieldChecks.each("platforms", platforms));
        return this;
    }

    /** How many things to do a day are enough, answers not counted; {@link Owner#DEFAULT_BUDGET} unless this is said. */
    public OwnerBuilder withDailyBudget(int budget) {
        dailyBudget = budget;
        return this;
    }

    /**
     * The owner.
     *
     * @throws InvalidFactException when a part cannot be as it is, as the constructor of {@link Owner} has it
     */
    public Owner build() {
        return new Owner(id, names, handles, zone, waking, working, pages, dailyBudget);
    }
}
