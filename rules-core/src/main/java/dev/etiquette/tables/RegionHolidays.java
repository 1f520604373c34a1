package dev.etiquette.tables;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The public holidays of countries and of regions in them, from the library Jollyday, which an embedder need not have.
 *
 * <p>A region is written DE, DE-BY or US-NY. Holidays are known for a fixed span of years, so that the same ones are
 * there whenever somebody asks.
 */
final class RegionHolidays {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private RegionHolidays() {}

    /** Whether the library is there. */
    static boolean present() {
        try {
            return !Library.COUNTRIES.isEmpty();
        } catch (NoClassDefFoundError | ExceptionInInitializerError missing) {
            return false;
        }
    }

    /** All countries, and the regions of the one that a region's name begins with. */
    static SortedSet<String> regions(String near) {
        SortedSet<String> regions = new TreeSet<>(Library.COUNTRIES);
        String country = near.toUpperCase(Locale.ROOT).split("-", -1)[0];
        if (Library.COUNTRIES.contains(country)) {
            add(country, Library.country(country).getCalendarHierarchy(), regions);
        }
        return regions;
    }

    private static void add(String code, CalendarHierarchy region, SortedSet<String> codes) {
        codes.add(code);
        region.getChildren().forEach((id, child) -> add(code + "-" + id.toUpperCase(Locale.ROOT), child, codes));
    }

    /** The holidays of one of these regions, by name. */
    static SortedMap<String, List<DaySpans.Span>> of(String region) {
        String[] parts = region.toLowerCase(Locale.ROOT).split("-");
        HolidayManager country = Library.country(parts[0]);
        String[] within = new String[parts.length - 1];
        System.arraycopy(parts, 1, within, 0, within.length);
        SortedMap<String, List<DaySpans.Span>> holidays = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Holiday each : new TreeSet<>(country.getHolidays(Year.of(year), within))) {
                if (each.getType() == HolidayType.PUBLIC_HOLIDAY) {
                    // The root of all texts is English; any other locale falls back to that of the machine.
                    holidays.computeIfAbsent(each.getDescription(Locale.ROOT), unknown -> new ArrayList<>())
                            .add(new DaySpans.Span(each.getDate(), each.getDate()));
                }
            }
        }
        return holidays;
    }

    /** Loaded when a table asks for holidays, and not before. */
    private static final class Library {

        static final SortedSet<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        static HolidayManager country(String code) {
            return HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
        }
    }
}
