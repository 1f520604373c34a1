package dev.etiquette.desk.sentences;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.desk.data.ContactNames;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A rule as sentences, and what is said more in it. Each request holds the text that the page shows, and each answer the changes
 * of its characters: what is drafted is changed by the page, which can take each change back.
 */
public final class SentenceEndpoints {

    private final Workbench bench;

    /** For what lies on that bench. */
    public SentenceEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/sentences", this::sentences,
                "/api/sentence/offers", this::offers,
                "/api/sentence/parts", this::parts,
                "/api/sentence/add", this::add,
                "/api/choices", body -> choices(),
                "/api/values", body -> values());
    }

    private Object sentences(JsonNode body) throws IOException {
        Optional<ShownRule> shown = ShownRule.in(body);
        if (shown.isEmpty()) {
            return Map.of("read", false, "sentences", List.of());
        }
        Phrasebook book = book();
        List<Sentence> sentences = new RuleSentences(
                        shown.get().rule(), shown.get().text(), book)
                .all().stream().map(each -> each.at(-shown.get().shift())).toList();
        return Map.of(
                "read",
                true,
                "sentences",
                sentences,
                "kind",
                shown.get().rule().statement().text(),
                "clauses",
                Clauses.missing(shown.get().rule().statement()));
    }

    private Phrasebook book() throws IOException {
        return new Phrasebook(bench.readable().words());
    }

    private Object offers(JsonNode body) throws IOException {
        Offers offers = offers();
        return Map.of("usual", offers.usual(ShownRule.readable(body).rule()), "facts", offers.facts());
    }

    private Offers offers() throws IOException {
        RuleBook readable = bench.readable();
        return new Offers(new Phrasebook(readable.words()), readable);
    }

    /** What forms for new rules offer, in words by what is written. */
    private Object choices() throws IOException {
        return Choices.of(bench.readable());
    }

    private Object parts(JsonNode body) throws IOException {
        return Map.of("parts", offers().parts(body.path("fact").asString("")));
    }

    private Object add(JsonNode body) throws IOException {
        ShownRule shown = ShownRule.readable(body);
        Addition addition = new Addition(shown.rule(), shown.text(), book(), people(body));
        String offer = body.path("offer").asString("");
        String form = body.path("form").asString("");
        String field = body.path("field").asString("");
        String sign = body.path("sign").asString("");
        boolean more = body.has("condition");
        if (!more && !offers().says(shown.rule(), offer, form)) {
            throw new RefusedRequestException(400, "There is no such sentence.");
        }
        Map<String, String> given = ActEndpoints.filled(body);
        List<TextEdit> edits;
        if (more) {
            edits = addition.more(body.path("condition").asInt(-1), field, sign, given);
        } else if (offer.startsWith("fact:")) {
            edits = addition.fact(
                    offer.substring("fact:".length()),
                    form,
                    Optional.of(field).filter(each -> !each.isEmpty()),
                    sign,
                    given);
        } else {
            edits = addition.usual(offer, form, given);
        }
        return Map.of("edits", shown.onPage(edits));
    }

    /** Says what speaks against the name of a person; one that is asked for once more is meant, whoever has it. */
    private UnaryOperator<String> people(JsonNode body) {
        ContactNames people = bench.people();
        String sure = body.path("sure").asString("").strip();
        return name -> ContactNames.unwritable(name)
                .or(() -> name.equals(sure) ? Optional.empty() : people.unknown(name))
                .orElse("");
    }

    /** What there is in one's own data to choose from. While these are being read, there is nothing yet. */
    private Object values() throws IOException {
        Situation situation = bench.loader().isDone() ? bench.data().situation() : OwnData.NONE.situation();
        return OwnValues.of(
                situation, bench.readable(), bench.folder().drafted().texts());
    }
}
