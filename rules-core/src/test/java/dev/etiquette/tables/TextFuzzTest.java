package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.language.Properties;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrases;
import dev.etiquette.reading.TextBeginning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;

/** Whatever strangers write: it is marked the same each time, and in no long time. */
class TextFuzzTest {

    private static final Phrases PHRASES = phrases();

    private static Phrases phrases() {
        try {
            String table = Files.readString(Path.of("..", "rules-drl", "tables", "phrases.csv"));
            return PhraseTable.read("phrases.csv", table, new ArrayList<>()).phrases();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The standard table of phrases must lie beside this module.", unreadable);
        }
    }

    @FuzzTest(maxDuration = "8s")
    void any_text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        Set<Mark> marks = Properties.sameTwice(() -> PHRASES.marks(text, Set.of("maya")));
        if (marks.contains(Mark.UNRESOLVED) || marks.contains(Mark.QUESTION)) {
            assertThat(marks).doesNotContain(Mark.CLOSING);
        }
        assertThat(PHRASES.marks(text.replace("\n", "\r\n"), Set.of("maya"))).isEqualTo(marks);
        assertThat(Properties.sameTwice(() -> TextBeginning.of(text))).doesNotContain("\n");
    }
}
