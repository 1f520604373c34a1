package dev.etiquette.book;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The files of a book on a class path: in a folder, in a jar, in a jar within a jar, or wherever a loader has them. A
 * loader can list what is in folders and jars; for any other the file {@code index} in the folder of the book lists its
 * files, one a line.
 */
final class ClassPathBook {

    private static final String INDEX = "index";

    private ClassPathBook() {}

    /**
     * Reads the folder of that name.
     *
     * @param folder with slashes and without one at its ends
     * @throws IOException when it is not there or cannot be listed
     */
    static BookFolder read(String folder, ClassLoader loader) throws IOException {
        // Some jars have no entries for folders; then a file that many books have says where the folder is.
        for (String each : List.of(folder, folder + "/", folder + "/" + FileNames.SETTINGS)) {
            URL place = loader.getResource(each);
            if (place == null) {
                continue;
            }
            Optional<Path> path = path(place);
            if (path.filter(Files::isDirectory).isPresent()) {
                return BookFolder.read(path.get());
            }
            URLConnection connection = place.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return inJar(jar, folder + "/");
            }
        }
        return listed(folder, loader);
    }

    private static Optional<Path> path(URL place) {
        if (!place.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(place.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notHere) {
            return Optional.empty();
        }
    }

    /** Programs that pack jars into a jar have connections of the same sort to those within. */
    private static BookFolder inJar(JarURLConnection connection, String folder) throws IOException {
        // One of our own, so that it can be closed.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = Collections.list(jar.entries()).stream()
                    .filter(entry -> entry.getName().startsWith(folder))
                    .toList();
            PartCollector parts = new PartCollector(entries.stream()
                    .map(entry -> entry.getName().substring(folder.length()))
                    .toList());
            entries.forEach(
                    entry -> parts.offer(entry.getName().substring(folder.length()), () -> jar.getInputStream(entry)));
            return parts.collected(List.of());
        }
    }

    private static BookFolder listed(String folder, ClassLoader loader) throws IOException {
        List<String> names;
        try (InputStream index = loader.getResourceAsStream(folder + "/" + INDEX)) {
            if (index == null) {
                throw new FileNotFoundException(BookMessage.NOT_ON_CLASS_PATH.with(folder) + "\n"
                        + BookMessage.MAYBE_INDEX.with(folder + "/" + INDEX));
            }
            names = new String(index.readNBytes(BookFolder.LARGEST), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        PartCollector parts = new PartCollector(names);
        names.forEach(name -> parts.offer(name, () -> opened(folder + "/" + PartCollector.plain(name), loader)));
        return parts.collected(List.of());
    }

    private static InputStream opened(String name, ClassLoader loader) throws IOException {
        InputStream stream = loader.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }
}
