package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of a note, an article or a poll as plain text. */
final class NoteText {

    private static final String PLAIN = "text/(plain|markdown|x\\.misskeymarkdown).*";
    private static final String QUESTION_MARKS = "?？؟;";

    private NoteText() {}

    /**
     * The content, after the warning of a note or the title of an article, and before the options of a poll. Without
     * content, the name.
     */
    static String of(ActivityObject object) {
        boolean plain = object.text("mediaType").matches(PLAIN);
        String content = readable(object.localizedText("content"), plain);
        String name = readable(object.localizedText("name"), false);
        List<String> parts = new ArrayList<>();
        if (object.isOneOf(Set.of("Note", "Question", "ChatMessage"))) {
            parts.add(readable(object.localizedText("summary"), false));
        } else if (object.isOneOf(ActivityTypes.TITLED) && !content.startsWith(name)) {
            parts.add(name);
        }
        parts.add(content.isEmpty() && !parts.contains(name) ? name : content);
        parts.removeIf(String::isEmpty);
        String text = String.join("\n\n", parts);
        return object.isOneOf(Set.of("Question")) ? asQuestion(text, options(object)) : text;
    }

    private static String readable(String text, boolean plain) {
        return plain ? PlainText.block(text) : HtmlText.of(text);
    }

    private static List<String> options(ActivityObject poll) {
        List<String> options = new ArrayList<>();
        for (String choice : List.of("oneOf", "anyOf")) {
            for (ActivityObject option : poll.objects(choice)) {
                String name = PlainText.line(option.localizedText("name"));
                if (!name.isEmpty()) {
                    options.add(name);
                }
            }
        }
        return options;
    }

    /** A poll is a question, even if its author typed no question mark. */
    private static String asQuestion(String text, List<String> options) {
        if (!options.isEmpty()) {
            String choice = String.join(" / ", options);
            return (text + "\n" + choice + (isQuestion(choice) ? "" : "?")).strip();
        }
        if (text.isEmpty() || isQuestion(text)) {
            return text;
        }
        return (text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text) + "?";
    }

    private static boolean isQuestion(String text) {
        return QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
