package dev.etiquette.reading;

import java.util.regex.Pattern;

/** What strangers write: a mere hello, a flirt, a job to fill; or what a customer writes, however much it sounds like selling. */
public final class StrangersText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Whoever has found something wrong says so in a line; whoever sells the repair says more. */
    private static final int LONGEST_REPORT = 120;

    /** Nobody only says hello for longer; a pattern that repeats must not be asked of a long text. */
    private static final int LONGEST_HELLO = 200;

    private static final String CHARMING =
            "beautiful|gorgeous|sexy|pretty|cutie|cute|handsome|babe|baby|sweetie|sweetheart|honey|darling|h\u00fcbsche|sch\u00f6ne"
                    + "|s\u00fc\u00dfe|sch\u00f6nheit|h\u00fcbscher|schatz";

    private static final Pattern FLIRT = Pattern.compile(
            "^\\W*(hi|hey|hello|hallo|heya|good (morning|evening)|na|hola)\\W+(there\\W+|du\\W+)?(" + CHARMING + ")\\b"
                    + "|^\\W*(you|u)(.?re| are|r)? (so |very |really )?(beautiful|gorgeous|sexy|pretty|cute|hot|handsome)\\b"
                    + "|^\\W*du bist (so |sehr )?(h\u00fcbsch|sch\u00f6n|s\u00fc\u00df|sexy)\\b",
            FLAGS);

    private static final Pattern HELLO = Pattern.compile(
            "\\W*((hi|hey|hello|hallo|heya|hiya|hola|yo|moin|servus|there|dear|friend|" + CHARMING
                    + "|how are (you|u)( doing)?( today)?|how r u|how.?s it going|what.?s up|wassup|sup|nice to meet you"
                    + "|where (are|r) (you|u) from|(can|could) we (chat|talk|be friends)|wanna (chat|talk)|you|are you there|you there|u there"
                    + "|wie geht.?s( dir)?( so)?|wie geht es dir|na du|woher kommst du|jemand da|bist du da|na)\\b\\W*)+",
            FLAGS);

    private static final WordStartPatterns JOB = WordStartPatterns.of(
            "\\b(role|positions?|opportunity|vacancy|job offer|job opening|stelle|vakanz|jobangebot|f\u00fchrungsposition|hiring|join(ing)? our team|our client|unseren kunden|wir suchen (?:\\w+ ){0,4}\\w*(?:mitarbeiter|entwickler|manager|engineer|leiter|leitung|berater|verst\u00e4rkung|fachkr|kolleg)\\w*)\\b",
            FLAGS);

    private static final WordStartPatterns RECRUITS = WordStartPatterns.of(
            "\\b(interested|interesse|interessiert|(your|dein|ihr|spannendes|tolles) (background|profile?|cv)|recruit\\w*|headhunt\\w*"
                    + "|hybrid|salary|gehalt|\\d{2,3} ?k)\\b",
            FLAGS);

    /** Whoever applies for a job of the owner's. */
    private static final WordStartPatterns APPLIES = WordStartPatterns.of(
            "\\b(apply|applied|applying|application|bewerb\\w*|beworben|your (job )?ad|ihre anzeige|(i am|i.?m|we are|i would be|i.?d be|ich bin|bin|ich w\u00e4re|w\u00e4re) (very |sehr |also |auch )?(interested|interessiert)"
                    + "|(you|u|your team) (posted|advertised?|shared|announced)|(sie|du|ihr) (ausgeschrieben|gepostet|inseriert)|an wen (soll|kann|darf) ich)\\b",
            FLAGS);

    private static final Pattern WANTS_TO_BUY = Pattern.compile(
            "\\b(i|we)( would|.d)? (like|love|want|need|hope) to (buy|order|gift|reserve|redeem|exchange|return)\\b"
                    + "|\\b(ich|wir) (w\u00fcrde|w\u00fcrden|m\u00f6chte|m\u00f6chten|h\u00e4tte|h\u00e4tten|will|wollen|brauche|br\u00e4uchte)\\b[^.!?]{1,60}"
                    + "\\b(verschenken|schenken|kaufen|bestellen|buchen|reservieren|einl\u00f6sen|umtauschen|zur\u00fcckgeben)\\b"
                    + "|\\b(can|could|may) (i|we) (still )?(buy|order|gift|reserve|redeem|exchange|return)\\b"
                    + "|\\b(kann|k\u00f6nnte) (ich|man)\\b[^.!?]{1,60}\\b(verschenken|kaufen|bestellen|buchen|reservieren|einl\u00f6sen|umtauschen)\\b",
            FLAGS);

    private static final String TERMS =
            "(?:discounts?|trials?|samples?|vouchers?|gift cards?|gift vouchers?|coupons?|wholesale|bulk|invoices?|refunds?|returns?|(?:school|student|group|trade) (?:price|rate|discount)s?"
                    + "|rabatte?|\\w*rabatt|gutscheine?|erm\u00e4\u00dfigung\\w*|\\w*preise?|probeabo|probe\\w*|rechnung|r\u00fcckgabe|ratenzahlung|sondergr\u00f6\u00dfen?|mengen\\w*)";

    /** "Is there a discount for schools?", "we need 30 copies": who sells asks for no discount. */
    private static final WordStartPatterns ASKS_TERMS = WordStartPatterns.of(
            "\\b(?:do (?:you|u)(?: guys| also| still)? (?:give|offer|have|do|take|accept|sell|ship)|is there|are there|any chance of|can (?:i|we) get|could (?:i|we) get)\\b[^.!?]{0,50}\\b"
                    + TERMS + "\\b[^.!]{0,80}\\?"
                    + "|\\b(?:gibt es|gibt.?s|haben sie|habt ihr|hast du|bieten sie|bietet ihr|geht das auf|bekommen wir|bekomme ich|kriegen wir|kriegt man|w\u00e4re)\\b[^.!?]{0,60}\\b"
                    + TERMS + "\\b[^.!]{0,80}\\?"
                    + "|\\b(?:wir|ich) (?:brauchen?|ben\u00f6tigen?|br\u00e4uchten?|nehmen?) (?:\\w+ )?\\d+ |\\b(?:we|i)(?: would|.d)? (?:need|take|like) \\d+ ",
            FLAGS);

    /**
     * "Do you have any free slots left?", "is the free trial class still on?": whoever asks whether or where there is something
     * offers nothing, whatever it is called. Whoever sells asks what the reader has to mend: "is your website slow?"
     */
    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|hallo|moin|servus|guten (?:tag|morgen|abend)|dear \\w+|maybe|so|and|und)\\W+(?:there\\W+|all\\W+|zusammen\\W+)?)?"
                    + "(?:do (?:you|u)(?: guys| also| still)* (?:have|offer|give|do|take|accept|run|teach|ship)\\b(?! (?:an?y? )?(?:problems?|trouble|issues?|questions|interest|time|need|(?:10|15|20|30)\\b))"
                    + "|(?:is|are) there (?:an?y?|still|other|more|free|places?|dates?|a)\\b|(?:is|are) (?:the|this|that)\\b(?=[^.!?]{0,60}\\b(?:still|on|open|available|free|included|back|also|anywhere|valid|possible|worth|safe|for)\\b)|is your (?!(?:\\w+ )?(?:web ?site|site|page|business|company|team|sales|seo|marketing|profile|account|store|inbox|calendar|pipeline|revenue|income)\\b)"
                    + "|(?:where|when|how|until when) (?:can|could|do|may|should) (?:i|we|one)\\b|(?:can|may|could) (?:i|we) (?:still |also )?(?:join|come|get|have|book|sign up|register|bring|use|see|watch|visit|use)\\b"
                    + "|(?:haben|habt|hast|bieten|bietet|gibt) (?:sie|ihr|du|es) (?:noch|auch|im|am|einen?|den|die|das|f\u00fcr|freie|dieses|n\u00e4chste\\w*)\\b(?! (?:problem|schwierig|fragen|interesse|bedarf|gedacht|einmal|mal|kein))"
                    + "|(?:ist|sind) (?:das|der|die|ihr|euer|dein)\\w* [^.!?]{0,60}\\b(?:noch|auch|wieder|kostenlos|inbegriffen|dabei)\\b|(?:wo|wann|wie|bis wann) (?:kann|k\u00f6nnen|muss|darf) (?:ich|wir|man)\\b|kann (?:ich|man) (?:mich |auch |noch )*[^.!?]{0,40}\\b(?:anmelden|mitmachen|kommen|buchen|bekommen|nutzen)\\b)"
                    + "[^.!?]*\\?",
            FLAGS);

    private static final WordStartPatterns OF_SELLERS = WordStartPatterns.of(
            "\\b(?:we|our|wir|unser\\w*|agency|agentur|seo|https?|dms?|claim|leads?|pipeline|audit|income|interest(?:ed)?|interesse|bedarf|moment|good time|lack of|holding you|kundengewinnung"
                    + "|(?:i|ich) (?:can|kann)|book (?:an?|your|now)|link in|(?:low|affordable) prices?|jetzt (?:buchen|sichern|anmelden|bewerben))\\b",
            FLAGS);

    private static final Pattern REPORTS = Pattern.compile(
            "\\b(your|deine?|euer|eure|ihre?|ihr)\\b[^.!?]{1,60}\\b(is|are|seems?|ist|sind|scheint|zeigt|geht|does|gibt)\\b[^.!?]{0,20}"
                    + "\\b(dead|broken|down|404|empty|wrong|expired|n.?t (work|open|load)|not (work|open|load)(ing)?|kaputt|tot|defekt"
                    + "|offline|leer|falsch|abgelaufen|nicht)\\b",
            FLAGS);

    private static final Pattern SELLS_REPAIR = Pattern.compile(
            "\\b(we|our|wir|unser\\w*|services?|agency|agentur|seo|ranking|offer|angebot)\\b|https?:", FLAGS);

    /** "Weren't there two places left?", "reading the book now". */
    private static final WordStartPatterns READERS = WordStartPatterns.of(
            "^\\W*(weren|wasn|didn|isn|aren|don|doesn|hasn|haven|won)['\u2019]?t (there|it|that|this|you|the|they)\\b"
                    + "|^\\W*(war|waren|hie\u00df|gab|stand|hattet|hatten|seid|habt|hast) (es |das |da |ihr |du |die |der )?(nicht|das nicht)\\b"
                    + "|\\b(reading|read|re-?reading|finished|started|devoured|loving|loved|enjoying|enjoyed|bought|ordered|received|tried|watched|watching|baked"
                    + "|lese|las|gelesen|gekauft|bestellt|ausprobiert|nachgebacken|verschlungen|gesehen|geh\u00f6rt) (it|the|your|that|this|my|das|die|den|dein\\w*|euer\\w*|eure\\w*|ihr\\w*)\\b",
            FLAGS);

    /** Called out below a post by whoever wants to trade in it: "dm me ur price list", "hmu if you want this promoted". */
    private static final Pattern SOLICITS = Pattern.compile(
            "^\\W*(?:dm|pm|msg|message|send|text)(?: me| us)? (?:ur|your|the|a) (?:\\w+ )?(?:price ?list|prices|wholesale(?: \\w+)?|rates|catalog(?:ue)?)(?: (?:bro|now|asap|mate|sis))?\\W*$|^\\W*(?:check|see) (?:ur|your|the) (?:dms?|inbox|pms?)\\W*$|^\\W*(?:dm|pm|inbox)(?: me| us)? (?:for|4) (?:\\w+ )?(?:collabs?|collaboration|promo|promotion|biz|business|details|rates)\\W*$|^\\W*hmu\\b|^\\W*schick(?:t)? mal (?:ne |die |deine |eure )?preis(?:liste|e)\\W*$|\\bi can (?:sell|promote|flip|push) (?:this|these|it|that|them) for (?:you|u)\\b|\\bif (?:u|you) want (?:this |it |(?:your|ur) \\w+ )?(?:promoted|more followers|more sales|exposure)\\b|\\bslide into my (?:dms?|inbox)\\b|^\\W*manda(?:me)? (?:la )?lista de precios\\W*$",
            FLAGS);

    private StrangersText() {}

    /**
     * Whether a stranger no more than says hello, flirts, or offers a job. Takes time in proportion to the text.
     *
     * @param privately whether it is said in private; before others a mere hello is polite, a job is for all who read it, and
     *     whoever flirts and asks something as well has asked
     */
    public static boolean isIdle(String text, boolean privately) {
        String said = LeadingHandles.without(text);
        boolean flirts = FLIRT.matcher(said).lookingAt();
        boolean greets = said.length() <= LONGEST_HELLO && HELLO.matcher(said).matches();
        if (!privately) {
            return flirts && greets;
        }
        return flirts || greets || (JOB.find(said) && RECRUITS.find(said) && !APPLIES.find(said));
    }

    /**
     * Whether it asks the owner for what the owner sells, or tells that something of the owner's does not work. Takes time
     * in proportion to the text.
     *
     * @param asks whether it asks something
     */
    public static boolean isCustomers(String text, boolean asks) {
        return (asks && (WANTS_TO_BUY.matcher(text).find() || ASKS_TERMS.find(text) || asksWhether(text)))
                || (text.length() <= LONGEST_REPORT
                        && REPORTS.matcher(text).find()
                        && !SELLS_REPAIR.matcher(text).find());
    }

    private static boolean asksWhether(String text) {
        String said = LeadingHandles.without(text);
        return said.length() <= LONGEST_REPORT && ASKS_WHETHER.matcher(said).lookingAt() && !OF_SELLERS.find(said);
    }

    /** Whether a few words doubt what is sold, or tell of having or liking it. Takes time in proportion to the text. */
    public static boolean isReaders(String text) {
        return text.length() <= LONGEST_REPORT
                && READERS.find(LeadingHandles.without(text))
                && !SELLS_REPAIR.matcher(text).find();
    }

    /** Whether somebody wants to trade in what another one shows, and asks for it as for a due. Takes time in proportion to the text. */
    public static boolean solicits(String text) {
        return text.length() <= LONGEST_REPORT
                && text.indexOf('?') < 0
                && SOLICITS.matcher(LeadingHandles.without(text)).find();
    }
}
