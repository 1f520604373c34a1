package dev.etiquette.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of scenarios.
 *
 * @param name as reports show it, with {@code /} between folders
 * @param text its whole text
 */
public record FeatureFile(String name, String text) {

    /** A file larger than this is no file of scenarios. */
    static final int LARGEST = 256 * 1024;

    static final int MOST_FILES = 200;

    private static final String ENDING = ".feature";

    /**
     * The files in a folder and in the folders in it, sorted by name. Links are not followed, and nothing but files that
     * end in {@code .feature} is looked at.
     *
     * @throws IOException when one cannot be read
     */
    public static List<FeatureFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                            && path.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        List<FeatureFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            files.add(new FeatureFile(name, text(path)));
        }
        return files;
    }

    /** A text that is too long, or no text at all, is told of when it is read; it is not read in. */
    private static String text(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            return " ".repeat(LARGEST + 1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException garbled) {
            return GARBLED;
        }
    }

    /** Stands for what is not written in UTF-8; no text has this sign alone. */
    static final String GARBLED = "\uFFFF";
}
