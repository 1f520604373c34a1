package dev.etiquette.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a text calls by name: "Cleo, do you bring the salt?", "Yes Ben, two bags.", "Who does, Dan?", "ask @cleo". Whoever
 * is only spoken of is not called: "Cleo brings the salt."
 */
final class CalledNames {

    /** Behind the name of somebody who is called. */
    private static final String BEHIND = ",:!?;";

    private static final String AROUND = "\"'()[]*_.,:!?;\u2026\u201c\u201d\u201e\u2019";

    /** So many words may come before the name. */
    private static final int WORDS_BEFORE = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What people say before a name when they begin to speak. */
    private static final Set<String> OPENINGS = Set.of(
            "hi", "hello", "hey", "dear", "yes", "no", "ok", "okay", "thanks", "thank", "you", "sure", "and", "so",
            "good", "morning", "evening", "well", "sorry", "great", "right", "to", "for", "hallo", "ja", "nein",
            "danke", "dir", "liebe", "lieber", "guten", "morgen", "abend", "servus", "moin", "gut", "also", "und",
            "klar", "an", "super", "stimmt");

    /** With these somebody goes on who has begun with a name and asks. */
    private static final Set<String> ASKING = Set.of(
            "do",
            "did",
            "does",
            "can",
            "could",
            "would",
            "will",
            "are",
            "have",
            "what",
            "which",
            "when",
            "where",
            "how",
            "who",
            "why",
            "please",
            "pls",
            "fyi",
            "you",
            "u",
            "your",
            "kannst",
            "k\u00f6nntest",
            "hast",
            "bist",
            "willst",
            "w\u00fcrdest",
            "machst",
            "kommst",
            "bringst",
            "wann",
            "wo",
            "was",
            "wie",
            "wer",
            "warum",
            "welche",
            "welchen",
            "welches",
            "bitte");

    /** Behind these, a name is spoken of: "what Maya wrote", "an answer from Maya". */
    private static final Set<String> TELLING = Set.of(
            "what",
            "that",
            "with",
            "from",
            "by",
            "about",
            "like",
            "than",
            "of",
            "ask",
            "asked",
            "tell",
            "told",
            "was",
            "dass",
            "mit",
            "von",
            "wie",
            "als",
            "bei",
            "\u00fcber",
            "frag",
            "gefragt");

    /** Those at which a question can end, so that a name behind it calls: "where are you from Maya?" */
    private static final Set<String> LAST_OF_QUESTION = Set.of("with", "from", "by", "about", "like", "of");

    /** Those at which any sentence can end: "you know what Maya? I come". */
    private static final Set<String> LAST_OF_SENTENCE = Set.of("what", "that", "was");

    private static final Set<String> QUESTION_WORDS = Set.of("what", "where", "when", "which", "how", "why");

    /** Whatever these begin goes on with a name: "how was the bread from Maya?" */
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "this", "these", "those", "my", "your", "his", "her", "our", "their", "any", "some");

    private static final String SENTENCE_END = ".!?";

    /** What stands behind these begins anew. */
    private static final String PARTING = BEHIND + ".";

    private static final Set<String> BETWEEN = Set.of("and", "und", "&");

    private CalledNames() {}

    /**
     * The names by which it calls people.
     *
     * @param text what was said
     * @param names of everybody who may be called, one word each, in small letters
     */
    static Set<String> in(String text, Set<String> names) {
        List<String> words = BLANKS.splitAsStream(text.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> called = new HashSet<>();
        boolean opening = true;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String bare = bare(word);
            boolean known = !bare.isEmpty() && names.contains(bare);
            if (known && (word.startsWith("@") || isCalledAt(words, at, opening, names))) {
                called.add(bare);
            }
            opening = opening && at < WORDS_BEFORE && (known || OPENINGS.contains(bare) || BETWEEN.contains(word));
        }
        return called;
    }

    private static boolean isCalledAt(List<String> words, int at, boolean opening, Set<String> names) {
        String word = words.get(at);
        boolean last = at == words.size() - 1;
        if (last && at > 0 && words.get(at - 1).endsWith(",")) {
            return true;
        } else if (!opening) {
            return false;
        }
        if (BEHIND.indexOf(word.charAt(word.length() - 1)) >= 0 || last) {
            return true;
        }
        String next = words.get(at + 1);
        if (BETWEEN.contains(next)) {
            // "Cleo and Dan, ..."
            return at + 2 < words.size()
                    && names.contains(bare(words.get(at + 2)))
                    && isCalledAt(words, at + 2, true, names);
        }
        return next.startsWith("\u2013") || next.equals("-") || (at == 0 && ASKING.contains(bare(next)));
    }

    /** Whether one of the names stands anywhere in the text, but where it is only told what somebody said or did. */
    static boolean names(String text, Set<String> names) {
        List<String> words =
                BLANKS.splitAsStream(text.strip().toLowerCase(Locale.ROOT)).toList();
        for (int at = 0; at < words.size(); at++) {
            if (names.contains(bare(words.get(at))) && !isToldOf(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** A comma before the name, or a question that ends before it, calls: "isn't that nice, Maya?" */
    private static boolean isToldOf(List<String> words, int at) {
        if (isFirst(words, at)) {
            return false;
        }
        String before = bare(words.get(at - 1));
        if (!TELLING.contains(before)) {
            return false;
        }
        boolean ends = at == words.size() - 1 || SENTENCE_END.indexOf(lastSign(words.get(at))) >= 0;
        return !ends
                || !(LAST_OF_SENTENCE.contains(before)
                        || (LAST_OF_QUESTION.contains(before) && isQuestionWithoutNoun(words, at - 1)));
    }

    /** Whether the sentence up to there begins with a word of questions and names nothing: "what is it like". */
    private static boolean isQuestionWithoutNoun(List<String> words, int end) {
        for (int at = end - 1; at >= 0; at--) {
            String word = bare(words.get(at));
            if (isFirst(words, at)) {
                return QUESTION_WORDS.contains(word);
            } else if (ARTICLES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFirst(List<String> words, int at) {
        return at == 0 || words.get(at - 1).startsWith("@") || PARTING.indexOf(lastSign(words.get(at - 1))) >= 0;
    }

    private static char lastSign(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }

    /** Without the signs around it, and without the one by which handles begin. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && (AROUND.indexOf(word.charAt(start)) >= 0 || word.charAt(start) == '@')) {
            start++;
        }
        while (end > start && AROUND.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
