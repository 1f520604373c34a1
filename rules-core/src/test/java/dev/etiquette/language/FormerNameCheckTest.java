package dev.etiquette.language;

import static dev.etiquette.language.Texts.PACKAGE;
import static dev.etiquette.language.Texts.rule;
import static dev.etiquette.language.Texts.then;
import static dev.etiquette.language.Texts.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that something had before is one problem at its place, and its fix leads to what is called so now. */
class FormerNameCheckTest {

    /** What is written, where the former name stands, what is told, and what is written when that is mended. */
    private record Former(String text, int line, int column, String message, String mended) {

        @Override
        public String toString() {
            return message;
        }
    }

    private static Former asked(String written, int column, String message, String mended) {
        return new Former(when("$p : Proposal()\n" + written), 7, column, message, when("$p : Proposal()\n" + mended));
    }

    private static Former said(
            String conditions, String written, int column, String message, String more, String mended) {
        return new Former(
                PACKAGE + rule("A-1", conditions, written), 8, column, message, PACKAGE + rule("A-1", more, mended));
    }

    static List<Former> formers() {
        return List.of(
                asked(
                        "WaitingForMe( kind == Kind.REMARK )",
                        1,
                        "The fact \"WaitingForMe\" is now called \"UnansweredMessage\".",
                        "UnansweredMessage( kind == Kind.REMARK )"),
                asked(
                        "not WaitingForMe()",
                        5,
                        "The fact \"WaitingForMe\" is now called \"UnansweredMessage\".",
                        "not UnansweredMessage()"),
                asked(
                        "exists Exchange()",
                        8,
                        "The fact \"Exchange\" is now called \"Conversation\".",
                        "exists Conversation()"),
                asked(
                        "accumulate( RecentPost( $a : at ); $n : count( $a ) ) Contact( priority > $n )",
                        13,
                        "The fact \"RecentPost\" is now called \"PostInSellingWindow\".",
                        "accumulate( PostInSellingWindow( $a : at ); $n : count( $a ) ) Contact( priority > $n )"),
                asked(
                        "Contact( circle == \"family\" )",
                        10,
                        "The field \"circle\" of Contact is now called \"groupKey\".",
                        "Contact( groupKey == \"family\" )"),
                asked(
                        "UnansweredMessage( $d : answerBy ) Now( time < $d )",
                        25,
                        "The field \"answerBy\" of UnansweredMessage is now called \"dueAt\".",
                        "UnansweredMessage( $d : dueAt ) Now( time < $d )"),
                asked(
                        "$u : UnansweredMessage() Now( time < $u.overAt )",
                        41,
                        "The field \"overAt\" of UnansweredMessage is now called \"expiresAt\".",
                        "$u : UnansweredMessage() Now( time < $u.expiresAt )"),
                asked(
                        "$s : SilentConnection() Now( time > $s.since )",
                        40,
                        "The field \"since\" of SilentConnection is now called \"connection.since\".",
                        "$s : SilentConnection() Now( time > $s.connection.since )"),
                asked(
                        "Turn( kind in ( Kind.QUESTION, Kind.REMARK ) )",
                        22,
                        "The choice \"Kind.QUESTION\" is now called \"Kind.PUBLIC_QUESTION\".",
                        "Turn( kind in ( Kind.PUBLIC_QUESTION, Kind.REMARK ) )"),
                asked(
                        "SilentConnection( open == true, platform == Platform.X )",
                        19,
                        "The fact \"SilentConnection\" has no field \"open\" any more.",
                        "SilentConnection( platform == Platform.X )"),
                asked(
                        "SilentConnection( platform == Platform.X, open == true )",
                        43,
                        "The fact \"SilentConnection\" has no field \"open\" any more.",
                        "SilentConnection( platform == Platform.X )"),
                asked(
                        "FollowUpLimit( usedUp == false )",
                        16,
                        "The fact \"FollowUpLimit\" has no field \"usedUp\" any more.",
                        "FollowUpLimit( tries < mostTries )"),
                asked(
                        "Relationship( $u : usual ) Turn( at > plus( at, twice( $u ) ) )",
                        49,
                        "The function \"twice\" is now called \"times\", and takes a length of time and a number.",
                        "Relationship( $u : usual ) Turn( at > plus( at, times( $u, 2 ) ) )"),
                asked(
                        "$t : Turn() UnansweredMessage( channel == answeredIn( $t ) )",
                        43,
                        "The function \"answeredIn\" does not exist any more. Use the field \"answerChannel\" of Turn.",
                        "$t : Turn() UnansweredMessage( channel == $t.answerChannel )"),
                said(
                        "$p : Proposal( $a : cameUpAt )",
                        "withhold( $p, until( $a ), because( \"So.\" ) );",
                        15,
                        "The function \"until\" is now called \"allowedFrom\".",
                        "$p : Proposal( $a : cameUpAt )",
                        "withhold( $p, allowedFrom( $a ), because( \"So.\" ) );"),
                said(
                        "$s : Turn( $a : at )",
                        "recommend( recordOptOut( $s ), atLatest( $a ), because( \"So.\" ) );",
                        32,
                        "The function \"atLatest\" is now called \"lateFrom\".",
                        "$s : Turn( $a : at )",
                        "recommend( recordOptOut( $s ), lateFrom( $a ), because( \"So.\" ) );"),
                said(
                        "$s : Turn()",
                        "recommend( recordOptOut( $s ), because( \"They said { s.excerpt }.\" ) );",
                        56,
                        "The field \"excerpt\" of Turn is now called \"beginning\".",
                        "$s : Turn()",
                        "recommend( recordOptOut( $s ), because( \"They said { s.beginning }.\" ) );"),
                said(
                        "$s : Turn()",
                        "recommend( holdPromotionTo( $s ), because( \"So.\" ) );",
                        12,
                        "The function \"holdPromotionTo\" is now called \"sellNothingTo\".",
                        "$s : Turn()",
                        "recommend( sellNothingTo( $s ), because( \"So.\" ) );"),
                said(
                        "$w : UnansweredMessage()",
                        "recommend( answer( $w ), because( \"{w.name} waits.\" ) );",
                        12,
                        "The function \"answer\" takes other values now: a Turn and a channel.",
                        "$w : UnansweredMessage( $asked : asked, $channel : channel )",
                        "recommend( answer( $asked, $channel ), because( \"{w.name} waits.\" ) );"),
                said(
                        "$w : UnansweredMessage( $how : channel, $asked : saidAt ) Now( time > $asked )",
                        "recommend( answer( $w ), because( \"{w.name} waits.\" ) );",
                        12,
                        "The function \"answer\" takes other values now: a Turn and a channel.",
                        "$w : UnansweredMessage( $how : channel, $asked : saidAt, $wAsked : asked ) Now( time > $asked )",
                        "recommend( answer( $wAsked, $how ), because( \"{w.name} waits.\" ) );"),
                said(
                        "( $w : UnansweredMessage( kind == Kind.PRAISE ) or $w : UnansweredMessage( kind == Kind.REMARK ) )",
                        "recommend( acknowledge( $w ), because( \"{w.name} waits.\" ) );",
                        12,
                        "The function \"acknowledge\" takes other values now: a Turn and a channel.",
                        "( $w : UnansweredMessage( kind == Kind.PRAISE, $asked : asked, $channel : channel )"
                                + " or $w : UnansweredMessage( kind == Kind.REMARK, $asked : asked, $channel : channel ) )",
                        "recommend( acknowledge( $asked, $channel ), because( \"{w.name} waits.\" ) );"),
                said(
                        "$l : FollowUpLimit()",
                        "signal( theirTurn( $l ) );",
                        9,
                        "\"theirTurn\" is no function any more. The fact \"AwaitingReply\" is declared now, at "
                                + place("AwaitingReply") + ".",
                        "$l : FollowUpLimit( $contact : contact )",
                        "signal( new AwaitingReply( $contact ) );"));
    }

