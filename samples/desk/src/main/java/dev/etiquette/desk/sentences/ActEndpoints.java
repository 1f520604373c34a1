package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a rule advises becomes another thing, and by when is said. Each request holds the text that the page shows, each answer changes of it. */
public final class ActEndpoints {

    private final Workbench bench;

    /** For what lies on that bench. */
    public ActEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/act/offers", this::offers,
                "/api/act/exchange", this::exchange,
                "/api/clause/offers", this::clauses,
                "/api/clause/add", this::addClause);
    }

    private ActExchange exchangeOf(ShownRule shown) throws IOException {
        RuleBook readable = bench.readable();
        Phrasebook book = new Phrasebook(readable.words());
        return new ActExchange(shown, book, new Offers(book, readable));
    }

    private Object offers(JsonNode body) throws IOException {
        ActExchange exchange = exchangeOf(ShownRule.readable(body));
        return Map.of("fitting", exchange.fitting(), "unfitting", exchange.unfitting());
    }

    private Object exchange(JsonNode body) throws IOException {
        ShownRule shown = ShownRule.readable(body);
        return Map.of(
                "edits", shown.onPage(exchangeOf(shown).edits(body.path("act").asString(""), filled(body))));
    }

    private Clauses clausesOf(ShownRule shown) throws IOException {
        return new Clauses(shown, new Phrasebook(bench.readable().words()));
    }

    private Object clauses(JsonNode body) throws IOException {
        return Map.of("clauses", clausesOf(ShownRule.readable(body)).offers());
    }

    private Object addClause(JsonNode body) throws IOException {
        ShownRule shown = ShownRule.readable(body);
        return Map.of(
                "edits", shown.onPage(clausesOf(shown).edits(body.path("clause").asString(""), filled(body))));
    }

    /** What was filled in, by key. */
    static Map<String, String> filled(JsonNode body) {
        Map<String, String> filled = new LinkedHashMap<>();
        body.path("values")
                .properties()
                .forEach(each -> filled.put(each.getKey(), each.getValue().asString("")));
        return filled;
    }
}
