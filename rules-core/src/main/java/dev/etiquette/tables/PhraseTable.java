package dev.etiquette.tables;

import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrase.Where;
import dev.etiquette.reading.PhraseDirectory;
import dev.etiquette.reading.Phrases;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The phrases by which texts are marked: rows of language, mark, place and phrase. Immutable. */
public final class PhraseTable {

    /** A table by which nothing is marked. */
    public static final PhraseTable EMPTY = new PhraseTable(List.of(), Collections.emptySortedMap());

    private final List<Kept> kept;
    private final SortedMap<String, Position> ownMarks;
    private final Optional<Layer> layer;
    private final Optional<PhraseDirectory> directory;

    /** Made when it is asked for first; books that share a table share these too. */
    private volatile @Nullable Phrases phrases;

    /** The same. */
    private volatile @Nullable String canonical;

    /** A phrase, and its wording as it is compared, which a book needs only when another one is laid over it. */
    static final class Kept {

        private final Phrase phrase;

        /** Equal for wordings between which no text makes a difference. */
        private volatile @Nullable String compared;

        private Kept(Phrase phrase) {
            this.phrase = phrase;
        }

        static Kept of(Phrase phrase) {
            return new Kept(phrase);
        }

        Phrase phrase() {
            return phrase;
        }

        String compared() {
            String made = compared;
            if (made == null) {
                made = phrase.compared();
                compared = made;
            }
            return made;
        }

        /** Equal for phrases of which one takes the place of the other in a table that is laid over another one. */
        String key() {
            return key(phrase, phrase.where() == Where.LINK, compared());
        }

        static String key(Phrase phrase, boolean link, String compared) {
            return phrase.language() + '|' + phrase.mark() + '|' + (link ? "link" : "text") + '|' + compared;
        }
    }

    /**
     * One row of a table that is laid over another one.
     *
     * @param position where it stands
     * @param takesAway the keys of the rows below whose place it takes
     * @param phrase what it adds; empty where it only takes away
     */
    record Laid(Position position, Set<String> takesAway, Optional<Kept> phrase) {

        /** Keeps a copy. */
        Laid {
            takesAway = Set.copyOf(takesAway);
        }
    }

    /**
     * How a table came about that is laid over another one.
     *
     * @param below that one
     * @param laid the rows that are laid over it, in the order of the file
     */
    record Layer(PhraseTable below, List<Laid> laid) {

        /** Keeps a copy. */
        Layer {
            laid = List.copyOf(laid);
        }

        /** The phrases when only some of the rows are laid over the others, and no words are weighed. */
        Phrases alone(Collection<Laid> some) {
            Phrases phrases = some.isEmpty()
                    ? below.phrases()
                    : below.phrases()
                            .under(rows(some).stream().map(Kept::phrase).toList());
            return phrases.withoutWeights();
        }

        private List<Kept> rows(Collection<Laid> some) {
            Set<String> replaced = new HashSet<>();
            some.forEach(each -> replaced.addAll(each.takesAway()));
            List<Kept> merged = new ArrayList<>();
            below.kept.stream()
                    .filter(each -> replaced.isEmpty() || !replaced.contains(each.key()))
                    .forEach(merged::add);
            some.forEach(each -> each.phrase().ifPresent(merged::add));
            return merged;
        }
    }

    PhraseTable(List<Kept> kept, SortedMap<String, Position> ownMarks) {
        this(kept, ownMarks, Optional.empty(), Optional.empty());
    }

    /** The same of which it is known by which words its rows begin. */
    PhraseTable(List<Kept> kept, SortedMap<String, Position> ownMarks, PhraseDirectory directory) {
        this(kept, ownMarks, Optional.empty(), Optional.of(directory));
    }

    private PhraseTable(
            List<Kept> kept,
            SortedMap<String, Position> ownMarks,
            Optional<Layer> layer,
            Optional<PhraseDirectory> directory) {
        this.kept = List.copyOf(kept);
        this.ownMarks = Collections.unmodifiableSortedMap(ownMarks);
        this.layer = layer;
        this.directory = directory;
    }

    /** The marks that are no standard ones, each with its first row; those of a table below are not among them. */
    public SortedMap<String, Position> ownMarks() {
        return ownMarks;
    }

