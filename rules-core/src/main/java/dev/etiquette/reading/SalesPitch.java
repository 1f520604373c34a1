package dev.etiquette.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a letter of a stranger's is one of many: it offers what nobody asked for, presses for an answer, or is a notice.
 * Signs of that are held against signs that the writer means the reader, or tells of something that wants a word. Of people
 * who know each other it says nothing. English and German.
 */
public final class SalesPitch {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The beginning of a long letter tells. */
    private static final int LONGEST_READ = 1_500;

    private static final String MANY =
            "(?:brands?|business(?:es)?|compan(?:y|ies)|founders?|coach(?:es)?|artists?|agenc(?:y|ies)|teams?|creators?|authors?"
                    + "|professionals?|owners?|recruiters?|freelancers?|entrepreneurs?|start-?ups?|shops?|stores?|leaders?|consultants?|makers?"
                    + "|(?:solo-?)?selbst\u00e4ndig\\w*|(?:solo-?)?selbstst\u00e4ndig\\w*|unternehme\\w*|firmen|gr\u00fcnder\\w*|betrieben?|handwerker\\w*|agenturen|dienstleister\\w*)";

    /** Each of these begins where a word or the text begins. */
    private static final List<Pattern> SIGNS = List.of(
            // "We help handmade brands like yours"
            Pattern.compile(
                    "\\b(?:we|i) (?:help|work with|partner with|support|connect|promote|grow|scale|train|coach|mentor)\\b[^.!?]{0,40}\\b"
                            + MANY + "\\b"
                            + "|\\b(?:ich|wir) (?:helfen?|unterst\u00fctzen?|begleiten?|zeigen?|bringen?)\\b[^.!?]{0,40}\\b"
                            + MANY + "\\b"
                            + "|" + MANY
                            + " like (?:you|yours)\\b|\\bwe (?:are|offer|provide|would like to offer|can offer|deliver|speciali[sz]e)\\b[^.!?]{0,60}\\b(?:agency|services?|solutions?"
                            + "|packages?|rates?|early access|discount|partnership|loan|outsourcing|eur/word)\\b"
                            + "|\\bwir (?:sind|bieten|liefern|vermitteln)\\b[^.!?]{0,60}\\b(?:agentur|leistungen|l\u00f6sung\\w*|pakete?|kredit\\w*)\\b"
                            + "|\\b(?:promote|boost) (?:your|artists|authors|creators|businesses)\\b|\\b(?:unsere?|our) (?:\\w+ )?(?:ki|ai|tool|software|plattform|platform|experts?|writers?)\\b|\\bjoin our\\b",
                    FLAGS),
            // "3x their sales in 30 days", "5-10 Neukunden im Monat"
            Pattern.compile(
                    "\\b\\d+ ?x\\b(?! ?\\d)|\\b\\d+(?:-\\d+)? (?:hours|hrs|stunden) (?:a|per|pro|die|in der) (?:week|day|woche|tag)\\b|\\bneukunden\\b|\\b(?:qualified |warm |more )leads?\\b"
                            + "|\\b\\d+[.,]?\\d*k\\+? (?:followers|subscribers|readers|a month)\\b|\\b(?:earn|make) (?:money|from home|extra|up to|\\$)|\\bpassive[sn]? (?:income|einkommen)\\b"
                            + "|\\bwork from home\\b|\\bgeld verdienen\\b|\\breply rates?\\b|\\bwin rate\\b|\\b\\d+\\+ \\w+|\\b24/7\\b|\\bsurvey reveals\\b|\\b(?:your|their|ihren|deinen) (?:sales|revenue|umsatz|pipeline|outbound|seo|reichweite|ranking)\\b"
                            + "|\\bguaranteed\\b|\\b(?:crypto|forex|bitcoin|investment opportunity|trading platform)\\b",
                    FLAGS),
            // "Just floating this back up", "wollte nur kurz nachh\u00f6ren"
            Pattern.compile(
                    "\\b(?:floating|bumping|bump|bringing|pushing) (?:this|it)\\b|\\bclos(?:e|ing) (?:your|the) file\\b|\\bto the top of your inbox\\b|\\bcircl(?:e|ing) back\\b"
                            + "|\\b(?:have|.ve) not heard (?:back )?from you\\b|\\bhaven.?t heard (?:back )?from you\\b|\\bkindly (?:reply|respond|revert|submit|confirm|advise)\\b"
                            + "|\\b(?:did you (?:see|get|read|receive)|any thoughts on) my (?:last |previous |earlier )?(?:message|email|mail|note|offer|proposal)\\b"
                            + "|\\bnachh\u00f6ren\\b|\\bnachhaken\\b|\\bnachfassen\\b|\\b(?:schon|bereits) (?:die )?zeit gefunden\\b|\\bfinal (?:reminder|notice|call)\\b",
                    FLAGS),
            // "Got 15 min this week?", "kostenloses Klarheitsgespr\u00e4ch"
            Pattern.compile(
                    "\\bcalendly\\b|\\bcal\\.(?=\\w)|\\bbook (?:a|your) (?:free )?(?:call|slot|demo|time|spot|session)\\b|\\b(?:got|have|spare) (?:a (?:quick|spare) )?(?:10|15|20|30) ?(?:min|minutes|minuten)\\b"
                            + "|\\bquick (?:call|chat|demo|intro)\\b|\\b(?:free|kostenlos\\w*|gratis|unverbindlich\\w*|complimentary)[ -](?:\\w+ )?(?:\\w*gespr\u00e4ch|call|consultation|beratung|trial|demo|audit|analyse|webinar|masterclass|session|guide|e-?book|probe\\w*)\\b"
                            + "|\\bearly access\\b|\\bsecure your\\b|\\bclick (?:here|the link|below)\\b|\\bspots? left\\b|\\bsign up (?:now|here|today)\\b|\\bregister (?:now|here|today)\\b|\\bjetzt (?:sichern|anmelden|buchen|bewerben|zugreifen)\\b"
                            + "|\\bdm us\\b|\\btap (?:the|our)\\b|\\bexclusive(?:ly)? (?:offer|access|invitation|for)\\b|\\b(?:special|promo|introductory) (?:offer|price|rate|discount)\\b|\\bim angebot\\b|\\bsonderangebot\\b",
                    FLAGS),
            // "Dear Prof., greetings of the day", "you have been selected"
            Pattern.compile(
                    "\\bdear (?:sir|madam|mam|ma.am|prof(?:essor)?\\.?,|author|researcher|colleague,|friend|valued|customer|applicant|esteemed|sir/madam)"
                            + "|\\bgreetings of the day\\b|\\beminent\\b|\\bworld congress\\b|\\byou (?:have been|were|.ve been) (?:\\w+ )?(?:selected|chosen|shortlisted|nominated|pre-?approved)\\b|\\bcongratulations! you\\b"
                            + "|\\bdreaming of\\b|\\bare you (?:happy|satisfied|struggling|tired|ready|still struggling) (?:with|of|to)\\b|\\b(?:do you |would you )?want to (?:earn|make|grow|scale|double|boost|travel)\\b"
                            + "|\\bhow (?:are you|is your \\w+) (?:currently )?(?:handling|managing|going about)\\b|\\bstell(?:en sie sich| dir) vor\\b|\\bmit nur (?:einem|wenigen)\\b",
                    FLAGS),
            // "Newsletter November", "[RESOLVED] CI runners degraded"
            Pattern.compile(
                    "\\bnewsletter\\b(?! link)|\\byour (?:next )?(?:appointment|order|parcel|package|booking|prescription|reservation|table)\\b[^.!?]{0,30}\\b(?:is|has|on)\\b|\\breply (?:cancel|stop|yes|no|info|start|1|y)\\b|\\b(?:liegt|liegen|steht) (?:zur abholung |f\u00fcr sie |ab sofort |nun |jetzt )*bereit\\b|\\b(?:sommer|winter|herbst|fr\u00fchlings|oster|weihnachts|neukunden|rabatt)-?aktion\\b|\\b\\d+ ?% (?:auf|off|rabatt|discount)|"
                            + "\\bunsubscribe\\b|\\babmelden jederzeit\\b|^\\W{0,3}\\[[A-Z]{4,}\\]|\\bdo(?: not|n.?t) reply\\b|\\bnicht (?:auf diese \\w+ )?antworten\\b|\\bwunschliste\\b|\\bentf\u00e4llt\\b|\\bf\u00e4llt aus\\b|\\babgestellt\\b|\\bbook online\\b|\\bfertig repariert\\b|\\b(?:\\w*programm|\\w*katalog) ist da\\b|\\bwishlist\\b"
                            + "|\\b(?:your|deine|ihre) (?:weekly|monthly|daily|w\u00f6chentliche\\w*) \\w+|\\bthank you for (?:volunteering|registering|subscribing|signing up|your (?:order|purchase|registration|submission|application|interest))\\b"
                            + "|\\byou will receive\\b|\\bsie erhalten (?:in k\u00fcrze|demn\u00e4chst|eine)\\b|\\bmarketing (?:emails?|messages?)\\b",
                    FLAGS));

