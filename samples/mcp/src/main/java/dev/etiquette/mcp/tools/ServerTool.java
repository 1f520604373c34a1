package dev.etiquette.mcp.tools;

import dev.etiquette.mcp.answer.ToolAnswer;

/** Something that an assistant can call. Changes nothing, and may be called by several threads at once. */
public interface ServerTool {

    /** As it is called; its description has the same name. */
    String name();

    /**
     * The answer.
     *
     * @throws dev.etiquette.mcp.answer.RefusedCallException when the arguments cannot be used
     */
    ToolAnswer call(ToolArguments arguments);
}
