package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell offers behind the name of the program. */
class CompletionCommandTest {

    @TempDir
    Path folder;

    @Test
    void bash_offers_commands_and_options() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is needed for this");
        Path script = Files.writeString(
                folder.resolve("completion"), Desk.run("completion").out());

        assertThat(offered(script, "etiquette", "fore")).containsExactly("forecast");
        assertThat(offered(script, "etiquette", "advise", "--form")).containsExactly("--format");
        assertThat(offered(script, "etiquette", "")).contains("advise", "check", "completion", "why-not");
    }

    private List<String> offered(Path script, String... typed) throws IOException, InterruptedException {
        String words = "'" + String.join("' '", typed) + "'";
        Process bash = new ProcessBuilder(
                        "/bin/bash",
                        "--norc",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(" + words + "); COMP_CWORD=" + (typed.length - 1)
                                + "; _complete_etiquette etiquette '" + typed[typed.length - 1]
                                + "' 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        String offered = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(offered).isZero();
        return offered.lines().toList();
    }
}
