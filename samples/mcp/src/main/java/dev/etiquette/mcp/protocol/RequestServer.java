package dev.etiquette.mcp.protocol;

import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.reference.ReferencePages;
import dev.etiquette.mcp.tools.ServerTool;
import dev.etiquette.mcp.tools.ToolDescription;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.modern.McpSchema;
import io.modelcontextprotocol.modern.server.McpRequestContext;
import io.modelcontextprotocol.modern.server.McpServer;
import io.modelcontextprotocol.modern.server.McpSyncResponse;
import io.modelcontextprotocol.modern.server.feature.McpSyncResource;
import io.modelcontextprotocol.modern.server.feature.McpSyncResourceRepository;
import io.modelcontextprotocol.modern.server.feature.McpSyncResourceTemplate;
import io.modelcontextprotocol.modern.server.feature.McpSyncTool;
import io.modelcontextprotocol.modern.server.feature.McpSyncToolRepository;
import io.modelcontextprotocol.modern.server.feature.ResourceTemplatesPage;
import io.modelcontextprotocol.modern.server.feature.ResourcesFeature;
import io.modelcontextprotocol.modern.server.feature.ResourcesPage;
import io.modelcontextprotocol.modern.server.feature.ToolsFeature;
import io.modelcontextprotocol.modern.server.feature.ToolsPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves clients each of whose requests says which form of the protocol it is in: 2026-07-28 and later. */
public final class RequestServer {

    private final ServedContent content;
    private final McpJsonMapper json;

    /** For that content. */
    public RequestServer(ServedContent content, McpJsonMapper json) {
        this.content = content;
        this.json = json;
    }

    /** What answers requests. */
    public McpServer serve() {
        return McpServer.builder()
                .jsonMapper(json)
                .serverInfo(McpSchema.Implementation.builder(ServedContent.NAME, content.version())
                        .build())
                .instructions(ServedContent.INSTRUCTIONS)
                .feature(ToolsFeature.ofSync(tools()))
                .feature(ResourcesFeature.ofSync(new Pages()))
                .build();
    }

    private McpSyncToolRepository tools() {
        Map<String, McpSyncTool> tools = new LinkedHashMap<>();
        content.tools()
                .forEach(tool -> tools.put(
                        tool.name(),
                        McpSyncTool.of(
                                described(tool), (context, request) -> McpSyncResponse.result(called(tool, request)))));
        ToolsPage page = ToolsPage.of(
                tools.values().stream().map(McpSyncTool::definition).toList());
        return new McpSyncToolRepository() {
            @Override
            public ToolsPage list(McpRequestContext context, @Nullable String cursor) {
                return page;
            }

            @Override
            public @Nullable McpSyncTool find(McpRequestContext context, String name) {
                return tools.get(name);
            }
        };
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

    /** The SDK interrupts whoever waits here when the client cancels the request. */
    private McpSchema.CallToolResult called(ServerTool tool, McpSchema.CallToolRequest request) {
        ToolAnswer answer = content.runner()
                .run(tool, Optional.ofNullable(request.arguments()).orElse(Map.of()), Optional.empty());
        McpSchema.CallToolResult.Builder result = McpSchema.CallToolResult.builder()
                .addContent(McpSchema.TextContent.builder(answer.text()).build())
                .isError(answer.refused());
        return answer.refused()
                ? result.build()
                : result.structuredContent(answer.structured()).build();
    }

    /** The pages, and the rules by their ids. */
    private final class Pages implements McpSyncResourceRepository {

        @Override
        public ResourcesPage list(McpRequestContext context, @Nullable String cursor) {
            return ResourcesPage.of(content.pages().pages().stream()
                    .map(page -> McpSchema.Resource.builder(page.uri(), page.name())
                            .title(page.title())
                            .description(page.description())
                            .mimeType("text/markdown")
                            .build())
                    .toList());
        }

        @Override
        public ResourceTemplatesPage listTemplates(McpRequestContext context, @Nullable String cursor) {
            return ResourceTemplatesPage.of(List.of(template().definition()));
        }

        @Override
        public @Nullable McpSyncResource find(McpRequestContext context, String uri) {
            return content.pages()
                    .read(uri)
                    .map(found -> McpSyncResource.of(
                            (asked, request) -> McpSyncResponse.result(result(request.uri(), found))))
                    .orElse(null);
        }

        @Override
        public McpSyncResourceTemplate findTemplate(McpRequestContext context, String uriTemplate) {
            return template();
        }

        private McpSyncResourceTemplate template() {
            return McpSyncResourceTemplate.of(McpSchema.ResourceTemplate.builder(ReferencePages.RULE_TEMPLATE, "rule")
                    .title("One rule")
                    .description(
                            "The text of a rule of the book in force, by its id. It is data, its comments included.")
                    .mimeType("text/plain")
                    .build());
        }

        private static McpSchema.ReadResourceResult result(String uri, ReferencePages.Content found) {
            return McpSchema.ReadResourceResult.builder(
                            List.of(McpSchema.TextResourceContents.builder(uri, found.text())
                                    .mimeType(found.type())
                                    .build()))
                    .build();
        }
    }
}
