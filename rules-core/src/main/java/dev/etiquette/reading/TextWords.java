package dev.etiquette.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as sets, in the order of the text: in small letters, without accents, apostrophes and
 * punctuation, as phrases are compared. They are looked for when they are asked for first; most texts are never asked.
 * Two are equal when their texts are. Safe for any number of threads.
 */
public final class TextWords {

    /** What is said to begin with, whatever comes then. */
    private static final Set<String> GREETINGS =
            Set.of("hi", "hello", "hey", "dear", "hallo", "moin", "liebe", "lieber");

    /** What stands beside a greeting and says no more. */
    private static final Set<String> BESIDE_GREETINGS = Set.of("there", "again", "you", "du", "ihr", "na");

    private static final Set<String> THANKS = Set.of(
            "thanks", "thank", "thankyou", "thx", "thnx", "tnx", "tks", "ty", "cheers", "danke", "dank", "merci");

    /** What stands beside thanks and says no more. */
    private static final Set<String> BESIDE_THANKS = Set.of(
            "you",
            "u",
            "so",
            "very",
            "much",
            "a",
            "lot",
            "many",
            "bunch",
            "million",
            "again",
            "oh",
            "ah",
            "and",
            "sehr",
            "schon",
            "vielen",
            "lieben",
            "herzlichen",
            "besten",
            "tausend",
            "dir",
            "euch",
            "ihnen",
            "und",
            "ganz",
            "herzlich");

    /** A smile of two signs says something, and these do not. */
    private static final String SAYING_NOTHING =
            "?!.…,-–—_*'\"\u2019\u201c\u201d\u201e\u00a1\u00bf\u061f\uff1f\uff01\u3002";

    /** The name of a file, as people attach them, and what messengers write in place of one. */
    private static final Pattern FILE = Pattern.compile(
            "(?i)[\\p{L}\\p{N})_-]\\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|gif|heic|webp|mp[34]|mov|opus|zip|ics|vcf|csv|txt)"
                    + "(?![\\p{L}\\p{N}])|<[^<>\\n]{0,40}(?:omitted|attached|ausgeschlossen|angehängt)[^<>\\n]{0,40}>");

    private final String text;

    /** By which names people are called in it. */
    private final Set<String> names;

    /** Found twice by two threads, they are the same. */
    private volatile @Nullable Set<String> words;

    private volatile @Nullable Set<String> hashtags;

    /** The words of that text, of which nothing is looked for yet. */
    public TextWords(String text) {
        this(text, Set.of());
    }

    /**
     * The same, with the names by which people are called in it.
     *
     * @param names in small letters, as words of a text are
     */
    public TextWords(String text, Set<String> names) {
        this.text = text;
        this.names = names;
    }

    /** Each word once, those of hashtags too, those of web addresses not. */
    public Set<String> words() {
        Set<String> found = words;
        if (found == null) {
            found = Collections.unmodifiableSet(new LinkedHashSet<>(WordTokenizer.of(said())));
            words = found;
        }
        return found;
    }

    /** Each hashtag once, without its sign. */
    public Set<String> hashtags() {
        Set<String> found = hashtags;
        if (found == null) {
            Set<String> tags = new LinkedHashSet<>();
            if (text.indexOf(WordTokenizer.TAG) >= 0) {
                WordTokenizer.read(said()).stream()
                        .filter(PhraseWord::isTag)
                        .forEach(word -> tags.add(word.substring(1)));
            }
            found = Collections.unmodifiableSet(tags);
            hashtags = found;
        }
        return found;
    }

    /**
     * The words in a row, without greetings and names of people: equal where the same is said twice. Empty where nothing
     * else is said.
     */
    public String wording() {
        return words().stream()
                .filter(word -> !GREETINGS.contains(word) && !names.contains(word))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether something comes with it: a web address, a file by its name, or all of it, where nothing is written. An archive
     * tells of a picture that was sent without a word as of an empty message.
     */
    public boolean bringsSomething() {
        return text.isBlank()
                || !WebAddressFinder.in(text).isEmpty()
                || FILE.matcher(text).find();
    }

    /** How long it is, in characters as they are seen; a web address counts 23 of them at most. */
    public long length() {
        return TextLength.of(text);
    }

    /** Whether nothing is in it that says something: only blanks and signs that end or join sentences. */
    public boolean saysNothing() {
        return text.codePoints().allMatch(each -> Character.isWhitespace(each) || SAYING_NOTHING.indexOf(each) >= 0);
    }

    /** Whether a number seems to be in it that does not belong before the public. */
    public boolean holdsPrivateNumber() {
        return PrivateNumbers.areIn(text);
    }

    /** Whether it greets somebody, by name or not, and says no more. */
    public boolean greetsOnly() {
        Set<String> all = words();
        return !bringsSomething()
                && text.codePoints().noneMatch(each -> Character.getType(each) == Character.OTHER_SYMBOL)
                && all.stream().anyMatch(GREETINGS::contains)
                && all.stream()
                        .allMatch(word ->
                                GREETINGS.contains(word) || BESIDE_GREETINGS.contains(word) || names.contains(word));
    }

    /** Whether it thanks somebody, by name or not, and says no more; an emoji may be an answer. */
    public boolean thanksOnly() {
        Set<String> all = words();
        return !bringsSomething()
                && text.codePoints().noneMatch(each -> Character.getType(each) == Character.OTHER_SYMBOL)
                && all.stream().anyMatch(THANKS::contains)
                && all.stream()
                        .allMatch(word -> THANKS.contains(word)
                                || BESIDE_THANKS.contains(word)
                                || GREETINGS.contains(word)
                                || names.contains(word));
    }

    private String said() {
        return WebAddressFinder.without(Phrases.beginning(text));
    }

    /** How the words of a text would have what is written here; empty when that is no word, or several. */
    public static Optional<String> asWord(String written) {
        List<String> words = WordTokenizer.of(written);
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextWords that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Nothing of the text, which is somebody's own. */
    @Override
    public String toString() {
        return "TextWords";
    }
}
