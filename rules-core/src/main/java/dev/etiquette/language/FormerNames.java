package dev.etiquette.language;

import dev.etiquette.vocabulary.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that rules could use before, and what took their place. They stand in a file beside this class, which says
 * how each line is written; whoever renames something adds a line. Read once, and only when a name is unknown.
 */
final class FormerNames {

    private static final String FILE = "former-names.txt";
    private static final String ARROW = " ->";
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)");

    private static final FormerNames ALL = read();

    private final SortedMap<String, String> facts = new TreeMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> tests = new HashMap<>();
    private final Map<String, String> counts = new HashMap<>();
    private final Map<String, String> gone = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> makers = new HashMap<>();
    private final SortedMap<String, List<Word>> words = new TreeMap<>();

    private FormerNames() {}

    /**
     * A word that is called in another way now.
     *
     * @param name as rules wrote it
     * @param given what it took, in order
     * @param instead what is written now, with the names of what it took in the place of that
     */
    record Word(String name, List<Given> given, String instead) {

        /** The name of the word that is written now; empty where that is none. */
        String now() {
            Matcher call = CALL.matcher(instead);
            return call.matches() ? call.group(1) : "";
        }

        /** The fact that is made now; empty where none is. */
        String made() {
            return instead.startsWith("new ") ? instead.substring(4, instead.indexOf('(')) : "";
        }
    }

    /**
     * What a word took.
     *
     * @param name for this line alone
     * @param type of fact, in today's names; in small letters for what is no fact
     */
    record Given(String name, String type) {

        /** Whether that can be given here. */
        boolean takes(Type given) {
            return Character.isLowerCase(type.charAt(0)) || type.equals(given.name());
        }
    }

    /** What a fact of that name is called now. */
    static Optional<String> fact(String former) {
        return Optional.ofNullable(ALL.facts.get(former)).map(ALL::newest);
    }

    /** All former names of facts. */
    static SortedMap<String, String> facts() {
        return Collections.unmodifiableSortedMap(ALL.facts);
    }

    /** The field, or path of fields, that a field of that fact is now. */
    static Optional<String> field(String fact, String former) {
        return Optional.ofNullable(ALL.fields.get(fact + "." + former));
    }

    /** All former names of fields, each behind its fact and a dot. */
    static Map<String, String> fields() {
        return Collections.unmodifiableMap(ALL.fields);
    }

    /** What is written now for a comparison of a field with a plain value; empty when it always holds. */
    static Optional<String> test(String fact, String comparison) {
        return Optional.ofNullable(ALL.tests.get(fact + "." + comparison));
    }

    /** All comparisons that are written in another way now, each behind its fact and a dot. */
    static Map<String, String> tests() {
        return Collections.unmodifiableMap(ALL.tests);
    }

    /** The field that is the number of what a field of that fact holds now, and was itself before. */
    static Optional<String> count(String fact, String former) {
        return Optional.ofNullable(ALL.counts.get(fact + "." + former));
    }

    /** All fields that were a number, each behind its fact and a dot. */
    static Map<String, String> counts() {
        return Collections.unmodifiableMap(ALL.counts);
    }

    /** What to do about a field of that fact that is gone. */
    static Optional<String> gone(String fact, String former) {
        return Optional.ofNullable(ALL.gone.get(fact + "." + former));
    }

    /** All fields that are gone, each behind its fact and a dot. */
    static Map<String, String> gone() {
        return Collections.unmodifiableMap(ALL.gone);
    }

    /** What a choice of that type is called now. */
    static Optional<String> choice(String type, String former) {
        return Optional.ofNullable(ALL.choices.get(type + "." + former));
    }

    /** All former names of choices, each behind its type and a dot. */
    static Map<String, String> choices() {
        return Collections.unmodifiableMap(ALL.choices);
    }

    /** The fact that a word of that name made, which no other word makes now. */
    static Optional<String> maker(String former) {
        return Optional.ofNullable(ALL.makers.get(former));
    }

    /** All words that made a fact which no other word makes now. */
    static Map<String, String> makers() {
        return Collections.unmodifiableMap(ALL.makers);
    }

    /** The ways in which a word of that name could be called. */
    static List<Word> words(String name) {
        return ALL.words.getOrDefault(name, List.of());
    }

    /** All words that are called in another way now, by name. */
    static SortedMap<String, List<Word>> words() {
        return Collections.unmodifiableSortedMap(ALL.words);
    }

    private String newest(String fact) {
        String name = fact;
        while (facts.containsKey(name)) {
            name = facts.get(name);
        }
        return name;
    }

    private static FormerNames read() {
        FormerNames names = new FormerNames();
        InputStream file = Objects.requireNonNull(FormerNames.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        int arrow = line.indexOf(ARROW);
        String former = line.substring(space, arrow).strip();
        String now = line.substring(arrow + ARROW.length()).strip();
        switch (line.substring(0, space)) {
            case "fact" -> facts.put(former, now);
            case "field" -> fields.put(former, now);
            case "test" -> tests.put(former, now);
            case "count" -> counts.put(former, now);
            case "gone" -> gone.put(former, now);
            case "choice" -> choices.put(former, now);
            case "maker" -> makers.put(former, now);
            case "word" -> add(former, now);
            default -> throw new IllegalArgumentException(FILE + ": " + line);
        }
    }

    private void add(String former, String now) {
        Matcher call = CALL.matcher(former);
        if (!call.matches()) {
            throw new IllegalArgumentException(FILE + ": " + former);
        }
        List<Given> given = new ArrayList<>();
        for (String each : call.group(2).split(",")) {
            String[] parts = each.strip().split(" : ", -1);
            given.add(new Given(parts[0], parts[1]));
        }
        String name = call.group(1);
        words.computeIfAbsent(name, unknown -> new ArrayList<>()).add(new Word(name, List.copyOf(given), now));
    }
}
