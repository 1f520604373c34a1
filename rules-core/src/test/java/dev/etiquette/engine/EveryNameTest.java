package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Now;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        // One rule for each kind of fact: stock Drools takes most of its time for each rule, not for each field.
        TestWords.VOCABULARY.facts().values().stream()
                .filter(fact -> fact.type() != Now.class)
                .forEach(fact -> {
                    List<String> fields = fact.fields().values().stream()
                            .filter(field -> !field.type().raw().isInterface())
                            .map(Field::name)
                            .toList();
                    number[0] += fields.size();
                    if (!fields.isEmpty()) {
                        text.append(rule(fact.name(), fields));
                    }
                });
        List<Source> files = List.of(new Source("fields.drl", text.toString()));
        Result book = RuleReader.read(files, TestWords.VOCABULARY);
        assertThat(book.problems()).isEmpty();
        assertThat(number[0]).isGreaterThan(150);
        Referee.of(mode, files, book, TestWords.VOCABULARY, List.of(TestWords.class));
    }

    private static String rule(String fact, List<String> fields) {
        return """
                rule "%1$s is told"
                    @id( "F-%1$s" )
                    @source( "test" )
                when
                    $one : %1$s( %2$s )
                    %3$s
                then
                    signal( mood( $%4$s ) );
                end
                """.formatted(fact, joined(fields, "$%1$s : %1$s"), compared(fact, fields), fields.get(0));
    }

    /** So many that each stands in one of several conditions, as one may hold 64 comparisons. */
    private static String compared(String fact, List<String> fields) {
        StringBuilder conditions = new StringBuilder();
        for (int from = 0; from < fields.size(); from += 30) {
            List<String> some = fields.subList(from, Math.min(fields.size(), from + 30));
            conditions.append("%s( %s )\n".formatted(fact, joined(some, "%1$s == $%1$s, %1$s == $one.%1$s")));
        }
        return conditions.toString();
    }

    private static String joined(List<String> fields, String form) {
        return fields.stream().map(form::formatted).collect(Collectors.joining(", "));
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
