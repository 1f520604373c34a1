package dev.etiquette;

import dev.etiquette.model.GivenFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.GivenFactTable;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads facts of a host's own from texts, by what a book declares of them. Immutable. */
public final class GivenFacts {

    private final SortedMap<String, FactType> types = new TreeMap<>();

    GivenFacts(Collection<FactType> types) {
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /**
     * Facts from a table, and what is wrong with it.
     *
     * @param facts one for each row that could be read, in order
     * @param problems one for each row that could not; or one with the whole table
     */
    public record Table(List<GivenFact> facts, List<Problem> problems) {

        /** Keeps copies. */
        public Table {
            facts = List.copyOf(facts);
            problems = List.copyOf(problems);
        }
    }

    /** What the book declares with {@code @given}, sorted. */
    public SortedSet<String> types() {
        return new TreeSet<>(types.keySet());
    }

    /**
     * The fields of such a fact, in the order of its declaration.
     *
     * @throws InvalidFactException when the book declares no such fact
     */
    public List<String> fields(String type) {
        return known(type).declaredFields().stream().map(Field::name).toList();
    }

    /**
     * One fact from texts.
     *
     * @param cells by field; texts may be left out, which are empty then
     * @throws InvalidFactException when the book declares no such fact, or a value is none of its field
     */
    public GivenFact read(String type, Map<String, String> cells, WrittenValues written) {
        Map<String, Object> values = new TreeMap<>();
        for (Field field : known(type).declaredFields()) {
            values.put(field.name(), GivenFactTable.value(field, cells.getOrDefault(field.name(), ""), written));
        }
        return GivenFact.of(type, values);
    }

    /**
     * Facts from a table in CSV whose columns are the fields, in any order.
     *
     * @param file as messages show it
     * @throws InvalidFactException when the book declares no such fact
     */
    public Table table(String type, String file, String text, WrittenValues written) {
        List<Problem> problems = new ArrayList<>();
        List<GivenFact> facts = GivenFactTable.read(known(type), file, text, written, problems);
        return new Table(facts, problems);
    }

    private FactType known(String type) {
        FactType known = types.get(type);
        if (known == null) {
            throw GivenFactTable.undeclared(type, types.keySet());
        }
        return known;
    }
}
