package dev.etiquette.commandline;

import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;

/** What is planned, in words. */
final class DraftText {

    private static final int SHOWN = 60;

    private DraftText() {}

    static String of(Draft draft) {
        Utterance said = draft.utterance();
        String line = Harmless.line(said.text()).strip();
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        String text = line.isEmpty() ? "" : ": \"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\"";
        return kind(draft) + ActionText.there(said.platform()) + text;
    }

    private static String kind(Draft draft) {
        if (draft.mailing()) {
            return "A mailing to " + draft.utterance().mentions().size();
        } else if (draft.utterance() instanceof Message) {
            return "A message";
        }
        return draft.utterance() instanceof Reply ? "An answer" : "A post";
    }
}
