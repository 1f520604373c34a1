package dev.etiquette.commandline;

import dev.etiquette.advice.RunawayRulesException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands of the program have: the form of their help, the exit codes, and where they write. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n")
abstract class Subcommand {

    /** What each code says for most commands. */
    private static final Map<String, String> EXIT_CODES = new TreeMap<>(Map.of(
            "1", "Something unforeseen went wrong.",
            "2", "What was typed, the archive or the rule book cannot be used; a sentence says why."));

    @Spec
    private @Nullable CommandSpec spec;

    /** Adds to the help of a command the codes of which it does not say itself what they mean. */
    static void completeExitCodes(CommandSpec command) {
        Map<String, String> codes = new TreeMap<>(command.usageMessage().exitCodeList());
        EXIT_CODES.forEach(codes::putIfAbsent);
        command.usageMessage().exitCodeList(codes);
    }

    /** Writes a part of the answer. */
    final void print(String text) {
        if (spec != null) {
            spec.commandLine().getOut().print(text);
        }
    }

    /** Says something of the program's own beside the answer, in lines as they are. */
    final void remark(String lines) {
        if (spec != null) {
            spec.commandLine().getErr().println(lines);
        }
    }

    /** Tells on one line what does no harm to the answer. */
    final void complain(String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(Harmless.line(line));
        }
    }

    /**
     * What comes of evaluating.
     *
     * @throws Refusal when the rules try too much
     */
    static <T> T evaluated(Supplier<T> evaluation) {
        try {
            return evaluation.get();
        } catch (RunawayRulesException stopped) {
            throw new Refusal(String.valueOf(stopped.getMessage()));
        }
    }
}
