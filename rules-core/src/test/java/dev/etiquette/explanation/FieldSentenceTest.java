package dev.etiquette.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.explanation.Comparison.Relation;
import dev.etiquette.model.PersonId;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldSentenceTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final Path RULES = Path.of("../rules-drl/rules");

    private static FactRef fact(String type, PersonId person, String inside) {
        return new FactRef(type, "", person, Optional.empty(), false, "", type + "( " + inside + " )");
    }

    private static String told(FactRef nearest, String value, Comparison comparison) {
        return ComparisonText.of(
                new Obstacle.Differs(nearest, "a test", value, "", Optional.of(comparison)), comparison);
    }

    private static Comparison plain(String field, Relation relation, String other) {
        return new Comparison(field, relation, other, "", Optional.empty());
    }

    @Test
    void contact_is_spoken_of_by_name() {
        FactRef ann = fact("Contact", ANN, "Ann");

        assertThat(told(ann, "3", plain("priority", Relation.AT_MOST, "2")))
                .isEqualTo("The priority of Ann is 3 and should be 2 or less (1 is the most wanted).");
        assertThat(told(ann, "false", plain("hasCadence", Relation.EQUAL, "true")))
                .isEqualTo("You have set no rhythm in which to be in touch with Ann.");
        assertThat(told(ann, "empty", plain("why", Relation.UNEQUAL, "empty")))
                .isEqualTo("You have not noted why you want to talk to Ann.");
    }

    @Test
    void what_was_said_is_shown_without_how_rules_write_it() {
        FactRef mine = fact("Turn", ANN, "mine, Ann, Mastodon, \"Hello\"");

        assertThat(told(mine, "true", plain("mine", Relation.EQUAL, "false")))
                .isEqualTo(
                        "Nobody has said anything of that kind to you; the nearest: yours to Ann, Mastodon, \"Hello\".");
        assertThat(told(mine, "true", plain("mine", Relation.UNEQUAL, "true")))
                .isEqualTo(
                        "Nobody has said anything of that kind to you; the nearest: yours to Ann, Mastodon, \"Hello\".");
        assertThat(told(fact("Turn", ANN, "Ann, Mastodon"), "false", plain("stops", Relation.EQUAL, "true")))
                .isEqualTo("Nothing that was said asks to be left alone; the nearest: Ann, Mastodon.");
    }

    @Test
    void norm_is_told_by_what_somebody_has_and_where_it_holds() {
        FactRef norm = fact("OfflineNorm", PersonId.NONE, "Mastodon, window 7 days, fresh 2 days");
        assertThat(told(norm, "2", new Comparison("failedTimes", Relation.AT_MOST, "0", "failed", Optional.empty())))
                .isEqualTo("Times that did not suit: 0; this is for 2 or more (Mastodon).");

        FactRef turn = fact("Turn", ANN, "Ann, Mastodon");
        assertThat(told(
                        fact("AnswerNorm", PersonId.NONE, "Mastodon, remark"),
                        "remark",
                        new Comparison("kind", Relation.EQUAL, "complaint", "kind", Optional.of(turn))))
                .isEqualTo("The table of norms does not say how soon to answer this: complaint (Ann, Mastodon).");
    }

    @Test
    void what_is_asked_the_other_way_round_is_told_by_its_name() {
        assertThat(told(fact("Turn", ANN, "Ann"), "true", plain("stops", Relation.EQUAL, "false")))
                .isEqualTo("\"stops\" is true of Turn( Ann ), and must not be.");
    }

    @Test
    void fact_of_another_shape_is_shown_whole() {
        assertThat(FactText.of(new FactRef("Order", "", ANN, Optional.empty(), true, "", "Order()")))
                .isEqualTo("Order()");
    }

    /** A sentence about a field that is gone, or called otherwise, would never be told. */
    @ParameterizedTest
    @EnumSource(FieldSentence.class)
    void sentence_is_about_a_field_of_the_standard_book(FieldSentence sentence) throws IOException {
        String type = sentence.key().substring(0, sentence.key().indexOf('.'));
        String field = sentence.key().split(" ")[0].substring(type.length() + 1).replaceFirst("\\..*", "");

        Optional<FactType> known =
                Optional.ofNullable(Vocabulary.standard().facts().get(type));
        assertThat(known.isPresent() ? known.get().fields().values().stream().map(Field::name) : declared(type))
                .contains(field);
    }

    private static Stream<String> declared(String type) throws IOException {
        String all;
        try (Stream<Path> files = Files.walk(RULES)) {
            all = files.filter(file -> file.toString().endsWith(".drl"))
                    .map(FieldSentenceTest::text)
                    .collect(Collectors.joining());
        }
        int start = all.indexOf("declare " + type + "\n");
        assertThat(start).isPositive();
        return all.substring(start, all.indexOf("\nend", start))
                .lines()
                .skip(1)
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(':')).strip());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
