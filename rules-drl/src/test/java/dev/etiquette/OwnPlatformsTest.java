package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.RowChange;
import dev.etiquette.scenario.ScenarioFailure;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Platforms that a book has in a table of its own, and what rules, reports and scenarios make of them. */
class OwnPlatformsTest {

    private static final Instant SAID = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = SAID.plus(Duration.ofHours(3));
    private static final String PLATFORMS = "platform,name,form,aliases\nvine,Vine!,posts,loops\nx,,,birdsite\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_book() throws IOException {
        write("book.properties", "extends = standard\n");
        write("platforms.csv", PLATFORMS);
        rule("platformNamed( \"vine\" )");
    }

    private void rule(String platform) throws IOException {
        write("vine.drl", """
                package etiquette

                rule "Readers should be asked where I posted"
                    @id( "VINE-1" )
                    @source( "Our own manners" )
                when
                    MyPost( platform == %s, $place : platform, $at : at )
                then
                    recommend( inviteFeedback( platformNamed( "vine" ), $at ), because( "You posted on {place}." ) );
                end
                """.formatted(platform));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Advice advice(Platform place) throws IOException {
        return Etiquette.of(RuleBook.load(folder))
                .advise(Situation.of(Owner.of("maya"), Post.of("p", place, "maya", SAID, "A loop")), NOW);
    }

    @Test
    void ban_by_another_name_holds_on_that_platform() throws IOException {
        write("vine.drl", """
                package etiquette

                rule "Ann should hear of it"
                    @id( "VINE-2" )
                    @source( "Our own manners" )
                when
                    $ann : Contact( name == "Ann" )
                then
                    recommend( reachOut( $ann, platformNamed( "vine" ), Channel.MESSAGE, "hear", "Tell", always() ),
                               because( "So." ) );
                end
                """);
        RuleBook book = RuleBook.load(folder);
        Contact ann = Contact.of("ann", "Ann");
        for (String name : List.of("vine", "loops")) {
            Platform named = new Platform(name, name, Platform.Form.THREADS, false);
            DoNotContact ban = DoNotContact.on(ann.id(), named, "She said so.", SAID);

            assertThat(Etiquette.of(book)
                            .advise(Situation.of(Owner.of("maya"), ann, ban), NOW)
                            .withheld())
                    .as(name)
                    .anyMatch(each -> each.recommendation().act().action().equals(Action.REACH_OUT));
        }
    }

    private List<Problem> problems() throws IOException {
        return RuleBook.check(folder);
    }

    @Test
    void rule_asks_for_a_platform_of_the_table_and_advice_calls_it_as_that_does() throws IOException {
        assertThat(problems()).isEmpty();

        Platform given = new Platform("vine", "The Vine of a host", Platform.Form.ROOM, false);
        assertThat(advice(given).recommendations())
                .filteredOn(each -> each.reasons().get(0).rule().equals("VINE-1"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.act().platform().name()).isEqualTo("Vine!");
                    assertThat(each.text()).isEqualTo("You posted on Vine!.");
                });
        assertThat(advice(Platform.X).recommendations())
                .noneMatch(each -> each.reasons().get(0).rule().equals("VINE-1"));
    }

    @Test
    void book_says_which_platforms_it_has() throws IOException {
        RuleBook book = RuleBook.load(folder);

        assertThat(book.platformNamed("Loops")).map(Platform::id).contains("vine");
        assertThat(book.platformNamed("birdsite")).contains(Platform.X);
        assertThat(book.platformNamed("peach")).isEmpty();
        assertThat(book.ownPlatforms()).extracting(Platform::name).containsExactly("Vine!");
        assertThat(book.changes().rows())
                .containsExactly(
                        new RowChange(
                                "platforms.csv", "vine", Optional.empty(), Optional.of("Vine!, posts, also loops")),
                        new RowChange("platforms.csv", "x", Optional.empty(), Optional.of("X, posts, also birdsite")));
        assertThat(book.changes().lines()).contains("platforms.csv \"vine\": nothing -> Vine!, posts, also loops");

        write("platforms.csv", PLATFORMS.replace("loops", "sixes"));
        assertThat(RuleBook.load(folder).fingerprint()).isNotEqualTo(book.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "platformNamed( \"vien\" ) | No row of platforms.csv has the platform \"vien\", unless your program adds it. | platformNamed( \"vine\" )",
                "platformNamed( \"Vine\" ) | Found \"Vine\". A rule writes a platform as the first column of platforms.csv has it. | platformNamed( \"vine\" )",
                "platformNamed( \"loops\" ) | Found \"loops\", which no fact has: a rule writes a platform as the first column of platforms.csv has it. | platformNamed( \"vine\" )",
                "platformNamed( \"twitter\" ) | The platform \"twitter\" is written Platform.X. | Platform.X",
                "platformNamed( \"birdsite\" ) | Found \"birdsite\", which no fact has: a rule writes this platform as Platform.X. | Platform.X",
                "Platform.VINE | Platform.VINE is a platform of platforms.csv, which is written in another way. | platformNamed( \"vine\" )",
                "Platform.Loops | Platform.Loops is a platform of platforms.csv, which is written in another way. | platformNamed( \"vine\" )",
                "Platform.BIRDSITE | Platform.BIRDSITE is a platform of platforms.csv, which is written in another way. | Platform.X",
                "Platform.TWITTER | \"TWITTER\" is another name for Platform.X. | Platform.X",
                "\"Twitter\" | Found a platform compared with a text. Both must be of the same kind. | Platform.X",
                "\"Vine\" | Found a platform compared with a text. Both must be of the same kind. | platformNamed( \"vine\" )"
            })
    void other_way_to_write_a_platform_is_told_with_the_right_one(String written, String message, String right)
            throws IOException {
        rule(written);

        assertThat(problems())
                .filteredOn(problem -> problem.message().equals(message))
                .as(problems().toString())
                .singleElement()
                .satisfies(problem -> {
                    String text = Files.readString(folder.resolve("vine.drl"));
                    assertThat(Fixes.of(List.of(problem))
                                    .applyTo(Map.of("vine.drl", text))
                                    .get("vine.drl"))
                            .contains("platform == " + right + ",");
                });
    }

    @Test
    void platform_that_no_table_has_is_told_without_a_guess() throws IOException {
        rule("platformNamed( \"peach\" )");

        assertThat(problems())
                .extracting(
                        Problem::message,
                        problem -> problem.suggestion().orElseThrow().text())
                .containsExactly(tuple(
                        "No row of platforms.csv has the platform \"peach\", unless your program adds it.",
                        "Maybe add a row to platforms.csv."));
        write("norms.csv", "platform,figure,value,hours,source,date\npeach,repeat manner,boost,,Us,2026\n");
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Unknown platform \"peach\", unless platforms.csv or your program adds it."
                                + " Known: any, bluesky, chat, discord, email, facebook, google+, instagram, linkedin, mastodon, reddit, slack, telegram, threads, tiktok, vine, whatsapp, x, youtube.");
    }

    @Test
    void norms_may_be_those_of_an_own_platform_by_any_of_its_names() throws IOException {
        write("norms.csv", "platform,figure,value,hours,source,date\nLoops,speech post,loop,,Us,2026\n");

        assertThat(problems()).isEmpty();
        assertThat(RuleBook.load(folder).platforms()).contains("vine");
    }

    @Test
    void facts_from_tables_and_of_hosts_name_platforms_of_the_book() throws IOException {
        write("visit.drl", """
                package etiquette

                declare Visit @given
                    @meaning( "a visit of mine" )
                    place : Platform @key @meaning( "where" )
                    at    : Instant  @key @meaning( "when" )
                end

                rule "Readers should be asked where I was"
                    @id( "VINE-2" )
                    @source( "Our own manners" )
                when
                    Visit( $place : place, $at : at )
                then
                    recommend( inviteFeedback( $place, $at ), because( "You were on {place}." ) );
                end
                """);
        RuleBook book = RuleBook.load(folder);

        assertThat(book.givenFacts().read("Visit", Map.of("place", "LOOPS", "at", "then"), new Nobody()))
                .isEqualTo(GivenFact.of(
                        "Visit", Map.of("place", book.platformNamed("vine").orElseThrow(), "at", SAID)));
        Advice advice = Etiquette.of(book)
                .advise(
                        Situation.of(
                                Owner.of("maya"),
                                Contact.of("ann", "Ann"),
                                GivenFact.of(
                                        "Visit",
                                        Map.of(
                                                "place",
                                                new Platform("vine", "vine", Platform.Form.ROOM, false),
                                                "at",
                                                SAID))),
                        NOW);
        assertThat(advice.recommendations()).extracting(each -> each.text()).contains("You were on Vine!.");
    }

    @Test
    void scenarios_speak_of_platforms_of_the_book() throws IOException {
        write("vine.feature", """
                Feature: Vine

                  Background:
                    Given I am Maya

                  Scenario: By its name
                    Given I posted on "Vine!" 3 hours ago: "A loop"
                    When I ask for advice
                    Then I should be advised to invite feedback on "Vine!", because of VINE-1
                    And it should be done on loops
                    And the reason should say "You posted on Vine!."

                  Scenario: By its id, and of another one
                    Given I posted on Vine 3 hours ago: "A loop"
                    And I posted on birdsite 3 hours ago: "A word"
                    When I ask for advice
                    Then I should be advised to invite feedback on vine
                    And I should not be advised to invite feedback on Twitter

                  Scenario: One that nobody knows
                    Given I posted on Vien 3 hours ago: "A loop"
                    When I ask for advice
                    Then I should not be advised to invite feedback
                """);

        assertThat(Scenarios.run(folder).failures())
                .extracting(ScenarioFailure::inFull)
                .singleElement()
                .asString()
                .contains("Unknown platform \"Vien\".", "Maybe write");
    }

    /** Values of which only moments are asked. */
    private record Nobody() implements dev.etiquette.model.WrittenValues {

        @Override
        public dev.etiquette.model.PersonId person(String written) {
            throw new IllegalStateException(written);
        }

        @Override
        public Instant moment(String written) {
            return SAID;
        }

        @Override
        public Duration length(String written) {
            throw new IllegalStateException(written);
        }
    }
}
