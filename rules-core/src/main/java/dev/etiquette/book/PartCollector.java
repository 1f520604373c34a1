package dev.etiquette.book;

import dev.etiquette.book.BookFolder.Part;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the files of a book that come by their names from something that is no folder: an archive, a class path, a
 * database. The same are taken, refused and passed over as in a folder, within the same bounds.
 *
 * <p>What a header says of a size is not believed: no more is read than a book may have.
 */
final class PartCollector {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final Set<String> names = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Part> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int seen;
    private long together;
    private boolean full;

    /** Opens a file. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Collects nothing yet.
     *
     * @param names of all that may be offered, so that each is known to the others
     */
    PartCollector(Collection<String> names) {
        names.forEach(name -> this.names.add(plain(name)));
    }

    /** With slashes between folders, and without steps that lead nowhere. */
    static String plain(String name) {
        String slashed = name.replace('\\', '/');
        if (!slashed.contains("./") && !slashed.contains("//")) {
            return slashed;
        }
        List<String> steps = new ArrayList<>();
        for (String step : slashed.split("/", -1)) {
            if (!step.equals(".") && !(step.isEmpty() && !steps.isEmpty())) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Whether no more is taken, as there is too much already. */
    boolean isFull() {
        return full;
    }

    /** Takes a file, when it belongs to a book and nothing is wrong with its name. */
    void offer(String given, Opening opening) {
        String name = plain(given);
        if (full || !counted(name) || name.endsWith("/") || name.isEmpty()) {
            return;
        }
        if (name.startsWith("/")
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/")).contains("..")) {
            tell(Code.UNREADABLE_FILE, name, BookMessage.NAME_OUTSIDE.text());
            return;
        }
        if (isPassedOver(name)) {
            return;
        }
        if (name.chars().filter(c -> c == '/').count() > BookFolder.DEEPEST) {
            tell(Code.TOO_LARGE, name, BookMessage.TOO_DEEP.with(BookFolder.DEEPEST));
            return;
        }
        if (!FileNames.isPart(name)) {
            FileNames.meant(name).ifPresent(meant -> problems.add(BookFolder.misnamed(BookFolder.shown(name), meant)));
        } else if (taken.add(name)) {
            take(name, opening);
        } else {
            tell(Code.MISPLACED_FILE, name, BookMessage.SAME_NAME.text());
        }
    }

    private boolean counted(String name) {
        if (++seen > BookFolder.MOST_SEEN) {
            full = true;
            tell(Code.TOO_LARGE, name, BookMessage.TOO_MANY_FILES.with(BookFolder.MOST_SEEN));
        }
        return !full;
    }

    private boolean isPassedOver(String name) {
        String folder = "";
        for (String step : name.split("/")) {
            String within = folder + step;
            if (step.startsWith(".")
                    || step.equals("target") && !within.equals(name) && names.contains(folder + "pom.xml")) {
                return true;
            }
            folder = within + "/";
        }
        return false;
    }

    private void take(String name, Opening opening) {
        if (files.size() >= BookFolder.MOST_FILES) {
            full = true;
            tell(Code.TOO_LARGE, name, BookMessage.TOO_MANY_RULE_FILES.with(BookFolder.MOST_FILES));
            return;
        }
        try (InputStream stream = opening.open()) {
            byte[] bytes = stream.readNBytes(BookFolder.LARGEST + 1);
            if (bytes.length > BookFolder.LARGEST) {
                tell(Code.TOO_LARGE, name, BookMessage.TOO_LARGE_UNPACKED.with(BookFolder.LARGEST));
                return;
            }
            together += bytes.length;
            if (together > BookFolder.LARGEST_TOGETHER) {
                full = true;
                tell(Code.TOO_LARGE, name, BookMessage.TOO_LARGE_TOGETHER.with(BookFolder.LARGEST_TOGETHER));
                return;
            }
            files.add(new Part(BookFolder.shown(name), bytes));
        } catch (IOException broken) {
            tell(Code.UNREADABLE_FILE, name, BookMessage.BROKEN_FILE.text());
        }
    }

    private void tell(Code code, String name, String message) {
        problems.add(new Problem(code, new Position(BookFolder.shown(name), 1, 1, 2), message));
    }

    /** All that was taken, and what is wrong with the rest. */
    BookFolder collected(List<Path> folders) {
        List<Part> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(Part::name));
        return new BookFolder(sorted, List.copyOf(problems), folders);
    }
}
