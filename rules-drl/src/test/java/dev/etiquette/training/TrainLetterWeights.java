package dev.etiquette.training;

import dev.etiquette.training.LinearModel.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns what strangers' letters are like to which nobody waits for an answer, and writes the table that the library ships. Several
 * letters of one stranger are one text. Of the other texts some are examples of what people say to each other, so that few plain
 * words speak for nothing.
 */
public final class TrainLetterWeights {

    static final String UNASKED = "unasked";

    /** Of so many ordinary texts one is learned from: more of them would drown the letters. */
    private static final int SPARSE = 10;

    private static final Set<String> ORDINARY = Set.of("PROMISE", "STOP");

    private static final double COST = 0.1;
    private static final double BALANCE = 0;

    private TrainLetterWeights() {}

    /**
     * Trains and writes.
     *
     * @param arguments the folder of letters, that of texts, and the file to write
     */
    public static void main(String... arguments) throws IOException {
        List<LabelledText> letters = letters(TextFiles.forTraining(Path.of(arguments[0])));
        List<LabelledText> learned = new ArrayList<>(letters);
        learned.addAll(some(TextFiles.forTraining(Path.of(arguments[1]))));
        LinearModel model = model(learned, StandardReading.ofClassPath());
        Files.write(Path.of(arguments[2]), WeightsTable.linesOf(UNASKED, model, TrainWeights.fingerprint(learned)));
    }

    /** A part of what people say in the ordinary way. */
    static List<LabelledText> some(List<LabelledText> texts) {
        List<LabelledText> ordinary = texts.stream()
                .filter(text -> text.set().equals("ordinary") || ORDINARY.contains(text.label()))
                .toList();
        return IntStream.range(0, ordinary.size())
                .filter(at -> at % SPARSE == 0)
                .mapToObj(ordinary::get)
                .toList();
    }

    static LinearModel model(List<LabelledText> letters, StandardReading reading) {
        List<Example> examples = letters.stream()
                .map(letter -> new Example(reading.letterFeatures(letter), isUnasked(letter)))
                .toList();
        return LinearModel.ofMany(examples, COST, BALANCE);
    }

    static boolean isUnasked(LabelledText letter) {
        return letter.label().equals(UNASKED);
    }

    /** As the library reads several letters of one stranger. */
    static List<LabelledText> letters(List<LabelledText> texts) {
        return texts.stream()
                .map(text -> new LabelledText(
                        text.set(), text.language(), text.text().replace(" \u00b6 ", ".\n"), text.label(), text.kind()))
                .toList();
    }
}
