package dev.etiquette.scenario;

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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts that authors of scenarios read: all in one place, all used, and all in plain words. */
class ScenarioMessageTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/etiquette/scenario");
    private static final Pattern USE = Pattern.compile("ScenarioMessage\\.([A-Z][A-Z0-9_]+)(?:\\.(with|text)\\()?");
    private static final Pattern DESCRIBED = Pattern.compile("StepDescription\\.([A-Z_]+)");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)'");

    /** Words that a reader whose English is school English cannot be sure of. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "(?i)\\b(expected was|here stands|stands?|there are|bound|binds|binding|blanks?|behind|tied|laid|slip|save for"
                    + "|kind of fact|unless a host|likewise|whoever spoke)\\b");

    /** The lines of a failure begin with what they are, and "Maybe …" is followed by what an author may copy. */
    private static final Predicate<String> NO_SENTENCE =
            text -> text.matches("expected: %s|found: %s|why:") || text.matches("(?s).*(: %s| %s)");

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("ScenarioMessage.java") && !file.endsWith("StepDescription.java")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Stream<String> texts() {
        return Arrays.stream(ScenarioMessage.values()).map(ScenarioMessageTest::raw);
    }

    /** The text with its places for values as the enum has it. */
    private static String raw(ScenarioMessage message) {
        return message.with(Collections.nCopies(message.valueCount(), "%s").toArray());
    }

    @Test
    void every_text_is_used() throws IOException {
        TreeSet<String> unused = new TreeSet<>();
        Arrays.stream(ScenarioMessage.values()).map(Enum::name).forEach(unused::add);
        USE.matcher(sources()).results().map(found -> found.group(1)).forEach(unused::remove);

        assertThat(unused).isEmpty();
    }

    @Test
    void every_step_and_every_placeholder_is_described_in_its_own_words() throws IOException {
        List<String> used = DESCRIBED
                .matcher(sources())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("TEXT"))
                .toList();

        assertThat(used).doesNotHaveDuplicates();
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StepDescription.values())
                        .map(Enum::name)
                        .filter(name -> !name.equals("TEXT"))
                        .toList());
        assertThat(StepDescription.values())
                .extracting(StepDescription::text)
                .doesNotHaveDuplicates()
                .noneMatch(text -> UNCLEAR.matcher(text).find());
    }

    @Test
    void every_use_gives_as_many_values_as_the_text_takes() throws IOException {
        String sources = sources();
        Map<String, String> wrong = new TreeMap<>();
        int counted = 0;
        Matcher uses = USE.matcher(sources);
        while (uses.find()) {
            if (uses.group(2) == null) {
                continue;
            }
            counted++;
            int given = uses.group(2).equals("text") ? 0 : arguments(sources.substring(uses.end()));
            int taken = ScenarioMessage.valueOf(uses.group(1)).valueCount();
            if (given != taken) {
                wrong.put(uses.group(1), "takes " + taken + ", given " + given);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(counted).isGreaterThan(150);
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
    @EnumSource
    void text_takes_its_values_and_no_others(ScenarioMessage message) {
        String[] values = IntStream.range(0, message.valueCount())
                .mapToObj(i -> "value " + i)
                .toArray(String[]::new);

        assertThat(message.with((Object[]) values)).doesNotContain("%");
        assertThat(values).allMatch(message.with((Object[]) values)::contains);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message.with(
                        Collections.nCopies(message.valueCount() + 1, "value").toArray()))
                .withMessageContaining(message.name());
    }

    @Test
    void no_text_is_there_twice() {
        assertThat(texts()).doesNotHaveDuplicates();
    }

    @Test
    void texts_are_whole_sentences_in_plain_words() {
        assertThat(texts().filter(NO_SENTENCE.negate())).allMatch(text -> text.endsWith("."));
        assertThat(texts().filter(text -> !text.matches("(expected|found|why):.*")))
                .allMatch(text -> text.matches("(?s)(\\p{Lu}|\"|%s ).*"));
        assertThat(texts().filter(text -> UNCLEAR.matcher(text).find())).isEmpty();
    }

    @Test
    void advice_begins_with_maybe_and_nothing_else_does() {
        for (ScenarioMessage message : ScenarioMessage.values()) {
            assertThat(raw(message).startsWith("Maybe "))
                    .as(message.name())
                    .isEqualTo(message.name().startsWith("MAYBE_"));
        }
    }
}
