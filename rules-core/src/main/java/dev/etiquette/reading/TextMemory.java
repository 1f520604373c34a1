package dev.etiquette.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Reads texts and remembers the latest: whoever asks again for advice on the same talks, a message later or a day, has few
 * new ones, and people greet, thank and congratulate in the same words. Safe for any number of threads.
 */
public final class TextMemory {

    /** So many characters of texts are remembered, of younger ones at least as many as of older. */
    private static final long MOST = 1L << 22;

    /** What an entry takes beside its characters, counted as such: short texts have their price as well. */
    private static final int ENTRY = 64;

    /**
     * The texts that were asked for last, and those before.
     *
     * @param younger grows
     * @param older only shrinks in use: what is asked for again becomes young
     * @param size of the younger, in characters
     */
    private record Generations(Map<String, ReadText> younger, Map<String, ReadText> older, AtomicLong size) {

        static Generations after(Map<String, ReadText> older) {
            return new Generations(new ConcurrentHashMap<>(), older, new AtomicLong());
        }
    }

    private final Supplier<Phrases> phrases;
    private final Supplier<NamedDays> days;
    private volatile Generations texts = Generations.after(Map.of());

    /** Remembers nothing yet; reads by these, which are asked for when the first text comes. */
    public TextMemory(Supplier<Phrases> phrases, Supplier<NamedDays> days) {
        this.phrases = phrases;
        this.days = days;
    }

    /** That text, read. Takes time in proportion to the text, up to twenty thousand characters of it, or none when it is known. */
    public ReadText read(String text) {
        Generations now = texts;
        ReadText known = now.younger.get(text);
        if (known != null) {
            return known;
        }
        ReadText older = now.older.get(text);
        ReadText read = older == null ? new ReadText(text, phrases.get(), days.get()) : older;
        if (now.younger.put(text, read) == null && now.size.addAndGet(text.length() + ENTRY) > MOST / 2) {
            texts = Generations.after(now.younger);
        }
        return read;
    }
}
