package dev.etiquette.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, instead of a stack trace, why an application with that rule book does not start. */
final class BookLocationFailureAnalyzer extends AbstractFailureAnalyzer<BookLocationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BookLocationException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the rules, or let etiquette.rules be \"standard\", a folder or zip on the disk, or \"classpath:\" and a"
                        + " folder. With etiquette.follow=true and etiquette.fallback=standard, an application starts by the"
                        + " standard book until the folder holds a sound one.",
                rootFailure);
    }
}
