package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.spi.StandardBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A folder in which somebody edits a book, and a question that is asked of it. */
final class Workplace implements AutoCloseable {

    private static final StandardBook STANDARD =
            ServiceLoader.load(StandardBook.class).findFirst().orElseThrow();

    /** The rule that is edited, and how it stands in the standard book. */
    private static final String EDITED = "respond/respond.drl";

    private static final String REASON = "{question.name} asked you: {question.beginning}";

    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
    private static final Situation SITUATION = Situation.of(
            Owner.of("maya"),
            Contact.of("ann", "Ann"),
            Post.of(
                            "q",
                            Platform.MASTODON,
                            "ann",
                            Instant.parse("2026-03-02T08:00:00Z"),
                            "Maya, which oven do you bake in?")
                    .mentioning("maya"));

    private final Path folder;
    private final String rules;

    private Workplace(Path folder, String rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** With a copy of the whole standard book. */
    static Workplace whole() throws IOException {
        Path folder = Files.createTempDirectory("book");
        for (String name : STANDARD.files()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(name));
        }
        return new Workplace(folder, text(EDITED));
    }

    /** With one rule that takes the place of that of the standard book. */
    static Workplace layer() throws IOException {
        Path folder = Files.createTempDirectory("layer");
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.createDirectories(folder.resolve(EDITED).getParent());
        String all = text(EDITED);
        int start = all.indexOf("rule \"A question should be answered");
        Workplace layer =
                new Workplace(folder, "package etiquette\n" + all.substring(start, all.indexOf("\nend", start) + 5));
        layer.edit(0);
        return layer;
    }

    private static String text(String name) throws IOException {
        return new String(STANDARD.read(name), StandardCharsets.UTF_8);
    }

    Path folder() {
        return folder;
    }

    /** Saves the edited file with that number in what a rule says. */
    void edit(int number) throws IOException {
        String edited = rules.replace(REASON, REASON + " (" + number + ")");
        if (edited.equals(rules)) {
            throw new IllegalStateException(
                    "The edited rule is not the one that it was; the benchmark must follow it.");
        }
        Files.writeString(folder.resolve(EDITED), edited);
    }

    static Advice ask(Etiquette etiquette) {
        return etiquette.advise(SITUATION, NOW);
    }

    /** Whether it is that of the book with that number. */
    static boolean isOf(Advice advice, int number) {
        return advice.recommendations().stream().anyMatch(each -> each.text().endsWith("(" + number + ")"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
