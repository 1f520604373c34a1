package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holidays and vacations are no working days, whatever day of the week they are. */
class WorkingDaysTest {

    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("Europe/Berlin"));

    /** A Thursday, the day before Good Friday, two hours before work ends. */
    private static final Instant ASKED = Instant.parse("2026-04-02T13:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void book() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\n" + "any,private due,4 hours,working,Our handbook,2026\n");
    }

    private Optional<Instant> due(String... days) throws IOException {
        Files.writeString(folder.resolve("days.csv"), "kind,name,from,to,region\n" + String.join("\n", days) + "\n");
        Message question =
                Message.of("m1", Platform.LINKEDIN, "ann", ASKED, "Which oven do you bake in?", "maya", "ann and maya");
        return Etiquette.of(RuleBook.load(folder))
                .advise(new Situation(MAYA, List.of(question)), ASKED.plusSeconds(3_600))
                .recommendations()
                .stream()
                .map(Recommendation::dueBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Test
    void without_any_the_next_working_day_is_tomorrow() throws IOException {
        assertThat(due("party,Our fair,3 April,6 April,")).contains(Instant.parse("2026-04-03T09:00:00Z"));
    }

    @Test
    void holidays_of_a_region_do_not_count() throws IOException {
        assertThat(due("holiday,,,,DE")).contains(Instant.parse("2026-04-07T09:00:00Z"));
    }

    @Test
    void vacations_do_not_count_once_or_every_year() throws IOException {
        assertThat(due("holiday,,,,DE", "vacation,By the sea,7 April 2026,10 April 2026,"))
                .contains(Instant.parse("2026-04-13T09:00:00Z"));
        assertThat(due("Vacation,Every spring,3 April,12 April,")).contains(Instant.parse("2026-04-13T09:00:00Z"));
    }
}
