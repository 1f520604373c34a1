package dev.etiquette.desk.numbers;

import dev.etiquette.desk.book.FigureWords;
import dev.etiquette.desk.folder.FolderContent;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The table of norms as a form: each figure with its own value, the standard one, and where that comes from. */
public final class NumberEndpoints {

    private static final String FILE = "norms.csv";

    private final Workbench bench;
    private final FigureWords figures = FigureWords.standard();

    /** For what lies on that bench. */
    public NumberEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of("/api/norms", body -> norms(), "/api/norm", this::set);
    }

    private Object norms() throws IOException {
        NormText standard = NormText.of(bench.standard().text(FILE).orElse(NormText.HEAD));
        NormText own = NormText.of(bench.folder().drafted().text(FILE).orElse(""));
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        standard.rows().forEach(each -> rows.put(each.key(), entry(each, "standard")));
        own.rows()
                .forEach(each -> rows.computeIfAbsent(each.key(), unknown -> entry(each, "platformOnly"))
                        .put("own", each));
        List<Map<String, Object>> shown = new ArrayList<>(rows.values());
        return Map.of("rows", shown, "platforms", bench.readable().platforms(), "hours", FigureWords.HOURS);
    }

    private Map<String, Object> entry(NormRow row, String as) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("platform", row.platform());
        entry.put("figure", row.figure());
        entry.put("says", figures.of(row.figure()));
        entry.put("people", row.people());
        if (as.equals("standard")) {
            entry.put("standard", row);
        }
        return entry;
    }

    private Object set(JsonNode body) throws IOException {
        FolderContent drafted = bench.folder().drafted();
        NormText own = NormText.of(drafted.text(FILE).orElse(""));
        NormRow row = new NormRow(
                body.path("platform").asString("any").strip(),
                body.path("figure").asString("").strip(),
                body.path("people").asString("").strip(),
                body.path("value").asString("").strip(),
                body.path("hours").asString("").strip(),
                body.path("source").asString("My own").strip(),
                String.valueOf(bench.now().atZone(ZoneOffset.UTC).getYear()),
                0);
        if (row.figure().isEmpty()) {
            throw new RefusedRequestException(422, "Choose which number it is.");
        }
        Optional<String> text;
        if (row.value().isEmpty()) {
            String left = own.without(row.key());
            text = NormText.of(left).isEmpty() ? Optional.empty() : Optional.of(left);
        } else {
            text = Optional.of(own.with(row));
        }
        bench.folder().save(Map.of(FILE, text), Map.of(FILE, drafted.digest(FILE)));
        return Map.of("file", FILE);
    }
}
