package dev.etiquette.tables;

import dev.etiquette.report.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of a book, each sound or empty. Immutable.
 *
 * @param norms what platforms and people expect
 * @param phrases by which texts are marked
 * @param dates the words by which texts name days
 * @param days of which rules speak
 * @param platforms of the author's own, and other names of well-known ones
 * @param acts of the book's own
 * @param facts that hold at every evaluation
 */
public record BookTables(
        NormTable norms,
        PhraseTable phrases,
        DateTable dates,
        DayTable days,
        PlatformTable platforms,
        ActTable acts,
        BookFacts facts) {

    private static final int MOST_DATES = 4;

    /** Without dates, platforms, acts and facts of an author's own. */
    public BookTables(NormTable norms, PhraseTable phrases, DayTable days) {
        this(norms, phrases, DateTable.EMPTY, days, PlatformTable.STANDARD, ActTable.EMPTY, BookFacts.EMPTY);
    }

    /** The same with these facts. */
    public BookTables with(BookFacts other) {
        return new BookTables(norms, phrases, dates, days, platforms, acts, other);
    }

    /** Whether single texts are marked, and days in them found, as by other tables. */
    public boolean markTextsAs(BookTables other) {
        return phrases.canonical().equals(other.phrases.canonical())
                && dates.canonical().equals(other.dates.canonical());
    }

    /** Whether also all that was said is read as by other tables, whatever rules then make of it. */
    public boolean readTextsAs(BookTables other) {
        return markTextsAs(other)
                && norms.canonical().equals(other.norms.canonical())
                && platforms.canonical().equals(other.platforms.canonical());
    }

    /** In what other tables than norms and phrases differ from those before them: sorted by table and row. */
    public List<RowChange> rowChanges(BookTables before) {
        List<RowChange> changes = new ArrayList<>();
        rowChanges("acts.csv", before.acts.rows(), acts.rows(), changes);
        rowChanges("dates.csv", before.dates.rows(), dates.rows(), changes);
        List<RowChange> dayChanges = new ArrayList<>();
        rowChanges("days.csv", before.days.rows(), days.rows(), dayChanges);
        dayChanges.forEach(change -> changes.add(brief(change)));
        order(before.norms.order(norms), norms.order(before.norms), changes);
        rowChanges("platforms.csv", before.platforms.rows(), platforms.rows(), changes);
        SortedMap<String, SortedMap<String, String>> was = before.facts.rows();
        SortedMap<String, SortedMap<String, String>> is = facts.rows();
        Set<String> files = new TreeSet<>(was.keySet());
        files.addAll(is.keySet());
        files.forEach(file -> rowChanges(
                file, was.getOrDefault(file, new TreeMap<>()), is.getOrDefault(file, new TreeMap<>()), changes));
        return changes;
    }

    /** For whoever belongs to several groups and tags, the first of them in the table counts. */
    private static void order(List<String> was, List<String> is, List<RowChange> changes) {
        if (!was.equals(is)) {
            changes.add(new RowChange(
                    "norms.csv",
                    "order of people",
                    Optional.of(String.join("; ", was)),
                    Optional.of(String.join("; ", is))));
        }
    }

    /** A public holiday has a date for each year; the first and the last ones say enough, unless others differ. */
    private static RowChange brief(RowChange change) {
        RowChange brief = new RowChange(
                change.table(),
                change.row(),
                change.before().map(BookTables::brief),
                change.after().map(BookTables::brief));
        return brief.before().equals(brief.after()) ? change : brief;
    }

    private static String brief(String dates) {
        List<String> all = List.of(dates.split(", "));
        return all.size() <= MOST_DATES
                ? dates
                : "%s, %s, … %s (%s dates)".formatted(all.get(0), all.get(1), all.get(all.size() - 1), all.size());
    }

    private static void rowChanges(
            String table, SortedMap<String, String> before, SortedMap<String, String> after, List<RowChange> changes) {
        Set<String> rows = new TreeSet<>(before.keySet());
        rows.addAll(after.keySet());
        for (String row : rows) {
            Optional<String> was = Optional.ofNullable(before.get(row));
            Optional<String> is = Optional.ofNullable(after.get(row));
            if (!was.equals(is)) {
                changes.add(new RowChange(table, row, was, is));
            }
        }
    }

    /** All rows, table by table: equal for tables that say the same. */
    public String canonical() {
        return norms.canonical()
                + phrases.canonical()
                + dates.canonical()
                + days.canonical()
                + platforms.canonical()
                + acts.canonical()
                + facts.canonical();
    }
}
