package dev.etiquette.vocabulary;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sort of value of which a rule can name some: {@code Kind.PUBLIC_QUESTION}, {@code Platform.LINKEDIN}.
 *
 * @param type the Java class behind it
 * @param values those that can be named, by name, in the order in which the class declares them
 */
public record EnumType(Class<?> type, Map<String, Object> values) {

    /** Keeps a copy. */
    public EnumType {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The constants of a class that are of that class. */
    public static EnumType of(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field constant : type.getFields()) {
            if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == type) {
                try {
                    values.put(constant.getName(), constant.get(null));
                } catch (IllegalAccessException closed) {
                    throw new IllegalArgumentException("The choices of " + type.getName() + " must be public.", closed);
                }
            }
        }
        return new EnumType(type, values);
    }

    /** As rules write it. */
    public String name() {
        return type.getSimpleName();
    }
}
