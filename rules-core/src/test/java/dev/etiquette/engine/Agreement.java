package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import java.util.stream.Collectors;

/** Compares what two engines found, and shows only where they differ. */
final class Agreement {

    private static final int SHOWN = 3;

    private Agreement() {}

    /** Fails unless both sets are equal. */
    static void assertAgree(String where, Set<?> ours, Set<?> theirs) {
        if (!ours.equals(theirs)) {
            fail("%s: we have %d, the referee has %d.%nOnly we have:%n%s%nOnly the referee has:%n%s"
                    .formatted(where, ours.size(), theirs.size(), less(ours, theirs), less(theirs, ours)));
        }
    }

    private static String less(Set<?> some, Set<?> others) {
        return some.stream()
                .filter(each -> !others.contains(each))
                .limit(SHOWN)
                .map(each -> "  " + each)
                .collect(Collectors.joining("\n"));
    }
}
