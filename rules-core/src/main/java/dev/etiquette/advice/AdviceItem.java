package dev.etiquette.advice;

/** What advice says of one matter: it is recommended, it is withheld or, where it is planned, it is judged. */
public sealed interface AdviceItem permits Recommendation, Withheld, JudgedDraft {

    /**
     * By which the matter is known again in other advice of the same owner: no two items of one advice have the same. What
     * is recommended and then withheld, or the other way round, keeps it.
     */
    String key();
}
