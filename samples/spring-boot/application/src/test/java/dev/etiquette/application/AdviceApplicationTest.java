package dev.etiquette.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.application.TestTime.HandTime;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.RecommendationId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application, asked over HTTP. */
@Timeout(120)
class AdviceApplicationTest {

    private static final int MOST = 20_000;

    private static final String MAYA = """
            {"etiquette": "situation", "version": 1,
             "owner": {"id": "%s", "names": ["Maya"]},
             "facts": [
               {"kind": "contact", "id": "ann", "name": "Ann", "priority": 1},
               {"kind": "post", "id": "p2", "platform": "mastodon", "author": "ann", "at": "2026-03-02T16:00:00Z",
                "text": "Maya, which oven do you bake in?", "mentions": ["%s"]}]}
            """;

    private static final String ANSWER = """
            {"etiquette": "facts", "version": 1, "facts": [
              {"kind": "reply", "id": "p3", "platform": "mastodon", "author": "OWNER", "at": "2026-03-02T16:00:00Z",
               "text": "The one with the stone.", "answers": "p2"}]}
            """;

    private static ConfigurableApplicationContext application;
    private static HandTime time;
    private static Http http;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(AdviceApplication.class, TestTime.class)
                .run(
                        "--server.port=0",
                        "--etiquette.zone=Europe/Berlin",
                        "--etiquette.json.max-characters=" + MOST,
                        "--spring.datasource.url=jdbc:h2:mem:whole;LOCK_TIMEOUT=30000",
                        "--spring.main.banner-mode=off");
        time = application.getBean(HandTime.class);
        http = new Http(application.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static void keep(String owner) throws IOException, InterruptedException {
        assertThat(http.send("PUT", "/owners/" + owner, MAYA.formatted(owner, owner))
                        .statusCode())
                .isEqualTo(201);
    }

    private static Advice advice(String owner) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.get("/owners/" + owner + "/advice");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonFormat.STANDARD.readAdvice(answer.body());
    }

    private static Map<String, Object> map(HttpResponse<String> answer) {
        return JsonParserFactory.getJsonParser().parseMap(answer.body());
    }

