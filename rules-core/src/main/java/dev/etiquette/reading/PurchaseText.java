package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether somebody buys, or settles a bill: "I'd like to order 12 chairs", "attached the invoice for the hall", "I paid the
 * deposit". Such texts name prices and goods as offers do, and offer nothing. English, German, Spanish, French, Italian,
 * Portuguese, Dutch, Polish and Turkish.
 */
public final class PurchaseText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final WordStartPatterns BUYS = WordStartPatterns.of(
            "\\b(?:(?:i|we)(?:['\u2019]?d| would)? (?:like|love|want|need|wish) to (?:order|book|reserve|buy|purchase|rent|return|cancel|pre-?order)"
                    + "|(?:can|could|may) (?:i|we) (?:still |also |just |please )?(?:get|have|order|book|buy|reserve|rent|return|cancel)\\b(?! you\\b)"
                    + "|(?:can|could|would) (?:you|u) (?:please )?(?:get|order|book|reserve|bring|buy) (?:me|us)"
                    + "|(?:please|pls) (?:book|reserve|cancel|refund) (?:the|a|an|us|me|it|one|my|our)\\b"
                    + "|(?:i|we)(?:['\u2019]?ve| have)? (?:just |already )?(?:paid|ordered|booked|transferred|wired|been charged)|(?:i|we) w(?:as|ere) charged"
                    + "|(?:my|our) (?:order|booking|reservation|subscription|deposit|refund)\\b"
                    + "|(?:order|booking|invoice|customer) (?:no|nr|number|#|ref)\\b"
                    + "|(?:the|an|my|our|your|this|here['\u2019]?s the|attached) (?:invoice|bill|receipt)s? (?:for|of|from|no|is|as|attached|below)"
                    + "|(?:invoice|bill|deposit) (?:is |was |has been )?(?:attached|due|paid|overdue)"
                    + "|you owe me|i owe you"
                    + "|(?:ich|wir) (?:m\u00f6chten?|w\u00fcrden?|wollen?|will|h\u00e4tten?|brauchen?) (?:\\S+ ){0,7}(?:bestellen|buchen|reservieren|kaufen|mieten|stornieren|k\u00fcndigen|zur\u00fcckgeben)"
                    + "|(?:ich|wir) (?:bestelle|buche|reserviere|kaufe|miete|storniere|k\u00fcndige)n?\\b"
                    + "|(?:ich|wir) habe?n? (?:\\S+ ){0,6}(?:bezahlt|\u00fcberwiesen|bestellt|gebucht|angezahlt)"
                    + "|(?:meine|unsere|meiner|unserer) (?:bestellung|buchung|reservierung|anzahlung)"
                    + "|(?:anbei|hier|im anhang) (?:\\S+ ){0,2}(?:rechnung|quittung)|rechnung (?:f\u00fcr|vom|\u00fcber|nr)|bestellnummer|rechnungsnummer|kundennummer"
                    + "|(?:quisiera|quer\u00eda|me gustar\u00eda|quiero|queremos) (?:pedir|encargar|reservar|comprar|alquilar|devolver|anular)"
                    + "|(?:he|hemos) (?:pagado|pedido|reservado|transferido)|(?:mi|nuestro) (?:pedido|encargo)|(?:mi|nuestra) reserva|(?:la|una|su) factura (?:de|del|por|n)"
                    + "|(?:je voudrais|j['\u2019]aimerais|nous voudrions|je souhaite|je veux) (?:commander|r\u00e9server|acheter|louer|annuler|retourner)"
                    + "|(?:j['\u2019]ai|nous avons) (?:pay\u00e9|command\u00e9|r\u00e9serv\u00e9|vir\u00e9)|(?:ma|notre) (?:commande|r\u00e9servation)|(?:la|ma|votre|une) facture (?:de|du|pour|n)"
                    + "|(?:vorrei|vorremmo|volevo|voglio) (?:ordinare|prenotare|comprare|acquistare|noleggiare|disdire|restituire)"
                    + "|(?:ho|abbiamo) (?:pagato|ordinato|prenotato|versato)|(?:il mio|il nostro) ordine|(?:la mia|la nostra) prenotazione|(?:la|una|sua|vostra) fattura (?:di|del|della|per|n)"
                    + "|(?:queria|gostava de|gostaria de|quer\u00edamos) (?:encomendar|reservar|comprar|alugar|cancelar|devolver)"
                    + "|j\u00e1 (?:paguei|pag\u00e1mos|pagamos)|(?:a minha|a nossa) (?:encomenda|reserva)|(?:o meu|o nosso) pedido|(?:a|uma) (?:fatura|factura) (?:de|do|da|n)"
                    + "|(?:ik|wij|we) (?:wil|willen|zou|zouden) (?:\\S+ ){0,7}(?:bestellen|boeken|reserveren|kopen|huren|annuleren)"
                    + "|(?:ik|wij|we) hebb?e?n? (?:\\S+ ){0,5}(?:betaald|besteld|geboekt|overgemaakt)|(?:mijn|onze) (?:bestelling|boeking|reservering)|factuur (?:van|voor|nr)"
                    + "|(?:chcia\u0142bym|chcia\u0142abym|chcieliby\u015bmy) (?:zam\u00f3wi\u0107|zarezerwowa\u0107|kupi\u0107|wynaj\u0105\u0107|anulowa\u0107)|(?:zap\u0142aci\u0142em|zap\u0142aci\u0142am)|moje zam\u00f3wienie|faktur[a\u0119] (?:za|nr)"
                    + "|sipari\u015f (?:vermek|etmek) ist\\w+|sipari\u015fim\\w*|\u00f6dedim|fatura(?:s\u0131|n\u0131n)? (?:ekte|tutar))",
            FLAGS);

    private PurchaseText() {}

    /** Whether that is so. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return BUYS.find(text);
    }
}
