package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Problem;
import dev.etiquette.report.RowChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that a book brings along in tables. */
class BookFactsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin"));

    private static final String RULES = """
            package etiquette

            declare Donation @given
                @meaning( "money that somebody gave" )
                contact : PersonId @key
                cents   : long     @key
                at      : Instant  @key
            end

            rule "Whoever gave and is important should be looked up"
                @id( "DONOR-1" )
                @source( "test" )
            when
                Donation( $who : contact, $at : at )
                Tag( contact == $who, name == "vip" )
                $person : Contact( id == $who )
            then
                recommend( prepare( $person ), because( "{person.name} gave {at}." ) );
            end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void lay_rules_over_the_standard_book() throws IOException {
        Files.createDirectory(folder.resolve("facts"));
        write("book.properties", "extends = standard\n");
        write("donors.drl", RULES);
        write("facts/Tag.csv", "contact,name\nAnn Berg,VIP\n@bob@example.social,vip\nmoon-7,vip\nZoe,vip\n");
        write("facts/Donation.csv", """
                contact,cents,at
                ann berg,5000,2026-03-02
                bob,100,2026-03-01 10:00
                moon-7,1,1 March 2026
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static List<Fact> facts() {
        return new ArrayList<>(List.of(
                Contact.of("a-1", "Ann Berg"),
                Contact.of("b-1", "Bob").withHandle(Platform.MASTODON, "bob@example.social"),
                Contact.of("b-2", "Carl"),
                Post.of("p", Platform.MASTODON, "moon-7", NOW.minusSeconds(60), "Good morning to all.")));
    }

    private Advice advice(List<Fact> facts, Instant now) throws IOException {
        return Etiquette.of(RuleBook.load(folder)).advise(new Situation(MAYA, facts), now);
    }

    private static List<String> prepared(Advice advice) {
        return advice.recommendations().stream()
                .filter(each -> each.act().action().equals(Action.PREPARE))
                .map(each -> each.act().contact().value())
                .toList();
    }

    @Test
    void people_are_meant_by_name_handle_and_id() throws IOException {
        Advice advice = advice(facts(), NOW);

        assertThat(prepared(advice)).containsExactlyInAnyOrder("a-1", "b-1", "moon-7");
        assertThat(advice.notes())
                .containsExactly("A row of facts/Tag.csv was left out, line 5: Nobody is called \"Zoe\".");
    }

    @Test
    void name_that_is_nearly_somebodys_is_told_with_theirs() throws IOException {
        write("facts/Tag.csv", "contact,name\nAnn Bergg,vip\n");

        assertThat(advice(facts(), NOW).notes())
                .containsExactly(
                        "A row of facts/Tag.csv was left out, line 2: Nobody is called \"Ann Bergg\". Maybe write"
                                + " Ann Berg.");
    }

    @Test
    void the_order_of_what_the_host_gives_does_not_matter() throws IOException {
        List<Fact> reversed = facts();
        Collections.reverse(reversed);

        assertThat(advice(reversed, NOW)).isEqualTo(advice(facts(), NOW));
    }

    @Test
    void dates_begin_in_the_zone_of_the_owner() throws IOException {
        Instant before = Instant.parse("2026-03-01T22:59:59Z");

        Advice advice = advice(facts(), before);

        assertThat(prepared(advice)).doesNotContain("a-1").contains("b-1");
        assertThat(advice.nextReview())
                .hasValueSatisfying(
                        review -> assertThat(review).isBeforeOrEqualTo(Instant.parse("2026-03-01T23:00:00Z")));
        assertThat(prepared(advice(facts(), before.plusSeconds(1)))).contains("a-1");
    }

    @Test
    void a_name_of_several_people_means_none_of_them() throws IOException {
        List<Fact> facts = facts();
        facts.add(Contact.of("a-2", "Ann Berg"));

        Advice advice = advice(facts, NOW);

        assertThat(prepared(advice)).doesNotContain("a-1", "a-2");
        assertThat(advice.notes())
                .contains(
                        "A row of facts/Donation.csv was left out, line 2: 2 people are called \"ann berg\". Maybe write an id, or a name such as @ann.")
                .anyMatch(note -> note.startsWith("2 rows of facts/Tag.csv were left out, the first in line 2:"));
    }

    @Test
    void whoever_is_not_there_does_not_come_about() throws IOException {
        Advice advice = advice(List.of(), NOW);

        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.notes()).hasSize(2);
    }

    @Test
    void whoever_is_only_connected_is_there_and_whoever_speaks_later_is_not() throws IOException {
        write("facts/Tag.csv", "contact,name\nx-1,vip\nx-2,vip\n");
        write("facts/Donation.csv", "contact,cents,at\nx-1,1,2026-03-01\nx-2,1,2026-03-01\n");
        List<Fact> facts = List.of(
                new Connection(
                        new PersonId("x-1"), Platform.MASTODON, Connection.State.CONNECTED, NOW.minusSeconds(60)),
                Post.of("p", Platform.MASTODON, "x-2", NOW.plusSeconds(60), "Good morning to all."));

        Advice advice = advice(facts, NOW);

        assertThat(prepared(advice)).contains("x-1").doesNotContain("x-2");
        assertThat(advice.nextReview())
                .hasValueSatisfying(review -> assertThat(review).isBeforeOrEqualTo(NOW.plusSeconds(60)));
        assertThat(prepared(advice(facts, NOW.plusSeconds(60)))).contains("x-1", "x-2");
    }

    @Test
    void table_of_tags_is_read_by_norms_for_people_with_a_tag() throws IOException {
        write("donors.drl", RULES.replace("    Tag( contact == $who, name == \"vip\" )\n", ""));
        assertThat(RuleBook.check(folder)).hasSize(1);

        write(
                "norms.csv",
                "platform,figure,value,hours,source,date,people\nany,talk long,24 turns,,Ours,2026,tag vip\n");

        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void rows_that_cannot_be_read_are_told_each() throws IOException {
        write("facts/Donation.csv", """
                contact,cents,at
                Ann Berg,much,2026-03-02
                Ann Berg,5000,2026-02-30
                ,5000,2026-03-02
                Ann Berg,5000,2026-03-02,more
                Ann Berg,5000
                Ann Berg,5000,2026-03-02
                Ann Berg,5000,2026-03-02
                A\u200bnn,5000,2026-03-02
                """);

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.position().line() + " " + problem.code())
                .containsExactly(
                        "2 BAD_ROW",
                        "3 BAD_ROW",
                        "4 EMPTY_CELL",
                        "5 EXTRA_CELL",
                        "6 EMPTY_CELL",
                        "8 DUPLICATE_ROW",
                        "9 HIDDEN_CHARACTER");
    }

    @Test
    void what_a_table_holds_stands_in_its_name() throws IOException {
        write("facts/Donations.csv", "contact,cents,at\n");
        write("facts/Switch.xlsx", "");

        assertThat(RuleBook.check(folder))
                .extracting(Problem::inFull)
                .anySatisfy(
                        told -> assertThat(told).contains("no fact \"Donations\"", "Maybe call the file Donation.csv"))
                .anySatisfy(told -> assertThat(told).contains("Maybe save it as Switch.csv"));
    }

    @Test
    void a_table_that_no_rule_reads_is_told() throws IOException {
        write("facts/Detail.csv", "contact,name,text\nAnn Berg,flour,rye\n");

        assertThat(RuleBook.check(folder))
                .extracting(Problem::inFull)
                .singleElement()
                .asString()
                .contains("facts/Detail.csv", "No rule reads \"Detail\"");
    }

    @Test
    void changed_rows_are_among_the_changes_of_a_book() throws IOException {
        RuleBook before = RuleBook.load(folder);
        write("facts/Tag.csv", "contact,name\nAnn Berg,VIP\n");
        write("days.csv", "kind,name,from,to\nholiday,Rest,24 December,2 January\n");
        RuleBook after = RuleBook.load(folder);

        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(after.changesSince(before).rows())
                .contains(
                        new RowChange(
                                "days.csv", "holiday, Rest", Optional.empty(), Optional.of("24 December to 2 January")),
                        new RowChange("facts/Tag.csv", "contact Zoe, name vip", Optional.of("there"), Optional.empty()))
                .hasSize(4);
    }
}
