package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts that a book brings along, in a table for each kind: {@code facts/Tag.csv}. They hold at every evaluation, beside
 * those that the host gives. Immutable.
 */
public final class BookFacts {

    /** A book without facts of its own. */
    public static final BookFacts EMPTY = new BookFacts(List.of());

    private static final String TABLE = ".csv";

    /** The column of tables about people. */
    private static final String WHOM = "contact";

    private final List<FactRow> rows;

    private BookFacts(List<FactRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads tables. A row that cannot be read is one problem, and nothing else is lost.
     *
     * @param files in whose names stands what they hold
     * @param declared facts that the book declares as given
     * @param platforms of the book
     */
    public static BookFacts read(
            List<Source> files, Collection<FactType> declared, PlatformTable platforms, List<Problem> problems) {
        if (files.isEmpty()) {
            return EMPTY;
        }
        SortedMap<String, FactTable> tables = FactTable.all(declared, platforms);
        // People and zones are not known yet: whoever is named might be there.
        WrittenValues trial = TableValues.of(Owner.of("me"), List.of(), ZoneOffset.UTC);
        List<FactRow> rows = new ArrayList<>();
        for (Source file : files) {
            FactTable table = tables.get(type(file.name()));
            if (table == null) {
                problems.add(unknown(file, tables));
            } else {
                rows.addAll(table.rows(file.name(), file.text(), trial, problems));
            }
        }
        return new BookFacts(rows);
    }

    /** What a file of that name holds. */
    private static String type(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - TABLE.length());
    }

    private static Problem unknown(Source file, SortedMap<String, FactTable> tables) {
        String type = type(file.name());
        Problem problem = new Problem(
                Code.UNKNOWN_FACT,
                new Position(file.name(), 1, 1, 2),
                TableMessage.UNKNOWN_GIVEN_FACT.with(type, String.join(", ", tables.keySet())));
        List<String> near = NameSimilarity.nearest(type, tables.keySet());
        return near.isEmpty() ? problem : problem.maybe(TableMessage.MAYBE_CALL_FILE.with(near.get(0) + TABLE));
    }

    /**
     * The facts for these people, in the order of files and rows.
     *
     * @param people among whom are those of whom the facts are
     * @param notes is given one sentence for each table with rows that say nothing here, since nobody is called so
     */
    public List<Fact> facts(TableValues people, List<String> notes) {
        List<Fact> facts = new ArrayList<>();
        SortedMap<String, LeftOut> leftOut = new TreeMap<>();
        for (FactRow row : rows) {
            String file = row.position().file();
            LeftOut before = leftOut.get(file);
            if (before != null && isOfStranger(row, people)) {
                // Told of its table already, and there may be very many: no more words are made about it.
                leftOut.put(file, before.oneMore());
                continue;
            }
            try {
                facts.add(row.fact(new Known(people)));
            } catch (InvalidFactException stranger) {
                leftOut.put(file, before == null ? new LeftOut(1, told(row, stranger)) : before.oneMore());
            }
        }
        leftOut.forEach((file, left) -> notes.add(
                left.rows() == 1
                        ? TableMessage.ONE_FACT_LEFT_OUT.with(file, left.first())
                        : TableMessage.FACTS_LEFT_OUT.with(left.rows(), file, left.first())));
        return facts;
    }

    /**
     * The rows of a table that say nothing here.
     *
     * @param rows how many, at least one
     * @param first what is said of the first
     */
    private record LeftOut(int rows, String first) {

        LeftOut oneMore() {
            return new LeftOut(rows + 1, first);
        }
    }

    private static String told(FactRow row, InvalidFactException stranger) {
        return TableMessage.IN_LINE.with(
                row.position().line(), String.valueOf(stranger.getMessage()).replace('\n', ' '));
    }

    /** Whether nobody is called as the row says. */
    private static boolean isOfStranger(FactRow row, TableValues people) {
        String whom = row.cells().getOrDefault(WHOM, "");
        return !whom.isEmpty() && !people.isKnown(whom);
    }

    /** The names in tables whose rows have one, in small letters, by what the table holds. */
    public SortedMap<String, SortedSet<String>> names() {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        for (FactRow row : rows) {
            String name = row.cells().getOrDefault("name", "");
            if (!name.isEmpty()) {
                names.computeIfAbsent(row.table().name(), type -> new TreeSet<>())
                        .add(name.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** What each file holds that has a row. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        rows.forEach(row -> files.put(row.position().file(), row.table().name()));
        return files;
    }

    /** The rows by file: what each is about, and what it says. */
    SortedMap<String, SortedMap<String, String>> rows() {
        SortedMap<String, SortedMap<String, String>> byFile = new TreeMap<>();
        for (FactRow row : rows) {
            byFile.computeIfAbsent("facts/" + row.table().name() + TABLE, file -> new TreeMap<>())
                    .put(row.said(), "there");
        }
        return byFile;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Nobody new comes about: of whoever is not known, nothing is known. */
    private record Known(TableValues people) implements WrittenValues {

        @Override
        public PersonId person(String written) {
            return people.known(written).orElseThrow(() -> nobody(written));
        }

        private InvalidFactException nobody(String written) {
            String said = TableMessage.NOBODY_CALLED.with(written);
            List<String> near = NameSimilarity.nearest(written, people.names());
            return near.isEmpty()
                    ? new InvalidFactException(said)
                    : new InvalidFactException(said + "\n" + TableMessage.MAYBE_WRITE.with(near.get(0)));
        }

        @Override
        public Instant moment(String written) {
            return people.moment(written);
        }

        @Override
        public Duration length(String written) {
            return people.length(written);
        }
    }

    /** Equal for tables that say the same. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        rows.stream()
                .map(FactRow::canonical)
                .sorted()
                .forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }
}
