package dev.etiquette.language;

import java.util.Arrays;

/** How two values are compared. */
public enum Operator {
    /** Equal. */
    EQUAL("=="),
    /** Not equal. */
    UNEQUAL("!="),
    /** Before, or smaller. */
    LESS("<"),
    /** Not after, or not larger. */
    AT_MOST("<="),
    /** After, or larger. */
    MORE(">"),
    /** Not before, or not smaller. */
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As rules write it. */
    public String sign() {
        return sign;
    }

    /** Whether it asks which of the two comes first. */
    public boolean orders() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** The one that holds where this one does not. */
    public Operator opposite() {
        return switch (this) {
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** The one that says the same when the two sides change places. */
    public Operator mirrored() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

    /** Whether it holds, given how the left side compares with the right. */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }

    static Operator of(String sign) {
        return Arrays.stream(values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
