package dev.etiquette.desk.review;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.desk.data.OwnData;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Utterance;
import dev.etiquette.review.DraftReviewer;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Says of a text, before it is sent, whether it is all right. */
public final class ReviewEndpoints {

    private static final String ID = "draft-at-the-desk";

    private final Workbench bench;

    /** For what lies on that bench. */
    public ReviewEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of("/api/review", this::review);
    }

    private Object review(JsonNode body) throws IOException {
        RuleBook book = body.path("draft").asBoolean(false) ? bench.readable() : bench.inForce();
        OwnData data = bench.data();
        Instant moment = bench.moment(body);
        String text = body.path("text").asString("").strip();
        if (text.isEmpty()) {
            throw new RefusedRequestException(422, "Write the text first.");
        }
        Platform platform = book.platformNamed(body.path("platform").asString(""))
                .orElseThrow(() -> new RefusedRequestException(422, "Choose where it shall be said."));
        String to = body.path("person").asString("");
        if (to.isEmpty() && platform.form() == Platform.Form.LETTERS) {
            throw new RefusedRequestException(422, "Choose whom the letter is for.");
        }
        String me = data.situation().owner().id().value();
        Utterance said = to.isEmpty()
                ? Post.builder(ID, platform, moment).writtenBy(me).saying(text).build()
                : Message.builder(ID, platform, moment)
                        .writtenBy(me)
                        .sentTo(to)
                        .inThread(ID)
                        .saying(text)
                        .build();
        Draft draft = new Draft(said, body.path("mailing").asBoolean(false));
        DraftReview review = DraftReviewer.review(bench.adviser(book), data.situation(), draft, moment);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("fine", review.fine());
        shown.put("marks", book.markNames(text));
        shown.put("characters", text.codePointCount(0, text.length()));
        shown.put(
                "recipients",
                review.recipients().stream().map(ReviewEndpoints::shown).toList());
        return shown;
    }

    private static Map<String, Object> shown(RecipientReview each) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", each.recipient().equals(PersonId.NONE) ? "everybody who reads it" : each.name());
        shown.put("fine", each.fine());
        shown.put("passesFrom", each.passesFrom());
        shown.put(
                "objections",
                each.objections().stream()
                        .map(reason -> Map.of("rule", reason.rule(), "name", reason.name(), "text", reason.text()))
                        .toList());
        shown.put(
                "blessings",
                each.blessings().stream()
                        .map(reason -> Map.of("rule", reason.rule(), "text", reason.text()))
                        .toList());
        shown.put("settles", each.settles().stream().map(one -> one.text()).toList());
        shown.put(
                "leavesOpen", each.leavesOpen().stream().map(one -> one.text()).toList());
        return shown;
    }
}
