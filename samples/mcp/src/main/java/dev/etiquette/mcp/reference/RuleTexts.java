package dev.etiquette.mcp.reference;

import dev.etiquette.RuleBook;
import dev.etiquette.mcp.given.BookFolderFiles;
import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceLoader;

/** The texts of rules as somebody wrote them, of the standard book and of the folder that was given at start. */
final class RuleTexts {

    /** Before the names of standard files in a book that is laid over the standard one. */
    private static final String STANDARD = "standard:";

    private final GivenBook book;

    RuleTexts(GivenBook book) {
        this.book = book;
    }

    /** The text of a rule from its first comment to its end; empty when the book has no such rule or it is not there any more. */
    Optional<String> text(String id) {
        return book.book().rule(id).flatMap(entry -> file(entry).flatMap(text -> cut(text, entry)));
    }

    private Optional<String> file(RuleBook.Entry entry) {
        if (book.folder().isPresent() && !entry.file().startsWith(STANDARD)) {
            return Optional.ofNullable(
                            BookFolderFiles.in(book.folder().get()).files().get(entry.file()))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .or(() -> standard(entry.file()));
        }
        return standard(entry.file().startsWith(STANDARD) ? entry.file().substring(STANDARD.length()) : entry.file());
    }

    private static Optional<String> standard(String file) {
        try {
            Optional<StandardBook> standard = ServiceLoader.load(
                            StandardBook.class, StandardBook.class.getClassLoader())
                    .findFirst();
            return standard.isPresent() && standard.get().files().contains(file)
                    ? Optional.of(new String(standard.get().read(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<String> cut(String text, RuleBook.Entry entry) {
        return RuleBook.outlines(text).stream()
                .filter(each -> each.id().equals(entry.id()))
                .findFirst()
                .map(RuleOutline::span)
                .map(span -> comment(text.substring(0, span.from())) + span.cutFrom(text));
    }

    /** The lines of comment right above. */
    private static String comment(String before) {
        String[] lines = before.split("\n", -1);
        int first = lines.length - 1;
        while (first > 0 && lines[first - 1].stripLeading().startsWith("//")) {
            first--;
        }
        StringBuilder comment = new StringBuilder();
        for (int i = first; i < lines.length - 1; i++) {
            comment.append(lines[i]).append('\n');
        }
        return comment.toString();
    }
}
