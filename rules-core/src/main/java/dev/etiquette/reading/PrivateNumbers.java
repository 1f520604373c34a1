package dev.etiquette.reading;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers in a text that do not belong before the public, known by their shape: those of cards, and those of bank accounts,
 * phones, orders and houses of which it is said whose they are. A number that a shop puts on its door is none.
 */
public final class PrivateNumbers {

    private static final int LONGEST_READ = 20_000;

    /** Two letters of a country, two digits for checking, and up to thirty more (ISO 13616). */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?![\\p{L}\\p{N}])");

    private static final int LEAST_OF_ACCOUNT = 15;

    /** As far back whose it is may be said. */
    private static final int MOST_BEFORE = 80;

    private static final BigInteger CHECKED_BY = BigInteger.valueOf(97);
    private static final int LETTERS_AND_DIGITS = 36;

    /** Thirteen to nineteen digits, in groups or not (ISO/IEC 7812). */
    private static final Pattern CARD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[3-6]\\d{3}(?:[ -]?\\d){9,15}(?![\\p{L}\\p{N}])");

    private static final int TEN = 10;
    private static final int NINE = 9;

    /** Whose it is: of the person who is spoken to, or of somebody else; what is one's own may be told. */
    private static final String OF_SOMEBODY =
            "(?:his|her|their|your|\\p{L}{2,20}['’]s|deine?[rnm]?|seine?[rnm]?|ihre?[rnm]?)\\s(?:\\p{L}{2,12}\\s)?";

    private static final Pattern ACCOUNT_OF_SOMEBODY = Pattern.compile("(?iu)\\b" + OF_SOMEBODY
            + "(?:(?:bank )?account|iban|konto(?:nummer|verbindung)?|bankverbindung)\\b[^\\n]{0,30}$");

    /** Whose phone it is, then few other words, then the number; no date, and no number that is free to call. */
    private static final Pattern PHONE_OF_SOMEBODY = Pattern.compile("(?iu)\\b(?:" + OF_SOMEBODY
            + "(?:(?:tele)?phone|mobile|cell|number|(?:telefon|handy|mobil)?nummer|handy|mobil|telefon)"
            + "|(?:call|text|ring|reach|phone)\\s(?:him|her|them)\\b|ruft?\\s(?:ihn|sie)\\s|(?:ihn|sie) erreich\\p{L}*)"
            + "[^\\d+\\n]{0,25}(?!0800|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}(?!\\d))"
            + "(?:\\+|00)?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,14}(?!\\d)");

    /** What a shop knows somebody by, with the number itself. */
    private static final Pattern ORDER_OF_SOMEBODY = Pattern.compile("(?iu)\\b" + OF_SOMEBODY
            + "(?:(?:order|customer|invoice|booking|contract)(?: number| no\\.?| id)?"
            + "|(?:bestell|kunden|rechnungs|auftrags|buchungs|vertrags)(?:ung|rechnung)?-?(?:nummer|nr\\.?)|bestellung|rechnung)"
            + "(?: is| lautet| ist|:| #)*\\s#?(?:\\p{L}{1,3}-?)?\\d{4,}");

    private static final String NUMBER_OF_HOUSE = "\\d{1,4}\\p{L}?,?\\s(?:\\p{L}[\\p{L}'\u2019.-]*\\s){1,3}";
    private static final String STREETS =
            "street|st|road|rd|avenue|ave|lane|ln|drive|crescent|terrace|gardens|square|court";

    /** Streets that are other words too: "on 3 acres all the way up there". */
    private static final String EVERYDAY_STREETS = "close|way|row";

    /** With a number of the house and not one of something else: "am Marktplatz 5 Minuten von hier". */
    private static final String GERMAN_STREET = "(?:\\p{L}[\\p{L}.-]{1,30}\\s){0,2}\\p{L}{0,30}-?"
            + "(?:stra\u00dfe|strasse|str\\.?|weg|gasse|allee|platz|ring|damm|ufer)\\s"
            + "\\d{1,4}(?!\\d|\\s?(?:(?:geh|auto|fu\u00df|fahr)?minuten?|min|stunden?|std|km|m|kilometer|meter|schritte|h\u00e4user|euro"
            + "|tagen?|wochen?|monaten?|jahren?)\\b)\\s?\\p{L}?\\b";

    private static final String STREET =
            "(?:" + NUMBER_OF_HOUSE + "(?:" + STREETS + "|" + EVERYDAY_STREETS + ")\\b|" + GERMAN_STREET + ")";

    private static final String SURE_STREET = "(?:" + NUMBER_OF_HOUSE + "(?:" + STREETS + ")\\b|" + GERMAN_STREET + ")";

    /** Where somebody lives; "their address", "Ann's address" and German "seine Adresse" may well be that of a shop. */
    private static final Pattern HOME_OF_SOMEBODY = Pattern.compile("(?iu)\\b(?:"
            + "(?:(?:his|her|your|deine)\\s(?:(?:home|private|new|current|neue|jetzige)\\s)?"
            + "|(?:their|\\p{L}{2,20}['\u2019]s|ihre|seine)\\s(?:home|private)\\s)(?:address|adresse|anschrift)"
            + "(?:\\s(?:is|is now|now|ist|ist jetzt|lautet))?[:,]?\\s"
            + "|(?:he|she)\\s(?:now\\s)?lives\\s(?:now\\s)?at\\s"
            + "|(?:er|sie)\\swohnt\\s(?:jetzt\\s)?(?:in der|in dem|im|am|an der|auf der|auf dem|in)\\s)" + STREET
            + "|\\b(?:he|she)\\s(?:now\\s)?lives\\s(?:now\\s)?(?:on|in)\\s" + SURE_STREET);

    private PrivateNumbers() {}

    /** Whether one seems to be in it; takes time in proportion to its beginning. */
    public static boolean areIn(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return PHONE_OF_SOMEBODY.matcher(read).find()
                || ORDER_OF_SOMEBODY.matcher(read).find()
                || HOME_OF_SOMEBODY.matcher(read).find()
                || ACCOUNT.matcher(read)
                        .results()
                        .anyMatch(found -> isAccount(found.group()) && isOfSomebody(read, found.start()))
                || CARD.matcher(read).results().anyMatch(found -> isCard(found.group()));
    }

    /** A shop or a club tells everybody where to pay. */
    private static boolean isOfSomebody(String text, int account) {
        String before = text.substring(Math.max(0, account - MOST_BEFORE), account);
        return ACCOUNT_OF_SOMEBODY.matcher(before).find();
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
