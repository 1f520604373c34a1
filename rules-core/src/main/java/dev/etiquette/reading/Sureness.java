package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.weights.MarkWeights;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How sure one must be of a mark by the weights of words, as a table writes it: "95 %". */
final class Sureness {

    /** How all are compared: two are the same row, whatever they ask for. */
    static final String ANY = "%";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) ?%");
    private static final double PERCENT = 100;
    private static final double LEAST = 50;

    private Sureness() {}

    static boolean isWritten(String phrase) {
        return phrase.endsWith(ANY) && WRITTEN.matcher(phrase.strip()).matches();
    }

    /** From 0.5 to below 1; empty when it is written otherwise. */
    static OptionalDouble of(String phrase) {
        Matcher written = WRITTEN.matcher(phrase.strip());
        if (!written.matches()) {
            return OptionalDouble.empty();
        }
        double percent = Double.parseDouble(written.group(1).replace(',', '.'));
        return percent < LEAST || percent >= PERCENT ? OptionalDouble.empty() : OptionalDouble.of(percent / PERCENT);
    }

    /** What is wrong with a row that is weighed. */
    static Optional<String> mistake(Phrase row) {
        MarkWeights weights = MarkWeights.standard();
        if (Mark.labelled(row.mark()).filter(weights.marks()::contains).isEmpty()) {
            String known = weights.marks().stream().map(Mark::label).collect(Collectors.joining(", "));
            return Optional.of(PhraseMessage.NOT_WEIGHED.with(row.mark(), known));
        }
        return of(row.phrase()).isEmpty()
                ? Optional.of(PhraseMessage.NO_SURENESS.with(row.phrase()))
                : Optional.empty();
    }
}
