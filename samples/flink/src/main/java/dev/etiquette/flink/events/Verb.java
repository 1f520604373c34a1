package dev.etiquette.flink.events;

import java.util.Arrays;
import java.util.Optional;

/** What an event does with the facts that it brings. */
public enum Verb {

    /** They are so; a situation says in addition who the owner is. */
    ADD("add"),

    /** They are not so any more, or never were. */
    WITHDRAW("withdraw"),

    /** The owner leaves, and nothing that was known before stays. */
    FORGET("forget");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    /** As it stands in a line. */
    public String word() {
        return word;
    }

    static Optional<Verb> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
