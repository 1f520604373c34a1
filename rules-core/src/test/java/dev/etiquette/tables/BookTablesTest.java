package dev.etiquette.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.Problem;
import dev.etiquette.report.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In what the tables of two books differ. */
class BookTablesTest {

    private static final String NORMS = "platform,figure,value,hours,source,date,people\n";
    private static final String REMIND = "any,question remind,30 minutes,,Somebody,2026,\n"
            + "any,question due,4 hours,working,Somebody,2026,\n"
            + "any,question overdue,1 day,,Somebody,2026,\n"
            + "any,question expire,1 week,,Somebody,2026,\n";
    private static final String PHRASES = "language,mark,where,phrase,not after\n";

    private final List<Problem> problems = new ArrayList<>();

    private NormTable norms(String rows) {
        return NormTable.read("norms.csv", NORMS + REMIND + rows, problems);
    }

    private PhraseTable phrases(String rows) {
        return PhraseTable.read("phrases.csv", PHRASES + "en,question,anywhere,do you\n" + rows, problems);
    }

    private BookTables tables(String acts, String dates, String days, String platforms, String tags) {
        BookTables read = new BookTables(
                norms(""),
                phrases(""),
                DateTable.read("dates.csv", "language,words,day\nen,tomorrow,1 day\n" + dates, problems),
                DayTable.read("days.csv", "kind,name,from,to\nholiday,Labour,1 May,\n" + days, problems),
                PlatformTable.read(
                        "platforms.csv", "platform,name,form,aliases\nforum2,Forum,room,\n" + platforms, problems),
                ActTable.read("acts.csv", "act,says,reaches out,owed\nbake bread,Bake bread,no,no\n" + acts, problems),
                BookFacts.read(
                        List.of(new Source("facts/Tag.csv", "contact,name\nann,vip\n" + tags)),
                        List.of(),
                        PlatformTable.STANDARD,
                        problems));
        assertThat(problems).isEmpty();
        return read;
    }

    private BookTables tables() {
        return tables("", "", "", "", "");
    }

    @Test
    void equal_tables_differ_in_nothing() {
        assertThat(tables().rowChanges(tables())).isEmpty();
        assertThat(tables().canonical()).isEqualTo(tables().canonical());
        assertThat(tables().markTextsAs(tables())).isTrue();
        assertThat(tables().readTextsAs(tables())).isTrue();
    }

    @Test
    void every_table_tells_its_rows() {
        BookTables before = tables();
        BookTables after = tables(
                "bake cake,Bake cake,no,no\n",
                "en,overmorrow,2 days\n",
                "launch,Shop,2026-04-10,2026-04-12\n",
                "forum3,Another forum,room,\n",
                "bob,vip\n");

        assertThat(after.rowChanges(before))
                .extracting(RowChange::table)
                .containsExactly("acts.csv", "dates.csv", "days.csv", "platforms.csv", "facts/Tag.csv");
        assertThat(after.rowChanges(before))
                .allMatch(each -> each.before().isEmpty() && each.after().isPresent());
        assertThat(before.rowChanges(after))
                .allMatch(each -> each.before().isPresent() && each.after().isEmpty());
        assertThat(after.canonical()).isNotEqualTo(before.canonical());
    }

    @Test
    void days_that_come_often_are_told_in_short() {
        String often = "launch,Shop,2026-01-01,\nlaunch,Shop,2026-02-01,\nlaunch,Shop,2026-03-01,\n"
                + "launch,Shop,2026-04-01,\n";
        assertThat(tables("", "", often, "", "").rowChanges(tables()))
                .extracting(each -> each.after().orElseThrow())
                .containsExactly("2026-01-01, 2026-02-01, 2026-03-01, 2026-04-01");
        BookTables five = tables("", "", often + "launch,Shop,2026-05-01,\n", "", "");
        assertThat(five.rowChanges(tables()))
                .extracting(each -> each.after().orElseThrow())
                .containsExactly("2026-01-01, 2026-02-01, … 2026-05-01 (5 dates)");
        assertThat(tables().rowChanges(five))
                .extracting(each -> each.before().orElseThrow())
                .containsExactly("2026-01-01, 2026-02-01, … 2026-05-01 (5 dates)");
        // What differs in the middle alone is told in full.
        BookTables other = tables("", "", often.replace("03-01", "03-02") + "launch,Shop,2026-05-01,\n", "", "");
        assertThat(other.rowChanges(five))
                .extracting(each -> each.after().orElseThrow())
                .containsExactly("2026-01-01, 2026-02-01, 2026-03-02, 2026-04-01, 2026-05-01");
    }

