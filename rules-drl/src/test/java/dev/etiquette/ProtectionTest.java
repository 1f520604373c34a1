package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an author writes takes away in silence what protects others. */
class ProtectionTest {

    private static final RuleBook STANDARD = RuleBook.standard();

    private static final String MINE = """
        package etiquette

        rule "A rival must not be contacted"
            @id( "MINE-1" )
            @source( "Our own manners" )
        when
            $proposal : Proposal( reachesOut == true, $who : contact )
            Contact( id == $who, groupKey == "rival" )
        then
            withhold( $proposal, because( "They compete with you." ) );
        end
        """;

    private static final String FIRST_TAGS =
            "Tag( contact == $who, name == \"t0\" ); Tag( contact == $who, name == \"t1\" )";

    @TempDir
    Path folder;

    @BeforeEach
    void lay_it_over_the_standard_book() throws IOException {
        write("book.properties", "extends = standard\n");
    }

    @Test
    void restraint_ends_at_the_moment_from_which_it_allows() throws IOException {
        write("mine.drl", """
                package etiquette

                rule "Somebody who asked must not be answered on the same day"
                    @id( "MINE-1" )
                    @source( "Our own manners" )
                when
                    $proposal : Proposal( action == Action.RESPOND, $who : contact )
                    $asked    : Turn( mine == false, asks == true, contact == $who, $at : at )
                then
                    withhold( $proposal, allowedFrom( plus( $at, days( 1 ) ) ), because( "Take your time." ) );
                end
                """);
        Instant asked = Instant.parse("2026-03-02T08:00:00Z");
        Instant allowed = asked.plus(Duration.ofDays(1));
        Situation situation = Situation.of(
                Owner.of("maya"),
                Contact.of("ann", "Ann"),
                Post.of("q", Platform.MASTODON, "ann", asked, "Maya, which oven do you bake in?")
                        .mentioning("maya"));
        Etiquette etiquette = Etiquette.of(RuleBook.load(folder));

        Advice before = etiquette.advise(situation, asked.plus(Duration.ofHours(2)));
        assertThat(before.recommendations()).isEmpty();
        assertThat(before.withheld())
                .singleElement()
                .satisfies(withheld -> assertThat(withheld.allowedFrom()).contains(allowed));
        assertThat(before.nextReview())
                .hasValueSatisfying(review -> assertThat(review).isBeforeOrEqualTo(allowed));
        assertThat(etiquette.advise(situation, allowed.minusNanos(1)).recommendations())
                .isEmpty();

        Advice after = etiquette.advise(situation, allowed);
        assertThat(after.withheld()).isEmpty();
        assertThat(after.recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.act().action()).isEqualTo(Action.RESPOND));
    }

    @Test
    void protection_that_is_retired_or_loosened_is_told() throws IOException {
        write("mine.drl", "package etiquette\n" + tombstone("We write to everybody", "LEAVE-1"));
        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_RETIRED);
            assertThat(problem.message())
                    .isEqualTo("This switches off \"LEAVE-1\", which protects whoever is to be left alone.");
        });

        write(
                "mine.drl",
                "package etiquette\n"
                        + rule("STOP-4").replace("$stop", "$theirStop").replace("{stop.", "{theirStop."));
        assertThat(RuleBook.check(folder)).isEmpty();

        write(
                "mine.drl",
                "package etiquette\n" + MINE.substring(MINE.indexOf("rule")).replace("MINE-1", "STOP-4"));
        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
            assertThat(problem.message())
                    .contains("which protects whoever asked to be left alone")
                    .contains("New: ")
                    .contains("Contact( id == $who, groupKey == \"rival\" )");
        });
    }

    @Test
    void every_standard_rule_that_protects_is_told_when_it_is_retired() throws IOException {
        List<String> protecting = List.of(
                "LEAVE-1",
                "LEAVE-2",
                "LEAVE-3",
                "LEAVE-4",
                "CLOSED-1",
                "STOP-1",
                "STOP-2",
                "STOP-3",
                "STOP-4",
                "STOP-5",
                "STOP-6",
                "STOP-7",
                "STOP-8",
                "STOP-9",
                "STOP-10",
                "STOP-11",
                "STOP-12",
                "STOP-13",
                "STOP-14",
                "STOP-15",
                "WAIT-2",
                "AWAY-1",
                "AWAY-2",
                "LAW-1",
                "LAW-2",
                "LAW-3",
                "LAW-4",
                "LAW-5",
                "LAW-6",
                "QUIET-2");
        for (String id : protecting) {
            write("mine.drl", "package etiquette\n" + tombstone("Not among us", id));
            assertThat(RuleBook.check(folder)).as(id).extracting(Problem::code).contains(Code.PROTECTION_RETIRED);
        }
    }

    @Test
    void standard_rule_whose_conditions_change_places_is_no_less() throws IOException {
        String stop = rule("LEAVE-2");
        List<String> lines = new ArrayList<>(stop.lines().toList());
        int first = lines.indexOf("when") + 1;
        lines.set(first, lines.set(first + 1, lines.get(first)));
        write("mine.drl", "package etiquette\n" + String.join("\n", lines) + "\n");

        assertThat(RuleBook.check(folder))
                .extracting(Problem::code)
                .doesNotContain(Code.PROTECTION_LOOSENED, Code.PROTECTION_RETIRED);
    }

    @Test
    void bans_of_which_all_are_asked_for_protect_less_than_any_of_them() throws IOException {
        String any = rule("LEAVE-1");
        String all = any.replace("    ( $ban : ", "    $ban : ")
                .replaceAll("\n      or\n      \\$ban : ", "\n    ")
                .replace("channel == $how ) )\nthen", "channel == $how )\nthen");
        assertThat(all).isNotEqualTo(any);
        write("mine.drl", "package etiquette\n" + all);

        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Code.PROTECTION_LOOSENED);
    }

    @Test
    void another_moment_is_told() throws IOException {
        String night = rule("QUIET-2");
        write(
                "mine.drl",
                "package etiquette\n"
                        + night.replace("allowedFrom( $end )", "allowedFrom( plus( $end, hours( 0 ) ) )"));

        assertThat(RuleBook.check(folder)).extracting(Problem::code).contains(Code.PROTECTION_LOOSENED);
    }

    @Test
    void restraint_of_private_words_holds_back_the_list_too() throws IOException {
        write("mine.drl", MINE.replace("reachesOut == true", "privately == true"));

        assertThat(onlyProblem().code()).isEqualTo(Code.PROTECTION_HELD_BACK);
    }

    @ParameterizedTest
    @CsvSource({
        "facebook,page message window,none,at most 24 hours",
        "facebook,page message window,25 hours,at most 24 hours",
        "facebook,page message human window,1000 days,at most 7 days",
    })
    void figure_by_which_a_law_holds_back_less_is_told(String platform, String figure, String value, String hint)
            throws IOException {
        norms(platform, figure, value);
        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
            assertThat(problem.message())
                    .contains("people from pages that may not write to them")
                    .contains("\"LAW-3\"")
                    .contains("\"LAW-4\"");
            assertThat(problem.suggestion().orElseThrow().text()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "any,silence tries,none,at most 2 times",
        "any,silence tries,5 times,at most 2 times",
        "any,silence first gap,1 hour,at least 3 days",
        "any,silence rest,1 day,at least 30 days",
    })
    void figure_by_which_whoever_does_not_answer_is_written_to_more_is_told(
            String platform, String figure, String value, String hint) throws IOException {
        norms(platform, figure, value);
        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_LOOSENED);
            assertThat(problem.message()).contains("whoever does not answer").contains("\"WAIT-2\"");
            assertThat(problem.suggestion().orElseThrow().text()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "facebook,page message window,12 hours",
        "facebook,page message human window,2 days",
        "x,page message human window,3 days",
        "any,question due,2 hours",
        "any,repeat rest,1 day",
        "any,silence tries,1 time",
        "any,silence rest,60 days",
    })
    void figure_that_loosens_nothing_is_not(String platform, String figure, String value) throws IOException {
        norms(platform, figure, value);
        assertThat(RuleBook.check(folder)).extracting(Problem::code).doesNotContain(Code.PROTECTION_LOOSENED);
    }

    private void norms(String platform, String figure, String value) throws IOException {
        write(
                "norms.csv",
                "platform,figure,value,hours,source,date\n" + platform + "," + figure + "," + value + ",,Ours,2026\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposal( action == Action.DECIDE )",
                "Proposal( action in ( Action.RESPOND, Action.DECIDE ) )",
                "Proposal( action == Action.RECORD_OPT_OUT )",
                "Proposal( action != Action.RECORD_OPT_OUT )",
                "Proposal( platform == Platform.LINKEDIN )",
                "Proposal( platform in ( Platform.LINKEDIN, Platform.X ) )",
                "Proposal( reachesOut != true )",
            })
    void restraint_of_decisions_and_of_the_list_is_told(String proposal) throws IOException {
        write("mine.drl", holdingBack(proposal));
        assertThat(onlyProblem().code()).isEqualTo(Code.PROTECTION_HELD_BACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Proposal( action == Action.RESPOND )",
                "Proposal( action != Action.RECORD_OPT_OUT, action != Action.DECIDE )",
                "Proposal( platform == Platform.LINKEDIN, unasked == true )",
                "Proposal( action in ( Action.RESPOND, Action.OFFER ) )",
                "Proposal( platform == Platform.LINKEDIN, reachesOut != false )",
                "Proposal( scheduled == true )",
            })
    void restraint_of_other_acts_is_not(String proposal) throws IOException {
        write("mine.drl", holdingBack(proposal));
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "action == Action.DECIDE; This also holds back that you decide about somebody",
                "action == Action.RECORD_OPT_OUT; This also holds back that somebody who asked to be left alone is put",
            })
    void which_of_the_two_is_held_back_is_said(String test, String told) throws IOException {
        write("mine.drl", holdingBack("Proposal( " + test + " )"));
        assertThat(onlyProblem().message()).startsWith(told);
    }

    private static String holdingBack(String proposal) {
        return """
                package etiquette

                rule "This must not be done"
                    @id( "MINE-1" )
                    @source( "Our own manners" )
                when
                    $proposal : %s
                then
                    withhold( $proposal, because( "We do not do that." ) );
                end
                """.formatted(proposal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Proposal( reachesOut == false ); action != Action.RECORD_OPT_OUT, action != Action.DECIDE",
                "Proposal( action == Action.DECIDE ); another act",
                "Proposal( platform == Platform.LINKEDIN ); reachesOut == true",
            })
    void what_is_suggested_to_restraint_is_possible(String proposal, String hint) throws IOException {
        write("mine.drl", holdingBack(proposal));
        assertThat(onlyProblem().suggestion().orElseThrow().text()).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "STOP-1; moment( $last ); always(); always()",
                "STOP-5; $who, $where, $at ) ); $who, Platform.NONE, $at ) ); Platform.NONE",
                "QUIET-2; allowedFrom( $end ); allowedFrom( plus( $end, days( 30 ) ) ); days( 30 )",
            })
    void what_a_rule_says_otherwise_is_named(String id, String said, String other, String told) throws IOException {
        String changed = rule(id).replace(said, other);
        assertThat(changed).contains(other);
        write("mine.drl", "package etiquette\n" + changed);
        assertThat(RuleBook.check(folder))
                .filteredOn(problem -> problem.code() == Code.PROTECTION_LOOSENED)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("New: ").contains(told));
    }

    @Test
    void name_alone_is_not_what_is_new() throws IOException {
        String changed = rule("STOP-4")
                .replace("StopRequest( contact == $who )", "StopRequest( contact == $who, $asked : at )")
                .replace("withhold( $proposal,", "withhold( $proposal, allowedFrom( plus( $asked, days( 30 ) ) ),");
        write("mine.drl", "package etiquette\n" + changed);
        assertThat(onlyProblem().message())
                .contains("New: allowedFrom( plus( $asked, days( 30 ) ) )")
                .doesNotContain("StopRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordOptOut( $turn )", "recordOptOutAt( $turn, Platform.X )", "decide( $turn )"})
    void signal_that_hides_the_list_is_told(String act) throws IOException {
        write("mine.drl", hiding(act, ""));
        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PROTECTION_HELD_BACK);
            assertThat(problem.message()).contains("\"FEEDBACK-2\"");
        });
        write("mine.drl", heldBackById(act));
        assertThat(onlyProblem().code()).isEqualTo(Code.PROTECTION_HELD_BACK);
    }

    @Test
    void signal_that_hides_what_the_owner_answered_or_another_act_is_not() throws IOException {
        write("mine.drl", hiding("answer( $turn, Channel.REPLY )", ""));
        assertThat(RuleBook.check(folder)).isEmpty();
        write(
                "mine.drl",
                hiding(
                        "decide( $turn )",
                        "    Feedback( recommendation == idOf( decide( $turn ) ), verdict == Verdict.DONE )\n"));
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decide( $turn ); holds back that you decide about somebody",
                "recordOptOut( $turn ); holds back that somebody who asked to be left alone is put on the list",
            })
    void which_of_the_two_is_hidden_or_held_back_by_its_id_is_said(String act, String told) throws IOException {
        write("mine.drl", hiding(act, ""));
        assertThat(onlyProblem().message()).startsWith("By this \"FEEDBACK-2\" " + told);
        write("mine.drl", heldBackById(act));
        assertThat(onlyProblem().message()).startsWith("This also " + told);
        assertThat(onlyProblem().suggestion().orElseThrow().text()).contains("another act");
    }

    @Test
    void restraint_of_one_piece_of_other_advice_or_of_what_the_owner_answered_is_not_told() throws IOException {
        write("mine.drl", heldBackById("answer( $turn, Channel.REPLY )"));
        assertThat(RuleBook.check(folder)).isEmpty();
        write(
                "mine.drl",
                heldBackById("decide( $turn )")
                        .replace(
                                "    $proposal :",
                                "    Feedback( recommendation == idOf( decide( $turn ) ), verdict == Verdict.DONE )\n"
                                        + "    $proposal :"));
        assertThat(RuleBook.check(folder)).isEmpty();
        write(
                "mine.drl",
                holdingBack("Proposal( $id : id )\n    Feedback( recommendation == $id, verdict == Verdict.DONE )"));
        assertThat(RuleBook.check(folder)).extracting(Problem::code).doesNotContain(Code.PROTECTION_HELD_BACK);
    }

    @Test
    void what_is_gone_and_what_is_new_is_told_and_the_rest_is_counted() throws IOException {
        String stop = rule("STOP-4");
        String asks = stop.substring(stop.indexOf("Proposal( "), stop.indexOf("\n    $stop"));
        String fewer = stop.replace(asks, "Proposal( unasked == true, $who : contact )");
        write("mine.drl", "package etiquette\n" + fewer.replace("\nthen", tags(3) + "\nthen"));
        assertThat(onlyProblem().message())
                .endsWith(" Gone: " + asks + ". New: Proposal( unasked == true, $who : contact ); " + FIRST_TAGS
                        + " and 1 more.");
        write("mine.drl", "package etiquette\n" + stop.replace("\nthen", tags(3) + "\nthen"));
        assertThat(onlyProblem().message())
                .endsWith(" speak wherever that rule does. New: " + FIRST_TAGS
                        + "; Tag( contact == $who, name == \"t2\" ).");
        write("mine.drl", "package etiquette\n" + stop.replace("\nthen", tags(5) + "\nthen"));
        assertThat(onlyProblem().message()).endsWith(" and 2 more.");
    }

    private static String tags(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "\n    Tag( contact == $who, name == \"t" + i + "\" )")
                .collect(Collectors.joining());
    }

    private static String hiding(String act, String feedback) {
        return """
                package etiquette

                rule "What the press says is hidden"
                    @id( "MINE-1" )
                    @source( "Our own manners" )
                when
                    $turn : Turn( mine == false, $who : contact, $at : at )
                    Tag( contact == $who, name == "press" )
                %sthen
                    signal( new HiddenAdvice( idOf( %s ), $at, never(), never(), "", Verdict.WRONG ) );
                end
                """.formatted(feedback, act);
    }

    private static String heldBackById(String act) {
        return """
                package etiquette

                rule "What the press says must not be written down"
                    @id( "MINE-1" )
                    @source( "Our own manners" )
                when
                    $turn : Turn( mine == false, $who : contact )
                    Tag( contact == $who, name == "press" )
                    $proposal : Proposal( id == idOf( %s ) )
                then
                    withhold( $proposal, because( "We do not do that." ) );
                end
                """.formatted(act);
    }

    @Test
    void book_that_stands_alone_says_so() throws IOException {
        write("mine.drl", MINE);
        assertThat(RuleBook.load(folder).extendsStandard()).isTrue();
        Files.delete(folder.resolve("book.properties"));
        assertThat(RuleBook.load(folder).extendsStandard()).isFalse();
        write("book.propertys", "extends = standard\n");
        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Code.MISNAMED_FILE);
    }

    private Problem onlyProblem() throws IOException {
        List<Problem> problems = RuleBook.check(folder);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static String tombstone(String name, String id) {
        return "rule \"" + name + "\"\n    @id( \"" + id + "\" )\n    @status( \"retired\" )\nwhen\nthen\nend\n";
    }

    /** A standard rule as it is written. */
    private static String rule(String id) throws IOException {
        String file = Files.readString(
                Path.of("rules", STANDARD.rule(id).orElseThrow().file()));
        int entry = file.indexOf("@id( \"" + id + "\" )");
        int start = file.lastIndexOf("\nrule ", entry) + 1;
        return file.substring(start, file.indexOf("\nend", entry) + 5);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
