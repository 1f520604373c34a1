package dev.etiquette.weights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The weights of features for several things, and the sums that texts come to. Immutable and safe for any number of threads.
 *
 * <p>A table has one row for each feature: how it is written, and its weight for each thing in hundredths, with tabs between. The
 * row of nothing has the weights that every text has to begin with. Its first row names the things. What begins with # is a
 * remark.
 */
final class WeightTable {

    private static final double HUNDREDTHS = 100;

    /** At most half of the places are taken, so that the next free one is near. */
    private static final int ROOM = 2;

    private final List<String> names;

    /** What each text begins with, by column. */
    private final int[] bias;

    /** By place: what is there, 0 where nothing is. */
    private final long[] hashes;

    /** By place and column, in hundredths. */
    private final short[] weights;

    private WeightTable(List<String> names, int rows) {
        this.names = List.copyOf(names);
        this.bias = new int[names.size()];
        int places = Integer.highestOneBit(Math.max(1, rows) * ROOM) * 2;
        this.hashes = new long[places];
        this.weights = new short[places * names.size()];
    }

    /** One that is shipped beside this class. */
    static WeightTable shipped(String file) {
        InputStream table = Objects.requireNonNull(WeightTable.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return of(lines.lines().filter(line -> !line.startsWith("# ")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Of rows.
     *
     * @param rows without remarks
     * @throws IllegalArgumentException when it is no such table
     */
    static WeightTable of(List<String> rows) {
        List<String> names = Stream.of(rows.get(0).split("\t", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        WeightTable table = new WeightTable(names, rows.size());
        rows.subList(1, rows.size()).forEach(table::take);
        return table;
    }

    private void take(String row) {
        int end = row.indexOf('\t');
        if (end < 0) {
            throw new IllegalArgumentException(row);
        }
        int place = end == 0 ? -1 : free(FeatureHash.of(row.substring(0, end)));
        int column = 0;
        for (int start = end + 1; start <= row.length(); start = end + 1, column++) {
            end = row.indexOf('\t', start);
            end = end < 0 ? row.length() : end;
            int weight = end == start ? 0 : Integer.parseInt(row, start, end, 10);
            if (place < 0) {
                bias[column] = weight;
            } else {
                weights[place * names.size() + column] = (short) weight;
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

    /** What there are weights for, in the order of the columns. */
    List<String> names() {
        return names;
    }

    /** Where the feature of that hash is; -1 when it is not there. */
    int place(long hash) {
        int place = (int) hash & hashes.length - 1;
        for (long there = hashes[place]; there != 0; there = hashes[place]) {
            if (there == hash) {
                return place;
            }
            place = place + 1 & hashes.length - 1;
        }
        return -1;
    }

    /** Of a feature that is there, in hundredths. */
    int weight(int place, int column) {
        return weights[place * names.size() + column];
    }

    /**
     * How sure each thing is of a text, from 0 to 1: a half where as much speaks for it as against it. Takes time in proportion to
     * its features.
     *
     * @return by column
     */
    double[] chances(Features features) {
        int[] sums = bias.clone();
        BitSet counted = new BitSet();
        int count = names.size();
        features.visit((before, word, from, to, edge) -> {
            int place = place(FeatureHash.of(before, word, from, to, edge));
            if (place >= 0 && !counted.get(place)) {
                counted.set(place);
                for (int column = 0; column < count; column++) {
                    sums[column] += weights[place * count + column];
                }
            }
        });
        double[] chances = new double[count];
        for (int column = 0; column < count; column++) {
            chances[column] = 1 / (1 + Math.exp(-sums[column] / HUNDREDTHS));
        }
        return chances;
    }

    /** Shows all features of a text, some more than once. */
    interface Features {
        void visit(FeatureVisitor visitor);
    }
}