    /** Waits until so many notices are written. */
    private static List<Map<?, ?>> notices(String owner, int atLeast) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            List<Object> all = JsonParserFactory.getJsonParser()
                    .parseList(http.get("/owners/" + owner + "/notices").body());
            if (all.size() >= atLeast) {
                return all.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
            }
            assertThat(System.nanoTime()).as("notices so far: " + all).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void owner_is_told_what_is_new_and_says_what_became_of_it() throws IOException, InterruptedException {
        keep("maya");
        assertThat(http.send("PUT", "/owners/maya", MAYA.formatted("maya", "maya"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(JsonFormat.STANDARD
                        .readSituation(http.get("/owners/maya").body())
                        .owner()
                        .zone()
                        .getId())
                .isEqualTo("Europe/Berlin");

        Advice held = advice("maya");
        assertThat(held.now()).isEqualTo(TestTime.BEGIN);
        assertThat(held.nextReview()).isPresent();
        Instant later = held.nextReview().orElseThrow();
        time.set(later);
        try {
            // Nobody has told the scheduler that the clock is another one; facts that come wake it.
            assertThat(http.send("POST", "/owners/maya/facts", "{\"etiquette\":\"facts\",\"version\":1,\"facts\":[]}")
                            .statusCode())
                    .isEqualTo(204);
            Map<?, ?> first = notices("maya", 1).get(0);
            assertThat(first.get("change")).isEqualTo("NEW");
            assertThat(first.get("text")).isEqualTo("Ann asked you: which oven do you bake in?");
            String id = (String) first.get("recommendation");
            assertThat(advice("maya").byId(new RecommendationId(id))).isPresent();

            HttpResponse<String> why = http.get("/owners/maya/advice/" + id + "/why");
            assertThat(JsonFormat.STANDARD.readWhy(why.body()).steps()).isNotEmpty();
            String inWords =
                    http.get("/owners/maya/advice/" + id + "/why", "text/plain").body();
            assertThat(inWords).startsWith("RESPOND-1 (respond/respond.drl:");
            // The page shows the same, at another time.
            assertThat(Files.readString(Path.of("../README.md")))
                    .contains(inWords.lines()
                            .filter(line -> !line.contains("March 2026"))
                            .toList());

            assertThat(http.send(
                                    "POST",
                                    "/owners/maya/feedback",
                                    "{\"recommendation\": \"" + id + "\", \"verdict\": \"DONE\"}")
                            .statusCode())
                    .isEqualTo(204);
            Map<?, ?> second = notices("maya", 2).get(1);
            assertThat(second.get("change")).isEqualTo("HELD_BACK");
            assertThat(second.get("heldBackBy")).isEqualTo("FEEDBACK-1");
            assertThat(advice("maya").byId(new RecommendationId(id))).isEmpty();
            assertThat(http.get("/owners/maya/why-not?person=ann", "text/plain").body())
                    .contains("You have settled it");
            assertThat(JsonFormat.STANDARD.readWhyNot(http.get("/owners/maya/why-not?action=respond&person=ann")
                            .body()))
                    .isNotEmpty();
        } finally {
            time.set(TestTime.BEGIN);
        }
    }

    @Test
    void facts_are_corrected_and_withdrawn() throws IOException, InterruptedException {
        keep("zoe");
        String answer = ANSWER.replace("OWNER", "zoe");
        assertThat(http.send("POST", "/owners/zoe/facts", answer).statusCode()).isEqualTo(204);
        assertThat(http.get("/owners/zoe").body()).contains("The one with the stone.");
        assertThat(http.send("PUT", "/owners/zoe/facts", answer.replace("stone", "fire"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(http.get("/owners/zoe").body()).contains("fire").doesNotContain("stone");
        assertThat(http.send("POST", "/owners/zoe/facts/withdrawn", answer).statusCode())
                .isEqualTo(204);
        assertThat(http.get("/owners/zoe").body()).doesNotContain("fire");
        assertThat(http.send("DELETE", "/owners/zoe", "").statusCode()).isEqualTo(204);
        assertThat(http.get("/owners/zoe").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told_with_its_place() throws IOException, InterruptedException {
        keep("eve");
        HttpResponse<String> facts = http.send("POST", "/owners/eve/facts", ANSWER.replace("answers", "answer"));
        assertThat(facts.statusCode()).isEqualTo(400);
        assertThat(map(facts).get("problems"))
                .asString()
                .contains("pointer=/facts/0/answer, line=3, column=39", "There is no field \"answer\" in a reply");

        HttpResponse<String> situation =
                http.send("PUT", "/owners/eve", MAYA.formatted("eve", "eve").replace("priority", "prio"));
        assertThat(situation.statusCode()).isEqualTo(400);
        assertThat(map(situation).get("problems"))
                .asString()
                .contains("pointer=/facts/0/prio", "There is no field \"prio\" in a contact.")
                .doesNotContain("line=");

        assertThat(http.send("PUT", "/owners/bob", MAYA.formatted("eve", "eve")).body())
                .contains("The address names owner \\\"bob\\\", the document \\\"eve\\\".");
        assertThat(http.send("PUT", "/owners/eve", "{").statusCode()).isEqualTo(400);
        assertThat(http.get("/owners/nobody/advice").statusCode()).isEqualTo(404);
        assertThat(http.send("POST", "/owners/nobody/facts", ANSWER).statusCode())
                .isEqualTo(404);
        assertThat(http.get("/owners/eve/advice/none-1/why").body()).contains("Nothing with the id \\\"none-1\\\"");
        assertThat(http.get("/owners/eve/why-not").body()).contains("Neither person nor action nor rule is named");
        assertThat(http.get("/owners/eve/why-not?action=sing").body())
                .contains("There is no action \\\"sing\\\". Known: PREPARE,");
        assertThat(feedback("{}")).contains("has no \\\"recommendation\\\"");
        assertThat(feedback("{\"recommendation\": \"x\"}")).contains("expected one of [DONE, DISMISSED");
        assertThat(feedback("{\"recommendation\": \"x\", \"verdict\": \"DONE\"}"))
                .contains("is advised or held back");
        assertThat(feedback("{\"recommendation\": \"x\", \"verdict\": \"DONE\", \"until\": \"2026-03-03T08:00:00Z\"}"))
                .contains("expected it for SNOOZED alone");
    }

    @Test
    void documents_and_ids_that_would_not_be_kept_are_refused() throws IOException, InterruptedException {
        keep("kim");
        String before = http.get("/owners/kim").body();
        String longer = ANSWER.replace("OWNER", "kim").replace("The one with the stone.", "stone ".repeat(MOST / 8));
        assertThat(http.send("POST", "/owners/kim/facts", longer).statusCode()).isEqualTo(204);
        HttpResponse<String> tooMuch = http.send("POST", "/owners/kim/facts", longer.replace("p3", "p4"));
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(tooMuch.body()).contains("at most " + MOST + " are kept (etiquette.json.max-characters)");
        assertThat(http.get("/owners/kim").statusCode()).isEqualTo(200);
        assertThat(http.send("POST", "/owners/kim/facts/withdrawn", longer).statusCode())
                .isEqualTo(204);
        assertThat(http.get("/owners/kim").body()).isEqualTo(before);

        String id = "k".repeat(200);
        keep(id);
        HttpResponse<String> tooLong = http.send("PUT", "/owners/" + id + "k", MAYA.formatted(id + "k", id + "k"));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("has 201 characters; expected at most 200");
    }

    @Test
    void document_that_cannot_be_read_any_more_is_not_the_callers_fault() throws IOException, InterruptedException {
        keep("lou");
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        jdbc.sql("update situations set situation = replace(situation, 'mastodon', 'agora') where owner = 'lou'")
                .update();
        for (String path : List.of("/owners/lou", "/owners/lou/advice")) {
            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
            assertThat(answer.body())
                    .contains(
                            "What is kept of owner \\\"lou\\\" cannot be read by the rule book in force: at /facts/1");
        }
        assertThat(http.send("POST", "/owners/lou/facts", ANSWER.replace("OWNER", "lou"))
                        .statusCode())
                .isEqualTo(500);
        assertThat(http.get("/owners/lou/notices").statusCode()).isEqualTo(200);
        assertThat(http.get("/owners/nobody/notices").statusCode()).isEqualTo(404);
        assertThat(http.send("PUT", "/owners/lou", MAYA.formatted("lou", "lou")).statusCode())
                .isEqualTo(204);
        advice("lou");
    }

    private static String feedback(String request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send("POST", "/owners/eve/feedback", request);
        assertThat(answer.statusCode()).isIn(400, 404);
        return answer.body();
    }

    @Test
    void pages_of_the_web_do_not_reach_it_by_a_name_of_their_own() throws IOException {
        for (String host : List.of("127.0.0.1", "localhost:8080", "LOCALHOST", "[::1]:8080")) {
            assertThat(http.statusLine(host, "/schema")).as(host).startsWith("HTTP/1.1 200");
        }
        for (String host : List.of("evil.example", "localhost.evil.example:8080", "127.0.0.1.evil.example")) {
            for (String path : List.of("/schema", "/actuator/health", "/swagger-ui/index.html", "/nowhere")) {
                assertThat(http.statusLine(host, path)).as(host + path).startsWith("HTTP/1.1 421");
            }
        }
    }

    @Test
    void those_who_watch_over_it_see_the_book_and_the_evaluations() throws IOException, InterruptedException {
        keep("ida");
        advice("ida");
        assertThat(http.get("/actuator/health").body())
                .contains(
                        "\"status\":\"UP\"",
                        "\"book\":\"" + RuleBook.standard().fingerprint(),
                        "\"since\":\"2026-03-02T16:00:00Z\"");
        assertThat(http.get("/actuator/info").body())
                .contains("\"etiquette\":{\"book\":\"" + RuleBook.standard().fingerprint());
        Map<String, Object> metric = map(http.get("/actuator/metrics/etiquette.evaluations?tag=outcome:advised"));
        assertThat(metric.get("measurements")).asString().contains("statistic=COUNT");
        assertThat(http.get("/actuator/metrics/etiquette.facts").statusCode()).isEqualTo(200);
        assertThat(http.get("/actuator/metrics/etiquette.review.overdue").body())
                .contains("\"baseUnit\":\"seconds\"");
        assertThat(http.get("/actuator/metrics/etiquette.advice").body()).contains("\"rule\"");
    }

    @Test
    void page_of_the_api_lists_what_can_be_asked() throws IOException, InterruptedException {
        HttpResponse<String> api = http.get("/v3/api-docs");
        assertThat(api.statusCode()).isEqualTo(200);
        assertThat(map(api).get("paths"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys(
                        "/owners/{owner}",
                        "/owners/{owner}/facts",
                        "/owners/{owner}/facts/withdrawn",
                        "/owners/{owner}/notices",
                        "/owners/{owner}/advice",
                        "/owners/{owner}/advice/{id}/why",
                        "/owners/{owner}/why-not",
                        "/owners/{owner}/feedback",
                        "/schema");
        assertThat(api.body())
                .contains("A document \\\"advice\\\"", "A document \\\"facts\\\"")
                .doesNotContain("duplicateFacts");
        assertThat(http.get("/schema", "*/*").body()).isEqualTo(JsonFormat.schema());
        HttpResponse<String> page = http.get("/swagger-ui/index.html", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        assertThat(http.get("/api", "text/html").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/swagger-ui/index.html"));
    }
}
