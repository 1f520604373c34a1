package dev.etiquette.book;

import dev.etiquette.report.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Finds the place from which on bytes are no text. */
final class NotUtf8 {

    private NotUtf8() {}

    static Position place(String file, byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(left, read, true);
        String sound = read.flip().toString();
        int line = 1 + (int) sound.chars().filter(c -> c == '\n').count();
        int column = sound.length() - sound.lastIndexOf('\n');
        return new Position(file, line, column, column + 1);
    }
}
