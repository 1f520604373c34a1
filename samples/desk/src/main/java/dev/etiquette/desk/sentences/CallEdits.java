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

    /** Puts something behind one of the things that it is given, as far from it as the next one is. */
    TextEdit with(int place, String written) {
        int end = whole(call.values().get(place)).to();
        boolean last = place == call.values().size() - 1;
        String between = last
                ? ""
                : text.substring(end, whole(call.values().get(place + 1)).from());
        return new TextEdit(end, end, (between.strip().equals(",") ? between : ", ") + written);
    }

    /** Takes out one of the things that it is given, not the first, with one of the commas beside it; remarks stay. */
    List<TextEdit> without(int place) {
        TextSpan gone = whole(call.values().get(place));
        int before = whole(call.values().get(place - 1)).to();
        String between = text.substring(before, gone.from());
        if (between.strip().equals(",")) {
            return List.of(new TextEdit(before, gone.to(), ""));
        } else if (place < call.values().size() - 1) {
            int next = whole(call.values().get(place + 1)).from();
            int comma = gone.to() + Math.max(0, comma(text.substring(gone.to(), next)));
            return text.substring(gone.to(), comma).isBlank()
                    ? List.of(withLine(gone.from(), comma + 1))
                    : List.of(new TextEdit(gone.from(), gone.to(), ""), new TextEdit(comma, comma + 1, ""));
        }
        int comma = before + Math.max(0, comma(between));
        return List.of(new TextEdit(comma, comma + 1, ""), new TextEdit(gone.from(), gone.to(), ""));
    }

    /** Takes characters out, with their line where nothing else stands on it. */
    private TextEdit withLine(int from, int to) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        boolean alone = end > 0
                && text.substring(start, from).isBlank()
                && text.substring(to, end).isBlank();
        return alone ? new TextEdit(start, end + 1, "") : new TextEdit(from, to, "");
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
