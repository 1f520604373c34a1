package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.BookChanges.Kind;
import dev.etiquette.BookChanges.RuleChange;
import dev.etiquette.Situations.Scene;
import dev.etiquette.model.Mark;
import dev.etiquette.report.Edit;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder over the standard book says only what is otherwise. */
class LayersTest {

    private static final RuleBook STANDARD = RuleBook.standard();
    private static final String NORMS = "platform,figure,value,hours,source,date\n";
    private static final String PHRASES = "language,mark,where,phrase\n";

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

    @TempDir
    Path folder;

    @BeforeEach
    void lay_it_over_the_standard_book() throws IOException {
        write("book.properties", "extends = standard\n");
    }

    @Test
    void what_changes_nothing_is_the_standard_book() throws IOException {
        RuleBook book = RuleBook.load(folder);

        assertThat(book.fingerprint()).isEqualTo(STANDARD.fingerprint());
        assertThat(book.rules()).containsOnlyKeys(STANDARD.rules().keySet());
        assertThat(book.changes().isEmpty()).isTrue();
        assertThat(RuleBook.check(folder)).isEmpty();
        Scene scene = Situations.seeded(3);
        assertThat(Etiquette.of(book).advise(scene.situation(), scene.now()).recommendations())
                .isEqualTo(Etiquette.of(STANDARD)
                        .advise(scene.situation(), scene.now())
                        .recommendations());
    }

    @Test
    void copy_of_standard_rows_and_rules_changes_nothing() throws IOException {
        write("norms.csv", NORMS + row("norms.csv", "any,question due,"));
        write("phrases.csv", PHRASES + "any,question,anywhere,?\n");
        write("restraint/restraint.drl", "package etiquette\n" + rule("LEAVE-1"));

        assertThat(RuleBook.load(folder).fingerprint()).isEqualTo(STANDARD.fingerprint());
        assertThat(RuleBook.report(folder)).satisfies(report -> {
            assertThat(report.problems()).extracting(Problem::code).containsOnly(Problem.Code.POINTLESS_ROW);
            assertThat(report.changes().isEmpty()).isTrue();
        });
    }

