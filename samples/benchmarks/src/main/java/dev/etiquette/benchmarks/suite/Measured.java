package dev.etiquette.benchmarks.suite;

/**
 * One figure of a run.
 *
 * @param measure what was measured: "contest"
 * @param who who was
 * @param at under which circumstances: "11,000 facts"
 * @param unit of the value: "µs of processor time a fact"
 * @param value the figure
 */
record Measured(String measure, String who, String at, String unit, double value) {}