    private static String place(String fact) {
        return StandardRules.vocabulary().fact(fact).orElseThrow().place();
    }

    @ParameterizedTest
    @MethodSource("formers")
    void a_former_name_is_told_once_at_its_place_and_mended(Former former) {
        List<Problem> problems = StandardRules.problems(former.text());

        assertThat(problems).extracting(Problem::code).as(problems.toString()).containsExactly(Code.FORMER_NAME);
        Problem problem = problems.get(0);
        assertThat(problem.message()).isEqualTo(former.message());
        assertThat(problem.position().line()).isEqualTo(former.line());
        assertThat(problem.position().column()).isEqualTo(former.column());
        assertThat(StandardRules.mended(former.text(), problem)).isEqualTo(former.mended());
        assertThat(StandardRules.problems(former.mended())).isEmpty();
    }

    /** Without an edit, what is told says what took its place. */
    @Test
    void what_no_edit_can_mend_is_told_with_what_took_its_place() {
        assertThat(told(when("$p : Proposal()\nFollowUpLimit( $f : freeAt )\nNow( time < $f )")))
                .containsExactly(
                        "The fact \"FollowUpLimit\" has no field \"freeAt\" any more. Maybe read againAt where tries <"
                                + " mostTries, and restedAt in a rule of its own where they are used up. 0");
        assertThat(told(when("$p : Proposal()\nSilentConnection( $s : since )\nNow( time < $s )")))
                .containsExactly(
                        "The field \"since\" of SilentConnection is now called \"connection.since\". Maybe name connection,"
                                + " and read its field where you need it. 0");
        assertThat(told(PACKAGE + rule("A-1", "$c : Contact()\n$n : SilenceNorm()", "signal( patience( $c, $n ) );")))
                .containsExactly("\"patience\" is no function any more. The fact \"FollowUpLimit\" is declared now, at "
                        + place("FollowUpLimit")
                        + ". Maybe write new FollowUpLimit( relationship, contact, name, platform,"
                        + " tries, mostTries, lastTryAt, againAt, restedAt ). 0");
        assertThat(told(then("recommend( watch( $who ), because( \"{p.name}\" ) );")))
                .containsExactly(
                        "The function \"watch\" is now called \"findPost\", and takes a Contact and a platform. Maybe"
                                + " write findPost( … ). 0");
        // a fact that is a field of another one has no pattern in which its own fields could be bound
        assertThat(told(PACKAGE
                        + rule(
                                "A-1",
                                "$q : QueuedPost( $post : post )",
                                "recommend( retire( $post ), because( \"{q.lastShown}\" ) );")))
                .containsExactly(
                        "The function \"retire\" takes other values now: a MyPost and a moment. Maybe write retire("
                                + " $first, $shownAt ). 0");
    }

