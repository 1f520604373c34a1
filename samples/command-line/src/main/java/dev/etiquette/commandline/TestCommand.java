package dev.etiquette.commandline;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.report.CoverageGoal;
import dev.etiquette.scenario.FeatureFile;
import dev.etiquette.scenario.ScenarioReport;
import dev.etiquette.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a rule book. */
@Command(
        name = "test",
        description = "Runs the scenarios in a folder (files that end in .feature) by the rule book in it.",
        exitCodeList = {
            "0:All scenarios passed.",
            "1:A scenario failed or was not understood, the rule book is not sound, or coverage that was required is"
                    + " missing.",
            "2:What was typed or the folder cannot be used; a sentence says why."
        })
final class TestCommand extends Subcommand implements Callable<Integer> {

    private static final int PASSED = 0;
    private static final int FAILED = 1;

    @Parameters(paramLabel = "DIR", description = "The folder of the rule book, with scenarios beside the rules.")
    private String folder = "";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for editors and other programs. By default text.")
    private String format = "text";

    @Option(
            names = "--coverage",
            description = "Also lists the conditions of your rules that no scenario has seen true, or seen false.")
    private boolean coverage;

    @Option(names = "--coverage-required", description = "The same, and fails while there is one.")
    private boolean required;

    @Override
    public Integer call() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        Path path = Typed.path(folder);
        if (!Files.isDirectory(path)) {
            throw RefusalMessage.NO_FOLDER.refusal(folder);
        }
        try {
            BookReport book = RuleBook.report(path);
            if (book.book().isEmpty()) {
                print(json ? TestReport.unsound(book) : ProblemReport.text(book, List.of()));
                return FAILED;
            }
            ScenarioReport report = Scenarios.run(book.book().get(), FeatureFile.allIn(path));
            boolean listed = coverage || required;
            boolean covered =
                    !report.coverage().isEmpty() && report.coverage().stream().allMatch(CoverageGoal::isMet);
            print(json ? TestReport.json(report, listed, covered) : TestReport.text(report));
            if (listed && !json) {
                print(CoverageReport.text(report.coverage()));
            }
            return report.passed() && (covered || !required) ? PASSED : FAILED;
        } catch (IOException | UncheckedIOException unreadable) {
            throw RefusalMessage.SCENARIOS_UNREADABLE.refusal(folder);
        }
    }
}
