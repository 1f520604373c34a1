package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.journal.Journal;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Times;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

/** What is known, by which rules it is judged, and when: what all commands take that advise on exports. */
final class SituationOptions {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A folder, a file or a zip of an export.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--me",
            paramLabel = "ID",
            description = "Whose archive it is: an id, a handle or a name. Needed only where the archive does not say.")
    private @Nullable String me;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "The moment to advise for: 2026-03-02T09:00:00Z, the same with an offset such as +01:00,"
                    + " or a local time 2026-03-02T10:00 or date 2026-03-02 (from 0:00) in the zone of --zone,"
                    + " without that in UTC. By default the present moment.")
    private @Nullable String now;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where you live, such as Europe/Berlin or +02:00: times are shown there, and answers are"
                    + " expected of you from 8 to 22 o'clock. Without it times are in UTC, and every hour counts.")
    private @Nullable String zone;

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "A table (CSV) or vCards of the contacts that you keep: why you want to talk to them, how to"
                    + " reach them, whom to leave alone. May be given several times.")
    private List<String> contacts = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with a rule book of your own, in place of the standard one.")
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

    /** Whether no path was typed. */
    boolean isEmpty() {
        return paths.isEmpty();
    }

    /**
     * What was named, read.
     *
     * @param archive the facts that were read
     * @param book by which they are judged
     * @param situation all that is known
     * @param moment that was asked about
     */
    record Read(ImportedArchive archive, RuleBook book, Situation situation, Instant moment) {}

    /**
     * Reads it.
     *
     * @param progress is told how far the reading has come, where that takes long
     * @param complain is told what cannot be used and does no harm
     * @throws Refusal when something cannot be used
     */
    Read read(Clock clock, Consumer<String> progress, Consumer<String> complain) {
        Optional<ZoneId> place = place();
        Instant moment = now == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : moment(now);
        List<Path> files = paths.stream().map(Typed::path).toList();
        Journal decided = journal.read();
        decided.skipped().forEach(each -> complain.accept(each.toString()));
        // The rule book is loaded on another thread while the archive is read: both take long.
        CompletableFuture<RuleBook> loading = CompletableFuture.supplyAsync(() -> Typed.book(rules));
        Path[] kept = contacts.stream().map(Typed::path).toArray(Path[]::new);
        ImportedArchive archive = read(
                files,
                new ImportOptions(Optional.ofNullable(me), place, progress)
                        .withContacts(kept)
                        .withJournal(decided));
        RuleBook book = outcome(loading);
        Situation situation = Situation.of(archive.owner())
                .with(archive.contacts())
                .with(archive.knownAbout())
                .with(switches.stream()
                        .map(name -> Switch.on(name, Times.ALWAYS))
                        .toList())
                .with(archive.connections())
                .with(archive.utterances())
                .with(decided.feedback())
                .with(new FactFiles(book, archive.owner(), archive.contacts(), place.orElse(ZoneOffset.UTC), complain)
                        .read(facts));
        return new Read(archive, book, situation, moment);
    }

    /** Whether decisions are kept in a file. */
    boolean keepsJournal() {
        return journal.isGiven();
    }

    /** What is to be said of the book, as it stands alone; empty where it does not. */
    Optional<String> aboutBook(RuleBook book) {
        return rules != null && !book.extendsStandard() ? Optional.of(Typed.ALONE) : Optional.empty();
    }

    /** A moment as it was typed, in the zone that was typed. */
    Instant moment(String typed) {
        return TimeArguments.parse(typed, place().orElse(ZoneOffset.UTC));
    }

    private Optional<ZoneId> place() {
        return Optional.ofNullable(zone).map(TimeArguments::zone);
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
