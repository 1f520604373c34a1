package dev.etiquette;

import dev.etiquette.engine.Network;
import dev.etiquette.language.Problem;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.Severity;
import dev.etiquette.model.Mark;
import dev.etiquette.reading.Phrases;
import dev.etiquette.table.NormTable;
import dev.etiquette.table.PhraseTable;
import dev.etiquette.trace.Coverage;
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

/**
 * Rules, norms and phrases that were read, checked and translated. Immutable; any number of threads may share it.
 *
 * <p>A book is a folder: {@code .drl} files anywhere in it, and the tables {@code norms.csv} and {@code phrases.csv}.
 * A table that is not there is taken from the standard book, where that is on the class path.
 */
public final class RuleBook {

    private final Map<String, Entry> entries;
    private final Network network;
    private final NormTable norms;
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
     * @param file in which it stands
     * @param line on which it begins, from 1
     */
    public record Entry(String id, String name, String source, String since, boolean retired, String file, int line) {}

    private RuleBook(List<Rule> rules, Network network, NormTable norms, PhraseTable phrases) {
        Map<String, Entry> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(
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
        this.norms = norms;
        this.phrases = phrases.phrases();
        this.fingerprint = fingerprint(rules, norms, phrases);
    }

    /**
     * The standard book, which the artifact {@code rules-drl} brings along.
     *
     * @throws IllegalStateException when that is not on the class path
     * @throws RuleBookException when it is not sound, which its build prevents
     */
    public static RuleBook standard() {
        return of(BookFiles.standard()
                .orElseThrow(() -> new IllegalStateException("The standard rule book is not on the class path."
                        + "\nMaybe depend on dev.etiquette:rules-drl.")));
    }

    /**
     * Reads the book in a folder.
     *
     * @throws RuleBookException with every problem, when it is not sound
     * @throws IOException when the folder cannot be read
     */
    public static RuleBook load(Path folder) throws IOException {
        return of(BookFiles.in(folder));
    }

    /**
     * All problems of the book in a folder, warnings included, sorted by place; none when it is sound and says nothing
     * twice.
     *
     * @throws IOException when the folder cannot be read
     */
    public static List<Problem> check(Path folder) throws IOException {
        return BookCheck.problems(BookFiles.in(folder), BookFiles.standard());
    }

    private static RuleBook of(BookFiles files) {
        // The tables need nothing of the rules: on two cores they cost a fresh JVM no time of their own.
        CompletableFuture<Tables> reading = CompletableFuture.supplyAsync(() -> Tables.read(files));
        RuleReader.Result read = RuleReader.read(files.rules(), Vocabulary.standard());
        boolean sound = files.problems().isEmpty()
                && read.problems().isEmpty()
                && BookCheck.errors(read.rules()).isEmpty();
        Optional<Network> network = sound ? Optional.of(Network.of(read.rules(), read.strata())) : Optional.empty();
        Tables tables = reading.join();
        if (network.isEmpty() || !tables.sound()) {
            throw new RuleBookException(BookCheck.problems(files, Optional.empty()).stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList());
        }
        return new RuleBook(read.rules(), network.get(), tables.norms(), tables.phrases());
    }

    /** Equal for books that say the same, wherever their rules stand: sixteen bytes in hexadecimal. */
    private static String fingerprint(List<Rule> rules, NormTable norms, PhraseTable phrases) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Rule rule : rules) {
                String line = String.join(
                        "\n", rule.id(), rule.name(), rule.source(), "" + rule.retired(), rule.canonical(), "\n");
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            digest.update(norms.canonical().getBytes(StandardCharsets.UTF_8));
            digest.update(phrases.canonical().getBytes(StandardCharsets.UTF_8));
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
        return norms.platforms();
    }

    /** Nothing seen yet of how the conditions of this book come out. */
    public Coverage coverage() {
        return Coverage.of(network.rules());
    }

    Network network() {
        return network;
    }

    NormTable norms() {
        return norms;
    }

    Phrases phrases() {
        return phrases;
    }
}
