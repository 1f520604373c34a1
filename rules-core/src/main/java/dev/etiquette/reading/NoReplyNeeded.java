package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text says that it needs no answer: "no need to reply", "eine Antwort ist nicht erforderlich". English, German, Spanish,
 * French, Italian, Dutch, Portuguese and Polish.
 */
public final class NoReplyNeeded {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final WordStartPatterns SAYS_SO = WordStartPatterns.of(
            "\\b(?:no (?:need|reason) (?:for you )?to (?:be )?(?:reply|replying|answer|answering|respond|responding|write back|writing back|get back to (?:me|us))"
                    + "|(?:you|u) (?:(?:don['\u2019]?t|do not) (?:need|have) to|needn['\u2019]?t|need not) (?:reply|answer|respond|write back|get back to (?:me|us))\\b(?! (?:if|when|until))"
                    + "|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|(?:reply|answer|response) (?:is )?not (?:needed|necessary|required|expected)"
                    + "|(?:eine )?(?:antwort|r\u00fcckmeldung) (?:ist )?nicht (?:n\u00f6tig|notwendig|erforderlich)|keine (?:antwort|r\u00fcckmeldung) (?:n\u00f6tig|notwendig|erforderlich)"
                    + "|(?:du (?:musst|brauchst)|sie (?:m\u00fcssen|brauchen)) (?:mir )?(?:darauf )?nicht (?:zu )?(?:zur\u00fcckschreiben|zur\u00fcckzuschreiben|antworten)"
                    + "|no (?:hace falta|es necesario) (?:que )?(?:contest|respond)\\w+|no necesita respuesta"
                    + "|pas besoin de (?:r\u00e9pondre|me r\u00e9pondre)|inutile de (?:me )?r\u00e9pondre"
                    + "|non (?:serve|occorre|c.\u00e8 bisogno di) (?:che )?(?:rispond)\\w+"
                    + "|(?:je hoeft|u hoeft|jullie hoeven) niet te (?:antwoorden|reageren)|antwoord(?:en)? (?:is )?niet nodig|reactie (?:is )?niet nodig"
                    + "|n\u00e3o precisa (?:de )?respond\\w+|n\u00e3o \u00e9 preciso respond\\w+"
                    + "|nie (?:trzeba|musisz|musicie) odpowiada\u0107|odpowied\u017a nie jest (?:konieczna|wymagana))\\b",
            FLAGS);

    /** One of these stands in what says so, and in few other texts: to look for them takes less time. */
    private static final List<String> FIRST_LOOKS = List.of(
            "repl",
            "answer",
            "respon",
            "write back",
            "writing back",
            "get back",
            "ntwor",
            "\u00fcckmeldung",
            "\u00fcckzuschreiben",
            "\u00fcckschreiben",
            "ontest",
            "r\u00e9pon",
            "rispon",
            "reage",
            "eactie",
            "odpow");

    private NoReplyNeeded() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        for (String look : FIRST_LOOKS) {
            if (text.contains(look)) {
                return SAYS_SO.find(text);
            }
        }
        return false;
    }
}
