package dev.etiquette.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells sentences with the words of a promise that deny it or only ask: "mach ich nicht", "mach ich zu viel L\u00e4rm?" */
final class DeniedPromise {

    private static final Pattern PARTS = Pattern.compile("[,;:()\u2013\u2014]|\\s-+\\s");

    /** "I'll send it on Friday ok?" promises and asks; so does what asks behind a comma. */
    private static final Pattern PROMISING = Pattern.compile(
            "\\b(i['\u2019]?ll|we['\u2019]ll|i will|let me|ich werde|wir werden|ok(?:ay)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of what is denied in German. In English nobody writes "I'll not". */
    private static final Pattern DENYING = Pattern.compile(
            "\\b(nicht(?! vergessen)|kein|keine|keinen|keinem|ungern|niemals|nie|noch nie)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Sayings in the words of a promise: nobody is owed what they tell. */
    private static final Pattern SAYING = Pattern.compile(
            "\\bwe['\u2019]?ll see about\\b|\\blook (?:out for (?:it|them|that|you)|forward)\\b|\\b(?:he|she)(?:['\u2019]ll| will) [^.!?,;]*|\\bkeep (?:my|an|our|both|one) (?:eyes?|ears?|fingers)\\b|\\bkeep (?:that|this|it|you|them|him|her) in (?:mind|my thoughts|my prayers)\\b"
                    + "|\\bkeep (?:going|trying|at it|dreaming|calm|quiet|practi[sc]ing|fighting)\\b|\\blast (?:one|time|message|mail|email|word|post|question)\\b[^.!?]{0,30}\\bpromise"
                    + "|\\b(?:dr\u00fccke?|halte?) (?:(?:dir|euch|ihnen|ich|wir|mal|ganz fest) )*(?:die|beide|alle) (?:daumen|augen)\\b|\\bhalte? (?:ich |wir )?im kopf\\b|\\bleave (?:it|them|that|this|you)(?: be| alone| out| in| to it)?(?=\\s*(?:$|[.!?,;:)]))"
                    // Whoever orders has something coming.
                    + "|\\b(?:ich|wir) (?:bestelle|bestellen|buche|buchen|reserviere|reservieren)\\b(?=[^\\n]{0,120}\\b(?:lieferung|liefern|lieferbar|versand\\w*|rechnung|abholung|hiermit)\\b)|\\bhiermit (?:bestelle|bestellen|buche|buchen|reserviere|reservieren)\\b"
                    + "|\\bte debo (?:una?(?=\\s*(?:$|[^\\s\\p{L}]))|(?:una |un )?(?:grande|gorda|favor|vida|cerveza|ca\u00f1a|copa|birra|caf\u00e9)\\b|la vida|much\\w+|tanto)"
                    // Of what is felt, taken or left as it is, and not done.
                    + "|(?<=\\b(?:i|we)(?:ll|['\u2019]ll| will) )(?:really |always |still |so |just |all |happily |gladly )*(?:miss|love|remember(?! to)|hate|regret|need|want|enjoy|cherish|never forget|not forget|wait|stay(?! (?:late|with))|pass(?= (?:on|at|for|this|thanks|i )|\\W*$)"
                    + "|bear with|hold off|leave it (?:at that|there|be|to you)|take (?:you|u|them|him|her) up|take your word|take it(?= ?[.!,]|$)|stick (?:with|to)|live(?! ?stream)|survive|manage|cope|be (?:fine|ok|okay|alright|good|grand))\\b[^.!?,;]*?(?=\\s(?:and|but|then)\\b|[.!?,;]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Between what was a saying and what follows. */
    private static final Pattern AND =
            Pattern.compile("\\s(?:open |peeled |out )?(?:and|und)\\s", Pattern.CASE_INSENSITIVE);

    private DeniedPromise() {}

    /**
     * Whether a sentence that promises by its words promises nothing.
     *
     * @param promises whether words promise something
     */
    static boolean is(String sentence, Predicate<String> promises) {
        String said = sentence.strip();
        if (SAYING.matcher(said).find()) {
            // "I'll keep an eye out and ring you on Monday" promises the ring.
            String rest = SAYING.matcher(said).replaceAll("");
            return !promises.test(AND.matcher(rest).replaceFirst(" "));
        }
        boolean asks = said.endsWith("?") && !PROMISING.matcher(said).find();
        if (!asks && !DENYING.matcher(said).find()) {
            return false;
        }
        String[] all = PARTS.split(said);
        List<String> parts = Stream.of(all).filter(promises).toList();
        if (parts.isEmpty()) {
            return false;
        }
        String last = all[all.length - 1];
        return parts.stream().allMatch(part -> DENYING.matcher(part).find() || (asks && part.equals(last)));
    }
}
