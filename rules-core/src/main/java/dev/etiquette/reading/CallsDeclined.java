package dev.etiquette.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether somebody wants to be written to instead of called: "can't take calls, just message me here". Said in writing, that is
 * no wish to be left alone where it stands. English, German, Dutch, French, Spanish, Italian and Portuguese.
 */
public final class CallsDeclined {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final WordStartPatterns DECLINES = WordStartPatterns.of(
            "\\b(?:(?:can['\u2019]?t|cannot|don['\u2019]?t|do not|never|won['\u2019]?t|not able to|not allowed to|hate|please not|pls not|unable to) (?:\\S+ ){0,3}(?:call|calls|calling|phone|phoned|ring|ringing|telephone|voice notes|voicemails?|voice messages)"
                    + "|no (?:phone |voice |video )?calls|(?:instead of|rather than) (?:calling|ringing|phoning|a call|call)"
                    + "|(?:nicht|nie|keine|ungern) (?:\\S+ ){0,2}(?:anrufen|anrufe|telefonieren|telefonate|sprachnachrichten)|ruf (?:\\S+ ){0,3}nicht an"
                    + "|(?:niet|geen|nooit) (?:\\S+ ){0,2}(?:bellen|telefoontjes|belletjes)|bel (?:me )?niet"
                    + "|(?:pas|jamais) (?:\\S+ ){0,4}(?:appel\\w*|t\u00e9l\u00e9phon\\w*)"
                    + "|no (?:\\S+ ){0,3}(?:llam\\w+|hablar por tel\u00e9fono|coger el tel\u00e9fono|contestar)"
                    + "|(?:non|niente) (?:\\S+ ){0,3}(?:chiama\\w*|telefon\\w*)"
                    + "|n\u00e3o (?:\\S+ ){0,3}(?:lig\\w+|chamadas|telefon\\w*))\\b",
            FLAGS);

    private static final WordStartPatterns WRITE = WordStartPatterns.of(
            "\\b(?:(?:just|please|pls|only|better|rather)? ?(?:text|message|msg|write|dm|type)(?: to)? (?:me|us|here|instead|only|please|pls)|texts? only|messages? only|(?:text|texts|messages|texting|writing|messaging) (?:is|are|works|work|would be) (?:fine|better|best|ok|okay|great|easier)"
                    + "|schreib\\w*|(?:per|als) nachricht|nachrichten (?:gehen|sind|ok)"
                    + "|(?:stuur|schrijf|app) (?:me|maar|een|even)|(?:appen|berichtje|bericht) (?:is|kan|mag|graag)?"
                    + "|\u00e9cri\\w*|(?:par|envoie|envoyez) (?:moi )?(?:un )?(?:message|texto)"
                    + "|escr\u00ed?b\\w+|m\u00e1ndame|env\u00edame|por mensaje"
                    + "|scriv\\w+|(?:manda|mandami) (?:un )?messagg\\w+"
                    + "|escrev\\w+|mand[ae] (?:uma )?mensagem|por mensagem)",
            FLAGS);

    /** Whoever denies both wants neither: "please don't call or write to me". */
    private static final WordStartPatterns NOT_WRITE = WordStartPatterns.of(
            "\\b(?:don['\u2019]?t|do not|never|no|not|stop|nor|or|neither|nicht|nie|kein\\w*|oder|niet|geen|nooit|of|ne|ni|pas|jamais|non|n\u00e9|n\u00e3o|nem|nunca)\\b"
                    + "(?:(?!\\b(?:just|only|rather|better|instead|but|so|lieber|sondern|maar|plut\u00f4t|mejor|pero|sino|meglio|ma|melhor|mas)\\b)[^.!?,;\\n]){0,25}"
                    + "\\b(?:text|write|writ|messag|msg|dm|type|schreib|nachricht|bericht|schrijf|stuur|\u00e9cri|escr[i\u00ed]b|mensaj|scriv|messagg|escrev|mensagem)",
            FLAGS);

    /** Other ways: whoever names one may well mean that it is to be used instead of this one. */
    private static final List<String> OTHER_WAYS = List.of(
            "mail",
            "letter",
            "brief",
            "carta",
            "lettre",
            "lettera",
            "signal",
            "telegram",
            "instagram",
            "facebook",
            "messenger",
            "linkedin",
            "whatsapp",
            "slack",
            "discord");

    private CallsDeclined() {}

    /**
     * Whether that is so. Takes time in proportion to the text.
     *
     * @param here how the place is called where it was written
     */
    public static boolean is(String text, String here) {
        String small = text.toLowerCase(Locale.ROOT);
        String place = here.toLowerCase(Locale.ROOT);
        return OTHER_WAYS.stream().noneMatch(way -> small.contains(way) && !place.contains(way))
                && DECLINES.find(text)
                && WRITE.find(text)
                && !NOT_WRITE.find(text);
    }
}
