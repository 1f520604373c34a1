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
 * A fact type that rules can match. Two are equal when they have the same name and are made of the same; what they
 * mean to a reader, and where they stand, does not matter. Immutable.
 */
public final class FactType {

    private final String name;
    private final Class<?> type;
    private final SortedMap<String, Field> fields;
    private final List<Field> declaredFields;
    private final String meaning;
    private final String place;
    private final boolean given;
    private final String made;
    private final int hash;

    private FactType(
            String name,
            Class<?> type,
            SortedMap<String, Field> fields,
            List<Field> declaredFields,
            String meaning,
            String place,
            boolean given) {
        this.given = given;
        this.name = name;
        this.type = type;
        this.fields = Collections.unmodifiableSortedMap(fields);
        this.declaredFields = List.copyOf(declaredFields);
        this.meaning = meaning;
        this.place = place;
        StringBuilder text = new StringBuilder(given ? name + " @given" : name);
        declaredFields.forEach(field -> text.append(' ')
                .append(field.name())
                .append(':')
                .append(field.type().name()));
        this.made = text.toString();
        this.hash = made.hashCode();
    }

    /** The fact type behind a class of Java. */
    FactType(String name, Class<?> type, SortedMap<String, Field> fields) {
        this(name, type, fields, List.of(), "", "", false);
    }

    /**
     * One field of a fact type that a file declares.
     *
     * @param name as rules write it
     * @param type of its values
     * @param meaning for a reader; may be empty
     */
    public record DeclaredField(String name, Type type, String meaning) {}

    /**
     * A fact type that a file declares.
     *
     * @param meaning for a reader
     * @param place where it is declared, as messages write it
     * @param given whether a host gives such facts; else rules derive them
     * @param declaredFields its fields in order, no two of one name
     */
    public static FactType declared(
            String name, String meaning, String place, boolean given, List<DeclaredField> declaredFields) {
        List<Field> made = new ArrayList<>();
        SortedMap<String, Field> fields = new TreeMap<>();
        for (DeclaredField declared : declaredFields) {
            Field field = new Field(name, declared, made.size());
            made.add(field);
            fields.put(field.name(), field);
        }
        return new FactType(name, DeclaredFact.class, fields, made, meaning, place, given);
    }

    /** As rules write it. */
    public String name() {
        return name;
    }

    /** The Java class behind it; all fact types that files declare share one. */
    public Class<?> type() {
        return type;
    }

    /** What rules can read of it, by name. */
    public SortedMap<String, Field> fields() {
        return fields;
    }

    /** What a declared fact type is made of, in order; none for a class of Java. */
    public List<Field> declaredFields() {
        return declaredFields;
    }

    /** What a declared fact type means, for a reader; empty for a class of Java. */
    public String meaning() {
        return meaning;
    }

    /** Where a fact type is declared, as messages write it; empty for a class of Java. */
    public String place() {
        return place;
    }

    /** Whether a file declares it. */
    public boolean isDeclared() {
        return type == DeclaredFact.class;
    }

    /** The type of a value that is such a fact. */
    public Type valueType() {
        return new Type(type, isDeclared() ? name : "");
    }

    /** Whether a file declares it, and a host gives such facts. */
    public boolean isGiven() {
        return given;
    }

    /** Whether rules can derive it. */
    public boolean isSignal() {
        return !given && Signal.class.isAssignableFrom(type);
    }

    /** Whether every fact of the other fact type is one of this. */
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

    /** Its one way of being written, what it means included. */
    public String canonical() {
        StringBuilder text =
                new StringBuilder("declare ").append(made).append("\n").append(meaning);
        declaredFields.forEach(field -> text.append('\n').append(field.meaning()));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof FactType that && hash == that.hash && type == that.type && made.equals(that.made);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name;
    }
}
