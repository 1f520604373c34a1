package dev.etiquette.vocabulary;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * A word as the checker and the engine see it.
 *
 * @param name as rules write it
 * @param meaning for an author
 * @param parameters what it takes, in order
 * @param repeats whether the last parameter may stand any number of times, or not at all
 * @param result what it gives
 * @param method takes all arguments in one array and gives back the result
 */
public record WordEntry(
        String name, String meaning, List<Type> parameters, boolean repeats, Type result, MethodHandle method) {

    /** The result for these arguments, which are as many and of such types as the parameters ask for. */
    public Object of(Object[] arguments) {
        try {
            return (Object) method.invokeExact(arguments);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException("The word " + name + " failed.", checked);
        }
    }
}
