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

    /** Light signs weigh one, plain ones two, heavy ones three; so much baits whoever does not know the writer. */
    private static final int ENOUGH = 4;

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
                            + "|\\bha(?:s)? (?:ganado|sido seleccionad[oa])\\b|\\bvous avez gagn\u00e9\\b|\\binheritance\\b|\\berbschaft\\b",
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
                            + "|\\btu (?:negocio|p\u00e1gina|web|empresa)\\b(?=[^?]{0,120}\\b(?:google|clientes|visitas|mejor\\w*|ventas)\\b)",
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
                    "\\bkindly\\b|\\b(?:hello|hi|hey|hallo|good day|greetings)? ?(?:dear|my dear)\\b(?! (?:\\p{Lu}|mr|mrs|ms|dr|all|team|friends))|\\b(?:hello|hi|dear|good day) (?:sir|madam|sir/madam|friend|seller|winner|customer|user|member)\\b|\\bgr\u00fc\u00dfe (?:dich|sie) lieber\\b|\\bsehr geehrter kunde\\b|\\bestimad[oa] cliente\\b",
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
            "\\b(?:got|have|had|was given) your (?:\\w+ )?(?:name|number|contact|address|card|details|e-?mail) (?:from|through|off|by)\\b|\\b\\w+ (?:gave|passed) me your\\b|\\b\\w+ (?:told|recommended|suggested|sent|mentioned) (?:me |you|us |your )|\\b(?:we|i) (?:met|spoke|talked|saw you|heard you|saw your|sat)\\b(?! (?:profile|page|website|site))|\\b(?:saw|heard|met) (?:you|u) (?:at|in|on)\\b|\\bi was at your\\b|\\bnice to (?:have met|meet) you (?:at|on|last)\\b|\\bas (?:discussed|agreed|promised)\\b"
                    + "|\\b(?:hat|haben) (?:mir|uns) (?:ihre?|deine?)\\w* (?:nummer|adresse|kontakt|namen|karte)\\b|\\b(?:von|durch|\u00fcber) \\w+ (?:ihre?|deine?)\\w* (?:nummer|adresse|kontakt|namen)\\b|\\b\\w+ (?:hat|haben) (?:sie|dich|euch) (?:mir |uns )?empfohlen\\b|\\b(?:wir|ich) (?:haben|habe) (?:uns|sie|dich|euch) (?:\\w+ ){0,4}(?:getroffen|gesehen|kennengelernt|geh\u00f6rt|gesprochen|unterhalten)\\b|\\bwie (?:besprochen|vereinbart|abgemacht)\\b|\\bme (?:dio|pas\u00f3) tu\\b",
            FLAGS);

    /** A second letter that only asks whether the first was seen. */
    private static final Pattern NUDGE = Pattern.compile(
            "\\b(?:did|have|had) (?:you|u) (?:get|got|had|have)? ?(?:a )?(?:chance|time|see|seen|read|receive[d]?|look)\\b|\\b(?:did|have) (?:you|u) (?:see|seen|read|receive[d]?|get|got) (?:my|our|the) (?:\\w+ )?(?:message|mail|e-?mail|note|dm|letter|offer|proposal)\\b"
                    + "|\\b(?:bumping|bump|floating|pushing|circling back|following up|follow(?:ing)? up|checking in|checking back|just checking|touching base|pinging)\\b|\\btop of your inbox\\b|\\b(?:last|final) (?:try|attempt|message|email|note|call)\\b|\\bany thoughts\\b|\\bis it a no\\b|\\bare you (?:still )?there\\b|\\breply me\\b|\\bhaven.?t heard (?:back )?from you\\b"
                    + "|\\b(?:nachhaken|nachfragen|nachfassen|in erinnerung (?:rufen|bringen))\\b|\\b(?:schon )?(?:gelegenheit|zeit) (?:gehabt|gefunden)?,? ?(?:\\w+ ){0,3}(?:nachricht|mail|angebot)?\\b[^.!?]{0,30}\\b(?:lesen|anzusehen|ansehen|anzuschauen|anschauen|durchzulesen)\\b|\\b(?:meine|unsere|mein) (?:\\w+ )?(?:nachricht|mail|info|angebot|anfrage|unterlagen)\\b[^.!?]{0,40}\\b(?:gesehen|gelesen|erhalten|bekommen|angekommen|lesen)\\b"
                    + "|\\b(?:viste|le\u00edste|recibiste) mi (?:mensaje|correo)\\b|\\bavez-vous (?:vu|lu|re\u00e7u) mon\\b",
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

    private LureText() {}

    /** Whether it baits a reader whom its writer does not know. Takes time in proportion to the text. */
    public static boolean is(String text) {
        return weight(text) >= ENOUGH;
    }

    /** Whether it has any plain sign of that. Takes time in proportion to the text. */
    public static boolean hints(String text) {
        return weight(text) > 1;
    }

    /** Whether it is sent to all whom a firm serves: a code for a discount, a request to rate it. Takes time in proportion to the text. */
    public static boolean isToAll(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        if (read.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        int plain = PLAIN.found(read);
        return (plain & DISCOUNT) == DISCOUNT
                || ((HEAVY.found(read) & RATING) != 0 && ((plain & LINK) != 0 || (LIGHT.found(read) & SCALE) != 0));
    }

    /** Whether it wants to be sent on to many, as chain letters do: whoever sent it did not write it. */
    public static boolean isChain(String text) {
        return text.length() <= LONGEST_READ && text.indexOf('?') < 0 && CHAIN.find(text);
    }

    /** Whether it only asks if an earlier letter was seen. Takes time in proportion to the text. */
    public static boolean nudges(String text) {
        return text.length() <= LONGEST_READ && NUDGE.matcher(text).find();
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
        int weight = light + plain + heavy;
        return weight < 2 || KNOWS.find(read) ? 0 : weight;
    }
}
