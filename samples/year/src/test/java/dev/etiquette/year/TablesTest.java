package dev.etiquette.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Utterance;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final String PEOPLE =
            "id,name,x,linkedin,mastodon,facebook,group,priority,why,benefit,offer,every,at most,zone,offline,leave alone,since,reason\n";
    private static final String DIARY = "id,when,where,what,who,to,under,flags,text\n";

    @Test
    void tables_that_come_along_have_no_bad_row() {
        assertThat(people(ParsedTable.resource("contacts.csv")).refused()).isEmpty();
        assertThat(diary(ParsedTable.resource("diary.csv")).refused()).isEmpty();
    }

    @Test
    void there_are_thirty_people_two_of_whom_are_to_be_left_alone() {
        List<Contact> people = people(ParsedTable.resource("contacts.csv")).entries();

        assertThat(people).hasSize(30);
        assertThat(people).filteredOn(each -> !each.doNotContact().isEmpty()).hasSize(2);
        assertThat(people)
                .extracting(Contact::group)
                .contains("customer", "friend", "good friend", "family", "policymaker", "peer", "consultant");
    }

    @Test
    void diary_is_in_the_order_of_time() {
        assertThat(diary(ParsedTable.resource("diary.csv")).entries())
                .isSortedAccordingTo(Comparator.comparing(DiaryEntry::at));
    }

    @Test
    void whoever_speaks_is_on_the_list_but_for_one_stranger() {
        Set<String> known = people(ParsedTable.resource("contacts.csv")).entries().stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());

        assertThat(diary(ParsedTable.resource("diary.csv")).entries())
                .flatExtracting(DiaryEntry::facts)
                .filteredOn(Utterance.class::isInstance)
                .extracting(fact -> ((Utterance) fact).author().value())
                .filteredOn(author -> !known.contains(author) && !author.equals("lene"))
                .containsOnly("kerstin");
    }

    @Test
    void later_standing_takes_the_place_of_the_earlier_one() {
        Diary diary = new Diary(
                diary(DIARY + "a,2025-01-01 10:00,x,invited,me,ann,,,\nb,2025-01-03 10:00,x,connected,ann,me,,,\n")
                        .entries());

        assertThat(diary.until(Year.moment("2025-01-02T10:00")))
                .extracting(fact -> ((Connection) fact).state())
                .containsExactly(State.REQUESTED_BY_ME);
        assertThat(diary.until(Year.moment("2025-01-03T10:00")))
                .extracting(fact -> ((Connection) fact).state())
                .containsExactly(State.CONNECTED);
    }

    @Test
    void answers_to_answers_belong_to_the_conversation_under_the_post() {
        ParsedTable<DiaryEntry> read = diary(DIARY + "a,2025-01-01 10:00,x,post,me,,,,Hello\n"
                + "b,2025-01-01 11:00,x,reply,ann,,a,,Hi\nc,2025-01-01 12:00,x,reply,me,,b,,Hi you\n");

        assertThat(read.entries())
                .extracting(entry -> ((Utterance) entry.facts().get(0)).thread().value())
                .containsExactly("a", "a", "a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2025-13-01 10:00,x,post,me,,,,Hello|the row has the time \"2025-13-01 10:00\"; a time is written 2025-03-31 09:00.",
                "a,2025-03-30 02:30,x,post,me,,,,Hello|the row has the time \"2025-03-30 02:30\", which the clocks skipped that night.",
                "a,2025-01-01 10:00,xx,post,me,,,,Hello|the row has the place \"xx\", which is none.",
                "a,2025-01-01 10:00,x,sang,me,,,,Hello|the row is of no kind that is known: \"sang\".",
                "a,2025-01-01 10:00,x,post,,,,,Hello|the row has nothing in \"who\".",
                "a,2025-01-01 10:00,x,reply,me,,b,,Hello|the row stands under \"b\", which no earlier row is called.",
                "a,2025-01-01 10:00,x,post,me,,,shiny,Hello|the row has the flag \"shiny\", which is none.",
                "a,2025-01-01 10:00,x,done,me,,,sing,|the row speaks of the advice \"sing\", which is none.",
                "a,2025-01-01 10:00,x,done,me,,,,|the row does not say which advice is meant, such as \"keep in touch\".",
                "a,2025-01-01 10:00,x,post,me,,,,Hello, you|the row has 10 cells, and the header has 9; a text with a comma in it stands between quotes."
            })
    void bad_row_of_the_diary_is_refused_with_its_line_and_costs_only_itself(String bad, String sentence) {
        ParsedTable<DiaryEntry> read =
                diary(DIARY + "# a comment\n" + bad + "\nz,2025-01-01 10:00,x,post,me,,,,Hello\n");

        assertThat(read.refused()).containsExactly("diary.csv, line 3: " + sentence);
        assertThat(read.entries()).extracting(DiaryEntry::id).containsExactly("z");
    }

    @Test
    void same_id_twice_is_refused() {
        String row = "a,2025-01-01 10:00,x,post,me,,,,Hello\n";

        assertThat(diary(DIARY + row + row).refused())
                .containsExactly("diary.csv, line 3: the row has the id \"a\", as an earlier one has.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann,,,,,,,3,,,,,,,,,,|the row has nothing in \"name\".",
                "ann,Ann,,,,,,6,,,,,,,,,,|the row has the priority \"6\"; it must be from 1 to 5.",
                "ann,Ann,,,,,,3,,,,weekly,,,,,,|the row has \"weekly\" in \"every\"; it must be like 21 days.",
                "ann,Ann,,,,,,3,,,,21 days,7 days,,,,,|A cadence has the longest time PT168H and the usual time PT504H. The longest time must be at least as long as the usual one.",
                "ann,Ann,,,,,,3,,,,,,Berlin,,,,|the row has the zone \"Berlin\"; a zone is written Europe/Berlin.",
                "ann,Ann,,,,,,3,,,,,,,pigeon,,,|the row has the channel \"pigeon\", which is none.",
                "ann,Ann,,,,,,3,,,,,,,,everywhere,,|the row has nothing in \"since\"."
            })
    void bad_row_of_the_people_is_refused_with_its_line(String bad, String sentence) {
        assertThat(people(PEOPLE + bad + "\n").refused()).containsExactly("contacts.csv, line 2: " + sentence);
    }

    private static ParsedTable<Contact> people(String table) {
        return PeopleTable.of("contacts.csv", table, Workshop.LENE.zone());
    }

    private static ParsedTable<DiaryEntry> diary(String table) {
        return DiaryRows.of("diary.csv", table, Workshop.LENE);
    }
}
