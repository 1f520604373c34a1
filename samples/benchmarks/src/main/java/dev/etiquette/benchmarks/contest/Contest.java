package dev.etiquette.benchmarks.contest;

import java.util.function.Supplier;

/** The contenders, who must say the same before anybody is timed. */
public enum Contest {
    /** This library. */
    LIBRARY("this library", ByLibrary::new),
    /** Java that knows no other rules. */
    HAND("by hand", ByHand::new),
    /** Drools without us. */
    DROOLS("stock Drools", ByDrools::new),
    /** Evrete, with tables in Java beside it. */
    EVRETE("Evrete, with tables", ByEvrete::new),
    /** Easy Rules, with tables in Java beside it. */
    EASY("Easy Rules, with tables", ByEasyRules::new);

    /** Owners with fewer facts may have nothing to do; of others nobody may say so, as that would be equal too soon. */
    static final int NEVER_SILENT = 100;

    private final String title;
    private final Supplier<Contender> maker;

    Contest(String title, Supplier<Contender> maker) {
        this.title = title;
        this.maker = maker;
    }

    /** How it is called in tables. */
    public String title() {
        return title;
    }

    /** Made ready, with its rules loaded. */
    public Contender contender() {
        return maker.get();
    }

    /**
     * Compares what a contender says with what is said by hand.
     *
     * @throws IllegalStateException when they differ, with the first difference
     */
    public static void check(Contest name, Contender contender, Rows rows) {
        Answer expected = new ByHand().answer(rows);
        Answer given = contender.answer(rows);
        boolean silent = expected.advised().isEmpty() && rows.facts().size() >= NEVER_SILENT;
        if (silent || !given.equals(expected)) {
            throw new IllegalStateException("By hand and %s do not say the same of %,d rows: %s"
                    .formatted(name.title, rows.facts().size(), AnswerDifference.first(expected, given)));
        }
    }
}
