package dev.etiquette.advice;

import dev.etiquette.model.RecommendationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Makes ids of recommendations that are short, readable at the front, and stay. */
final class RecommendationIds {

    /** Ten bytes: with a million recommendations the chance that two share an id is below one in a billion. */
    private static final int BYTES = 10;

    /** Before the name of what is no act of the standard book. */
    private static final String OWN = "act-";

    private RecommendationIds() {}

    static RecommendationId of(Action action, String... parts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
        List<String> named = new ArrayList<>(List.of(parts));
        if (action.isOwn()) {
            // Two names may look alike at the front, where blanks are no blanks.
            named.add(action.id());
        }
        for (String part : named) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps "ab" + "c" apart from "a" + "bc".
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        String tail = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        return new RecommendationId(front(action) + tail);
    }

    /** Whether an id is one for that action. */
    static boolean begins(RecommendationId id, Action action) {
        String front = front(action);
        return id.value().startsWith(front) && id.value().indexOf('-', front.length()) < 0;
    }

    private static String front(Action action) {
        return (action.isOwn() ? OWN : "")
                + action.id().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-') + "-";
    }
}
