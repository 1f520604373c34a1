package dev.etiquette.vocabulary;

import java.lang.invoke.MethodHandle;

/**
 * One thing that rules can read of a fact.
 *
 * @param name as rules write it
 * @param type of its values
 * @param accessor takes the fact as an {@code Object} and gives back the value as one
 */
public record Field(String name, Type type, MethodHandle accessor) {

    /** The value in that fact. */
    public Object of(Object fact) {
        try {
            return accessor.invokeExact(fact);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException("Reading the field " + name + " failed.", checked);
        }
    }
}
