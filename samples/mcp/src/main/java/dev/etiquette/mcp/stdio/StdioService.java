package dev.etiquette.mcp.stdio;

import dev.etiquette.mcp.protocol.HandshakeServer;
import dev.etiquette.mcp.protocol.RequestServer;
import dev.etiquette.mcp.protocol.ServedContent;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.modern.server.transport.StdioMcpTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks both forms of the protocol through one pair of streams: each message goes to the server of its own form. A client that
 * asks by the newer form and falls back to the older one is served as well. What is no message is answered with an error, and the
 * next one is read; the SDK alone would stop there.
 */
public final class StdioService {

    /** In bytes: a draft of a whole rule book fits. */
    private static final int LONGEST_MESSAGE = 4 << 20;

    /** In milliseconds: how long answers are waited for when the client has said all and no tool is at work. */
    private static final long LAST_ANSWERS = 10_000;

    private static final String VERSION_OF_REQUEST = "io.modelcontextprotocol/protocolVersion";
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;

    private final ServedContent content;
    private final LineReader in;
    private final MessageOutput out;
    private final JsonMapper json = JsonMapper.builder().build();
    private final AwaitedAnswers awaited = new AwaitedAnswers();
    private final MessageFeed handshake = new MessageFeed();
    private final MessageFeed requests = new MessageFeed();
    private boolean newer;

    /**
     * A service.
     *
     * @param in what the client writes
     * @param out what the client reads; nobody else may write there
     */
    public StdioService(ServedContent content, InputStream in, OutputStream out) {
        this.content = content;
        this.in = new LineReader(in, LONGEST_MESSAGE);
        this.out = new MessageOutput(out, awaited, json);
    }

    /** Serves until the client has said all and is answered. */
    public void run() throws IOException, InterruptedException {
        McpJsonMapper mapper = McpJsonDefaults.getMapper();
        var older = new HandshakeServer(content, mapper)
                .serve(new StdioServerTransportProvider(mapper, handshake, out, LONGEST_MESSAGE + 1));
        var server = new RequestServer(content, mapper).serve();
        var transport = new StdioMcpTransport(server, mapper, requests, out, LONGEST_MESSAGE + 1);
        transport.start().subscribe();
        for (Optional<LineReader.Line> line = in.next(); line.isPresent(); line = in.next()) {
            route(line.get());
        }
        boolean answered = awaited.await(LAST_ANSWERS);
        while (!answered && !content.runner().isIdle()) {
            answered = awaited.await(LAST_ANSWERS);
        }
        handshake.end();
        requests.end();
        server.closeGracefully();
        older.closeGracefully();
    }

    private void route(LineReader.Line line) throws IOException, InterruptedException {
        if (line.tooLong()) {
            refuse(INVALID_REQUEST, "The message is longer than " + LONGEST_MESSAGE + " bytes.");
            return;
        }
        String text = new String(line.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        JsonNode message;
        try {
            message = json.readTree(text);
        } catch (JacksonException noJson) {
            refuse(PARSE_ERROR, "That is no JSON.");
            return;
        }
        if (!message.isObject() || !message.path("jsonrpc").asString("").equals("2.0")) {
            refuse(INVALID_REQUEST, "That is no JSON-RPC 2.0 message.");
            return;
        }
        pass(message, line.bytes());
    }

    private void pass(JsonNode message, byte[] bytes) throws InterruptedException {
        String method = message.path("method").asString("");
        if (message.has("method") && message.has("id")) {
            awaited.asked(message.path("id").toString());
            newer = method.equals("server/discover")
                    || message.path("params").path("_meta").has(VERSION_OF_REQUEST);
        }
        if (method.equals("notifications/cancelled")) {
            cancel(message.path("params").path("requestId").toString(), bytes);
        } else if (newer) {
            requests.add(bytes);
        } else {
            handshake.add(method.equals("tools/call") ? named(message, bytes) : bytes);
        }
    }

    /** What is answered already cannot be cancelled any more. */
    private void cancel(String id, byte[] bytes) throws InterruptedException {
        if (!awaited.contains(id)) {
            return;
        } else if (newer) {
            // What is cancelled there is not answered any more.
            requests.add(bytes);
            awaited.settled(id);
        } else {
            // The SDK passes these over after a handshake.
            content.runner().cancel(id);
        }
    }

    /** The same call with the name by which it can be cancelled. What is wrong with it, the SDK says. */
    private byte[] named(JsonNode message, byte[] bytes) {
        JsonNode params = message.path("params");
        boolean wrong = params.hasNonNull("_meta") && !params.path("_meta").isObject();
        if (!params.isObject() || wrong) {
            return bytes;
        }
        ((ObjectNode) params)
                .withObject("_meta")
                .put(ServedContent.CALL_NAME, message.path("id").toString());
        try {
            return json.writeValueAsBytes(message);
        } catch (JacksonException halfOfACharacter) {
            return bytes;
        }
    }

    private void refuse(int code, String sentence) throws IOException {
        byte[] answer = ("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"" + sentence
                        + "\"}}\n")
                .getBytes(StandardCharsets.UTF_8);
        out.write(answer, 0, answer.length);
    }
}
