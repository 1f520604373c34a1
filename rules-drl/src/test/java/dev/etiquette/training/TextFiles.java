package dev.etiquette.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads labelled texts: language, text, label and kind with tabs between, one file for each set and writer, named as in
 * {@code en-stop-a.tsv}.
 */
final class TextFiles {

    private static final Pattern NAME = Pattern.compile("([a-z]{2})-([a-z]+)-[a-z]\\.tsv");
    private static final int CELLS = 4;

    /** Of so many texts one is never trained on. */
    private static final int KEPT_APART = 5;

    private TextFiles() {}

    /** Those to train on: four of five. */
    static List<LabelledText> forTraining(Path folder) throws IOException {
        return read(folder, apart -> !apart);
    }

    /** Those to measure on. */
    static List<LabelledText> forMeasuring(Path folder) throws IOException {
        return read(folder, apart -> apart);
    }

    private static List<LabelledText> read(Path folder, Predicate<Boolean> chosen) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (int line = 0; line < lines.size(); line++) {
                    if (chosen.test(line % KEPT_APART == KEPT_APART - 1)) {
                        texts.add(text(name.group(2), lines.get(line), file, line + 1));
                    }
                }
            }
        }
        return texts;
    }

    private static LabelledText text(String set, String line, Path file, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "%s, line %s: expected language, text, label and kind with tabs between; found %s cells."
                            .formatted(file, number, cells.length));
        }
        return new LabelledText(set, cells[0], cells[1], cells[2], cells[3]);
    }
}
