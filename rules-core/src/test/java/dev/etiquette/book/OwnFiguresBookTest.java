package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of an author's own, from the table of norms to what is advised and what is told of them. */
class OwnFiguresBookTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final String ROWS = """
            platform,figure,value,hours,source,date
            any,repeat rest,30 days,,Somebody,2026
            any,Big order,500 euros,,our handbook,2026
            any,calm time,3 days,,our handbook,2026
            x,calm time,2 hours,,our handbook,2026
            chat,calm time,none,,our handbook,2026
            """;

    private static final String BIG = "Figure( name == \"big order\", $value : amount )";

    private static final String CALM =
            "Account( contact == $person.id, $place : platform )\n    LengthFigure( platform == $place, name == \"calm time\", $value : length )";

    @TempDir
    Path folder;

    @BeforeEach
    void book() throws IOException {
        Files.writeString(folder.resolve("norms.csv"), ROWS);
        Files.writeString(folder.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,?\n");
        rules(BIG, CALM);
    }

    private void rules(String... conditions) throws IOException {
        StringBuilder text = new StringBuilder("package etiquette\n");
        for (String condition : conditions) {
            text.append("""

                    rule "Somebody should be prepared for, %s"
                        @id( "FIGURE-%s" )
                        @source( "test" )
                    when
                        $person : Contact()
                        %s
                    then
                        recommend( prepare( $person ), because( "It is {value}." ) );
                    end
                    """.formatted(text.length(), text.length(), condition));
        }
        Files.writeString(folder.resolve("rules.drl"), text.toString());
    }

    private List<String> reasons(Platform... places) throws IOException {
        Contact ann = Contact.of("ann", "Ann");
        for (Platform place : places) {
            ann = ann.withHandle(place, "ann");
        }
        Advice advice =
                Etiquette.of(RuleBook.load(folder)).advise(new Situation(Owner.of("maya"), List.<Fact>of(ann)), NOW);
        return advice.recommendations().stream()
                .map(Recommendation::reasons)
                .flatMap(List::stream)
                .map(reason -> reason.text())
                .toList();
    }

    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        for (Problem problem : RuleBook.check(folder)) {
            told.add(problem.position().file() + ":" + problem.position().line() + " "
                    + problem.code().id() + ": "
                    + problem.message()
                    + problem.suggestion().map(each -> " " + each.text()).orElse(""));
        }
        return told;
    }

    @Test
    void rule_reads_number_where_nobody_is_anywhere() throws IOException {
        assertThat(told()).isEmpty();
        assertThat(reasons()).containsExactly("It is 500.");
    }

    @Test
    void platform_says_what_it_says_and_any_says_the_rest() throws IOException {
        assertThat(reasons(Platform.X)).containsExactlyInAnyOrder("It is 500.", "It is 2 hours.");
        assertThat(reasons(Platform.LINKEDIN)).containsExactlyInAnyOrder("It is 500.", "It is 3 days.");
    }

    @Test
    void none_says_that_there_is_no_such_figure() throws IOException {
        assertThat(reasons(Platform.CHAT)).containsExactly("It is 500.");
    }

    @Test
    void any_can_be_asked_for_where_platforms_differ() throws IOException {
        rules("LengthFigure( platform == Platform.ANY, name == \"calm time\", $value : length )", BIG);

        assertThat(told()).isEmpty();
        assertThat(reasons(Platform.X)).contains("It is 3 days.");
    }

    @Test
    void change_of_a_figure_is_told_and_is_another_book() throws IOException {
        RuleBook before = RuleBook.load(folder);
        Files.writeString(folder.resolve("norms.csv"), ROWS.replace("500 euros", "700 euros"));
        RuleBook after = RuleBook.load(folder);

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.changesSince(before).lines())
                .containsExactly("norm \"big order\" for any: 500 euros -> 700 euros");
    }

    @Test
    void row_that_no_rule_reads_is_told_with_the_way_to_read_it() throws IOException {
        rules(CALM);

        assertThat(told())
                .containsExactly(
                        "norms.csv:3 unread-figure: No rule reads the figure \"big order\", so its rows change nothing."
                                + " Maybe read it in a rule, as in Figure( name == \"big order\", $amount : amount ).");
    }

    @Test
    void row_whose_name_is_misspelt_is_told_where_a_rule_reads_it() throws IOException {
        Files.writeString(folder.resolve("norms.csv"), ROWS.replace("Big order", "big ordr"));

        assertThat(told())
                .containsExactly("rules.drl:8 unknown-figure: No row of norms.csv has the figure \"big order\"."
                        + " Maybe write \"big ordr\".");
    }

    @Test
    void name_near_to_a_figure_of_the_library_is_a_slip_unless_a_rule_reads_it() throws IOException {
        Files.writeString(folder.resolve("norms.csv"), ROWS + "any,thanks within,3 days,,our handbook,2026\n");

        assertThat(told())
                .containsExactly(
                        "norms.csv:7 unknown-figure: Unknown figure \"thanks within\". Maybe write talk within.");

        rules(BIG, CALM, "LengthFigure( name == \"thanks within\", $value : length )");

        assertThat(told()).isEmpty();
    }

    @Test
    void figure_that_something_else_names_may_be_any() throws IOException {
        rules("Tag( contact == $person.id, $tag : name )\n    Figure( name == $tag, $value : amount )", CALM);

        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Figure( name == \"calm time\", $value : amount )"
                        + " | misread-figure: The figure \"calm time\" is a length of time."
                        + " Maybe write LengthFigure( name == \"calm time\", $length : length ).",
                "LengthFigure( name == \"big order\", $value : length )"
                        + " | misread-figure: The figure \"big order\" is a number."
                        + " Maybe write Figure( name == \"big order\", $amount : amount ).",
                "LengthFigure( name == \"calm time\", $value : length )"
                        + " | misread-figure: The figure \"calm time\" differs by platform, and nothing says which"
                        + " platform is meant. Maybe write platform == $place in its parentheses.",
                "Figure( platform == Platform.X, name == \"big order\", $value : amount )"
                        + " | misread-figure: The figure \"big order\" is the same on all platforms, so its platform is"
                        + " \"any\". Maybe leave the platform out.",
                "LengthFigure( name == \"repeat rest\", $value : length )"
                        + " | misread-figure: The figure \"repeat rest\" is none of your own: a norm has it."
                        + " Maybe read that norm; WORDS.md says which one has it.",
                "Figure( name == \"least sum\", $value : amount )"
                        + " | unknown-figure: No row of norms.csv has the figure \"least sum\"."
                        + " Maybe add a row there, such as any,least sum,500,,Our handbook,2026.",
                "LengthFigure( name in ( \"least sum\", \"calm tiem\" ), platform == Platform.X, $value : length )"
                        + " | unknown-figure: No row of norms.csv has the figure \"calm tiem\"."
                        + " Maybe write \"calm time\".",
            })
    void figure_that_is_not_there_or_not_so_is_told(String condition, String message) throws IOException {
        rules(BIG, CALM, condition);

        assertThat(told()).anySatisfy(each -> assertThat(each).endsWith(message));
        assertThat(RuleBook.check(folder))
                .anyMatch(problem -> problem.code().severity().equals(Severity.ERROR));
    }
}
