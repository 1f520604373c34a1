package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file with a situation as JSON. */
final class SituationFile {

    /** The longest file that is read; one of a machine's own owner may be longer than what strangers send to a server. */
    private static final int LIMIT = 1_000_000_000;

    /** What every document of the format says of itself, at its beginning or, where a program has sorted it, at its end. */
    private static final Pattern MARKER =
            Pattern.compile("(?<!\\\\)\"etiquette\"\\s*:\\s*\"(?:situation|facts|advice|why|whyNot)\"");

    private static final int WINDOW = 16 * 1024;

    private SituationFile() {}

    /** Whether a file says that it is of the format; exports never do. */
    static boolean isOne(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long length = file.length();
            return isMarked(file, 0, length) || isMarked(file, Math.max(0, length - WINDOW), length);
        } catch (IOException unreadable) {
            // Whoever reads it next tells so.
            return false;
        }
    }

    private static boolean isMarked(RandomAccessFile file, long from, long length) throws IOException {
        byte[] window = new byte[(int) Math.min(WINDOW, length - from)];
        file.seek(from);
        file.readFully(window);
        return MARKER.matcher(new String(window, StandardCharsets.ISO_8859_1)).find();
    }

    /** The situation in a file. */
    static Situation read(Path path, RuleBook book) {
        JsonFormat json = JsonFormat.of(book).upTo(LIMIT);
        try (InputStream file = Files.newInputStream(path)) {
            return json.readSituation(json.text(file));
        } catch (InvalidJsonException invalid) {
            throw new Refusal(invalid.problems().stream()
                    .flatMap(problem -> (path + ": " + problem).lines())
                    .toList());
        } catch (IOException unreadable) {
            throw RefusalMessage.FILE_UNREADABLE.refusal(path);
        }
    }
}
