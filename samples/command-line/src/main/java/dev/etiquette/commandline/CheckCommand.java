package dev.etiquette.commandline;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a rule book and says what is wrong with it. */
@Command(
        name = "check",
        description = "Checks the rules and tables in a folder and says what is wrong, where, and how to mend it;"
                + " and what it changes in the standard book, when it builds on that.",
        exitCodeList = {
            "0:Nothing is wrong.",
            "1:There are problems; all of them are listed.",
            "2:What was typed or the folder cannot be used; a sentence says why."
        })
final class CheckCommand extends Subcommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int PROBLEMS = 1;

    @Parameters(paramLabel = "DIR", description = "The folder of the rule book, or a zip of it.")
    private String folder = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for editors and other programs. By default text.")
    private String format = "text";

    @Option(
            names = "--fix",
            description = "Writes into the files what is suggested, where that is clear, and tells what is left.")
    private boolean fix;

    @Override
    public Integer call() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        List<Problem> fixed = fix ? fixed() : List.of();
        BookReport report = report();
        print(json ? ProblemReport.json(report, fixed) : ProblemReport.text(report, fixed));
        return report.problems().isEmpty() ? CLEAN : PROBLEMS;
    }

    private BookReport report() {
        try {
            return RuleBook.report(path());
        } catch (IOException | UncheckedIOException unreadable) {
            throw RefusalMessage.RULES_UNREADABLE.refusal(folder);
        }
    }

    private List<Problem> fixed() {
        try {
            return new BookFixer(path()).fix();
        } catch (IOException | UncheckedIOException unwritable) {
            throw RefusalMessage.RULES_UNWRITABLE.refusal(folder);
        }
    }

    private Path path() {
        try {
            Path path = Path.of(folder);
            if (Typed.isZip(path) && !fix) {
                return path;
            }
            if (Files.isRegularFile(path)) {
                throw RefusalMessage.FILE_FOR_FOLDER.refusal(folder);
            }
            if (folder.isBlank() || !Files.isDirectory(path)) {
                throw RefusalMessage.NO_FOLDER.refusal(folder);
            }
            return path;
        } catch (InvalidPathException impossible) {
            throw RefusalMessage.NO_FOLDER_NAME.refusal(folder);
        }
    }
}
