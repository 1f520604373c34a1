package dev.etiquette.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the host knows of a text. Where it is given, the phrase table is not asked about that text at all.
 *
 * @param utterance the text that is meant
 * @param marks all standard ones that apply; may be empty, which says that none does
 * @param own marks that the book has of its own, in small letters: those of its table of phrases
 */
public record Marks(UtteranceId utterance, Set<Mark> marks, SortedSet<String> own) implements Fact {

    /** Checks that all are there and keeps copies, the standard marks in the order of {@link Mark}. */
    public Marks {
        FieldChecks.present("A set of marks", "utterance", utterance);
        String what = FieldChecks.named("The marks of", utterance);
        marks = ordered(FieldChecks.present(what, "set (marks)", marks));
        own = Collections.unmodifiableSortedSet(new TreeSet<>(FieldChecks.present(what, "set of its own", own)));
        for (String name : own) {
            if (!MarkSet.isOwnName(name)) {
                throw new InvalidFactException(ModelMessage.NO_OWN_MARK.with(what, name));
            }
        }
    }

    /** Standard marks alone. */
    public Marks(UtteranceId utterance, Set<Mark> marks) {
        this(utterance, marks, Collections.emptySortedSet());
    }

    /** Marks as tables write them, {@code "complaint"} and {@code "in hospital"}: standard ones or of one's own. */
    public static Marks named(String utterance, String... names) {
        Objects.requireNonNull(utterance, "utterance");
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        SortedSet<String> own = new TreeSet<>();
        FieldChecks.each("names", names)
                .forEach(name -> Mark.labelled(name).ifPresentOrElse(marks::add, () -> own.add(name)));
        return new Marks(new UtteranceId(utterance), marks, own);
    }

    private static Set<Mark> ordered(Collection<Mark> marks) {
        return Collections.unmodifiableSet(marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks));
    }
}
