package dev.etiquette.commandline;

import dev.etiquette.Etiquette;
import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.json.JsonFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what became of advice: which rules were refused most, what was in time, and what to change. */
@Command(
        name = "report",
        description =
                "Says what became of advice: the rules that you refused most, answers in time and promises kept by"
                        + " week, and what to change.",
        exitCodeList = {
            "0:The report was given.",
            "2:What was typed, the archive, the journal or the rule book cannot be used; a sentence says why."
        })
final class ReportCommand extends Subcommand implements Runnable {

    /** Twelve weeks. */
    private static final Duration USUAL = Duration.ofDays(84);

    private final Clock clock;
    private final Consumer<String> progress;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "From when on: a moment or a date, as for --now. By default twelve weeks before the end.")
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    ReportCommand(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        if (!asked.keepsJournal()) {
            throw RefusalMessage.NO_JOURNAL.refusal();
        }
        AdviceOptions.Read read = asked.read(clock, progress, this::complain);
        Instant end = read.moment();
        Instant begin = since == null ? end.minus(USUAL) : asked.moment(since);
        if (end.isBefore(begin)) {
            throw RefusalMessage.SINCE_IS_LATER.refusal(begin, end);
        }
        FeedbackReport report =
                evaluated(() -> FeedbackReport.of(Etiquette.of(read.book()), read.situation(), begin, end));
        print(
                json
                        ? JsonFormat.of(read.book())
                                .about(About.of(read.input()))
                                .write(report)
                        : ReportText.of(report, read.owner()));
    }
}
