package dev.etiquette.weights;

import org.jspecify.annotations.Nullable;

/** Is shown each feature of a text, in pieces, so that nothing need be put together for the many that have no weight. */
interface FeatureVisitor {

    /** How a part of a word is written. */
    enum Edge {
        /** All of it. */
        WHOLE("", ""),
        /** Its beginning, as in {@code "ques*"}. */
        BEGINNING("", "*"),
        /** Its end, as in {@code "*tion"}. */
        END("*", "");

        private final String before;
        private final String behind;

        Edge(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }

        String before() {
            return before;
        }

        String behind() {
            return behind;
        }
    }

    /**
     * One feature. It is written as what stands before it and a blank, if there is any, and the part of the word.
     *
     * @param before the word before, or what marks the beginning of a text
     * @param word of which a part is meant
     * @param from where the part begins
     * @param to where it ends
     */
    void feature(@Nullable String before, String word, int from, int to, Edge edge);
}
