package dev.etiquette.commandline;

import dev.etiquette.Catalogue;
import dev.etiquette.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rule book. */
@Command(
        name = "rules",
        description = "Lists the rules by topic: what each says, where it comes from, and where it stands.",
        exitCodeList = {
            "0:The rules were listed.",
            "2:What was typed or the rule book cannot be used; a sentence says why."
        })
final class RulesCommand extends Subcommand implements Runnable {

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
        print(listed);
    }
}
