package dev.etiquette.archives;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the caller knows beside the files.
 *
 * @param me who the owner is: an id, a handle with or without {@code @}, or a name; wins over what the files say
 * @param zone in which the owner lives; without it every hour counts
 * @param progress is told one line, about once a second at most, when reading takes more than two seconds
 */
public record Options(Optional<String> me, Optional<ZoneId> zone, Consumer<String> progress) {

    /** Knows nothing and listens to nothing. */
    public static final Options NONE = new Options(Optional.empty(), Optional.empty(), line -> {});

    /** The same options for this owner. */
    public Options as(String owner) {
        return new Options(Optional.of(owner), zone, progress);
    }

    /** The same options for an owner who lives in this zone. */
    public Options in(ZoneId place) {
        return new Options(me, Optional.of(place), progress);
    }

    /** The same options with a listener for the progress of a long reading. */
    public Options telling(Consumer<String> listener) {
        return new Options(me, zone, listener);
    }
}
