package dev.etiquette.commandline;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrongly, in one plain sentence. */
final class Mistake {

    private Mistake() {}

    static String told(ParameterException mistake) {
        return RefusalMessage.SEE_HELP.with(
                what(mistake), mistake.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String what(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            return (typed.startsWith("-") ? RefusalMessage.UNKNOWN_OPTION : RefusalMessage.UNKNOWN_COMMAND).with(typed);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing, mistake.getCommandLine().getCommandName());
        }
        if (mistake instanceof OverwrittenOptionException twice
                && twice.getOverwritten() instanceof OptionSpec option) {
            return RefusalMessage.OPTION_TWICE.with(option.longestName());
        }
        if (mistake.getArgSpec() instanceof OptionSpec option) {
            return option.type() == boolean.class
                    ? RefusalMessage.OPTION_TAKES_NOTHING.with(option.longestName())
                    : RefusalMessage.OPTION_WITH_WRONG_VALUE.with(option.longestName(), mistake.getValue());
        }
        String message = String.valueOf(mistake.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String missing(MissingParameterException mistake, String command) {
        // Picocli throws the same for an option that is left out and for one that stands there without its value.
        boolean leftOut = String.valueOf(mistake.getMessage()).startsWith("Missing required option");
        return mistake.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst()
                .map(option -> leftOut
                        ? RefusalMessage.OPTION_NEEDED.with(
                                option.longestName(), String.join(" ", option.description()))
                        : RefusalMessage.OPTION_WITHOUT_VALUE.with(option.longestName()))
                .orElse(
                        switch (command) {
                            case "advise", "compare", "forecast" -> RefusalMessage.NO_EXPORT.with();
                            case "decide" -> RefusalMessage.NO_DECISION_NAMED.with();
                            case "check", "test" -> RefusalMessage.NO_FOLDER_NAMED.with();
                            default -> RefusalMessage.NO_FILE_NAMED.with();
                        });
    }
}
