package dev.etiquette.roads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Owner;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of tables and files beside the rules are looked up, compared and shown; nothing in them is ever run. */
class TableRoadsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final String NORMS = "platform,figure,value,hours,source,date\n";
    private static final String PHRASES = "language,mark,where,phrase\n";
    private static final String SOUND_NORM = "any,repeat rest,30 days,,Somebody,2026\n";
    private static final String SOUND_PHRASE = "en,question,anywhere,?\n";

    /** One second is what anything that an author writes may take; the machine may have more to do. */
    private static final Duration GENEROUS = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @BeforeEach
    void sound() throws IOException {
        Marker.taken();
        write("rules.drl", Road.when(""));
        write("norms.csv", NORMS + SOUND_NORM);
        write("phrases.csv", PHRASES + SOUND_PHRASE);
    }

    static Stream<Arguments> norms() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a formula for a source", "x,repeat rest,30 days,,=cmd|' /C calc'!A0,2026", true),
                Arguments.of("a sum for a source", "x,repeat rest,30 days,,@SUM(1+1)*cmd|' /C calc'!A0,2026", true),
                Arguments.of("a statement for a source", "x,repeat rest,30 days,," + m + ".set();,2026", true),
                Arguments.of("a date that is code", "x,repeat rest,30 days,,Somebody,${" + m + ".set()}", true),
                Arguments.of("a platform that is code", m + ".set(),repeat rest,30 days,,Somebody,2026", true),
                Arguments.of("a platform that is a path", "../../x,repeat rest,30 days,,Somebody,2026", true),
                Arguments.of("a source with a line end", "x,repeat rest,30 days,,\"Some\nbody\",2026", true),
                Arguments.of("a formula for a value", "x,repeat rest,=1+1,,Somebody,2026", false),
                Arguments.of("a call for a value", "x,repeat rest," + m + ".number() days,,Somebody,2026", false),
                Arguments.of(
                        "a value past all numbers", "x,repeat rest,99999999999999999999 days,,Somebody,2026", false),
                Arguments.of("a value below nothing", "x,repeat rest,-1 days,,Somebody,2026", false),
                Arguments.of("a value with an exponent", "x,repeat rest,1e9 days,,Somebody,2026", false),
                Arguments.of("digits of another script", "x,repeat rest,\u0663\u0660 days,,Somebody,2026", false),
                Arguments.of("hours that are code", day("question", m + ".set()"), false),
                Arguments.of("a figure of one's own that is code", "any," + m + ",3,,Somebody,2026", false),
                Arguments.of(
                        "a number of one's own that is code", "any,big order," + m + ".set(),,Somebody,2026", false),
                Arguments.of("a number of one's own that is a formula", "any,big order,=1+1,,Somebody,2026", false),
                Arguments.of(
                        "a number of one's own past all numbers",
                        "any,big order,9999999999999999999,,Somebody,2026",
                        false),
                Arguments.of("a number of one's own in another script", "any,big order,\u0663,,Somebody,2026", false),
                Arguments.of("a figure that is code", "x," + m + ".set(),4 hours,,Somebody,2026", false),
                Arguments.of("a quote that is never closed", "x,repeat rest,30 days,,\"Somebody,2026", false));
    }

    private static String day(String kind, String hours) {
        return "any," + kind + " remind,1 hours,,Somebody,2026\nany," + kind + " due,4 hours," + hours
                + ",Somebody,2026\nany," + kind + " overdue,8 hours,,Somebody,2026\nany," + kind
                + " expire,7 days,,Somebody,2026";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    void norm_is_looked_up_or_refused(String name, String row, boolean sound) throws IOException {
        write("norms.csv", NORMS + SOUND_NORM + row + "\n");

        is_sound(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {".set()", "", ".*", "(a+)+$"})
    void people_of_a_row_are_compared_and_never_run(String rest) throws IOException {
        String header = NORMS.strip() + ",people\n";
        String row = "any,question due,1 hour,working,Somebody,2026,";
        write("norms.csv", header + day("question", "clock") + "\n" + row + "tag " + Marker.NAME + rest + "\n");
        is_sound(true);

        write("norms.csv", header + day("question", "clock") + "\n" + row + Marker.NAME + rest + "\n");
        is_sound(false);
    }

    static Stream<Arguments> phrases() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a regular expression without end", "en,question,anywhere,(a+)+$", false),
                Arguments.of("a regular expression in signs", "en,question,anywhere,(.*.*.*)*!", false),
                Arguments.of("a class of letters", "en,question,anywhere,[a-z]", false),
                Arguments.of("a quoting of a regular expression", "en,question,anywhere,\\Qa\\E", false),
                Arguments.of("nothing but stars", "en,question,anywhere,* * *", false),
                Arguments.of("stars between words", "en,question,anywhere,a * * * * * * * b", true),
                Arguments.of("a star too early", "en,question,anywhere,a*", false),
                Arguments.of("a statement", "en,question,anywhere," + m + ".set();", true),
                Arguments.of("a formula", "en,question,anywhere,=cmd|' /C calc'!A0", false),
                Arguments.of("a host with a pattern", "any,promotional,link,(a+)+.com", false),
                Arguments.of("a mark that is code", "en," + m + ".set(),anywhere,so", false),
                Arguments.of("a place that is code", "en,question," + m + ".set(),so", false),
                Arguments.of("a language that is code", m + ",question,anywhere,so", false),
                Arguments.of("a phrase without end", "en,question,anywhere," + "so ".repeat(100_000), false),
                Arguments.of("a word without end", "en,question,anywhere," + "s".repeat(100_000), true),
                Arguments.of("a line end in a phrase", "en,question,anywhere,\"so\nwhat\"", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void phrase_is_looked_for_or_refused(String name, String row, boolean sound) throws IOException {
        write("phrases.csv", PHRASES + SOUND_PHRASE + row + "\n");

        is_sound(sound);
        if (sound) {
            RuleBook book = RuleBook.load(folder);
            Instant start = Instant.now();
            for (String text :
                    List.of("a".repeat(20_000) + "!", "a ".repeat(10_000), "(".repeat(20_000), "s".repeat(20_000))) {
                book.marks(text);
            }
            assertThat(Duration.between(start, Instant.now())).isLessThan(GENEROUS);
        }
    }

    static Stream<Arguments> platforms() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a name that is code", "vine," + m + ".set(),posts,", true),
                Arguments.of("a name with places to fill in", "vine,{proposal.name},posts,", false),
                Arguments.of("a name that is a template", "vine,${" + m + "},posts,", false),
                Arguments.of("a formula for a name", "vine,=cmd|' /C calc'!A0,posts,", false),
                Arguments.of("a name with a line end", "vine,\"Vi\nne\",posts,", false),
                Arguments.of("a name without end", "vine," + "v".repeat(100_000) + ",posts,", false),
                Arguments.of("a platform that is code", m + ".set(),Vine,posts,", false),
                Arguments.of("a platform that is a path", "../../x,Vine,posts,", false),
                Arguments.of("a platform with quotes", "\"vi\"\"ne\",Vine,posts,", false),
                Arguments.of("a form that is code", "vine,Vine," + m + ".set(),", false),
                Arguments.of("a form that is a constant", "vine,Vine,THREADS,", false),
                Arguments.of("an alias that is code", "vine,Vine,posts," + m + ".set()", false),
                Arguments.of("an alias that is a formula", "vine,Vine,posts,=1+1", false),
                Arguments.of("an alias that turns a line", "vine,Vine,posts,a\u202Eb", false),
                Arguments.of("aliases without end", "vine,Vine,posts," + "a;".repeat(50_000), true),
                Arguments.of("a name like a word of the language", "rule,rule,posts,end; when", true),
                Arguments.of("a class for a platform", "java.lang.runtime,Runtime,posts,", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("platforms")
    void platform_is_looked_up_or_refused(String name, String row, boolean sound) throws IOException {
        write("platforms.csv", "platform,name,form,aliases\npeach,Peach,room,\n" + row + "\n");

        is_sound(sound);
    }

    static Stream<Arguments> acts() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a statement for a name", m + ".set();,send,yes,no", false),
                Arguments.of("a formula for a name", "=cmd|' /C calc'!A0,send,yes,no", false),
                Arguments.of("a name without end", "s".repeat(100_000) + ",send,yes,no", false),
                Arguments.of("a name of two lines", "\"send\na card\",send,yes,no", false),
                Arguments.of("a statement for words", "send a card," + m + ".set();,yes,no", false),
                Arguments.of("a place to be filled in", "send a card,send {name},yes,no", false),
                Arguments.of("words of two lines", "send a card,\"send\na card to\",yes,no", false),
                Arguments.of("colours for words", "send a card,\u001B[31msend,yes,no", false),
                Arguments.of("words without end", "send a card," + "so ".repeat(100_000) + ",yes,no", false),
                Arguments.of("a call for yes", "send a card,send a card to," + m + ".yes(),no", false),
                Arguments.of("the words of many", "send a card,send a card to,yes,no", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void act_is_looked_up_or_refused(String name, String row, boolean sound) throws IOException {
        write("acts.csv", "act,says,reaches out,owed\n" + row + "\n");

        is_sound(sound);
    }

    static Stream<Arguments> days() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a kind that is code", m + ".set(),Rest,24 December,,", true),
                Arguments.of("a name that is code", "holiday," + m + ".set(),24 December,,", true),
                Arguments.of("a formula for a name", "holiday,=cmd|' /C calc'!A0,24 December,,", true),
                Arguments.of("a name of two lines", "holiday,\"Re\nst\",24 December,,", true),
                Arguments.of("a day that is code", "holiday,Rest," + m + ".day(),,", false),
                Arguments.of("a formula for a day", "holiday,Rest,=TODAY(),,", false),
                Arguments.of("a day past all calendars", "holiday,Rest,999999999-01-01,,", false),
                Arguments.of("a region that is code", "holiday,,,," + m + ".set()", false),
                Arguments.of("a region that is a path", "holiday,,,,../../DE", false),
                Arguments.of("a region that is an address", "holiday,,,,jar:file:/DE", false),
                Arguments.of("a name without end", "holiday," + "s".repeat(100_000) + ",24 December,,", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void day_is_looked_up_or_refused(String name, String row, boolean sound) throws IOException {
        write("days.csv", "kind,name,from,to,region\n" + row + "\n");

        is_sound(sound);
    }

    static Stream<Arguments> facts() {
        String m = Marker.NAME;
        return Stream.of(
                Arguments.of("a person that is code", "Tag", "contact,name\n" + m + ".set(),vip", true),
                Arguments.of("a person that is a formula", "Tag", "contact,name\n=1+1,vip", true),
                Arguments.of("a tag that is code", "Tag", "contact,name\nAnn," + m + ".set()", true),
                Arguments.of("a tag that turns a line", "Tag", "contact,name\nAnn,a\u202Eb", false),
                Arguments.of("a detail that is a template", "Detail", "contact,name,text\nAnn,job,${" + m + "}", true),
                Arguments.of(
                        "a moment that is code", "Detail", "contact,name,text,since\nAnn,job,x," + m + ".at()", false),
                Arguments.of(
                        "a date that is code", "Occasion", "contact,name,date\nAnn,birthday," + m + ".set()", false),
                Arguments.of("a moment past all calendars", "Switch", "name,since\nrest,+999999999-01-01", false),
                Arguments.of("a table that no fact has", m, "contact,name\nAnn,vip", false),
                Arguments.of("a table of the engine", "java.lang.Runtime", "contact,name\nAnn,vip", false),
                Arguments.of("rows without end", "Tag", "contact,name\n" + "Ann,vip\n".repeat(30_000), false),
                Arguments.of("columns without end", "Tag", "contact,name" + ",x".repeat(50_000) + "\nAnn,vip", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void fact_is_looked_up_or_refused(String name, String type, String table, boolean sound) throws IOException {
        write("facts/" + type + ".csv", table + "\n");

        is_sound(sound);
    }

    @Test
    void star_stands_for_words_and_not_for_patterns() throws IOException {
        write("phrases.csv", PHRASES + "en,question,anywhere,how * cost\n");
        RuleBook book = RuleBook.load(folder);

        assertThat(book.marks("how .* cost")).isEmpty();
        assertThat(book.marks("how much cost")).containsExactly(Mark.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "road.dsl",
                "road.dslr",
                "road.rdrl",
                "road.xdrl",
                "road.drl.xls",
                "road.xls",
                "road.bpmn",
                "road.java",
                "Road.class",
                "kmodule.xml",
                "META-INF/kmodule.xml",
                "pom.xml",
                "road.properties",
                "drools.rulebase.conf",
                "META-INF/services/java.lang.Runnable",
                "road.drl~",
                "road.drl.bak",
                ".drl.swp",
                "norms.csv.properties"
            })
    void file_of_another_kind_is_not_read(String name) throws IOException {
        String before = RuleBook.load(folder).fingerprint();
        write(name, "package etiquette\nrule \"B\" when then " + Marker.NAME + ".set(); end\n");

        is_sound(true);
        assertThat(RuleBook.load(folder).fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b.drl", "a;b.drl", "$(touch x).drl", "`x`.drl", "a\u202Eb.drl", "-rf.drl", "%00.drl", "~.drl"
            })
    void name_of_a_file_is_a_name_only(String name) throws IOException {
        Files.delete(folder.resolve("rules.drl"));
        write(name, Road.when(""));

        is_sound(true);
        assertThat(RuleBook.load(folder).rule("A-1").orElseThrow().file())
                .as("a name in which nothing turns a line")
                .isEqualTo(name.replace('\u202E', '\u00B7'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..drl", "...drl", ".a.drl"})
    void file_that_hides_itself_is_no_part_of_a_book(String name) throws IOException {
        write(name, "no rule");

        is_sound(true);
    }

    private void is_sound(boolean sound) throws IOException {
        List<Problem> errors = RuleBook.check(folder).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (sound) {
            assertThat(errors).isEmpty();
            Etiquette.of(RuleBook.load(folder)).advise(Situation.of(Owner.of("maya"), Contact.of("ann", "Ann")), NOW);
        } else {
            assertThat(errors).isNotEmpty();
        }
        assertThat(Marker.taken()).isFalse();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
