package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.journal.Journal;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Times;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From where a situation comes: exports and what is added to them, or a situation that was written down. */
final class SituationOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A folder, a file or a zip of an export; or one file that \"export\" has written.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--me",
            paramLabel = "ID",
            description = "Whose archive it is: an id, a handle or a name. Needed only where the archive does not say.")
    private @Nullable String me;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where you live, such as Europe/Berlin or +02:00: times are shown there, and answers are"
                    + " expected of you from 8 to 22 o'clock. Without it times are in UTC, and every hour counts.")
    private @Nullable String zone;

    @Mixin
    private final ExportOptions exports = new ExportOptions();

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "A table (CSV) or vCards of the contacts that you keep: why you want to talk to them, how to"
                    + " reach them, whom to leave alone. May be given several times.")
    private List<String> contacts = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder, or a zip, with a rule book of your own, in place of the standard one.")
    private @Nullable String rules;

    @Option(
            names = "--facts",
            paramLabel = "NAME=FILE",
            description =
                    "A table (CSV) of facts: Tag, Detail, Occasion, Switch, or one that the rule book declares with"
                            + " @given, such as Donation; and the file. Its columns are the fields. May be given several times.")
    private List<String> facts = new ArrayList<>();

    @Option(
            names = "--switch",
            paramLabel = "NAME",
            description =
                    "Something that you have turned on, such as tragedy, and that rules read. May be given several"
                            + " times.")
    private List<String> switches = new ArrayList<>();

    @Mixin
    private final JournalOption journal = new JournalOption();

    /** Takes away what was typed before the paths: the first of all that has no option before it. */
    String takeFirst() {
        return paths.remove(0);
    }

    /** Takes away the words that were typed before the first that names a file or a folder. */
    List<String> takeWords() {
        int end = 0;
        while (end < paths.size() && !isFile(paths.get(end))) {
            end++;
        }
        List<String> before = paths.subList(0, end);
        List<String> words = List.copyOf(before);
        before.clear();
        return words;
    }

    private static boolean isFile(String word) {
        return !word.isBlank() && Files.exists(Typed.path(word));
    }

    /** Takes away all words. */
    List<String> takeAll() {
        List<String> words = List.copyOf(paths);
        paths.clear();
        return words;
    }

    /** Whether no path was typed. */
    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** Where the owner lives, when that was typed. */
    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone).map(TimeArguments::zone);
    }

    /** What the owner decided, and where it is kept. */
    JournalOption journal() {
        return journal;
    }

    /** Whether a rule book was named. */
    boolean hasRules() {
        return rules != null;
    }

    /**
     * Reads all of it.
     *
     * @param problems is told of what cannot be used; the rest is kept
     * @param progress is told how far reading has come
     */
    SituationInput read(Consumer<String> problems, Consumer<String> progress) {
        Optional<ZoneId> place = zone();
        List<Path> files = paths.stream().map(Typed::path).toList();
        Journal decided = journal.read();
        decided.skipped().forEach(each -> problems.accept(each.toString()));
        // The rule book is loaded on another thread while the archive is read: both take long.
        CompletableFuture<RuleBook> loading = CompletableFuture.supplyAsync(() -> Typed.book(rules));
        SituationInput input = files.stream().anyMatch(SituationFile::isOne)
                ? written(files, outcome(loading), place)
                : archive(files, decided, place, progress, loading);
        FactFiles tables = new FactFiles(
                input.book(), input.situation().owner(), input.contacts(), place.orElse(ZoneOffset.UTC), problems);
        Situation whole = input.situation()
                .with(switches.stream()
                        .map(name -> Switch.on(name, Times.ALWAYS))
                        .toList())
                .with(decided.feedback())
                .with(tables.read(facts));
        return input.with(whole).withStrangers(tables.told());
    }

    private SituationInput written(List<Path> files, RuleBook book, Optional<ZoneId> place) {
        if (files.size() > 1) {
            throw RefusalMessage.SITUATION_BESIDE_OTHERS.refusal();
        } else if (me != null || !contacts.isEmpty()) {
            throw RefusalMessage.OPTION_FOR_EXPORTS.refusal(me != null ? "--me" : "--contacts");
        }
        Situation situation = SituationFile.read(files.get(0), book);
        Owner owner = place.map(situation.owner()::livingIn).orElse(situation.owner());
        return new SituationInput(new Situation(owner, situation.facts()), book, List.of(), 0, List.of());
    }

    private SituationInput archive(
            List<Path> files,
            Journal decided,
            Optional<ZoneId> place,
            Consumer<String> progress,
            CompletableFuture<RuleBook> loading) {
        Path[] kept = contacts.stream().map(Typed::path).toArray(Path[]::new);
        ImportedArchive archive = read(
                files,
                new ImportOptions(Optional.ofNullable(me), place, progress)
                        .withContacts(kept)
                        .withJournal(decided)
                        .withWrittenTimes(exports.written())
                        .withProviders(exports.providers()));
        return new SituationInput(
                Situation.of(archive.owner()).with(archive.facts()),
                outcome(loading),
                archive.skipped(),
                archive.skippedTotal(),
                archive.notes());
    }

    private static <T> T outcome(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static ImportedArchive read(List<Path> files, ImportOptions options) {
        try {
            return Archives.read(files, options);
        } catch (UnreadableArchiveException unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        }
    }
}
