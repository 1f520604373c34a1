package dev.etiquette.weights;

import dev.etiquette.model.Mark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The weights of features for marks, and the sums that texts come to. Immutable and safe for any number of threads.
 *
 * <p>A table has one row for each feature: how it is written, and its weight for each mark in hundredths, with tabs between. The
 * row of nothing has the weights that every text has to begin with. Its first row names the marks. What begins with # is a
 * remark.
 */
public final class MarkWeights {

    private static final String FILE = "mark-weights.tsv";
    private static final double HUNDREDTHS = 100;

    /** At most half of the places are taken, so that the next free one is near. */
    private static final int ROOM = 2;

    private final List<Mark> marks;

    /** What each text begins with, by mark. */
    private final int[] bias;

    /** By place: what is there, 0 where nothing is. */
    private final long[] hashes;

    /** By place and mark, in hundredths. */
    private final short[] weights;

    /** Read when texts are weighed first. */
    private static final class Standard {
        private static final MarkWeights TABLE = read();

        private static MarkWeights read() {
            InputStream file = Objects.requireNonNull(MarkWeights.class.getResourceAsStream(FILE), FILE);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return of(lines.lines().filter(line -> !line.startsWith("# ")).toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private MarkWeights(List<Mark> marks, int rows) {
        this.marks = List.copyOf(marks);
        this.bias = new int[marks.size()];
        int places = Integer.highestOneBit(Math.max(1, rows) * ROOM) * 2;
        this.hashes = new long[places];
        this.weights = new short[places * marks.size()];
    }

    /** Those that are shipped. */
    public static MarkWeights standard() {
        return Standard.TABLE;
    }

    /**
     * Of a table.
     *
     * @param rows without remarks
     * @throws IllegalArgumentException when it is no such table
     */
    static MarkWeights of(List<String> rows) {
        List<Mark> marks = new ArrayList<>();
        for (String label : rows.get(0).split("\t", -1)) {
            if (!label.isEmpty()) {
                marks.add(Mark.labelled(label).orElseThrow(() -> new IllegalArgumentException(label)));
            }
        }
        MarkWeights table = new MarkWeights(marks, rows.size());
        rows.subList(1, rows.size()).forEach(table::take);
        return table;
    }

    private void take(String row) {
        int end = row.indexOf('\t');
        if (end < 0) {
            throw new IllegalArgumentException(row);
        }
        int place = end == 0 ? -1 : free(FeatureHash.of(row.substring(0, end)));
        int mark = 0;
        for (int start = end + 1; start <= row.length(); start = end + 1, mark++) {
            end = row.indexOf('\t', start);
            end = end < 0 ? row.length() : end;
            int weight = end == start ? 0 : Integer.parseInt(row, start, end, 10);
            if (place < 0) {
                bias[mark] = weight;
            } else {
                weights[place * marks.size() + mark] = (short) weight;
            }
        }
    }

    private int free(long hash) {
        int place = (int) hash & hashes.length - 1;
        while (hashes[place] != 0) {
            if (hashes[place] == hash) {
                throw new IllegalArgumentException("There twice.");
            }
            place = place + 1 & hashes.length - 1;
        }
        hashes[place] = hash;
        return place;
    }

    /** Where it is; -1 when it is not there. */
    private int place(long hash) {
        int place = (int) hash & hashes.length - 1;
        for (long there = hashes[place]; there != 0; there = hashes[place]) {
            if (there == hash) {
                return place;
            }
            place = place + 1 & hashes.length - 1;
        }
        return -1;
    }

    /** The marks for which there are weights, in the order of the table. */
    public List<Mark> marks() {
        return marks;
    }

    /**
     * How sure it is that a text has each mark, from 0 to 1: a half where as much speaks for it as against it. Takes time in
     * proportion to the words.
     *
     * @param words in small letters, in order
     * @param known the marks that it has already
     * @param ending the sign of punctuation with which it ends; empty where it ends with none
     * @return in the order of {@link #marks}
     */
    public double[] chances(List<String> words, Collection<Mark> known, String ending) {
        int[] sums = bias.clone();
        BitSet counted = new BitSet();
        int count = marks.size();
        WordFeatures.visit(words, known, ending, (before, word, from, to, edge) -> {
            int place = place(FeatureHash.of(before, word, from, to, edge));
            if (place >= 0 && !counted.get(place)) {
                counted.set(place);
                for (int mark = 0; mark < count; mark++) {
                    sums[mark] += weights[place * count + mark];
                }
            }
        });
        double[] chances = new double[count];
        for (int mark = 0; mark < count; mark++) {
            chances[mark] = 1 / (1 + Math.exp(-sums[mark] / HUNDREDTHS));
        }
        return chances;
    }

    /**
     * What speaks most for a mark in a text, the most telling first: a word, or a few that stand side by side. What is said by a
     * longer one is left out.
     *
     * @param most of them
     */
    public List<String> grounds(Mark mark, List<String> words, Collection<Mark> known, String ending, int most) {
        int column = marks.indexOf(mark);
        Map<String, Integer> weighed = new TreeMap<>();
        BitSet counted = new BitSet();
        WordFeatures.visit(words, known, ending, (before, word, from, to, edge) -> {
            int place = place(FeatureHash.of(before, word, from, to, edge));
            String said = WordFeatures.said(before, word);
            if (place >= 0 && !said.isEmpty() && !counted.get(place)) {
                counted.set(place);
                weighed.merge(said, (int) weights[place * marks.size() + column], Integer::sum);
            }
        });
        List<String> grounds = new ArrayList<>();
        weighed.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(ground -> {
                    if (grounds.size() < most && grounds.stream().noneMatch(other -> isIn(ground, other))) {
                        grounds.add(ground);
                    }
                });
        return grounds;
    }

    private static boolean isIn(String ground, String other) {
        return (' ' + other + ' ').contains(' ' + ground + ' ');
    }
}
