package dev.etiquette.benchmarks.contest;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.benchmarks.WideLimits;
import java.io.IOException;
import java.io.UncheckedIOException;

/** This library, on the rows as facts of a host. */
final class ByLibrary implements Contender {

    private static final String FOLDER = "dev/etiquette/benchmarks/sixteen";

    private final Etiquette etiquette;

    ByLibrary() {
        try {
            RuleBook book = RuleBook.fromClassPath(FOLDER, ByLibrary.class.getClassLoader());
            etiquette = Etiquette.of(book).within(WideLimits.WIDE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sixteen rules are missing.", unreadable);
        }
    }

    @Override
    public Answer answer(Rows rows) {
        return Answer.of(etiquette.advise(rows.situation(), rows.now()));
    }
}
