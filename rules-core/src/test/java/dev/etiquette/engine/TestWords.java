package dev.etiquette.engine;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.prepared.Signal;
import dev.etiquette.vocabulary.RuleFunction;
import dev.etiquette.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;

/** Signals and words for books that are written by tests: general enough for any fact. */
public final class TestWords {

    /** The standard vocabulary with these words and signals. */
    static final Vocabulary VOCABULARY = Vocabulary.standardWith(
            List.of(Ripple.class, Wave.class, Tide.class, Mood.class), List.of(TestWords.class));

    private TestWords() {}

    /** About a person. */
    public record Ripple(PersonId who, Platform place, Instant at, long number) implements Signal {}

    /** About a person, with another meaning. */
    public record Wave(PersonId who, Platform place, Instant at, long number) implements Signal {}

    /** About a person, with yet another meaning. */
    public record Tide(PersonId who, Platform place, Instant at, long number) implements Signal {}

    /** About anything at all. */
    public record Mood(String value) implements Signal {}

    /** Says something about a person. */
    @RuleFunction("a ripple")
    public static Ripple ripple(PersonId who, Platform place, Instant at, long number) {
        return new Ripple(who, place, at, number);
    }

    /** Says something else about a person. */
    @RuleFunction("a wave")
    public static Wave wave(PersonId who, Platform place, Instant at, long number) {
        return new Wave(who, place, at, number);
    }

    /** Says a third thing about a person. */
    @RuleFunction("a tide")
    public static Tide tide(PersonId who, Platform place, Instant at, long number) {
        return new Tide(who, place, at, number);
    }

    /** Says something about anything. */
    @RuleFunction("a mood")
    public static Mood mood(Object value) {
        return new Mood(value instanceof Number number ? "" + number.longValue() : "" + value);
    }

    /** Says something about two numbers. */
    @RuleFunction("a mood of two numbers")
    public static Mood pair(long one, long other) {
        return new Mood(one + " " + other);
    }

    /** Fails for some numbers, which no word must. */
    @RuleFunction("the same number, or a failure")
    public static long fragile(long number) {
        if (number == 3) {
            throw new IllegalStateException("three");
        }
        return number;
    }

    /** Greets a person. */
    @RuleFunction("greet somebody")
    public static SuggestedAction greet(PersonId who, Platform place, Instant at) {
        return new SuggestedAction(
                Action.START_CONVERSATION,
                who,
                who.value(),
                place,
                Channel.MESSAGE,
                "greeting",
                new Subject(Subject.Type.PERSON, who.value(), ""),
                at);
    }
}
