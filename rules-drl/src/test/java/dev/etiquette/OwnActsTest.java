package dev.etiquette;

import static dev.etiquette.BookOfMeetings.ANN;
import static dev.etiquette.BookOfMeetings.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts of one's own: whoever is spoken to is protected by the same rules, whatever the act is called. */
class OwnActsTest {

    private static final String ACTS = """
            act,says,reaches out,owed
            send a card,send a card to,,
            drop a line,drop a line to,yes,
            give back,give back what I borrowed to,yes,yes
            """;

    private static final String BOOK = """
            package etiquette

            rule "Whoever I met should get a card"
                @id( "CARD-1" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact, $at : at )
                $person : Contact( id == $who )
            then
                recommend( actSince( "send a card", $person, $at ),
                           because( "You met {person.name}." ) );
            end

            rule "Whoever I met should get a line"
                @id( "CARD-2" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact, $at : at )
                $person : Contact( id == $who )
            then
                recommend( actOn( "drop a line", $person, Platform.FACEBOOK, Channel.MESSAGE, $at ),
                           because( "You met {person.name}." ) );
            end

            rule "What was borrowed should be given back"
                @id( "CARD-3" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact )
                $person : Contact( id == $who )
            then
                recommend( act( "give back", $person ),
                           because( "You met {person.name}." ) );
            end

            rule "The same in the words of a rule"
                @id( "CARD-4" )
                @source( "Our own manners" )
            when
                Meeting( $who : contact, $at : at )
                $person : Contact( id == $who )
            then
                recommend( reachOut( $person, Platform.FACEBOOK, Channel.MESSAGE, "line", "Drop a line", $at ),
                           because( "You met {person.name}." ) );
            end
            """;

    @TempDir
    Path folder;

    private BookOfMeetings book;

    @BeforeEach
    void write_the_book() throws IOException {
        book = new BookOfMeetings(folder);
        book.write("acts.csv", ACTS);
        book.write("card.drl", BOOK);
    }

    private static Situation met(int budget) {
        return BookOfMeetings.met(Owner.of("maya").withDailyBudget(budget), Contact.of("ann", "Ann"));
    }

    private List<Recommendation> mine(Situation situation) throws IOException {
        return book.advise(situation, NOW).recommendations().stream()
                .filter(each -> each.act().action().isOwn())
                .toList();
    }

    private List<String> failures(String steps) throws IOException {
        book.write("card.feature", """
                Feature: Cards

                  Background:
                    Given I am Maya
                    And I live in Europe/Berlin
                    And I met Ann 3 hours ago

                """ + steps.indent(2));
        return book.failures();
    }

    @Test
    void book_is_sound_and_says_what_it_adds() throws IOException {
        assertThat(book.check()).isEmpty();
        assertThat(book.load().changes().lines())
                .contains("acts.csv \"send a card\": nothing -> send a card to, reaches out")
                .contains("acts.csv \"give back\": nothing -> give back what I borrowed to, reaches out, owed");
        assertThat(book.load().acts())
                .extracting(Action::id)
                .containsExactly("drop a line", "give back", "send a card");
    }

