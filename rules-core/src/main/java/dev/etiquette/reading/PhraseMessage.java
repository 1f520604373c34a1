package dev.etiquette.reading;

import dev.etiquette.wording.MessageTemplate;

/** What is said of a phrase that nothing can be found by. Those of a class are together, in the order in which it needs them. */
enum PhraseMessage implements MessageTemplate {

    // Phrase
    NOT_PART_WEB_ADDRESS_WRITE(
            "is not a part of a web address; write a host (etsy.com), a folder (/shop) or a parameter"
                    + " (gclid, utm_*, utm_medium=paid)"),
    HAS_NO_WORD_SIGN_NEEDS("has no word; a sign needs \"anywhere\""),
    HAS_WORDS_AT_MOST_ARE("has %s words; at most %s are allowed"),
    // PhraseWord
    HAS_SIGNS_ARE_IGNORED_REMOVE("has signs that are ignored; remove them, and write € for any price"),
    HAS_STAR_IN_WRONG_PLACE(
            "has a star in a wrong place; write it for one whole word, or after at least three letters" + " of one"),
    BEGINS_OR_ENDS_WITH_STAR("begins or ends with a star; a star for a whole word needs a word before and after it"),
    // Phrases
    PHRASE("The phrase \"%s\" %s.");

    private final String template;

    PhraseMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
