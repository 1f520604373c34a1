package dev.etiquette.book;

import dev.etiquette.analysis.ActUse;
import dev.etiquette.analysis.MarkUse;
import dev.etiquette.analysis.NearNames;
import dev.etiquette.analysis.NormPeopleCheck;
import dev.etiquette.analysis.ProtectingRules;
import dev.etiquette.analysis.RuleAnalyzer;
import dev.etiquette.analysis.UnknownDayCheck;
import dev.etiquette.analysis.UnreadFactsCheck;
import dev.etiquette.engine.Network;
import dev.etiquette.language.ProblemSummary;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Severity;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.NormTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What compiling the files of a book gave: a book, or the errors in it. Warnings are looked for when they are asked for.
 * Immutable.
 */
public final class CompiledBook {

    private final BookFiles files;
    private final RuleReader.Result read;
    private final List<Problem> impossible;
    private final List<Problem> unfit;
    private final TableReader.Result tables;
    private final boolean fitting;
    private final Optional<BookContent> below;
    private final Supplier<Optional<BookContent>> standard;

    /**
     * Of what was read.
     *
     * @param fitting whether rules and tables are sound in themselves and go together
     */
    CompiledBook(
            BookFiles files,
            RuleReader.Result read,
            List<Problem> impossible,
            List<Problem> unfit,
            TableReader.Result tables,
            boolean fitting,
            Optional<BookContent> below,
            Supplier<Optional<BookContent>> standard) {
        this.files = files;
        this.read = read;
        this.impossible = impossible;
        this.unfit = unfit;
        this.tables = tables;
        this.fitting = fitting;
        this.below = below;
        this.standard = standard;
    }

    /** Whether there is no error. */
    public boolean isSound() {
        return fitting && tables.sound();
    }

    /**
     * What the book says.
     *
     * @throws IllegalStateException when the book is not sound
     */
    public BookContent content() {
        requireSound();
        return new BookContent(read.rules(), read.vocabulary(), tables.tables());
    }

    /** Of what the book says; that of the standard book is known since it was built. */
    public String fingerprint() {
        return files.prepared()
                .map(PreparedBook::fingerprint)
                .orElseGet(() -> content().fingerprint());
    }

    /** The rules with those on trial, translated; empty where none is on trial, and of a book that is not sound. */
    public Optional<Network> trial() {
        return isSound() && read.rules().stream().anyMatch(Rule::trial)
                ? Optional.of(network(read.rules()))
                : Optional.empty();
    }

    /**
     * The rules that advise, translated: those on trial are left out. At each call anew, as who only checks a book needs no
     * translation.
     *
     * @throws IllegalStateException when the book is not sound
     */
    public Network network() {
        requireSound();
        return network(read.rules().stream().filter(rule -> !rule.trial()).toList());
    }

    private Network network(List<Rule> rules) {
        return Network.of(
                rules,
                read.strata(),
                tables.tables().platforms(),
                tables.tables().acts());
    }

    private void requireSound() {
        if (!isSound()) {
            throw new IllegalStateException("The book is not sound; ask for its errors first.");
        }
    }

    /** The book over which this one is laid; empty when it is laid over none. */
    public Optional<BookContent> below() {
        return below;
    }

    /** The errors, sorted by place, the first of each file where there are many; none when the book is sound. */
    public List<Problem> errors() {
        List<Problem> problems = new ArrayList<>(impossible);
        return told(problems).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Marks of one's own of which the author has written a row: what rows of the standard book are for, its rules know. */
    private SortedMap<String, Position> writtenMarks() {
        SortedMap<String, Position> written =
                new TreeMap<>(tables.tables().phrases().ownMarks());
        written.values().removeIf(place -> place.file().startsWith(StandardContent.PREFIX));
        return written;
    }

    /**
     * The errors and warnings, sorted by place, the first of each file where there are many. Looks through all rules, so
     * it takes longer than compiling them.
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (files.allRead() && read.problems().isEmpty()) {
            // What a broken rule would say or read is not known: nothing is told that may follow from that.
            List<Rule> rules = BookCompiler.rules(standard.get());
            problems.addAll(RuleAnalyzer.problems(read, read.vocabulary(), rules));
            if (tables.sound()) {
                if (unfit.isEmpty()) {
                    // What a misspelt name in a rule means may be what no rule seems to read.
                    problems.addAll(MarkUse.unread(read.rules(), writtenMarks()));
                    problems.addAll(
                            BookCompiler.figures(read, tables.tables(), files).warnings());
                }
                UnreadFactsCheck.check(
                        read.rules(),
                        tables.tables().facts().files(),
                        tables.tables().norms().isByTag(),
                        problems);
                NearNames.check(
                        read.own(),
                        tables.tables().facts().names(),
                        tables.tables().norms().tagRows(),
                        files.rules(),
                        problems);
                NormPeopleCheck.check(read.own(), tables.tables().norms().normsByPeople(), problems);
                problems.addAll(new PlatformCheck(tables.tables()).problems(files.rules()));
                ActTable acts = tables.tables().acts();
                problems.addAll(
                        ActUse.unused(read.rules(), acts.places(), acts.acts().keySet()));
                problems.addAll(ActUse.silent(read.own(), acts.acts()));
                UnknownDayCheck.check(read.own(), tables.tables().days().names(), problems);
                problems.addAll(tables.tables().phrases().loosened());
                below.ifPresent(lower -> problems.addAll(tables.tables()
                        .norms()
                        .loosened(
                                lower.tables().norms(),
                                norm -> ProtectingRules.by(norm, read.rules())
                                        .map(by -> new NormTable.Protection(by.ids(), by.whom())))));
            }
            List<Rule> others = below.map(BookContent::rules).orElse(List.of());
            problems.addAll(RuleAnalyzer.groups(
                    read.own(), files.rules(), tables.tables().norms().groupNames(), others));
        }
        return told(problems);
    }

    /** These problems of sound rules with those that were found while the files were read. */
    private List<Problem> told(List<Problem> problems) {
        boolean allRead = files.allRead();
        problems.addAll(files.problems());
        read.problems().stream()
                .filter(problem -> allRead || problem.code() != Code.NO_RULES)
                .forEach(problems::add);
        problems.addAll(read.warnings());
        problems.addAll(tables.problems());
        if (tables.sound()) {
            problems.addAll(unfit);
        }
        Collections.sort(problems);
        return files.withLines(ProblemSummary.of(problems)).stream()
                .map(RedundantConditionFix::mended)
                .map(new PlatformCheck(tables.tables())::mended)
                .map(new ActMeant(tables.tables().acts())::mended)
                .toList();
    }
}
