package dev.etiquette.commandline;

import dev.etiquette.Etiquette;
import dev.etiquette.forecast.Course;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.forecast.Forecaster;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.review.ReviewWalk;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads archives and writes what will be advised in the coming weeks. */
@Command(
        name = "forecast",
        description = "Reads an export and says what will be advised in the coming weeks, each thing once.",
        exitCodeList = "0:There is a forecast.")
final class ForecastCommand extends Subcommand implements Runnable {

    private static final long DAYS_OF_A_WEEK = 7;

    private final Clock clock;
    private final Ansi ansi;
    private final Consumer<String> progress;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks to look ahead. By default 4.")
    private int weeks = 4;

    @Option(
            names = "--follow",
            description =
                    "What will be advised if you do what is advised: when it is due, or at once where it has no time,"
                            + " while you are awake. Without it, if nothing happens. Nobody else says anything in either.")
    private boolean follow;

    @Option(
            names = "--brief",
            description = "Leaves out reasons and words that were said, for a calendar that others see as well.")
    private boolean brief;

    @Option(
            names = "--format",
            paramLabel = "text|json|ics",
            description = "For reading, for programs, or for a calendar program (iCalendar). By default text.")
    private String format = "text";

    ForecastCommand(Clock clock, Ansi ansi, Consumer<String> progress) {
        this.clock = clock;
        this.ansi = ansi;
        this.progress = progress;
    }

    @Override
    public void run() {
        String wanted = Typed.format(format, "text", "json", "ics");
        if (weeks < 1 || weeks > Forecaster.MOST_WEEKS) {
            throw RefusalMessage.WEEKS.refusal(weeks, Forecaster.MOST_WEEKS);
        }
        AdviceOptions.Read read = asked.read(
                clock, progress, this::complain, moment -> moment.plus(Duration.ofDays(DAYS_OF_A_WEEK * weeks)));
        Forecast whole = forecast(read);
        Forecast told = brief ? BriefForecast.of(whole) : whole;
        String text = switch (wanted) {
            case "json" ->
                JsonFormat.of(read.book()).about(About.of(read, told)).write(told);
            case "ics" -> ForecastFeed.of(told);
            default -> TextForecast.of(read, told, ansi);
        };
        asked.aboutBook(read.book()).ifPresent(this::remark);
        print(text);
    }

    private Forecast forecast(AdviceOptions.Read read) {
        ReviewWalk walk =
                ReviewWalk.of(Etiquette.of(read.book())).reporting(new ProgressLine("Looking ahead", clock, progress));
        Forecaster forecaster = Forecaster.of(walk).assuming(follow ? Course.ADVICE_FOLLOWED : Course.NOTHING_HAPPENS);
        return evaluated(() -> forecaster.forecast(read.situation(), read.moment(), weeks));
    }
}
