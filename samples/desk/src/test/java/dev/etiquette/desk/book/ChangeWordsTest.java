package dev.etiquette.desk.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.report.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was changed, told to somebody who has never seen the files. */
class ChangeWordsTest {

    private static final String NORMS = "platform,figure,value,hours,source,date,people\n";

    private static List<String> lines(Map<String, String> before, Map<String, String> after) {
        assertThat(new BookReader().read(content(after)).problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        List<String> lines = new BookReader().lines(content(before), content(after));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("->", "norm \"", ".csv", "nothing ->"));
        return lines;
    }

    private static FolderContent content(Map<String, String> files) {
        Map<String, Optional<String>> all = new LinkedHashMap<>();
        all.put("book.properties", Optional.of("extends = standard\n"));
        files.forEach((name, text) -> all.put(name, Optional.of(text)));
        return FolderContent.EMPTY.with(all);
    }

    @Test
    void number_is_told_with_what_it_was_and_where_and_for_whom() {
        assertThat(lines(
                        Map.of(),
                        Map.of(
                                "norms.csv",
                                NORMS + "any,question due,2 hours,waking,My own,2026,\n"
                                        + "linkedin,question due,20 hours,clock,My own,2026,\n"
                                        + "any,question due,1 hour,waking,My own,2026,tag vip\n"
                                        + "any,in touch friend,20 days,,My own,2026,\n")))
                .containsExactlyInAnyOrder(
                        "A question: by when I should answer: 2 hours instead of 4 hours, while I am awake",
                        "A question: by when I should answer: 20 hours by the clock instead of 4 hours while I am awake, on LinkedIn",
                        "A question: by when I should answer: 1 hour while I am awake, for people with the tag “vip” (new)",
                        "People of the group “friend”: after which a sign of life is welcome: 20 days instead of 90 days");
    }

    @Test
    void number_that_is_taken_away_is_told() {
        String own = NORMS + "any,question due,1 hour,waking,My own,2026,group friend\n";

        assertThat(lines(Map.of("norms.csv", own), Map.of()))
                .containsExactly(
                        "A question: by when I should answer: no longer 1 hour while I am awake, for people of the group “friend”");
    }

    @Test
    void phrase_is_told_with_where_it_is_looked_for() {
        String head = "language,mark,where,phrase\n";

        assertThat(lines(Map.of(), Map.of("phrases.csv", head + "en,question,anywhere,any clue whatsoever\n")))
                .containsExactly("“any clue whatsoever” (English) is read as question: anywhere in a text");
        assertThat(lines(
                        Map.of("phrases.csv", head + "en,question,anywhere,any clue whatsoever\n"),
                        Map.of("phrases.csv", head + "en,question,start,any clue whatsoever\n")))
                .containsExactly(
                        "“any clue whatsoever” (English) is read as question: at the start of a text instead of anywhere in a text");
        assertThat(lines(Map.of("phrases.csv", head + "en,question,anywhere,any clue whatsoever\n"), Map.of()))
                .containsExactly("“any clue whatsoever” (English) is no longer read as question");
    }

    @Test
    void days_platforms_acts_and_what_is_known_are_told() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("days.csv", "kind,name,from,to,region\nholiday,Long night,24 December,25 December,\n");
        tables.put("platforms.csv", "platform,name,form,aliases\nforum,The Forum,posts,\n");
        tables.put("acts.csv", "act,says,reaches out,owed\nsend a card,send a card to,yes,\n");

        assertThat(lines(Map.of(), tables))
                .containsExactlyInAnyOrder(
                        "The act of your own “send a card” is new: send a card to, reaches out",
                        "The special day “Long night” (holiday) is new: 24 December to 25 December",
                        "The platform “forum” is new: The Forum, posts");
        assertThat(lines(tables, Map.of())).contains("The platform “forum” is taken away: The Forum, posts");
    }
}