    @Test
    void order_of_people_is_told_where_it_differs() {
        String vip = "any,question due,1 hour,working,Us,2026,tag vip\n";
        String press = "any,question due,2 hours,working,Us,2026,tag press\n";
        BookTables one = new BookTables(norms(vip + press), phrases(""), DayTable.EMPTY);
        BookTables other = new BookTables(norms(press + vip), phrases(""), DayTable.EMPTY);

        assertThat(other.rowChanges(one))
                .containsExactly(new RowChange(
                        "norms.csv",
                        "order of people",
                        Optional.of("tag vip; tag press"),
                        Optional.of("tag press; tag vip")));
        assertThat(one.rowChanges(one)).isEmpty();
        // Of whom the other table says nothing, there is no order.
        assertThat(one.rowChanges(new BookTables(norms(vip), phrases(""), DayTable.EMPTY)))
                .isEmpty();
        assertThat(one.norms().canonical()).isNotEqualTo(other.norms().canonical());
    }

    @Test
    void texts_are_read_alike_by_tables_that_say_the_same_of_them() {
        BookTables before = tables();
        BookTables date = tables("", "en,overmorrow,2 days\n", "", "", "");
        BookTables day = tables("", "", "launch,Shop,2026-04-10,2026-04-12\n", "", "");
        BookTables platform = tables("", "", "", "forum3,Another forum,room,\n", "");
        BookTables phrase = new BookTables(norms(""), phrases("en,question,anywhere,will you\n"), DayTable.EMPTY);
        BookTables norm =
                new BookTables(norms("x,question due,1 hour,working,Us,2026,\n"), phrases(""), DayTable.EMPTY);
        BookTables bare = new BookTables(norms(""), phrases(""), DayTable.EMPTY);

        assertThat(date.markTextsAs(before)).isFalse();
        assertThat(phrase.markTextsAs(bare)).isFalse();
        assertThat(day.markTextsAs(before)).isTrue();
        assertThat(day.readTextsAs(before)).isTrue();
        assertThat(platform.markTextsAs(before)).isTrue();
        assertThat(platform.readTextsAs(before)).isFalse();
        assertThat(norm.markTextsAs(bare)).isTrue();
        assertThat(norm.readTextsAs(bare)).isFalse();
        assertThat(phrase.readTextsAs(bare)).isFalse();
    }

    @Test
    void facts_can_be_exchanged() {
        assertThat(tables().with(BookFacts.EMPTY).facts()).isSameAs(BookFacts.EMPTY);
        assertThat(tables().with(BookFacts.EMPTY).rowChanges(tables()))
                .extracting(RowChange::table)
                .containsExactly("facts/Tag.csv");
    }

    @Test
    void phrases_tell_what_came_went_and_moved() {
        PhraseTable before = phrases("en,stop,anywhere,no more\nen,question,start,will you\n");
        PhraseTable after = phrases("en,question,end,will you,please;never\nen,stop,whole,enough\n");

        assertThat(after.changes(before))
                .containsExactly(
                        new PhraseChange(
                                "en",
                                "question",
                                "will you",
                                Optional.of("start"),
                                Optional.of("end, not after never; please")),
                        new PhraseChange("en", "stop", "enough", Optional.empty(), Optional.of("whole")),
                        new PhraseChange("en", "stop", "no more", Optional.of("anywhere"), Optional.empty()));
        assertThat(after.changes(after)).isEmpty();
        assertThat(after.canonical())
                .isEqualTo("en|question|ANYWHERE|do you\nen|question|END|will you|never;please\nen|stop|WHOLE|enough");
    }

    @Test
    void phrase_at_two_places_is_one_change() {
        PhraseTable before = phrases("");
        PhraseTable after = phrases("en,question,start,will you\nen,question,end,will you\n");

        assertThat(after.changes(before))
                .containsExactly(
                        new PhraseChange("en", "question", "will you", Optional.empty(), Optional.of("end and start")));
    }

    @Test
    void norms_tell_what_they_say_and_who_says_it() {
        NormTable before = norms("x,question due,1 hour,working,Us,2026,\n");
        NormTable after = norms("x,question due,1 hour,working,Others,2026,\n"
                + "mastodon,question due,2 hours,,Us,2026,\n"
                + "any,question due,3 hours,,Us,2026,tag vip\n");

        assertThat(after.changes(before))
                .containsExactly(
                        new NormChange(
                                "mastodon",
                                "question due",
                                "",
                                Optional.of("4 hours, working"),
                                Optional.of("2 hours")),
                        new NormChange(
                                "x",
                                "question due",
                                "",
                                Optional.of("1 hour, working, Us, 2026"),
                                Optional.of("1 hour, working, Others, 2026")),
                        new NormChange("any", "question due", "tag vip", Optional.empty(), Optional.of("3 hours")));
    }
}
