package dev.etiquette.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a desk is opened with.
 *
 * @param folder that is published; made when it is not there
 * @param archives exports, or one file with a situation, on which rules are tried; none for no data
 * @param me whose they are, where they do not say
 * @param zone where that person lives
 * @param contacts tables or vCards of people
 * @param port the wanted one, 0 for any
 * @param clock tells what is now
 */
public record DeskOptions(
        Path folder,
        List<Path> archives,
        Optional<String> me,
        Optional<ZoneId> zone,
        List<Path> contacts,
        int port,
        InstantSource clock) {

    /** Where the desk stands unless somebody says otherwise. */
    public static final int USUAL_PORT = 7140;

    /** Keeps copies. */
    public DeskOptions {
        archives = List.copyOf(archives);
        contacts = List.copyOf(contacts);
    }

    /** A folder and nothing else, on any port. */
    public static DeskOptions of(Path folder) {
        return new DeskOptions(
                folder, List.of(), Optional.empty(), Optional.empty(), List.of(), 0, InstantSource.system());
    }
}
