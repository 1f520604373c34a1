package dev.etiquette.book;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a book in a zip. Nothing is unpacked to disk. Where all stand in one folder of the zip together with the
 * settings, that folder is the book, as whoever packs a folder may pack it or what is in it.
 */
final class BookArchive {

    private static final String NAME = ".zip";

    private BookArchive() {}

    /** Whether a file is called a zip. */
    static boolean isOne(Path file) {
        return Files.isRegularFile(file)
                && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(NAME);
    }

    /**
     * Reads a zip. What is damaged in it is a problem.
     *
     * @throws IOException when the file cannot be read
     */
    static BookFolder read(Path zip) throws IOException {
        List<Path> folders =
                Optional.ofNullable(zip.toAbsolutePath().getParent()).stream().toList();
        try (ZipFile file = open(zip)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            List<String> names = entries.stream().map(ZipEntry::getName).toList();
            String root = root(names);
            PartCollector parts = new PartCollector(
                    names.stream().map(name -> within(root, name)).toList());
            for (ZipEntry entry : entries) {
                if (parts.isFull()) {
                    break;
                }
                parts.offer(within(root, entry.getName()), () -> opened(file, entry));
            }
            return parts.collected(folders);
        } catch (ZipException damaged) {
            Position start = new Position(BookFolder.shown(String.valueOf(zip.getFileName())), 1, 1, 2);
            return new BookFolder(
                    List.of(),
                    List.of(new Problem(Code.UNREADABLE_FILE, start, BookMessage.NO_ZIP.text())
                            .maybe(BookMessage.MAYBE_GIVE_FOLDER.text())),
                    folders);
        }
    }

    /** Names that are no UTF-8 come from old programs; of a book they matter to people alone. */
    private static ZipFile open(Path zip) throws IOException {
        try {
            return open(zip, StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return open(zip, StandardCharsets.ISO_8859_1);
        }
    }

    private static ZipFile open(Path zip, Charset names) throws IOException {
        return new ZipFile(zip.toFile(), names);
    }

    /** The bytes of an entry, once they are known to be whole; no more than a file of a book may have. */
    private static InputStream opened(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream stream = file.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(BookFolder.LARGEST + 1);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length <= BookFolder.LARGEST && sum.getValue() != entry.getCrc()) {
                throw new ZipException(BookMessage.BROKEN_FILE.text());
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The folder in which all stand, with a slash; empty when they stand in several, or without settings. */
    private static String root(List<String> names) {
        Optional<String> settings = names.stream()
                .map(PartCollector::plain)
                .filter(name -> name.endsWith("/" + FileNames.SETTINGS)
                        && name.indexOf('/') == name.lastIndexOf('/')
                        && name.indexOf('/') > 0)
                .findFirst();
        if (settings.isEmpty()) {
            return "";
        }
        String root = settings.get().substring(0, settings.get().indexOf('/') + 1);
        return names.stream().map(PartCollector::plain).allMatch(name -> name.startsWith(root) || isAside(name))
                ? root
                : "";
    }

    /** What programs put beside the folder that they pack. */
    private static boolean isAside(String name) {
        return name.startsWith(".") && !name.startsWith("..") || name.startsWith("__MACOSX/");
    }

    private static String within(String root, String name) {
        String plain = PartCollector.plain(name);
        return plain.startsWith(root) ? plain.substring(root.length()) : name;
    }
}
