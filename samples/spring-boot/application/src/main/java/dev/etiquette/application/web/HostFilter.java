package dev.etiquette.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who asks for this machine by one of its names. Nobody has to prove who they are here; so a page of the web must not
 * reach it through a browser on this machine by a name of its own that leads here (DNS rebinding).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostFilter extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;

    private static final String PROBLEM = "{\"title\":\"Misdirected Request\",\"status\":421,"
            + "\"detail\":\"Nobody of the name in the Host header is here; application.hosts lists who is.\"}";

    private final List<String> hosts;

    HostFilter(@Value("${application.hosts}") List<String> hosts) {
        this.hosts = hosts.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(PROBLEM);
        }
    }
}
