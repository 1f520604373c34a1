package dev.etiquette.commandline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Runs the program as somebody at a desk would, and looks at what comes out. */
final class Desk {

    /** The moment at which the sample archive has something of everything. */
    static final String MORNING = "2026-03-02T09:00:00Z";

    static final Path ARCHIVE = Path.of("archive");

    /**
     * What came of one run.
     *
     * @param code of the exit
     * @param out the standard output
     * @param err the standard error
     */
    record Outcome(int code, String out, String err) {}

    private Desk() {}

    static Outcome run(String... words) {
        return run(Ansi.OFF, words);
    }

    static Outcome run(Ansi ansi, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(MORNING), ZoneOffset.UTC);
        int code = new Main(out, err, clock, ansi, StandardCharsets.UTF_8).run(words);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), withoutProgress(err.toString(StandardCharsets.UTF_8)));
    }

    /** A busy machine may be told how far the reading has come; that is no complaint. */
    static String withoutProgress(String err) {
        return err.replaceAll("(?m)^Reading .*: \\d+ MB\\R", "");
    }

    /** Asks for advice on the sample archive. */
    static Outcome advise(String... words) {
        return adviseOn(ARCHIVE, words);
    }

    static Outcome adviseOn(Path archive, String... words) {
        List<String> all = new ArrayList<>(List.of("advise", archive.toString()));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }
}
