package dev.etiquette.commandline;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.ForecastEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The coming weeks for a calendar program (iCalendar, RFC 5545): a task for each thing, whose UID stays the same as long as
 * the same is asked for. The same forecast gives the same bytes.
 */
final class ForecastFeed {

    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final String LINE_END = "\r\n";
    private static final int LOWEST = 9;

    private final Forecast forecast;

    private ForecastFeed(Forecast forecast) {
        this.forecast = forecast;
    }

    static String of(Forecast forecast) {
        return new ForecastFeed(forecast).text();
    }

    private String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Etiquette//Etiquette//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Etiquette"));
        forecast.entries().forEach(each -> calendar.add(task(each)));
        return folded(calendar.toString());
    }

    private VToDo task(ForecastEntry entry) {
        Recommendation recommendation = entry.recommendation();
        boolean deed = recommendation.act().action().takesTime();
        VToDo task = new VToDo(false);
        task.add(new Uid(entry.id() + (entry.round() > 1 ? "-" + entry.round() : "") + "@etiquette"));
        task.add(new DtStamp(seconds(forecast.begins())));
        Instant begin = seconds(entry.appears());
        Optional<Instant> due =
                entry.followed().or(recommendation::dueBy).or(() -> deed ? Optional.empty() : entry.goes());
        if (due.isEmpty() || seconds(due.get()).isAfter(begin)) {
            task.add(new DtStart<>(begin));
        }
        due.ifPresent(end -> task.add(new Due<>(seconds(end))));
        task.add(new Summary(Harmless.line(ActionText.of(recommendation.act()))));
        if (BriefForecast.saysWhy(recommendation)) {
            task.add(new Description(description(recommendation)));
            task.add(ImmutableClazz.PRIVATE);
        }
        task.add(new Priority(deed ? priority(recommendation) : LOWEST));
        task.add(ImmutableStatus.VTODO_NEEDS_ACTION);
        return task;
    }

    private static String description(Recommendation recommendation) {
        String why = Harmless.line(recommendation.text());
        return recommendation.manner().isEmpty() ? why : why + "\nHow: " + Harmless.line(recommendation.manner()) + ".";
    }

    private static int priority(Recommendation recommendation) {
        return switch (recommendation.urgency()) {
            case OVERDUE -> 1;
            case DUE -> 3;
            case SOON -> 5;
            case WHENEVER -> 7;
        };
    }

    /** Calendars know no smaller parts. */
    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Folded by octets and between characters; the library's own way counts chars, and may cut an emoji in two. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE * 3);
        for (String line : text.split(LINE_END)) {
            int octets = 0;
            for (int point : line.codePoints().toArray()) {
                String character = Character.toString(point);
                int more = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > LONGEST_LINE) {
                    folded.append(LINE_END).append(' ');
                    octets = 1;
                }
                folded.append(character);
                octets += more;
            }
            folded.append(LINE_END);
        }
        return folded.toString();
    }
}
