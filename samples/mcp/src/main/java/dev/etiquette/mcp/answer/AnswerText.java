package dev.etiquette.mcp.answer;

import java.util.List;

/** The text of an answer, line by line. Not for use by several threads. */
public final class AnswerText {

    private final StringBuilder text = new StringBuilder();

    /** Begins with that line, and with what the marks mean. */
    public AnswerText(String first) {
        line(first).line(QuotedWords.REMARK);
    }

    /** One more line. */
    public AnswerText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** One more line for each, after the same words. */
    public AnswerText lines(String before, List<String> lines) {
        lines.forEach(each -> line(before + each));
        return this;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
