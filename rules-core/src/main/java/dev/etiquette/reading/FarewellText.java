package dev.etiquette.reading;

import java.util.regex.Pattern;

/** Whether words do no more than take leave, as at the end of a working day. English and German. */
public final class FarewellText {

    private static final Pattern FAREWELL = Pattern.compile(
            "\\b(bye|ciao|tschuss|tschau|good ?night|nighty? night|gute nacht"
                    + "|(heading|headed) (out|off|home)|off (now|home|to bed)|(logging|signing) off|done for today"
                    + "|(happy|nice|good|great|lovely|have a|have an) (weekend|evening|night|easter|holidays|good weekend|nice weekend"
                    + "|great weekend|lovely weekend|good evening|nice evening|good one)"
                    + "|see you|see ya|cu|until (monday|tomorrow|next week)|schones? (wochenende|feierabend)"
                    + "|schonen (abend|feierabend|urlaub)|feierabend|bin (dann )?(mal )?(weg|raus)|bis (morgen|montag|dann|bald|spater))\\b");

    /** What stands beside it and says nothing. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\b(all|everyone|everybody|team|folks|guys|friends|i|im|am|we|were|now|and|then|today|the|a|to|you|so|ok|okay|euch|alle"
                    + "|allen|ihr|leute|zusammen|ich|und|dann|so|jetzt|heute|noch|ein|einen|schon|mal|have)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private FarewellText() {}

    /**
     * Whether they do and say nothing else.
     *
     * @param wording in small letters, without accents
     */
    public static boolean is(String wording) {
        String rest = FAREWELL.matcher(wording).replaceAll(" ");
        return !rest.equals(wording)
                && !WORD.matcher(BESIDE.matcher(rest).replaceAll(" ")).find();
    }
}
