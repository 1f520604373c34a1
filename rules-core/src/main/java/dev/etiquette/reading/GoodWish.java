package dev.etiquette.reading;

import java.util.regex.Pattern;

/**
 * Whether words condole, congratulate, wish well or are fond: whoever says them wants to know that they were seen. English, German,
 * Spanish, French, Italian, Dutch, Portuguese and Polish.
 */
public final class GoodWish {

    private static final Pattern WISH = Pattern.compile(
            "\\b(?:sorry for your loss|condolences?|thinking of (?:you|u)|with you|get well|(?:good|best of) luck|congrat\\w*|congrats|well deserved|happy (?:birthday|new year|anniversary|easter|christmas)"
                    + "|merry christmas|(?:love|miss) (?:you|u|ya)|proud of (?:you|u)|happy for (?:you|u)|(?:glad|good|great) to (?:hear|read|see)|made me (?:cry|smile|laugh)|not alone|helped me|fingers crossed|hugs?|welcome back"
                    + "|beileid|mitgefuhl|gute besserung|viel (?:gluck|erfolg|kraft)|alles (?:gute|liebe)|gluckwunsch\\w*|gratul\\w+|frohe \\p{L}+|hab dich lieb|denk\\w* an (?:dich|euch|sie)|druck\\w* (?:dich|euch|die daumen)|schon zu (?:horen|lesen)"
                    + "|pesame|lo siento mucho|mejorate|que te mejores|felicid\\w+|felicitaciones|enhorabuena|feliz \\p{L}+|suerte|un abrazo|te quiero|animo"
                    + "|condoleances|felicitations|bravo|bon(?:ne)? (?:anniversaire|courage|annee|retablissement|chance)|joyeu[xs]e? \\p{L}+|courage|pensees?|je t.aime"
                    + "|condoglianze|complimenti|congratulazioni|auguri|buon compleanno|in bocca al lupo|guarisci presto|ti voglio bene|un abbraccio"
                    + "|gecondoleerd|sterkte|beterschap|gefeliciteerd|proficiat|succes|van harte"
                    + "|sentimentos|pesames|melhoras|parabens|boa sorte|um abraco"
                    + "|kondolencje|wyrazy wspolczucia|gratulacje|gratuluje|powodzenia|sto lat|wszystkiego najlepszego|trzymaj sie)\\b");

    private GoodWish() {}

    /**
     * Whether they do. Takes time in proportion to the text.
     *
     * @param wording in small letters, without accents
     */
    public static boolean is(String wording) {
        return WISH.matcher(wording).find();
    }
}
