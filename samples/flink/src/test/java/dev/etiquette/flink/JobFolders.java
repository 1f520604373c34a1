package dev.etiquette.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.flink.events.EventLine;
import dev.etiquette.flink.events.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** The folders of a job, as those see them who give events and books and read what comes out. */
public final class JobFolders {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path root;
    private int given;

    /** Makes them where they are not there yet. */
    public JobFolders(Path root) throws IOException {
        this.root = root;
        for (String each : List.of("events", "books", "changes", "refused", "coming")) {
            Files.createDirectories(root.resolve(each));
        }
    }

    /** What the job is told when it starts. */
    public String[] options(String... more) {
        List<String> options = new ArrayList<>(List.of("--scan", "PT0.1S", "--settling", "PT0.2S"));
        for (String each : List.of("events", "books", "changes", "refused")) {
            options.add("--" + each);
            options.add(root.resolve(each).toUri().toString());
        }
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    Path root() {
        return root;
    }

    /** Gives lines in a file of their own, which appears whole. */
    public void give(List<String> lines) throws IOException {
        given++;
        appear("events/" + given + ".tsv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void give(EventLine... events) throws IOException {
        give(Stream.of(events).map(EventLine::toString).toList());
    }

    static EventLine event(Instant time, String owner, Verb verb, String document) {
        return new EventLine(time, owner, verb, document.replace("\n", " "));
    }

    /** Publishes a book, which appears whole. */
    void publish(String name, Map<String, String> files) throws IOException {
        appear("books/" + name, TestBooks.zip(name, files).f1);
    }

    private void appear(String name, byte[] content) throws IOException {
        Path coming = root.resolve("coming/file");
        Files.write(coming, content);
        Files.move(coming, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the job has told and committed, in no order. */
    public ToldChanges changes() throws IOException {
        return new ToldChanges(committed("changes"));
    }

    List<String> refused() throws IOException {
        return committed("refused");
    }

    /** Whether changes were told that are not committed yet. */
    boolean isWriting() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("changes"))) {
            return files.anyMatch(file -> file.getFileName().toString().contains(".inprogress")
                    && file.toFile().length() > 0);
        } catch (UncheckedIOException committed) {
            // A file has got its final name while the folder was read.
            return false;
        }
    }

    private List<String> committed(String folder) throws IOException {
        List<String> lines = new ArrayList<>();
        Files.walkFileTree(root.resolve(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // What begins with a dot is not committed yet.
                if (!file.getFileName().toString().startsWith(".")) {
                    lines.addAll(Files.readAllLines(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
                if (unreadable instanceof NoSuchFileException) {
                    // It has got its final name while the folder was read.
                    return FileVisitResult.CONTINUE;
                }
                throw unreadable;
            }
        });
        return lines;
    }

    /** Waits until something holds. */
    public static void await(String what, Callable<Boolean> condition) throws Exception {
        await(what, condition, 50);
    }

    /** Waits until something holds that may soon be over. */
    static void awaitOften(String what, Callable<Boolean> condition) throws Exception {
        await(what, condition, 1);
    }

    private static void await(String what, Callable<Boolean> condition, long millis) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("the wait until " + what).isBefore(end);
            Thread.sleep(millis);
        }
    }
}
