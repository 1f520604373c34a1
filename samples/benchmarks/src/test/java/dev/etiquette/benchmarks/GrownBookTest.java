package dev.etiquette.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GrownBookTest {

    private static final Pattern CONDITIONS = Pattern.compile("^when$.*?^then$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void book_has_as_many_rules_that_are_asked_as_were_wanted() throws IOException {
        RuleBook book = GrownBook.load(GrownBook.standardRules() + 130);

        assertThat(book.rules().values().stream().filter(entry -> entry.id().startsWith("MORE")))
                .hasSize(130)
                .extracting(RuleBook.Entry::name)
                .doesNotHaveDuplicates();
        assertThat(book.rules().size() - 130)
                .isEqualTo(RuleBook.standard().rules().size());
    }

    @Test
    void conditions_that_are_added_are_those_of_no_other_rule() throws IOException {
        Map<String, byte[]> files = GrownBook.files(GrownBook.standardRules() + 400);
        List<String> added = conditions(files.remove("more/more.drl"));
        List<String> standard = new ArrayList<>();
        files.forEach((name, content) -> standard.addAll(name.endsWith(".drl") ? conditions(content) : List.of()));

        assertThat(standard).hasSizeGreaterThan(100);
        assertThat(added).hasSize(400).doesNotHaveDuplicates().doesNotContainAnyElementsOf(standard);
    }

    private static List<String> conditions(byte[] content) {
        return CONDITIONS
                .matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
