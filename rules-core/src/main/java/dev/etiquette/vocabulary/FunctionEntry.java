package dev.etiquette.vocabulary;

import dev.etiquette.prepared.DeclaredFact;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word as the checker and the engine see it. Safe for any number of threads. */
public final class FunctionEntry {

    private final @Nullable Method method;
    private final String name;
    private final DeclaredFact.@Nullable Shape shape;
    private final String meaning;
    private final List<Type> parameters;
    private final Type result;

    /** Made when the word is first used, as those of fields are. */
    private volatile @Nullable MethodHandle handle;

    FunctionEntry(Method method, RuleFunction word) {
        this.method = method;
        this.name = method.getName();
        this.shape = null;
        this.meaning = word.value();
        List<Type> types = new ArrayList<>();
        for (Class<?> parameter : method.getParameterTypes()) {
            types.add(Type.of(parameter.isArray() ? parameter.getComponentType() : parameter));
        }
        this.parameters = List.copyOf(types);
        this.result = Type.of(method.getReturnType());
    }

    /** Makes a fact whose type a file declares. */
    FunctionEntry(FactType declared) {
        this.method = null;
        this.name = "new " + declared.name();
        this.meaning = declared.meaning();
        this.parameters = declared.declaredFields().stream().map(Field::type).toList();
        this.result = declared.valueType();
        this.shape = new DeclaredFact.Shape(
                declared.name(),
                declared.declaredFields().stream().map(Field::name).toList());
    }

    /** As rules write it. */
    public String name() {
        return name;
    }

    /** For an author; one phrase. */
    public String meaning() {
        return meaning;
    }

    /** What it takes, in order. */
    public List<Type> parameters() {
        return parameters;
    }

    /** Whether the last parameter may stand any number of times, or not at all. */
    public boolean repeats() {
        return method != null && method.isVarArgs();
    }

    /** Whether people are shown the text that stands in that place, the first of them 0. */
    public boolean shows(int place) {
        return method != null
                && place < parameters.size()
                && method.getParameters()[place].isAnnotationPresent(Shown.class);
    }

    /** What it gives. */
    public Type result() {
        return result;
    }

    /**
     * The result for these arguments, as many and of such types as the parameters ask for; those of a parameter that
     * repeats stand in an array of their own.
     */
    public Object of(Object[] arguments) {
        if (shape != null) {
            return new DeclaredFact(shape, arguments);
        }
        try {
            return (Object) handle().invokeExact(arguments);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException("The word " + name() + " failed.", checked);
        }
    }

    private MethodHandle handle() {
        MethodHandle made = handle;
        if (made == null) {
            made = PublicMethodHandles.of(Objects.requireNonNull(method))
                    .asFixedArity()
                    .asSpreader(Object[].class, parameters.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            handle = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return name();
    }
}
