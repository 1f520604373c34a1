package dev.etiquette.commandline;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes what makes a shell complete what is typed. */
@Command(
        name = "completion",
        description = {
            "Writes what makes bash and zsh complete commands and options behind \"etiquette\".",
            "In bash and zsh: source <(etiquette completion)"
        },
        exitCodeList = "0:It was written.")
final class CompletionCommand extends Subcommand implements Runnable {

    @Spec
    private @Nullable CommandSpec own;

    @Override
    public void run() {
        if (own != null) {
            CommandSpec program = own.root();
            print(AutoComplete.bash(program.name(), program.commandLine()));
        }
    }
}
