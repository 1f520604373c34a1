package dev.etiquette.mcp.tools;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.given.BookFileNames;
import dev.etiquette.mcp.given.BookFolderFiles;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * A book with rules that an assistant has drafted: its texts come to the files of the folder that was given at start, and take the
 * place of those of the same name, or are laid over the standard book. Nothing is written to any file.
 *
 * @param drafts the texts of the call, by name
 * @param files all of the book
 * @param unread problems with what stands in the folder and was not read
 */
record DraftedBook(SortedMap<String, String> drafts, SortedMap<String, byte[]> files, List<Problem> unread) {

    private static final BookFolderFiles OVER_STANDARD = new BookFolderFiles(
            new TreeMap<>(Map.of("book.properties", "extends = standard\n".getBytes(StandardCharsets.UTF_8))),
            List.of());

    /** With each round some problems go away; a text that needs more rounds wants a thought. */
    private static final int MOST_ROUNDS = 10;

    private static final String NAMES =
            "like \"mine.drl\", \"topic/mine.drl\", \"norms.csv\" or \"book.properties\", without \"..\".";

    /**
     * The book of a call.
     *
     * @throws RefusedCallException when the texts cannot be used
     */
    static DraftedBook of(ToolArguments arguments, GivenBook book) {
        SortedMap<String, String> drafts = arguments.files("rules", BookFileNames::isGivenForBook, NAMES);
        BookFolderFiles folder = book.folder().map(BookFolderFiles::in).orElse(OVER_STANDARD);
        return new DraftedBook(drafts, folder.files(), folder.problems()).with(drafts);
    }

    private DraftedBook with(Map<String, String> texts) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        texts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new DraftedBook(drafts, all, unread);
    }

    /**
     * What there is to say of it. A compilation once begun goes on to its end.
     *
     * @throws CancellationException when the call was stopped meanwhile
     */
    BookReport report() {
        BookReport report = RuleBook.report(files);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (unread.isEmpty()) {
            return report;
        }
        // As the library has it: a book that was not read wholly is no sound one.
        return new BookReport(
                Stream.concat(unread.stream(), report.problems().stream())
                        .sorted()
                        .toList(),
                Optional.empty());
    }

    /**
     * The drafts with all clear suggestions written into them, and what is left.
     *
     * @param texts those that came to be otherwise
     * @param left the problems that are left then
     */
    record Mended(SortedMap<String, String> texts, List<Problem> left) {}

    /** The same with what is suggested for the drafts, again and again until nothing is left to write. */
    Mended mended(List<Problem> found) {
        SortedMap<String, String> texts = new TreeMap<>(drafts);
        Set<Map<String, String>> seen = new HashSet<>();
        List<Problem> left = found;
        for (int round = 0; round < MOST_ROUNDS && seen.add(new TreeMap<>(texts)); round++) {
            Map<String, String> changed =
                    Fixes.of(left.stream().filter(this::isOfDrafts).toList()).applyTo(texts);
            if (changed.isEmpty()) {
                break;
            }
            texts.putAll(changed);
            left = with(texts).report().problems();
        }
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.entrySet().removeIf(each -> each.getValue().equals(drafts.get(each.getKey())));
        return new Mended(changed, left);
    }

    private boolean isOfDrafts(Problem problem) {
        return problem.suggestion().map(Suggestion::edits).orElse(List.of()).stream()
                .map(Edit::file)
                .allMatch(drafts::containsKey);
    }
}
