package dev.etiquette.reading;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Details in a text that do not belong before the public, known by their shape: numbers of bank accounts and of cards, and
 * numbers of phones of which it is said whose they are. A number that a shop puts on its door is none.
 */
public final class PrivateDetail {

    private static final int LONGEST_READ = 20_000;

    /** Two letters of a country, two digits for checking, and up to thirty more (ISO 13616). */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?![\\p{L}\\p{N}])");

    private static final int LEAST_OF_ACCOUNT = 15;
    private static final BigInteger CHECKED_BY = BigInteger.valueOf(97);
    private static final int LETTERS_AND_DIGITS = 36;

    /** Thirteen to nineteen digits, in groups or not (ISO/IEC 7812). */
    private static final Pattern CARD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[3-6]\\d{3}(?:[ -]?\\d){9,15}(?![\\p{L}\\p{N}])");

    private static final int TEN = 10;
    private static final int NINE = 9;

    /** Whose number it is, then few other words, then the number. */
    private static final Pattern PHONE_OF_SOMEBODY = Pattern.compile(
            "(?iu)\\b(?:(?:my|his|her|their|your|\\p{L}{2,20}['’]s|meine?r?|deine?r?|seine?r?|ihre?r?)\\s(?:\\p{L}{2,12}\\s)?"
                    + "(?:(?:tele)?phone|mobile|cell|number|(?:telefon|handy|mobil)?nummer|handy|mobil|telefon)"
                    + "|(?:call|text|ring|reach|phone)\\s(?:me|him|her|them)|ruft?\\s(?:mich|ihn|sie)\\s|(?:mich|ihn) erreich\\p{L}*)"
                    + "[^\\d+\\n]{0,25}(?:\\+|00)?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,14}(?!\\d)");

    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b[Hh](?:is|er)\\b(?=\\s\\p{L})|\\b\\p{Lu}\\p{Ll}{1,20}['’]s\\b(?=\\s\\p{L})");
    private static final Pattern OF_WHOM_IT_IS_SAID_TO = Pattern.compile("\\b[Yy]our\\b(?=\\s\\p{L})");
    private static final Pattern OF_OTHERS_IN_GERMAN = Pattern.compile("\\b(?:[Ss]ein|ihr)(?=(?:e[nmrs]?)?\\s\\p{Lu})");
    private static final Pattern OF_WHOM_IT_IS_SAID_TO_IN_GERMAN =
            Pattern.compile("\\b(?:[Dd]ein|Ihr)(?=(?:e[nmrs]?)?\\s\\p{Lu})");

    private PrivateDetail() {}

    /** Whether such a detail is in it; takes time in proportion to its beginning. */
    public static boolean isIn(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return PHONE_OF_SOMEBODY.matcher(read).find()
                || ACCOUNT.matcher(read).results().anyMatch(found -> isAccount(found.group()))
                || CARD.matcher(read).results().anyMatch(found -> isCard(found.group()));
    }

    /**
     * The same text as if it spoke of whoever writes it: "her diagnosis" as "my diagnosis", so that it is read by the same
     * phrases.
     *
     * @param toSomebody whether it is said to somebody, whose matters are private too: "your order number is"
     */
    public static String asOwn(String text, boolean toSomebody) {
        String own = OF_OTHERS.matcher(BoundedText.of(text, LONGEST_READ)).replaceAll("my");
        own = OF_OTHERS_IN_GERMAN.matcher(own).replaceAll("mein");
        if (toSomebody) {
            own = OF_WHOM_IT_IS_SAID_TO.matcher(own).replaceAll("my");
            own = OF_WHOM_IT_IS_SAID_TO_IN_GERMAN.matcher(own).replaceAll("mein");
        }
        return own;
    }

    /** Whether its digits for checking fit: other rows of letters and digits hardly ever do. */
    private static boolean isAccount(String written) {
        String plain = written.replace(" ", "");
        // Words in capitals behind it may have been taken for a part of it.
        for (int end = plain.length(); end >= LEAST_OF_ACCOUNT; end--) {
            StringBuilder digits = new StringBuilder();
            (plain.substring(4, end) + plain.substring(0, 4))
                    .toLowerCase(Locale.ROOT)
                    .chars()
                    .forEach(each -> digits.append(Character.digit(each, LETTERS_AND_DIGITS)));
            if (new BigInteger(digits.toString()).mod(CHECKED_BY).equals(BigInteger.ONE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its last digit fits the others (Luhn). */
    private static boolean isCard(String written) {
        int sum = 0;
        boolean twice = false;
        for (int at = written.length() - 1; at >= 0; at--) {
            int digit = Character.digit(written.charAt(at), TEN);
            if (digit < 0) {
                continue;
            }
            int counted = twice ? 2 * digit : digit;
            sum += counted > NINE ? counted - NINE : counted;
            twice = !twice;
        }
        return sum % TEN == 0;
    }
}
