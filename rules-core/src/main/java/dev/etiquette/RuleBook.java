package dev.etiquette;

import dev.etiquette.engine.Network;
import dev.etiquette.explain.Coverage;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.Severity;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrases;
import dev.etiquette.tables.NormTable;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Rules, norms and phrases that were read, checked and translated. Immutable; any number of threads may share it.
 *
 * <p>A book is a folder: {@code .drl} files anywhere in it, and the tables {@code norms.csv} and {@code phrases.csv}.
 * A table that is not there is taken from the standard book, where that is on the class path.
 *
 * <p>A folder with a file {@code book.properties} that says {@code extends = standard} is laid over the standard book
 * instead: its rules come to those of the standard book or, by the same id, take their place or retire them, and its
 * tables hold only the rows that are otherwise. {@link #changes} says what that comes to.
 */
public final class RuleBook {

    private static @Nullable RuleBook standard;

    private final Map<String, Entry> entries;
    private final Network network;
    private final BookContent content;
    private final Optional<BookContent> below;
    private final Phrases phrases;
    private final String fingerprint;

    /**
     * One rule, as a catalogue shows it.
     *
     * @param id permanent
     * @param name one sentence
     * @param source where the manner comes from
     * @param since when it came to the book; may be empty
     * @param retired whether it is kept for reference only
     * @param file in which it stands; that of a rule of the standard book, over which this book is laid, begins with
     *     {@code standard:}
     * @param line on which it begins, from 1
     */
    public record Entry(String id, String name, String source, String since, boolean retired, String file, int line) {}

    private RuleBook(BookContent content, Network network, Optional<BookContent> below) {
        Map<String, Entry> byId = new TreeMap<>();
        content.rules()
                .forEach(rule -> byId.put(
                        rule.id(),
                        new Entry(
                                rule.id(),
                                rule.name(),
                                rule.source(),
                                rule.since(),
                                rule.retired(),
                                rule.position().file(),
                                rule.position().line())));
        this.entries = Collections.unmodifiableMap(byId);
        this.network = network;
        this.content = content;
        this.below = below;
        this.phrases = content.phrases().phrases();
        this.fingerprint = fingerprint(content);
    }

    /**
     * The standard book, which the artifact {@code rules-drl} brings along. It is read once, and is the same at every call.
     *
     * @throws IllegalStateException when that is not on the class path
     * @throws RuleBookException when it is not sound, which its build prevents
     */
    public static synchronized RuleBook standard() {
        RuleBook book = standard;
        if (book == null) {
            book = of(BookFiles.standard().orElseThrow(RuleBook::notOnTheClassPath));
            standard = book;
        }
        return book;
    }

    /**
     * Reads the book in a folder.
     *
     * @throws RuleBookException with its problems, when it is not sound
     * @throws IllegalStateException when it is to be laid over the standard book and that is not on the class path
     * @throws IOException when the folder cannot be read
     */
    public static RuleBook load(Path folder) throws IOException {
        return of(BookFiles.in(folder));
    }

    /**
     * Reads the book in a folder and says everything about it: all problems, warnings included, and the book itself
     * where there is no error.
     *
     * @throws IllegalStateException when it is to be laid over the standard book and that is not on the class path
     * @throws IOException when the folder cannot be read
     */
    public static BookReport report(Path folder) throws IOException {
        BookFiles files = BookFiles.in(folder);
        List<Problem> problems = BookCheck.problems(files, standard(files));
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        return new BookReport(problems, sound ? Optional.of(of(files)) : Optional.empty());
    }

    /**
     * The problems of the book in a folder, warnings included, sorted by place; of a file with very many the first fifty of
     * each severity, and how many more there are. None when it is sound and says nothing twice.
     *
     * @throws IllegalStateException when it is to be laid over the standard book and that is not on the class path
     * @throws IOException when the folder cannot be read
     */
    public static List<Problem> check(Path folder) throws IOException {
        BookFiles files = BookFiles.in(folder);
        return BookCheck.problems(files, standard(files));
    }

    /** The standard book as a folder needs it: one that is laid over it cannot do without. */
    private static Optional<BookContent> standard(BookFiles files) {
        Optional<BookContent> standard = BookContent.standard();
        if (files.layer() && standard.isEmpty()) {
            throw notOnTheClassPath();
        }
        return standard;
    }

    private static IllegalStateException notOnTheClassPath() {
        return new IllegalStateException(
                "The standard rule book is not on the class path.\nMaybe depend on dev.etiquette:rules-drl.");
    }

    /** Translates the book that was read, without looking for warnings. */
    static RuleBook of(BookFiles files) {
        boolean whole =
                !files.layer() && files.norms().isPresent() && files.phrases().isPresent();
        // A book that needs nothing of the standard one does not wait for it.
        Optional<BookContent> standard = whole ? Optional.empty() : standard(files);
        Optional<BookContent> below = files.layer() ? standard : Optional.empty();
        // The tables need nothing of the rules: on two cores they cost a fresh JVM no time of their own.
        CompletableFuture<Tables> reading = CompletableFuture.supplyAsync(() -> Tables.read(files, standard));
        RuleReader.Result read = RuleReader.read(
                files.rules(),
                below.map(BookContent::vocabulary).orElseGet(Vocabulary::standard),
                below.map(BookContent::rules).orElse(List.of()));
        boolean sound = files.allRead()
                && read.problems().isEmpty()
                && BookCheck.errors(read.own()).isEmpty();
        Optional<Network> network = sound ? Optional.of(Network.of(read.rules(), read.strata())) : Optional.empty();
        Tables tables = reading.join();
        if (network.isEmpty() || !tables.sound()) {
            throw new RuleBookException(BookCheck.problems(files, standard).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList());
        }
        return new RuleBook(
                new BookContent(read.rules(), read.vocabulary(), tables.norms(), tables.phrases()),
                network.get(),
                below);
    }

    /** Equal for books that say the same, wherever their rules stand: sixteen bytes in hexadecimal. */
    private static String fingerprint(BookContent content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Rule rule : content.rules()) {
                String line = String.join(
                        "\n", rule.id(), rule.name(), rule.source(), "" + rule.retired(), rule.canonical(), "\n");
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            for (FactType declared : content.vocabulary().declared()) {
                digest.update((declared.canonical() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(content.norms().canonical().getBytes(StandardCharsets.UTF_8));
            digest.update(content.phrases().canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
    }

    /** All rules by id, retired ones included. */
    public Map<String, Entry> rules() {
        return entries;
    }

    /** The rule of that id. */
    public Optional<Entry> rule(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * What this book reads in a text: whether it asks, thanks, sells and so on, by its table of phrases.
     *
     * <p>Takes time in proportion to the text; what stands behind its first twenty thousand characters is not read.
     *
     * @param text plain, without the names of those whom it speaks to
     * @return sorted in the order of {@link Mark}; cannot be changed
     */
    public Set<Mark> marks(String text) {
        return phrases.marks(text, Set.of());
    }

    /** Changes when the book says something else, and not when its rules only change places. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The ids of all platforms for which the table of norms says something, sorted. */
    public SortedSet<String> platforms() {
        return content.norms().platforms();
    }

    /** Nothing seen yet of how the conditions of this book come out. */
    public Coverage coverage() {
        return Coverage.of(network.rules());
    }

    Network network() {
        return network;
    }

    /** What this book has otherwise than the standard book over which it is laid; nothing, when it is laid over none. */
    public BookChanges changes() {
        return below.map(standard -> BookChanges.between(standard, content)).orElse(BookChanges.NONE);
    }

    /** What this book has otherwise than one that was there before it. */
    public BookChanges changesSince(RuleBook before) {
        return BookChanges.between(before.content, content);
    }

    NormTable norms() {
        return content.norms();
    }

    Phrases phrases() {
        return phrases;
    }
}
