package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Entry ANSWER =
            new Entry("A-1", "One should answer", "Essay", "0.1.0", false, false, "b/c.drl", 3);
    private static final Entry OLD =
            new Entry("A-2", "One should *not* | wait", "An [aunt]", "", true, false, "b/c d.drl", 9);

    @Test
    void page_has_a_table_for_each_topic_and_its_signs_are_harmless() {
        Catalogue catalogue = new Catalogue(new TreeMap<>(Map.of("b", List.of(ANSWER, OLD))));

        assertThat(catalogue.markdown("rules/")).isEqualTo("""
                        # Rules

                        ## b

                        | id | rule | source | since | stands in |
                        |---|---|---|---|---|
                        | A-1 | One should answer | Essay | 0.1.0 | [b/c.drl, line 3](rules/b/c.drl#L3) |
                        | A-2 | One should \\*not\\* \\| wait *(retired)* | An \\[aunt] |  | [b/c d.drl, line 9](rules/b/c%20d.drl#L9) |
                        """);
    }

    @Test
    void rules_beside_the_folders_have_a_topic_too() {
        Catalogue catalogue = new Catalogue(new TreeMap<>(Map.of("", List.of(ANSWER))));

        assertThat(catalogue.markdown("")).contains("## (no folder)");
    }

    @Test
    void catalogue_cannot_be_changed() {
        TreeMap<String, List<Entry>> topics = new TreeMap<>();
        Catalogue catalogue = new Catalogue(topics);
        topics.put("late", List.of(ANSWER));

        assertThat(catalogue.topics()).isUnmodifiable().isEmpty();
    }
}
