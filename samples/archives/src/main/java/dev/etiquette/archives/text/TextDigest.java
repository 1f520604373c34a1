package dev.etiquette.archives.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids of texts, for entries to which an export gives no id. */
public final class TextDigest {

    /** 128 bits: two of a thousand million entries get the same id with a chance of 1 in 10 to the 21st. */
    private static final int BYTES = 16;

    private TextDigest() {}

    /** The start of the SHA-256 of some texts, in hex. Equal texts in the same order give the same id on every machine. */
    public static String of(String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                // The length keeps "a", "bc" apart from "ab", "c".
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
