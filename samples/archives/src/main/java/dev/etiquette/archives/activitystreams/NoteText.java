package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a note, an article or a poll as plain text. */
final class NoteText {

    private static final String PLAIN = "text/(plain|markdown|x\\.misskeymarkdown).*";
    private static final String QUESTION_MARKS = "?？؟;";

    private NoteText() {}

    /**
     * Content; before it the warning of a note or the title of an article; after it the options of a poll. Without
     * content, the name.
     */
    static String of(ActivityObject thing) {
        boolean plain = thing.text("mediaType").matches(PLAIN);
        String content = readable(thing.worded("content"), plain);
        String name = readable(thing.worded("name"), false);
        List<String> parts = new ArrayList<>();
        if (thing.isOneOf(Set.of("Note", "Question", "ChatMessage"))) {
            parts.add(readable(thing.worded("summary"), false));
        } else if (thing.isOneOf(ActivityTypes.TITLED) && !content.startsWith(name)) {
            parts.add(name);
        }
        parts.add(content.isEmpty() && !parts.contains(name) ? name : content);
        parts.removeIf(String::isEmpty);
        String text = String.join("\n\n", parts);
        return thing.isOneOf(Set.of("Question")) ? asQuestion(text, options(thing)) : text;
    }

    private static String readable(String text, boolean plain) {
        return plain ? PlainText.block(text) : HtmlText.of(text);
    }

    private static List<String> options(ActivityObject poll) {
        List<String> options = new ArrayList<>();
        for (String choice : List.of("oneOf", "anyOf")) {
            for (ActivityObject option : poll.things(choice)) {
                String name = PlainText.line(option.worded("name"));
                if (!name.isEmpty()) {
                    options.add(name);
                }
            }
        }
        return options;
    }

    /** A poll asks, whether its author typed a question mark or not. */
    private static String asQuestion(String text, List<String> options) {
        if (!options.isEmpty()) {
            String choice = String.join(" / ", options);
            return (text + "\n" + choice + (asks(choice) ? "" : "?")).strip();
        }
        if (text.isEmpty() || asks(text)) {
            return text;
        }
        return (text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text) + "?";
    }

    private static boolean asks(String text) {
        return QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
