package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastCommandTest {

    private static final Instant NOW = Instant.parse(Desk.MORNING);

    private static Desk.Outcome forecast(String... words) {
        List<String> all = new ArrayList<>(List.of("forecast", Desk.ARCHIVE.toString()));
        all.addAll(List.of(words));
        return Desk.run(all.toArray(String[]::new));
    }

    @Test
    void coming_weeks_are_read_day_by_day() throws IOException {
        Golden.assertSays("forecast.txt", forecast("--zone", "Europe/Berlin"));
    }

    @Test
    void whoever_follows_the_advice_has_another_month() throws IOException {
        Golden.assertSays("forecast-followed.txt", forecast("--zone", "Europe/Berlin", "--weeks", "2", "--follow"));
    }

    @Test
    void programs_are_told_the_same() throws IOException {
        Golden.assertSays("forecast.json", forecast("--now", "2026-03-20", "--weeks", "1", "--format", "json"));
    }

    @Test
    void library_reads_what_programs_are_told() {
        String whole = forecast("--weeks", "1", "--format", "json").out();
        String brief = forecast("--weeks", "1", "--format", "json", "--brief").out();

        Forecast read = JsonFormat.STANDARD.readForecast(whole);
        assertThat(read.entries())
                .hasSizeGreaterThan(5)
                .allMatch(each -> !each.spans().isEmpty());
        assertThat(JsonFormat.STANDARD.readForecast(brief).entries())
                .extracting(ForecastEntry::id)
                .containsExactlyElementsOf(
                        read.entries().stream().map(ForecastEntry::id).toList());
        assertThat(whole).contains("A month later I am still waiting", "\"rule\": \"RESPOND-2\"");
        assertThat(brief).doesNotContain("A month later").doesNotContain("\"rule\":");
    }

    @Test
    void another_reader_finds_the_same_tasks_in_the_feed_and_nothing_wrong() {
        Desk.Outcome outcome = forecast("--weeks", "1", "--format", "ics", "--brief");

        ICalendar calendar = Biweekly.parse(outcome.out()).first();
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        assertThat(calendar.getTodos()).hasSizeGreaterThan(5);
        assertThat(calendar.getTodos())
                .extracting(todo -> todo.getUid().getValue())
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.endsWith("@etiquette"));
        assertThat(calendar.getTodos())
                .allMatch(todo -> todo.getDateTimeStamp().getValue().toInstant().equals(NOW));
        assertThat(outcome.out()).doesNotContain("RRULE");
    }

    @Test
    void wrong_number_of_weeks_is_refused() {
        assertThat(forecast("--weeks", "0").code()).isEqualTo(2);
        assertThat(forecast("--weeks", "0").err()).contains("1 to 520");
        assertThat(forecast("--weeks", "many").code()).isEqualTo(2);
        assertThat(forecast("--format", "pdf").err()).contains("text", "json", "ics");
    }

    private static final String HOSTILE =
            "שלום, מה נשמע; \"עדיין\" 👩‍👩‍👧‍👦🥐 a\\nb: c\u0000\u0007,\r\nBEGIN:VEVENT\r\nEND:VTODO "
                    + "🥖".repeat(60);

    private static ForecastEntry entry(String text, Urgency urgency, Instant due) {
        SuggestedAction act = new SuggestedAction(
                Action.RESPOND,
                new PersonId("ann"),
                "Ann; DROP, 🥐",
                Platform.MASTODON,
                Channel.REPLY,
                "q",
                Subject.utterance(new UtteranceId("q"), text),
                NOW);
        Recommendation recommendation = new Recommendation(
                act.id(), act, urgency, Optional.empty(), Optional.of(due), text, "reply", List.of());
        return new ForecastEntry(
                recommendation,
                1,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String feed(boolean brief, ForecastEntry... entries) {
        Instant end = NOW.plusSeconds(1000);
        Forecast whole = new Forecast(Course.NOTHING_HAPPENS, NOW, end, true, List.of(entries), 1, 0);
        return ForecastFeed.of(brief ? BriefForecast.of(whole) : whole);
    }

    @Test
    void words_of_others_come_through_whole_and_break_out_of_nothing() {
        String feed = feed(false, entry(HOSTILE, Urgency.SOON, NOW.plusSeconds(60)));

        ICalendar calendar = Biweekly.parse(feed).first();
        VTodo todo = calendar.getTodos().get(0);
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getTodos()).hasSize(1);
        assertThat(todo.getDescription().getValue()).isEqualTo(Harmless.line(HOSTILE) + "\nHow: reply.");
        assertThat(todo.getSummary().getValue()).contains("Ann; DROP, 🥐");
        assertThat(todo.getDateDue().getValue().toInstant()).isEqualTo(NOW.plusSeconds(60));
        assertThat(todo.getDateStart().getValue().toInstant()).isEqualTo(NOW);
        assertThat(feed.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(
                        line -> new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(line));
        assertThat(feed).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void brief_feed_says_what_to_do_and_nothing_that_was_said() {
        String feed = feed(true, entry("my secret", Urgency.SOON, NOW.plusSeconds(60)));

        assertThat(feed).doesNotContain("secret").contains("SUMMARY:Answer Ann");
    }

    @Test
    void what_is_due_already_has_no_beginning_behind_its_end() {
        String feed = feed(false, entry("why", Urgency.OVERDUE, NOW.minusSeconds(60)));

        VTodo todo = Biweekly.parse(feed).first().getTodos().get(0);
        assertThat(todo.getDateStart()).isNull();
        assertThat(todo.getDateDue().getValue().toInstant()).isEqualTo(NOW.minusSeconds(60));
        assertThat(todo.getPriority().getValue()).isEqualTo(1);
    }
}
