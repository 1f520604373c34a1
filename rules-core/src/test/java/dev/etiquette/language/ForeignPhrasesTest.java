package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write who never wrote a rule before is told with what to write instead. */
class ForeignPhrasesTest {

    private static final String RULE = """
            package etiquette

            rule "Family must not be written to"
                @id( "MINE-1" )
                @source( "My own taste" )
            when
                $p : Proposal( reachesOut == true, $who : contact )
                $person : Contact( id == $who, groupKey == "family" )
                $turn : Turn( contact == $who, asks == true, $at : at, wordCount > 3 )
                not Contact( id == $who, priority > 2 )
                Now( time < plus( $at, days( 3 ) ) )
            then
                withhold( $p,
                          allowedFrom( plus( $at, days( 3 ) ) ),
                          because( "{person.name} is family." ) );
            end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        not Contact( id                           | no Contact( id                                | not Contact( id
        not Contact( id                           | unless Contact( id                            | not Contact( id
        not Contact( id                           | without Contact( id                           | not Contact( id
        not Contact( id                           | there is no Contact( id                       | not Contact( id
        not Contact( id                           | not exists Contact( id                        | not Contact( id
        not Contact( id                           | there is a Contact( id                        | exists Contact( id
        not Contact( id                           | with a Contact( id                            | Contact( id
        because( "{person.name} is family." )     | because "{person.name} is family."            | because( "{person.name} is family." )
        because( "{person.name} is family." )     | because: "{person.name} is family."           | because( "{person.name} is family." )
        because( "{person.name} is family." )     | because {person.name} is family.              | because( "{person.name} is family." )
        because( "{person.name} is family." )     | reason: "{person.name} is family."            | because( "{person.name} is family." )
        because( "{person.name} is family." )     | "{person.name} is family."                    | because( "{person.name} is family." )
        allowedFrom( plus( $at, days( 3 ) ) )     | allowedFrom plus( $at, days( 3 ) )            | allowedFrom( plus( $at, days( 3 ) ) )
        wordCount > 3                                 | wordCount between 3 and 5                         | wordCount >= 3, wordCount <= 5
        wordCount > 3                                 | wordCount is between 3 and 5                      | wordCount >= 3, wordCount <= 5
        wordCount > 3                                 | wordCount from 3 to 5                             | wordCount >= 3, wordCount <= 5
        wordCount > 3                                 | 3 < wordCount <= 5                                | wordCount > 3, wordCount <= 5
        wordCount > 3                                 | wordCount > 3 and < 5                             | wordCount > 3, wordCount < 5
        wordCount > 3                                 | wordCount is over 3                               | wordCount > 3
        wordCount > 3                                 | wordCount no more than 3                          | wordCount <= 3
        wordCount > 3                                 | wordCount greater or equal 3                      | wordCount >= 3
        wordCount > 3                                 | at least 3 wordCount                              | wordCount >= 3
        wordCount > 3                                 | wordCount 3 or more                               | wordCount >= 3
        wordCount > 3                                 | wordCount > three                                 | wordCount > 3
        asks == true                              | asks                                          | asks == true
        asks == true                              | !asks                                         | asks == false
        asks == true                              | not asks                                      | asks == false
        asks == true                              | asks == yes                                   | asks == true
        asks == true                              | asks == no                                    | asks == false
        asks == true                              | asks is true                                  | asks == true
        asks == true                              | asks isn't true                               | asks != true
        asks == true                              | asks == not true                              | asks != true
        asks == true                              | asks: true                                    | asks == true
        groupKey == "family"                      | groupKey isn't "family"                       | groupKey != "family"
        groupKey == "family"                      | groupKey not "family"                         | groupKey != "family"
        groupKey == "family"                      | groupKey == family                            | groupKey == "family"
        groupKey == "family"                      | groupKey == "family", "friend"                | groupKey in ( "family", "friend" )
        groupKey == "family"                      | groupKey is "family" or "friend"              | groupKey in ( "family", "friend" )
        groupKey == "family"                      | groupKey one of "family", "friend", "vip"     | groupKey in ( "family", "friend", "vip" )
        groupKey == "family"                      | groupKey in "family", "friend"                | groupKey in ( "family", "friend" )
        groupKey == "family"                      | groupKey neither "family" nor "friend"        | groupKey != "family", groupKey != "friend"
        {person.name}                             | (person.name)                                 | {person.name}
        {person.name}                             | [person.name]                                 | {person.name}
        {person.name}                             | <person.name>                                 | {person.name}
        {person.name}                             | %person.name%                                 | {person.name}
        {person.name}                             | $person.name                                  | {person.name}
        {person.name}                             | ${person.name}                                | {person.name}
        {person.name}                             | {{person.name}}                               | {person.name}
        {person.name}                             | {person's name}                               | {person.name}
        """)
    void it_is_told_once_with_what_to_write(String right, String written, String instead) {
        List<Problem> problems = problems(RULE.replace(right, written));

        assertThat(problems).hasSize(1);
        assertThat(fixed(RULE.replace(right, written))).isEqualTo(RULE.replace(right, instead));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ( id = $who, priority = 2 )               | ( id == $who, priority == 2 )
        ( id is $who, priority = 2 )              | ( id == $who, priority == 2 )
        ( id = $who and priority > 2 )            | ( id == $who, priority > 2 )
        """)
    void slips_in_one_line_are_told_each(String written, String instead) {
        String text = RULE.replace("( id == $who, priority > 2 )", written);

        assertThat(problems(text))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.suggestion()).isPresent());
        assertThat(fixed(text)).isEqualTo(RULE.replace("( id == $who, priority > 2 )", instead));
    }

    @Test
    void slips_of_one_kind_in_several_lines_are_told_and_mended() {
        String text = RULE.replace("asks == true", "asks == yes")
                .replace("id == $who", "id = $who")
                .replace("reachesOut == true", "reachesOut == yes");

        assertThat(problems(text))
                .allSatisfy(problem -> assertThat(problem.suggestion()).isPresent());
        assertThat(fixed(text)).isEqualTo(RULE);
    }

    @Test
    void words_in_parentheses_are_no_values() {
        String text = RULE.replace("is family.", "is (dear) family (at home). Pay $5 or 20 %.");

        assertThat(problems(text)).isEmpty();
    }

    private static List<Problem> problems(String text) {
        return Texts.problems(text);
    }

    /** What comes of following each suggestion, for some rounds. */
    private static String fixed(String text) {
        String fixed = text;
        for (int round = 0; round < 5; round++) {
            Fixes fixes = Fixes.of(problems(fixed));
            fixed = fixes.applyTo(Map.of("a.drl", fixed)).getOrDefault("a.drl", fixed);
        }
        return fixed;
    }
}
