package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.commandline.Desk.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TestCommandTest {

    private static final String RULE = """
            package etiquette

            rule "Somebody who wrote to me should be answered"
                @id( "ANSWER-1" )
                @source( "Common sense" )
            when
                UnansweredMessage( kind == Kind.PRIVATE_MESSAGE, $turn : turn, $channel : channel )
            then
                recommend( answer( $turn, $channel ),
                           because( "{turn.name} wrote to you." ) );
            end

            rule "Whoever spoke to me is waiting for me"
                @id( "ANSWER-2" )
                @source( "Common sense" )
            when
                AnswerNorm( $where : platform, $kind : kind )
                $turn : Turn( mine == false, platform == $where, kind == $kind,
                              $who : contact, $channel : channel, $excerpt : beginning )
            then
                signal( new UnansweredMessage( $turn, $who, $where, $channel, $kind, $excerpt ) );
            end

            declare UnansweredMessage
                @meaning( "somebody who spoke to me" )
                turn     : Turn     @key
                contact  : PersonId @key
                platform : Platform @key
                channel  : Channel  @key
                kind     : Kind     @key
                beginning  : String   @key
            end
            """;

    private static final String PASSING = """
            Feature: Answers

              Scenario: A message is answered
                Given Ann wrote to me on Mastodon 3 hours ago: "How is your oven?"
                When I ask for advice
                Then I should be advised to answer Ann
            """;

    @TempDir
    Path folder;

    private Outcome test(String scenarios, String... options) throws IOException {
        Files.writeString(folder.resolve("answer.drl"), RULE);
        Files.writeString(folder.resolve("answer.feature"), scenarios);
        String[] words = new String[options.length + 2];
        words[0] = "test";
        words[1] = folder.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Desk.run(words);
    }

    @Test
    void passing_scenarios_are_listed() throws IOException {
        assertThat(test(PASSING)).isEqualTo(new Outcome(0, """
                Answers (answer.feature)
                  passed  A message is answered, line 3

                1 scenario: 1 passed, 0 failed.
                """, ""));
    }

    @Test
    void failure_shows_what_was_expected_what_was_found_and_why() throws IOException {
        assertThat(test(PASSING.replace("wrote to", "said to"))).isEqualTo(new Outcome(1, """
                Answers (answer.feature)
                  FAILED  A message is answered, line 3

                answer.feature:6: Then I should be advised to answer Ann
                    expected: I should be advised to answer Ann.
                    found: Nothing is advised, and nothing is held back.
                    why:
                      ANSWER-1 stopped at answer.drl:7: UnansweredMessage( kind == Kind.PRIVATE_MESSAGE, $turn : turn, $channel : channel )
                        Nearest: UnansweredMessage( Ann, Mastodon, a public reply, public question, "How is your oven?" ). "kind == Kind.PRIVATE_MESSAGE" is false: the value is public question.

                1 scenario: 0 passed, 1 failed.
                """, ""));
    }

    @Test
    void coverage_lists_what_was_not_seen_both_ways() throws IOException {
        Outcome outcome = test(PASSING, "--coverage");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).endsWith("""
                1 scenario: 1 passed, 0 failed.

                Coverage
                  answer.drl
                    line 7, ANSWER-1: never false: kind == Kind.PRIVATE_MESSAGE
                    line 17, ANSWER-2: never false: AnswerNorm( $where : platform, $kind : kind )
                    line 18, ANSWER-2: never false: mine == false
                    line 18, ANSWER-2: never false: platform == $where
                  0 of 2 rules and 1 of 5 conditions were seen true and seen false.
                """);
        assertThat(test(PASSING, "--coverage-required").code()).isEqualTo(1);
    }

    @Test
    void json_says_the_same() throws IOException {
        Outcome outcome = test(PASSING.replace("wrote to", "said to"), "--format", "json", "--coverage");
        JsonNode report = JsonMapper.shared().readTree(outcome.out());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(report.at("/passed").asBoolean()).isFalse();
        assertThat(report.at("/features/0/scenarios/0/failure/line").asInt()).isEqualTo(6);
        assertThat(report.at("/features/0/scenarios/0/failure/kind").asString()).isEqualTo("not-met");
        assertThat(report.at("/features/0/scenarios/0/failure/why/0").asString())
                .startsWith("ANSWER-1 stopped at answer.drl:7: ");
        assertThat(report.at("/coverage/0/condition").asString()).isEqualTo("kind == Kind.PRIVATE_MESSAGE");
        assertThat(report.at("/covered").isBoolean()).isTrue();
        assertThat(report.at("/covered").asBoolean()).isFalse();
        assertThat(report.at("/coverage/0/seenTrue").asBoolean()).isFalse();
    }

    @Test
    void folder_without_scenarios_has_tried_nothing() throws IOException {
        Files.writeString(folder.resolve("answer.drl"), RULE);

        assertThat(Desk.run("test", folder.toString()).code()).isEqualTo(1);
        assertThat(Desk.run("test", folder.toString()).out()).contains("No scenario was found");
    }

    @Test
    void unsound_book_says_what_check_says() throws IOException {
        Files.writeString(folder.resolve("answer.drl"), RULE.replace("Turn( mine", "Trun( mine"));
        Files.writeString(folder.resolve("answer.feature"), PASSING);

        Outcome outcome = Desk.run("test", folder.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("answer.drl:18:13: error: Unknown fact \"Trun\"");

        JsonNode report = JsonMapper.shared()
                .readTree(
                        Desk.run("test", folder.toString(), "--format", "json").out());
        assertThat(report.at("/passed").isBoolean()).isTrue();
        assertThat(report.at("/passed").asBoolean()).isFalse();
        assertThat(report.at("/book/problems/0/line").asInt()).isEqualTo(18);
    }

    @Test
    void folder_that_is_not_there_is_unusable() {
        assertThat(Desk.run("test", "no-such-folder"))
                .isEqualTo(new Outcome(2, "", "There is no folder \"no-such-folder\" with rules.\n"));
    }
}
