package dev.etiquette.archives.mail;

import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** The writer's own words in a letter: without what is quoted, forwarded or signed. */
final class MailText {

    /** What mail programs put around an earlier letter, and around a signature. */
    private static final String QUOTED =
            "blockquote, .gmail_quote, .gmail_signature, .moz-cite-prefix,"
                    + " .moz-signature, .yahoo_quoted, .protonmail_quote, .tutanota_quote,"
                    + " #divRplyFwdMsg, #OLK_SRC_BODY_SECTION, [name=messageReplySection],"
                    + " style, script, head, title, img";

    /** What stands before an earlier letter, which has no element of its own. */
    private static final String BEFORE_QUOTED = "#appendonsend, #divRplyFwdMsg";

    /** As many levels as browsers keep; what is deeper is read as if it were not. */
    private static final int DEEPEST = 500;

    private static final Pattern WROTE = Pattern.compile(
            "(?iu)(?:(?:on|am|el|le|il|op|em|w dniu|den|den|пн|вт|ср|чт|пт|сб|вс)\\b.{3,300}|.{3,200}[<(][^<>()\\s]+@[^<>()\\s]+[>)].{0,60}|.{3,120})"
                    + "\\b(?:wrote|schrieb|schrieb.{1,120}|escribió|a écrit|ha scritto|schreef.{0,120}|escreveu|napisał(?:\\(a\\)|a)?"
                    + "|yazdı|написал(?:\\(а\\)|а)?|пишет)\\s?:");

    private static final Pattern WROTE_BEGINS = Pattern.compile("(?iu)(?:on|am|el|le|il|op|em|w dniu|den)\\b.{5,200}");

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)\\s*-{2,}\\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht"
                    + "|mensaje original|mensaje reenviado|message d'origine|message transféré|messaggio originale"
                    + "|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem original|mensagem encaminhada"
                    + "|wiadomość oryginalna|original appointment)\\s*-{2,}.*");
    private static final Pattern FORWARDED =
            Pattern.compile("(?iu)(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)):?\\s*");
    private static final Pattern HEADER =
            Pattern.compile("(?iu)\\*?(?:from|von|de|da|van|od):\\*? \\S.*(?:@.*|>|\\]|\\w)");
    private static final Pattern NEXT_HEADER = Pattern.compile(
            "(?iu)\\*?(?:sent|gesendet|enviado(?: el)?|envoyé|inviato|verzonden|wysłano|date|datum|fecha|to|an|para|à|a):\\*? \\S.*");
    private static final Pattern RULE = Pattern.compile("_{10,}|-{20,}");
    private static final Pattern SENT_FROM = Pattern.compile(
            "(?iu)(?:sent (?:from|with|using) (?:my )?.{2,60}|von mei(?:nem|ner) .{2,40} gesendet|gesendet (?:von|mit) .{2,60}"
                    + "|enviado desde .{2,60}|envoyé (?:de|depuis) .{2,60}|inviato da .{2,60}|verzonden vanaf .{2,60}"
                    + "|enviado do .{2,60}|get outlook for .{2,60}|outlook für .{2,40} beziehen)\\.?");

    private MailText() {}

    /** The own words of a letter in HTML. */
    static String ofHtml(String html) {
        Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        removeQuoted(document);
        return ofPlain(HtmlText.of(document.body().html()));
    }

    /** All siblings at once: to remove one of very many moves all the others. */
    private static void removeQuoted(Document document) {
        Set<Node> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
        quoted.addAll(document.select(QUOTED));
        Set<Element> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(document.select(BEFORE_QUOTED));
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(quoted.stream(), before.stream())
                .flatMap(node -> Stream.ofNullable(node.parent()))
                .forEach(parent -> parents.add((Element) parent));
        for (Element parent : parents) {
            List<Node> kept = new ArrayList<>();
            boolean own = true;
            for (Node child : parent.childNodes()) {
                if (own && !quoted.contains(child)) {
                    kept.add(child);
                }
                own &= !(child instanceof Element element) || !before.contains(element);
            }
            parent.empty();
            parent.appendChildren(kept);
        }
    }

    /** The own words of a letter in plain text. */
    static String ofPlain(String text) {
        List<String> lines =
                text.replace('\u00A0', ' ').lines().map(String::stripTrailing).toList();
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (isEnd(lines, at)) {
                break;
            }
            int attribution = attribution(lines, at);
            if (attribution > 0) {
                at += attribution - 1;
                if (!isQuote(nextFilled(lines, at + 1))) {
                    // What follows is the letter that is answered, without signs.
                    break;
                }
            } else if (!isQuote(line)) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty()
                && (kept.get(kept.size() - 1).isBlank()
                        || SENT_FROM.matcher(kept.get(kept.size() - 1).strip()).matches())) {
            kept.remove(kept.size() - 1);
        }
        return PlainText.block(String.join("\n", kept)).replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isQuote(String line) {
        return line.startsWith(">") || line.startsWith(" >");
    }

    /** A signature, or the beginning of another letter. */
    private static boolean isEnd(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.equals("--")
                || line.equals("—")
                || ORIGINAL.matcher(line).matches()
                || FORWARDED.matcher(line).matches()) {
            return true;
        }
        boolean ruled = RULE.matcher(line.strip()).matches();
        int header = ruled ? at + 1 : at;
        return header + 1 < lines.size()
                && HEADER.matcher(lines.get(header).strip()).matches()
                && NEXT_HEADER.matcher(lines.get(header + 1).strip()).matches();
    }

    /** How many lines say "On Friday Ann wrote:" from here on; 0 for none. Long ones are broken in two or three. */
    private static int attribution(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (line.length() < 8 || line.length() > 400) {
            return 0;
        }
        if (line.endsWith(":") && WROTE.matcher(line).matches() && isTold(line, lines, at + 1)) {
            return 1;
        }
        StringBuilder joined = new StringBuilder(line);
        for (int more = 1;
                more <= 2
                        && at + more < lines.size()
                        && WROTE_BEGINS.matcher(line).matches();
                more++) {
            joined.append(' ').append(lines.get(at + more).strip());
            if (joined.charAt(joined.length() - 1) == ':'
                    && WROTE.matcher(joined).matches()
                    && isTold(joined.toString(), lines, at + more + 1)) {
                return more + 1;
            }
        }
        return 0;
    }

    /** "As Ann wrote:" before words of one's own has no date, no address and no quote behind it. */
    private static boolean isTold(String line, List<String> lines, int next) {
        return isQuote(nextFilled(lines, next)) || line.matches("(?s).*(?:@|\\d{1,2}[:.]\\d{2}|\\b\\d{4}\\b).*");
    }

    private static String nextFilled(List<String> lines, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                return lines.get(at);
            }
        }
        return "";
    }
}
