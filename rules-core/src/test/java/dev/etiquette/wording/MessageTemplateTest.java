package dev.etiquette.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that authors read: those of a package in one place, all of them used, and in plain words. */
class MessageTemplateTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/etiquette");
    private static final String ENDING = "Message.java";
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'");

    /** Words that a reader whose English is school English cannot be sure of. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?i)\\b(expected was|here stands|stands?|there are|bound|binds|binding|blanks?|behind|tied|laid|slip"
                    + "|save for|kind of fact|unless a host|likewise|whoever spoke)\\b");

    /** All enums of messages; a new one is found by its name. */
    static Stream<Class<?>> places() throws IOException {
        List<Class<?>> places;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            places = files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !file.getFileName().toString().equals(ENDING))
                    .sorted()
                    .<Class<?>>map(MessageTemplateTest::classIn)
                    .toList();
        }
        assertThat(places).hasSizeGreaterThan(5);
        return places.stream();
    }

    private static Class<?> classIn(Path file) {
        String name = SOURCES.getParent().getParent().relativize(file).toString();
        try {
            return Class.forName(name.replace(".java", "").replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<MessageTemplate> messages(Class<?> place) {
        return Arrays.stream(place.getEnumConstants())
                .map(MessageTemplate.class::cast)
                .toList();
    }

    private static String name(MessageTemplate message) {
        return ((Enum<?>) message).name();
    }

    /** What the classes of a package say, but for its messages. */
    private static String sources(Class<?> place) throws IOException {
        StringBuilder all = new StringBuilder();
        Path folder = SOURCES.resolve(place.getPackageName().replaceAll(".*\\.", ""));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith(place.getSimpleName() + ".java")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Matcher uses(Class<?> place, String sources) {
        return Pattern.compile(place.getSimpleName() + "\\.([A-Z][A-Z0-9_]+)(?:\\s*\\.(with|text)\\()?")
                .matcher(sources);
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_text_is_used(Class<?> place) throws IOException {
        TreeSet<String> unused = new TreeSet<>();
        messages(place).forEach(message -> unused.add(name(message)));
        uses(place, sources(place)).results().map(found -> found.group(1)).forEach(unused::remove);

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_use_gives_as_many_values_as_the_text_takes(Class<?> place) throws IOException {
        String sources = sources(place);
        Map<String, Integer> taken = new TreeMap<>();
        messages(place).forEach(message -> taken.put(name(message), message.valueCount()));
        Map<String, String> wrong = new TreeMap<>();
        int counted = 0;
        Matcher uses = uses(place, sources);
        while (uses.find()) {
            if (uses.group(2) == null) {
                continue;
            }
            counted++;
            int given = uses.group(2).equals("text") ? 0 : arguments(sources.substring(uses.end()));
            if (given != taken.get(uses.group(1))) {
                wrong.put(uses.group(1), "takes " + taken.get(uses.group(1)) + ", given " + given);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(counted).isPositive();
    }

    /** Counts the arguments of a call up to its closing bracket. */
    private static int arguments(String call) {
        String code = STRING.matcher(call.substring(0, Math.min(call.length(), 1_000)))
                .replaceAll("\"\"");
        int depth = 1;
        int commas = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(0, i).isBlank() ? 0 : commas + 1;
            }
            commas += c == ',' && depth == 1 ? 1 : 0;
        }
        throw new AssertionError("No end of a call: " + call.substring(0, 60));
    }

    @ParameterizedTest
    @MethodSource("places")
    void text_takes_its_values_and_no_others(Class<?> place) {
        for (MessageTemplate message : messages(place)) {
            String[] values = IntStream.range(0, message.valueCount())
                    .mapToObj(i -> "value " + i)
                    .toArray(String[]::new);

            assertThat(message.with((Object[]) values)).doesNotContain("%");
            assertThat(values).allMatch(message.with((Object[]) values)::contains);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> message.with(Collections.nCopies(message.valueCount() + 1, "value")
                            .toArray()))
                    .withMessageContaining("takes");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void no_text_is_there_twice(Class<?> place) {
        assertThat(messages(place)).extracting(MessageTemplate::template).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("places")
    void texts_are_in_plain_words(Class<?> place) {
        assertThat(messages(place))
                .extracting(MessageTemplate::template)
                .filteredOn(text -> UNCLEAR.matcher(text).find())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void advice_begins_with_maybe_and_nothing_else_does(Class<?> place) {
        for (MessageTemplate message : messages(place)) {
            assertThat(message.template().startsWith("Maybe "))
                    .as(name(message))
                    .isEqualTo(name(message).startsWith("MAYBE_"));
        }
    }
}
