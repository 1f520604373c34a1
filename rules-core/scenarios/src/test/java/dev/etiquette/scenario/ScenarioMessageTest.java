package dev.etiquette.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts that authors of scenarios read: whole sentences in plain words, and a text of its own for each step. */
class ScenarioMessageTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/etiquette/scenario");
    private static final Pattern DESCRIBED = Pattern.compile("StepDescription\\.([A-Z_]+)");

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
    void texts_are_whole_sentences_in_plain_words() {
        assertThat(texts().filter(NO_SENTENCE.negate())).allMatch(text -> text.endsWith("."));
        assertThat(texts().filter(text -> !text.matches("(expected|found|why):.*")))
                .allMatch(text -> text.matches("(?s)(\\p{Lu}|\"|%s ).*"));
        assertThat(texts().filter(text -> UNCLEAR.matcher(text).find())).isEmpty();
    }
}
