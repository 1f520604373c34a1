package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids of recommendations that are short, readable at the front, and stay. */
final class Identity {

    /** Ten bytes: with a million recommendations the chance that two share an id is below one in a billion. */
    private static final int BYTES = 10;

    private Identity() {}

    static RecommendationId of(String action, String... parts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps "ab" + "c" apart from "a" + "bc".
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        String tail = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        return new RecommendationId(action.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + tail);
    }
}
