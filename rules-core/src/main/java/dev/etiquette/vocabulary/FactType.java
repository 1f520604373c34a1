package dev.etiquette.vocabulary;

import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.prepared.Signal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of fact that rules can match.
 *
 * @param name as rules write it
 * @param type the Java class behind it
 * @param fields by name
 * @param slots what it is made of, in order; none for a class of Java
 * @param meaning for an author; empty for a class of Java
 */
public record FactType(String name, Class<?> type, SortedMap<String, Field> fields, List<Field> slots, String meaning) {

    FactType(String name, Class<?> type, SortedMap<String, Field> fields) {
        this(name, type, fields, List.of(), "");
    }

    /**
     * A kind that a rule file declares.
     *
     * @param slots the names of its fields, each with its type, in the same order
     */
    public static FactType declared(String name, String meaning, List<String> slots, List<Type> types) {
        List<Field> made = new ArrayList<>();
        SortedMap<String, Field> fields = new TreeMap<>();
        for (int i = 0; i < slots.size(); i++) {
            Field field = new Field(name, slots.get(i), types.get(i), i);
            made.add(field);
            fields.put(field.name(), field);
        }
        return new FactType(
                name, DeclaredFact.class, Collections.unmodifiableSortedMap(fields), List.copyOf(made), meaning);
    }

    /** Whether a rule file declares it. */
    public boolean isDeclared() {
        return type == DeclaredFact.class;
    }

    /** The type of a value that is such a fact. */
    public Type valueType() {
        return new Type(type, isDeclared() ? name : "");
    }

    /** Whether rules can say it. */
    public boolean isSignal() {
        return Signal.class.isAssignableFrom(type);
    }

    /** Whether every fact of the other kind is one of this. */
    public boolean covers(FactType other) {
        return isDeclared() || other.isDeclared() ? name.equals(other.name) : type.isAssignableFrom(other.type);
    }

    /** Whether this is such a fact. */
    public boolean isInstance(Object fact) {
        return isDeclared()
                ? fact instanceof DeclaredFact declared && declared.kind().equals(name)
                : type.isInstance(fact);
    }

    /** The field of that name, when there is one. */
    public Optional<Field> field(String wanted) {
        return Optional.ofNullable(fields.get(wanted));
    }

    /** What makes such a fact of the values of its fields. */
    public FunctionEntry maker() {
        return new FunctionEntry(this);
    }

    /** Its one way of being written. */
    public String canonical() {
        StringBuilder text = new StringBuilder("declare ").append(name);
        slots.forEach(slot -> text.append(' ')
                .append(slot.name())
                .append(':')
                .append(slot.type().name()));
        return text.toString();
    }
}
