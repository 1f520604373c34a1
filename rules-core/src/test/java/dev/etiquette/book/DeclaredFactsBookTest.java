package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.BookChanges;
import dev.etiquette.BookChanges.FactTypeChange;
import dev.etiquette.Coverage;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that declares kinds of facts, from its folder to what it advises and what is told of it. */
class DeclaredFactsBookTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final String FRIENDS = """
            package etiquette

            declare Friend
                @meaning( "somebody who matters to me" )
                contact : PersonId @key
                rank    : long     @key
            end

            declare Ranked
                @meaning( "how much somebody matters" )
                number : long   @key
                words  : String @key
                friend : Friend @key
            end

            rule "Whoever I know is a friend"
                @id( "FRIEND-1" )
                @source( "test" )
            when
                Contact( $who : id, $rank : priority )
            then
                signal( new Friend( $who, $rank ) );
            end

            rule "A friend has a rank"
                @id( "FRIEND-2" )
                @source( "test" )
            when
                $friend : Friend( $rank : rank )
            then
                signal( new Ranked( $rank, "dear", $friend ) );
            end

            rule "A friend of any rank should be prepared for"
                @id( "FRIEND-3" )
                @source( "test" )
            when
                $contact : Contact( $who : id )
                Ranked( friend.contact == $who, words == "dear" )
            then
                recommend( prepare( $contact ), because( "So." ) );
            end
            """;

    @TempDir
    Path folder;

    @TempDir
    Path below;

    @BeforeEach
    void tables() throws IOException {
        for (Path each : List.of(folder, below)) {
            Files.writeString(
                    each.resolve("norms.csv"),
                    "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n");
            Files.writeString(each.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,?\n");
        }
    }

    private RuleBook book(String text) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), text);
        assertThat(RuleBook.check(folder)).isEmpty();
        return RuleBook.load(folder);
    }

    private static Situation situation() {
        return Situation.of(Owner.of("maya"), Contact.of("ann", "Ann"));
    }

    @Test
    void declared_facts_lead_to_advice_and_are_told_of() throws IOException {
        RuleBook book = book(FRIENDS);
        Etiquette etiquette = Etiquette.of(book);

        assertThat(etiquette.advise(situation(), NOW).recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons().get(0).facts()).contains("Contact ann", "Ranked"));
        Explanation explanation = etiquette.explain(situation(), NOW);
        assertThat(explanation
                        .why(etiquette
                                .advise(situation(), NOW)
                                .recommendations()
                                .get(0))
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("FRIEND-2"))
                .anySatisfy(line -> assertThat(line).contains("Ranked( number 3, words \"dear\", Friend )"))
                .anySatisfy(line -> assertThat(line).contains("Friend( Ann )"));
        Coverage coverage = book.coverage();
        explanation.cover(coverage);
        assertThat(coverage.goals())
                .filteredOn(CoverageGoal::seenTrue)
                .extracting(CoverageGoal::text)
                .contains("words == \"dear\"", "Friend( $rank : rank )");
    }

    @Test
    void condition_on_a_declared_fact_that_failed_is_told() throws IOException {
        RuleBook book = book(FRIENDS.replace("words == \"dear\"", "words == \"cheap\""));

        assertThat(WhyNot.lines(
                        Etiquette.of(book).explain(situation(), NOW).whyNot("FRIEND-3", new PersonId("ann")),
                        ZoneOffset.UTC))
                .anySatisfy(line -> assertThat(line)
                        .contains("Nearest: Ranked( number 3, words \"dear\", Friend )", "words == \"cheap\""));
    }

    @Test
    void changes_of_a_book_list_the_kinds_that_it_declares() throws IOException {
        RuleBook before = book(FRIENDS);
        RuleBook after = book(FRIENDS.replace("words", "said").replace("somebody who matters to me", "a friend"));
        RuleBook more = book(FRIENDS.replace("Ranked", "Ordered"));

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.changesSince(before).factTypes())
                .containsExactly(
                        new FactTypeChange(BookChanges.Kind.REPLACED, "Friend", "a friend"),
                        new FactTypeChange(BookChanges.Kind.REPLACED, "Ranked", "how much somebody matters"));
        assertThat(more.changesSince(before).lines())
                .contains(
                        "fact Ordered added: how much somebody matters",
                        "fact Ranked removed: how much somebody matters");
        assertThat(before.changesSince(before).isEmpty()).isTrue();
    }

    private List<Problem> over(String text) throws IOException {
        Files.writeString(below.resolve("rules.drl"), FRIENDS);
        BookContent standard = BookCompiler.content(BookFiles.in(below).named("standard:"));
        Files.delete(folder.resolve("norms.csv"));
        Files.delete(folder.resolve("phrases.csv"));
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("mine.drl"), text);
        return BookCompiler.compile(BookFiles.in(folder), () -> Optional.of(standard))
                .problems();
    }

    @Test
    void last_rule_that_derives_a_kind_is_not_retired_unsaid() throws IOException {
        assertThat(over("""
                        package etiquette

                        rule "We have no friends"
                            @id( "FRIEND-1" )
                            @status( "retired" )
                        when
                        then
                        end
                        """)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.RETIRED_SIGNAL);
            assertThat(problem.message()).contains("no rule signals Friend", "\"FRIEND-2\"");
        });
    }

    @Test
    void rule_of_an_author_derives_a_kind_of_the_book_below() throws IOException {
        assertThat(over("""
                        package etiquette

                        rule "Whoever wrote is a friend"
                            @id( "MINE-1" )
                            @source( "test" )
                        when
                            Turn( mine == false, $who : contact )
                        then
                            signal( new Friend( $who, 1 ) );
                        end
                        """)).isEmpty();
    }
}
