package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Marks;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that a book marks in its own way, and what a rule makes of them. */
class OwnMarksTest {

    private static final Instant SAID = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = SAID.plus(Duration.ofHours(3));

    private static final String PHRASES = """
            language,mark,where,phrase
            en,in hospital,anywhere,in hospital
            any,vip,given,
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_book() throws IOException {
        write("book.properties", "extends = standard\n");
        write("phrases.csv", PHRASES);
        rule("marks contains \"in hospital\"");
    }

    private void rule(String test) throws IOException {
        write("care.drl", """
                package etiquette

                rule "Somebody should be thought of"
                    @id( "CARE-1" )
                    @source( "Our own manners" )
                when
                    TheirPost( %s, $who : contact, $at : at )
                    $person : Contact( id == $who )
                then
                    recommend( taskAbout( $person, "care", "Think of them", $at ), because( "{person.name} needs it." ) );
                end
                """.formatted(test));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private boolean advised(String text, String... marks) throws IOException {
        Situation situation = Situation.of(
                Owner.of("maya"),
                dev.etiquette.model.Contact.of("ann", "Ann"),
                Post.of("p", Platform.MASTODON, "ann", SAID, text));
        if (marks.length > 0) {
            situation = situation.with(List.of(Marks.named("p", marks)));
        }
        return Etiquette.of(RuleBook.load(folder)).advise(situation, NOW).recommendations().stream()
                .anyMatch(each -> each.act().name().equals("Ann"));
    }

    @Test
    void phrase_of_the_table_marks_a_text() throws IOException {
        assertThat(advised("Greetings, I am IN hospital.")).isTrue();
        assertThat(advised("The hospital is in the town.")).isFalse();
        assertThat(RuleBook.load(folder).markNames("Are you in hospital?")).containsExactly("question", "in hospital");
        assertThat(RuleBook.load(folder).allMarks()).contains("in hospital", "vip", "private matter");
    }

    @Test
    void host_gives_marks_and_the_table_is_not_asked_then() throws IOException {
        assertThat(advised("Greetings.", "in hospital", "complaint")).isTrue();
        assertThat(advised("Greetings, I am in hospital.", "complaint")).isFalse();
        rule("marks contains \"vip\"");
        assertThat(advised("Greetings.", "vip")).isTrue();
        assertThat(advised("Greetings, vip.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marks contains \"question\" | Where is it? | true",
                "marks contains \"question\" | There it is. | false",
                "marks not contains \"question\" | There it is. | true",
                "words contains \"oven\" | My OVEN, it smokes | true",
                "words contains \"oven\" | My ovens smoke | false",
                "words contains \"oven\" | See https://example.com/oven | false",
                "words contains \"bread\" | New #Bread | true",
                "hashtags contains \"bread\" | New #Bread | true",
                "hashtags contains \"bread\" | New bread | false",
                "words contains \"cafe\" | Au café | true",
            })
    void sets_of_a_text_are_asked(String test, String text, boolean advised) throws IOException {
        rule(test);
        assertThat(advised(text)).isEqualTo(advised);
    }

    @Test
    void mark_that_no_row_names_is_told() throws IOException {
        rule("marks contains \"in hospitel\"");

        List<Problem> problems = RuleBook.check(folder);
        assertThat(problems)
                .extracting(problem -> problem.code().id())
                .as("which row is read can be told when that is mended")
                .containsExactly("unknown-mark");
    }
}
