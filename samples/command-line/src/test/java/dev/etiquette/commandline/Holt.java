package dev.etiquette.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The archives of an invented restorer of furniture, Runa Holt, who is on X, LinkedIn and Mastodon. */
final class Holt {

    static final Path ARCHIVES = Path.of("src/test/resources/archives");

    /** As X hands them out now. */
    static final Path X = ARCHIVES.resolve("x-2026");

    /** As X handed them out in 2019: bare entries, and no account. */
    static final Path OLD_X = ARCHIVES.resolve("x-2019");

    static final Path LINKEDIN = ARCHIVES.resolve("linkedin");
    static final Path MASTODON = ARCHIVES.resolve("mastodon");
    static final Path CONTACTS = ARCHIVES.resolve("contacts.csv");

    private Holt() {}

    static Desk.Outcome advise(List<Path> paths, String... words) {
        List<String> all = new ArrayList<>(List.of("advise"));
        paths.forEach(path -> all.add(path.toString()));
        all.addAll(Arrays.asList(words));
        return Desk.run(all.toArray(String[]::new));
    }
}
