package dev.etiquette.model;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a text by name: standard ones first, in the order of {@link Mark}, then those that a book or a host has
 * of its own, by the alphabet. Cannot be changed; safe for any number of threads.
 */
public final class MarkSet extends AbstractSet<String> {

    /** No marks at all. */
    public static final MarkSet NONE = new MarkSet(EnumSet.noneOf(Mark.class), Collections.emptySortedSet());

    private static final int LONGEST_NAME = 40;

    /** Words of small letters and digits with one space or hyphen between; the first one begins with a letter. */
    private static final Pattern OWN_NAME = Pattern.compile(
            "(?=\\p{L})[\\p{L}\\p{M}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+(?:[ -][\\p{L}\\p{M}\\p{N}&&[^\\p{Lu}\\p{Lt}]]+)*");

    private final Set<Mark> standard;
    private final SortedSet<String> own;

    /** The standard ones as bits by their places: tests of a mark are what reading asks most often. */
    private final long bits;

    private MarkSet(Set<Mark> standard, SortedSet<String> own) {
        this.standard = standard;
        this.own = own;
        long all = 0;
        for (Mark mark : standard) {
            all |= bit(mark);
        }
        this.bits = all;
    }

    private static long bit(Mark mark) {
        return 1L << mark.ordinal();
    }

    /** These standard marks. */
    public static MarkSet of(Collection<Mark> standard) {
        Objects.requireNonNull(standard, "standard");
        return of(standard, Collections.emptySortedSet());
    }

    /** These marks. */
    public static MarkSet of(Collection<Mark> standard, Collection<String> own) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(own, "own");
        if (standard.isEmpty() && own.isEmpty()) {
            return NONE;
        }
        return new MarkSet(
                standard.isEmpty() ? NONE.standard : Collections.unmodifiableSet(EnumSet.copyOf(standard)),
                own.isEmpty() ? NONE.own : Collections.unmodifiableSortedSet(new TreeSet<>(own)));
    }

    /** Whether a mark of one's own can have that name: at most 40 small letters, digits, single spaces and hyphens. */
    public static boolean isOwnName(String name) {
        Objects.requireNonNull(name, "name");
        return name.length() <= LONGEST_NAME
                && OWN_NAME.matcher(name).matches()
                && Mark.labelled(name).isEmpty();
    }

    /** The standard ones, in order; cannot be changed. */
    public Set<Mark> standard() {
        return standard;
    }

    /** The others, sorted; cannot be changed. */
    public SortedSet<String> own() {
        return own;
    }

    /** Whether that standard mark is among them. */
    public boolean has(Mark mark) {
        Objects.requireNonNull(mark, "mark");
        return (bits & bit(mark)) != 0;
    }

    @Override
    public boolean contains(@Nullable Object name) {
        if (!(name instanceof String written)) {
            return false;
        }
        return Mark.labelled(written).map(standard::contains).orElseGet(() -> own.contains(written));
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.concat(standard.stream().map(Mark::label), own.stream()).iterator();
    }

    @Override
    public int size() {
        return standard.size() + own.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkSet that
                ? standard.equals(that.standard) && own.equals(that.own)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        // That of any set of the same names.
        int hash = own.hashCode();
        for (Mark mark : standard) {
            hash += mark.label().hashCode();
        }
        return hash;
    }
}
