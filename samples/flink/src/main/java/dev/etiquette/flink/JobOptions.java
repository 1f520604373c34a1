package dev.etiquette.flink;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.core.fs.Path;

/**
 * What the job is told when it starts.
 *
 * @param events the folder into which files with events come
 * @param books the folder into which rule books come, as zips; the standard book advises until there is one
 * @param changes the folder into which files with changes of advice go
 * @param refused the folder into which goes what could not be used
 * @param scan how often the folders are looked at
 * @param settling how long more facts of an owner are waited for before the owner is looked at
 * @param period within which a new book is applied to everybody
 * @param warmFacts how many facts the owners may have that are kept ready for use, in each task
 */
record JobOptions(
        Path events,
        Path books,
        Path changes,
        Path refused,
        Duration scan,
        Duration settling,
        Duration period,
        long warmFacts) {

    /** With the options. */
    static final String USAGE = """
            Options, each followed by its value:
              --events    a folder for files with events; each is read once, when it appears there under its final name
              --books     a folder for rule books, zips of which the one with the greatest name counts; may be empty at
                          first, and the standard book advises until there is one
              --changes   a folder for what becomes of the advice
              --refused   a folder for what could not be used, and why
              --scan      how often these folders are looked at (PT1S)
              --settling  how long more facts of an owner are waited for before the owner is looked at (PT1S)
              --period    within which a new book is applied to all owners, each at their turn (PT1H)
              --warm      how many facts the owners may have that are kept ready for use, in each task; 0 for none (20000)
            """;

    private static final Set<String> NAMES =
            Set.of("--events", "--books", "--changes", "--refused", "--scan", "--settling", "--period", "--warm");

    private static final Map<String, String> USUAL = Map.of(
            "--scan", "PT1S",
            "--settling", "PT1S",
            "--period", "PT1H",
            "--warm", "20000");

    /**
     * From a command line.
     *
     * @throws IllegalArgumentException with what is wrong, and all options
     */
    static JobOptions parse(String... arguments) {
        Map<String, String> given = new TreeMap<>(USUAL);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!NAMES.contains(name)) {
                throw wrong("There is no option " + name + ".");
            }
            if (i + 1 == arguments.length) {
                throw wrong("The option " + name + " has no value.");
            }
            given.put(name, arguments[i + 1]);
        }
        return new JobOptions(
                folder(given, "--events"),
                folder(given, "--books"),
                folder(given, "--changes"),
                folder(given, "--refused"),
                length(given, "--scan"),
                length(given, "--settling"),
                length(given, "--period"),
                count(given, "--warm"));
    }

    private static Path folder(Map<String, String> given, String name) {
        String text = given.get(name);
        if (text == null) {
            throw wrong("The option " + name + " is missing.");
        }
        return new Path(text);
    }

    private static Duration length(Map<String, String> given, String name) {
        String text = given.get(name);
        try {
            Duration length = Duration.parse(text);
            if (length.toMillis() > 0) {
                return length;
            }
        } catch (DateTimeException | ArithmeticException none) {
            // Told below.
        }
        throw wrong("The option " + name + " is " + text
                + "; expected is a length of time such as PT1S, a millisecond or more.");
    }

    private static long count(Map<String, String> given, String name) {
        String text = given.get(name);
        try {
            long count = Long.parseLong(text);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException none) {
            // Told below.
        }
        throw wrong("The option " + name + " is " + text + "; expected is a number, 0 or more.");
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + "\n" + USAGE);
    }
}
