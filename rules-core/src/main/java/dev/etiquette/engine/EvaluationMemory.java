package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.TextMemory;
import dev.etiquette.tables.BookTables;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What single texts show, and what the last evaluation laid out, read and made of its facts: whoever asks for the same facts at
 * another time, or for nearly the same, need not begin anew. Safe for any number of threads, which may read the same twice.
 */
final class EvaluationMemory {

    /** Fewer facts are soon asked about, all at once. */
    private static final int FEW = 40;

    /** With so many facts the rules are asked in parts for the memory that it spares, even if nothing is kept. */
    private static final int MANY = 100_000;

    /** In so many parts then. */
    private static final int PARTS_OF_MANY = 64;

    /**
     * All that a reading hangs on, beside the tables of the book.
     *
     * @param contacts in any order, which is part of it
     * @param said likewise
     * @param platforms what is known of those on which it was said, since those of one id are equal
     */
    record Source(
            Owner owner,
            List<Contact> contacts,
            List<Utterance> said,
            Set<List<Object>> platforms,
            List<Marks> marks,
            Collection<Tag> tags,
            Map<PersonId, Instant> meetings) {}

    private record Kept(Source source, List<Object> facts) {}

    /** What was laid out of which facts, and from when until when the same is. */
    private record KeptFacts(
            Owner owner, List<? extends Fact> given, StandingFacts standing, Instant from, Instant until) {

        boolean is(Owner asked, Collection<? extends Fact> facts, Instant now) {
            return !now.isBefore(from) && now.isBefore(until) && owner.equals(asked) && areSame(facts);
        }

        /** Whether these are the very same facts: equal ones may be said on platforms that are called otherwise, or are closed. */
        private boolean areSame(Collection<? extends Fact> facts) {
            if (given == facts) {
                return true;
            }
            if (given.size() != facts.size()) {
                return false;
            }
            Iterator<? extends Fact> mine = given.iterator();
            for (Fact fact : facts) {
                if (mine.next() != fact) {
                    return false;
                }
            }
            return true;
        }
    }

    private final TextMemory texts;
    private final boolean keeps;
    private final PartitionMemory parts = PartitionMemory.lasting();

    /** What was read last, and what was laid out last: books that read or lay out alike have these in common. */
    private final AtomicReference<@Nullable Kept> last;

    private final AtomicReference<@Nullable KeptFacts> laid;

    private EvaluationMemory(
            TextMemory texts,
            boolean keeps,
            AtomicReference<@Nullable Kept> last,
            AtomicReference<@Nullable KeptFacts> laid) {
        this.texts = texts;
        this.keeps = keeps;
        this.last = last;
        this.laid = laid;
    }

    /** Keeps what single texts of a book with these tables show, and nothing else. */
    static EvaluationMemory ofTexts(BookTables tables) {
        return new EvaluationMemory(
                new TextMemory(
                        () -> tables.phrases().phrases(), () -> tables.dates().days()),
                false,
                new AtomicReference<>(),
                new AtomicReference<>());
    }

    /** Keeps the last one as well, as long as this is kept itself. */
    EvaluationMemory andLast() {
        return new EvaluationMemory(texts, true, new AtomicReference<>(), new AtomicReference<>());
    }

    /**
     * For the rules of another book: what both read or lay out alike is kept for both, and what rules made of it for each.
     *
     * @param mine the tables of this book
     * @param other those of the other one
     * @param sameTypes whether rules of both read facts of the same types
     */
    EvaluationMemory shared(BookTables mine, BookTables other, boolean sameTypes) {
        if (!other.markTextsAs(mine)) {
            EvaluationMemory own = ofTexts(other);
            return keeps ? own.andLast() : own;
        }
        boolean alike = other.readTextsAs(mine);
        return new EvaluationMemory(
                texts,
                keeps,
                alike ? last : new AtomicReference<>(),
                alike && sameTypes && other.canonical().equals(mine.canonical()) ? laid : new AtomicReference<>());
    }

    /** Reads single texts, or knows what they show. */
    TextMemory texts() {
        return texts;
    }

    /**
     * Where to keep what parts of the rules make of facts; nothing where it pays more to ask all rules about all of them.
     *
     * @param facts how many the owner has
     */
    Optional<PartitionMemory> parts(int facts) {
        if (keeps && facts >= FEW) {
            return Optional.of(parts);
        }
        return facts >= MANY
                ? Optional.of(new PartitionMemory(facts / PARTS_OF_MANY, PARTS_OF_MANY))
                : Optional.empty();
    }

    /** Whether it keeps the last one. */
    boolean keeps() {
        return keeps;
    }

    /**
     * What is laid out of facts.
     *
     * @param clock notes until when it is the same
     * @param laying lays it out
     */
    StandingFacts standing(
            Owner owner, Collection<? extends Fact> given, ThresholdClock clock, Supplier<StandingFacts> laying) {
        if (!keeps) {
            return laying.get();
        }
        KeptFacts known = laid.get();
        if (known == null || !known.is(owner, given, clock.now())) {
            AtomicReference<StandingFacts> made = new AtomicReference<>();
            Instant until = clock.notedBy(() -> made.set(laying.get()));
            // Whoever looks at drafts one after the other goes on with one list.
            known = new KeptFacts(owner, List.copyOf(given), made.get(), clock.now(), until);
            laid.set(known);
        }
        clock.changesAt(known.until);
        return known.standing;
    }

    /**
     * What was made of that.
     *
     * @param reading reads it; immutable facts, of which no one hangs on the time
     */
    List<Object> facts(Source source, Supplier<List<Object>> reading) {
        if (!keeps) {
            return reading.get();
        }
        Kept kept = last.get();
        if (kept == null || !kept.source.equals(source)) {
            kept = new Kept(source, List.copyOf(reading.get()));
            last.set(kept);
        }
        return kept.facts;
    }
}
