package dev.etiquette.vocabulary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One thing that rules can read of a fact. Whole numbers are read as {@code Long}.
 *
 * <p>Two fields are equal when they are the same accessor of the same kind of fact. Safe for any number of threads.
 */
public final class Field {

    private final String name;
    private final Type type;
    private final Method accessor;

    /** Made when it is first read: most fields of the vocabulary are read by no rule, and handles cost start-up time. */
    private volatile @Nullable MethodHandle handle;

    Field(Method accessor) {
        this.name = accessor.getName();
        this.type = Type.of(accessor.getReturnType());
        this.accessor = accessor;
    }

    /** As rules write it. */
    public String name() {
        return name;
    }

    /** Of its values. */
    public Type type() {
        return type;
    }

    /** The value in that fact. */
    public Object of(Object fact) {
        try {
            return handle().invokeExact(fact);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException("Reading the field " + name + " failed.", checked);
        }
    }

    private MethodHandle handle() {
        MethodHandle made = handle;
        if (made == null) {
            made = Handles.of(accessor);
            if (accessor.getReturnType() == int.class) {
                // Widened first and boxed then: rules know one kind of number.
                made = made.asType(made.type().changeReturnType(long.class));
            }
            made = made.asType(MethodType.methodType(Object.class, Object.class));
            handle = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field that && accessor.equals(that.accessor);
    }

    @Override
    public int hashCode() {
        return accessor.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