    private static List<String> told(String text) {
        return StandardRules.problems(text).stream()
                .map(problem -> problem.message() + " "
                        + problem.suggestion().map(Suggestion::text).orElse("") + " "
                        + problem.suggestion()
                                .map(Suggestion::edits)
                                .map(List::size)
                                .orElse(0))
                .toList();
    }

    @Test
    void all_former_names_of_a_rule_are_told_at_once_and_its_slip_beside_them() {
        String text = PACKAGE
                + rule(
                        "A-1",
                        "$w : WaitingForMe( kind == Kind.QUESTION, $due : answerBy, contakt != PersonId )",
                        "recommend( answer( $w ), atLatest( $due ), because( \"{w.asker} asked.\" ) );");

        assertThat(StandardRules.problems(text))
                .extracting(Problem::code)
                .containsExactly(Code.FORMER_NAME, Code.FORMER_NAME, Code.FORMER_NAME, Code.UNKNOWN_FIELD);
        assertThat(StandardRules.problems(
                        StandardRules.mended(new Source("a.drl", text)).text()))
                .extracting(Problem::code)
                .containsExactly(Code.UNKNOWN_FIELD);
    }

    @Test
    void a_slip_in_how_a_rule_is_built_is_mended_beside_former_names() {
        String text = PACKAGE
                + rule(
                        "A-1",
                        "$w : WaitingForMe( kind == Kind.QUESTION $due : answerBy )",
                        "recommend( answer( $w ), atLatest( $due ), because( \"{w.asker} asked.\" ) );");

        Problem slip = StandardRules.problems(text).get(0);
        assertThat(slip.code()).isEqualTo(Code.MISSING_COMMA);
        String mended = StandardRules.mended(text, slip);
        assertThat(StandardRules.problems(mended)).hasSize(6).allMatch(each -> each.code() == Code.FORMER_NAME);
        assertThat(StandardRules.problems(
                        StandardRules.mended(new Source("a.drl", mended)).text()))
                .isEmpty();
    }

