package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips for which the way that leads on is told, and not back to where the author stands. */
class HintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Meeting( contact == $who, at > 2026-03-01 )        | Found a date.       | give the day a name in days.csv
        Meeting( contact == $who, at > "2026-03-01" )      | Found a date        | give the day a name in days.csv
        Turn( contact == $who, words in ( "vip", "pr" ) )  | asked by "contains" | ( Turn( words contains … ) or Turn( words contains … ) )
        Turn( contact == $who, "vip" in words )            | Several values      | Maybe write words contains "vip".
        Turn( contact == $who, marks contains Mark.STOP )  | between quotes      | Maybe write "stop".
        accumulate( Turn( contact == $who, $i : id ); $n : count() ) | needs a name | Maybe write count( $i ).
        accumulate( Turn( contact == $who ); $n : count() ) | needs a name        | as in $id : id, and write count( $id ).
        Contact( id == $who, tags contains "vip" )         | no field "tags".       | Tag( contact == $who, name == "vip" )
        Contact( id == $who, tag == "vip" )                | no field "tag".        | Tag( contact == $who, name == "vip" )
        Contact( id == $who, $person.labels contains "a" ) | no field "labels".     | Tag( contact == $who, name == "vip" )
        Relationship( contact == $who, averageOf( 6, 2 ) < 3 ) | must begin with a field | signal the number
        Relationship( contact == $who, 3 < mine )          | must begin with a field | Maybe write mine > 3.
        """)
    void way_that_leads_on_is_told(String condition, String message, String hint) {
        assertThat(told(condition, "withhold( $proposal, because( \"So.\" ) )"))
                .contains(message)
                .contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        taskAbout( $person, "x", $at )                     | takes a Contact, a text, a text, a moment; found 3 values. Missing: a text.
        reachOut( $person, Platform.X, "card", "Card", $at ) | found 5 values. Missing: a channel.
        reachOut( $person, Platform.X, Channel.MESSAGE, "card", "Card" ) | found 5 values. Missing: a moment.
        suggestMeeting()                                   | takes a Contact; found none.
        suggestMeeting( $person, $at, $at )                | takes a Contact; found 3 values.
        task( "x", "y", $at, $at )                         | takes a text, a text, a moment; found 4 values.
        """)
    void value_that_is_missing_is_told(String act, String message) {
        assertThat(told("Meeting( contact == $who, $at : at )", "recommend( " + act + ", because( \"So.\" ) )"))
                .contains(message)
                .doesNotContain("Maybe write task( … )");
    }

    /** The only problem, and its hint behind it. */
    private static String told(String condition, String statement) {
        String text = """
            package etiquette
            rule "It is so"
                @id( "A-1" )
                @source( "test" )
            when
                $proposal : Proposal( $who : contact )
                $person : Contact( id == $who )
                %s
            then
                %s;
            end
            """.formatted(condition, statement);
        List<String> problems =
                RuleReader.read(List.of(new Source("a.drl", text)), Vocabulary.standard()).problems().stream()
                        .map(problem -> problem.message() + " "
                                + problem.suggestion().map(Suggestion::text).orElse(""))
                        .filter(said -> !said.contains("is not used"))
                        .toList();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
