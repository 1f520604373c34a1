package dev.etiquette.desk.rules;

import dev.etiquette.RuleBook;
import dev.etiquette.desk.book.FigureWords;
import dev.etiquette.desk.book.RuleText;
import dev.etiquette.desk.book.StandardTexts;
import dev.etiquette.desk.data.NameText;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.rules.WrittenRules.WrittenRule;
import dev.etiquette.desk.sentences.Choices;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.report.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The list of rules, one of them, and the small changes that need no typing: off, on, mine, a copy. */
public final class RuleEndpoints {

    private static final String OFF_FILE = "off.drl";
    private static final String PACKAGE = "package etiquette\n";

    private final Workbench bench;
    private final FigureWords figures = FigureWords.standard();
    private final Supplier<Map<String, Integer>> spoke;

    /**
     * For what lies on that bench.
     *
     * @param spoke how often each rule had a part in advice in the last run over a time; empty when there was none
     */
    public RuleEndpoints(Workbench bench, Supplier<Map<String, Integer>> spoke) {
        this.bench = bench;
        this.spoke = spoke;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/rules", body -> rules(),
                "/api/rule", this::rule,
                "/api/switch", this::turn,
                "/api/mine", this::mine,
                "/api/copy", this::copy,
                "/api/delete", this::delete,
                "/api/new", this::begin);
    }

    private Object rules() throws IOException {
        FolderContent drafted = bench.folder().drafted();
        RuleBook book = bench.readable();
        Set<String> broken = broken();
        Map<String, RuleBook.Entry> standard = RuleBook.standard().rules();
        Map<String, Integer> counts = spoke.get();
        List<RuleRow> rows = new ArrayList<>();
        for (RuleBook.Entry each : book.rules().values()) {
            Optional<RuleText> text = bench.text(drafted, each.file()).map(file -> RuleText.at(file, each.line()));
            boolean mine = !each.file().startsWith(StandardTexts.PREFIX);
            RuleBook.Entry shown = mine && standard.containsKey(each.id()) ? standard.get(each.id()) : each;
            rows.add(new RuleRow(
                    each.id(),
                    each.name(),
                    topic(mine && standard.containsKey(each.id()) ? shown.file() : each.file(), mine),
                    text.map(RuleText::kind).orElse(""),
                    each.source(),
                    each.file(),
                    each.line(),
                    !each.retired(),
                    each.trial(),
                    mine,
                    standard.containsKey(each.id()),
                    counts.isEmpty() ? -1 : counts.getOrDefault(each.id(), 0),
                    text.map(RuleText::text).orElse(""),
                    broken.contains(each.file())));
        }
        if (!broken.isEmpty()) {
            WrittenRules.of(drafted).stream()
                    .filter(each -> !book.rules().containsKey(each.id()))
                    .forEach(each -> rows.add(each.row(standard.containsKey(each.id()), broken.contains(each.file()))));
        }
        return Map.of("rules", rows, "ran", !counts.isEmpty());
    }

    /** The files of the draft that have errors. */
    private Set<String> broken() throws IOException {
        return bench.drafted().problems().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.position().file())
                .collect(Collectors.toSet());
    }

    /** The folder of a standard rule; one's own rules are one topic, unless they take the place of a standard one. */
    private static String topic(String file, boolean mine) {
        String name = file.startsWith(StandardTexts.PREFIX) ? file.substring(StandardTexts.PREFIX.length()) : file;
        int slash = name.indexOf('/');
        if (slash < 0) {
            return mine ? "my own" : "other";
        }
        return name.substring(0, slash);
    }

    private RuleBook.Entry entry(JsonNode body) throws IOException {
        return bench.readable()
                .rule(body.path("id").asString(""))
                .orElseThrow(() -> new RefusedRequestException(404, "There is no such rule any more."));
    }

    private RuleText text(RuleBook.Entry entry, FolderContent drafted) {
        return bench.text(drafted, entry.file())
                .map(file -> RuleText.at(file, entry.line()))
                .orElseThrow(() -> new RefusedRequestException(404, "The text of this rule is not there any more."));
    }

    private Object rule(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        String id = body.path("id").asString("");
        Optional<WrittenRule> unread = written(drafted, id);
        if (unread.isPresent() && !known(id)) {
            return shown(unread.get(), drafted);
        }
        RuleBook.Entry entry = entry(body);
        RuleText text = text(entry, drafted);
        boolean mine = !entry.file().startsWith(StandardTexts.PREFIX);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", entry.id());
        shown.put("name", entry.name());
        shown.put("source", entry.source());
        shown.put("file", entry.file());
        shown.put("line", entry.line());
        shown.put("on", !entry.retired());
        shown.put("trial", entry.trial());
        shown.put("mine", mine);
        shown.put("stanza", mine && RuleSwitch.isStanza(text));
        shown.put("standard", RuleBook.standard().rule(entry.id()).isPresent());
        shown.put("kind", text.kind());
        shown.put("text", text.text());
        shown.put("from", text.from());
        shown.put("to", text.to());
        shown.put(
                "figures",
                bench.readable().figuresOf(entry.id()).stream()
                        .map(each -> Map.of(
                                "platform", each.platform(),
                                "figure", each.figure(),
                                "says", figures.of(each.figure()),
                                "value", each.value()))
                        .toList());
        shown.put("spoke", spoke.get().getOrDefault(entry.id(), spoke.get().isEmpty() ? -1 : 0));
        shown.put("scenarios", scenarios(drafted, entry.id()));
        return shown;
    }

    private boolean known(String id) throws IOException {
        return bench.readable()
                .rule(id)
                .filter(each -> !each.file().startsWith(StandardTexts.PREFIX))
                .isPresent();
    }

    /** A rule that is in no book yet, as the draft has errors: what its text shows. */
    private static Map<String, Object> shown(WrittenRule rule, FolderContent drafted) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", rule.id());
        shown.put("name", rule.name());
        shown.put("source", "");
        shown.put("file", rule.file());
        shown.put("line", rule.line());
        shown.put("on", true);
        shown.put("broken", true);
        shown.put("mine", true);
        shown.put("standard", RuleBook.standard().rule(rule.id()).isPresent());
        shown.put("kind", rule.text().kind());
        shown.put("text", rule.text().text());
        shown.put("from", rule.text().from());
        shown.put("to", rule.text().to());
        shown.put("figures", List.of());
        shown.put("spoke", -1);
        shown.put("scenarios", scenarios(drafted, rule.id()));
        return shown;
    }

    /** The files with scenarios that name a rule. */
    private static List<String> scenarios(FolderContent drafted, String id) {
        return drafted.texts().entrySet().stream()
                .filter(each ->
                        each.getKey().endsWith(".feature") && each.getValue().contains(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Object turn(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        RuleBook.Entry entry = entry(body);
        boolean on = body.path("on").asBoolean(true);
        if (on == !entry.retired()) {
            return Map.of("file", entry.file());
        }
        RuleText text = text(entry, drafted);
        boolean mine = !entry.file().startsWith(StandardTexts.PREFIX);
        if (!mine && on) {
            throw new RefusedRequestException(422, "The standard book itself keeps this rule for reference only.");
        } else if (!mine) {
            String file = drafted.text(OFF_FILE)
                    .map(each -> each.stripTrailing() + "\n\n")
                    .orElse(PACKAGE + "\n");
            return save(drafted, OFF_FILE, Optional.of(file + RuleSwitch.stanza(entry.id(), entry.name())));
        }
        String file = drafted.text(entry.file()).orElse("");
        if (!on) {
            return save(drafted, entry.file(), Optional.of(RuleSwitch.off(file, text)));
        }
        return save(
                drafted,
                entry.file(),
                RuleSwitch.isStanza(text) ? RuleSwitch.without(file, text) : RuleSwitch.on(file, text));
    }

    private Object save(FolderContent drafted, String name, Optional<String> text) throws IOException {
        bench.folder().save(Map.of(name, text), Map.of(name, drafted.digest(name)));
        return Map.of("file", name);
    }

    /** Copies a standard rule into one's own folder, with its id: it takes the place of the standard one. */
    private Object mine(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        RuleBook.Entry entry = RuleBook.standard()
                .rule(body.path("id").asString(""))
                .orElseThrow(() -> new RefusedRequestException(404, "The standard book has no such rule."));
        if (!entry(body).file().startsWith(StandardTexts.PREFIX)) {
            throw new RefusedRequestException(422, "This rule stands in your folder already.");
        }
        String text = bench.standard()
                .text(entry.file())
                .map(file -> RuleText.at(file, entry.line()).text())
                .orElseThrow(() -> new RefusedRequestException(404, "The text of this rule is not there."));
        String name = fresh(drafted, "my-" + entry.id().toLowerCase(Locale.ROOT));
        return save(drafted, name, Optional.of(PACKAGE + "\n" + text + "\n"));
    }

    /** Copies a rule under an id of its own, as the beginning of another one. */
    private Object copy(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        RuleBook.Entry entry = entry(body);
        String name = body.path("name").asString("").strip().replace("\"", "'").replaceAll("\\R", " ");
        if (name.isEmpty()) {
            throw new RefusedRequestException(422, "Say in one sentence what the new rule shall say.");
        }
        String id = freshId(drafted);
        String text = text(entry, drafted)
                .text()
                .replace("\"" + entry.name() + "\"", "\"" + name + "\"")
                .replaceFirst("@id\\(\\s*\"[^\"]*\"\\s*\\)", "@id( \"" + id + "\" )")
                .replaceFirst("@source\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\)", "@source( \"My own\" )")
                .replaceAll("(?m)^[ \\t]*@(?:since|protects|status)\\(.*\\)[ \\t]*\\R", "");
        String file = fresh(drafted, id.toLowerCase(Locale.ROOT));
        save(drafted, file, Optional.of(PACKAGE + "\n" + text + "\n"));
        return Map.of("file", file, "id", id);
    }

    /** Begins a rule of one's own by what somebody has filled in; or says which field has to be filled in first. */
    private Object begin(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        Map<String, String> given = new LinkedHashMap<>();
        body.properties()
                .forEach(each -> given.put(each.getKey(), each.getValue().asString("")));
        Choices choices = Choices.of(bench.readable());
        if (!isOffered(given, "act", choices.acts())
                || !isOffered(given, "platform", choices.platforms())
                || !isOffered(given, "weekday", choices.weekdays()) && !isHoliday(given)) {
            throw new RefusedRequestException(400, "That cannot be chosen.");
        }
        WantedRule wanted = new WantedRule(given);
        Map<String, String> missing = wanted.missing();
        if (!missing.isEmpty()) {
            return Map.of("missing", missing);
        }
        // Whoever asks for the same name once more means it: that person may come into the data later.
        Optional<String> unknown = wanted.person()
                .filter(name -> !name.equals(given.getOrDefault("sure", "").strip()))
                .flatMap(bench.people()::unknown);
        if (unknown.isPresent()) {
            return Map.of("missing", Map.of("who", unknown.get()));
        }
        String id = freshId(drafted);
        String file = fresh(drafted, NameText.slug(wanted.name()));
        save(drafted, file, Optional.of(wanted.text(id)));
        return Map.of("file", file, "id", id);
    }

    /** Whether nothing is chosen there, or something that can be: it is written into the rule as it is. */
    private static boolean isOffered(Map<String, String> given, String field, Map<String, String> options) {
        String chosen = given.getOrDefault(field, "");
        return chosen.isEmpty() || options.containsKey(chosen);
    }

    /** Whether a rule that holds something back shall do so on a holiday. */
    private static boolean isHoliday(Map<String, String> given) {
        return WantedRule.HOLIDAY.equals(given.get("weekday")) && "hold".equals(given.get("kind"));
    }

    /** Takes a rule of one's own out of its file, with the remarks above it; a file in which nothing else stands goes. */
    private Object delete(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        String id = body.path("id").asString("");
        WrittenRule rule = written(drafted, id)
                .orElseThrow(() -> new RefusedRequestException(
                        422, "Only a rule of your own can be deleted. A standard rule can be turned off."));
        String before = drafted.text(rule.file()).orElse("");
        save(drafted, rule.file(), RuleSwitch.without(before, rule.text()));
        return Map.of("file", rule.file(), "before", before);
    }

    /** A rule that stands in a text of one's own, whether or not a book can be made of it now. */
    private static Optional<WrittenRule> written(FolderContent drafted, String id) {
        return WrittenRules.of(drafted).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static String fresh(FolderContent drafted, String name) {
        String bare = name.replaceAll("[^a-z0-9-]", "-");
        String file = bare + ".drl";
        for (int i = 2; drafted.files().containsKey(file); i++) {
            file = bare + "-" + i + ".drl";
        }
        return file;
    }

    private static String freshId(FolderContent drafted) {
        for (int i = 1; ; i++) {
            String id = "MINE-" + i;
            if (drafted.texts().values().stream().noneMatch(text -> text.contains("\"" + id + "\""))) {
                return id;
            }
        }
    }
}
