package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * The words of a phrase as texts are searched for them. Most phrases are one part; the parts of others stand somewhere
 * in one sentence, in any order.
 *
 * @param parts at least one, unless the phrase is made of punctuation alone
 */
record PhrasePattern(List<List<PhraseSlot>> parts) {

    /** How many words away from the first part the others may stand. */
    static final int FARTHEST = 12;

    static final int MOST_PARTS = 4;

    /** An index that holds a phrase more often than this for one word would be larger than it is worth. */
    static final int FEW = 16;

    static final String TOGETHER = "&";
    static final String STAR = "*";
    static final String EITHER = "|";
    private static final String OPENING = "(";
    private static final String CLOSING = ")";

    /** The pattern of a phrase without mistakes; a group that is not known fits no word. */
    static PhrasePattern of(String phrase, WordGroups groups) {
        List<List<PhraseSlot>> parts = new ArrayList<>();
        List<PhraseSlot> part = new ArrayList<>();
        for (String piece : pieces(phrase)) {
            if (piece.equals(TOGETHER)) {
                keep(part, parts);
                part.clear();
            } else {
                part.addAll(slots(piece, groups));
            }
        }
        keep(part, parts);
        return new PhrasePattern(List.copyOf(parts));
    }

    private static void keep(List<PhraseSlot> part, List<List<PhraseSlot>> parts) {
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
    }

    private static List<PhraseSlot> slots(String piece, WordGroups groups) {
        if (WordGroups.isReference(piece)) {
            return List.of(groups.slot(piece).orElse(PhraseSlot.NOTHING));
        }
        if (isChoice(piece)) {
            return List.of(PhraseSlot.anyOf(alternatives(inside(piece), groups)));
        }
        List<PhraseSlot> slots = new ArrayList<>();
        for (PhraseWord word : words(piece)) {
            slots.add(PhraseSlot.of(word));
        }
        return slots;
    }

    /** What stands between the bars; an empty one too. */
    static List<String> wordings(String piece) {
        List<String> wordings = new ArrayList<>();
        int start = 0;
        for (int bar = piece.indexOf(EITHER); bar >= 0; bar = piece.indexOf(EITHER, start)) {
            wordings.add(piece.substring(start, bar).strip());
            start = bar + 1;
        }
        wordings.add(piece.substring(start).strip());
        return wordings;
    }

    /** Whether a piece stands for one of several wordings. */
    static boolean isChoice(String piece) {
        return piece.contains(EITHER) || WordGroups.isReference(piece);
    }

    /** The wordings between the bars of a piece, and those of the groups that it names. */
    static List<List<PhraseWord>> alternatives(String piece, WordGroups groups) {
        List<List<PhraseWord>> alternatives = new ArrayList<>();
        for (StringTokenizer each = new StringTokenizer(piece, EITHER); each.hasMoreTokens(); ) {
            String wording = each.nextToken().strip();
            if (WordGroups.isReference(wording)) {
                alternatives.addAll(groups.alternatives(wording));
                continue;
            }
            List<PhraseWord> words = words(wording);
            if (!words.isEmpty()) {
                alternatives.add(words);
            }
        }
        return alternatives;
    }

