package dev.etiquette.vocabulary;

import dev.etiquette.prepared.DeclaredFact;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that rules can read of a fact. Whole numbers are read as {@code Long}.
 *
 * <p>Two fields are equal when they are the same accessor of the same fact type. Safe for any number of threads.
 */
public final class Field {

    private final String name;
    private final Type type;
    private final @Nullable Method accessor;
    private final String owner;
    private final int index;
    private final String meaning;

    /** Made when it is first read: most fields of the vocabulary are read by no rule, and handles cost start-up time. */
    private volatile @Nullable MethodHandle handle;

    Field(Method accessor) {
        this.name = accessor.getName();
        this.type = Type.of(accessor.getReturnType());
        this.accessor = accessor;
        this.owner = "";
        this.index = -1;
        this.meaning = "";
    }

    /** Of a declared fact type. */
    Field(String owner, FactType.DeclaredField declared, int index) {
        this.name = declared.name();
        this.type = declared.type();
        this.accessor = null;
        this.owner = owner;
        this.index = index;
        this.meaning = declared.meaning();
    }

    /** As rules write it. */
    public String name() {
        return name;
    }

    /** Of its values. */
    public Type type() {
        return type;
    }

    /** What it means, for a reader, where its declaration says so; else empty. */
    public String meaning() {
        return meaning;
    }

    /** What its fact says of it in this way; nothing for a field of a declared fact type. */
    public <A extends Annotation> Optional<A> annotation(Class<A> kind) {
        if (accessor == null) {
            return Optional.empty();
        }
        RecordComponent[] parts = accessor.getDeclaringClass().getRecordComponents();
        return Optional.ofNullable(accessor.getAnnotation(kind))
                .or(() -> Stream.of(parts == null ? new RecordComponent[0] : parts)
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                        .map(part -> part.getAnnotation(kind)));
    }

    /** The value in that fact. */
    public Object of(Object fact) {
        if (index >= 0) {
            return ((DeclaredFact) fact).value(index);
        }
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
        Method accessor = Objects.requireNonNull(this.accessor);
        if (made == null) {
            made = PublicMethodHandles.of(accessor);
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
        return other instanceof Field that
                && Objects.equals(accessor, that.accessor)
                && owner.equals(that.owner)
                && index == that.index;
    }

    @Override
    public int hashCode() {
        return accessor == null ? owner.hashCode() + index : accessor.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
