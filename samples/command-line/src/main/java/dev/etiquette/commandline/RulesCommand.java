package dev.etiquette.commandline;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rule book. */
@Command(
        name = "rules",
        description = "Lists the rules by topic: what each says, where it comes from, and where it stands.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        abbreviateSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The rules were listed.",
            "1:Something unforeseen went wrong.",
            "2:What was typed or the rule book cannot be used; a sentence says why."
        })
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder, or a zip, with a rule book of your own, in place of the standard one.")
    private @Nullable String rules;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "For reading, for programs, or for a page. By default text.")
    private String format = "text";

    @Override
    public void run() {
        String wanted = Typed.format(format, "text", "json", "markdown");
        RuleBook book = Typed.book(rules);
        String listed = switch (wanted) {
            case "json" -> JsonRules.of(book);
            case "markdown" -> Catalogue.of(book).markdown("");
            default -> TextRules.of(book);
        };
        if (spec != null) {
            spec.commandLine().getOut().print(listed);
        }
    }
}
