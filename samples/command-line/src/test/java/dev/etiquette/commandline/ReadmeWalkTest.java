package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever types the commands of README one after the other, as they stand there, sees what README shows. Only {@code
 * mvn verify -Dgolden=write} shows what the program says now instead.
 */
class ReadmeWalkTest {

    private static final Path README = Path.of("README.md");

    /** Commands are typed in the root of the repository; tests run in the folder of the sample. */
    private static final String HERE = "samples/command-line/";

    private static final String PROGRAM = HERE + "target/etiquette ";
    private static final String COPY = "cp -r ";
    private static final String MORE = "…";
    private static final Pattern BLOCK = Pattern.compile("(?m)^```\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern DOTS = Pattern.compile("(?m)^ *…\n");
    private static final String BEGINS = "begins so";

    /** The folder in which somebody sits, for files that the commands make. */
    @TempDir
    private Path folder;

    private final Set<String> made = new TreeSet<>(Set.of("journal.csv", "situation.json", "my-rules"));

    @Test
    void each_command_says_what_is_shown_below_it() throws IOException {
        String page = Files.readString(README);
        StringBuilder written = new StringBuilder();
        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        String said = "";
        String told = "";
        int end = 0;
        int compared = 0;
        for (MatchResult block : blocks) {
            String before = page.substring(end, block.start());
            written.append(before);
            told += before;
            String shown = block.group(1);
            if (shown.lines().anyMatch(line -> line.startsWith(PROGRAM))) {
                said = run(shown);
            } else if (!said.isEmpty()) {
                shown = compared(shown, said, told.contains(BEGINS));
                said = "";
                told = "";
                compared++;
            }
            written.append("```\n").append(shown).append("```");
            end = block.end();
        }
        written.append(page.substring(end));
        assertThat(compared).isGreaterThanOrEqualTo(17);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, written);
        }
    }

    /** What is to be shown: as it stands where that is right, else all that was said. */
    private static String compared(String shown, String said, boolean beginning) {
        String here = shown.replace(HERE, "");
        if ("write".equals(System.getProperty("golden"))) {
            return isShown(here, said, beginning) ? shown : said;
        }
        assertThat(isShown(here, said, beginning))
                .as("README shows:%n%s%nand the program says:%n%s", shown, said)
                .isTrue();
        return shown;
    }

    /** Three dots on a line of their own stand for lines that are left out. */
    private static boolean isShown(String shown, String said, boolean beginning) {
        List<String> parts = List.of(DOTS.split(shown, -1));
        int at = 0;
        for (String part : parts) {
            int found = said.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return !shown.isEmpty()
                && said.startsWith(parts.get(0))
                && (beginning || said.endsWith(parts.get(parts.size() - 1)));
    }

    /** All that these commands say, one after the other. */
    private String run(String lines) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : lines.lines().toList()) {
            if (line.startsWith(COPY)) {
                copy(words(line.substring(COPY.length())));
            } else if (line.startsWith(PROGRAM) && !line.contains("~/")) {
                int redirected = line.indexOf(" > ");
                String command = redirected < 0 ? line : line.substring(0, redirected);
                Desk.Outcome outcome =
                        Desk.run(words(command.substring(PROGRAM.length())).toArray(String[]::new));
                assertThat(outcome.err()).as(line).isEmpty();
                assertThat(outcome.code()).as(line).isLessThan(2);
                if (redirected >= 0) {
                    Files.writeString(folder.resolve(line.substring(redirected + " > ".length())), outcome.out());
                }
                said.append(outcome.out());
            }
        }
        String separator = FileSystems.getDefault().getSeparator();
        return said.toString()
                .replace(System.lineSeparator(), "\n")
                .replace(folder + separator, "")
                .replace(RuleBook.standard().fingerprint(), MORE);
    }

    private void copy(List<String> names) throws IOException {
        Path from = Path.of(names.get(0));
        Path to = Files.createDirectory(Path.of(names.get(1)));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** As a shell splits them; files of the repository where they are, and files that commands make in a folder of the test. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String typed = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(made.contains(typed) ? folder.resolve(typed).toString() : typed.replace(HERE, ""));
        }
        return words;
    }
}
