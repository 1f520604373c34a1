package dev.etiquette;

import static dev.etiquette.BookOfMeetings.ANN;
import static dev.etiquette.BookOfMeetings.MET;
import static dev.etiquette.BookOfMeetings.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule asks for in its own words. */
class TasksTest {

    private static final String BOOK = """
            package etiquette

            rule "Our press officer should hear of a meeting with a journalist"
                @id( "PRESS-1" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact, $at : at )
                $person : Contact( id == $who, groupKey == "journalist" )
            then
                recommend( taskAbout( $person, "press", "Tell Priya, our press officer", $at ),
                           by( plus( $at, hours( 4 ) ) ),
                           because( "You met {person.name}." ) );
            end

            rule "A journalist should get a card after a meeting"
                @id( "PRESS-2" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact, $at : at )
                $person : Contact( id == $who, groupKey == "journalist" )
            then
                recommend( reachOut( $person, Platform.LINKEDIN, Channel.MESSAGE, "card", "Send a card", $at ),
                           because( "You met {person.name}." ) );
            end

            rule "The minutes should be written after a meeting"
                @id( "PRESS-3" )
                @source( "Our own manners" )
            when
                Meeting( $at : at )
            then
                recommend( task( "minutes", "Write the minutes", $at ), because( "You met somebody." ) );
            end
            """;

    @TempDir
    Path folder;

    private BookOfMeetings book;

    @BeforeEach
    void write_the_book() throws IOException {
        book = new BookOfMeetings(folder);
        book.write("press.drl", BOOK);
    }

    private static Situation met(Contact ann) {
        return BookOfMeetings.met(Owner.of("maya"), ann);
    }

    private static final Contact JOURNALIST = Contact.of("ann", "Ann").inGroup("journalist");

    private static List<String> asked(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.reasons().get(0).rule().startsWith("PRESS"))
                .map(each -> each.act().action() + " " + each.act().subject().beginning() + " "
                        + each.act().contact() + " " + each.act().name())
                .sorted()
                .toList();
    }

    @Test
    void places_in_the_words_that_are_shown_are_filled_in() throws IOException {
        book.write(
                "press.drl",
                BOOK.replace("Tell Priya, our press officer", "Tell Priya that you met {person.name}")
                        .replace("Send a card", "Send {person.name} a card"));

        assertThat(book.check()).isEmpty();
        assertThat(asked(book.advise(met(JOURNALIST), NOW)))
                .contains("TASK Tell Priya that you met Ann  Ann", "REACH_OUT Send Ann a card ann Ann");
    }

    @Test
    void place_in_a_name_for_good_is_told() throws IOException {
        book.write("press.drl", BOOK.replace("\"press\", \"Tell", "\"press {person.name}\", \"Tell"));

        assertThat(book.check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNKNOWN_PLACEHOLDER);
            assertThat(problem.message()).startsWith("\"{person.name}\" is in a text that is a name for good");
        });
    }

    @Test
    void book_is_sound() throws IOException {
        assertThat(book.check()).isEmpty();
    }

    @Test
    void tasks_are_advised_in_the_words_of_their_rules() throws IOException {
        assertThat(asked(book.advise(met(JOURNALIST), NOW)))
                .containsExactly(
                        "REACH_OUT Send a card ann Ann",
                        "TASK Tell Priya, our press officer  Ann",
                        "TASK Write the minutes  ");
    }

    @Test
    void whoever_is_left_alone_is_not_reached_out_to_and_may_be_spoken_of() throws IOException {
        Contact left = JOURNALIST.leftAloneAs(List.of(DoNotContact.anywhere(ANN, "They asked.", MET)));
        Advice advice = book.advise(met(left), NOW);

        assertThat(asked(advice))
                .containsExactly("TASK Tell Priya, our press officer  Ann", "TASK Write the minutes  ");
        assertThat(advice.withheld())
                .filteredOn(each -> each.recommendation().act().action() == Action.REACH_OUT)
                .singleElement()
                .satisfies(each -> assertThat(each.by()).extracting("rule").contains("LEAVE-1"));
    }

    @Test
    void whoever_said_no_on_a_platform_is_not_reached_out_to_there() throws IOException {
        Contact left = JOURNALIST.leftAloneAs(List.of(DoNotContact.on(ANN, Platform.LINKEDIN, "They asked.", MET)));
        assertThat(asked(book.advise(met(left), NOW))).noneMatch(each -> each.startsWith("REACH_OUT"));

        book.write(
                "press.drl", BOOK.replace("Platform.LINKEDIN, Channel.MESSAGE", "Platform.MASTODON, Channel.MESSAGE"));
        assertThat(asked(book.advise(met(left), NOW))).anyMatch(each -> each.startsWith("REACH_OUT"));
    }

    @Test
    void what_was_done_is_not_asked_for_again_whatever_its_words_are_then() throws IOException {
        Situation situation = met(JOURNALIST);
        List<Recommendation> before = book.advise(situation, NOW).recommendations();
        Situation done = situation.with(
                before.stream().map(each -> Feedback.done(each.id(), NOW)).toList());
        book.write("press.drl", BOOK.replace("Send a card", "Send a nice card").replace("Tell Priya", "Call Priya"));

        assertThat(asked(book.advise(done, NOW.plusSeconds(60)))).isEmpty();
    }

    @Test
    void scenarios_name_tasks() throws IOException {
        book.write("press.feature", """
                Feature: Press

                  Background:
                    Given I am Maya
                    And Ann is in my group "journalist"
                    And I met Ann 3 hours ago

                  Scenario: Priya hears of it
                    When I ask for advice
                    Then I should be advised to do the task "press" about Ann, because of PRESS-1
                    And I should be advised to do the task "minutes"
                    And I should be advised to reach out to Ann
                    And I should not be advised to do the task "cake"

                  Scenario: Whoever is to be left alone gets no card
                    Given Ann is to be left alone everywhere, noted 2 hours ago
                    When I ask for advice
                    Then I should not be advised to reach out to Ann
                    And I should be advised to do the task "press" about Ann
                """);

        assertThat(book.failures()).isEmpty();
    }

    @Test
    void task_of_nobody_named_is_that_of_anybody() throws IOException {
        book.write("press.feature", """
                Feature: Press

                  Background:
                    Given I am Maya
                    And Ann is in my group "journalist"
                    And I met Ann 3 hours ago

                  Scenario: It is advised
                    When I ask for advice
                    Then I should be advised to do the task "press"

                  Scenario: It is not
                    When I ask for advice
                    Then I should not be advised to do the task "press"
                """);

        assertThat(book.failures()).singleElement().asString().contains("press.feature:14");
    }
}
