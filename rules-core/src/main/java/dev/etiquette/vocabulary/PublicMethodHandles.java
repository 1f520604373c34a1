package dev.etiquette.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Handles on the public methods that rules reach. */
final class PublicMethodHandles {

    private PublicMethodHandles() {}

    static MethodHandle of(Method method) {
        try {
            return lookup(method).unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(
                    "The method " + method + " cannot be reached; what rules read must be public.", hidden);
        }
    }

    /** Ours need not be exported; those of others are reached as anybody reaches them. */
    private static MethodHandles.Lookup lookup(Method method) {
        boolean ours = method.getDeclaringClass().getModule() == PublicMethodHandles.class.getModule();
        return ours
                        && Modifier.isPublic(method.getModifiers()
                                & method.getDeclaringClass().getModifiers())
                ? MethodHandles.lookup()
                : MethodHandles.publicLookup();
    }
}
