package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public call of every exported package refuses null for each of its parameters, and says which one it was. */
class NullsTest {

    @Test
    void null_is_refused_with_the_name_of_its_parameter_at_every_door(@TempDir Path folder)
            throws ReflectiveOperationException {
        assertThat(tried(DoorsTest.doors(RuleBook.class), folder)).isGreaterThan(700);
    }

    /** Asks for null at each public call of these classes, which all must refuse; gives back how often it did. */
    static int tried(List<Class<?>> doors, Path folder) throws ReflectiveOperationException {
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        try (Samples samples = new Samples(folder)) {
            for (Class<?> door : doors) {
                for (Executable call : calls(door)) {
                    for (int i = 0; i < call.getParameterCount(); i++) {
                        if (!mayBeNull(call.getParameters()[i])) {
                            tried++;
                            String answer = answer(samples, call, i);
                            if (!answer.isEmpty()) {
                                accepted.add(call + ", " + call.getParameters()[i].getName() + ": " + answer);
                            }
                        }
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
        return tried;
    }

    /** What has a body of its own; a null that equals is asked about is no mistake. */
    private static List<Executable> calls(Class<?> door) {
        return Stream.<Executable>concat(
                        Arrays.stream(door.getDeclaredMethods()), Arrays.stream(door.getDeclaredConstructors()))
                .filter(call -> Modifier.isPublic(call.getModifiers())
                        && !Modifier.isAbstract(call.getModifiers())
                        && !call.isSynthetic())
                .filter(call -> !call.getName().equals("equals"))
                .filter(call -> !(call instanceof Constructor && Modifier.isAbstract(door.getModifiers())))
                .filter(call -> !(door.isEnum() && call.getName().equals("valueOf")))
                .toList();
    }

    private static boolean mayBeNull(Parameter parameter) {
        return parameter.getType().isPrimitive() || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Empty when it is refused as it should be; otherwise what came instead. */
    private static String answer(Samples samples, Executable call, int missing) throws ReflectiveOperationException {
        Object[] arguments = new Object[call.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : samples.of(call.getGenericParameterTypes()[i]);
        }
        String answer = answer(samples, call, arguments, missing);
        if (answer.isEmpty() && call.isVarArgs() && missing == arguments.length - 1) {
            // One of several may be null too.
            arguments[missing] = Array.newInstance(call.getParameterTypes()[missing].getComponentType(), 1);
            return answer(samples, call, arguments, missing);
        }
        return answer;
    }

    private static String answer(Samples samples, Executable call, Object[] arguments, int missing)
            throws ReflectiveOperationException {
        try {
            if (call instanceof Method method) {
                boolean made = Modifier.isStatic(call.getModifiers());
                method.invoke(made ? null : samples.of(call.getDeclaringClass()), arguments);
            } else {
                ((Constructor<?>) call).newInstance(arguments);
            }
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            String name = call.getParameters()[missing].getName();
            // Of several facts it is one fact that is missing.
            boolean isFact = call.getParameterTypes()[missing] == Fact[].class && isRefusal(cause, "fact");
            return isFact || isRefusal(cause, name) ? "" : cause.toString();
        }
        return "accepted";
    }

    /** The name alone; or a sentence of a fact that says it in words, or in brackets: Post "p" has no time (at). */
    private static boolean isRefusal(Throwable thrown, String name) {
        String said = String.valueOf(thrown.getMessage());
        if (thrown instanceof InvalidFactException) {
            String words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return said.matches(".* has no .*\\b(%s|%s)\\b.* It must have one\\.".formatted(name, words));
        }
        return thrown instanceof NullPointerException && said.equals(name);
    }
}
