package dev.etiquette.mcp.tools;

import dev.etiquette.mcp.answer.ToolAnswer;
import java.util.concurrent.CompletableFuture;

/** Something that an assistant can call. Changes nothing, and may be called by several threads at once. */
public interface ServerTool {

    /** As it is called; its description has the same name. */
    String name();

    /** What has to be there before it can be called; a tool that needs nothing can be called at once. */
    default CompletableFuture<?> needs() {
        return CompletableFuture.completedFuture(name());
    }

    /**
     * The answer.
     *
     * @throws dev.etiquette.mcp.answer.RefusedCallException when the arguments cannot be used
     */
    ToolAnswer call(ToolArguments arguments);
}
