package dev.etiquette.archives.meta;

import dev.etiquette.archives.text.PlainText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Repairs texts of these exports: their UTF-8 was read as Latin-1, and then written as such. */
final class MetaText {

    private MetaText() {}

    /** A text of several lines. */
    static String block(String written) {
        return PlainText.block(repaired(written));
    }

    /** A name. */
    static String line(String written) {
        return PlainText.line(repaired(written));
    }

    /** A text that is no such UTF-8 stays as it is: newer exports are sound. */
    private static String repaired(String written) {
        boolean ascii = true;
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) > 0xFF) {
                return written;
            }
            ascii &= written.charAt(at) < 0x80;
        }
        if (ascii) {
            return written;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException sound) {
            return written;
        }
    }
}
