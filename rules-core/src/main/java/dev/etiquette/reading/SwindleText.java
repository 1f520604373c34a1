package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a letter follows one of the scripts of which police forces and banks warn everybody: the child with a new number and a
 * bill, the widower in uniform, the cheque that pays for the courier as well, the account that was reported by mistake, the savings
 * that double in days. They are used word for word in many languages, so that few signs tell them.
 */
public final class SwindleText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final int LONGEST_READ = 1_500;

    private static final String PARENT =
            "(?:mum|mom|mam|mummy|mommy|mama|mami|mutti|dad|daddy|papa|papi|vati|mam\u00e1|pap\u00e1|maman|mamma|pap\u00e0|m\u00e3e|pai|mamo|tato|anne|baba)";

    private static final String NEW_NUMBER =
            "(?:(?:new|temporary|other|neue?|nuevo|nouveau|nuovo|novo|nieuwe?|nowy|yeni) (?:phone |mobile |cell |whats ?app |handy)?-?(?:number|nummer|handynummer|telefonnummer|n\u00famero|num\u00e9ro|numero|numer|numara)"
                    // Romance languages put the new one behind as well.
                    + "|(?:n\u00famero|num\u00e9ro|numero) (?:de (?:telem\u00f3vel|tel\u00e9fono|t\u00e9l\u00e9phone|m\u00f3vil) )?(?:novo|nuevo|nouveau|nuovo|tempor\u00e1rio|temporal|provisoire|provvisorio))";

    /** "My phone broke", and who it is that has another one. */
    private static final String MY_PHONE =
            "(?:it['\u2019]?s me|my (?:phone|mobile)|ich bin['\u2019]?s|mein handy|soy yo|mi (?:m\u00f3vil|tel\u00e9fono|celular)|c['\u2019]est moi|mon (?:t\u00e9l|portable)|sono io"
                    + "|il mio (?:cell|tel)|sou eu|o? ?meu (?:telem|celular)|ik ben het|mijn (?:telefoon|mobiel)|to ja|m\u00f3j telefon|benim|telefonum)";

    /** In each pair the first is looked for, and the second anywhere in the same text. */
    private record Script(WordStartPatterns begins, WordStartPatterns goesOn) {

        static Script of(String begins, String goesOn) {
            return new Script(WordStartPatterns.of(begins, FLAGS), WordStartPatterns.of(goesOn, FLAGS));
        }

        boolean is(String text) {
            return begins.find(text) && goesOn.find(text);
        }
    }

    private static final List<Script> SCRIPTS = List.of(
            Script.of(
                    "\\b(?:hi|hey|hello|hallo|hola|ciao|oi|ol\u00e1|salut|coucou|bonjour|cze\u015b\u0107|hej|hoi|selam),? "
                            + PARENT + "\\b|\\b" + PARENT + "[,.! ]{1,3}" + MY_PHONE,
                    "\\b" + NEW_NUMBER + "\\b"),
            Script.of(
                    "\\b(?:widow|widower|widowed|witwer|verwitwet|viudo|veuf|vedovo|vi\u00favo|weduwnaar|wdowiec)\\b",
                    "\\b(?:army|navy|military|sergeant|peacekeep\\w*|united nations|un (?:mission|doctor|surgeon)|working for (?:the )?un|oil rig|orthop\\w+ surgeon|syria|yemen|afghanistan|armee|milit\u00e4r|\u00f6lplattform|ej\u00e9rcito|arm\u00e9e|esercito|ex\u00e9rcito)\\b"),
            Script.of(
                    "\\b(?:certified|cashier.?s) che(?:ck|que)\\b|\\bmobile deposit\\b",
                    "\\b(?:shipper|mover|movers|courier|agent|deduct|full name|cell number|home address)\\b"),
            Script.of(
                    "\\b(?:accidentally|mistakenly|by mistake|by accident)\\b[^.!?]{0,30}\\breport(?:ed)?\\b|\\breported (?:you|your \\w+|ur \\w+)[^.!?]{0,20}\\b(?:by mistake|by accident|accidentally)\\b|\\b(?:aus versehen|versehentlich)\\b[^.!?]{0,40}\\bgemeldet\\b",
                    "\\b(?:account|steam|discord|admin|konto|support)\\b"),
            Script.of(
                    "\\b(?:made|earned|got|gained|verdient|gan\u00e9|gagn\u00e9|guadagnato|ganhei|verdiend|zarobi\u0142\\w*)\\b[^.!?]{0,20}\\d[\\d.,]* ?k?(?: ?(?:usdt|btc|eth|dollars?|euros?|pounds?|[$\u20ac\u00a3]))?[^.!?]{0,20}\\b(?:(?:in|within) (?:only |just )?(?:a|one|two|three|\\d+) (?:hours?|days?|weeks?)|in (?:nur )?(?:einer|zwei|drei|\\d+) (?:stunden|tagen|wochen?)|en (?:solo )?(?:una|dos|\\d+) (?:horas?|d\u00edas?|semanas?)|in (?:una|due|\\d+) (?:ore|giorni|settiman[ae])|em (?:uma|duas|\\d+) (?:horas?|dias?|semanas?))\\b"
                            + "|[$\u20ac\u00a3]? ?\\d[\\d.,]* ?[$\u20ac\u00a3]? (?:in una settimana|in einer woche|en una semana|en une semaine|em uma semana|w tydzie\u0144)\\b",
                    "\\b(?:link|invest\\w*|trading|crypto|usdt|btc|bitcoin|node|platform|plattform|piattaforma|plataforma|mentor|group|gruppe|gruppo|grupo|places?|posti|plazas|vagas)\\b"));

    private SwindleText() {}

    /** Whether it does. Takes time in proportion to the text, up to fifteen hundred characters of it. */
    public static boolean is(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return SCRIPTS.stream().anyMatch(script -> script.is(read));
    }
}
