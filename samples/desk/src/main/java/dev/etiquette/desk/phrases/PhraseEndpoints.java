package dev.etiquette.desk.phrases;

import dev.etiquette.BookReport;
import dev.etiquette.RuleBook;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.publish.ProblemRow;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The table of phrases: what a new row would match in one's own texts, before it is added. */
public final class PhraseEndpoints {

    private static final String FILE = "phrases.csv";
    private static final String HEAD = "language,mark,where,phrase";

    /** Of long histories the latest: whoever tries a phrase wants to see examples, and soon. */
    private static final int MOST_TEXTS = 20_000;

    private static final int MOST_SHOWN = 100;

    private final Workbench bench;

    /** For what lies on that bench. */
    public PhraseEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/phrases", body -> phrases(),
                "/api/phrase/try", this::tried,
                "/api/phrase/add", this::add,
                "/api/phrase/read", this::read);
    }

    private Object phrases() throws IOException {
        RuleBook book = bench.readable();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("marks", book.allMarks());
        shown.put("own", bench.folder().drafted().text(FILE).orElse(""));
        shown.put("standard", bench.standard().text(FILE).orElse(""));
        return shown;
    }

    /** The row, in the order of the columns that the table has. */
    private static String row(JsonNode body, String table) {
        String phrase = body.path("phrase").asString("").strip();
        if (phrase.isEmpty()) {
            throw new RefusedRequestException(422, "Write the phrase first.");
        }
        Map<String, String> cells = Map.of(
                "language", body.path("language").asString("en"),
                "mark", body.path("mark").asString(""),
                "where", body.path("place").asString("anywhere"),
                "phrase", phrase);
        String head = table.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .orElse(HEAD);
        return Stream.of(head.split(","))
                .map(column -> cell(cells.getOrDefault(column.strip().toLowerCase(Locale.ROOT), "")))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.contains(",") || line.contains("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    private static FolderContent with(FolderContent content, JsonNode body) {
        String before = content.text(FILE).orElse(HEAD + "\n");
        String row = row(body, before);
        String joint = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return content.with(Map.of(FILE, Optional.of(before + joint + row + "\n")));
    }

    private Object tried(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        BookReport before = bench.reader().read(drafted);
        BookReport after = bench.reader().read(with(drafted, body));
        Map<String, Object> shown = new LinkedHashMap<>();
        List<ProblemRow> known = before.problems().stream().map(ProblemRow::of).toList();
        shown.put(
                "problems",
                after.problems().stream()
                        .map(ProblemRow::of)
                        .filter(each -> !known.contains(each))
                        .toList());
        shown.put("sound", after.book().isPresent());
        if (before.book().isPresent() && after.book().isPresent()) {
            shown.putAll(compared(before.book().get(), after.book().get()));
        }
        return shown;
    }

    private Map<String, Object> compared(RuleBook before, RuleBook after) {
        OwnData data = bench.data();
        Map<PersonId, String> names = data.names();
        List<Map<String, Object>> texts = new ArrayList<>();
        int read = 0;
        int differ = 0;
        for (Utterance each : data.said()) {
            if (each.text().isBlank() || read == MOST_TEXTS) {
                continue;
            }
            read++;
            Set<String> was = before.markNames(each.text());
            Set<String> is = after.markNames(each.text());
            if (!was.equals(is)) {
                differ++;
                if (texts.size() < MOST_SHOWN) {
                    texts.add(Map.of(
                            "who", names.getOrDefault(each.author(), "I"),
                            "at", each.at(),
                            "text", each.text(),
                            "gained", without(is, was),
                            "lost", without(was, is)));
                }
            }
        }
        return Map.of("read", read, "differ", differ, "texts", texts);
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private Object add(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        FolderContent after = with(drafted, body);
        bench.folder().save(Map.of(FILE, after.text(FILE)), Map.of(FILE, drafted.digest(FILE)));
        return Map.of("file", FILE);
    }

    private Object read(JsonNode body) throws IOException {
        RuleBook book = bench.readable();
        return Map.of("marks", book.markNames(body.path("text").asString("")));
    }
}
