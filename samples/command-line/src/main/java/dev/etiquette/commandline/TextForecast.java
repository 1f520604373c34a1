package dev.etiquette.commandline;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** The coming weeks as a calendar: each thing once, on the day on which it appears or is done, and quiet days together. */
final class TextForecast {

    private static final int ENTRY = 2;
    private static final int REASON = 9;
    private static final int MOST_LINES_OF_A_REASON = 2;

    private final Forecast forecast;
    private final Ansi ansi;
    private final ZoneId zone;
    private final Watch watch;
    private final StringBuilder text = new StringBuilder();

    private TextForecast(AdviceOptions.Read read, Forecast forecast, Ansi ansi) {
        this.forecast = forecast;
        this.ansi = ansi;
        this.zone = read.owner().zone();
        this.watch = new Watch(forecast.begins(), zone);
    }

    static String of(AdviceOptions.Read read, Forecast forecast, Ansi ansi) {
        TextForecast written = new TextForecast(read, forecast, ansi);
        written.header(OwnerName.of(read.owner()));
        written.days();
        written.footer();
        return written.text.toString();
    }

    private void header(String name) {
        line(styled("Forecast for " + name + ", " + watch.here(), Style.bold));
        long restraints =
                forecast.entries().stream().filter(TextForecast::isRestraint).count();
        long deeds = forecast.entries().size() - restraints;
        line((forecast.course() == Course.ADVICE_FOLLOWED ? "if you do what is advised" : "if nothing happens")
                + ", until " + watch.day(forecast.ends()) + ": " + Counted.of(deeds, "thing") + " to do, " + restraints
                + " better not done");
    }

    private void days() {
        Map<LocalDate, List<ForecastEntry>> byDay = new TreeMap<>();
        forecast.entries()
                .forEach(each -> byDay.computeIfAbsent(day(moment(each)), unknown -> new ArrayList<>())
                        .add(each));
        LocalDate last = day(forecast.ends().minusNanos(1));
        LocalDate quietSince = day(forecast.begins());
        for (Map.Entry<LocalDate, List<ForecastEntry>> each : byDay.entrySet()) {
            quiet(quietSince, each.getKey().minusDays(1));
            line("");
            line(styled(watch.day(each.getKey()), Style.bold, Style.fg_cyan));
            each.getValue().stream()
                    .sorted((one, other) -> moment(one).compareTo(moment(other)))
                    .forEach(entry -> entry(each.getKey(), entry));
            quietSince = each.getKey().plusDays(1);
        }
        quiet(quietSince, last);
    }

    private void quiet(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return;
        }
        line("");
        line(watch.day(first) + (first.equals(last) ? "" : " to " + watch.day(last)) + ": nothing new");
    }

    private void entry(LocalDate day, ForecastEntry entry) {
        Recommendation recommendation = entry.recommendation();
        String time = watch.time(moment(entry)) + "  ";
        int columns = Columns.WIDTH - ENTRY - Columns.width(time);
        String deed = ActionText.of(recommendation, columns).text();
        line(" ".repeat(ENTRY) + time + styled(Columns.cut(deed, columns), Style.bold));
        Columns.wrapped(String.join("; ", times(day, entry)), REASON, 1).forEach(this::line);
        if (BriefForecast.saysWhy(recommendation)) {
            Columns.wrapped(recommendation.text(), REASON, MOST_LINES_OF_A_REASON)
                    .forEach(this::line);
        }
    }

    /** When it is done, or else when it appears. */
    private static Instant moment(ForecastEntry entry) {
        return entry.followed().orElse(entry.appears());
    }

    private List<String> times(LocalDate day, ForecastEntry entry) {
        List<String> times = new ArrayList<>();
        if (entry.round() > 1) {
            times.add("again");
        }
        entry.recommendation().dueBy().ifPresent(due -> times.add("due " + at(day, due)));
        if (entry.followed().isEmpty()) {
            entry.overdue()
                    .filter(late -> late.isAfter(entry.appears()))
                    .ifPresent(late -> times.add("late from " + at(day, late)));
            entry.goes().ifPresent(end -> times.add("until " + at(day, end)));
        }
        return times;
    }

    private String at(LocalDate day, Instant moment) {
        return (day(moment).equals(day) ? "" : watch.shortDay(moment) + " ") + watch.time(moment);
    }

    private void footer() {
        line("");
        if (!forecast.isComplete()) {
            line("Stopped after " + Counted.of(forecast.evaluations(), "evaluation") + "; nothing is known from "
                    + watch.time(forecast.ends()) + " on " + watch.day(forecast.ends()) + " on.");
        }
        line("Evaluated at " + Counted.of(forecast.evaluations(), "moment") + "; " + forecast.changes()
                + " of them changed something.");
    }

    private static boolean isRestraint(ForecastEntry entry) {
        return !entry.recommendation().act().action().takesTime();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String styled(String words, Style... styles) {
        return ansi.enabled() ? Style.on(styles) + words + Style.reset.on() : words;
    }
}
