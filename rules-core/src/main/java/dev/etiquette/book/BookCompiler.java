package dev.etiquette.book;

import dev.etiquette.analysis.ActUse;
import dev.etiquette.analysis.FigureUse;
import dev.etiquette.analysis.MarkUse;
import dev.etiquette.analysis.RuleAnalyzer;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.NormTable;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Compiles the files of a book, each of which is read once. */
public final class BookCompiler {

    private BookCompiler() {}

    /**
     * Compiles a book. The standard book is read only when it is needed: below a layer, for a table that the book lacks,
     * or for warnings.
     *
     * @throws IllegalStateException when the book is a layer and the standard book is not there
     */
    public static CompiledBook compile(BookFiles files) {
        return compile(files, StandardContent::get);
    }

    /** The same with another standard book. */
    static CompiledBook compile(BookFiles files, Supplier<Optional<BookContent>> standard) {
        boolean whole = !files.layer()
                && files.table(FileNames.NORMS).isPresent()
                && files.table(FileNames.PHRASES).isPresent();
        Optional<BookContent> lent = whole ? Optional.empty() : standard.get();
        if (files.layer() && lent.isEmpty()) {
            throw withoutStandard();
        }
        Optional<BookContent> below = files.layer() ? lent : Optional.empty();
        // The tables need nothing of the rules: on two cores they cost a fresh JVM no time of their own.
        CompletableFuture<TableReader.Result> reading =
                CompletableFuture.supplyAsync(() -> TableReader.read(files, lent));
        RuleReader.Result read = RuleReader.read(
                files.rules(),
                below.map(BookContent::vocabulary).orElseGet(Vocabulary::standard),
                below.map(BookContent::rules).orElse(List.of()),
                () -> standard.get().map(BookContent::vocabulary).orElseGet(Vocabulary::standard));
        boolean sound = files.allRead() && read.problems().isEmpty();
        // The build would have failed by what is looked for here.
        boolean checked = !sound || files.prepared().isPresent();
        List<Problem> impossible = checked ? List.of() : RuleAnalyzer.errors(read.own());
        // What broken files declare is not known: their tables of facts are read when they are mended.
        TableReader.Result tables = sound ? reading.join().with(files.facts(), read.vocabulary()) : reading.join();
        List<Problem> unfit = checked ? List.of() : unfit(read, tables.tables(), files);
        boolean fitting = sound && unfit.isEmpty() && impossible.isEmpty();
        return new CompiledBook(files, read, impossible, unfit, tables, fitting, below, standard);
    }

    /** Where sound rules and the tables do not go together. */
    private static List<Problem> unfit(RuleReader.Result read, BookTables tables, BookFiles files) {
        List<Problem> unfit =
                new ArrayList<>(MarkUse.unknown(read.own(), tables.phrases().marks()));
        unfit.addAll(ActUse.unknown(read.own(), tables.acts().acts().keySet()));
        unfit.addAll(figures(read, tables, files).errors());
        unfit.addAll(new PlatformCheck(tables).errors(files.rules()));
        return List.copyOf(unfit);
    }

    /** What is said of figures of one's own. */
    static FigureUse figures(RuleReader.Result read, BookTables tables, BookFiles files) {
        return FigureUse.of(
                read.own(),
                read.rules(),
                tables.norms().ownFigures(),
                tables.norms().ownFigureRows(),
                NormTable.knownFigures(),
                files.rules());
    }

    /** What to throw where the standard book is needed and is not there. */
    public static IllegalStateException withoutStandard() {
        return new IllegalStateException(BookMessage.STANDARD_MISSING.text() + "\n" + BookMessage.MAYBE_DEPEND.text());
    }

    /** Reads a sound book as that which others are laid over. */
    static BookContent content(BookFiles files) {
        RuleReader.Result read = RuleReader.read(files.rules(), Vocabulary.standard());
        TableReader.Result tables = TableReader.read(files, Optional.empty());
        if (!files.allRead() || !read.problems().isEmpty() || !tables.sound()) {
            throw new IllegalStateException("The book that others are laid over is not sound.");
        }
        return new BookContent(read.rules(), read.vocabulary(), tables.tables());
    }

    /** The rules of the standard book, from which a book takes ids; none when it is not there. */
    static List<Rule> rules(Optional<BookContent> standard) {
        return standard.map(BookContent::rules).orElse(List.of());
    }
}
