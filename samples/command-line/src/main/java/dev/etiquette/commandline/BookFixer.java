package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Fixes;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes into the files of a rule book what the checker suggests, again and again until nothing is left to write. */
final class BookFixer {

    /** With each round some problems go away; a book that needs more rounds wants an author. */
    private static final int MOST_ROUNDS = 50;

    private final Path folder;

    /** What files held before; when a book comes to be as it was before, two suggestions undo each other. */
    private final Set<Map<String, String>> seen = new HashSet<>();

    /** What is said of a line again after its suggestion was written, just as before. */
    private final Set<String> futile = new HashSet<>();

    BookFixer(Path folder) {
        this.folder = folder;
    }

    /** Fixes what can be fixed; gives the problems back that were. */
    List<Problem> fix() throws IOException {
        List<Problem> fixed = new ArrayList<>();
        List<Problem> before = RuleBook.check(folder);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Fixes fixes = Fixes.of(before.stream()
                    .filter(problem -> !futile.contains(place(problem)))
                    .toList());
            if (fixes.fixed().isEmpty()) {
                break;
            }
            Map<String, String> texts = new HashMap<>();
            for (Problem problem : fixes.fixed()) {
                for (Edit edit : problem.suggestion().map(Suggestion::edits).orElse(List.of())) {
                    texts.put(edit.file(), Files.readString(folder.resolve(edit.file())));
                }
            }
            if (!seen.add(texts)) {
                break;
            }
            write(fixes.applyTo(texts));
            List<Problem> after = RuleBook.check(folder);
            List<String> inVain = inVain(fixes.fixed(), before, after);
            if (inVain.isEmpty()) {
                fixed.addAll(fixes.fixed());
                before = after;
            } else {
                write(texts);
                seen.remove(texts);
                futile.addAll(inVain);
            }
        }
        return fixed;
    }

    /** The places of which just the same is said as before. */
    private static List<String> inVain(List<Problem> fixed, List<Problem> before, List<Problem> after) {
        return fixed.stream()
                .map(BookFixer::place)
                .filter(place -> count(after, place) >= count(before, place))
                .toList();
    }

    private static String place(Problem problem) {
        return problem.position().file() + ":" + problem.position().line() + ": " + problem.message();
    }

    private static long count(List<Problem> problems, String place) {
        return problems.stream().map(BookFixer::place).filter(place::equals).count();
    }

    /** All new files are written before the first one takes the place of an old one; none is ever half written. */
    private void write(Map<String, String> texts) throws IOException {
        Map<Path, Path> written = new HashMap<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                // A link stays a link.
                Path file = folder.resolve(text.getKey()).toRealPath();
                Path fresh = Files.createTempFile(file.getParent(), ".etiquette", ".new");
                written.put(fresh, file);
                Files.writeString(fresh, text.getValue());
                permissions(file, fresh);
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                Files.move(
                        each.getKey(),
                        each.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path fresh : written.keySet()) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static void permissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }
}
