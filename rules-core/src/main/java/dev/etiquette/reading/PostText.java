package dev.etiquette.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of the text of a post says something to its readers, for comparison with other posts: its words without
 * hashtags, signs and emoji, and the pages to which it leads, without what is there to count visitors.
 *
 * @param words in their order, in small letters, without accents and punctuation
 * @param pages to which its addresses lead, sorted
 */
public record PostText(List<String> words, Set<String> pages) {

    /**
     * The least share of runs of words that two posts which are nearly the same have in common: their resemblance
     * (Broder 1997). For the web 0.9 is usual (Manning, Raghavan, Schütze 2008, 19.6); a post is shorter than a page, and
     * with 0.8 one word of thirty may be another one.
     */
    public static final double SAME_FROM = 0.8;

    /** So many words make a run. */
    private static final int RUN = 3;

    /** Of fewer words, one that is changed makes another post. */
    private static final int FEWEST_WORDS = 8;

    /** So few words say nothing without the page to which they lead. */
    private static final int WORDS_OF_A_LINK = 4;

    private static final int LONGEST_READ = 5_000;

    /** Said before a post that is shown again. */
    private static final List<List<String>> AGAIN = List.of(
            List.of("in", "case", "you", "missed", "it"),
            List.of("falls", "ihr", "es", "verpasst", "habt"),
            List.of("falls", "du", "es", "verpasst", "hast"),
            List.of("from", "the", "archive"),
            List.of("from", "the", "archives"),
            List.of("aus", "dem", "archiv"),
            List.of("throwback", "thursday"),
            List.of("icymi"),
            List.of("repost"),
            List.of("reposting"),
            List.of("throwback"),
            List.of("tbt"),
            List.of("reminder"),
            List.of("again"),
            List.of("nochmal"),
            List.of("erinnerung"));

    /** Parameters that count visitors and change nothing of the page. */
    private static final Pattern COUNTING = Pattern.compile(
            "(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid"
                    + "|mkt_tok|_hsenc|_hsmi|ref|ref_src|ref_url|source|src|si|cmpid|campaign|trk|trackingid|feature|fb_ref|wt_mc)=.*");

    /** They give every link another address, whatever page it leads to. */
    private static final Set<String> SHORTENERS = Set.of(
            "t.co",
            "bit.ly",
            "buff.ly",
            "ow.ly",
            "lnkd.in",
            "tinyurl.com",
            "dlvr.it",
            "goo.gl",
            "is.gd",
            "fb.me",
            "ift.tt");

    /** Reads the beginning of a text; takes time in proportion to it. */
    public static PostText of(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        String plain = WebAddressFinder.without(read);
        List<String> words = new ArrayList<>();
        for (String word : WordTokenizer.read(plain)) {
            if (!PhraseWord.isTag(word)) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            // Hashtags alone are all that it says.
            words.addAll(WordTokenizer.of(plain));
        }
        return new PostText(List.copyOf(withoutBeginning(words)), pages(read, words.size()));
    }

    private static List<String> withoutBeginning(List<String> words) {
        for (List<String> beginning : AGAIN) {
            int length = beginning.size();
            if (words.size() > length
                    && words.get(0).equals(beginning.get(0))
                    && words.subList(0, length).equals(beginning)) {
                return words.subList(length, words.size());
            }
        }
        return words;
    }

    private static Set<String> pages(String text, int words) {
        Set<String> pages = new TreeSet<>();
        for (WebAddress address : WebAddressFinder.in(text)) {
            if (SHORTENERS.contains(address.host()) && words >= WORDS_OF_A_LINK) {
                continue;
            }
            Set<String> parameters = new TreeSet<>(address.parameters());
            parameters.removeIf(each -> COUNTING.matcher(each).matches());
            pages.add(address.host() + "/" + String.join("/", address.folders()) + parameters);
        }
        return Collections.unmodifiableSet(pages);
    }

    /** Whether it says nothing that can be compared. */
    public boolean isEmpty() {
        return words.isEmpty() && pages.isEmpty();
    }

    /** Its runs of words; none where it is too short for one that is nearly the same. */
    public Set<String> runs() {
        Set<String> runs = new LinkedHashSet<>();
        if (words.size() >= FEWEST_WORDS) {
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.add(words.get(at) + ' ' + words.get(at + 1) + ' ' + words.get(at + 2));
            }
        }
        return runs;
    }

    /** The numbers in it: whoever posts of part 12 does not post of part 13 again. */
    public Set<String> numbers() {
        Set<String> numbers = new HashSet<>();
        for (String word : words) {
            if (word.chars().anyMatch(Character::isDigit)) {
                numbers.add(word);
            }
        }
        return numbers;
    }
}
