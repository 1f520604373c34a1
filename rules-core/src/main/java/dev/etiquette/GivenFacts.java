package dev.etiquette;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.FactTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads facts from texts: what the library knows of people beside what they say (Tag, Detail, Occasion), what the owner
 * has turned on (Switch), and facts of a host's own, by what a book declares of them. Immutable.
 */
public final class GivenFacts {

    private final SortedMap<String, FactTable> tables;
    private final Collection<FactType> declared;

    GivenFacts(Collection<FactType> declared, PlatformTable platforms) {
        this.tables = FactTable.all(declared, platforms);
        this.declared = declared;
    }

    /**
     * Facts from a table, and what is wrong with it.
     *
     * @param facts one for each row that could be read, in order
     * @param problems one for each row that could not; or one with the whole table
     */
    public record Table(List<Fact> facts, List<Problem> problems) {

        /** Keeps copies. */
        public Table {
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(problems, "problems");
            facts = List.copyOf(facts);
            problems = List.copyOf(problems);
        }
    }

    /** What can be given, sorted. */
    public SortedSet<String> types() {
        return new TreeSet<>(tables.keySet());
    }

    /**
     * What the book declares with {@code @given}: by type, the class of the values of each field. Whole numbers are
     * {@code Long}, truths {@code Boolean}, sets of texts {@code Set}. Sorted, and the caller's own.
     */
    public SortedMap<String, SortedMap<String, Class<?>>> declared() {
        SortedMap<String, SortedMap<String, Class<?>>> classes = new TreeMap<>();
        for (FactType type : declared) {
            SortedMap<String, Class<?>> fields = new TreeMap<>();
            type.declaredFields()
                    .forEach(field -> fields.put(field.name(), field.type().raw()));
            classes.put(type.name(), fields);
        }
        return classes;
    }

    /**
     * The fields of such a fact, in order.
     *
     * @throws InvalidFactException when there is no such fact
     */
    public List<String> fields(String type) {
        Objects.requireNonNull(type, "type");
        return known(type).columns();
    }

    /**
     * Those of them without which there is no such fact.
     *
     * @throws InvalidFactException when there is no such fact
     */
    public List<String> neededFields(String type) {
        Objects.requireNonNull(type, "type");
        return known(type).needed();
    }

    /**
     * One fact from texts.
     *
     * @param cells by field; texts may be left out, which are empty then
     * @throws InvalidFactException when there is no such fact, or a value is none of its field
     */
    public Fact read(String type, Map<String, String> cells, WrittenValues written) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(written, "written");
        return known(type).fact(cells, written);
    }

    /**
     * Facts from a table in CSV whose columns are the fields, in any order.
     *
     * @param file as messages show it
     * @throws InvalidFactException when there is no such fact
     */
    public Table table(String type, String file, String text, WrittenValues written) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(written, "written");
        List<Problem> problems = new ArrayList<>();
        List<Fact> facts = known(type).read(file, text, written, problems);
        return new Table(facts, problems);
    }

    /**
     * The names and handles that were likely meant by one that nobody bears, the likeliest first; there may be none.
     *
     * @param people among whom somebody is meant
     */
    public static List<String> meant(String written, TableValues people) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(people, "people");
        return NameSimilarity.nearest(written, people.names());
    }

    private FactTable known(String type) {
        FactTable known = tables.get(type);
        if (known == null) {
            throw FactTable.unknown(type, tables.keySet());
        }
        return known;
    }
}
