package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordStartPatternsTest {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b(?:we|i) (?:help|work)\\b|\\bki\\b|^\\W{0,3}\\[[A-Z]{4,}\\]", FLAGS),
            Pattern.compile("\\b\\d+ ?x\\b(?! ?\\d)|\\b24/7\\b", FLAGS),
            Pattern.compile(
                    "\\b(?:i['\u2019](?:m|d)|(?!can['\u2019]?t wait)\\w+n['\u2019]t|\u00fcber\\w*|k\u00f6nnen)\\b",
                    FLAGS),
            Pattern.compile("(?:for|f\u00fcr)(?= you)|\\bs(?!o)\\w", FLAGS),
            Pattern.compile("\\b[a-z]{5}\\b", FLAGS),
            Pattern.compile("(?<!so |don't )\\bsure\\b", FLAGS));

    private static final String[] PIECES = {
        "we",
        "We help",
        "i work",
        "I'm",
        "i\u2019d",
        "KI",
        "kid",
        "3x",
        "12 x 4",
        "12 x",
        "24/7",
        "24/70",
        "[RESOLVED]",
        "[NO]",
        "can't wait",
        "can't",
        "don\u2019t",
        "\u00dcber",
        "\u00fcberall",
        "k\u00f6nnen",
        "K\u00d6NNEN",
        "for you",
        "F\u00dcR you",
        "f\u00fcr",
        "so",
        "sure",
        "\u017fure",
        "\u212aI",
        "s",
        "words",
        "WORD5",
        "\u0441\u043b\u043e\u0432\u0430",
        "\ud83d\ude00",
        "x",
        "w",
        "wehelp",
        "_we help",
        "ab",
        "z9",
        "9",
        "\u00e4we help"
    };

    private static final String[] BETWEEN = {" ", "", ", ", "\n", "-", "_", ".", "\u00a0", "'", "\ud83d\ude00"};

    @Test
    void finds_what_trying_every_word_finds() {
        WordStartPatterns patterns = new WordStartPatterns(PATTERNS);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertThat(patterns.found(text)).as(text).isEqualTo(foundEverywhere(text));
            assertThat(patterns.find(text)).as(text).isEqualTo(foundEverywhere(text) != 0);
            found |= patterns.found(text);
        }
        assertThat(found).isEqualTo(0b111111);
    }

    @Test
    void finds_the_first_place() {
        WordStartPatterns help = WordStartPatterns.of("\\bwe (?:help|work)\\b", FLAGS);

        assertThat(help.first("Hi, we WORK where we help").map(Matcher::start)).contains(4);
        assertThat(help.first("Hi, we talk")).isEmpty();
        assertThat(help.first("")).isEmpty();
    }

    @Test
    void patterns_must_be_blind_to_case() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordStartPatterns.of("we", 0));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(5); parts >= 0; parts--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(BETWEEN[random.nextInt(BETWEEN.length)]);
        }
        return text.toString();
    }

    /** Tries each pattern wherever a word may begin, and at the beginning. */
    private static int foundEverywhere(String text) {
        int found = 0;
        for (int i = 0; i < PATTERNS.size(); i++) {
            Matcher matcher =
                    PATTERNS.get(i).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            for (int at = 0; at < text.length(); at++) {
                boolean starts = at == 0
                        || (!isWord(text.charAt(at - 1)) && (isWord(text.charAt(at)) || text.charAt(at) > 0x7F));
                if (starts && matcher.region(at, text.length()).lookingAt()) {
                    found |= 1 << i;
                }
            }
        }
        return found;
    }

    private static boolean isWord(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }
}
