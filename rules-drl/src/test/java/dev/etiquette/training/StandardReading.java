package dev.etiquette.training;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.MarkedText;
import dev.etiquette.reading.Phrases;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.weights.LetterWeights;
import dev.etiquette.weights.WordFeatures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads texts by the phrases of the standard book alone, as they are read before their words are weighed. */
final class StandardReading {

    private static final String TABLE = "/dev/etiquette/standard/phrases.csv";

    private final Phrases phrases;
    private final Phrases all;

    private StandardReading(Phrases all) {
        this.phrases = all.withoutWeights();
        this.all = all;
    }

    static StandardReading ofClassPath() throws IOException {
        try (InputStream table = StandardReading.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IOException("The class path lacks the standard book.");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new StandardReading(
                    PhraseTable.read("phrases.csv", text, new ArrayList<>()).phrases());
        }
    }

    /** By what a text is weighed, each once, for a mark. */
    Set<String> features(LabelledText text, Mark mark) {
        String said = mark == Mark.QUESTION ? text.text().replaceAll("[?\uff1f\u061f\u00bf]", " ") : text.text();
        MarkedText read = phrases.read(said);
        return new LinkedHashSet<>(WordFeatures.names(read.words(), read.beforeWeighing(), read.ending()));
    }

    /** By what a stranger's letter is weighed, each once. */
    Set<String> letterFeatures(LabelledText letter) {
        MarkedText read = all.read(letter.text());
        return new LinkedHashSet<>(
                WordFeatures.names(read.words(), read.marks(Set.of()).standard(), read.ending()));
    }

    /** How sure the shipped weights are that nobody waits for an answer to a stranger's letter. */
    double unasked(LabelledText letter) {
        MarkedText read = all.read(letter.text());
        return LetterWeights.standard()
                .chance(read.words(), read.marks(Set.of()).standard(), read.ending());
    }

    /** What phrases alone find. */
    Set<Mark> byPhrases(LabelledText text) {
        return phrases.marks(text.text(), Set.of());
    }

    /** What phrases and weights find. */
    Set<Mark> byAll(LabelledText text) {
        return all.marks(text.text(), Set.of());
    }
}
