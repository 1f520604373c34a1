package dev.etiquette.spring.json;

import dev.etiquette.RuleBook;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.spring.BookInForce;
import java.util.Objects;

/** JSON with the platforms, acts and facts that the book in force declares. Safe for any number of threads. */
public final class BookFormat {

    private final BookInForce book;
    private final int maxCharacters;
    private volatile Known known;

    private record Known(RuleBook book, JsonFormat format) {}

    /**
     * As that book has it at the time.
     *
     * @param maxCharacters longer documents are refused; at least 1
     */
    public BookFormat(BookInForce book, int maxCharacters) {
        this.book = Objects.requireNonNull(book, "book");
        this.maxCharacters = maxCharacters;
        this.known = known(book.current().book());
    }

    /** The format now: keep it for as long as what belongs together takes. */
    public JsonFormat current() {
        RuleBook now = book.current().book();
        Known last = known;
        if (last.book() != now) {
            last = known(now);
            known = last;
        }
        return last.format();
    }

    /** The same for documents of one's own, such as those in a database, which were looked at when they were taken in. */
    public JsonFormat ofAnyLength() {
        return current().upTo(Integer.MAX_VALUE);
    }

    /** How many characters a document may have. */
    public int maxCharacters() {
        return maxCharacters;
    }

    private Known known(RuleBook now) {
        return new Known(now, JsonFormat.of(now).upTo(maxCharacters));
    }
}
