package dev.etiquette.prepared;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A fact of a kind that a rule file declares; equal by value. Immutable. */
public final class DeclaredFact implements Signal {

    /**
     * What a kind of declared facts is made of.
     *
     * @param name as rules write it
     * @param fields their names, in order
     */
    public record Shape(String name, List<String> fields) {}

    private final Shape shape;
    private final Object[] values;
    private final int hash;

    /** A fact with these values, one for each field; the array is kept. */
    public DeclaredFact(Shape shape, Object[] values) {
        this.shape = shape;
        this.values = values;
        this.hash = 31 * shape.name().hashCode() + Arrays.hashCode(values);
    }

    /** Its kind. */
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
        StringJoiner text = new StringJoiner(", ", shape.name() + "[", "]");
        for (int i = 0; i < values.length; i++) {
            text.add(shape.fields().get(i) + "=" + values[i]);
        }
        return text.toString();
    }
}