    @Test
    void row_changes_the_fingerprint() throws IOException {
        String before = book.load().fingerprint();
        book.write("acts.csv", ACTS.replace("send a card to,,", "send a card to,,yes"));

        assertThat(book.load().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void id_names_the_act_and_feedback_finds_it() throws IOException {
        Recommendation card = mine(met(10)).stream()
                .filter(each -> each.act().action().id().equals("send a card"))
                .findFirst()
                .orElseThrow();
        RecommendationId id = card.id();
        assertThat(id.value()).matches("act-send-a-card-[0-9a-f]{20}");

        assertThat(mine(met(10).with(List.of(Feedback.done(id, NOW)))))
                .extracting(Recommendation::id)
                .isNotEmpty()
                .doesNotContain(id);
        assertThat(mine(met(10).with(List.of(Feedback.dismissed(id, NOW, "not now")))))
                .extracting(Recommendation::id)
                .isNotEmpty()
                .doesNotContain(id);
    }

    @Test
    void budget_cuts_what_is_not_owed() throws IOException {
        assertThat(mine(met(0))).extracting(each -> each.act().action().id()).containsExactly("give back");
    }

    /** Each situation holds back the act of one's own wherever it holds back what a rule of the standard book names. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LEAVE-1 | Ann is to be left alone everywhere, noted 2 hours ago | all",
                "LEAVE-1 | Ann is to be left alone on Facebook, noted 2 hours ago | there",
                "LEAVE-3 | Ann is to be left alone on LinkedIn, noted 2 hours ago | open",
                "LEAVE-2 | Ann and I were parted by a block on Facebook 2 hours ago | there",
                "LEAVE-4 | Ann and I were parted by a block on LinkedIn 2 hours ago | open",
                "STOP-4 | Ann wrote to me on LinkedIn 2 hours ago: \"Please stop writing to me.\" | all",
                "LAW-3 | I am a page on Facebook; Ann wrote to me on Facebook 3 days ago: \"Nice bread.\" | there",
                "LAW-4 | I am a page on Facebook; Ann wrote to me on Facebook 30 days ago: \"Nice bread.\" | there",
                "LAW-6 | I am a page on Facebook; Ann wrote to me on Facebook 3 days ago: \"Nice bread.\" | open",
                "QUIET-2 | Ann lives in Pacific/Auckland | unasked"
            })
    void whoever_is_spoken_to_is_protected_whatever_the_act_is_called(String rule, String given, String which)
            throws IOException {
        boolean there = !which.equals("open");
        boolean open = !which.equals("there");
        StringBuilder steps = new StringBuilder("Scenario: Held back\n");
        for (String step : given.split("; ")) {
            steps.append("  Given ").append(step).append('\n');
        }
        steps.append("  When I ask for advice\n");
        if (there) {
            steps.append(held("drop a line to Ann", rule)).append(held("reach out to Ann", rule));
        }
        if (open) {
            steps.append(held("send a card to Ann", rule));
        }
        if (open && !which.equals("unasked")) {
            steps.append(held("give back what I borrowed to Ann", rule));
        }
        assertThat(failures(steps.toString())).isEmpty();
    }

    private static String held(String act, String rule) {
        return "  Then the advice to " + act + " should be held back by " + rule + "\n";
    }

    @Test
    void scenarios_speak_of_acts_by_the_words_of_their_rows() throws IOException {
        assertThat(failures("""
                Scenario: A card, a line, and what I owe
                  When I ask for advice
                  Then I should be advised to send a card to Ann, because of CARD-1
                  And I should be advised to drop a line to Ann on Facebook in a private message
                  And I should be advised to give back what I borrowed to Ann
                  When I mark the advice to send a card to Ann as done
                  And 1 hour goes by
                  Then I should not be advised to send a card to Ann
                """)).isEmpty();
        assertThat(failures("""
                Scenario: Another word
                  When I ask for advice
                  Then I should be advised to send a letter to Ann
                """)).singleElement().asString().contains("send a card to");
    }

    @Test
    void conditions_ask_for_an_act_by_its_name() throws IOException {
        book.write("held.drl", """
                package etiquette

                rule "Friends get no card"
                    @id( "CARD-9" )
                    @source( "Our own manners" )
                when
                    $card : Proposal( action == actionNamed( "send a card" ), $who : contact )
                    Contact( id == $who, groupKey == "friend" )
                then
                    withhold( $card, because( "They get a call." ) );
                end
                """);
        assertThat(book.check()).isEmpty();
        assertThat(failures("""
                Scenario: A friend
                  Given Ann is a friend of mine
                  When I ask for advice
                  Then the advice to send a card to Ann should be held back by CARD-9
                  And I should be advised to drop a line to Ann
                """)).isEmpty();
    }

    @Test
    void name_without_a_row_is_told_with_what_may_be_meant() throws IOException {
        book.write("card.drl", BOOK.replace("\"send a card\"", "\"send a crad\""));

        assertThat(book.check())
                .filteredOn(problem -> problem.code() == Code.UNKNOWN_ACT)
                .singleElement()
                .asString()
                .contains("send a crad", "Maybe write \"send a card\"");

        book.write("card.drl", BOOK.replace("\"send a card\"", "\"keep in touch\""));
        assertThat(book.check()).extracting(Problem::code).contains(Code.UNKNOWN_ACT);
    }

    @Test
    void row_that_does_not_reach_out_and_is_aimed_at_somebody_is_told() throws IOException {
        book.write("acts.csv", ACTS.replace("send a card to,,", "send a card to,no,"));

        assertThat(book.check()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SILENT_ACT);
            assertThat(problem.message()).contains("CARD-1", "send a card");
        });
    }

    @Test
    void why_not_knows_the_rules_of_an_act() throws IOException {
        Etiquette etiquette = Etiquette.of(book.load());
        Situation nobody = Situation.of(Owner.of("maya"), Contact.of("ann", "Ann"));

        assertThat(WhyNot.lines(
                        etiquette.explain(nobody, NOW).whyNot(Action.named("send a card"), ANN), ZoneOffset.UTC))
                .anyMatch(line -> line.contains("CARD-1"))
                .noneMatch(line -> line.contains("CARD-2"));
    }
}
