package dev.etiquette.mcp.http;

import dev.etiquette.mcp.protocol.HandshakeServer;
import dev.etiquette.mcp.protocol.RequestServer;
import dev.etiquette.mcp.protocol.ServedContent;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.modern.server.transport.HttpServletMcpTransport;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serves both forms of the protocol at one address. Each request stands for itself in both: there are no sessions that could pile
 * up or be lost when the server is started anew.
 */
final class ProtocolServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In bytes, of one request. */
    private static final int LARGEST = 4 << 20;

    private static final Set<String> WITH_HANDSHAKE = Set.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private final transient HttpServletStatelessServerTransport handshake;
    private final transient HttpServletMcpTransport requests;

    ProtocolServlet(ServedContent content, String path) {
        McpJsonMapper json = McpJsonDefaults.getMapper();
        this.handshake = HttpServletStatelessServerTransport.builder()
                .jsonMapper(json)
                .messageEndpoint(path)
                .maxRequestSize(LARGEST)
                .build();
        new HandshakeServer(content, json).serve(handshake);
        this.requests = HttpServletMcpTransport.builder(new RequestServer(content, json).serve())
                .jsonMapper(json)
                .endpoint(path)
                .maxRequestSize(LARGEST)
                .build();
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        handshake.init(config);
        requests.init(config);
    }

    /** Clients of the older form name no version before the handshake, and one of theirs after it. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        @Nullable String version = request.getHeader("MCP-Protocol-Version");
        (version == null || WITH_HANDSHAKE.contains(version) ? handshake : requests).service(request, response);
    }

    @Override
    public void destroy() {
        handshake.destroy();
        requests.destroy();
    }
}
