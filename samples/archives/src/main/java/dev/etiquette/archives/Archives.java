package dev.etiquette.archives;

import dev.etiquette.archives.activitystreams.ActivityStreamsFormat;
import dev.etiquette.archives.contacts.ContactsFile;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.FileTree;
import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.files.ProgressReporter;
import dev.etiquette.archives.files.ReadFailures;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.joining.ArchiveAssembler;
import dev.etiquette.archives.linkedin.LinkedInFormat;
import dev.etiquette.archives.mastodon.MastodonListsFormat;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.archives.x.XFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The door: reads what people take home from a platform. Keeps no state and may be used from many threads. */
public final class Archives {

    private static final List<ExportFormat> FORMATS =
            List.of(new ActivityStreamsFormat(), new XFormat(), new LinkedInFormat(), new MastodonListsFormat());

    private final ImportLimits limits;
    private final ArchiveFindings findings;
    private final ProgressReporter progress;
    private int recognised;
    private int unknown;

    private Archives(ImportLimits limits, ProgressReporter progress) {
        this.limits = limits;
        this.findings = new ArchiveFindings(limits);
        this.progress = progress;
    }

    /**
     * Reads all files under some paths into one table.
     *
     * <p>A path is a folder, a zip of one, or a single file. Files are recognised by their content; those that no
     * format knows are passed over. The same entry in several files counts once. What is wrong with an entry or a
     * file is told in {@link ImportedArchive#skipped} and keeps nothing else from being read.
     *
     * @param paths at least one, in any order
     * @throws UnreadableArchiveException when a path leads nowhere, when no file is of a known kind, or when it
     *     cannot be told who the owner is
     */
    public static ImportedArchive read(List<Path> paths, ImportOptions options) {
        return read(paths, options, ImportLimits.USUAL);
    }

    static ImportedArchive read(List<Path> paths, ImportOptions options, ImportLimits limits) {
        if (paths.isEmpty()) {
            throw new UnreadableArchiveException("No file or folder was named.");
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UnreadableArchiveException("There is no file or folder \"" + path + "\".");
            }
        }
        return new Archives(limits, new ProgressReporter(options.progress(), System::nanoTime)).table(paths, options);
    }

    private ImportedArchive table(List<Path> paths, ImportOptions options) {
        FileTree tree = new FileTree(limits, findings::skipped);
        paths.stream().sorted().forEach(path -> tree.each(path, this::read));
        if (recognised == 0) {
            throw new UnreadableArchiveException(nothing(paths));
        }
        findings.passedOver(unknown);
        options.contacts().stream()
                .sorted()
                .distinct()
                .forEach(file -> findings.keeps(ContactsFile.read(file, limits)));
        FORMATS.forEach(format -> format.conclude(findings));
        return ArchiveAssembler.of(findings, options);
    }

    private void read(ArchiveFile entry) {
        ArchiveFile watched =
                new ArchiveFile(entry.name(), entry.folder(), () -> progress.watch(entry.name(), entry.open()));
        try {
            String beginning = ExportFormat.beginning(watched);
            Optional<ExportFormat> format = FORMATS.stream()
                    .filter(each -> each.recognises(entry.name(), beginning))
                    .findFirst();
            if (format.isPresent()) {
                recognised++;
                format.get().read(watched, findings);
            } else {
                passOver(entry, beginning);
            }
        } catch (IOException unreadable) {
            findings.skipped(new SkippedEntry(entry.name(), "", ReadFailures.of(unreadable)));
        }
    }

    /** Pictures and the like are passed over silently; what looks as if it should be read is not. */
    private void passOver(ArchiveFile entry, String beginning) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("PK\u0003\u0004")) {
            findings.skipped(new SkippedEntry(entry.name(), "", "it is a zip in a zip, which is not opened"));
        } else if (name.endsWith(".gz") || name.endsWith(".tgz") || name.endsWith(".tar")) {
            findings.skipped(new SkippedEntry(entry.name(), "", "it has to be unpacked first"));
        } else if (name.endsWith(".json") || name.endsWith(".js") && beginning.isBlank()) {
            boolean empty = beginning.isBlank();
            findings.skipped(
                    new SkippedEntry(entry.name(), "", empty ? "it is empty" : "it is no export that is known here"));
        } else {
            unknown++;
        }
    }

    private String nothing(List<Path> paths) {
        List<String> names =
                paths.stream().map(path -> "\"" + path + "\"").sorted().toList();
        String sentence = "Nothing in " + String.join(" or ", names) + " is an export that is known here.";
        return findings.problems().listed().stream()
                .findFirst()
                .map(first -> sentence + "\nMaybe it is this: " + first)
                .orElse(sentence);
    }
}
