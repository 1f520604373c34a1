package dev.etiquette.mcp.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in that are meant for this machine and know the token. A page of the web that a browser on this machine shows can
 * send requests here, too, also by a name of its own that leads to this machine (DNS rebinding): it gives itself away by its origin
 * or by the host that it asks for, and does not know the token.
 */
final class LoopbackGuard implements Filter {

    private static final int MISDIRECTED = 421;

    private final AccessToken token;
    private final Set<String> hosts;
    private final Set<String> origins;

    LoopbackGuard(AccessToken token, int port) {
        this.token = token;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        @Nullable String host = asked.getHeader("Host");
        @Nullable String origin = asked.getHeader("Origin");
        if (host == null || !hosts.contains(host)) {
            refuse(answer, MISDIRECTED, "This host is not served here.");
        } else if (origin != null && !origins.contains(origin)) {
            refuse(answer, HttpServletResponse.SC_FORBIDDEN, "Pages of other origins are not served here.");
        } else if (!token.isIn(asked.getHeader("Authorization"))) {
            answer.setHeader("WWW-Authenticate", "Bearer");
            refuse(answer, HttpServletResponse.SC_UNAUTHORIZED, "The token is missing or wrong.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse answer, int status, String sentence) throws IOException {
        answer.setStatus(status);
        answer.setContentType("text/plain;charset=utf-8");
        answer.getWriter().write(sentence + "\n");
    }
}
