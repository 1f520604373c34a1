package dev.etiquette.archives.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Converts HTML to the plain text that a reader sees. An empty line separates paragraphs, a line feed separates
 * {@code <br>} and other blocks. Addresses stay whole, also where the page hides a part of them. Quoted text is removed,
 * unless there is nothing else.
 */
public final class HtmlText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd", "section", "article", "figure");
    private static final String UNSEEN = "script, style, head, template, noscript, iframe, object, svg";
    /** How Mastodon and others repeat the address of a quoted post for readers who cannot show it. */
    private static final String QUOTED = "blockquote, .quote-inline";

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private HtmlText() {}

    /** The plain text of some HTML. */
    public static String of(String html) {
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>");
        String inner = paragraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
        if (inner.indexOf('<') < 0 && inner.indexOf('&') < 0) {
            // Most texts have neither tags nor entities, and need no parser.
            return PlainText.block(collapsed(inner));
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.select(UNSEEN).remove();
        if (document.selectFirst(QUOTED) == null) {
            return text(document);
        }
        Document own = document.clone();
        own.select(QUOTED).remove();
        String text = text(own);
        return text.isEmpty() ? text(document) : text;
    }

    private static String text(Document document) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, document.body());
        return PlainText.block(lines.toString());
    }

    private static String collapsed(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                preformatted += name.equals("pre") ? 1 : 0;
                if (name.equals("br")) {
                    text.append('\n');
                } else if (name.equals("img")) {
                    append(element.attr("alt"));
                } else {
                    block(name);
                    text.append(name.equals("li") ? "- " : "");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                block(element.normalName());
            }
        }

        private void append(String words) {
            if (preformatted > 0) {
                text.append(words);
                return;
            }
            String line = collapsed(words);
            boolean atStart = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(atStart && line.startsWith(" ") ? line.substring(1) : line);
        }

        private void block(String name) {
            if (PARAGRAPHS.contains(name)) {
                lineFeeds(2);
            } else if (LINES.contains(name)) {
                lineFeeds(1);
            }
        }

        private void lineFeeds(int wanted) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            int have = 0;
            while (have < end && text.charAt(end - 1 - have) == '\n') {
                have++;
            }
            text.append("\n".repeat(end == 0 ? 0 : Math.max(0, wanted - have)));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
