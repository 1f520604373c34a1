package dev.etiquette.desk.numbers;

/**
 * A row of the table of norms.
 *
 * @param platform its short name, or "any"
 * @param figure which one
 * @param people for whom; empty for everybody
 * @param value with its unit
 * @param hours in which it is counted; may be empty
 * @param source where it comes from
 * @param date when
 * @param line on which it begins, from 1
 */
record NormRow(
        String platform,
        String figure,
        String people,
        String value,
        String hours,
        String source,
        String date,
        int line) {

    /** What tells rows apart. */
    String key() {
        return platform.strip() + "\n" + figure.strip() + "\n" + people.strip();
    }
}
