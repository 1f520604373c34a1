package dev.etiquette.mcp.tools;

import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.mcp.answer.ToolAnswer;
import dev.etiquette.mcp.reference.ReferencePages;
import java.util.Map;
import java.util.Optional;

/** The same as the pages, for assistants that may call tools and cannot open pages by themselves. */
public final class LookUpTool implements ServerTool {

    private final ReferencePages pages;

    /** Looks things up there. */
    public LookUpTool(ReferencePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "look_up";
    }

    @Override
    public ToolAnswer call(ToolArguments arguments) {
        String what = arguments.needed("what");
        Optional<String> name = arguments.text("name");
        Optional<ReferencePages.Content> found = name.isEmpty()
                ? pages.read("etiquette://" + what)
                : what.equals("rules")
                        ? pages.rule(name.get())
                        : what.equals("words") ? pages.word(name.get()) : Optional.empty();
        ReferencePages.Content content = found.orElseThrow(() -> new RefusedCallException("Nothing is called \""
                + ToolArguments.shortened(name.orElse(what)) + "\" among the " + ToolArguments.shortened(what)
                + ".\nMaybe look it up without a name first."));
        return ToolAnswer.of(content.text(), Map.of("type", content.type(), "text", content.text()));
    }
}