    @Test
    void rule_of_a_new_id_is_added() throws IOException {
        write("mine.drl", MINE);
        RuleBook book = RuleBook.load(folder);

        assertThat(book.rules()).hasSize(STANDARD.rules().size() + 1).containsKey("MINE-1");
        assertThat(book.rule("MINE-1").orElseThrow().file()).isEqualTo("mine.drl");
        assertThat(book.rule("LEAVE-1").orElseThrow().file()).isEqualTo("standard:restraint/restraint.drl");
        assertThat(book.changes().rules())
                .containsExactly(new RuleChange(Kind.ADDED, "MINE-1", "A rival must not be contacted", List.of()));
        assertThat(book.fingerprint()).isNotEqualTo(STANDARD.fingerprint());
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void rule_of_a_standard_id_takes_the_place_of_that_one() throws IOException {
        String longer = rule("FOLLOWUP-1").replace("days( 7 )", "days( 9 )");
        write("mine.drl", "package etiquette\n" + longer);

        RuleBook book = RuleBook.load(folder);

        assertThat(book.rules()).hasSameSizeAs(STANDARD.rules());
        assertThat(book.rule("FOLLOWUP-1").orElseThrow().file()).isEqualTo("mine.drl");
        assertThat(book.changes().lines()).containsExactly("rule FOLLOWUP-1 replaced: other numbers");
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void every_part_in_which_a_rule_differs_is_named() throws IOException {
        String other = rule("FOLLOWUP-1")
                .replace("within two days", "soon")
                .replace("@source( \"", "@source( \"Not ")
                .replace("groupKey != \"good friend\"", "groupKey != \"neighbour\"")
                .replace("hours( 48 )", "hours( 24 )")
                .replace("Thank them", "Thank them warmly");
        write("mine.drl", "package etiquette\n" + other);

        assertThat(RuleBook.load(folder).changes().lines())
                .containsExactly("rule FOLLOWUP-1 replaced: other name, source, conditions, what it says");
    }

    @Test
    void empty_rule_retires_the_standard_one_which_keeps_its_name_and_source() throws IOException {
        write("mine.drl", "package etiquette\n" + tombstone("Not among us", "FOLLOWUP-1"));

        RuleBook book = RuleBook.load(folder);

        assertThat(book.rule("FOLLOWUP-1").orElseThrow()).satisfies(entry -> {
            assertThat(entry.retired()).isTrue();
            assertThat(entry.name()).isEqualTo("A meeting should be followed up within two days");
            assertThat(entry.source()).isNotEmpty();
            assertThat(entry.file()).isEqualTo("mine.drl");
            assertThat(entry.line()).isEqualTo(2);
        });
        assertThat(book.network().rules()).noneMatch(rule -> rule.id().equals("FOLLOWUP-1"));
        assertThat(book.changes().lines())
                .containsExactly("rule FOLLOWUP-1 retired: A meeting should be followed up within two days");
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void row_of_norms_takes_the_place_of_the_one_with_its_platform_and_figure() throws IOException {
        write("norms.csv", NORMS + """
            any,question due,6 hours,waking,Our own manners,2026
            x,question remind,1 hour,waking,Our own manners,2026
            any,complaint due,1 hour,waking,Our own manners,2026
            """);

        BookChanges changes = RuleBook.load(folder).changes();

        assertThat(changes.norms())
                .containsExactly(
                        new NormChange(
                                "any",
                                "complaint due",
                                "",
                                Optional.of(
                                        "1 hour, waking, Lithium survey: 72 % expect an answer to a complaint within"
                                                + " an hour, 2013"),
                                Optional.of("1 hour, waking, Our own manners, 2026")),
                        new NormChange(
                                "any",
                                "question due",
                                "",
                                Optional.of("4 hours, waking"),
                                Optional.of("6 hours, waking")),
                        new NormChange(
                                "x",
                                "question remind",
                                "",
                                Optional.of("30 minutes, waking"),
                                Optional.of("1 hour, waking")));
        assertThat(changes.lines()).contains("norm \"question due\" for any: 4 hours, waking -> 6 hours, waking");
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void row_that_does_not_go_with_standard_rows_is_told_where_the_author_wrote_it() throws IOException {
        write("norms.csv", NORMS + "any,question due,48 hours,waking,Our own manners,2026\n");

        assertThat(RuleBook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.position()).hasToString("norms.csv:2:18");
            assertThat(problem.message())
                    .isEqualTo(
                            "The figure \"question overdue\" is 24 hours and \"question due\" is 48 hours. Each must be at least as long as the one before.");
        });
    }

    @Test
    void group_of_people_is_told_where_the_author_wrote_it() throws IOException {
        String usual = row("norms.csv", "any,in touch friend,");
        write("norms.csv", NORMS + usual.replaceFirst("friend,[^,]*,", "friend,5000 days,"));

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.code() + " " + problem.position().file())
                .containsExactly("BAD_ROW norms.csv");
    }

    @Test
    void phrase_is_added_moved_and_taken_away() throws IOException {
        write("phrases.csv", PHRASES + """
            en,question,anywhere,pray tell
            en,question,alone,any chance
            en,question,nowhere,any ideas
            """);

        RuleBook book = RuleBook.load(folder);

        assertThat(STANDARD.marks("Pray tell")).doesNotContain(Mark.QUESTION);
        assertThat(book.marks("Pray tell")).contains(Mark.QUESTION);
        assertThat(STANDARD.marks("any chance that works")).contains(Mark.QUESTION);
        assertThat(book.marks("any chance that works")).doesNotContain(Mark.QUESTION);
        assertThat(book.marks("any chance")).contains(Mark.QUESTION);
        assertThat(STANDARD.marks("any ideas here")).contains(Mark.QUESTION);
        assertThat(book.marks("any ideas here")).doesNotContain(Mark.QUESTION);
        assertThat(book.changes().phrases())
                .containsExactly(
                        new PhraseChange(
                                "en", Mark.QUESTION, "any chance", Optional.of("anywhere"), Optional.of("alone")),
                        new PhraseChange("en", Mark.QUESTION, "any ideas", Optional.of("anywhere"), Optional.empty()),
                        new PhraseChange("en", Mark.QUESTION, "pray tell", Optional.empty(), Optional.of("anywhere")));
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void phrase_that_a_standard_one_excludes_is_told_with_the_way_out() throws IOException {
        write("phrases.csv", PHRASES + "en,closing,anywhere,any ideas\n");

        Problem problem = RuleBook.check(folder).get(0);
        assertThat(problem.message())
                .isEqualTo(
                        "The phrase \"any ideas\" is under \"question\" in the standard book. No text can be both that and \"closing\".");
        assertThat(problem.suggestion().orElseThrow().text())
                .isEqualTo("Maybe remove it there with a row en,question,nowhere,any ideas.");

        write("phrases.csv", PHRASES + "en,closing,anywhere,any ideas\nen,question,nowhere,any ideas\n");
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void phrase_that_is_taken_away_twice_or_also_added_is_refused() throws IOException {
        write("phrases.csv", PHRASES + """
            en,question,nowhere,any ideas
            en,question,nowhere,Any ideas
            en,question,anywhere,any ideas
            en,question,anywhere,any chance
            en,question,nowhere,any chance
            """);

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.code() + " " + problem.position().line())
                .containsExactly("REPEATED_PHRASE 3", "REPEATED_PHRASE 4", "REPEATED_PHRASE 6");
    }

    @Test
    void phrase_under_another_mark_is_told_with_that_mark() throws IOException {
        write("phrases.csv", PHRASES + "en,closing,nowhere,any ideas\n");

        Problem problem = RuleBook.check(folder).get(0);

        assertThat(problem.message())
                .isEqualTo("The standard book has no phrase \"any ideas\" under \"closing\", so it cannot be removed."
                        + " It has it under \"question\".");
        mend(problem);
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void nowhere_is_no_place_in_a_book_of_its_own() throws IOException {
        Files.delete(folder.resolve("book.properties"));
        write("mine.drl", MINE);
        write("phrases.csv", PHRASES + "en,question,nowhere,any ideas\n");

        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Code.UNKNOWN_PLACE);
    }

    @Test
    void empty_table_is_refused_and_one_of_only_its_columns_is_not() throws IOException {
        write("norms.csv", "");
        write("phrases.csv", "# nothing yet\n");
        assertThat(RuleBook.check(folder))
                .extracting(Problem::code)
                .containsExactly(Code.EMPTY_TABLE, Code.EMPTY_TABLE);

        write("norms.csv", NORMS);
        write("phrases.csv", PHRASES);
        assertThat(RuleBook.load(folder).fingerprint()).isEqualTo(STANDARD.fingerprint());
    }

    @Test
    void same_name_as_a_standard_rule_asks_for_its_id() throws IOException {
        write("mine.drl", "package etiquette\n" + rule("FOLLOWUP-1").replace("FOLLOWUP-1", "MINE-1"));

        Problem problem = RuleBook.check(folder).get(0);

        assertThat(problem.message())
                .isEqualTo("The rule has the same name as the standard rule \"FOLLOWUP-1\". Every rule needs its own.");
        mend(problem);
        assertThat(RuleBook.load(folder).fingerprint()).isEqualTo(STANDARD.fingerprint());
    }

    @Test
    void free_ids_are_suggested_that_the_standard_book_does_not_have() throws IOException {
        write("respond.drl", MINE.replace("\n    @id( \"MINE-1\" )", ""));

        Problem problem = RuleBook.check(folder).get(0);

        assertThat(problem.code()).isEqualTo(Code.MISSING_ID);
        mend(problem);
        assertThat(RuleBook.check(folder)).isEmpty();
        assertThat(RuleBook.load(folder).rules()).hasSize(STANDARD.rules().size() + 1);
    }

    @Test
    void one_problem_for_an_id_that_is_misspelt_in_a_copy_of_a_rule() throws IOException {
        write(
                "mine.drl",
                "package etiquette\n" + tombstone("A meeting should be followed up within two days", "FOLOWUP-1"));

        Problem problem = onlyProblem();

        assertThat(problem.code()).isEqualTo(Code.RETIRES_NOTHING);
        assertThat(problem.suggestion().orElseThrow().text()).isEqualTo("Maybe write \"FOLLOWUP-1\".");
        mend(problem);
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void id_like_no_other_is_told_with_some_that_there_are() throws IOException {
        write("mine.drl", "package etiquette\n" + tombstone("Not among us", "XYZZY"));

        assertThat(onlyProblem().message())
                .startsWith("Unknown standard rule \"XYZZY\"; it cannot be retired. Known: ")
                .endsWith(" more.");
    }

    @Test
    void nothing_can_be_retired_where_there_is_no_book_below() throws IOException {
        Files.delete(folder.resolve("book.properties"));
        write("mine.drl", MINE + tombstone("Not among us", "FOLLOWUP-1"));

        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.RETIRES_NOTHING);
            assertThat(problem.suggestion().orElseThrow().text())
                    .isEqualTo("Maybe write extends = standard in a file book.properties beside the rules.");
        });
    }

