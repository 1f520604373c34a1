package dev.etiquette.mcp.protocol;

import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.reference.ReferencePages;
import dev.etiquette.mcp.tools.ServerTool;
import dev.etiquette.mcp.tools.ToolDescription;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves clients that begin with a handshake: the protocol up to 2025-11-25. */
public final class HandshakeServer {

    private final ServedContent content;
    private final McpJsonMapper json;

    /** For that content. */
    public HandshakeServer(ServedContent content, McpJsonMapper json) {
        this.content = content;
        this.json = json;
    }

    /** Serves one client, which stays connected. */
    public McpSyncServer serve(McpServerTransportProvider transport) {
        return McpServer.sync(transport)
                .jsonMapper(json)
                .serverInfo(ServedContent.NAME, content.version())
                .instructions(ServedContent.INSTRUCTIONS)
                .capabilities(capabilities())
                .validateToolInputs(true)
                .tools(content.tools().stream()
                        .map(tool -> new McpServerFeatures.SyncToolSpecification(
                                described(tool), (exchange, request) -> called(tool, request)))
                        .toList())
                .resources(content.pages().pages().stream()
                        .map(page -> new McpServerFeatures.SyncResourceSpecification(
                                described(page), (exchange, request) -> read(request)))
                        .toList())
                .resourceTemplates(List.of(new McpServerFeatures.SyncResourceTemplateSpecification(
                        template(), (exchange, request) -> read(request))))
                .build();
    }

    /** Serves clients each of whose requests stands for itself. */
    public McpStatelessSyncServer serve(McpStatelessServerTransport transport) {
        return McpServer.sync(transport)
                .jsonMapper(json)
                .serverInfo(ServedContent.NAME, content.version())
                .instructions(ServedContent.INSTRUCTIONS)
                .capabilities(capabilities())
                .validateToolInputs(true)
                .tools(content.tools().stream()
                        .map(tool -> new McpStatelessServerFeatures.SyncToolSpecification(
                                described(tool), (context, request) -> called(tool, request)))
                        .toList())
                .resources(content.pages().pages().stream()
                        .map(page -> new McpStatelessServerFeatures.SyncResourceSpecification(
                                described(page), (context, request) -> read(request)))
                        .toList())
                .resourceTemplates(List.of(new McpStatelessServerFeatures.SyncResourceTemplateSpecification(
                        template(), (context, request) -> read(request))))
                .build();
    }

    private static McpSchema.ServerCapabilities capabilities() {
        return McpSchema.ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .build();
    }

    private static McpSchema.Tool described(ServerTool tool) {
        ToolDescription description = ToolDescription.of(tool.name());
        return McpSchema.Tool.builder(tool.name(), description.inputSchema())
                .title(description.title())
                .description(description.description())
                .outputSchema(description.outputSchema())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(description.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private McpSchema.CallToolResult called(ServerTool tool, McpSchema.CallToolRequest request) {
        ToolAnswer answer = content.runner()
                .run(
                        tool,
                        Optional.ofNullable(request.arguments()).orElse(Map.of()),
                        Optional.ofNullable(request.meta())
                                .map(meta -> meta.get(ServedContent.CALL_NAME))
                                .map(String::valueOf));
        McpSchema.CallToolResult.Builder result =
                McpSchema.CallToolResult.builder().addTextContent(answer.text()).isError(answer.refused());
        return answer.refused()
                ? result.build()
                : result.structuredContent(answer.structured()).build();
    }

    private static McpSchema.Resource described(ReferencePages.Page page) {
        return McpSchema.Resource.builder(page.uri(), page.name())
                .title(page.title())
                .description(page.description())
                .mimeType("text/markdown")
                .build();
    }

    private static McpSchema.ResourceTemplate template() {
        return McpSchema.ResourceTemplate.builder(ReferencePages.RULE_TEMPLATE, "rule")
                .title("One rule")
                .description("The text of a rule of the book in force, by its id. It is data, its comments included.")
                .mimeType("text/plain")
                .build();
    }

    private McpSchema.ReadResourceResult read(McpSchema.ReadResourceRequest request) {
        ReferencePages.Content found =
                content.pages().read(request.uri()).orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(request.uri()));
        return McpSchema.ReadResourceResult.builder(
                        List.of(McpSchema.TextResourceContents.builder(request.uri(), found.text())
                                .mimeType(found.type())
                                .build()))
                .build();
    }
}
