package dev.etiquette.desk.sentences;

import dev.etiquette.report.TextSpan;
import dev.etiquette.report.ValueOutline;
import java.util.ArrayList;
import java.util.List;

/** Changes of the text of a function, or of what it is given, by which remarks and line breaks stay. */
final class CallEdits {

    private final String text;
    private final ValueOutline call;

    /**
     * Of a function.
     *
     * @param text in which it stands
     */
    CallEdits(String text, ValueOutline call) {
        this.text = text;
        this.call = call;
    }

    /** Makes it a function of that name, which is given these. What is equal stays as it is. */
    List<TextEdit> to(String name, List<String> written) {
        List<TextEdit> edits = new ArrayList<>();
        int from = call.span().from();
        replace(edits, new TextSpan(from, from + call.text().length()), name);
        List<ValueOutline> old = call.values();
        int both = Math.min(old.size(), written.size());
        for (int i = 0; i < both; i++) {
            replace(edits, whole(old.get(i)), written.get(i));
        }
        for (int i = both; i < old.size(); i++) {
            edits.addAll(without(i));
        }
        if (written.size() > both) {
            int end = whole(old.get(both - 1)).to();
            edits.add(new TextEdit(end, end, ", " + String.join(", ", written.subList(both, written.size()))));
        }
        return edits;
    }

    /** Where something stands, a text with its quotes. */
    private static TextSpan whole(ValueOutline value) {
        TextSpan span = value.span();
        return value.kind() == ValueOutline.Kind.TEXT ? new TextSpan(span.from() - 1, span.to() + 1) : span;
    }

    private void replace(List<TextEdit> edits, TextSpan span, String by) {
        if (!span.cutFrom(text).equals(by)) {
            edits.add(new TextEdit(span.from(), span.to(), by));
        }
    }

    /** Takes out one of the things that it is given, not the first, with the comma before it. */
    List<TextEdit> without(int place) {
        TextSpan gone = whole(call.values().get(place));
        int before = whole(call.values().get(place - 1)).to();
        String between = text.substring(before, gone.from());
        if (between.strip().equals(",")) {
            return List.of(new TextEdit(before, gone.to(), ""));
        }
        int comma = before + Math.max(0, comma(between));
        return List.of(new TextEdit(comma, comma + 1, ""), new TextEdit(gone.from(), gone.to(), ""));
    }

    /** The comma between two things that stands in no remark. */
    private static int comma(String between) {
        boolean line = false;
        boolean block = false;
        for (int i = 0; i < between.length(); i++) {
            if (line) {
                line = between.charAt(i) != '\n';
            } else if (block) {
                block = !between.startsWith("*/", i);
            } else if (between.startsWith("//", i)) {
                line = true;
            } else if (between.startsWith("/*", i)) {
                block = true;
            } else if (between.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }
}
