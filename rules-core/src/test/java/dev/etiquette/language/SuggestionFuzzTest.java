package dev.etiquette.language;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever is wrong with a rule file: what is suggested can be done, and is found in no long time. */
class SuggestionFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_mistake(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        RuleReader.Result book =
                Properties.soon(() -> RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard()));
        Properties.assertTold(book.problems(), text);
        Properties.assertTold(book.warnings(), text);
    }
}
