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
    private static final WordStartPatterns SIGNS = new WordStartPatterns(List.of(
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
            // "Are you the right person for payroll?", "DM us for promo": enough by itself
            Pattern.compile(
                    "\\bwho (?:handles|runs|manages|oversees|is responsible for|is in charge of) (?:the )?(?:\\w+ )?(?:marketing|sales|it|hr|recruiting|payroll|procurement|purchasing|social media|payments|advertising)\\b[^.!?]{0,20}\\b(?:at|for|in) your (?!(?:\\w+ ){0,2}(?:fair|fete|festival|event|concert|party|wedding|club|choir|parish|charity|market|parade|match|play|exhibition)\\b)|\\b(?:right|best|correct) (?:person|contact) (?:to (?:speak|talk|discuss)|for|when it comes)\\b[^.!?]{0,20}\\byour\\b|\\b(?:der|die) richtige (?:ansprechpartner(?:in)?|kontakt)\\b[^.!?]{0,20}\\bthema\\b"
                            + "|\\bwir beraten (?:sie|dich)\\b|\\bals kund(?:en|in|innen) (?:zu )?(?:gewinnen|begr\u00fc\u00dfen)\\b|\\b(?:stellen?|zeigen?|pr\u00e4sentieren?) (?:ich|wir) (?:ihnen|dir) (?:unsere?n?|meine?n?|gern\\w* unsere?n?|wie)\\b|\\b(?:ich|wir) (?:zeigen?|stellen?|pr\u00e4sentieren?) (?:ihnen|dir) (?:gern\\w* )?(?:unsere?n?|wie (?:sie|du))\\b"
                            + "|\\bhow we (?:cut|save|reduce|double|boost|increase)\\b|\\b(?:let us|we) (?:help you (?:scale|grow|save)|generate (?:\\w+ )?leads)\\b|\\b(?:kunden|mandanten)gewinnung\\b|\\bour (?:financial |pension |sales )?advis[eo]rs?\\b"
                            + "|(?<!you )(?<!i )(?<!to )\\bget \\d+k? (?:real |new |active |free |more )*(?:followers|subscribers|likes|views)\\b|\\b\\d+k (?:real |new |active )*(?:followers|subscribers|likes|views)\\b[^.!?]{0,30}(?:[$\u20ac\u00a3]|\\bfor only\\b|\\bcheap\\b)|\\bget (?:[\u20ac$\u00a3] ?\\d+|\\d+ ?(?:\u20ac|euros?|dollars)) (?:\\w+ )?(?:credit|free|off|bonus|cashback)\\b|\\bdear (?:trader|investor)\\b"
                            + "|\\bpromote (?:it|this|that|yourself|your \\w+) (?:on|at|here|with) ?@|\\bsend (?:it|this|your \\w+|these) to @|\\bdm (?:us |me |now )?(?:for|to get) (?:a )?(?:promo|promotion|feature|rates|details|pricing)\\b|\\bdm (?:our|my) (?:main|other|business)\\b|\\b(?:check(?: out)?|visit) (?:out )?(?:my|our) (?:page|shop|store|profile|channel|bio|beats?|website|link|onlyfans|new ep)\\b|\\b(?:expert|professional|native) writers\\b"
                            + "|\\b(?:earn|verdienen|verdienst)\\b[^.!?]{0,30}\\b(?:from your phone|online|nebenbei|von zu ?hause)\\b|\\bschufafrei\\w*\\b|\\bohne schufa\\b|\\bsubmit your (?:next )?(?:paper|manuscript|article|research)\\b|\\bsponsor(?:ed)? (?:your (?:next )?)?(?:posts?|articles?|videos?|content)\\b|\\bguest post (?:inquiry|request|on your)\\b|\\bbacklinks?\\b|\\blink exchange\\b"
                            + "|\\b(?:we have|wir haben) (?:\\w+ )?(?:qualified|qualifizierte|vetted|excellent|passende|erfahrene) (?:candidates?|fachkr\u00e4fte|bewerber\\w*|kandidat\\w*|developers?|staff)\\b|\\bwe place\\b|\\bpage (?:of|on) google\\b|\\bbei google auf\\b|\\bplatz 1\\b[^.!?]{0,20}\\bgoogle\\b|\\bbuilding a team of\\b|\\b(?:want|need|looking) to buy (?:\\w+ ){0,2}(?:followers|likes|views)\\b"
                            + "|\\b(?:we|i) (?:fix|recover|unlock|restore) (?:\\w+ )?accounts?\\b|\\b(?:zum|garantiert) (?:h\u00f6chstpreis|bestpreis|top-?preis)\\w*\\b|\\b(?:wir|ich) erstellen? ihnen (?:gern\\w* )?(?:ein|kostenlos|unverbindlich)\\w*\\b|\\b(?:ob|h\u00e4tten|haben) sie interesse an (?:unsere|meine)\\w*\\b|\\bno credit check\\b",
                    FLAGS),
            // "3x their sales in 30 days", "5-10 Neukunden im Monat"
            Pattern.compile(
                    "\\b\\d+ ?x\\b(?! ?\\d)|\\b\\d+(?:-\\d+)? (?:hours|hrs|stunden) (?:a|per|pro|die|in der) (?:week|day|woche|tag)\\b|\\bneukunden\\b|\\b(?:qualified |warm |more )leads?\\b"
                            + "|\\b\\d+[.,]?\\d*k\\+? (?:followers|subscribers|readers|a month)\\b|\\b(?:earn|make) (?:money|from home|extra|up to|\\$)|\\bpassive[sn]? (?:income|einkommen)\\b"
                            + "|\\bwork from home\\b|\\bgeld verdienen\\b|\\breply rates?\\b|\\bwin rate\\b|\\b(?:we have|have|with|join|trusted by|for|over|wir haben|mit|\u00fcber) \\d+\\+ (?!people|pupils|students|kids|guests|nurses|staff|employees)\\w+|\\b24/7\\b|\\bsurvey reveals\\b|\\b(?:your|their|ihren|deinen) (?:sales|revenue|umsatz|pipeline|outbound|seo|reichweite|ranking)\\b"
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
                            + "|\\bearly access\\b|\\bsecure your\\b|\\bclick (?:here|the link|below)\\b|\\bspots? left\\b(?![^.!?]{0,40}\\?)|\\bsign up (?:now|here|today)\\b|\\bregister (?:now|here|today)\\b|\\bjetzt (?:sichern|anmelden|buchen|bewerben|zugreifen)\\b"
                            + "|\\bdm us\\b|\\btap (?:the|our)\\b|\\bexclusive(?:ly)? (?:offer|access|invitation|for)\\b|\\b(?:special|promo|introductory) (?:offer|price|rate|discount)\\b|\\bim angebot\\b|\\bsonderangebot\\b",
                    FLAGS),
            // "Dear Prof., greetings of the day", "you have been selected"
            Pattern.compile(
                    "\\bdear (?:sir|madam|mam|ma.am|prof(?:essor)?\\.?,|author|researcher|colleague,|friend|valued|customer|applicant|esteemed|sir/madam)"
                            + "|\\bgreetings of the day\\b|\\beminent\\b|\\bworld congress\\b|\\byou (?:have been|were|.ve been) (?:\\w+ )?(?:selected|chosen|shortlisted|nominated|pre-?approved)\\b|\\bcongratulations! you\\b"
                            + "|\\bdreaming of\\b|\\bare you (?:happy|satisfied|struggling|tired|ready|still struggling) (?:with|of|to)\\b|\\b(?:do you |would you )?want to (?:earn|make|grow|scale|double|boost|travel)\\b"
                            + "|\\bhow (?:are you|is your \\w+) (?:currently )?(?:handling|managing|going about)\\b|\\bstell(?:en sie sich| dir) vor\\b|\\bmit nur (?:einem|wenigen)\\b",
                    FLAGS),
            // "I am a graphic designer and can edit your videos at a low price"
            Pattern.compile(
                    "\\b(?:i am|i.?m|im|ich bin|we are|we.?re|wir sind) (?:an? |eine? )?(?:\\w+ ){0,2}(?:graphic|logo|web|ui|ux)[ -]?(?:and (?:\\w+ )?)?(?:designers?|developers?|artists?)\\b"
                            + "|\\b(?:i am|i.?m|im|ich bin) (?:an? |eine? )?(?:\\w+ ){0,2}(?:video ?editor|thumbnail artist|virtual assistant|seo \\w+|ghost-?writer|copy-?writer|social media manager\\w*|digital marketer|grafik-?designer\\w*|web-?designer\\w*|webentwickler\\w*|texter(?:in)?|videocutter\\w*|finanzberater\\w*|verm\u00f6gensberater\\w*)\\b"
                            + "|\\b(?:i|we) (?:can |could |will |would (?:love|like) to )?(?:design|edit|develop|redesign|animate|automate|optimi[sz]e|promote|manage|rank|monetize) (?:you |your |a |an |\\w+s for )"
                            + "|\\b(?:i|we) (?:make|sell|design|offer|do|build) (?:\\w+ ){1,3}(?:and|,) (?:my|our) (?:shop|store|prices?)\\b|\\b(?:i|we) sell (?:the )?best\\b"
                            + "|\\bwir (?:machen|bringen|gestalten|optimieren|entwickeln|betreuen|automatisieren|vermarkten) (?:ihre?n?|deine?n?|eure?n?)\\b|\\bgestalte (?:\\w+ )?(?:logos?|webseiten|websites|flyer)\\b",
                    FLAGS),
            // "Do you need a logo?", "Have you thought about solar?"
            Pattern.compile(
                    "\\bdo you (?:need|want) (?:an?|any|some|more|help with) |^\\W*(?:\\w+ ){0,4}need (?:help with|an?|more) [^.!?]{1,50}\\?|\\b(?:brauchen|ben\u00f6tigen|suchen|wollen|m\u00f6chten) sie (?:noch |schon |auch )?(?:ein(?:e|en)?|mehr|neue|hilfe|unterst\u00fctzung)\\b|\\b(?:brauchst|willst|m\u00f6chtest|suchst) du (?:mehr|neue kunden|ein neues logo|nebenbei|geld)\\b"
                            + "|\\bhave you (?:ever |already )?(?:thought|considered|tried|looked) (?:about|of|into|using|our)\\b|\\b(?:haben|hast) (?:sie|du) (?:schon |bereits |auch )*(?:einmal |mal )?(?:\u00fcber|an) [^.!?]{1,60}\\b(?:nachgedacht|gedacht)\\b|\\b(?:haben|hast|h\u00e4tten|h\u00e4ttest) (?:sie|du) (?:grunds\u00e4tzlich |generell |diese woche |n\u00e4chste woche |kurz )*(?:interesse|bedarf|(?:10|15|20|30) min\\w*)"
                            + "|\\b(?:would|are) you (?:be )?open to (?:learning|hearing|seeing|a (?:quick|short|brief))|\\bopen to a (?:quick|short|brief)\\b|\\bworth (?:a|an) (?:quick |short )?(?:chat|look|call)\\b|\\bw\u00e4re das (?:auch )?(?:(?:etwas )?f\u00fcr (?:sie|dich|euch)|interessant)\\b|\\bw\u00e4re das (?:auch )?(?:f\u00fcr (?:sie|dich) )?interessant\\b|\\b(?:be |are you )?interested\\?|\\binteresse\\?|\\bcurious\\?|\\bask me how\\b|\\blust auf (?:ein(?:en)? )?(?:kurze\\w* )?(?:telefonat|gespr\u00e4ch|austausch|call|kennenlernen|demo)\\b|\\bdemo\\?|(?<!we )(?<!i )(?<!and )\\bwant to (?:have a look|see how|know how|learn how)\\b|\\bplanen sie (?:ein|einen|eine)\\b|\\bare you still (?:doing|using|paying|working|struggling)\\b|\\bsind sie dabei\\?|\\bcan i count you in\\b|\\bwould you be interested\\?"
                            + "|\\b(?:earn|verdienen|verdienst)\\b[^.!?]{0,30}(?:\\d|\\b(?:from your phone|online|nebenbei|extra)\\b)",
                    FLAGS),
            // "cuts costs by 30%", "a proven system that fills your calendar"
            Pattern.compile(
                    "(?<!you )(?<!du )(?<!sie )(?<!ihr )\\b(?:saves?|saved|cuts?|reduces?|lowers?|boosts?|increases?|doubles?|triples?|spart|sparen|senkt|senken|reduziert|steigert|steigern|verdoppeln?|verdoppelt|erh\u00f6ht)\\b[^.!?]{0,50}(?:\\d ?%|\\d+ (?:percent|prozent)|\\b(?:by half|in half|kosten|costs?|bills?|umsatz|sales|revenue|zeit|aufwand|waste)\\b)|\\b(?:saves?|spart|sparen)\\b[^.!?]{0,20}\\b(?:days?|hours?|tage?|stunden)\\b[^.!?]{0,10}\\b(?:a|per|every|im|pro|in der|jeden?) (?:month|week|year|monat|woche|jahr)\\b"
                            + "|\\b(?:proven|bew\u00e4hrte\\w*) (?:system|method|process|framework|strateg\\w*|methode\\w*|konzept\\w*)\\b|\\b(?:fills?|f\u00fcllt) (?:your|ihren|deinen) (?:calendar|kalender)\\b|\\b(?:new|more|mehr|neue|weitere) (?:clients|customers|kunden|mandanten|kundinnen|anfragen|auftr\u00e4ge)\\b|\\b(?:kunden|mandanten)gewinnung\\b|\\bplanbar\\w*\\b|\\b(?:clients|customers|new business) (?:a|per|every) (?:month|week)\\b"
                            + "|\\b(?:low|affordable|cheap|best|unbeatable|g\u00fcnstige\\w*|unschlagbare\\w*) (?:prices?|rates?|cost|preise?n?)\\b|\\bvery cheap\\b|\\b(?:first|erste[rs]?) \\w+ [-\u2013]\\d+ ?%|\\bget (?:\u20ac|\\$|\u00a3) ?\\d+|\\b\\d+k? (?:real |new |active )+(?:followers|subscribers|likes|views)\\b",
                    FLAGS),
            // "our advisers are free this week", "I would like to show you our software"
            Pattern.compile(
                    "\\b(?:our|unsere[nrms]?|meine[nrms]?) (?:\\w+ ){0,2}(?:\\w*software|solutions?|\\w*l\u00f6sung(?:en)?|systems?|app|advisers?|advisors?|consultants?|berater\\w*|clients|customers|kunden|produkte?|products?|catalogue|catalog|katalog|portfolio|dienstleistung\\w*|leistungen|services?|angebote?)\\b"
                            + "|\\b(?:stellen?|zeigen?|pr\u00e4sentieren?) (?:ich|wir) (?:ihnen|dir)\\b|\\b(?:ich|wir) (?:zeigen?|stellen?|pr\u00e4sentieren?) (?:ihnen|dir)\\b|\\b(?:darf|d\u00fcrfen|d\u00fcrfte|k\u00f6nnte|soll) (?:ich|wir) (?:ihnen|dir) (?:\\w+ ){0,4}(?:zeigen|schicken|zusenden|senden|vorstellen|anbieten|zukommen)\\b|\\b(?:can|may|could|shall) i (?:show|send|share with) you (?:how|more|some (?:details|info)|a (?:quick|short)|our)\\b"
                            + "|\\bmy (?:last |previous |earlier )?(?:offer|proposal|quote)\\b|\\bmein(?:e|em|en)? (?:letzte[ns]? )?(?:angebot|vorschlag)\\b|\\b(?:my|meine|unsere|our) (?:last |previous |letzte |vorige )?(?:message|mail|email|nachricht|anfrage) (?:schon |bereits |auch )*(?:zu )?(?:lesen|gelesen|gesehen|ansehen|anschauen|erhalten)\\b",
                    FLAGS),
            // "I came across your profile and was impressed"
            Pattern.compile(
                    "\\b(?:came|stumbled) (?:across|upon|on) your (?:profile|page|website|site|account)\\b|\\b(?:bin|sind) (?:auf|\u00fcber) (?:ihr|dein|euer)e?n? (?:profil|account|seite|webseite|website)\\b|\\bimpressed (?:by|with) your (?:profile|background|page|experience)\\b|\\bnoticed (?:that )?(?:you|your) (?:run|are|own|work|company|website)\\b|\\b(?:freut mich|sch\u00f6n|toll|danke|vielen dank|thanks|thank you|great|nice|pleasure)[^.!?]{0,20}\\b(?:vernetz\\w*|kontaktanfrage|connect(?:ing|ed)?|follow(?:ing)?)\\b"
                            + "|\\bdear (?:trader|investor|seller|blogger|artist|creator|business owner|entrepreneur|gamer|streamer)\\b|\\bhello dear\\b|\\blike-minded\\b|\\bcollab(?:orate|oration)?\\b[^.!?]{0,30}\\b(?:dm|inbox|brand|ambassador|products?)\\b|\\b(?:brand )?ambassador\\b|\\bvip\\b[^.!?]{0,12}\\b(?:group|channel|signals?|\\d+ ?%)",
                    FLAGS),
            // "as a certified coach I help women", "500 € a day", "slots fill fast"
            Pattern.compile(
                    "\\b(?:als|as an?) (?:\\w+ )?(?:expert\\w*|coach(?:in)?|mentor(?:in)?|berater(?:in)?|makler(?:in)?|consultant|specialist|spezialist(?:in)?)\\b|\\b(?:helfe|unterst\u00fctze|begleite) ich (?:frauen|m\u00e4nner\\w*|menschen|m\u00fctter\\w*|eltern|paare\\w*|unternehme\\w*|selbst\\w*|firmen)\\b|\\bich helfe (?:frauen|menschen|m\u00fcttern|paaren)\\b|\\bi help (?:women|men|people|moms|mums|couples|busy)\\b|\\bhey hun\\b"
                            + "|\\b\\d[\\d.,]* ?(?:\u20ac|euro|eur|\\$|dollars?) (?:am|pro|im|in der|a|per|in a) (?:tag|woche|monat|day|week|month)\\b|\\bearn \\$ ?\\d|\\bearn(?:ed)? \\$?\\d[\\d.,]*|\\b(?:slots?|spots?|places|seats|pl\u00e4tze) (?:fill|are limited|sind begrenzt)|\\b(?:only|just|nur noch) \\d+ (?:slots?|spots?|places|seats|pl\u00e4tze|pl\u00e4tzen)\\b(?![^.!?]{0,20}\\?)|\\blimited (?:slots|time|offer|edition drop)\\b"
                            + "|\\b\\d+(?:st|nd|rd|th) (?:global|international|world|european|annual)\\b|\\binvite you to (?:be|join|participate|contribute) (?:as )?(?:an? )?(?:\\w+ )?(?:speaker|keynote|delegate|reviewer|editor|author)\\b(?=[^.!?]{0,60}\\b(?:congress|summit|global|journal)\\b)|\\bpeer review\\b[^.!?]{0,20}\\bfee\\b|\\bfair(?:e|en)? prei?(?:se?n?|ces?)\\b|\\bpay shipping\\b|\\bf\u00f6rdermittel\\w*\\b|\\banspruchsberechtigt\\b"
                            + "|\\bfeature (?:your|you)\\b[^.!?]{0,20}\\bon (?:my|our)\\b|\\bon (?:telegram|whats ?app)\\b|\\bauf (?:telegram|whats ?app)\\b|\\bfrom (?:their|your) phone\\b|\\bvon zu ?hause\\b|\\bcasino\\b",
                    FLAGS),
            // "our webinar shows how", "wir sind ein Umzugsunternehmen"
            Pattern.compile(
                    "\\b(?:our|unser\\w*|my|mein\\w*) (?:\\w+ )?(?:webinar|masterclass|mastermind|online-?kurs|workshop-?reihe|challenge|funnel)\\b|\\b(?:zeigt|zeigen|shows?|learn|erfahren sie|erf\u00e4hrst du|discover)\\b,? (?:wie|how)\\b"
                            + "|\\bwir sind (?:ein|eine) (?:\\w+ ){0,2}\\w*(?:unternehmen|agentur|firma|dienstleister|anbieter|kanzlei)\\b|\\bwe are an? (?:\\w+ ){0,3}(?:agency|company|firm|supplier|provider|startup|manufacturer)\\b|\\b(?:soll|darf) ich (?:kurz |kostenlos |f\u00fcr sie )*pr\u00fcfen\\b|\\bpr\u00fcfe ich (?:gern |kostenlos )*|\\b(?:kennenlern|klarheits|strategie|erst|beratungs|orientierungs)gespr\u00e4ch\\b|\\b(?:discovery|strategy|clarity|intro) (?:call|session)\\b|\\bwe pay well\\b|\\bnebenjob\\b"
                            + "|\\bdm @|\\bcontact @|\\bwrite (?:to )?@|\\btext (?:her|him|me|us) on\\b|\\bkostenlos\\b|\\bfree trial\\b|\\bjust launched\\b|\\bcheap and\\b|\\bfast delivery\\b",
                    FLAGS),
            // "Newsletter November", "[RESOLVED] CI runners degraded"
            Pattern.compile(
                    "\\bnewsletter\\b(?! link)|(?<!confirm )(?<!cancel )(?<!change )\\byour (?:next )?(?:appointment|order|parcel|package|booking|prescription|reservation|table)\\b[^.!?]{0,30}\\b(?:is|has|on)\\b|\\breply (?:cancel|stop|yes|no|info|start|1|y)\\b|\\b(?:liegt|liegen|steht) (?:zur abholung |f\u00fcr sie |ab sofort |nun |jetzt )*bereit\\b|\\b(?:sommer|winter|herbst|fr\u00fchlings|oster|weihnachts|neukunden|rabatt)-?aktion\\b|\\b\\d+ ?% (?:auf|off|rabatt|discount)|"
                            + "\\bunsubscribe\\b|\\babmelden jederzeit\\b|^\\W{0,3}\\[[A-Z]{4,}\\]|\\bdo(?: not|n.?t) reply\\b|\\bnicht (?:auf diese \\w+ )?antworten\\b|\\bwunschliste\\b|\\bentf\u00e4llt\\b|\\bf\u00e4llt aus\\b|\\babgestellt\\b|\\bbook online\\b|\\bfertig repariert\\b|\\b(?:\\w*programm|\\w*katalog) ist da\\b|\\bwishlist\\b"
                            + "|\\b(?:your|deine|ihre) (?:weekly|monthly|daily|w\u00f6chentliche\\w*) \\w+|\\bthank you for (?:volunteering|registering|subscribing|signing up|your (?:order|purchase|registration|submission|application|interest))\\b"
                            + "|\\byou will receive\\b|\\bsie erhalten (?:in k\u00fcrze|demn\u00e4chst|eine)\\b|\\bmarketing (?:emails?|messages?)\\b",
                    FLAGS)));

    /** Bits of the first two and of the last. */
    private static final int OFFER = 0b11;

    private static final int NOTICE = 1 << 13;

    private static final WordStartPatterns MEANT = new WordStartPatterns(List.of(
            // "Do you still have the blue one?"
            Pattern.compile(
                    "\\b(?:do|does|did|are|is|can|could|will|would) (?:you|u|your \\w+)\\b[^.!?]{0,20}\\b(?:sell|ship|deliver|teach|open(?! (?:roles?|positions?|vacanc|to))|take|accept(?! (?:sponsor|guest))|repair|bake|make|still(?! (?:doing|using|paying|working|struggling))|come|join|give a (?:talk|reading|class)|speak|review"
                            + "|recommend|remember|mean|know whether|know if|lend|translate|draw|play|host|help me)\\b"
                            + "|\\b(?:haben|habt|macht|machen|verkauft|verkaufen|liefert|liefern|nehmt|nehmen|bietet|bieten|k\u00f6nnt|k\u00f6nnen|k\u00f6nntet|k\u00f6nnten|w\u00fcrden|w\u00fcrdet) (?:sie|ihr)\\b"
                            + "(?! (?:schon |bereits |auch |grunds\u00e4tzlich |generell )*(?:(?:ein)?mal |kurz )?(?:\u00fcber|an|interesse|bedarf|diese woche (?:10|15|20|30)|(?:10|15|20|30) min|gelegenheit|zeit gefunden|sich (?:mein|unser)))",
                    FLAGS),
            // "I read your piece", "dein Vortrag"
            Pattern.compile(
                    "(?<!submit )(?<!boost )(?<!grow )(?<!promote )\\b(?:your|deine?[mnrs]?|ihre?[mnrs]?|eure?[mnrs]?) (?:(?:latest|last|new|recent|lovely|wonderful|2\\d{3}|letzte[nrs]?|neue[nrs]?) )?(?:workshops?|class(?:es)?|kurse?|course|prints?|book|buch|opening|talk"
                            + "|vortrag|paper|piece|article|artikel|dataset|data|code|repo|pattern|menu|caf\u00e9|cafe|studio|atelier|laden|lab|labor|group|gruppe|lecture|thesis|newsletter|number|nummer|address|adresse|form)\\b",
                    FLAGS),
            // "May I order two?"
            Pattern.compile(
                    "\\b(?:i|we)(?:.d| would)? (?:like|love|want|need|hope|wish) to (?:buy|order|book|visit|ask|apply|come|reserve|return|join|hire|commission|rent|pay)\\b|\\b(?:can|could|may) (?:i|we) (?:buy|order|book|visit|come|reserve|bring|return|join|still|get|have|use|pay|borrow|send you(?! (?:our|the|some|more|a) ))\\b"
                            + "|\\b(?:kann|k\u00f6nnte|darf|d\u00fcrfte|k\u00f6nnen|k\u00f6nnten|d\u00fcrfen) (?:ich|wir|man)\\b(?! (?:ihnen|dir) (?:\\w+ ){0,4}(?:helfen|zeigen|schicken|senden|zusenden|vorstellen|anbieten|zukommen))|\\b(?:ich|wir) (?:suchen?|brauchen?|m\u00f6chten?|h\u00e4tten?|w\u00fcrden?) "
                            + "|\\b(?:can|could|may|might|dare) (?:i|we) (?:please )?(?:interview|film|photograph|quote|record|portray|print|reprint)\\b|\\b(?:interview|film|portray|photograph|quote) (?:you|your|u)\\b"
                            + "|\\b(?:am|is|are|.m|.re) (?:\\w+ )?(?:writing|doing|making|preparing|producing|working on|researching) (?:an? |the |my |our )?(?:\\w+ )?(?:piece|story|feature|report|documentary|film|programme|podcast episode|portrait|thesis|dissertation|study)\\b"
                            + "|\\b(?:ihnen|dir|euch) (?:ein paar |einige |drei )?fragen stellen\\b|\\b(?:befragen|interviewen|portr\u00e4tieren|zitieren|abdrucken)\\b"
                            + "|\\b(?:any|does|do|is|are|has|have)\\b[^.!?]{0,40}\\bleft\\b[^.!?]{0,20}\\?|\\bhow (?:did|have) you\\b|\\bwie (?:hast du|habt ihr|haben sie)\\b|\\bgibt es\\b|\\bist das (?:machbar|m\u00f6glich)\\b|\\bis (?:that|this|it) (?:possible|doable)\\b|\\bwir (?:brauchen|ben\u00f6tigen|bestellen)\\b|\\bhow much\\b|\\bwas kostet\\b|\\bwie viel\\b|\\bapply(?:ing)? (?:for|to)\\b|\\bbewerb\\w*|\\bjournalist\\w*|\\bredaktion\\w*|\\bdeadline\\b|\\bwhich of the\\b",
                    FLAGS)));

    /** What goes wrong for the reader, and asks them to call: somebody waits, whoever sends it. */
    private static final WordStartPatterns WRONG = WordStartPatterns.of(
            "\\b(?:cancel\\w*|postponed|moved|delayed|damaged|lost|missing|expired|problem|mistake|wrong|double[- ]booked|fell through|failed|not possible|ill|sick"
                    + "|abgesagt|verschoben|verlegt|versp\u00e4tet|besch\u00e4digt|verloren|fehlt|abgelaufen|fehler|falsch|doppelt belegt|entf\u00e4llt|f\u00e4llt aus|krank|nicht m\u00f6glich)\\b",
            FLAGS);

    private static final WordStartPatterns WANTS_WORD = WordStartPatterns.of(
            "\\b(?:please|pls|bitte|kindly)\\b[^.!?]{0,40}\\b(?:call|ring|phone|tell|let (?:us|me) know|get in touch|come|choose|contact (?:us|me)|rufen|ruf|melden|meld|sagen|sag|kommen|komm|geben sie|gib|bescheid)\\b"
                    + "|\\b(?:call|ring|phone|tell) (?:us|me)\\b|\\b(?:rufen|melden) sie (?:uns|mich|sich)\\b",
            FLAGS);

    /** Somebody's child on a new phone, who needs money. */
    private static final WordStartPatterns FRAUD = WordStartPatterns.of(
            "\\b(?:hi|hello|hey|hallo) (?:mum|mom|dad|mama|papa|mam)\\b[^?]{0,200}\\b(?:transfer|\u00fcberweis\\w*|\\d+ ?(?:euros?|\u20ac|pounds|dollars))",
            FLAGS);

    private SalesPitch() {}

    /**
     * Whether that is so: an offer to people of a sort, or a notice that asks nothing, without any sign that the reader is
     * meant; or two signs more than there are of that. Takes time in proportion to the text.
     */
    public static boolean is(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        int found = SIGNS.found(read);
        if (found == 0) {
            return FRAUD.find(read);
        }
        int signs = Integer.bitCount(found);
        int meant = Integer.bitCount(MEANT.found(read)) + (WeightyText.tellsNews(read) ? 1 : 0);
        boolean offer = (found & OFFER) != 0;
        boolean notice = (found & NOTICE) != 0 && read.indexOf('?') < 0 && !(WRONG.find(read) && WANTS_WORD.find(read));
        return signs - meant >= 2 || (meant == 0 && (offer || notice)) || FRAUD.find(read);
    }

    /** Whether a text has any sign of such a letter. Takes time in proportion to the text. */
    public static boolean hints(String text) {
        return SIGNS.find(BoundedText.of(text, LONGEST_READ));
    }

    /** Whether a text shows that its reader is meant, and no more signs of a letter to many. */
    public static boolean isMeant(String text) {
        String read = BoundedText.of(text, LONGEST_READ);
        return Integer.bitCount(MEANT.found(read)) > Integer.bitCount(SIGNS.found(read));
    }
}
