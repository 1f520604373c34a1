package dev.etiquette.desk.server;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only the page of this desk, in a browser of this machine.
 *
 * <p>A name of somebody else that was made to lead here, a page from elsewhere, a form on such a page: each of them is
 * told apart by what the browser itself says of the request. And whoever has not been given the key of this start gets
 * no data at all.
 */
final class RequestGuard {

    private static final int KEY_BYTES = 32;

    private final Set<String> hosts;
    private final byte[] key;

    RequestGuard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = Base64.getUrlEncoder().withoutPadding().encode(random);
    }

    /** The key of this start. */
    String key() {
        return new String(key, StandardCharsets.US_ASCII);
    }

    /** Whether a request comes from the page itself, or from whoever has typed the address. */
    boolean isAtHome(Headers headers) {
        String host = only(headers, "Host");
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        return host != null
                && hosts.contains(host)
                && (origin == null || origin.equals("http://" + host))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    /** Whether it has the key. Takes equally long for every key that is not the right one. */
    boolean hasKey(Headers headers) {
        String given = only(headers, "X-Desk-Key");
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key);
    }

    /** The value of a header that must be there once. */
    private static @Nullable String only(Headers headers, String name) {
        List<String> values = headers.get(name);
        return values != null && values.size() == 1 ? values.get(0) : null;
    }
}
