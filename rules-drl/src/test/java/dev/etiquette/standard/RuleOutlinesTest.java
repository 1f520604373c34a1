package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.FactWord;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.ValueOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The standard book as a program shows it that edits rules. */
class RuleOutlinesTest {

    @Test
    void every_rule_is_cut_and_what_is_cut_stands_there() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            for (RuleOutline rule : RuleBook.outlines(text)) {
                ids.add(rule.id());
                assertThat(rule.name())
                        .isEqualTo(RuleBook.standard().rules().get(rule.id()).name());
                assertThat(rule.statement().span().cutFrom(text))
                        .startsWith(rule.statement().text())
                        .endsWith(")");
                for (ConditionOutline condition : rule.conditions()) {
                    condition.facts().stream()
                            .flatMap(each -> each.parts().stream())
                            .forEach(part -> stands(part, text));
                }
            }
        }
        Set<String> active = new HashSet<>(RuleBook.standard().rules().keySet());
        RuleBook.standard().rules().values().stream()
                .filter(RuleBook.Entry::retired)
                .forEach(each -> active.remove(each.id()));
        assertThat(ids).containsAll(active);
    }

    private static void stands(PartOutline part, String text) {
        assertThat(part.operatorSpan().cutFrom(text)).isEqualTo(part.operator());
        assertThat(part.span().cutFrom(text)).contains(part.left().text());
        for (ValueOutline value : part.values()) {
            if (value.kind() == ValueOutline.Kind.CALL) {
                assertThat(value.span().cutFrom(text)).startsWith(value.text()).endsWith(")");
            } else {
                assertThat(value.span().cutFrom(text)).isEqualTo(value.text());
            }
        }
    }

    @Test
    void every_fact_and_field_that_a_rule_asks_for_has_a_meaning() throws IOException {
        for (Path file : files()) {
            for (RuleOutline rule : RuleBook.outlines(Files.readString(file))) {
                rule.conditions().stream()
                        .flatMap(each -> each.facts().stream())
                        .forEach(RuleOutlinesTest::hasMeaning);
            }
        }
    }

    private static void hasMeaning(FactOutline asked) {
        FactWord fact = RuleBook.standard().words().fact(asked.fact()).orElseThrow();
        assertThat(fact.meaning()).as(asked.fact()).isNotEmpty();
        assertThat(fact.fields())
                .as(asked.fact())
                .allMatch(field -> !field.meaning().isEmpty());
    }

    @Test
    void choices_say_what_their_values_mean() {
        assertThat(RuleBook.standard().words().choices())
                .allSatisfy(choice -> assertThat(choice.values()).isNotEmpty().doesNotContainValue(""));
        assertThat(RuleBook.standard().words().choice("Weekday").orElseThrow().values())
                .containsEntry("MONDAY", "the day after Sunday");
        assertThat(RuleBook.standard().words().fact("Tag").orElseThrow().origin())
                .isEqualTo(FactWord.Origin.KNOWN);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            return all.filter(each -> each.toString().endsWith(".drl")).sorted().toList();
        }
    }
}
