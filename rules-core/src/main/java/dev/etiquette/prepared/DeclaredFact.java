package dev.etiquette.prepared;

import java.util.Arrays;
import java.util.List;

/** A fact whose type a rule file declares; equal by value. Immutable. */
public final class DeclaredFact implements Signal {

    /**
     * What declared facts of one type are made of.
     *
     * @param name as rules write it
     * @param fields their names, in order
     */
    public record Shape(String name, List<String> fields) {}

    /** So much of a fact is written out. */
    private static final int LONGEST = 10_000;

    private final Shape shape;
    private final Object[] values;
    private final int hash;

    /** A fact with these values, one for each field; the array is kept. */
    public DeclaredFact(Shape shape, Object[] values) {
        this.shape = shape;
        this.values = values;
        this.hash = 31 * shape.name().hashCode() + Arrays.hashCode(values);
    }

    /** The name of its type. */
    public String kind() {
        return shape.name();
    }

    /** The names of its fields. */
    public List<String> fields() {
        return shape.fields();
    }

    /** The value of a field. */
    public Object value(int index) {
        return values[index];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof DeclaredFact that
                        && hash == that.hash
                        && shape.name().equals(that.shape.name())
                        && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.toString();
    }

    /** Facts that hold each other several times would be written out as often as there are ways to them. */
    private void write(StringBuilder text) {
        text.append(shape.name()).append('[');
        for (int i = 0; i < values.length && text.length() <= LONGEST; i++) {
            text.append(i == 0 ? "" : ", ").append(shape.fields().get(i)).append('=');
            if (values[i] instanceof DeclaredFact nested) {
                nested.write(text);
            } else {
                text.append(values[i]);
            }
        }
        text.append(']');
    }
}
