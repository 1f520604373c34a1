package dev.etiquette.tables;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrases;
import dev.etiquette.wording.ChoiceWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What polite people say every day, with the marks that become each sentence. A new phrase is tried by them before it
 * counts. They stand in a file beside this class, which is read when the first new phrase is.
 */
final class EverydaySentences {

    private static final String FILE = "everyday-sentences.txt";

    private static final List<Sentence> ALL = read();

    private EverydaySentences() {}

    private record Sentence(Set<Mark> becoming, String text) {}

    /** The shortest sentence that the phrase marks though that does not become it; a mark of one's own may become any. */
    static Optional<String> misread(Phrase phrase) {
        return Mark.labelled(phrase.mark()).flatMap(mark -> misread(phrase, mark));
    }

    private static Optional<String> misread(Phrase phrase, Mark mark) {
        Phrases alone = new Phrases(List.of(phrase));
        return ALL.stream()
                .filter(sentence -> !sentence.becoming().contains(mark))
                .map(Sentence::text)
                .filter(text -> alone.marks(text, Set.of()).contains(mark))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static List<Sentence> read() {
        InputStream file = Objects.requireNonNull(EverydaySentences.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(EverydaySentences::sentence)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sentence sentence(String line) {
        int bar = line.indexOf('|');
        Set<Mark> becoming = Arrays.stream(line.substring(0, bar).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(EverydaySentences::mark)
                .collect(Collectors.toSet());
        return new Sentence(becoming, line.substring(bar + 1).strip());
    }

    private static Mark mark(String word) {
        return Arrays.stream(Mark.values())
                .filter(mark -> ChoiceWords.of(mark).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(word));
    }
}
