package dev.etiquette.commandline;

import dev.etiquette.json.JsonFormat;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what was read as JSON, for programs and to be read again. */
@Command(
        name = "export",
        description = "Reads an export and writes all that is known as JSON, which \"advise\" reads like an export.",
        exitCodeList = "0:It is written.")
final class ExportCommand extends Subcommand implements Runnable {

    private final Consumer<String> progress;

    @Mixin
    private final SituationOptions situation = new SituationOptions();

    ExportCommand(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public void run() {
        SituationInput input = situation.read(this::complain, progress);
        String text = JsonFormat.of(input.book()).about(About.of(input)).write(input.situation());
        print(text);
    }
}