    private static final List<Pattern> MEANT = List.of(
            // "Do you still have the blue one?"
            Pattern.compile(
                    "\\b(?:do|does|did|are|is|can|could|will|would) (?:you|u|your \\w+)\\b[^.!?]{0,20}\\b(?:sell|ship|deliver|teach|open|take|accept|repair|bake|make|still|come|join|give a (?:talk|reading|class)|speak|review"
                            + "|recommend|remember|mean|know whether|know if|lend|translate|draw|play|host|help me)\\b"
                            + "|\\b(?:haben|habt|macht|machen|verkauft|verkaufen|liefert|liefern|nehmt|nehmen|bietet|k\u00f6nnt|k\u00f6nnen|k\u00f6nntet|k\u00f6nnten|w\u00fcrden|w\u00fcrdet) (?:sie|ihr)\\b",
                    FLAGS),
            // "I read your piece", "dein Vortrag"
            Pattern.compile(
                    "\\b(?:your|deine?[mnrs]?|ihre?[mnrs]?|eure?[mnrs]?) (?:(?:latest|last|new|recent|lovely|wonderful|2\\d{3}|letzte[nrs]?|neue[nrs]?) )?(?:workshops?|class(?:es)?|kurse?|course|prints?|book|buch|opening|talk"
                            + "|vortrag|paper|piece|article|artikel|dataset|data|code|repo|pattern|menu|caf\u00e9|cafe|studio|atelier|laden|lab|labor|group|gruppe|lecture|thesis|newsletter|number|nummer|address|adresse|form)\\b",
                    FLAGS),
            // "May I order two?"
            Pattern.compile(
                    "\\b(?:i|we)(?:.d| would)? (?:like|love|want|need|hope|wish) to (?:buy|order|book|visit|ask|apply|come|reserve|return|join|hire|commission|rent|pay)\\b|\\b(?:can|could|may) (?:i|we) (?:buy|order|book|visit|come|reserve|bring|return|join|still|get|have|use|pay|borrow|send you)\\b"
                            + "|\\b(?:kann|k\u00f6nnte|darf|d\u00fcrfte|k\u00f6nnen|k\u00f6nnten|d\u00fcrfen) (?:ich|wir|man)\\b(?! (?:ihnen|dir) (?:helfen|zeigen))|\\b(?:ich|wir) (?:suchen?|brauchen?|m\u00f6chten?|h\u00e4tten?|w\u00fcrden?) "
                            + "|\\bgibt es\\b|\\bist das (?:machbar|m\u00f6glich)\\b|\\bis (?:that|this|it) (?:possible|doable)\\b|\\bwir (?:brauchen|ben\u00f6tigen|bestellen)\\b|\\bhow much\\b|\\bwas kostet\\b|\\bwie viel\\b|\\bapply(?:ing)? (?:for|to)\\b|\\bbewerb\\w*|\\bjournalist\\w*|\\bredaktion\\w*|\\bdeadline\\b|\\bwhich of the\\b",
                    FLAGS));

