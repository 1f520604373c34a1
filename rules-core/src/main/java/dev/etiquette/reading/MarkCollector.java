package dev.etiquette.reading;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the marks of one text. Of most texts they are standard ones, and nothing is kept for others. */
final class MarkCollector {

    private final Set<Mark> standard = EnumSet.noneOf(Mark.class);
    private @Nullable Set<String> own;

    void add(String mark) {
        Optional<Mark> known = Mark.labelled(mark);
        if (known.isPresent()) {
            standard.add(known.get());
            return;
        }
        Set<String> more = own;
        if (more == null) {
            more = new TreeSet<>();
            own = more;
        }
        more.add(mark);
    }

    void add(Mark mark) {
        standard.add(mark);
    }

    void addAll(MarkSet marks) {
        standard.addAll(marks.standard());
        marks.own().forEach(this::add);
    }

    void remove(Mark mark) {
        standard.remove(mark);
    }

    boolean has(Mark mark) {
        return standard.contains(mark);
    }

    /** Those of the standard marks of which no text has any in the end. */
    Set<Mark> asides() {
        Set<Mark> asides = EnumSet.copyOf(Mark.asides());
        asides.retainAll(standard);
        return asides;
    }

    /** The standard marks with these. */
    Set<Mark> with(Set<Mark> others) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(standard);
        all.addAll(others);
        return all;
    }

    boolean isEmpty() {
        return standard.isEmpty() && own == null;
    }

    MarkSet marks() {
        Set<String> more = own;
        return more == null ? MarkSet.of(standard) : MarkSet.of(standard, more);
    }
}
