package dev.etiquette.commandline;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrongly, in one plain sentence. */
final class Mistake {

    private Mistake() {}

    static String told(ParameterException mistake) {
        return what(mistake) + " Maybe see: "
                + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    private static String what(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            return "Unknown " + (typed.startsWith("-") ? "option" : "command") + " \"" + typed + "\".";
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), mistake.getCommandLine().getCommandName());
        }
        if (mistake instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return "The option " + option.longestName() + " may be given once only.";
        }
        String message = String.valueOf(mistake.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String missing(List<ArgSpec> missing, String command) {
        return missing.stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst()
                .map(option -> "The option " + option.longestName() + " lacks its value.")
                .orElse(
                        switch (command) {
                            case "advise" -> "No folder, file or zip of an export was named.";
                            case "check", "test" -> "No folder of rules was named.";
                            default -> "No file was named.";
                        });
    }
}
