package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a letter follows one of the scripts of which police forces and banks warn everybody: the child with a new number and a
 * bill, the widower in uniform, the cheque that pays for the courier as well, the account that was reported by mistake, the savings
 * that double in days, the parcel and the account that wait behind a link. They are used word for word in many languages, so
 * that few signs tell them.
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

    /** What is to be pressed. */
    private static final String LINK =
            "https?://|www\\.|\\b(?:link|lien|enlace|hiperv\u00ednculo|klick\\w*|click|clic|clique|cliquez|clicca|clicchi|klik\\w*|t\u0131kla\\w*)\\b";

    /** Asked to pay a sum. */
    private static final String TO_PAY =
            "\\b(?:pay|zahlen sie|abone|abona|pague|paghi|paga|versi|r\u00e9glez|payez|betaal|zap\u0142a\u0107|op\u0142a\u0107|\u00f6deyin)\\b[^.!?]{0,20}\\d";

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
                    "\\b(?:link|invest\\w*|trading|crypto|usdt|btc|bitcoin|node|platform|plattform|piattaforma|plataforma|mentor|group|gruppe|gruppo|grupo|places?|posti|plazas|vagas)\\b"),
            // a parcel that waits for a small sum, behind a link
            Script.of(
                    "\\b(?:your|ihre?|deine?|su|tu|il (?:suo|tuo)|la (?:sua|tua)|votre|ton|a sua|sua|uw|je|twoja|pa\u0144stwa) (?:\\S+ )?(?:parcel|package|paket|p\u00e4ckchen|sendung|paquete|env\u00edo|pacco|spedizione|colis|encomenda|pakket|pakje|paczka|przesy\u0142ka|kargo)\\b[^.!?]{0,60}"
                            + "\\b(?:held|could not be delivered|couldn['\u2019]?t be delivered|undeliver\\w+|zur\u00fcckgehalten|nicht zugestellt|retenid\\w+|(?:no|n\u00e3o) (?:se )?(?:ha podido|pudo|p\u00f4de|foi poss\u00edvel)|giacenza|trattenut\\w+|bloccat\\w+|en attente|bloqu\u00e9\\w*|retenu\\w*|retid\\w+|niet (?:worden )?bezorgd|vastgehouden|wstrzyman\\w+|zatrzyman\\w+|bekle\\w+|teslim edilemedi)\\b",
                    LINK + "|" + TO_PAY),
            // an account that ends unless it is confirmed, behind a link
            Script.of(
                    "\\b(?:your|ihre?|dein|su|tu|la sua|la tua|il suo|il tuo|sua|votre|vos|a sua|o seu|uw|twoje|pa\u0144stwa)\\b (?:\\S+ ){0,2}(?:account|mailbox|konto|postfach|karte|cuenta|tarjeta|buz\u00f3n|conto|casella|carta|compte|carte|conta|cart\u00e3o|rekening|bankrekening|pas|karta|hesab\\w*)\\b[^.!?]{0,60}"
                            + "\\b(?:suspended|locked|blocked|disabled|expires?|expire|gesperrt|eingeschr\u00e4nkt|l\u00e4uft ab|suspendid\\w+|bloquead\\w+|caduca|sospes\\w+|bloccat\\w+|scade|scadr\u00e0|suspendu\\w*|bloqu\u00e9\\w*|expire|suspensa|bloqueada|expira|geblokkeerd|verloopt|zablokowan\\w+|wygasa|ask\u0131ya)\\b",
                    LINK));

    private SwindleText() {}

    /** Whether it does. Takes time in proportion to the text, up to fifteen hundred characters of it. */
    public static boolean is(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return SCRIPTS.stream().anyMatch(script -> script.is(read));
    }
}
