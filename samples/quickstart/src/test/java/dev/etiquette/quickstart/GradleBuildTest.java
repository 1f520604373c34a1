package dev.etiquette.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What Gradle builds by is written by hand, and must not fall behind what Maven builds by. */
class GradleBuildTest {

    @Test
    void names_the_versions_that_maven_takes() throws IOException {
        String build = Files.readString(Path.of("build.gradle"));

        for (String library : System.getProperty("libraries").split(" ")) {
            assertThat(build).contains("'" + library + "'");
        }
    }

    @Test
    void starts_the_program_that_there_is() throws IOException {
        assertThat(Files.readString(Path.of("build.gradle")))
                .contains("mainClass = '" + Quickstart.class.getName() + "'");
    }
}
