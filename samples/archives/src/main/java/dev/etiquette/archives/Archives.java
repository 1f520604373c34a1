package dev.etiquette.archives;

import dev.etiquette.archives.contacts.ContactEntry;
import dev.etiquette.archives.contacts.ContactsFile;
import dev.etiquette.archives.contacts.KnownPeople;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.FileProblems;
import dev.etiquette.archives.files.FileTree;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.files.ProgressReporter;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.ExportFormatProvider;
import dev.etiquette.archives.findings.WrittenTimes;
import dev.etiquette.archives.joining.ArchiveAssembler;
import dev.etiquette.archives.joining.AssembledFacts;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Platform;
import dev.etiquette.model.UtteranceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads exports of platforms. Keeps no state and may be used from many threads. */
public final class Archives {

    private final ImportLimits limits;
    private final ImportOptions options;
    private final ArchiveFindings findings;
    private final List<Reader> formats = new ArrayList<>();
    private final ProgressReporter progress;
    private int recognised;

    /** A format, and who made it. */
    private record Reader(ExportFormatProvider provider, ExportFormat format) {}

    private Archives(ImportOptions options, ImportLimits limits) {
        this.limits = limits;
        this.options = options;
        this.findings = new ArchiveFindings(
                limits,
                options.written().zone().isPresent()
                        ? options.written()
                        : new WrittenTimes(options.zone(), options.written().dates()));
        for (ExportFormatProvider provider : options.providers()) {
            addFormat(provider);
        }
        this.progress = new ProgressReporter(options.progress(), System::nanoTime);
    }

    private void addFormat(ExportFormatProvider provider) {
        try {
            formats.add(new Reader(provider, provider.formatFor(findings)));
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            findings.addNote("Exports of one kind were not read: " + failed(provider, fault) + ".");
        }
    }

    /**
     * Reads all files under some paths.
     *
     * <p>A path is a folder, a zip, or a single file. Files are recognised by their content; unsupported files are
     * ignored. The same entry in several files counts once. Faults in entries and files are listed in
     * {@link ImportedArchive#skipped} and do not affect others.
     *
     * @param paths at least one, in any order
     * @throws UnreadableArchiveException when a path leads nowhere, when no file is supported, or when the owner is not
     *     certain
     */
    public static ImportedArchive read(List<Path> paths, ImportOptions options) {
        return read(paths, options, ImportLimits.USUAL);
    }

    /** Whether a path is a folder, or some format of these options knows the file, or a file of the zip. */
    public static boolean isExport(Path path, ImportOptions options) {
        if (!Files.isRegularFile(path)) {
            return Files.isDirectory(path);
        }
        Archives trial = new Archives(options, ImportLimits.USUAL);
        boolean[] known = new boolean[1];
        new FileTree(ImportLimits.USUAL, skipped -> {})
                .each(path, file -> known[0] |= !known[0] && trial.isKnown(file));
        return known[0];
    }

