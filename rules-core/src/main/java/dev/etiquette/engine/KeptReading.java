package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.TextMemory;
import dev.etiquette.tables.BookTables;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What single texts show, and what the last evaluation made of all that was said. Nothing of it hangs on the time, so that whoever asks for the same
 * facts at another time need not read them again. Safe for any number of threads, which may read the same twice.
 */
final class KeptReading {

    /**
     * All that a reading hangs on, beside the tables of the book.
     *
     * @param contacts in any order, which is part of it
     * @param said likewise
     */
    record Source(
            Owner owner,
            List<Contact> contacts,
            List<Utterance> said,
            List<Marks> marks,
            Collection<Tag> tags,
            Map<PersonId, Instant> meetings) {}

    private record Kept(Source source, List<Object> facts) {}

    private final TextMemory texts;
    private final boolean keeps;
    private volatile @Nullable Kept last;

    private KeptReading(TextMemory texts, boolean keeps) {
        this.texts = texts;
        this.keeps = keeps;
    }

    /** Keeps what single texts of a book with these tables show, and nothing else. */
    static KeptReading ofTexts(BookTables tables) {
        return new KeptReading(
                new TextMemory(
                        () -> tables.phrases().phrases(), () -> tables.dates().days()),
                false);
    }

    /** Keeps the last one as well, as long as this is kept itself. */
    KeptReading andLast() {
        return new KeptReading(texts, true);
    }

    /** Reads single texts, or knows what they show. */
    TextMemory texts() {
        return texts;
    }

    /** Whether it keeps the last one. */
    boolean keeps() {
        return keeps;
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
        Kept kept = last;
        if (kept == null || !kept.source.equals(source)) {
            kept = new Kept(source, List.copyOf(reading.get()));
            last = kept;
        }
        return kept.facts;
    }
}
