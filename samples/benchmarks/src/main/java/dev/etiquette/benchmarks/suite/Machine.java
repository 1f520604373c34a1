package dev.etiquette.benchmarks.suite;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What figures were taken on. */
final class Machine {

    private Machine() {}

    /** In a sentence, with how busy the machine was before. */
    static String described(Effort effort) {
        int cores = Runtime.getRuntime().availableProcessors();
        return "Taken on %s, %s run, %d cores, Java %s on %s. %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        effort.name().toLowerCase(Locale.ROOT),
                        cores,
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        busyness(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), cores));
    }

    /**
     * How busy it was.
     *
     * @param load how many threads ran or wanted to in the last minute; below 0 where the system does not tell
     */
    static String busyness(double load, int cores) {
        if (load < 0) {
            return "This system does not tell how busy it was: only ratios count.";
        }
        return load > cores / 4.0
                ? "The machine was busy with other things (load %.1f): only ratios count.".formatted(load)
                : "The machine was quiet.";
    }
}
