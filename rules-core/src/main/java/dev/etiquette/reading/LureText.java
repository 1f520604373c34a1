package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a letter baits its reader: to click, to rate, to claim a prize, to let somebody work on their website, to pay ahead.
 * No sign of that is enough by itself; several together are, unless the writer says how they know the reader, or asks what a
 * customer asks. English and German, the most usual of it in Spanish and French.
 */
public final class LureText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The beginning of a long letter tells. */
    private static final int LONGEST_READ = 1_500;

    /** Light signs weigh one, plain ones two, heavy ones three, what leaves no doubt four; so much baits whoever does not know the writer. */
    private static final int ENOUGH = 4;

    /** Whoever writes so to somebody unknown baits, whatever else it says. */
    private static final WordStartPatterns SURE = WordStartPatterns.of(
            "\\bare (?:you|u) (?:currently |still |also )?(?:over)?paying (?:more than|too much|over)\\b|\\b(?:you.?re|you are|most \\w+ are) (?:over)?paying (?:too much|more than)\\b|\\bzahlen sie (?:auch |noch )?zu viel\\b|\\bvous payez trop\\b|\\bpaga(?:s|n)? demasiado\\b|\\bwie l\u00e4uft (?:bei (?:ihnen|euch) )?(?:aktuell |derzeit |gerade )?(?:bei (?:ihnen|euch) )?(?:aktuell |derzeit )?(?:die|das|der|ihre?|eure?) (?:mitarbeiter|personal|kundeng|mandanten|fachkr\u00e4fte|bewerberg|azubi|neukunden|online-?market|vertrieb)\\w*|\\bwir kaufen (?:ihr|jedes) (?:auto|haus|fahrzeug|altes)\\w*|\\bwe buy (?:any|ugly|all) (?:cars?|houses?|vans?|homes?)\\b|\\b(?:remove|delete) (?:bad|negative|fake) reviews?\\b"
                    + "|\\bgod (?:told|led|sent) me to\\b|\\bwidow\\b[^?]{0,120}\\b(?:inheritance|fortune|funds)\\b|\\b(?:give|leave|donate|entrust) (?:you|it|this|my)\\b[^.!?]{0,30}\\b(?:inheritance|fortune|wealth)\\b|\\bwitwe\\b[^?]{0,120}\\b(?:erbe|verm\u00f6gen)\\b|\\b(?:netflix|paypal|amazon|icloud|spotify|revolut|disney\\+?|apple id)\\b[^.!?]{0,30}\\b(?:failed|declined|expired|suspended|on hold|fehlgeschlagen|abgelaufen|gesperrt|suspendida|bloqueada)\\b",
            FLAGS);

    /** Hardly anybody writes so to one reader. */
    private static final WordStartPatterns HEAVY = new WordStartPatterns(List.of(
            // "will be suspended", "wird gesperrt"
            Pattern.compile(
                    "\\b(?:account|wallet|profile|page|card|access|mailbox|channel|domain|parcel|package|payment)\\b[^.!?]{0,40}\\b(?:suspended|locked|disabled|deactivated|blocked|restricted|terminated|deleted|on hold|at risk|unusual activity|could not be delivered)\\b"
                            + "|\\b(?:konto|wallet|profil|seite|karte|zugang|postfach|paket|sendung|zahlung)\\b[^.!?]{0,40}\\b(?:gesperrt|eingeschr\u00e4nkt|deaktiviert|gel\u00f6scht|zur\u00fcckgehalten|nicht zugestellt|stillgelegt)\\b"
                            + "|\\b(?:cuenta|tarjeta|paquete)\\b[^.!?]{0,40}\\b(?:suspendida|bloqueada|retenido|suspendido|bloqueado)\\b"
                            + "|\\b(?:seed|recovery) phrase\\b",
                    FLAGS),
            // "Rate your experience 1-5"
            Pattern.compile(
                    "\\brate (?:your|our|us|this|the|my)\\b|\\bhow did we do\\b|\\bhow (?:likely|satisfied) (?:are|were) you\\b|\\bleave (?:us )?an? (?:\\d.star |five.star |google )?review\\b|\\b(?:take|complete|fill (?:in|out)) (?:our|this|a|the) (?:\\w+ ){0,2}survey\\b"
                            + "|\\bwie zufrieden (?:waren|sind|warst|bist) (?:sie|du)\\b|\\bbewerten sie\\b|\\bbewerte (?:uns|deinen|deine|jetzt)\\b|\\bwie war (?:ihr|dein|unser)e? (?:einkauf|besuch|aufenthalt|erfahrung|bestellung|service)\\b|\\bihre meinung (?:ist|z\u00e4hlt)\\b|\\bval\u00f3ranos\\b|\\bqu\u00e9 tal lo hicimos\\b",
                    FLAGS),
            // a stranger who is lonely
            Pattern.compile(
                    "\\b(?:looking for|seeking|searching for|want|need|make|making) (?:\\w+ ){0,2}(?:friends?|friendship|love|a serious relationship|a relationship|a good man|a nice (?:man|guy|person)|company|someone (?:special|nice|to talk))\\b|\\bsuche (?:nette |neue |einen? |die )*(?:freunde?|leute|liebe|beziehung|mann|bekanntschaft\\w*|jemanden zum reden)\\b|\\bbusco (?:amigos|amistad|pareja|amor)\\b|\\bi(?:.m| am) (?:so |very )?(?:lonely|single)\\b|\\bcan (?:we|i) (?:be|become) (?:your )?friends?\\b",
                    FLAGS),
            // "turned 200 into 4,700", "2 BTC each": money that grows by itself
            Pattern.compile(
                    "\\b(?:turned|turn|grew|grow|flipped|flip|made) (?:my |just |only )?[$\\u20ac\\u00a3]?\\d[\\d.,]*k?[$\\u20ac\\u00a3]? (?:in)?to [$\\u20ac\\u00a3]?\\d[\\d.,]*|\\b(?:make|made|making|earn|earned|earning|earns) (?:over |up to |about )?[$\\u20ac\\u00a3]?\\d[\\d.,]*k?[$\\u20ac\\u00a3]? (?:\\w+ )?(?:a|per|every|each|in (?:a|one|two|\\d+)) (?:day|week|month|hour|hours|days|weeks)\\b"
                            + "|\\b\\d[\\d.,]* ?(?:btc|eth|usdt|bitcoins?|ethereum)\\b|\\bask me how\\b|\\b(?:verdiene|verdient|verdienen) (?:sie |du )?(?:bis zu |\\u00fcber )?\\d[\\d.,]* ?(?:\\u20ac|euro) (?:am|pro) (?:tag|woche|monat)\\b|\\b(?:gana|ganas|gan\\u00e9|gagnez|gagner) (?:hasta |m\\u00e1s de |jusqu.\\u00e0 )?\\d[\\d.,]* ?(?:\\u20ac|euros?) (?:al|por|par) (?:d\\u00eda|semana|mes|jour|semaine|mois)\\b",
                    FLAGS),
            // a fee before a sum is paid out
            Pattern.compile(
                    "\\b(?:clearance|processing|release|transfer|customs|delivery|courier|activation|notary|upfront|admin) (?:fees?|charges?)\\b|\\b(?:compensation|trust|grant|relief) funds?\\b|\\bto release (?:your|the) (?:funds?|money|prize|winnings|package)\\b|\\bbearbeitungsgeb\\u00fchr\\w*|\\bfreigabegeb\\u00fchr\\w*|\\bfrais de (?:dossier|d\\u00e9blocage)\\b|\\bgastos de gesti\\u00f3n\\b",
                    FLAGS),
            // "reply STOP to opt out": whoever writes so writes to many
            Pattern.compile(
                    "\\b(?:reply|text|send|answer) stop\\b|\\bstop to (?:end|opt out|unsubscribe)\\b|\\bto (?:opt out|unsubscribe)\\b|\\bopt.?out\\b|\\b(?:responde|env\\u00eda|manda) (?:la palabra )?baja\\b|\\bdarte de baja\\b|\\b(?:r\\u00e9pondez|envoyez) stop\\b|\\bse d\\u00e9sinscrire\\b|\\bd\\u00e9sabonn\\w+|\\bantworten sie mit stopp?\\b|\\babmeldelink\\b",
                    FLAGS),
            // an heir's fortune, a grant that nobody asked for
            Pattern.compile(
                    "\\b(?:late|deceased) (?:uncle|husband|father|client|wife|relative)\\b[^.!?]{0,40}\\b(?:left|deposit\\w*|funds?|account|died|fortune|estate)\\b|\\bnext of kin\\b|\\b(?:donate|give(?: out| away)?|transfer) (?:[$\u20ac\u00a3] ?|usd |eur )?\\d+(?:[.,]\\d+)? ?(?:million|mio)\\b|\\b(?:senior|federal|government|relief|solidarity|empowerment) grants?\\b|\\bfederal (?:claims?|grants?) agent\\b|\\b(?:your|ur) name (?:was |is )?on the list\\b",
                    FLAGS),
            // "pay 19.90 shipping", "only the 35 dollar tax is missing"
            Pattern.compile(
                    "\\bpay (?:only |just )?[$\u20ac\u00a3]? ?\\d[\\d.,]* ?(?:[$\u20ac\u00a3]|euros?|dollars?|pounds?)? ?(?:for )?(?:the )?(?:shipping|release|tax|insurance|handling|postage)\\b|\\b(?:only|just) the [$\u20ac\u00a3]?\\d[\\d.,]* ?(?:[$\u20ac\u00a3]|euros?|dollars?|pounds?)? ?(?:tax|fee|charge|customs)\\b|\\bsolo falta (?:la|el) (?:tasa|pago|env\\u00edo)\\b|\\bil ne reste que les frais\\b|\\bnur noch die (?:geb\u00fchr|steuer|versandkosten)\\b",
                    FLAGS)));

    /** Each of these begins where a word or the text begins, and counts once. */
    private static final WordStartPatterns PLAIN = new WordStartPatterns(List.of(
            // a place to click on
            Pattern.compile(
                    "\\bhttps?://|\\bwww\\.|\\b(?:bit\\.ly|t\\.me|wa\\.me|tinyurl\\.com)\\b|\\[\\S+ link\\]", FLAGS),
            // "verify your phrase here", "Jetzt lesen:"
            Pattern.compile(
                    "\\b(?:click|tap|verify|log ?in|sign ?in|claim|redeem|unlock|activate)\\b[^.!?]{0,30}\\b(?:here|link|below|now|account|wallet|prize|reward|phrase|identity|button)\\b"
                            + "|\\b(?:read|watch|shop|buy|order|join|register|subscribe|sign up|apply|book) (?:it |more |them )?(?:now|today|here|below)\\b(?![^.!]{0,40}\\?)|\\bread more\\b|\\blink in (?:my )?bio\\b|\\breply (?:yes|info|start|stop|now)\\b"
                            + "|\\b(?:jetzt|hier|gleich|direkt hier) (?:lesen|klicken|ansehen|anmelden|sichern|bestellen|registrieren|best\u00e4tigen|verifizieren|einl\u00f6sen|entdecken|teilnehmen|weiterlesen|shoppen)\\b|\\bklicken sie\\b|\\bklick(?:e|t)? (?:hier|jetzt|auf den link)\\b|\\bweiterlesen\\b|\\bbest\u00e4tigen sie (?:jetzt|hier|ihre?)\\b"
                            + "|\\bhaga? clic\\b|\\bpincha aqu\u00ed\\b|\\bleer m\u00e1s\\b|\\bcliquez\\b|\\blire la suite\\b",
                    FLAGS),
            // a prize
            Pattern.compile(
                    "\\b(?:you(?:.ve| have)?|u) (?:been |are )?(?:\\w+ )?(?:won\\b(?! (?:the|our|my) (?:raffle|auction|bid))|(?:selected|chosen) (?:as (?:an? |the |our )?(?:\\w+ )?winner|to (?:receive|win|get|claim)|for an? (?:free|exclusive|cash)))|\\b(?:the|a|our|lucky) winner\\b|\\bgift cards?\\b|\\bcash prize\\b|\\bals (?:glu\u0308cklicher |gl\u00fccklicher )?gewinner(?:in)?\\b|\\bsie haben (?:\\w+ ){0,3}gewonnen\\b|\\bdu hast (?:\\w+ ){0,3}gewonnen\\b|\\b(?:wurden|wurdest) (?:\\w+ ){0,3}(?:ausgew\u00e4hlt|ausgelost)\\b"
                            + "|\\bha(?:s)? (?:ganado|sido seleccionad[oa])\\b|\\bvous avez gagn\u00e9\\b|\\b(?:number|name|ticket) (?:was|has been) drawn\\b|\\bha sido elegid[oa] para\\b|\\binheritance\\b|\\berbschaft\\b",
                    FLAGS),
            // "with code EMBER20"
            Pattern.compile(
                    "\\b(?:(?i)(?:with|use|using|enter|mit|the|dem|promo|discount|rabatt|gutschein|coupon|con el)[ -]?(?:the |my |our |dem |deinem )?(?:promo ?|discount ?|voucher ?|coupon ?)?-?(?:code|c\u00f3digo))[: ]+[\"\u201e\u201c']?[\\p{L}\\d]*\\d[\\p{L}\\d]*|\\b(?:promo|discount|coupon|voucher) codes?\\b|\\brabattcodes?\\b|\\bgutscheincodes?\\b",
                    FLAGS),
            // "20% off"
            Pattern.compile(
                    "\\b\\d{1,2} ?(?:%|percent|prozent) (?:off|rabatt|discount|auf|reduziert|g\u00fcnstiger|de descuento|cheaper|reduction)\\b|\\b(?:black friday|cyber monday|flash sale|summer sale|winter sale|clearance|end of season sale|rabattaktion|schlussverkauf|rebajas)\\b|\\b(?:up to|bis zu|hasta) \\d{1,2} ?%",
                    FLAGS),
            // "no 1 of google", "hurting your ranking"
            Pattern.compile(
                    "\\b(?:no\\.?|number|nr\\.?|#|rank|page|first page|top|platz|seite) ?(?:1|one|eins)?\\b[^.!?]{0,15}\\b(?:of|on|in|at|bei|auf|von) google\\b|\\bgoogle (?:ranking|rank|position|search results|bewertungen|reviews)\\b|\\bseo\\b|\\b(?:web|organic|more) traffic\\b|\\bbacklinks?\\b|\\bsearch engine\\b|\\bsuchmaschine\\w*",
                    FLAGS),
            // a guarantee
            Pattern.compile(
                    "\\b(?:100|\\d{2}) ?(?:%|percent|prozent) (?:guarant\\w*|garant\\w*|legit|safe|sicher|risk.free|money)|\\bguaranteed? (?:results?|returns?|profits?|income|growth|leads|followers)\\b|\\brisk.free\\b|\\bdaily profits?\\b|\\b(?:double|multiply) your\\b|\\bpassive income\\b|\\bpassives einkommen\\b|\\bfinancial freedom\\b|\\bgarantiert(?:e|er|es)? (?:gewinn|ergebnisse?|rendite)\\w*",
                    FLAGS),
            // "your website"
            Pattern.compile(
                    "\\b(?:your|ur|yr) (?:\\w+ )?(?:web ?site|site|business|company|brand|channel|page|listing|profile|store|seo|domain|sales|product page|instagram|account)\\b(?=[^?]{0,200}\\b(?:rank\\w*|traffic|errors?|issues?|grow\\w*|improv\\w*|redesign|boost|promot\\w*|visib\\w*|google|leads?|customers|clients|audience|followers|noticed|outdated|mobile|conver\\w*)\\b)"
                            + "|\\b(?:noticed|found|spotted|saw) (?:several|some|a few|many|\\d+|that)\\b[^.!?]{0,30}\\b(?:errors?|issues?|problems?|mistakes?)\\b|\\b(?:ihre|deine|eure) (?:\\w+ )?(?:webseite|website|homepage|firma|seite|online-?pr\u00e4senz|sichtbarkeit)\\b(?=[^?]{0,200}\\b(?:ranking|google|fehler|mehr|optimier\\w*|sichtbar\\w*|kunden|modernisier\\w*|verbesser\\w*|neu)\\b)"
                            + "|\\btu (?:negocio|p\u00e1gina|web|empresa)\\b(?=[^?]{0,120}\\b(?:google|clientes|visitas|mejor\\w*|ventas)\\b)"
                            + "|\\b(?:su|vuestra?|il (?:suo|tuo|vostro)|la (?:sua|tua|vostra)|votre|ton|o (?:seu|teu|vosso)|a (?:sua|tua|vossa)|uw|jullie) (?:sitio|web|p\u00e1gina|negocio|empresa|tienda|sito|pagina|attivit\u00e0|azienda|negozio|site|page|entreprise|boutique|loja|neg\u00f3cio|website|webshop|bedrijf|zaak)\\b"
                            + "(?=[^?]{0,160}\\b(?:google|seo|bezoekers|ranking|posiciona\\w*|posiziona\\w*|r\u00e9f\u00e9renc\\w*|ottimizza\\w*|optimiz\\w*|optimis\\w*|otimiza\\w*)\\b)"
                            + "|\\bbei google (?:kaum|nicht|schlecht|schwer) (?:zu )?(?:ge)?f(?:u|i)nden\\b"
                            // "200 a day from home"
                            + "|\\b\\d[\\d.,]* ?(?:\\u20ac|euros?|[$\\u00a3]|dollars?|pounds)[^.!?]{0,12}\\b(?:al d\\u00eda|por d\\u00eda|diarios|al giorno|par jour|por dia|per dag|pro tag|am tag|a day|per day|daily)\\b(?=[^.!?]{0,60}\\b(?:casa|chez (?:vous|toi)|domicile|thuis|zu ?hause|home|remot\\w+|smart ?working)\\b)"
                            + "|\\b(?:casa|chez (?:vous|toi)|domicile|thuis|zu ?hause|from home|remot\\w+|smart ?working)\\b[^.!?]{0,40}\\b\\d[\\d.,]* ?(?:\\u20ac|euros?|[$\\u00a3]|dollars?|pounds)[^.!?]{0,12}\\b(?:al d\\u00eda|por d\\u00eda|diarios|al giorno|par jour|por dia|per dag|pro tag|am tag|a day|per day|daily)\\b",
                    FLAGS),
            // "a free audit"
            Pattern.compile(
                    "\\b(?:free|kostenlose\\w*|gratis|gratuita?) (?:\\w+ ){0,2}(?:audit|report|consultation|mock-?up|analysis|analyse|beratung|check|masterclass|webinar|e-?book|workbook|guide|quote for your|strategy|call|video|erstgespr\u00e4ch|erstberatung|auditor\u00eda)\\b|\\bi.?ll send you the (?:workbook|guide|e-?book|link|video|pdf|details)\\b|\\bwhat (?:is|.s) your (?:budget|biggest challenge|whats ?app|best number)\\b|\\bwhat number (?:is|.s) best\\b|\\bcu\u00e1l es tu presupuesto\\b",
                    FLAGS),
            // a third person fetches it, and the money comes first
            Pattern.compile(
                    "\\bmy (?:brother|sister|cousin|son|daughter|nephew|agent|assistant|driver|courier|mover|movers|shipper|shipping (?:agent|company)|moving (?:company|agent))\\b[^.!?]{0,30}\\b(?:will|would|can|is going to|shall) (?:come|pick|collect|fetch)\\b|\\bwith (?:the )?movers\\b|\\bmein (?:bruder|spediteur|sohn|neffe|fahrer|kurier)\\b[^.!?]{0,30}\\b(?:kommt|wird|holt)\\b",
                    FLAGS),
            // "Your profile is a fantastic match"
            Pattern.compile(
                    "\\b(?:your|ihr|dein) (?:\\w+ )?(?:background|profile?|experience|cv|erfahrung)\\b[^.!?]{0,40}\\b(?:match|fit|impress\\w*|passt|passen|passend\\w*|spannend|beeindruck\\w*|\u00fcberzeugt\\w*|stood out|caught my)\\b|\\b(?:exciting|amazing|great|exclusive|confidential) (?:new )?(?:opportunit(?:y|ies)|roles?|positions?)\\b|\\bspannende (?:position|vakanz|stelle|aufgabe)\\w*|\\b(?:i|we) have (?:something|an? (?:\\w+ ){0,4}(?:role|position|opportunity)) for you\\b|\\blet.?s connect\\b|\\b(?:my|our) client\\b|\\b(?:unser|unseren|mein|meinen) (?:kunde|kunden|mandant|mandanten)\\b|\\bpress (?:release|kit)\\b|\\bpressemitteilung\\b",
                    FLAGS),
            // "expires tonight"
            Pattern.compile(
                    "\\bexpires? (?:tonight|today|soon|at midnight|tomorrow|in \\d+|ce soir|demain|bient\\u00f4t|hoy|ma\\u00f1ana|esta noche)\\b|\\bl\\u00e4uft (?:heute|morgen|bald|um mitternacht) ab\\b|\\bcaduca (?:hoy|ma\\u00f1ana|pronto)\\b",
                    FLAGS),
            // "-20 %"
            Pattern.compile(
                    "\\b(?:code|c\\u00f3digo|remise|r\\u00e9duction|descuento|rabatt|discount|save|spare|ahorra) ?(?:de |von |of )?[-\\u2212\\u2013]?\\d{1,2} ?%|\\boferta!|\\b(?:offre|oferta) (?:sp\\u00e9ciale|especial|exclusive|exclusiva|flash)\\b",
                    FLAGS),
            // "your competitors", "14 SEO errors"
            Pattern.compile(
                    "\\b(?:your|vos|tus|sus|ihre|deine) (?:competitors?|competition|concurrents?|concurrence|competidores|competencia|konkurrenz|konkurrenten|mitbewerber)\\b|\\b\\d+ (?:\\p{L}+ )?(?:errors|issues|erreurs|errores|fehler)\\b(?: seo\\b)?|\\b(?:you.?re|you are|u r) losing \\d+",
                    FLAGS),
            // "tired of 9-5?", "your trading journey"
            Pattern.compile(
                    "\\btired of (?:your|the|working|9|nine)\\b|\\bbe your own boss\\b|\\bwork from home\\b|\\b(?:forex|crypto|trading) (?:journey|mentor|coach|signals?|platform|expert|account|course)\\b|\\bmy mentor\\b|\\bdon.?t you want to\\b|\\bchange your life\\b|\\b(?:nebenverdienst|von zuhause (?:aus )?(?:verdienen|arbeiten))\\b",
                    FLAGS),
            // the reader's own bill for power, about which only who sells another contract asks
            Pattern.compile(
                    "\\b(?:tu|su|vuestra|vuestro) (?:factura|recibo|tarifa|contrato|suministro) (?:de (?:la )?(?:luz|electricidad)|del? gas|el\u00e9ctric[oa])\\b|\\b(?:sua|tua|vostra|suo|tuo|vostro) (?:bolletta|fornitore|fornitura|contratto) (?:della |di |del )?(?:luce|gas|energia)\\b|\\b(?:votre|ton) (?:facture|contrat|fournisseur) (?:d['\u2019](?:\u00e9lectricit\u00e9|\u00e9nergie)|de gaz)\\b"
                            + "|\\b(?:sua|tua|seu|teu) (?:fatura|conta|contrato) (?:da luz|de eletricidade|do g\u00e1s)\\b|\\b(?:ihre|ihren|ihrem|ihres|deine|deinen|deinem|deines) (?:strom|gas)(?:rechnung|tarif|tarifs|anbieter|vertrag)\\b|\\b(?:uw|je|jouw) (?:energierekening|energieleverancier|energiecontract)\\b|\\byour (?:\\w+ )?(?:electricity|energy|power|gas) (?:bill|bills|supplier|provider|tariff|contract)\\b",
                    FLAGS),
            // "I'm Alex from Green Power, I was calling about"
            Pattern.compile(
                    "\\b(?:i['\u2019]?m|i am|this is|my name is) \\p{L}+ (?:from|of|with) [^.!?\\n]{2,40}[,.]? (?:and )?(?:i['\u2019]?m |i was |i am )?(?:calling|contacting|reaching out|writing)\\b|\\bsoy \\p{L}+ de [^.!?\\n]{2,40}[,.]? (?:te|le|os|les) (?:llam|contact|escrib)\\w+"
                            + "|\\bsono \\p{L}+ (?:di|da|della|dell['\u2019]) ?[^.!?\\n]{2,40}[,.]? (?:la|ti|vi) (?:chiam|contatt|scriv)\\w+|\\bje suis \\p{L}+ de [^.!?\\n]{2,40}[,.]? je (?:vous|te) (?:appel|contact|\u00e9cri)\\w+|\\b(?:ich bin|mein name ist|hier ist) \\p{L}+ von [^.!?\\n]{2,40}[,.]? (?:und )?(?:ich )?(?:rufe|melde mich|schreibe|kontaktiere)\\b",
                    FLAGS),
            // "are you the owner of mill.example?"
            Pattern.compile(
                    "\\b(?:owner|manager|person in charge) of (?:the )?[^\\s?]+\\.(?:com|de|ie|co\\.uk|uk|net|org|eu|fr|es|it|nl|at|ch|shop|io|example)\\b|\\b(?:inhaber|inhaberin|betreiber) von [^\\s?]+\\.(?:de|com|at|ch|eu|example)\\b|\\bagent waits with your\\b|\\b(?:agent|courier|diplomat|officer) (?:is waiting|waits) with your\\b",
                    FLAGS),
            // "Shall I send a mock-up?", "we get shops like yours into"
            Pattern.compile(
                    "\\b(?:shall|can|may|could|should|want me to|happy to) (?:i |we )?(?:send|show|share|make|record|do)(?: you| over)* (?:an?|the|our|some) (?:\\w+ ){0,2}(?:screen recording|recording|mock-?up|report|audit|proposal|demo|preview|breakdown|case study|deck|details|screenshots?)\\b|\\b(?:darf|soll|kann) ich (?:ihnen|dir|euch) (?:\\w+ ){0,4}(?:zeigen|schicken|senden|zusenden|vorstellen|zukommen)\\b|\\bwe (?:get|put|bring|take) (?:\\w+ ){0,3}like (?:you|yours)\\b|\\bwe take (?:it|that|this|them) off\\b|\\bi can (?:push|boost|raise|double|triple|grow|bring|cut) (?:it|them|this|that|your?)\\b|\\bpodemos (?:traer|ofrecer|conseguir|ayudar)\\w*|\\bnous pouvons vous\\b|\\bpossiamo (?:offrir|aiutar|portar)\\w*|\\b(?:garantiamo|vendemos|oferecemos|ofrecemos|offriamo|proponiamo|oferujemy|sunuyoruz|ta\u015f\u0131yoruz)\\b|\\bwij helpen\\b|\\bour (?:members|clients|diners|network)\\b|\\bgepr\u00fcfte \\w+|\\bon our team\\b",
                    FLAGS),
            // "worth a chat?", "want to know how?"
            Pattern.compile(
                    "\\bworth (?:a|another) (?:quick |short |brief )?(?:chat|call|look|conversation)\\b|\\bopen to (?:a |having a )?(?:quick|brief|short) (?:chat|call|conversation)\\b|\\bup for a quick (?:chat|call)\\b|\\bwant (?:to know how|the link|the details|to see how)\\b|\\bask me (?:how|for (?:the )?(?:details|info|link))\\b|\\bdann h\u00e4tte ich (?:etwas|was) f\u00fcr\\b|\\blust auf mehr\\b|\\ble interesa(?:r\u00eda)?\\b|\\bsiete interessati\\b|\\bilgilenir misiniz\\b|\\bczy mog\u0119 zadzwoni\u0107|\\beven bellen\\b|\\bcan we (?:talk|speak) (?:today|tomorrow|this week)\\b|\\bwould you consider an offer\\b|\\bmidweek\\?|\\bsofort verf\u00fcgbar\\b",
                    FLAGS),
            // "Hätten Sie 15 Minuten?"
            Pattern.compile(
                    "\\b(?:do|could|would|can|might|got|have) (?:you )?(?:have |spare |give me )?(?:\\d+|five|ten|fifteen|twenty) min(?:ute)?s\\b|\\b(?:h\u00e4tten|haben|h\u00e4ttest|hast) (?:sie|du) (?:\\S+ ){0,4}(?:\\d+|f\u00fcnf|zehn|f\u00fcnfzehn|zwanzig) minuten\\b|\\b(?:auriez|avez|aurais|as)[- ](?:vous|tu) (?:\\S+ ){0,3}\\d+ minutes\\b"
                            + "|\\b(?:tiene|tienes|tendr\u00eda|tendr\u00edas) (?:\\S+ ){0,2}\\d+ minutos\\b|\\b(?:ha|hai|avrebbe|avresti) (?:\\S+ ){0,2}\\d+ minuti\\b|\\b(?:tem|tens|teria) (?:\\S+ ){0,2}\\d+ minutos\\b|\\b(?:heeft u|heb je) (?:\\S+ ){0,3}\\d+ minuten\\b",
                    FLAGS),
            // "mir ist aufgefallen, dass Ihre Website"
            Pattern.compile(
                    "\\b(?:aufgefallen|gesehen|bemerkt|gesto\u00dfen)[^.!?]{0,20}\\b(?:ihre|deine|eure) (?:website|webseite|seite|homepage|shop|firma)\\b|\\b(?:noticed|saw|came across|found) (?:that )?your (?:web ?site|site|shop|page|listing)\\b|\\b(?:remarqu\u00e9|vu|constat\u00e9) que votre (?:site|page|boutique|entreprise)\\b|\\b(?:visto|notado|observado) que (?:su|tu|vuestra) (?:web|p\u00e1gina|negocio|empresa|tienda)\\b|\\b(?:visto|notato) che il (?:suo|vostro|tuo) (?:sito|negozio|profilo)\\b",
                    FLAGS),
            // what every business has to see to
            Pattern.compile(
                    "\\b(?:your|ur) (?:\\w+ ){0,2}(?:reviews|rating|bookkeeping|payroll|energy (?:contract|bill|costs|supplier)|electricity (?:contract|bill)|card (?:terminal|machine)|merchant (?:fees|account)|hiring|online presence|google (?:listing|profile))\\b|\\bmenu is\\s?n.?t showing\\b|\\bcosts? you (?:guests|customers|clients|orders|sales|bookings|money)\\b|\\bwho (?:does|handles|looks after|manages|runs) your (?:\\w+ )?(?:bookkeeping|books|payroll|marketing|seo|it|website|advertising|hiring|cleaning|accounts?|energy)\\b|\\bsind sie (?:f\u00fcr|der|die) [^.!?]{0,40}(?:einkauf|energie|marketing|personal|werbung|inhaber|gesch\u00e4ftsf\u00fchr|entscheid)\\w*|\\bben\u00f6tigen sie (?:\\w+ )?(?:verst\u00e4rkung|personal|fachkr\u00e4fte|mitarbeiter)\\b|\\bqui\u00e9n (?:lleva|gestiona|se encarga de) (?:el|la|los|las) (?:marketing|publicidad|redes|web|contabilidad|compras)\\b|\\b(?:refaire )?votre (?:site|visibilit\u00e9|entreprise|fiche google)\\b|\\b(?:pi\u00f9|nuove) recensioni\\b|\\bvostr[oa] (?:azienda|attivit\u00e0|sito)\\b|\\bseu (?:perfil|neg\u00f3cio|site)\\b|\\bseguidores reai?le?s\\b|\\bmeer klanten\\b|\\buw (?:bedrijf|website|webshop)\\b|\\bpozycjonowani\\w+|\\bpa\u0144stwa (?:firm|stron)\\w+|\\bi\u015fletmenizi\\b|\\b(?:a|our) buyer for\\b|\\bneed more (?:covers|customers|clients|guests|bookings|orders|sales|leads)\\b",
                    FLAGS),
            // "20 clientes al mes", "from 49 a month"
            Pattern.compile(
                    "\\b\\d+ (?:new |more |extra |nuevos |neue )?(?:customers|clients|orders|bookings|guests|reviews|followers|leads|sales|clientes|klanten|kunden|recensioni)\\b[^.!?]{0,12}\\b(?:a|per|each|every|al|im|pro|par|por) (?:day|week|month|mes|monat|tag|woche|mois|semaine|mese|maand)\\b|\\b\\d+ (?:al mese|al mes|par mois|im monat|per maand)\\b|\\bfrom \\d+ ?[$\u20ac\u00a3]? (?:a|per) month\\b|\\b\\d{2,} (?:a|per) day from (?:my|your|the) (?:sofa|couch|phone|home|bed)\\b|\\blost \\d+ ?(?:kg|lbs?|pounds|kilos?|stone)\\b|\\brates (?:drop|fall|rise|go up)\\b|\\boff your hands\\b|\\bin (?:\\d+|two|three|four|six) (?:weeks|days|months)\\b[^.!]{0,12}\\binterested\\b|\\bwork when(?:ever)? you (?:want|like)\\b|\\bin your (?:street|area|road)\\b[^.!?]{0,10}|\\beat out\\b",
                    FLAGS),
            // "New quarter, new role"
            Pattern.compile(
                    "\\bnew (?:year|quarter|month),? new (?:role|job|chapter|challenge)s?\\b|\\bopen to (?:new |other |hearing about )?(?:opportunities|roles|a move|a change|positions)\\b|\\boffen f\u00fcr (?:neues|neue (?:herausforderungen|positionen|aufgaben)|einen wechsel)\\b|\\b(?:\\d+k|[$\u20ac\u00a3]\\d+k) ote\\b",
                    FLAGS),
            // "Any change on your side?"
            Pattern.compile(
                    "\\b(?:any|is there any) change on your (?:side|end)\\b|\\bsince we last (?:spoke|talked|chatted)\\b|\\b(?:clients?|companies|teams|employers) who.?d (?:love|like) (?:your|to)\\b|\\bstill happy where you are\\b|\\bhat sich bei (?:ihnen|dir) etwas (?:ge\u00e4ndert|getan)\\b",
                    FLAGS),
            // "are you paying more than 2 % on card payments?", "schon mal \u00fcber Photovoltaik nachgedacht?"
            Pattern.compile(
                    "\\b(?:do|would) (?:you|your (?:team|company|firm)) (?:currently |already |still |ever |also )?(?:outsource|use an? (?:agency|crm|tool|provider|supplier|accountant)|work with (?:brands|influencers|agencies|an agency)|struggle|spend|pay (?:more|too|over)|lose|want more)\\b|\\bare (?:you|u) (?:currently |still |also )?(?:spending|losing|struggling|looking to (?:grow|scale|sell|cut|save|expand|hire|outsource)|the (?:decision.?maker|right person))\\b|\\b(?:schon|jemals) ?(?:ein)?mal \u00fcber [^.!?]{2,60} nachgedacht\\b|\\b(?:want|like|wish) to be hired\\b|\\btrabajas con marcas\\b|\\btravaillez-vous avec des\\b|\\bever (?:thought|considered) (?:about|of)? ?(?:selling|franchising|solar|going solar|outsourcing|leasing)\\b|\\bwollen sie (?:verkaufen|sparen|mehr)\\b|\\bthinking of selling\\b",
                    FLAGS),
            // "free roof surveys in your area", "Wir kaufen Ihr Auto"
            Pattern.compile(
                    "\\b(?:free|gratis|kostenlose\\w*) (?:\\w+ ){0,2}(?:surveys?|inspections?|checks?|valuations?|estimates?|assessments?|trial|demo|bewertung|einsch\u00e4tzung)\\b|\\b(?:working|busy|doing \\w+|are|sind|gerade|currently) (?:\\w+ ){0,3}(?:in your (?:area|street|neighbou?rhood|region)|in (?:der|ihrer) (?:gegend|stra\u00dfe|region|n\u00e4he))\\b|\\b(?:zahlen|zahle) (?:sofort )?bar\\b|\\bzustand egal\\b|\\begal (?:welcher|in welchem) zustand\\b|\\b(?:vertrete|represent|acting for|behalf of) (?:einen|an?|our) (?:\\w+ )?(?:investor|k\u00e4ufer|buyer|kunden|client|fund)\\w*|\\bspare capacity\\b|\\bgood prices\\b|\\b(?:best|fair|top) (?:price|preis)e?\\b|\\b\\d+ each,? (?:dm|inbox|pm)\\b|\\b(?:for|pour|f\u00fcr) (?:a|un|ein) (?:free |gratuit )?(?:quote|devis|angebot)\\b|\\b(?:reply|answer|r\u00e9pondez|antworten sie|antworte|responde|just say) (?:with )?(?:yes|oui|ja|s[i\u00ed])\\b",
                    FLAGS),
            // "send me your number so I can feature you"
            Pattern.compile(
                    "\\bfeature (?:you|your \\w+)\\b|\\b(?:brand )?(?:collab(?:oration)?|colaboraci\u00f3n|partnership|ambassador|brand deal)s?\\b[^.!?]{0,25}\\b(?:for you|with you|para ti|pour (?:toi|vous)|f\u00fcr (?:dich|sie))\\b|\\b\\d{2,3}k?,? remote\\b|\\b\\d{2,3}k remote\\b|\\bremote,? \\d{2,3}k\\b|\\b(?:love|loved|saw|like) your (?:feed|content|page|vibe|aesthetic|pics|pictures)\\b|\\bme encantan tus (?:fotos|publicaciones|contenidos)\\b|\\bj.adore (?:tes|vos) (?:photos|posts|publications)\\b",
                    FLAGS),
            // who cannot be looked up
            Pattern.compile(
                    "\\b(?:widow|beloved|god told|orphanage)\\b|\\b(?:artist|talent|influencer) (?:manager|management|scout|agent)\\b|\\bmodel(?:l)?ing agency\\b",
                    FLAGS),
            // "your payment failed, update your card"
            Pattern.compile(
                    "\\bupdate your (?:card|payment|billing|bank|account|details)\\b|\\baktualisieren sie (?:ihre|jetzt)\\b|\\bactuali[cz]a tu (?:tarjeta|pago)\\b",
                    FLAGS)));

    /** Many write so, and the other signs tell. */
    private static final WordStartPatterns LIGHT = new WordStartPatterns(List.of(
            // "within 24 hours", "final call"
            Pattern.compile(
                    "\\bwithin (?:the next )?\\d+ (?:hours?|minutes?)\\b|\\binnerhalb (?:von |der n\u00e4chsten )?\\d+ (?:stunden|minuten)\\b|\\b(?:pay|costs) only|only pay|(?:final|last) (?:call|warning|notice|chance|reminder|try)\\b|\\bletzte (?:chance|mahnung|warnung|erinnerung)\\b"
                            + "|\\bact (?:now|fast)\\b|\\bonly (?:today|\\d+ (?:left|spots?|places|seats))\\b|\\b\\d+ (?:spots|seats|slots) left\\b|\\bnur (?:noch )?heute\\b|\\blimited (?:time|offer|spots)\\b|\\bends (?:tonight|today|soon|sunday|midnight)\\b|\\bstarts early\\b|\\ben \\d+ horas\\b|\\b\u00faltima oportunidad\\b|\\bdon.?t miss\\b",
                    FLAGS),
            // "1-5"
            Pattern.compile(
                    "\\b(?:from |von |on a scale of |auf einer skala von )?(?:0|1) ?(?:-|\u2013|to|bis|a) ?(?:5|10)\\b(?! ?(?:uhr|pm|am|people|personen|days|tagen?|min))|\\b(?:5|five|f\u00fcnf) (?:stars?|sterne)\\b|\u2b50{2,}",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:zelle|venmo|cash ?app|western union|moneygram|certified check|cashier.?s check|bank draft|paypal|kreditkarte|crypto|bitcoin|usdt)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:send|give|need|text|share|drop)\\b[^.!?]{0,25}\\byour (?:\\w+ (?:and|or|&) )?(?:e-?mail|phone|cell|number|whats ?app|full name|address|bank details)\\b[^.!?]{0,15}(?:\\b(?:and|or|&) (?:your )?(?:phone|cell|number|name|e-?mail|address)\\b|$)|\\b(?:schicken|senden|geben) sie (?:mir )?ihre (?:e-?mail|nummer|telefonnummer|handynummer|kontodaten|adresse)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\bkindly\\b|\\b(?:hello|hi|hey|hallo|good day|greetings)? ?(?:dear|my dear)\\b(?! (?:\\p{Lu}|mr|mrs|ms|dr|all|team|friends))|\\b(?:hello|hi|dear|good day) (?:sir|madam|sir/madam|friend|seller|winner|customer|user|member)\\b|\\bgr\u00fc\u00dfe (?:dich|sie) lieber\\b|\\bgood (?:morning|afternoon|evening) (?:sir|madam)\\b|\\binterested\\?|\\bquick (?:one|question|q)\\b|\\bkurze frage\\b|\\bhave (?:five|a few|two|ten) minutes\\b|\\b(?:dm|inbox|pm) me\\b|\\bthis week,? shall i\\b|\\bsehr geehrter kunde\\b|\\bestimad[oa] cliente\\b",
                    FLAGS),
            Pattern.compile(
                    "[\\x{1F618}\\x{1F48B}\\x{1F970}\\x{1F60D}\\x{1F339}\\x{1F497}\\x{1F496}\\x{1F495}]", FLAGS),
            Pattern.compile(
                    "\\b(?:i(?:.m| am) )?new (?:here|in|to) (?:\\w+|this (?:city|app|town|area))\\b|\\bneu (?:hier|in) \\w+\\b|\\bnuev[oa] en (?:la ciudad|\\w+)\\b",
                    FLAGS)));

    /** Bits among those: a place to click on, a code, a percentage; to be rated, by a number. */
    private static final int LINK = 1;

    private static final int DISCOUNT = 1 << 3 | 1 << 4;

    private static final int RATING = 1 << 1;

    private static final int SCALE = 1 << 1;

    /** How the writer knows the reader; what a customer asks, {@link SalesPitch#isMeant} knows. */
    private static final WordStartPatterns KNOWS = WordStartPatterns.of(
            "\\b(?:got|have|had|was given) your (?:\\w+ )?(?:name|number|contact|address|card|details|e-?mail) (?:from|through|off|by)\\b(?! (?:the |an? )?(?:directory|internet|google|linkedin|facebook|search|web|online))|\\b\\w+ (?:gave|passed) me your\\b|\\b\\w+ (?:told|recommended|suggested|sent|mentioned) (?:me |you|us |your )|\\b(?:we|i) (?:met|spoke|talked|saw you|heard you|saw your|sat)\\b(?! (?:profile|page|website|site))|\\b(?:saw|heard|met) (?:you|u) (?:at|in|on)\\b|\\bi was at your\\b|\\bnice to (?:have met|meet) you (?:at|on|last)\\b|\\bas (?:discussed|agreed|promised)\\b"
                    + "|\\b(?:hat|haben) (?:mir|uns) (?:ihre?|deine?)\\w* (?:nummer|adresse|kontakt|namen|karte)\\b|\\b(?:von|durch|\u00fcber) \\w+ (?:ihre?|deine?)\\w* (?:nummer|adresse|kontakt|namen)\\b|\\b\\w+ (?:hat|haben) (?:sie|dich|euch) (?:mir |uns )?empfohlen\\b|\\b(?:wir|ich) (?:haben|habe) (?:uns|sie|dich|euch) (?:\\w+ ){0,4}(?:getroffen|gesehen|kennengelernt|geh\u00f6rt|gesprochen|unterhalten)\\b|\\bwie (?:besprochen|vereinbart|abgemacht)\\b|\\bme (?:dio|pas\u00f3) tu\\b",
            FLAGS);

    /** A second letter that only asks whether the first was seen. */
    private static final Pattern NUDGE = Pattern.compile(
            "\\b(?:did|have|had) (?:you|u) (?:get|got|had|have)? ?(?:a )?(?:chance|time|see|seen|read|receive[d]?|look)\\b|\\b(?:did|have) (?:you|u) (?:see|seen|read|receive[d]?|get|got) (?:my|our|the) (?:\\w+ )?(?:message|mail|e-?mail|note|dm|letter|offer|proposal)\\b"
                    + "|\\b(?:bumping|bump|floating|pushing|circling back|following up|follow(?:ing)? up|checking in|checking back|just checking|touching base|pinging)\\b|\\btop of your inbox\\b|\\b(?:last|final) (?:try|attempt|message|email|note|call)\\b|\\bany thoughts\\b|\\b(?:any|is there any) change on your (?:side|end)\\b|\\bis it a no\\b|\\bare you (?:still )?there\\b|\\breply me\\b|\\bhaven.?t heard (?:back )?from you\\b"
                    + "|\\b(?:nachhaken|nachfragen|nachfassen|in erinnerung (?:rufen|bringen))\\b|\\b(?:schon )?(?:gelegenheit|zeit) (?:gehabt|gefunden)?,? ?(?:\\w+ ){0,3}(?:nachricht|mail|angebot)?\\b[^.!?]{0,30}\\b(?:lesen|anzusehen|ansehen|anzuschauen|anschauen|durchzulesen)\\b|\\b(?:meine|unsere|mein) (?:\\w+ )?(?:nachricht|mail|info|angebot|anfrage|unterlagen)\\b[^.!?]{0,40}\\b(?:gesehen|gelesen|erhalten|bekommen|angekommen|lesen)\\b"
                    + "|\\b(?:viste|le\u00edste|recibiste) mi (?:mensaje|correo)\\b|\\bavez-vous (?:vu|lu|re\u00e7u) mon\\b",
            FLAGS);

    /** Only whoever sends many letters speaks so of one. */
    private static final WordStartPatterns CADENCE = WordStartPatterns.of(
            "\\b(?:float(?:ing)?|bump(?:ing)?|push(?:ing)?) this\\b|\\btop of your inbox\\b|\\bcircl(?:e|ing) back\\b|\\bclose (?:your|the|out your) file\\b|\\bshould i (?:close|stop reaching)\\b|\\bnachfassen\\b",
            FLAGS);

    /** Reproaches a silence to which nobody is bound. */
    private static final WordStartPatterns REPROACH = WordStartPatterns.of(
            "\\b(?:answer|reply to|respond to|face) (?:me|us|this)\\b|\\bsilence (?:speaks|says|is)\\b|\\byour silence\\b|\\bcat got your tongue\\b|\\b(?:are|is|r|been) (?:\\w+ )?hiding\\b|\\bcomplicit\\b|\\bcowards?\\b|\\bno answer,? (?:huh|as expected|of course|typical)\\b|\\bwhat are you (?:afraid|scared) of\\b|\\bthe truth (?:will|is|about)\\b|\\byou (?:cant|can.t|cannot) (?:explain|answer|hide)\\b"
                    + "|\\bantworten sie (?:endlich|mir)\\b|\\bantworte (?:endlich|mir)\\b|\\b(?:ihr|dein) schweigen\\b|\\bschweigen (?:spricht|sagt)\\b|\\bfeigling\\w*|\\b(?:verheimlichen|vertuschen|verschweigen|verschweigt|vertuscht)\\b|\\bdie wahrheit (?:\u00fcber|kommt|wird)\\b|\\bcobarde\\b|\\btu silencio\\b",
            FLAGS);

    private static final Pattern SHOUT = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{4,}(?![\\p{L}\\d])|!{3,}");

    private static final WordStartPatterns CHAIN = WordStartPatterns.of(
            "\\b(?:send|forward|pass|copy|share)\\b[^.!?]{0,25}\\b(?:to|with) (?:at least )?(?:\\d+|ten|twelve|five|seven|all your) (?:\\w+ ){0,2}(?:people|friends|contacts|women|men|mothers|sisters|groups|others)\\b|\\bdon.?t break (?:the|this) chain\\b"
                    + "|\\b(?:schicke?|sende|schickt|leite|teile)\\b[^.!?]{0,25}\\b(?:an|mit) (?:mindestens )?(?:\\d+|zehn|zw\u00f6lf|alle deine) (?:\\w+ ){0,2}(?:freunde|freundinnen|leute|personen|menschen|frauen|kontakte|gruppen)\\b|\\bkettenbrief\\b"
                    + "|\\b(?:env\u00eda|reenv\u00eda|manda|comparte)\\b[^.!?]{0,25}\\b(?:a|con) (?:\\d+|diez|doce) (?:\\w+ ){0,2}(?:personas|amig[oa]s|contactos)\\b|\\benvoie[^.!?]{0,25} \u00e0 (?:\\d+|dix) (?:personnes|amis)\\b",
            FLAGS);

    /** Spoken to all of a sort, or thanked as all are. */
    private static final WordStartPatterns CIRCULAR = WordStartPatterns.of(
            "^\\W*(?:dear|hi|hello) (?:all |valued |our )*(?:customers?|clients?|parents|guests|patients|members|residents|tenants|neighbou?rs|readers|subscribers)\\b(?! [\\p{L}]+\\b,)|^\\W*(?:liebe|sehr geehrte|werte)r? (?:kund\\w+|eltern|mitglieder|g\u00e4ste|patient\\w+|anwohner\\w*|mieter\\w*|nachbarn|leser\\w*)\\b|^\\W*estimad[oa]s? (?:client\\w+|soci[oa]s?|vecin[oa]s|padres|familias)\\b|^\\W*ch(?:ers|\u00e8res|er) (?:clients?|clientes|adh\u00e9rents|parents|voisins|membres)\\b|^\\W*gentil[ei] (?:client[ei]|soci|genitori)\\b|^\\W*(?:caros|prezados) (?:clientes|s\u00f3cios|pais)\\b|^\\W*(?:beste|geachte) (?:klant\\w*|ouders|leden|bewoners)\\b|^\\W*(?:drodzy|szanowni) (?:klienci|rodzice)\\b|^\\W*(?:de\u011ferli|say\u0131n) (?:m\u00fc\u015fteri\\w*|veli\\w*|\u00fcye\\w*)\\b|^\\W*(?:hello|hi|dear|hallo|liebe|hola a) (?:everyone|all|everybody|zusammen|alle|todos)\\b|^\\W*(?:to|an) (?:all|alle) (?:our |the |unsere )?(?:members|parents|residents|tenants|customers|players|pupils|families|mitglieder|eltern|mieter|bewohner|kund\\w+)\\b|\\b(?:the (?:committee|management|office|front desk)|(?:der|euer|ihr) vorstand|die verwaltung)\\W*$|\\bthank(?:s| you) for your (?:business|custom|loyalty|continued \\w+|patronage)\\b|\\bvielen dank f\u00fcr (?:ihr|euer|ihre|eure) (?:verst\u00e4ndnis|vertrauen|treue)\\b|\\bgracias por su (?:confianza|comprensi\u00f3n)\\b|\\bmerci (?:de|pour) votre (?:confiance|fid\u00e9lit\u00e9|compr\u00e9hension)\\b|\\bgrazie per la (?:vostra )?(?:fiducia|comprensione)\\b|\\bbedankt voor uw (?:vertrouwen|begrip)\\b|\\bobrigad[oa] pela (?:confian\u00e7a|compreens\u00e3o)\\b|\\bdzi\u0119kujemy za (?:zaufanie|zrozumienie)\\b|\\b(?:ihr|euer) team (?:der|des|vom|von)\\b",
            FLAGS);

    /** What each of them is to do. */
    private static final WordStartPatterns WANTED_OF_EACH = WordStartPatterns.of(
            "\\b(?:please|pls|kindly|bitte|por favor|s.il vous pla\u00eet|merci de|per favore|prosimy|prosz\u0119|l\u00fctfen|alstublieft|graag)\\b(?! (?:contact|call|note|see|visit|ask|beachten|um verst\u00e4ndnis|votre|wenden))|\\b(?:rsvp|reply|answer|confirm\\w*|sign|return|pay|payable|payment|due|deadline|r\u00fcckmeldung\\w*|zahlung|\u00fcberweis\\w*|f\u00e4llig|melden|meldet|sagen sie|sagt|need|brauchen|tell|let (?:me|us) know|cancel\\w*|moved|postponed|entf\u00e4llt|abgesagt|verschoben|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|bis (?:zum|sp\u00e4testens|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))\\b",
            FLAGS);

    private LureText() {}

    /** Whether it baits a reader whom its writer does not know. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return weight(text) >= ENOUGH;
    }

    /** Whether it has any plain sign of that. Takes time in proportion to the text. */
    public static boolean hints(String text) {
        return weight(text) > 1;
    }

    /** Whether it is sent to all whom a firm serves: a code for a discount, a request to rate it, a notice that wants nothing. Takes time in proportion to the text. */
    public static boolean isToAll(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        if (isNoticeToAll(read)) {
            return true;
        }
        if (read.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        int plain = PLAIN.found(read);
        return (plain & DISCOUNT) == DISCOUNT
                || ((HEAVY.found(read) & RATING) != 0 && ((plain & LINK) != 0 || (LIGHT.found(read) & SCALE) != 0));
    }

    /** "To all members: the fee rises in May", unless somebody has died or is to do something. */
    private static boolean isNoticeToAll(String read) {
        return read.indexOf('?') < 0
                && CIRCULAR.find(read)
                && !WANTED_OF_EACH.find(read)
                && !WeightyText.tellsNews(read)
                && !GraveNews.is(read);
    }

    /** Whether it wants to be sent on to many, as chain letters do: whoever sent it did not write it. */
    public static boolean isChain(String text) {
        return text.length() <= LONGEST_READ && text.indexOf('?') < 0 && CHAIN.find(text);
    }

    /** Whether it only asks if an earlier letter was seen. Takes time in proportion to the text. */
    public static boolean nudges(String text) {
        return text.length() <= LONGEST_READ && NUDGE.matcher(text).find();
    }

    /** Whether it reminds of an earlier letter as only those do who send many. Takes time in proportion to the text. */
    public static boolean isOfCadence(String text) {
        return text.length() <= LONGEST_READ && CADENCE.find(text);
    }

    /** Whether it shouts, or scorns, and reproaches silence. Takes time in proportion to the text. */
    public static boolean isHostile(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return REPROACH.find(read) && (SHOUT.matcher(read).find() || ScornText.is(read));
    }

    private static int weight(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        int light = Integer.bitCount(LIGHT.found(read));
        int plain = 2 * Integer.bitCount(PLAIN.found(read));
        int heavy = 3 * Integer.bitCount(HEAVY.found(read));
        boolean script = SwindleText.is(read);
        int sure = script || SURE.find(read) ? ENOUGH : 0;
        int weight = light + plain + heavy + sure;
        return weight < 2 || (!script && KNOWS.find(read)) ? 0 : weight;
    }
}
