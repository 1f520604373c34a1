package dev.etiquette;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Public classes as plain text: each with what it extends and all of it that a program in another package can name. Two
 * compilations of the same sources are written alike, whatever platform reads them.
 */
final class ApiListing {

    private ApiListing() {}

    /** The public ones of these classes, sorted by their names, with an empty line between two. */
    static String of(Collection<Class<?>> classes) {
        return classes.stream()
                .filter(ApiListing::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .map(each -> head(each) + members(each))
                .collect(Collectors.joining("\n"));
    }

    static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String head(Class<?> type) {
        StringBuilder head = new StringBuilder();
        if (type.isAnnotationPresent(Deprecated.class)) {
            head.append("@Deprecated ");
        }
        head.append(words(type.getModifiers() & ~implied(type)));
        if (type.isSealed() && !type.isEnum()) {
            head.append("sealed ");
        }
        head.append(kind(type)).append(type.getName().replace('$', '.')).append(parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            // In their own order, by which it is made.
            for (RecordComponent each : type.getRecordComponents()) {
                head.append("\n        has ")
                        .append(text(each.getAnnotatedType()))
                        .append(' ')
                        .append(each.getName());
            }
        }
        for (AnnotatedType each : visibleSupertypes(type)) {
            head.append("\n        is ").append(text(each));
        }
        if (type.isSealed() && !type.isEnum()) {
            Arrays.stream(type.getPermittedSubclasses())
                    .filter(ApiListing::isVisible)
                    .map(Class::getName)
                    .sorted()
                    .forEach(each -> head.append("\n        permits ").append(each.replace('$', '.')));
        }
        return head.append('\n').toString();
    }

    /** What the kind of it says already: an enum is sealed or final by its constants, and a record final. */
    private static int implied(Class<?> type) {
        if (type.isInterface()) {
            return Modifier.INTERFACE | Modifier.ABSTRACT | Modifier.STATIC;
        }
        return type.isEnum() || type.isRecord() ? Modifier.FINAL | Modifier.ABSTRACT | Modifier.STATIC : 0;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return "interface ";
        }
        return type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
    }

    /** What it extends and implements, as far as others can name it; of what they cannot, what that extends and implements. */
    private static List<AnnotatedType> visibleSupertypes(Class<?> type) {
        List<AnnotatedType> found = new ArrayList<>();
        Stream.concat(Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .forEach(each -> {
                    Class<?> raw = raw(each);
                    if (!isVisible(raw)) {
                        found.addAll(visibleSupertypes(raw));
                    } else if (raw != Object.class && raw != Record.class && raw != Enum.class) {
                        found.add(each);
                    }
                });
        found.sort(Comparator.comparing(ApiListing::text));
        return found;
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof Class<?> plain
                ? plain
                : (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    }

    private static String members(Class<?> type) {
        StringBuilder text = new StringBuilder();
        // In their own order, by which they are compared.
        Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .forEach(each -> text.append(indented(deprecation(each) + each.getName())));

        Set<String> lines = new TreeSet<>();
        for (Class<?> each : withHiddenSupertypes(type)) {
            fields(each).forEach(lines::add);
            methods(each, type).forEach(lines::add);
        }
        Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> isOpen(each, type) && !isImplied(each, type))
                .map(ApiListing::line)
                .forEach(lines::add);
        lines.forEach(each -> text.append(indented(each)));
        return text.toString();
    }

    /** A class, and those behind it that nobody can name, whose members everybody can. */
    private static Set<Class<?>> withHiddenSupertypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(each -> !isVisible(each))
                .forEach(each -> all.addAll(withHiddenSupertypes(each)));
        return all;
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(each -> !each.isEnumConstant() && isOpen(each, type))
                .map(each -> deprecation(each) + words(each.getModifiers()) + text(each.getAnnotatedType()) + " "
                        + each.getName());
    }

    private static Stream<String> methods(Class<?> declaring, Class<?> shown) {
        return Arrays.stream(declaring.getDeclaredMethods())
                .filter(each -> !each.isBridge() && isOpen(each, shown))
                .filter(each -> !isImplied(each, shown))
                .map(ApiListing::line);
    }

