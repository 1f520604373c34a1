package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.analysis.RuleAnalyzer;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Whatever stands in a rule file: it is read the same each time, and what is said of it can be used. */
class RuleFileFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_rule_file(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        Result book = Properties.soon(() -> read(text));
        assertThat(read(text).problems()).isEqualTo(book.problems());
        if (book.problems().isEmpty()) {
            Properties.assertTold(
                    Properties.sameTwice(() -> RuleAnalyzer.problems(book, Vocabulary.standard(), List.of())), text);
            assertThat(said(read(plain(text)))).isEqualTo(said(book));
        }
        Properties.assertTold(book.problems(), text);
    }

    private static Result read(String text) {
        return RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard());
    }

    private static List<String> said(Result book) {
        assertThat(book.problems()).isEmpty();
        return book.rules().stream()
                .map(rule -> rule.id() + rule.name() + rule.source() + rule.since() + rule.retired() + rule.canonical())
                .toList();
    }

    /** The same file as its tokens alone, one a line: without comments, and with other blanks. */
    private static String plain(String text) {
        return Tokenizer.tokens(SourceSection.of(new Source("a.drl", text))).stream()
                .map(token -> token.kind() == Token.Kind.TEXT ? "\"" + token.text() + "\"" : token.text())
                .collect(Collectors.joining("\n"));
    }
}
