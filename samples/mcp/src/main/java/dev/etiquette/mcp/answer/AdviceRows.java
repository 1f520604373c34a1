package dev.etiquette.mcp.answer;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Advice as rows of structured answers. Fields whose names begin with "quoted" hold words of the archive, or words that
 * rules have made of them.
 *
 * @param zone in which moments are written
 * @param book that knows the platforms whose names are no words of the archive
 */
public record AdviceRows(ZoneId zone, RuleBook book) {

    /** A moment with its offset, so that nobody has to reckon. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }

    /** A person: the id, as other calls take it, and the name. */
    public static Map<String, Object> person(PersonId id, String name) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("quotedId", QuotedWords.plain(id.value()));
        row.put("quotedName", QuotedWords.plain(name));
        return row;
    }

    /** Something that is recommended. */
    public Map<String, Object> recommendation(Recommendation advised) {
        SuggestedAction act = advised.act();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", advised.id().value());
        row.put("action", act.action().id());
        if (!act.contact().isNone()) {
            row.put("person", person(act.contact(), act.name()));
        }
        row.put(
                isOfBook(act.platform()) ? "platform" : "quotedPlatform",
                QuotedWords.plain(act.platform().id()));
        row.put("channel", act.channel().id());
        row.put("urgency", advised.urgency().name());
        put(row, "notBefore", advised.notBefore());
        put(row, "dueBy", advised.dueBy());
        row.put("quotedText", QuotedWords.plain(advised.text()));
        row.put("manner", QuotedWords.plain(advised.manner()));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("type", act.subject().type().name());
        about.put("quotedId", QuotedWords.plain(act.subject().id()));
        about.put("quotedBeginning", QuotedWords.plain(act.subject().beginning()));
        row.put("about", about);
        row.put("reasons", reasons(advised.reasons()));
        return row;
    }

    /** Something that is held back. */
    public Map<String, Object> withheld(Withheld held) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("recommendation", recommendation(held.recommendation()));
        row.put("heldBackBy", reasons(held.by()));
        put(row, "allowedFrom", held.allowedFrom());
        return row;
    }

    /** Why, by each rule. */
    public static List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(each -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rule", each.rule());
                    row.put("name", QuotedWords.plain(each.name()));
                    row.put("source", QuotedWords.plain(each.source()));
                    row.put("quotedText", QuotedWords.plain(each.text()));
                    return row;
                })
                .toList();
    }

    /** A moment, where there is one. */
    public void put(Map<String, Object> row, String name, Optional<Instant> moment) {
        moment.ifPresent(each -> row.put(name, moment(each)));
    }

    /** Lines with words of the archive, cleaned; those that begin with blanks belong to the one above, and still do so. */
    public static List<String> quoted(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, indent(line)) + QuotedWords.plain(line))
                .toList();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Any other one stands in the archive alone, which may call it whatever it likes. */
    private boolean isOfBook(Platform platform) {
        return book.platforms().contains(platform.id())
                || book.platformNamed(platform.id()).filter(platform::equals).isPresent();
    }

    private String platform(Platform platform) {
        return isOfBook(platform)
                ? book.platformNamed(platform.id()).map(Platform::name).orElse(platform.id())
                : QuotedWords.marked(platform.name());
    }

    /** The same thing in one line of a text. */
    public String line(Recommendation advised) {
        SuggestedAction act = advised.act();
        StringBuilder line = new StringBuilder("[")
                .append(advised.id().value())
                .append("] ")
                .append(advised.urgency())
                .append(", ")
                .append(act.action().says());
        if (!act.contact().isNone()) {
            line.append(' ')
                    .append(QuotedWords.marked(
                            act.name().isEmpty() ? act.contact().value() : act.name()));
        }
        line.append(" on ").append(platform(act.platform()));
        advised.dueBy().ifPresent(due -> line.append(", due by ").append(moment(due)));
        advised.notBefore().ifPresent(from -> line.append(", not before ").append(moment(from)));
        return line.append(": ").append(QuotedWords.marked(advised.text())).toString();
    }

    /** Reasons in lines of a text. */
    public static List<String> lines(List<Reason> reasons) {
        return reasons.stream()
                .map(each -> each.rule() + ": " + QuotedWords.marked(each.text()))
                .toList();
    }
}
