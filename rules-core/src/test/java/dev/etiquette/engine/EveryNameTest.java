package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What our rules can name, stock Drools can name too: no name is a keyword there, or means something else. */
class EveryNameTest {

    @ParameterizedTest
    @EnumSource
    void every_field_can_be_bound_and_compared_in_stock_drools(Referee.Mode mode) {
        StringBuilder text = new StringBuilder("package etiquette\n");
        int[] number = {0};
        TestWords.VOCABULARY.facts().values().stream()
                .filter(fact -> fact.type() != Now.class)
                .forEach(fact -> fact.fields().values().forEach(field -> {
                    if (field.type().raw().isInterface()) {
                        return;
                    }
                    String id = "F-" + number[0]++;
                    text.append("""
                            rule "%s of %s is told"
                                @id( "%s" )
                                @source( "test" )
                            when
                                $one : %s( $value : %s )
                                %s( %s == $value, %s == $one.%s )
                            then
                                signal( mood( $value ) );
                            end
                            """.formatted(
                                    field.name(),
                                    fact.name(),
                                    id,
                                    fact.name(),
                                    field.name(),
                                    fact.name(),
                                    field.name(),
                                    field.name(),
                                    field.name()));
                }));
        List<Source> files = List.of(new Source("fields.drl", text.toString()));
        Result book = RuleReader.read(files, TestWords.VOCABULARY);
        assertThat(book.problems()).isEmpty();
        assertThat(number[0]).isGreaterThan(150);
        Referee.of(mode, files, book, TestWords.VOCABULARY, List.of(TestWords.class));
    }

    @Test
    void no_word_is_called_like_a_field() {
        Vocabulary vocabulary = Vocabulary.standard();
        TreeSet<String> both = new TreeSet<>(vocabulary.words().keySet());
        TreeSet<String> fields = new TreeSet<>();
        vocabulary.facts().values().forEach(fact -> fields.addAll(fact.fields().keySet()));
        both.retainAll(fields);
        assertThat(both).isEmpty();
    }
}