    @Test
    void rule_may_not_both_be_replaced_and_retired() throws IOException {
        write("mine.drl", "package etiquette\n" + rule("FOLLOWUP-1") + tombstone("Not among us", "FOLLOWUP-1"));

        assertThat(onlyProblem().code()).isEqualTo(Code.DUPLICATE_ID);
    }

    @Test
    void signal_that_rules_below_read_may_not_go_unnoticed() throws IOException {
        write("mine.drl", "package etiquette\n" + tombstone("Not counted here", "POSTS-1"));

        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.RETIRED_SIGNAL);
            assertThat(problem.position()).hasToString("mine.drl:3:10");
            assertThat(problem.message())
                    .startsWith("Without the old \"POSTS-1\", no rule signals PostInSellingWindow, which \"")
                    .contains("\"POSTS-2\"");
        });
    }

    @Test
    void signal_below_that_nobody_reads_any_more_is_told_where_its_reader_was_retired() throws IOException {
        StringBuilder readers = new StringBuilder("package etiquette\n");
        // Whoever reads it goes, but not whoever says it.
        for (RuleBook.Entry entry : STANDARD.rules().values()) {
            String text = rule(entry.id());
            if (text.contains("SellingShare(") && !text.contains("new SellingShare(")) {
                readers.append(tombstone("Not " + entry.id(), entry.id()));
            }
        }
        write("mine.drl", readers.toString());

        assertThat(RuleBook.check(folder)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNREAD_SIGNAL);
            assertThat(problem.position().file()).isEqualTo("mine.drl");
            assertThat(problem.message()).startsWith("The standard rule \"");
        });
    }

    @Test
    void rule_that_says_nothing_new_beside_a_standard_one_is_told() throws IOException {
        String narrow = rule("FOLLOWUP-1")
                .replace("FOLLOWUP-1", "MINE-1")
                .replace("A meeting should", "A meeting long ago should")
                .replace("groupKey != \"family\",", "groupKey != \"family\", groupKey != \"cousin\",");
        write("mine.drl", "package etiquette\n" + narrow);

        assertThat(onlyProblem()).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.POINTLESS_RULE);
            assertThat(problem.message()).contains("the rule \"FOLLOWUP-1\" at standard:");
        });

        String wide = rule("FOLLOWUP-1")
                .replace("FOLLOWUP-1", "MINE-1")
                .replace("A meeting should", "Any meeting should")
                .replace("groupKey != \"family\", ", "");
        write("mine.drl", "package etiquette\n" + wide);

        // A rule of one's own may go again; the standard one is not to go for its sake.
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void circle_through_standard_rules_is_told_of_the_rule_that_closes_it() throws IOException {
        // A post comes round again only while not all have answered it.
        write("mine.drl", """
                package etiquette
                rule "Whatever could come round again has been answered by all"
                    @id( "MINE-1" )
                    @source( "Our own manners" )
                when
                    RepeatablePost( $id : id )
                then
                    signal( new AnsweredByAll( $id ) );
                end
                """);

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.code() + " " + problem.position())
                .containsExactly("CIRCLE mine.drl:2:1");
    }

    @Test
    void book_that_is_no_layer_and_reads_standard_signals_is_told_how_to_be_one() throws IOException {
        Files.delete(folder.resolve("book.properties"));
        write("mine.drl", "package etiquette\n" + rule("RESPOND-2"));

        assertThat(onlyProblem().suggestion().orElseThrow().text())
                .isEqualTo("Maybe build on the standard book: write extends = standard in a file book.properties beside"
                        + " the rules.");
    }

    @Test
    void load_refuses_what_check_calls_an_error() throws IOException {
        write("mine.drl", MINE.replace("Proposal(", "Propsal("));

        RuleBookException refused = catchThrowableOfType(RuleBookException.class, () -> RuleBook.load(folder));

        assertThat(refused.problems()).isEqualTo(RuleBook.check(folder)).hasSize(1);
        BookReport report = RuleBook.report(folder);
        assertThat(report.book()).isEmpty();
        assertThat(report.changes().isEmpty()).isTrue();
    }

    @Test
    void difference_between_two_books_names_what_went() throws IOException {
        write("mine.drl", MINE);
        RuleBook before = RuleBook.load(folder);
        Files.delete(folder.resolve("mine.drl"));
        RuleBook after = RuleBook.load(folder);

        assertThat(after.changesSince(before).lines())
                .containsExactly("rule MINE-1 removed: A rival must not be contacted");
        assertThat(before.changesSince(after).lines())
                .containsExactly("rule MINE-1 added: A rival must not be contacted");
    }

    private Problem onlyProblem() throws IOException {
        List<Problem> problems = RuleBook.check(folder);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private void mend(Problem problem) throws IOException {
        Edit edit = problem.suggestion().orElseThrow().edit().orElseThrow();
        Path file = folder.resolve(problem.position().file());
        Files.writeString(file, edit.applyTo(Files.readString(file)));
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

    private static String row(String table, String start) throws IOException {
        return Files.readString(Path.of("tables", table))
                        .lines()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
