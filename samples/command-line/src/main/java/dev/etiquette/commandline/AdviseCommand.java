package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads archives and writes the advice for one moment. */
@Command(
        name = "advise",
        description = "Reads an export and says what to do next, to whom, and by when.",
        exitCodeList = "0:There is advice, or a sentence that says why there is nothing to do.")
final class AdviseCommand extends Subcommand implements Runnable {

    private final Clock clock;
    private final Ansi ansi;
    private final Consumer<String> progress;

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

    @Option(
            names = "--no-check",
            description = "Does not look for what seems wrong in the facts, such as times in the wrong unit.")
    private boolean unchecked;

    AdviseCommand(Clock clock, Ansi ansi, Consumer<String> progress) {
        this.clock = clock;
        this.ansi = ansi;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        AdviceOptions.Read read = asked.read(clock, progress, this::complain);
        Advice advice = evaluated(() -> Etiquette.of(read.book()).advise(read.situation(), read.moment()));
        List<String> notes = new ArrayList<>(UnreadTexts.notes(read.situation(), read.book()));
        if (!unchecked) {
            notes.addAll(FactNotes.of(read.input(), read.moment()));
        }
        Report report = new Report(read.input().withNotes(notes), advice, all);
        String text = json ? JsonReport.of(report) : TextReport.of(report, ids || asked.keepsJournal(), ansi);
        asked.aboutBook(read.book()).ifPresent(this::remark);
        print(text);
    }
}
