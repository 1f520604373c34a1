package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.archives.text.PlainText;
import java.util.regex.Pattern;

/** Converts messages, posts and comments on LinkedIn to plain text. */
final class LinkedInText {

    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|span|a|b|strong|i|em|u|ul|ol|li|h[1-6]|table|tr|td|img|blockquote|font)(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("<(p|br|div|ul|ol|li|table|h[1-6]|blockquote)(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern QUOTED_LINE_END = Pattern.compile("\"?\\n\"?");

    private LinkedInText() {}

    /** The plain text of a content, which is plain or HTML; a single angle bracket is not HTML. Line feeds are kept. */
    static String of(String content) {
        String lines = lineFeeds(content);
        if (lines.indexOf('<') < 0 || !TAG.matcher(lines).find()) {
            return PlainText.block(lines);
        }
        return HtmlText.of(BLOCK.matcher(lines).find() ? lines : lines.replace("\n", "<br>"));
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    }

    /** The plain text of a commentary. LinkedIn puts each of several lines between quotation marks, which are removed. */
    static String commentary(String text) {
        String lines = lineFeeds(text);
        int ends = 0;
        int quoted = 0;
        for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) {
            ends++;
            boolean before = at > 0 && lines.charAt(at - 1) == '"';
            boolean after = at + 1 < lines.length() && lines.charAt(at + 1) == '"';
            quoted += before && after ? 1 : 0;
        }
        boolean wrapped = ends > 0 && ends == quoted;
        return of(wrapped ? QUOTED_LINE_END.matcher(lines).replaceAll("\n") : lines);
    }
}
