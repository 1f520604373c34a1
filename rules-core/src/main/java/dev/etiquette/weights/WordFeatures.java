package dev.etiquette.weights;

import dev.etiquette.model.Mark;
import dev.etiquette.weights.FeatureVisitor.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a text is weighed: its words, pairs of neighbours, beginnings and ends of longer words, the words with which it begins and
 * ends, the sign of punctuation at its end, and the marks that it has already. Any number is written 0. Where a script puts no blanks between words, each sign is a
 * word, and three in a row count as well.
 */
public final class WordFeatures {

    /** Stands before the first words of a text. */
    private static final String START = "^";

    /** Stands behind the last word of a text. */
    private static final String STOP = "$";

    /** Stands before the sign at the end of a text. */
    private static final String ENDING = "]";

    /** Longer words differ further behind by nothing that has a weight. */
    private static final int LONGEST_WORD = 24;

    /** From so many letters on a word has a beginning and an end. */
    private static final int LONG = 5;

    private static final int LONGER = 7;
    private static final int LONGEST = 8;
    private static final int BEGINNING = 4;
    private static final int LONG_BEGINNING = 6;
    private static final int END = 3;
    private static final int LONG_END = 4;
    private static final int LONGEST_END = 5;

    /** Below it no sign is a word by itself. */
    private static final char FIRST_UNSPACED = '\u2e80';

    private static final int MOST_CHARS_OF_SIGN = 2;

    private static final Map<Mark, String> MARKS = new EnumMap<>(Mark.class);

    static {
        for (Mark mark : Mark.values()) {
            MARKS.put(mark, "[" + mark.label() + "]");
        }
    }

    private WordFeatures() {}

    /**
     * Shows the features of a text, some more than once. Takes time in proportion to its words.
     *
     * @param words in small letters, in order
     * @param marks that it has
     * @param ending the sign of punctuation with which it ends; empty where it ends with none
     */
    static void visit(List<String> words, Collection<Mark> marks, String ending, FeatureVisitor visitor) {
        if (!ending.isEmpty()) {
            whole(ENDING, ending, visitor);
        }
        for (Mark mark : marks) {
            whole(null, MARKS.getOrDefault(mark, ""), visitor);
        }
        String before = null;
        String beforeThat = null;
        for (int at = 0; at < words.size(); at++) {
            String word = written(words.get(at));
            whole(null, word, visitor);
            if (before == null) {
                whole(START, word, visitor);
            } else {
                whole(before, word, visitor);
                if (at == 1) {
                    whole(START + ' ' + before, word, visitor);
                }
            }
            if (!isSign(word)) {
                parts(word, visitor);
            } else if (beforeThat != null) {
                whole(beforeThat + ' ' + before, word, visitor);
            }
            beforeThat = before;
            before = word;
        }
        if (before != null) {
            whole(before, STOP, visitor);
        }
    }

    private static void parts(String word, FeatureVisitor visitor) {
        int length = word.length();
        if (length < LONG) {
            return;
        }
        visitor.feature(null, word, 0, BEGINNING, Edge.BEGINNING);
        visitor.feature(null, word, length - END, length, Edge.END);
        if (length >= LONGER) {
            visitor.feature(null, word, 0, LONG_BEGINNING, Edge.BEGINNING);
            visitor.feature(null, word, length - LONG_END, length, Edge.END);
        }
        if (length >= LONGEST) {
            visitor.feature(null, word, length - LONGEST_END, length, Edge.END);
        }
    }

    private static void whole(@Nullable String before, String word, FeatureVisitor visitor) {
        visitor.feature(before, word, 0, word.length(), Edge.WHOLE);
    }

    private static boolean isSign(String word) {
        return word.length() <= MOST_CHARS_OF_SIGN && word.charAt(0) >= FIRST_UNSPACED;
    }

    /** With one 0 for all digits in a row, and no longer than counts. */
    private static String written(String word) {
        String plain = word;
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                plain = withoutNumbers(word);
                break;
            }
        }
        return plain.length() > LONGEST_WORD ? plain.substring(0, LONGEST_WORD) : plain;
    }

    private static String withoutNumbers(String word) {
        StringBuilder plain = new StringBuilder();
        boolean number = false;
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            boolean digit = Character.isDigit(sign);
            if (!digit) {
                plain.append(sign);
            } else if (!number) {
                plain.append('0');
            }
            number = digit;
        }
        return plain.toString();
    }

    /** The same features as they are written in a table, each as often as it is shown. */
    public static List<String> names(List<String> words, Collection<Mark> marks, String ending) {
        List<String> names = new ArrayList<>();
        visit(words, marks, ending, (before, word, from, to, edge) -> names.add(name(before, word, from, to, edge)));
        return names;
    }

    /**
     * What a reader is told of a feature: the whole word of which a part counts, or both words; nothing of a mark or of a sign.
     * Where in the text it stands is left out.
     */
    static String said(@Nullable String before, String word) {
        if (word.startsWith("[") || ENDING.equals(before)) {
            return "";
        }
        String first = before == null ? "" : before.equals(START) ? "" : withoutStart(before) + ' ';
        return readable(word.equals(STOP) ? first.strip() : first + word);
    }

    private static String withoutStart(String before) {
        return before.startsWith(START + ' ') ? before.substring(START.length() + 1) : before;
    }

    private static String readable(String words) {
        return words.replace("\uE000", "a price")
                .replace("\uE001", "a percentage")
                .replaceAll("\\b0\\b", "a number");
    }

    static String name(@Nullable String before, String word, int from, int to, Edge edge) {
        return (before == null ? "" : before + ' ') + edge.before() + word.substring(from, to) + edge.behind();
    }
}
