package dev.etiquette.reading;

import java.util.regex.Pattern;

/** Questions that want no more than a few words of everybody, and what may be an answer to one. */
final class JestText {

    private static final int FEW_WORDS = 10;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern ASKS_FOR_WORDS = Pattern.compile(
            "\\b(what.?s|what (is|was|are)|name) (your|the) ([a-z-]+ )?(first|last|favou?rite|best|worst|funniest|dumbest|weirdest|go-?to) |\\bwhat (do|would) (you|u) (say|tell|call|shout|think of|yell) |\\bwhat (comes|came) to mind\\b|\\bfirst (thought|word|thing) (in|that|you|when)\\b|\\b(finish|complete|continue) (the|this|my) (sentence|line|story|phrase|lyric)|\\bin (one|two|three|four|five|\\d) words?\\b|\\bwrong answers only\\b|\\bcaption (this|it)\\b|\\bwithout (telling|saying)\\b|\\b(tell|give) me your (best|worst|favou?rite|most) "
                    + "|\\b(was ist|wie (lautet|hei\u00dft)|nennt|sagt) (dein|deine|euer|eure|mir euren?) ([a-z\u00e4\u00f6\u00fc-]+ )?(erste[rs]?|letzte[rs]?|liebste[rs]?|lieblings\\w*|beste[rs]?|schlimmste[rs]?|d\u00fcmmste[rs]?)|\\bwas (sagst|sagt|ruft|rufst|denkst|denkt) (du|ihr)\\b[^.!?]{0,30}\\b(jeden|immer|zuerst|als erstes|zu (deine|eure)\\w*)\\b|\\b(erg\u00e4nzt|vervollst\u00e4ndigt|beendet) (den|diesen) satz|\\bin (einem|zwei|drei|vier|f\u00fcnf) w(ort|orten|\u00f6rtern)\\b|\\bnur falsche antworten\\b|\\bohne (es )?zu sagen\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who speaks to the owner asks the owner. */
    private static final Pattern TO_OWNER = Pattern.compile(
            "\\b(you|your|yours|u|ur|du|dir|dich|dein\\w*|ihr|euch|eu(er|re)\\w*|ihnen|(may|can|could|shall) (i|we)|(darf|kann|k\u00f6nnte) (ich|man)|next|n\u00e4chste\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private JestText() {}

    /** "What's your first thought in the morning?" Takes time in proportion to the text. */
    static boolean asksForWords(String text) {
        return ASKS_FOR_WORDS.matcher(text).find();
    }

    /** "Where's the other sock?": few words, behind the handles of a reply, that speak to nobody. Takes time likewise. */
    static boolean isShortAnswer(String text) {
        String words = LeadingHandles.without(text);
        return BLANKS.split(words, FEW_WORDS + 2).length <= FEW_WORDS
                && !TO_OWNER.matcher(words).find();
    }
}
