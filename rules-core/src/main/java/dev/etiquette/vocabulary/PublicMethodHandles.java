package dev.etiquette.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

/** Handles on the public methods that rules reach. */
final class PublicMethodHandles {

    private PublicMethodHandles() {}

    static MethodHandle of(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(
                    "The method " + method + " cannot be reached; what rules read must be public.", hidden);
        }
    }
}
