package dev.etiquette.reading;

import dev.etiquette.wording.MessageTemplate;

/** Why a phrase can be found in no text. */
enum PhraseMessage implements MessageTemplate {

    // Words
    NO_WORD("The phrase \"%s\" has no word. A sign needs \"anywhere\"."),
    PHRASE_OF_GIVEN("A mark that is \"given\" is looked for in no text, so it has no phrase. Found \"%s\"."),
    NOT_AFTER_WORDS(
            "Found \"%s\" in the column \"not after\". It takes one to four words, and \";\" between several of these."),
    NOT_AFTER_FOR_SIGN("\"%s\" has no word before it to look at. Only phrases of words have a \"not after\"."),
    TOO_MANY_WORDS("The phrase \"%s\" has %s words. At most %s are allowed."),
    IGNORED_SIGNS("The phrase \"%s\" has signs that are ignored. Remove them, and write € for any price."),

    // Several words in one place, and words in any order
    WRONG_GROUP(
            "The phrase \"%s\" has brackets that name no group of words. Write the name in small letters, with a space"
                    + " before and after the brackets: stop [writing] me."),
    EMPTY_WORDING("The phrase \"%s\" has nothing between two bars. Write words there, or remove a bar."),
    TOGETHER_WITHOUT_BLANKS(
            "The phrase \"%s\" has a & without spaces around it. Write a space before and after it: mails & no more."),
    TOGETHER_PARTS(
            "The phrase \"%s\" has a & with nothing before or after it, or more than %s parts. Write words on both"
                    + " sides of each &."),
    TOGETHER_ANYWHERE("The words around & in the phrase \"%s\" can be anywhere in a sentence. Write \"anywhere\" in the"
            + " column \"where\"."),

    // How sure one must be
    NO_SURENESS("A mark that is \"weighed\" needs how sure one must be: a number from 50 to below 100, and a"
            + " percent sign. Found \"%s\"."),
    NOT_WEIGHED("No words have weights for the mark \"%s\". They have them for %s."),

    // Stars
    STAR_INSIDE("The phrase \"%s\" has a star in a wrong place. Write it for one whole word, or after at least"
            + " three letters of one."),
    STAR_AT_AN_END(
            "The phrase \"%s\" begins or ends with a star. A star for a whole word needs a word before and after it."),

    // Web addresses
    NOT_IN_AN_ADDRESS("The phrase \"%s\" is not a part of a web address. Write a host (etsy.com), a folder (/shop) or a"
            + " parameter (gclid, utm_*, utm_medium=paid).");

    private final String template;

    PhraseMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
