package dev.etiquette.book;

import java.util.Optional;

/** The standard book as that which other books are laid over. */
final class StandardContent {

    /** Before the names of its files, so that they are told from those of an author. */
    static final String PREFIX = "standard:";

    /** Is read once, when a book needs it; it takes some time and never changes. */
    private static final class Holder {
        private static final Optional<BookContent> CONTENT =
                BookFiles.standard().map(files -> BookCompiler.content(files.named(PREFIX)));
    }

    private StandardContent() {}

    /** Empty when no artifact brings it. */
    static Optional<BookContent> get() {
        return Holder.CONTENT;
    }
}
