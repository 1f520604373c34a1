package dev.etiquette.mcp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the program is started: its jar in a process of its own. */
final class StartedServer {

    static final Path EXAMPLE = Path.of("example").toAbsolutePath();

    /** A moment at which the example has something to do. */
    static final String NOW = "2026-03-02T09:00:00Z";

    private StartedServer() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What stands behind the name of Java. */
    static List<String> arguments(String... more) {
        // Short tests: a compiler that starts at once is quicker than one that compiles better.
        List<String> all = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-jar", System.getProperty("mcp.jar")));
        all.addAll(List.of(more));
        return all;
    }

    /** All of it. */
    static List<String> command(String... more) {
        List<String> all = new ArrayList<>(List.of(java()));
        all.addAll(arguments(more));
        return all;
    }

    static String example(String file) {
        return EXAMPLE.resolve(file).toString();
    }
}
