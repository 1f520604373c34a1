package dev.etiquette.reading;

import java.util.regex.Pattern;

/** Tells words that ask after what was promised: "you said you'd send the offer", "ping about the poster". English and German. */
public final class PromiseNudge {

    private static final int LONGEST_READ = 2_000;

    /** What somebody says that the other one had promised. */
    private static final WordStartPatterns QUOTING = WordStartPatterns.of(
            "\\b(you (?:said|promised)(?! (?:that )?(?:it|he|she|they|the|this)\\b)|you(?:['\u2019]d| had) promised|you (?:were going|wanted) to"
                    + "|du wolltest|ihr wolltet|sie wollten|du hattest|du hast (?:mir |uns )?(?:gesagt|versprochen)"
                    + "|sie (?:haben|hatten) (?:mir |uns )?(?:gesagt|versprochen|zugesagt)|wolltest du)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final WordStartPatterns ASKING = WordStartPatterns.of(
            "\\b(any (?:news|updates?|luck|progress|word)|(?:ping|nudge|reminder|poke|bump) (?:about|on|re|for)|have you (?:had|found|sent|managed|checked|asked|got|finished|done)"
                    + "|did you (?:find|send|get|manage|ask|check|do|finish|ring|call|have a chance|already)|still waiting|following up|checking (?:in|on|up)|just (?:checking|wondering|asking|a reminder)|(?:gentle|quick|friendly|little) (?:reminder|nudge)"
                    + "|(?:was |i['\u2019]?m )?wondering (?:if|whether) you|did i miss|any (?:thoughts|joy|chance yet|sign)|no (?:sign|word|answer|reply|news) (?:of|on|from|about|yet)|(?:nothing|hasn['\u2019]?t|haven['\u2019]?t) (?:has |had )?(?:come|arrived|heard|received|got|seen)"
                    + "|(?:is |are )?still (?:open|outstanding|missing|unpaid|nothing)"
                    + "|(?:hast du|habt ihr|haben sie)\\b[^.!?]{0,60}\\b(?:schon|gefunden|geschickt|gefragt|geschafft|gemacht|erreicht|gekl\u00e4rt)"
                    + "|(?:was |etwas |schon )neues|neuigkeiten|wie (?:steht|sieht)|denkst du|denken sie|warte noch"
                    // "no art yet?", "is my lamp ready?", "wie läuft's mit der Liste?"
                    + "|no (?!idea|one|need|plans?|worries|problem)[\\p{L}]{2,20} yet|(?:not here|nothing|not there|not done|not ready) yet"
                    + "|is (?:my|the|your|that) [^.!?]{1,30} (?:ready|done|finished)"
                    + "|how(?:['\u2019]?s| is| are) (?:my|the|your|that) [^.!?]{1,30} (?:coming|getting on|getting along)"
                    + "|wie l(?:\u00e4|ae)uft(?:['\u2019]?s| es)? mit"
                    + "|(?:noch kein(?:e|en|er)?|immer noch kein(?:e|en|er)?) [\\p{L}]{2,20}(?: da)?(?=\\?)|noch nichts? (?:da|gekommen|bekommen|angekommen)"
                    + "|wo bleib(?:t|en)|nach(?:zu)?(?:fragen|haken|h\u00f6ren)|frage? (?:noch ?mal|nur mal|mal) nach|immer noch (?:nichts?|nix)|noch (?:nix|nichts?) (?:geh\u00f6rt|bekommen|da|erhalten|angekommen)|(?:noch|weiterhin) offen"
                    + "|ist (?:der|die|das|mein|meine|deine?) [^.!?]{1,30} (?:schon )?fertig)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PromiseNudge() {}

    /** Whether a text says that somebody had promised something, which is wanted still when the day that it names is over. */
    public static boolean quotes(String text) {
        return QUOTING.find(read(text));
    }

    /** Whether a text may ask after something promised, where something is. */
    public static boolean is(String text) {
        return quotes(text) || ASKING.find(read(text));
    }

    private static String read(String text) {
        return BoundedText.of(text, LONGEST_READ);
    }
}
