package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void layer() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
    }

    private Desk.Outcome compared(String... words) {
        List<String> all = new ArrayList<>(List.of(
                "compare",
                "--with",
                folder.toString(),
                Desk.ARCHIVE.toString(),
                "--from",
                "2026-03-01",
                "--to",
                "2026-03-03",
                "--zone",
                "Europe/Berlin"));
        all.addAll(List.of(words));
        return Desk.run(all.toArray(String[]::new));
    }

    private void change() throws IOException {
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,question due,8 hours,waking,me,2026\n");
        Files.writeString(folder.resolve("offline.drl"), """
                package etiquette

                rule "We do not phone"
                    @id( "OFFLINE-1" )
                    @status( "retired" )
                when
                then
                end
                """);
    }

    @Test
    void book_that_says_the_same_changes_nothing() {
        Desk.Outcome outcome = compared();

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("0 gained, 0 lost, 0 moved, 0 reworded", "The rule books say the same.", "at 0 moments");
    }

    @Test
    void totals_come_first_then_what_differs_and_by_which_change() throws IOException {
        change();
        Desk.Outcome outcome = compared();

        Golden.assertSays(
                "compare.txt",
                new Desk.Outcome(outcome.code(), outcome.out().replace(folder.toString(), "my-rules"), outcome.err()));
    }

    @Test
    void programs_are_told_the_same() throws IOException {
        change();
        String out = compared("--format", "json").out();

        BookComparison comparison = JsonFormat.STANDARD.readComparison(out);
        assertThat(comparison.count(AdviceDifference.Kind.LOST)).isEqualTo(1);
        assertThat(comparison.changes().rules()).singleElement().asString().contains("OFFLINE-1");
        assertThat(comparison.differences())
                .isNotEmpty()
                .allMatch(each -> each.certain() == each.kinds().contains(AdviceDifference.Kind.LOST));
        assertThat(comparison.isComplete()).isTrue();
        assertThat(out).contains("\"totals\": ", "\"lost\": 1", "\"rules\": {");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThat(Desk.run("compare", "archive").err()).contains("--with");
        assertThat(Desk.run("compare", "--with", "nowhere", "archive").err()).contains("nowhere");
        assertThat(Desk.run("compare", "--with", folder.toString()).err()).contains("No folder, file or zip");
        String[] backwards = {
            "compare", "--with", folder.toString(), "archive", "--from", "2026-03-04", "--to", "2026-03-03"
        };
        assertThat(Desk.run(backwards).err()).contains("ends before it begins");
    }
}