    /** The words of a piece without bars; the last one may be open at its end. */
    static List<PhraseWord> words(String piece) {
        if (piece.equals(STAR)) {
            return List.of(PhraseWord.ANY);
        }
        boolean open = piece.endsWith(STAR);
        String written = open ? piece.substring(0, piece.length() - 1) : piece;
        List<String> read = written.isEmpty() ? List.of() : WordTokenizer.ofPhrase(written);
        List<PhraseWord> words = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            boolean last = at == read.size() - 1;
            words.add(new PhraseWord(read.get(at), last && open ? PhraseWord.Form.BEGINNING : PhraseWord.Form.SAME));
        }
        return words;
    }

    /** How many words a piece without bars has; a few signs of a script without blanks are one. */
    static int countWords(String piece) {
        return UnspacedScript.count(
                words(piece).stream().map(PhraseWord::letters).toList());
    }

    /** What stands between blanks; what stands in parentheses is one piece, blanks and all. */
    static List<String> pieces(String phrase) {
        List<String> pieces = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (StringTokenizer each = new StringTokenizer(phrase); each.hasMoreTokens(); ) {
            String token = each.nextToken();
            if (!open.isEmpty()) {
                open.append(' ').append(token);
            } else if (token.startsWith(OPENING) && phrase.contains(EITHER)) {
                open.append(token);
            } else {
                pieces.add(token);
                continue;
            }
            if (token.endsWith(CLOSING)) {
                pieces.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            pieces.add(open.toString());
        }
        return pieces;
    }

    /** What a piece says without its parentheses. */
    static String inside(String piece) {
        return piece.startsWith(OPENING) && piece.endsWith(CLOSING) ? piece.substring(1, piece.length() - 1) : piece;
    }

    /** Made of punctuation alone. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether all of it stands at one place. */
    boolean isOnePart() {
        return parts.size() == 1;
    }

    /** Its words, where it is a row of single words, as most are; empty otherwise. */
    List<PhraseWord> plainWords() {
        if (!isOnePart()) {
            return List.of();
        }
        List<PhraseWord> words = new ArrayList<>();
        for (PhraseSlot slot : parts.get(0)) {
            if (slot.word().isEmpty()) {
                return List.of();
            }
            words.add(slot.word().get());
        }
        return List.copyOf(words);
    }

    /** Its place of which the words are the rarest in texts. */
    RarePlace rarest() {
        return parts.stream()
                .flatMap(part -> RarePlace.of(part).stream())
                .min(Comparator.comparingDouble(place -> PhraseSlot.commonness(place.words())))
                .orElseThrow()
                .searched();
    }

    /** How its first part may begin. */
    List<PhraseIndex.Start> starts() {
        List<PhraseSlot> first = parts.get(0);
        List<PhraseWord> next = first.size() > 1 ? first.get(1).firstWords() : List.of();
        return first.get(0).starts(next.size() <= FEW ? next : List.of());
    }

    /** How many words before any of its own words it may begin. */
    int reach() {
        int longest = 0;
        for (List<PhraseSlot> part : parts) {
            int words = 0;
            for (PhraseSlot slot : part) {
                words += slot.mostWords();
            }
            longest = Math.max(longest, words);
        }
        return longest + (isOnePart() ? 0 : FARTHEST);
    }

    /** The same, searched for by that part first of which fewer words of a text may be the beginning; short words are common. */
    PhrasePattern rarestFirst() {
        if (isOnePart()) {
            return this;
        }
        List<List<PhraseSlot>> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingDouble(
                part -> PhraseSlot.commonness(part.get(0).firstWords())));
        return new PhrasePattern(List.copyOf(ordered));
    }

    /**
     * Where the first part may end when it begins there and the other parts stand near: bit n for n words on; 0 when it
     * does not stand there.
     */
    long lengths(List<String> text, int start) {
        long lengths = lengths(parts.get(0), text, start);
        for (int part = 1; part < parts.size() && lengths != 0; part++) {
            if (!isNear(parts.get(part), text, start)) {
                return 0;
            }
        }
        return lengths;
    }

    private static boolean isNear(List<PhraseSlot> part, List<String> text, int start) {
        int last = Math.min(text.size() - 1, start + FARTHEST);
        for (int at = Math.max(0, start - FARTHEST); at <= last; at++) {
            if (lengths(part, text, at) != 0) {
                return true;
            }
        }
        return false;
    }

    /** All lengths are followed at once, so that no text takes long. */
    static long lengths(List<PhraseSlot> part, List<String> text, int start) {
        long reached = 1;
        for (int i = 0; i < part.size(); i++) {
            PhraseSlot slot = part.get(i);
            long next = 0;
            for (long left = reached; left != 0; left &= left - 1) {
                int length = Long.numberOfTrailingZeros(left);
                next |= slot.lengths(text, start + length) << length;
            }
            if (next == 0) {
                return 0;
            }
            reached = next;
        }
        return reached;
    }

    /** Equal for wordings between which no text makes a difference. */
    static String compared(String phrase) {
        StringBuilder compared = new StringBuilder();
        for (String piece : pieces(phrase)) {
            if (piece.equals(TOGETHER)) {
                compared.append(piece).append(' ');
            } else if (isChoice(piece)) {
                compared.append(wordings(inside(piece)).stream()
                                .map(each -> WordGroups.isReference(each) ? each : compared(words(each)))
                                .sorted()
                                .collect(Collectors.joining(EITHER)))
                        .append(' ');
            } else {
                compared.append(compared(words(piece)));
            }
        }
        return compared.toString();
    }

    private static String compared(List<PhraseWord> words) {
        return words.stream()
                .map(word -> word.letters() + "/" + word.form().ordinal() + " ")
                .collect(Collectors.joining());
    }
}
