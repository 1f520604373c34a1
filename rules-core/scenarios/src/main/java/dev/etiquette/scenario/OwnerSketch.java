package dev.etiquette.scenario;

import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.model.WeeklyHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what a scenario says about the owner. */
final class OwnerSketch {

    private String name = "";
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeMap<Platform, String> handles = new TreeMap<>();
    private final TreeSet<Platform> pages = new TreeSet<>();
    private final Map<DayOfWeek, Span> awake = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Span> atWork = new EnumMap<>(DayOfWeek.class);
    private ZoneId zone = ZoneOffset.UTC;
    private boolean zoned;
    private int budget = Owner.DEFAULT_BUDGET;

    void named(String called) {
        name = called;
        names.add(called);
    }

    void alsoCalled(String called) {
        names.add(called);
    }

    void livingIn(ZoneId place) {
        zone = place;
        zoned = true;
    }

    void awake(String days, LocalTime from, LocalTime to) {
        put(awake, days, new Span(from, to), ScenarioMessage.AWAKE_TWICE);
    }

    void atWork(String days, LocalTime from, LocalTime to) {
        put(atWork, days, new Span(from, to), ScenarioMessage.AT_WORK_TWICE);
    }

    private static void put(Map<DayOfWeek, Span> hours, String days, Span span, ScenarioMessage twice) {
        for (DayOfWeek day : days(days)) {
            if (hours.putIfAbsent(day, span) != null) {
                throw new InvalidStepException(twice.with(InstantParser.name(day)));
            }
        }
    }

    void handle(Platform platform, String handle) {
        handles.put(platform, handle);
    }

    void pageOn(Platform platform) {
        pages.add(platform);
    }

    void budget(int things) {
        budget = things;
    }

    ZoneId zone() {
        return zone;
    }

    PersonId id() {
        return new PersonId(name.isEmpty() ? "me" : name.toLowerCase(Locale.ROOT));
    }

    boolean isCalled(String called) {
        return name.equalsIgnoreCase(called);
    }

    Owner owner() {
        WeeklyHours usual = zoned ? WeeklyHours.WAKING : WeeklyHours.ALL;
        return new Owner(
                id(),
                names,
                handles,
                zone,
                awake.isEmpty() ? usual : new WeeklyHours(awake),
                atWork.isEmpty() ? WeeklyHours.WORKING : new WeeklyHours(atWork),
                pages,
                budget);
    }

    /** "every day", "on weekdays", "on Monday to Thursday", "on Saturday and Sunday". */
    private static List<DayOfWeek> days(String written) {
        if (written.equals("every day")) {
            return List.of(DayOfWeek.values());
        }
        String list = written.substring("on ".length());
        if (list.equals("weekdays")) {
            return List.of(DayOfWeek.values()).subList(0, 5);
        } else if (list.equals("weekends")) {
            return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : StepParameter.parts(list)) {
            String[] ends = part.split(" to ");
            if (ends.length > 2) {
                throw new InvalidStepException(
                        ScenarioMessage.MANY_DAYS.with(part), ScenarioMessage.MAYBE_WRITE.with("Monday to Friday"));
            }
            DayOfWeek last = InstantParser.weekday(ends[ends.length - 1]);
            DayOfWeek day = InstantParser.weekday(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }
}
