package dev.etiquette.explain;

/**
 * One thing in a rule that can come out true or false.
 *
 * @param rule its id
 * @param condition which of its conditions, from 0
 * @param branch which branch of an {@code or}, from 0; 0 elsewhere
 * @param test which comparison in it, from 0; {@link #WHOLE} for the condition as a whole
 */
record ConditionPart(String rule, int condition, int branch, int test) implements Comparable<ConditionPart> {

    static final int WHOLE = -1;

    @Override
    public int compareTo(ConditionPart other) {
        int byRule = rule.compareTo(other.rule);
        if (byRule != 0) {
            return byRule;
        }
        int byCondition = Integer.compare(condition, other.condition);
        if (byCondition != 0) {
            return byCondition;
        }
        int byBranch = Integer.compare(branch, other.branch);
        return byBranch != 0 ? byBranch : Integer.compare(test, other.test);
    }
}