    /** All marks by which texts can be known, standard ones and others, those of a table below included. */
    public SortedSet<String> marks() {
        SortedSet<String> marks = new TreeSet<>(Mark.labels());
        kept.stream().map(Kept::phrase).filter(row -> !row.isGroup()).forEach(row -> marks.add(row.mark()));
        return Collections.unmodifiableSortedSet(marks);
    }

    /** Reads a table; problems are added to the list. */
    public static PhraseTable read(String file, String text, List<Problem> problems) {
        return PhraseTableCache.read(file, text, Optional.empty(), problems);
    }

    /**
     * Reads a table and lays it over a sound one: a row takes the place of all with the same language, mark and phrase,
     * and {@code nowhere} takes them away. Only the rows that were read are told of in problems.
     */
    public static PhraseTable read(String file, String text, PhraseTable below, List<Problem> problems) {
        return PhraseTableCache.read(file, text, Optional.of(below), problems);
    }

    /** All rows: those of the table below first, each in the order of its file. */
    public List<Phrase> rows() {
        return kept.stream().map(Kept::phrase).toList();
    }

    List<Kept> kept() {
        return kept;
    }

    /** The same with these rows laid over it. */
    PhraseTable with(List<Laid> laid, SortedMap<String, Position> marks) {
        if (laid.isEmpty()) {
            return this;
        }
        Layer over = new Layer(this, laid);
        return new PhraseTable(over.rows(laid), marks, Optional.of(over), Optional.empty());
    }

    /** Rows laid over the table below by which wishes to be left alone are not understood any more. */
    public List<Problem> loosened() {
        return layer.map(each -> new StopPhraseCheck(each, phrases().withoutWeights()).problems())
                .orElse(List.of());
    }

    /** The phrases, ready to mark texts. */
    public Phrases phrases() {
        Phrases made = phrases;
        if (made == null) {
            List<Phrase> rows = rows();
            made = directory
                    .map(known -> Phrases.ofTable(rows, known))
                    .or(() -> layer.map(over -> over.below().phrases().under(rows)))
                    .orElseGet(() -> Phrases.ofTable(rows));
            phrases = made;
        }
        return made;
    }

    /** In what this table differs from one before it: sorted by language, mark and phrase. */
    public List<PhraseChange> changes(PhraseTable before) {
        Map<String, List<Kept>> was = before.byKey();
        Map<String, List<Kept>> is = byKey();
        Map<String, PhraseChange> changes = new TreeMap<>();
        was.forEach((key, rows) ->
                change(rows, is.getOrDefault(key, List.of())).ifPresent(change -> changes.put(key, change)));
        is.forEach((key, rows) ->
                change(was.getOrDefault(key, List.of()), rows).ifPresent(change -> changes.put(key, change)));
        return List.copyOf(changes.values());
    }

    private static Optional<PhraseChange> change(List<Kept> before, List<Kept> after) {
        if (rows(before).equals(rows(after))) {
            return Optional.empty();
        }
        Phrase phrase = (after.isEmpty() ? before : after).get(0).phrase();
        return Optional.of(
                new PhraseChange(phrase.language(), phrase.mark(), phrase.phrase(), places(before), places(after)));
    }

    private static Set<Phrase> rows(List<Kept> kept) {
        return kept.stream().map(Kept::phrase).collect(Collectors.toSet());
    }

    private static Optional<String> places(List<Kept> kept) {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kept.stream().map(each -> place(each.phrase())).sorted().collect(Collectors.joining(" and ")));
    }

    private static String place(Phrase phrase) {
        String where = phrase.where().name().toLowerCase(Locale.ROOT);
        return phrase.notAfter().isEmpty() ? where : where + ", not after " + String.join("; ", phrase.notAfter());
    }

    private Map<String, List<Kept>> byKey() {
        return kept.stream().collect(Collectors.groupingBy(Kept::key));
    }

    /** The rows in one order, one line each: equal for tables that say the same. */
    public String canonical() {
        String made = canonical;
        if (made == null) {
            made = kept.stream()
                    .map(Kept::phrase)
                    .map(row -> row.language()
                            + '|'
                            + row.mark()
                            + '|'
                            + row.where()
                            + '|'
                            + row.phrase()
                            + (row.notAfter().isEmpty() ? "" : '|' + String.join(";", row.notAfter())))
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining("\n"));
            canonical = made;
        }
        return made;
    }
}
