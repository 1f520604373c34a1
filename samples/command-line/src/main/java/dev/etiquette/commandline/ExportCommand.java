package dev.etiquette.commandline;

import dev.etiquette.json.JsonFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes what was read as JSON, for programs and to be read again. */
@Command(
        name = "export",
        description = "Reads an export and writes all that is known as JSON, which \"advise\" reads like an export.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is written.",
            "1:Something unforeseen went wrong.",
            "2:What was typed, the archive or the rule book cannot be used; a sentence says why."
        })
final class ExportCommand implements Runnable {

    private final Consumer<String> progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SituationOptions situation = new SituationOptions();

    ExportCommand(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public void run() {
        SituationInput input = situation.read(this::complain, progress);
        String text = JsonFormat.of(input.book()).about(About.of(input)).write(input.situation());
        if (spec != null) {
            spec.commandLine().getOut().print(text);
        }
    }

    private void complain(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(Harmless.line(line));
        }
    }
}
