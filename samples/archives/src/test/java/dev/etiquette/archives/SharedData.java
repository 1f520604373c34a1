package dev.etiquette.archives;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real documents beside the repository, which are not part of it. */
public final class SharedData {

    private SharedData() {}

    /** The folder of that name under {@code ../shared/data} of the repository; without it the test is skipped. */
    public static Path folder(String name) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path data = up.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        Assumptions.abort("There is no ../shared/data/" + name + " beside the repository.");
        throw new AssertionError();
    }
}
