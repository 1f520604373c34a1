package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.commandline.Desk.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String SOUND = """
            package etiquette

            rule "Somebody who has never spoken to me must not be approached"
                @id( "SHY-1" )
                @source( "Common sense: first listen" )
            when
                $proposal : Proposal( action == Action.APPROACH, $who : contact )
                // they have said nothing to me
                not Turn( mine == false, contact == $who )
            then
                withhold( $proposal,
                          because( "{proposal.name} has never spoken to you." ) );
            end
            """;

    @TempDir
    Path folder;

    private Outcome check(String text, String... words) throws IOException {
        Files.writeString(folder.resolve("shy.drl"), text);
        String[] all = new String[words.length + 2];
        all[0] = "check";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return Desk.run(all);
    }

    /** What is said of a book that is not laid over the standard one. */
    private static final String ALONE = """
            This book stands alone: no standard rule holds beside it, not even those that protect others.
            To build on them, write extends = standard in a file book.properties beside the rules.
            """;

    @Test
    void sound_book_is_clean() throws IOException {
        assertThat(check(SOUND)).isEqualTo(new Outcome(0, "No problems.\n" + ALONE, ""));
    }

    @Test
    void zip_of_a_book_is_checked_and_used_as_its_folder_and_is_not_mended() throws IOException {
        String unsound = SOUND.replace("not Turn", "not Trun");
        Outcome inFolder = check(unsound);
        Path zip = folder.resolve("book.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            packed.putNextEntry(new ZipEntry("shy.drl"));
            packed.write(unsound.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Desk.run("check", zip.toString())).isEqualTo(inFolder);
        assertThat(Desk.run("rules", "--rules", zip.toString()).err()).contains("shy.drl:9:9: Unknown fact \"Trun\".");
        assertThat(Desk.run("check", zip.toString(), "--fix").err()).contains("is a file; name the folder");
    }

    @Test
    void standard_book_is_clean() {
        assertThat(Desk.run("check", "../../rules-drl/rules").out()).isEqualTo("No problems.\n" + ALONE);
    }

    @Test
    void problem_is_shown_with_its_line_and_what_to_do() throws IOException {
        assertThat(check(SOUND.replace("not Turn", "not Trun"))).isEqualTo(new Outcome(1, """
                shy.drl:9:9: error: Unknown fact "Trun". [unknown-fact]
                        not Trun( mine == false, contact == $who )
                            ^^^^
                    Maybe write Turn.

                1 error.
                """, ""));
    }

    @Test
    void warnings_are_problems_too() throws IOException {
        Outcome outcome = check(SOUND.replace("mine == false,", "mine == false, mine != true,"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("warning: This is always true")
                .endsWith("\n1 warning; the rule book can be used.\n" + ALONE);
    }

    @Test
    void json_names_all_parts_in_a_fixed_order() throws IOException {
        Outcome outcome = check(SOUND.replace("not Turn", "not Trun"), "--format", "json");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
                {
                  "problems": [
                    {
                      "code": "unknown-fact",
                      "severity": "error",
                      "file": "shy.drl",
                      "line": 9,
                      "column": 9,
                      "endColumn": 13,
                      "message": "Unknown fact \\"Trun\\".",
                      "suggestion": {
                        "text": "Maybe write Turn.",
                        "edit": {
                          "line": 9,
                          "column": 9,
                          "endColumn": 13,
                          "replacement": "Turn"
                        },
                        "edits": [
                          {
                            "file": "shy.drl",
                            "line": 9,
                            "column": 9,
                            "endColumn": 13,
                            "replacement": "Turn"
                          }
                        ]
                      }
                    }
                  ],
                  "changes": []
                }
                """);
    }

    @Test
    void fix_writes_what_is_suggested_and_tells_what_is_left() throws IOException {
        Outcome outcome =
                check(SOUND.replace("not Turn", "not Trun").replace("\"Common sense: first listen\"", "\"\""), "--fix");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                Fixed shy.drl:5:14: The entry @source is empty. Every rule needs one.
                Fixed shy.drl:9:9: Unknown fact "Trun".

                No problems.
                """ + ALONE);
        assertThat(Files.readString(folder.resolve("shy.drl"))).contains("not Turn(", "@source( \"Our own manners\" )");
    }

    @Test
    void fix_that_mends_nothing_is_not_written() throws IOException {
        String declared = """
                package etiquette

                declare Fan
                    @meaning( "somebody who praises me" )
                    contact : PersonId @key
                    last : Instant

                """;
        Outcome outcome = check(SOUND.replace("package etiquette\n", declared), "--fix");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("shy.drl")))
                .contains("last : Instant")
                .doesNotContain(",,");
    }

    @Test
    void fix_leaves_what_only_an_author_can_mend() throws IOException {
        String text = SOUND.replace("then\n", "then\n    // so\n").replace("withhold( $proposal,", "withhold( $them,");
        Outcome outcome = check(text, "--fix");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("shy.drl"))).isEqualTo(text);
    }

    @Test
    void fix_changes_all_files_that_a_suggestion_names_and_leaves_nothing_beside_them() throws IOException {
        Files.writeString(folder.resolve("more.drl"), """
                package etiquette

                rule "Whoever is named so is answered last"
                    @id( "MORE-1" )
                    @source( "test" )
                when
                    $proposal : Proposal( $who : contact )
                    exists Record( contact == $who )
                then
                    withhold( $proposal, because( "So." ) );
                end
                """);
        Outcome outcome = check(SOUND + """

                        declare Record
                            @meaning( "somebody with a record" )
                            contact : PersonId @key
                        end

                        rule "Whoever wrote is on record"
                            @id( "SHY-2" )
                            @source( "test" )
                        when
                            Turn( mine == false, $who : contact )
                        then
                            signal( new Record( $who ) );
                        end
                        """, "--fix");

        assertThat(outcome.out()).startsWith("Fixed shy.drl:15:9: ").endsWith("\n\nNo problems.\n" + ALONE);
        assertThat(Files.readString(folder.resolve("more.drl"))).contains("exists OurRecord(");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("more.drl", "shy.drl");
        }
    }

    @Test
    void json_of_a_sound_book_has_an_empty_list() throws IOException {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(check(SOUND, "--format", "JSON").out());

        assertThat(json.get("problems").isEmpty()).isTrue();
        assertThat(json.get("changes").isEmpty()).isTrue();
    }

    private void layer() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("gone.drl"), """
                package etiquette
                rule "Minutes are not our habit"
                    @id( "FOLLOWUP-1" )
                    @status( "retired" )
                when
                then
                end
                """);
        Files.writeString(folder.resolve("norms.csv"), """
                platform,figure,value,hours,source,date
                x,question due,6 hours,waking,Our own manners,2026
                """);
        Files.writeString(folder.resolve("phrases.csv"), """
                language,mark,where,phrase
                en,question,nowhere,any ideas
                en,question,anywhere,pray tell
                """);
    }

    @Test
    void what_is_changed_in_the_standard_book_is_listed() throws IOException {
        layer();

        assertThat(check(SOUND)).isEqualTo(new Outcome(0, """
                No problems.

                Changed in the standard book:
                  rule FOLLOWUP-1 retired: A meeting should be followed up within two days
                  rule SHY-1 added: Somebody who has never spoken to me must not be approached
                  norm "question due" for x: 4 hours, waking -> 6 hours, waking
                  phrase "any ideas" (en, question): anywhere -> nowhere
                  phrase "pray tell" (en, question): added, anywhere
                """, ""));
    }

    @Test
    void changes_are_listed_in_json_too() throws IOException {
        layer();

        assertThat(check(SOUND, "--format", "json").out().replaceAll("\\s+", " "))
                .isEqualTo("""
                { "problems": [], "extendsStandard": true, "changes": [
                { "what": "rule", "change": "retired", "id": "FOLLOWUP-1",
                "name": "A meeting should be followed up within two days", "parts": [] },
                { "what": "rule", "change": "added", "id": "SHY-1",
                "name": "Somebody who has never spoken to me must not be approached", "parts": [] },
                { "what": "norm", "change": "replaced", "platform": "x", "figure": "question due",
                "before": "4 hours, waking", "after": "6 hours, waking" },
                { "what": "phrase", "change": "removed", "language": "en", "mark": "question",
                "phrase": "any ideas", "before": "anywhere", "after": null },
                { "what": "phrase", "change": "added", "language": "en", "mark": "question",
                "phrase": "pray tell", "before": null, "after": "anywhere" } ] }
                """.replace('\n', ' '));
    }

    @Test
    void act_of_ones_own_is_listed_among_the_changes() throws IOException {
        layer();
        Files.writeString(folder.resolve("acts.csv"), "act,says,reaches out,owed\nsend a card,send a card to,,\n");

        assertThat(check(SOUND).out()).contains("  acts.csv \"send a card\": nothing -> send a card to, reaches out\n");
        assertThat(check(SOUND, "--format", "json").out().replaceAll("\\s+", " "))
                .contains(
                        "{ \"what\": \"row\", \"change\": \"added\", \"table\": \"acts.csv\", \"row\": \"send a card\", \"before\": null,"
                                + " \"after\": \"send a card to, reaches out\" }");
    }

    @Test
    void nothing_is_said_of_changes_while_there_are_errors() throws IOException {
        layer();

        assertThat(check(SOUND.replace("not Turn", "not Trun")).out())
                .doesNotContain("Changed")
                .endsWith("1 error.\n");
    }

    @Test
    void what_cannot_be_checked_is_refused() {
        assertThat(Desk.run("check", folder.resolve("gone").toString()))
                .isEqualTo(new Outcome(2, "", "There is no folder \"" + folder.resolve("gone") + "\" with rules.\n"));
        assertThat(Desk.run("check").code()).isEqualTo(2);
        assertThat(Desk.run("check").err()).startsWith("No folder of rules was named.");
        assertThat(Desk.run("check", folder.toString(), "--format", "xml").err())
                .startsWith("\"xml\" is not a format. Known: text and json.");
    }

    @Test
    void nothing_in_a_rule_steers_the_terminal() throws IOException {
        String out = check(SOUND.replace("not Turn", "not \u001b[31mTurn\u202e\u0007"))
                .out();

        assertThat(out).doesNotContain("\u001b", "\u202e", "\u0007").contains("error");
    }
}
