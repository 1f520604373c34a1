package dev.etiquette.prepared;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * A holiday or other day or time of which the rule book knows: the present or else the next one of that kind and name,
 * and the last one where none is to come.
 *
 * <p>Whoever reads when it begins or ends is told to look again when it ends: then another one may be the next. Equal by
 * everything else.
 *
 * @param kind as the table has it: holiday
 * @param name as the table has it, or the name of the holiday: New Year's Day
 * @param begins when its first day begins where the owner lives
 * @param ends when the day after its last one begins there
 * @param reader is told when it ends, as soon as its beginning or end is read
 */
public record SpecialDay(String kind, String name, Instant begins, Instant ends, Consumer<Instant> reader) {

    @Override
    public Instant begins() {
        reader.accept(ends);
        return begins;
    }

    @Override
    public Instant ends() {
        reader.accept(ends);
        return ends;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecialDay that
                && kind.equals(that.kind)
                && name.equals(that.name)
                && begins.equals(that.begins)
                && ends.equals(that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return "SpecialDay[kind=" + kind + ", name=" + name + ", begins=" + begins + ", ends=" + ends + "]";
    }
}
