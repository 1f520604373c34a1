package dev.etiquette;

import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What a book says: its rules and tables, checked and not yet translated. Immutable.
 *
 * @param rules sorted by id, retired ones included
 * @param vocabulary with what its files declare
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 */
record BookContent(List<Rule> rules, Vocabulary vocabulary, NormTable norms, PhraseTable phrases) {

    /** Before the names of files of the book below, so that they are told from those of an author. */
    private static final String BELOW = "standard:";

    /** Is read once, when a book that is laid over it is; it takes some time and never changes. */
    private static final class Standard {
        private static final Optional<BookContent> CONTENT =
                BookFiles.standard().map(files -> BookContent.below(files.named(BELOW)));
    }

    /** Keeps a copy. */
    BookContent {
        rules = List.copyOf(rules);
    }

    /** The standard book as that which other books are laid over, where it is on the class path. */
    static Optional<BookContent> standard() {
        return Standard.CONTENT;
    }

    /** A sound book as that which others are laid over. */
    static BookContent below(BookFiles files) {
        RuleReader.Result read = RuleReader.read(files.rules(), Vocabulary.standard());
        Tables tables = Tables.read(files, Optional.empty());
        if (!files.allRead() || !read.problems().isEmpty() || !tables.sound()) {
            throw new IllegalStateException("The book that others are laid over is not sound.");
        }
        return new BookContent(read.rules(), read.vocabulary(), tables.norms(), tables.phrases());
    }
}
