package dev.etiquette.desk.book;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.folder.VersionNotes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Makes books of files. The last few are kept: a page asks for the same again and again while somebody types. Safe for
 * any number of threads.
 */
public final class BookReader implements VersionNotes {

    private static final int MOST_KEPT = 6;

    private final Map<String, CompletableFuture<BookReport>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<BookReport>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final ChangeWords words = new ChangeWords();

    /** A reader that has read nothing yet. */
    public BookReader() {}

    /** All that there is to say of the book in these files, and the book where it is sound. */
    public BookReport read(FolderContent content) {
        CompletableFuture<BookReport> mine = new CompletableFuture<>();
        CompletableFuture<BookReport> known;
        synchronized (kept) {
            known = kept.putIfAbsent(content.digest(), mine);
        }
        if (known != null) {
            // Whoever asks while it is being read waits for that reading.
            return known.join();
        }
        try {
            mine.complete(RuleBook.report(content.files()));
        } catch (RuntimeException | Error failed) {
            synchronized (kept) {
                kept.remove(content.digest());
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
        return mine.join();
    }

    @Override
    public String fingerprint(FolderContent content) {
        return read(content).book().map(RuleBook::fingerprint).orElse("");
    }

    @Override
    public List<String> lines(FolderContent before, FolderContent after) {
        RuleBook was = read(before).book().orElseGet(RuleBook::standard);
        return read(after).book().map(book -> words.of(book.changesSince(was))).orElse(List.of());
    }
}
