package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.Tag;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of a book stand in tables, and hold for those people whom a host knows. */
class BookFactRowsTest {

    private static final String TAGS = "contact,name\nAnn Berg,VIP\nbob,press\n";
    private static final String DETAILS = "contact,name,text\nann,shoes,size 40\n";

    private static final TableValues PEOPLE = TableValues.of(
            Owner.of("maya"), List.of(Contact.of("ann", "Ann Berg"), Contact.of("bob", "Bob")), ZoneOffset.UTC);

    private static BookFacts read(List<Problem> problems, Source... files) {
        return BookFacts.read(List.of(files), List.of(), PlatformTable.STANDARD, problems);
    }

    private static BookFacts sound(Source... files) {
        List<Problem> problems = new ArrayList<>();
        BookFacts facts = read(problems, files);
        assertThat(problems).isEmpty();
        return facts;
    }

    private static Source tags(String text) {
        return new Source("facts/Tag.csv", text);
    }

    private static Source details(String text) {
        return new Source("facts/Detail.csv", text);
    }

    @Test
    void facts_come_in_the_order_of_files_and_rows() {
        BookFacts facts = sound(tags(TAGS), details(DETAILS));
        List<String> notes = new ArrayList<>();

        assertThat(facts.facts(PEOPLE, notes))
                .containsExactly(
                        new Tag(new PersonId("ann"), "vip"),
                        new Tag(new PersonId("bob"), "press"),
                        Detail.of(new PersonId("ann"), "shoes", "size 40"));
        assertThat(notes).isEmpty();
        assertThat(facts.size()).isEqualTo(3);
    }

    @Test
    void row_about_nobody_who_is_there_is_told_once_a_table() {
        List<String> notes = new ArrayList<>();
        BookFacts facts = sound(
                tags("contact,name\nZoe,vip\nann,vip\nZora,vip\nmaya,vip\n"),
                details("contact,name,text\nAnn Bergg,shoes,size 40\n"));

        assertThat(facts.facts(PEOPLE, notes)).hasSize(2);
        assertThat(notes)
                .containsExactly(
                        "A row of facts/Detail.csv was left out, line 2: Nobody is called \"Ann Bergg\". Maybe write Ann Berg.",
                        "2 rows of facts/Tag.csv were left out, the first in line 2: Nobody is called \"Zoe\".");
    }

    @Test
    void name_that_several_people_have_leaves_each_of_its_rows_out() {
        TableValues twins = TableValues.of(
                Owner.of("maya"), List.of(Contact.of("a", "Ann Berg"), Contact.of("b", "Ann Berg")), ZoneOffset.UTC);
        List<String> notes = new ArrayList<>();
        BookFacts facts = sound(tags("contact,name\nAnn Berg,vip\nAnn Berg,press\na,vip\n"));

        assertThat(facts.facts(twins, notes)).containsExactly(new Tag(new PersonId("a"), "vip"));
        assertThat(notes).singleElement().asString().startsWith("2 rows of facts/Tag.csv were left out");
    }

    @Test
    void names_and_files_are_known_by_what_a_table_holds() {
        BookFacts facts = sound(tags(TAGS), details(DETAILS), new Source("facts/Switch.csv", "name\nQuiet Weeks\n"));

        assertThat(facts.names().keySet()).containsExactly("Detail", "Switch", "Tag");
        assertThat(facts.names().get("Tag")).containsExactly("press", "vip");
        assertThat(facts.names().get("Switch")).containsExactly("quiet weeks");
        assertThat(facts.files())
                .hasSize(3)
                .containsEntry("facts/Tag.csv", "Tag")
                .containsEntry("facts/Switch.csv", "Switch");
    }

    @Test
    void rows_say_what_stands_in_them_in_the_order_of_the_columns() {
        BookFacts facts = sound(tags("name,contact\nvip,Ann Berg\n"), new Source("facts/Switch.csv", "name\nquiet\n"));

        assertThat(facts.rows().keySet()).containsExactly("facts/Switch.csv", "facts/Tag.csv");
        assertThat(facts.rows().get("facts/Tag.csv")).containsOnlyKeys("contact Ann Berg, name vip");
        assertThat(facts.rows().get("facts/Switch.csv")).containsOnlyKeys("name quiet");
    }

    @Test
    void order_of_rows_and_columns_says_nothing_and_a_cell_does() {
        BookFacts facts = sound(tags(TAGS));

        assertThat(sound(tags("name,contact\npress,bob\nVIP,Ann Berg\n")).canonical())
                .isEqualTo(facts.canonical())
                .contains("Tag|contact|8|Ann Berg|name|3|VIP\n");
        assertThat(sound(tags(TAGS.replace("press", "radio"))).canonical()).isNotEqualTo(facts.canonical());
        assertThat(sound(tags("contact,name\nann|name,vip\n")).canonical())
                .isNotEqualTo(sound(tags("contact,name\nann,name|vip\n")).canonical());
        assertThat(BookFacts.EMPTY.canonical()).isEmpty();
        assertThat(sound()).isSameAs(BookFacts.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts/Tags.csv | unknown-fact | The rule book declares no fact \"Tags\" | Maybe call the file Tag.csv.",
                "facts/Donation.csv | unknown-fact | The rule book declares no fact \"Donation\" |"
            })
    void table_of_no_known_facts_is_told(String file, String code, String message, String hint) {
        List<Problem> problems = new ArrayList<>();
        BookFacts facts = read(problems, new Source(file, TAGS), details(DETAILS));

        assertThat(facts.size()).isEqualTo(1);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.message()).startsWith(message).contains("Detail, Occasion, Planned, Switch, Tag.");
            assertThat(problem.suggestion().map(each -> each.text()).orElse(null))
                    .isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact,name;ann, | empty-cell | 2:5",
                "contact,name;ann,vip,more | extra-cell | 2:1",
                "contact,name;ann,vip;bob,vip;ann,vip | duplicate-row | 4:1",
                "contact,name;ann,v\u200Bip | hidden-character | 2:5",
                "# nothing | empty-table | 1:1",
                "contact,nam;ann,vip | missing-column | 1:1"
            })
    void wrong_row_is_one_problem_at_its_place(String text, String code, String place) {
        List<Problem> problems = new ArrayList<>();
        BookFacts facts = read(problems, tags(text.replace(';', '\n') + "\n"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.position()).hasToString("facts/Tag.csv:" + place);
        });
        assertThat(facts.size()).isEqualTo(code.equals(Code.DUPLICATE_ROW.id()) ? 2 : 0);
    }
}
