package dev.etiquette.benchmarks.contest;

/**
 * What a rule of a contender holds back.
 *
 * @param wish what is not to be done
 * @param rule the id of the rule that says so
 */
public record Veto(Wish wish, String rule) {}
