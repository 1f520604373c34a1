package dev.etiquette.book;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.tables.PreparedPhrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the build of the standard book has found out about its files: that they are sound, what they come to, and their
 * phrases in a form that is read fast. A start that finds it does not look for mistakes that are not there.
 *
 * @param fingerprint of what the book says
 * @param phrases the table of phrases as {@link PreparedPhrases} writes it
 */
public record PreparedBook(String fingerprint, byte[] phrases) {

    private static final String VERSION = "version.txt";

    /** What the build writes, to be read with files of the same {@link Checksum}. */
    byte[] written(Checksum files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(version());
            out.writeLong(files.value());
            out.writeUTF(fingerprint);
            out.write(phrases);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Of that content; empty when it was written of other files or by another version. */
    static Optional<PreparedBook> of(byte[] written, Checksum files) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            if (!in.readUTF().equals(version()) || in.readLong() != files.value()) {
                return Optional.empty();
            }
            return Optional.of(new PreparedBook(in.readUTF(), in.readAllBytes()));
        }
    }

    /** Of this library: another one may read phrases and rules otherwise. */
    private static String version() throws IOException {
        try (InputStream stream = PreparedBook.class.getResourceAsStream(VERSION)) {
            if (stream == null) {
                throw new IOException("The library lacks its file " + VERSION + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** The same of the sound book that was compiled of these files. */
    static PreparedBook of(BookContent content, BookFiles files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            PreparedPhrases.write(
                    content.tables().phrases(),
                    files.table(FileNames.PHRASES).orElseThrow().text(),
                    out);
        }
        return new PreparedBook(content.fingerprint(), bytes.toByteArray());
    }

    /** The table of phrases in that file. */
    PhraseTable phrases(Source file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(phrases))) {
            return PreparedPhrases.read(in, file.name(), file.text());
        } catch (IOException broken) {
            throw new UncheckedIOException(BookMessage.STANDARD_UNREADABLE.text(), broken);
        }
    }

    /**
     * Of names and contents, to tell whether two things were made of the same files by one build. Both stand in one jar:
     * nobody has to be kept from forging it, and this one costs a fresh process nothing.
     */
    static final class Checksum {

        private final CRC32 sum = new CRC32();
        private long length;

        void add(String name, byte[] content) {
            byte[] before = (name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8);
            sum.update(before);
            sum.update(content);
            length += content.length;
        }

        long value() {
            return length << Integer.SIZE | sum.getValue();
        }
    }
}