    /** Whether others can call it; what is protected in a final class, nobody else can. */
    private static boolean isOpen(Member member, Class<?> shown) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(shown.getModifiers()));
    }

    /** Whether every enum has it, or every record of those components. */
    private static boolean isImplied(Executable code, Class<?> shown) {
        if (shown.isEnum()) {
            return Set.of("values", "valueOf").contains(code.getName());
        }
        if (!shown.isRecord()) {
            return false;
        }
        RecordComponent[] components = shown.getRecordComponents();
        if (code instanceof Constructor<?>) {
            return Arrays.equals(
                    code.getParameterTypes(),
                    Arrays.stream(components).map(RecordComponent::getType).toArray());
        }
        return Set.of("equals", "hashCode", "toString").contains(code.getName())
                || Arrays.stream(components).anyMatch(each -> each.getAccessor().equals(code));
    }

    private static String line(Executable code) {
        StringBuilder line = new StringBuilder(deprecation(code));
        int modifiers = code.getModifiers() & ~(Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT);
        if (code instanceof Constructor<?>) {
            modifiers &= ~Modifier.FINAL;
        }
        // Of a method, the bits of these two mean something else.
        line.append(words(modifiers & ~(Modifier.VOLATILE | Modifier.TRANSIENT)));
        if (code instanceof Method method && method.isDefault()) {
            line.append("default ");
        }
        String parameters = parameters(code.getTypeParameters());
        line.append(parameters).append(parameters.isEmpty() ? "" : " ");
        if (code instanceof Method method) {
            line.append(text(method.getAnnotatedReturnType())).append(' ').append(method.getName());
        } else {
            line.append("new");
        }
        AnnotatedType[] taken = code.getAnnotatedParameterTypes();
        line.append('(');
        for (int i = 0; i < taken.length; i++) {
            String type = text(taken[i]);
            boolean several = code.isVarArgs() && i == taken.length - 1;
            line.append(i == 0 ? "" : ", ").append(several ? type.substring(0, type.length() - 2) + "..." : type);
        }
        line.append(')');
        if (code.getAnnotatedExceptionTypes().length > 0) {
            line.append(Arrays.stream(code.getAnnotatedExceptionTypes())
                    .map(ApiListing::text)
                    .sorted()
                    .collect(Collectors.joining(", ", " throws ", "")));
        }
        if (code instanceof Method method && method.getDefaultValue() != null) {
            line.append(" default ").append(value(method.getDefaultValue()));
        }
        return line.toString();
    }

    private static String value(Object value) {
        return value instanceof Object[] several
                ? Arrays.stream(several).map(ApiListing::value).collect(Collectors.joining(", ", "{", "}"))
                : value instanceof String words ? '"' + words + '"' : String.valueOf(value);
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(each -> each.getName() + bounds(each.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(AnnotatedType[] bounds) {
        String text = Arrays.stream(bounds).map(ApiListing::text).collect(Collectors.joining(" & "));
        return text.equals("Object") ? "" : " extends " + text;
    }

    /** As it stands in Java, with the packages of all but {@code java.lang}, and with what may be null. */
    private static String text(AnnotatedType type) {
        String mark = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (mark.isEmpty() ? "" : " " + mark) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType filled) {
            return mark
                    + name(raw(type))
                    + Arrays.stream(filled.getAnnotatedActualTypeArguments())
                            .map(ApiListing::text)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType open) {
            AnnotatedType[] lower = open.getAnnotatedLowerBounds();
            return lower.length > 0 ? "? super " + text(lower[0]) : "?" + bounds(open.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return mark + ((TypeVariable<?>) variable.getType()).getName();
        }
        return mark + name((Class<?>) type.getType());
    }

    private static String name(Class<?> type) {
        String name = type.getName().replace('$', '.');
        return type.getPackageName().equals("java.lang") && !type.isPrimitive() ? name.substring(10) : name;
    }

    private static String deprecation(AnnotatedElement element) {
        Deprecated mark = element.getAnnotation(Deprecated.class);
        return mark == null ? "" : mark.forRemoval() ? "@Deprecated(forRemoval) " : "@Deprecated ";
    }

    private static String words(int modifiers) {
        String words = Modifier.toString(modifiers);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String indented(String line) {
        return "    " + line + "\n";
    }
}
