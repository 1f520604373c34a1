package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.language.Properties;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whatever stands in a table: it is read the same each time, and what is said of it can be used. */
class TableFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_table(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        Properties.assertTold(Properties.sameTwice(() -> norms(text)), text);
        Properties.assertTold(Properties.sameTwice(() -> platforms(text)), text);
        List<Problem> problems = Properties.sameTwice(() -> phrases(text));
        Properties.assertTold(problems, text);
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            PhraseTable table = PhraseTable.read("phrases.csv", text, new ArrayList<>());
            assertThat(table.canonical()).isNotNull();
            Properties.sameTwice(() -> table.phrases().marks(text, Set.of()));
        }
    }

    private static List<Problem> norms(String text) {
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", text, problems);
        Platform.known().forEach(platform -> assertThat(table.norms(platform)).doesNotContainNull());
        assertThat(table.groups()).doesNotContainNull();
        assertThat(table.canonical()).isNotNull();
        return problems;
    }

    private static List<Problem> platforms(String text) {
        List<Problem> problems = new ArrayList<>();
        PlatformTable table = PlatformTable.read("platforms.csv", text, problems);
        assertThat(table.canonical()).isNotNull();
        table.own().forEach(own -> assertThat(table.named(own.id())).contains(own));
        return problems;
    }

    private static List<Problem> phrases(String text) {
        List<Problem> problems = new ArrayList<>();
        PhraseTable.read("phrases.csv", text, problems);
        return problems;
    }
}
