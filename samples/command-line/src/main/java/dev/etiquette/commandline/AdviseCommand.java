package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.RunawayRulesException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads archives and writes the advice for one moment. */
@Command(
        name = "advise",
        description = "Reads an export and says what to do next, to whom, and by when.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:There is advice, or a sentence that says why there is nothing to do.",
            "1:Something unforeseen went wrong.",
            "2:What was typed, the archive or the rule book cannot be used; a sentence says why."
        })
final class AdviseCommand implements Runnable {

    private final Clock clock;
    private final Ansi ansi;
    private final Consumer<String> progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    @Option(names = "--ids", description = "Shows the id of each piece of advice, for the commands why and decide.")
    private boolean ids;

    @Option(
            names = "--all",
            description = "Also lists what is held back, by which rule, and from when it is allowed; JSON always does.")
    private boolean all;

    AdviseCommand(Clock clock, Ansi ansi, Consumer<String> progress) {
        this.clock = clock;
        this.ansi = ansi;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        AdviceOptions.Read read = asked.read(clock, progress, this::complain);
        Advice advice = advice(read.book(), read.situation(), read.moment());
        Report report = new Report(read.input(), advice, all);
        String text = json ? JsonReport.of(report) : TextReport.of(report, ids || asked.keepsJournal(), ansi);
        if (spec != null) {
            asked.aboutBook(read.book()).ifPresent(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().print(text);
        }
    }

    private void complain(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(Harmless.line(line));
        }
    }

    private static Advice advice(RuleBook book, Situation situation, Instant moment) {
        try {
            return Etiquette.of(book).advise(situation, moment);
        } catch (RunawayRulesException stopped) {
            throw new Refusal(String.valueOf(stopped.getMessage()));
        }
    }
}