    @Test
    void a_call_that_goes_over_several_lines_is_mended_as_a_whole() {
        String text = PACKAGE
                + rule(
                        "A-1",
                        "$w : WarmRelationship()\n$c : Contact( id == $w.contact )",
                        "recommend( suggestMeeting( $w,\n      $c ),\n   because( \"{w.name}\" ) );");

        Source mended = StandardRules.mended(new Source("a.drl", text));
        assertThat(mended.text()).contains("recommend( suggestMeeting( $c )\n,\n");
        assertThat(StandardRules.problems(mended.text())).isEmpty();
    }

    @Test
    void what_a_book_declares_itself_is_no_former_name() {
        String declared = "declare WaitingForMe\n"
                + "    @meaning( \"somebody in the queue\" )\n"
                + "    excerpt : String @key @meaning( \"what they want\" )\n"
                + "end\n";

        assertThat(StandardRules.problems(PACKAGE
                        + declared
                        + rule("A-1", "Turn( $b : beginning )", "signal( new WaitingForMe( $b ) );")
                        + rule(
                                "A-2",
                                "$p : Proposal()\n$w : WaitingForMe( excerpt != \"\" )",
                                "withhold( $p, because( \"{w.excerpt}\" ) );")))
                .isEmpty();
    }

    @Test
    void declarations_and_new_facts_are_told_of_former_names() {
        String text = PACKAGE
                + "declare Late @meaning( \"late\" ) whom : WaitingForMe @key end\n"
                + rule("A-1", "FollowUpLimit( $c : contact )", "signal( new TheirTurn( $c ) );");

        assertThat(StandardRules.problems(text))
                .extracting(Problem::code, problem -> problem.position().column())
                .containsExactly(tuple(Code.FORMER_NAME, 40), tuple(Code.FORMER_NAME, 13));
        Source mended = StandardRules.mended(new Source("a.drl", text));
        assertThat(mended.text()).contains("whom : UnansweredMessage @key", "new AwaitingReply( $c )");
        assertThat(StandardRules.problems(mended.text())).isEmpty();
    }

    @Test
    void what_is_near_a_former_name_is_told_of_todays() {
        assertThat(StandardRules.problems(when("$p : Proposal()\nWaitingForM()")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FACT);
                    assertThat(problem.suggestion().orElseThrow().text()).isEqualTo("Maybe write UnansweredMessage.");
                });
    }

    @Test
    void a_book_that_stands_alone_is_told_of_the_new_name_and_then_where_that_is_declared() {
        String text = when("$p : Proposal()\nWaitingForMe( $d : answerBy )\nNow( time > $d )");

        Problem first = alone(text);
        assertThat(first.code()).isEqualTo(Code.FORMER_NAME);
        assertThat(alone(StandardRules.mended(text, first)).message())
                .startsWith("Unknown fact \"UnansweredMessage\". The standard book declares");
    }

    private static Problem alone(String text) {
        List<Problem> problems = RuleReader.read(
                        List.of(new Source("a.drl", text)), Vocabulary.standard(), List.of(), StandardRules::vocabulary)
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void a_book_that_knows_no_such_fact_by_any_name_has_an_unknown_fact() {
        assertThat(Texts.problems(when("$p : Proposal()\nWaitingForMe()")))
                .extracting(Problem::code)
                .containsExactly(Code.UNKNOWN_FACT);
    }
}
