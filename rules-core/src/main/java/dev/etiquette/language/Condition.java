package dev.etiquette.language;

import dev.etiquette.report.Position;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Type;
import java.util.List;

/** One condition of a checked rule. */
public sealed interface Condition {

    /**
     * A fact and what is asked of it.
     *
     * @param number by which terms name it
     * @param fact of which type
     * @param tests all of which must hold
     * @param position of its name
     */
    record Pattern(int number, FactType fact, List<Constraint> tests, Position position) {}

    /**
     * Such a fact is there; the rule holds once for each.
     *
     * @param pattern the fact
     */
    record Match(Pattern pattern) implements Condition {}

    /**
     * No such fact is there.
     *
     * @param pattern the fact
     */
    record Not(Pattern pattern) implements Condition {}

    /**
     * At least one such fact is there.
     *
     * @param pattern the fact
     */
    record Exists(Pattern pattern) implements Condition {}

    /**
     * A fact of one of these sorts is there; the rule holds once for each.
     *
     * @param branches the sorts, all with the same number
     */
    record Or(List<Pattern> branches) implements Condition {}

    /**
     * All such facts, counted or summed up.
     *
     * @param source the facts
     * @param folds what is made of them
     */
    record Accumulate(Pattern source, List<AccumulateFunction> folds) implements Condition {}

    /**
     * One number or moment made of many facts.
     *
     * @param number by which terms name the result
     * @param function how
     * @param of what of each fact
     * @param type of the result
     */
    record AccumulateFunction(int number, Function function, Term of, Type type) {}

    /** How many values become one. Without any value the least and the greatest are not there. */
    enum Function {
        /** How many facts. */
        COUNT,
        /** Their sum; saturates at the largest number. */
        SUM,
        /** The least of them. */
        MIN,
        /** The greatest of them. */
        MAX
    }
}
