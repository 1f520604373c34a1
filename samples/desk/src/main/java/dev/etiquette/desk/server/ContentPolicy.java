package dev.etiquette.desk.server;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a browser may do with the page: nothing that is not the page's own, and no text is ever taken for a script. */
final class ContentPolicy {

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String importMapDigest;

    ContentPolicy(String importMap) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(importMap.getBytes(StandardCharsets.UTF_8));
            importMapDigest = Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    /** A number that is used once: the editor's styles carry it. */
    String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Puts the policy into an answer. */
    void apply(Headers headers, String nonce) {
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'sha256-" + importMapDigest + "'; style-src 'self' 'nonce-"
                        + nonce
                        + "'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