    private boolean isKnown(ArchiveFile file) {
        try {
            String beginning = file.beginning();
            return formats.stream().anyMatch(reader -> isKnown(reader, file, beginning));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isKnown(Reader reader, ArchiveFile file, String beginning) {
        try {
            return reader.format().recognises(file.name(), beginning);
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            // Reading the file tells so.
            return true;
        }
    }

    static ImportedArchive read(List<Path> paths, ImportOptions options, ImportLimits limits) {
        if (paths.isEmpty()) {
            throw new UnreadableArchiveException("No file or folder was named.");
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UnreadableArchiveException(FileProblems.missing(path));
            }
        }
        return new Archives(options, limits).readAll(paths);
    }

    private ImportedArchive readAll(List<Path> paths) {
        FileTree tree = new FileTree(limits, findings::addSkipped);
        paths.stream().sorted().forEach(path -> tree.each(path, this::read));
        if (recognised == 0) {
            throw new UnreadableArchiveException(nothingSupported(paths));
        }
        formats.forEach(this::conclude);
        KnownPeople contacts =
                KnownPeople.among(readContacts(), options.journal().aboutPeople());
        contacts.notes().forEach(findings::addNote);
        AssembledFacts facts = ArchiveAssembler.assemble(findings, contacts, options.me(), options.zone());
        return new ImportedArchive(
                facts.owner(),
                facts.contacts(),
                facts.knownAbout(),
                facts.connections(),
                facts.utterances(),
                facts.marks(),
                facts.meetings(),
                options.places() ? places(facts) : Map.of(),
                List.copyOf(findings.skipped().listed()),
                findings.skipped().total(),
                facts.notes());
    }

    private static Map<UtteranceId, String> places(AssembledFacts facts) {
        Map<UtteranceId, String> places = new HashMap<>();
        facts.places().forEach((id, place) -> places.put(id, place.toString()));
        return places;
    }

    private List<ContactEntry> readContacts() {
        List<ContactEntry> contacts = new ArrayList<>();
        List<Platform> platforms = findings.platforms();
        Optional<Platform> only = platforms.size() == 1 ? Optional.of(platforms.get(0)) : Optional.empty();
        options.contacts().stream().sorted().distinct().forEach(path -> {
            ContactsFile file = ContactsFile.read(path, limits, only);
            contacts.addAll(file.entries());
            findings.skipped().add(file.problems());
            file.notes().forEach(findings::addNote);
        });
        return contacts;
    }

    private void read(ArchiveFile file) {
        ArchiveFile watched =
                new ArchiveFile(file.name(), file.folder(), () -> progress.watch(file.name(), file.open()));
        try {
            String beginning = watched.beginning();
            for (Reader reader : formats) {
                if (isRead(reader, watched, beginning)) {
                    recognised++;
                    return;
                }
            }
            addUnsupported(file, beginning);
        } catch (IOException unreadable) {
            findings.addSkipped(new SkippedEntry(file.name(), "", FileProblems.describe(unreadable)));
        }
    }

    private boolean isRead(Reader reader, ArchiveFile file, String beginning) throws IOException {
        try {
            if (!reader.format().recognises(file.name(), beginning)) {
                return false;
            }
            reader.format().read(file);
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            findings.addSkipped(new SkippedEntry(file.name(), "", failed(reader.provider(), fault)));
        }
        return true;
    }

    private void conclude(Reader reader) {
        try {
            reader.format().conclude();
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            findings.addNote("Not all was read of " + reader.provider().whatIsRead() + ": "
                    + failed(reader.provider(), fault) + ".");
        }
    }

    /** One file must not cost the others, whoever wrote its reader; a fault of this library is told as one. */
    private static String failed(ExportFormatProvider provider, Throwable fault) {
        String name = "its reader " + provider.getClass().getName() + " failed";
        return ExportFormats.isOwn(provider)
                ? name + ", which is a fault of this library ("
                        + fault.getClass().getSimpleName() + ")"
                : name;
    }

    /** Pictures and the like are only counted; files that might be exports are reported. */
    private void addUnsupported(ArchiveFile file, String beginning) {
        String reason = problem(file.name().toLowerCase(Locale.ROOT), beginning);
        if (reason.isEmpty()) {
            // A folder and a zip of it hold the same files.
            String within = file.name().substring(file.name().indexOf('/') + 1);
            findings.addUnsupportedFile(within, !UnreadKind.isMedia(within));
        } else {
            findings.addSkipped(new SkippedEntry(file.name(), "", reason));
        }
    }

    private static String problem(String name, String beginning) {
        if (beginning.startsWith("PK\u0003\u0004")) {
            return "it is a zip in a zip, which is not opened";
        }
        if (name.endsWith(".gz") || name.endsWith(".tgz") || name.endsWith(".tar")) {
            return "it has to be unpacked first";
        }
        if (beginning.isBlank() && (name.endsWith(".json") || name.endsWith(".js"))) {
            return "it is empty";
        }
        Optional<String> kind = UnreadKind.in(name, beginning);
        if (kind.isPresent()) {
            return kind.get();
        }
        return name.endsWith(".json") ? "it is not a supported kind of export" : "";
    }

    private String nothingSupported(List<Path> paths) {
        List<String> names =
                paths.stream().map(path -> "\"" + path + "\"").sorted().toList();
        String unread = findings.unreadFiles().stream().limit(5).collect(Collectors.joining(", "));
        String sentence = "Nothing in " + String.join(" or ", names) + " is a supported export"
                + (unread.isEmpty() ? "." : ": " + unread + " cannot be read.") + " "
                + UnreadKind.whatIsRead(options.providers());
        return findings.skipped().listed().stream()
                .findFirst()
                .map(first -> sentence + "\nMaybe it is this: " + first)
                .orElse(sentence);
    }
}
