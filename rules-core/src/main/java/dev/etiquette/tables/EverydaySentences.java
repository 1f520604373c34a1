package dev.etiquette.tables;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrases;
import dev.etiquette.reading.WordGroups;
import dev.etiquette.wording.ChoiceWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What polite people say every day, with the marks that become each sentence. A new phrase is tried by them before it
 * counts. They stand in a file beside this class, which is read when the first new phrase is.
 */
final class EverydaySentences {

    private static final String FILE = "everyday-sentences.txt";

    private static final List<Sentence> ALL = read();

    private static final Comparator<String> SHORTEST = Comparator.comparingInt(String::length);

    private final List<Phrase> groups;
    private final List<Phrase> rows;

    /** For rows of a table that are new among these, which are all. */
    EverydaySentences(Collection<Phrase> rows) {
        this.rows = List.copyOf(rows);
        this.groups = rows.stream().filter(Phrase::isGroup).toList();
    }

    private record Sentence(Set<Mark> becoming, String text) {}

    /**
     * The shortest sentence that the phrase marks though that does not become it, or that phrases mark by these words of a
     * group; a mark of one's own may become any.
     */
    Optional<String> misread(Phrase phrase) {
        if (!phrase.isGroup()) {
            return misread(List.of(phrase), phrase.mark());
        }
        return rows.stream()
                .filter(row -> !row.isGroup() && WordGroups.named(row.phrase()).contains(phrase.mark()))
                .collect(Collectors.groupingBy(Phrase::mark, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(each -> misread(each.getValue(), each.getKey()).stream())
                .min(SHORTEST);
    }

    /** The same for phrases of one mark, all at once. */
    Optional<String> misread(List<Phrase> phrases, String label) {
        return Mark.labelled(label).flatMap(mark -> misread(phrases, mark));
    }

    private Optional<String> misread(List<Phrase> phrases, Mark mark) {
        // Weights are for what all other phrases leave open.
        Phrases alone = Phrases.ofTable(
                        Stream.concat(phrases.stream(), groups.stream()).toList())
                .withoutWeights();
        return ALL.stream()
                .filter(sentence -> !becomes(mark, sentence.becoming()))
                .map(Sentence::text)
                .filter(text -> alone.shows(text, mark))
                .min(SHORTEST);
    }

    private static boolean becomes(Mark mark, Set<Mark> becoming) {
        boolean stop = becoming.contains(Mark.STOP);
        if (mark.isAside()) {
            // What takes the force out of a stop must stand in no stop.
            return !stop;
        }
        boolean weaker = mark == Mark.POSSIBLE_STOP || mark == Mark.STOP_HERE;
        return becoming.contains(mark) || (weaker && stop);
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
