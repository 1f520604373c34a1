package dev.etiquette;

import dev.etiquette.advice.Action;
import dev.etiquette.analysis.RuleFigures;
import dev.etiquette.book.BookCompiler;
import dev.etiquette.book.BookContent;
import dev.etiquette.book.BookFiles;
import dev.etiquette.book.CompiledBook;
import dev.etiquette.book.WordLister;
import dev.etiquette.engine.Network;
import dev.etiquette.engine.SupersededFacts;
import dev.etiquette.explain.CoverageRecorder;
import dev.etiquette.language.RuleOutliner;
import dev.etiquette.model.Mark;
import dev.etiquette.model.Platform;
import dev.etiquette.reading.Phrases;
import dev.etiquette.report.BookWords;
import dev.etiquette.report.Problem;
import dev.etiquette.report.RuleFigure;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.FactType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules, norms and phrases that were read, checked and translated. Immutable; any number of threads may share it.
 *
 * <p>A book is a folder, or the zip of one: {@code .drl} files anywhere in it, and the tables {@code norms.csv}, {@code phrases.csv},
 * {@code dates.csv}, {@code days.csv}, {@code platforms.csv} and {@code acts.csv}.
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
    private final Optional<Network> trial;
    private final BookContent content;
    private final Optional<BookContent> below;
    private final Phrases phrases;
    private final SortedSet<String> marks;
    private final String fingerprint;

    /**
     * One rule, as a catalogue shows it.
     *
     * @param id permanent
     * @param name one sentence
     * @param source where the manner comes from
     * @param since when it came to the book; may be empty
     * @param retired whether it is kept for reference only
     * @param trial whether it is tried only: what it says is listed apart and never advised
     * @param file in which it stands; that of a rule of the standard book, over which this book is laid, begins with
     *     {@code standard:}
     * @param line on which it begins, from 1
     */
    public record Entry(
            String id,
            String name,
            String source,
            String since,
            boolean retired,
            boolean trial,
            String file,
            int line) {

        /** Refuses what is missing. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(file, "file");
        }
    }

    private RuleBook(CompiledBook compiled) {
        this.content = compiled.content();
        this.network = compiled.network();
        this.trial = compiled.trial();
        this.below = compiled.below();
        this.phrases = content.tables().phrases().phrases();
        this.marks = content.tables().phrases().marks();
        this.fingerprint = compiled.fingerprint();
        this.entries = entries(content);
    }

    private static Map<String, Entry> entries(BookContent content) {
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
                                rule.trial(),
                                rule.position().file(),
                                rule.position().line())));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * The standard book, which the artifact {@code rules-drl} brings along. It is read once, and is the same at every call.
     *
     * @throws IllegalStateException when that is neither on the class path nor on the module path
     * @throws RuleBookException when it is not sound, which its build prevents
     */
    public static synchronized RuleBook standard() {
        RuleBook book = standard;
        if (book == null) {
            book = of(BookFiles.standard().orElseThrow(BookCompiler::withoutStandard));
            standard = book;
        }
        return book;
    }

    /**
     * Reads the book in a folder, or in the zip of one. Nothing of a zip is unpacked to disk.
     *
     * @throws RuleBookException with its problems, when it is not sound
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     * @throws IOException when the folder cannot be read
     */
    public static RuleBook load(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        return of(BookFiles.in(folder));
    }

    /**
     * Reads a book from wherever its files are kept, such as a database. Nothing is passed over or refused that would not
     * be in a folder.
     *
     * @param files the content of each by its name, with slashes between folders: {@code topic/rule.drl}
     * @throws RuleBookException with its problems, when it is not sound
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     */
    public static RuleBook of(Map<String, byte[]> files) {
        Objects.requireNonNull(files, "files");
        return of(BookFiles.of(files));
    }

    /**
     * Reads the book in a folder of the class path: in a folder, in a jar, or in a jar within a jar that a program such as
     * Spring Boot has packed. Where a loader cannot list its files, the file {@code index} in that folder does, one a line.
     *
     * @param folder with slashes: {@code my/book}; of several of that name the first on the class path
     * @param loader that of the program, such as {@code Main.class.getClassLoader()}
     * @throws RuleBookException with its problems, when it is not sound
     * @throws IllegalArgumentException when that is no name of a folder
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     * @throws IOException when the folder is not there or cannot be listed
     */
    public static RuleBook fromClassPath(String folder, ClassLoader loader) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(loader, "loader");
        return of(BookFiles.onClassPath(folder, loader));
    }

    /**
     * Says everything about a book whose files are kept elsewhere, before it is kept: all problems, warnings included, and
     * the book itself where there is no error.
     *
     * @param files as {@link #of}
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     */
    public static BookReport report(Map<String, byte[]> files) {
        Objects.requireNonNull(files, "files");
        return report(BookFiles.of(files));
    }

    /**
     * Reads the book in a folder and says everything about it: all problems, warnings included, and the book itself
     * where there is no error.
     *
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     * @throws IOException when the folder cannot be read
     */
    public static BookReport report(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        return report(BookFiles.in(folder));
    }

    private static BookReport report(BookFiles files) {
        CompiledBook compiled = BookCompiler.compile(files);
        return new BookReport(
                compiled.problems(), compiled.isSound() ? Optional.of(new RuleBook(compiled)) : Optional.empty());
    }

    /**
     * The problems of the book in a folder, warnings included, sorted by place; of a file with very many the first fifty of
     * each severity, and how many more there are. None when it is sound and says nothing twice.
     *
     * @throws IllegalStateException when it is to be laid over the standard book and that is not there
     * @throws IOException when the folder cannot be read
     */
    public static List<Problem> check(Path folder) throws IOException {
        Objects.requireNonNull(folder, "folder");
        return BookCompiler.compile(BookFiles.in(folder)).problems();
    }

    /**
     * The book that was compiled, without looking for warnings.
     *
     * @throws RuleBookException with its problems, when it is not sound
     */
    static RuleBook of(BookFiles files) {
        return loaded(files).book();
    }

    /**
     * A sound book that was just read.
     *
     * @param book the book
     * @param warnings looks for what is doubtful in it, which takes longer than reading it
     */
    record Loaded(RuleBook book, Supplier<List<Problem>> warnings) {}

    /**
     * The book that was compiled, and what tells its warnings.
     *
     * @throws RuleBookException with its problems, when it is not sound
     */
    static Loaded loaded(BookFiles files) {
        CompiledBook compiled = BookCompiler.compile(files);
        if (!compiled.isSound()) {
            throw new RuleBookException(compiled.errors());
        }
        return new Loaded(new RuleBook(compiled), compiled::problems);
    }

    /** All rules by id, retired ones included. */
    public Map<String, Entry> rules() {
        return entries;
    }

    /** The rule of that id. */
    public Optional<Entry> rule(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The rows of the table of norms that decide a rule: of the norms that it reads, or else of those by which the signals that it
     * needs are derived.
     *
     * @param rule its id
     * @return by file, line and column; empty when no norm decides it, and when the book has no such rule
     */
    public List<RuleFigure> figuresOf(String rule) {
        Objects.requireNonNull(rule, "rule");
        return content.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .map(each -> content.tables().norms().places(RuleFigures.of(each, content.rules())))
                .orElse(List.of());
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
        Objects.requireNonNull(text, "text");
        return phrases.marks(text, Set.of());
    }

    /**
     * The same by name, with the marks that the book has of its own: {@code "question"}, {@code "in hospital"}.
     *
     * @return standard marks first, in the order of {@link Mark}, then others by the alphabet; cannot be changed
     */
    public Set<String> markNames(String text) {
        Objects.requireNonNull(text, "text");
        return phrases.read(text).marks(Set.of());
    }

    /**
     * Why a text has those of its {@linkplain #markNames marks} that no phrase of the table shows: by mark the words that weigh
     * most for it, or a few that stand side by side, at most five, the most telling first. Empty where phrases show all marks.
     *
     * <p>Takes time in proportion to the text, as {@link #marks} does.
     *
     * @return cannot be changed
     */
    public SortedMap<String, List<String>> weighedWords(String text) {
        Objects.requireNonNull(text, "text");
        return Collections.unmodifiableSortedMap(phrases.read(text).weighed());
    }

    /**
     * The language of a text that this book does not read, as it has no phrases in it by which it would know a question or a
     * wish to be left alone. Empty where it has, and where the language cannot be told: of few words, or of mixed ones.
     *
     * <p>Takes time in proportion to the text, as {@link #marks} does.
     */
    public Optional<Locale> unreadLanguage(String text) {
        Objects.requireNonNull(text, "text");
        return phrases.unreadLanguage(text);
    }

    /** All marks that this book knows, standard ones and those of its own table; sorted, cannot be changed. */
    public SortedSet<String> allMarks() {
        return marks;
    }

    /** What rules of this book can ask for, with what it means: facts with their fields, those of its own included, and choices. */
    public BookWords words() {
        return WordLister.words(content.vocabulary());
    }

    /**
     * The rules that stand in the text of a rule file, cut into parts with their places: for a program that shows them as
     * sentences, or changes characters in them. Takes time in proportion to the text.
     *
     * @param text of a whole file, with the line that names the package; of other texts nothing is cut
     * @return in the order of the text; without rules that cannot be read, and without those that only retire another one
     */
    public static List<RuleOutline> outlines(String text) {
        Objects.requireNonNull(text, "text");
        return RuleOutliner.of(text);
    }

    /** Changes when the book says something else, and not when its rules only change places. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether it is laid over the standard book, whose rules hold beside its own; else it stands alone. */
    public boolean extendsStandard() {
        return below.isPresent();
    }

    /** The ids of all platforms for which the table of norms says something, sorted. */
    public SortedSet<String> platforms() {
        return content.tables().norms().platforms();
    }

    /**
     * The platform that people call so: by its id, its name or another name for it, in any case of letters; one of the
     * well-known ones or of the book's own table. Empty when there is none.
     */
    public Optional<Platform> platformNamed(String text) {
        Objects.requireNonNull(text, "text");
        return content.tables().platforms().named(text);
    }

    /** The platforms that the book has in its own table beside the well-known ones, by id. */
    public List<Platform> ownPlatforms() {
        return content.tables().platforms().own();
    }

    /** Nothing seen yet of how the conditions of this book come out. */
    public Coverage coverage() {
        return new Coverage(CoverageRecorder.of(network.rules()));
    }

    Network network() {
        return network;
    }

    /** The rules with those on trial; empty where none is. */
    Optional<Network> trial() {
        return trial;
    }

    /** What this book has otherwise than the standard book over which it is laid; nothing, when it is laid over none. */
    public BookChanges changes() {
        return below.map(standard -> BookChanges.between(standard, content)).orElse(BookChanges.NONE);
    }

    /** What this book has otherwise than one that was there before it. */
    public BookChanges changesSince(RuleBook before) {
        Objects.requireNonNull(before, "before");
        return BookChanges.between(before.content, content);
    }

    /** Reads facts that a host gives beside those that the library knows, by what this book declares of them. */
    public GivenFacts givenFacts() {
        return new GivenFacts(content.vocabulary().given(), content.tables().platforms());
    }

    /** The types of facts that a host gives beside those that the library knows, by name. */
    Map<String, FactType> hostTypes() {
        return content.vocabulary().given().stream()
                .collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));
    }

    /**
     * The situation without the facts that advice by this book cannot come to see again: versions of facts in whose place
     * a later one has come, details and connections that are otherwise since, switches that are off for good, and
     * repetitions. At that moment and at every later one it yields the same advice, and goes on doing so whatever facts are
     * added to both; only {@link Advice#duplicateFacts} says nothing any more of versions that are gone.
     *
     * <p>What somebody once said stays, however long ago: a rule may ask whether it was ever said, as many of the standard book
     * do. So posts, replies, messages, meetings and feedback of which there is one version are all kept, and a situation
     * without versions, details, connections or switches that are superseded comes back as it was: this does not make a long
     * history short. Whoever wants that leaves old conversations out, and accepts other advice.
     *
     * @param now the earliest moment for which advice will be asked from now on
     */
    public Situation pruned(Situation situation, Instant now) {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(now, "now");
        return new Situation(
                situation.owner(),
                SupersededFacts.without(situation.facts(), now, content.tables().platforms()::shown));
    }

    /** The acts of this book's own, by name. */
    public List<Action> acts() {
        return List.copyOf(content.tables().acts().acts().values());
    }

    BookTables tables() {
        return content.tables();
    }
}
