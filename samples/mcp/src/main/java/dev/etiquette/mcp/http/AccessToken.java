package dev.etiquette.mcp.http;

import dev.etiquette.mcp.given.UnusableStartException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client has to know. Compared in a time that does not depend on how much of it is right. */
public final class AccessToken {

    private static final String SCHEME = "Bearer ";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/=-]{20,500}");

    private final String token;
    private final byte[] digest;

    private AccessToken(String token) {
        this.token = token;
        this.digest = digest(token);
    }

    /** A new one that nobody can guess. */
    public static AccessToken random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * One that somebody has chosen.
     *
     * @param from where it stands, for the sentence that refuses it
     * @throws UnusableStartException when it is no token, or one that can be guessed
     */
    public static AccessToken of(String token, String from) {
        String stripped = token.strip();
        if (!FORM.matcher(stripped).matches()) {
            throw new UnusableStartException("The token in " + from + " has " + stripped.length()
                    + " characters; it must have 20 to 500 letters, digits or signs of . _ ~ + / = -, chosen by chance.\n"
                    + "Maybe make one by: openssl rand -hex 32");
        }
        return new AccessToken(stripped);
    }

    /** Whether a request has it. */
    boolean isIn(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        digest, digest(authorization.substring(SCHEME.length()).strip()));
    }

    /** As it is written into the settings of a client. */
    public String value() {
        return token;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