    /** Somebody's child on a new phone, who needs money. */
    private static final Pattern FRAUD = Pattern.compile(
            "\\b(?:hi|hello|hey|hallo) (?:mum|mom|dad|mama|papa|mam)\\b[^?]{0,200}\\b(?:transfer|\u00fcberweis\\w*|\\d+ ?(?:euros?|\u20ac|pounds|dollars))",
            FLAGS);

    private SalesPitch() {}

    /**
     * Whether that is so: an offer to people of a sort, or a notice that asks nothing, without any sign that the reader is
     * meant; or two signs more than there are of that. Takes time in proportion to the text.
     */
    public static boolean is(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        long signs = count(SIGNS, read);
        if (signs == 0) {
            return WordStarts.find(FRAUD, read);
        }
        long meant = count(MEANT, read) + (WeightyText.tellsNews(read) ? 1 : 0);
        boolean offer = WordStarts.find(SIGNS.get(0), read);
        boolean notice = read.indexOf('?') < 0 && WordStarts.find(SIGNS.get(SIGNS.size() - 1), read);
        return signs - meant >= 2 || (meant == 0 && (offer || notice)) || WordStarts.find(FRAUD, read);
    }

    /** Whether a text shows that its reader is meant, and no sign of a letter to many. */
    public static boolean isMeant(String text) {
        String read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        return count(MEANT, read) > 0 && count(SIGNS, read) == 0;
    }

    private static long count(List<Pattern> patterns, String text) {
        return patterns.stream()
                .filter(pattern -> WordStarts.find(pattern, text))
                .count();
    }
}
