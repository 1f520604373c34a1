package dev.etiquette.mcp.tools;

import dev.etiquette.BookReport;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.report.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is wrong with rules, where, and how to mend it. Writes nothing to any file. */
public final class CheckRulesTool implements ServerTool {

    private static final int MOST_CHANGES = 100;

    private final GivenBook book;

    /** Checks that book, and drafts for it. */
    public CheckRulesTool(GivenBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "check_rules";
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        DraftedBook drafted = DraftedBook.of(arguments, book);
        if (book.folder().isEmpty() && drafted.drafts().isEmpty()) {
            throw new RefusedCallException(
                    "There is nothing to check: the server was started without the folder of a rule"
                            + " book, and no texts were given in \"rules\".");
        }
        BookReport report = drafted.report();
        List<Problem> problems = report.problems();
        List<String> changes = report.changes().lines();
        DraftedBook.Mended mended = drafted.mended(problems);

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sound", report.book().isPresent());
        answer.put("total", problems.size());
        answer.put("problems", ProblemRows.of(problems));
        answer.put("changes", changes.stream().limit(MOST_CHANGES).toList());
        answer.put(
                "mended",
                mended.texts().entrySet().stream()
                        .map(each -> Map.of("file", each.getKey(), "text", each.getValue()))
                        .toList());
        answer.put("leftAfterMending", ProblemRows.of(mended.left()));

        StringBuilder text = new StringBuilder(
                report.book().isPresent()
                        ? problems.isEmpty() ? "The rule book is sound." : "The rule book is sound, with warnings."
                        : "The rule book is not sound, and would not be put in force.");
        problems.stream()
                .limit(ProblemRows.MOST)
                .forEach(each -> text.append('\n').append(each.inFull()));
        if (problems.size() > ProblemRows.MOST) {
            text.append("\nAnd ").append(problems.size() - ProblemRows.MOST).append(" more.");
        }
        if (!mended.texts().isEmpty()) {
            text.append("\n\"mended\" has the texts with all clear suggestions written into them; problems left then: ")
                    .append(mended.left().size())
                    .append('.');
        }
        changes.stream()
                .limit(MOST_CHANGES)
                .forEach(each -> text.append("\nIt changes ").append(each));
        return ToolAnswer.of(text.toString(), answer);
    }
}
