package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program said once, to the letter; {@code -Dgolden=write} makes it what the program says now. */
final class Golden {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertSays(String file, Desk.Outcome outcome) throws IOException {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        // The fingerprint changes with every phrase of the book; that it is the book's own is enough here.
        String said = outcome.out().replace(RuleBook.standard().fingerprint(), "(fingerprint)");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), said);
        }
        assertThat(said).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
