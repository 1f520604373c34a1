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
    private static final String QUOTED = "blockquote, .gmail_quote, .gmail_signature, .moz-cite-prefix,"
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
            "(?iu)\\*?(?:sent|gesendet|enviado(?: el)?|envoyé|inviato|verzonden|wysłano|date|datum|fecha|to|an|para|à|a|subject|betreff|asunto|objet|oggetto|onderwerp|assunto|temat):\\*? \\S.*");
    private static final Pattern ADDRESS_OR_DATE = Pattern.compile("@|\\d{1,2}[:.]\\d{2}|\\b\\d{4}\\b");

    private static final int LONGEST_SIGNATURE = 8;

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
        int lastQuestion = lastQuestion(lines);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (isEnd(lines, at)) {
                break;
            }
            int attribution = attribution(lines, at);
            if (attribution > 0) {
                boolean quoted = isQuote(nextFilled(lines, at + attribution));
                boolean addressed =
                        String.join(" ", lines.subList(at, at + attribution)).contains("@");
                if (!quoted && (addressed || lastQuestion < at)) {
                    // What follows is the letter that is answered, without signs.
                    break;
                } else if (!quoted) {
                    kept.addAll(lines.subList(at, at + attribution));
                }
                at += attribution - 1;
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

    /** The last line with a question that no sign says is quoted; -1 for none. */
    private static int lastQuestion(List<String> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && (isQuote(lines.get(at)) || !lines.get(at).endsWith("?"))) {
            at--;
        }
        return at;
    }

    private static boolean isQuote(String line) {
        return line.startsWith(">") || line.startsWith(" >");
    }

    /** A signature, or the beginning of another letter. */
    private static boolean isEnd(List<String> lines, int at) {
        String line = lines.get(at);
        if ((line.equals("--") || line.equals("—")) && isSignature(lines, at + 1) || isOther(line)) {
            return true;
        }
        boolean ruled = RULE.matcher(line.strip()).matches();
        int header = ruled ? at + 1 : at;
        return header + 1 < lines.size()
                && HEADER.matcher(lines.get(header).strip()).matches()
                && isHeader(lines, header);
    }

    private static boolean isOther(String line) {
        return ORIGINAL.matcher(line).matches() || FORWARDED.matcher(line).matches();
    }

    /** "From: home, To: work" is no header: two fields have an address or a date, and else there are three. */
    private static boolean isHeader(List<String> lines, int from) {
        int to = from + 1;
        while (to < lines.size()
                && to < from + 3
                && NEXT_HEADER.matcher(lines.get(to).strip()).matches()) {
            to++;
        }
        String fields = String.join(" ", lines.subList(from, to));
        return to >= from + 3
                || (to == from + 2 && ADDRESS_OR_DATE.matcher(fields).find());
    }

    /** Few lines, which ask nothing. */
    private static boolean isSignature(List<String> lines, int from) {
        int count = 0;
        for (int at = from; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || isQuote(line)) {
                continue;
            } else if (isOther(line) || attribution(lines, at) > 0) {
                break;
            }
            count++;
            if (count > LONGEST_SIGNATURE || line.endsWith("?")) {
                return false;
            }
        }
        return true;
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
        return isQuote(nextFilled(lines, next)) || ADDRESS_OR_DATE.matcher(line).find();
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
