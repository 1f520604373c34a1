package dev.etiquette.desk.period;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.RefusedRequestException;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** For whom a draft would have changed what over the last days; runs in the background and can be stopped. */
public final class PeriodEndpoints {

    private static final int USUAL_DAYS = 120;
    private static final int MOST_DAYS = 400;

    private final Workbench bench;
    private volatile @Nullable PeriodRun run;

    /** What the published book was found to advise: whoever edits runs one draft after the other against it. */
    private Map<Instant, Advice> known = new ConcurrentHashMap<>();

    private String knownOf = "";

    /** For what lies on that bench. */
    public PeriodEndpoints(Workbench bench) {
        this.bench = bench;
    }

    /** What answers the page, by address. */
    public Map<String, Endpoint> all() {
        return Map.of(
                "/api/period/start", this::start, "/api/period", body -> shown(), "/api/period/stop", body -> stop());
    }

    /** In how many pieces of advice each rule had a part in the last run; empty when there was none. */
    public Map<String, Integer> spoke() {
        PeriodRun last = run;
        return last == null ? Map.of() : last.spoke();
    }

    private synchronized Object start(JsonNode body) throws IOException {
        RuleBook drafted = bench.drafted()
                .book()
                .orElseThrow(() -> new RefusedRequestException(422, "The draft has errors. Mend them first."));
        PeriodRun last = run;
        if (last != null) {
            last.stop();
        }
        int days = Math.max(1, Math.min(MOST_DAYS, body.path("days").asInt(USUAL_DAYS)));
        RuleBook published = bench.inForce();
        if (!published.fingerprint().equals(knownOf)) {
            knownOf = published.fingerprint();
            known = new ConcurrentHashMap<>();
        }
        PeriodRun next = new PeriodRun(bench.data().situation(), published, drafted, bench.moment(body), days, known);
        run = next;
        Thread thread = new Thread(next::run, "desk-period");
        thread.setDaemon(true);
        // Whoever types meanwhile comes first.
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return next.shown();
    }

    private Object shown() {
        PeriodRun last = run;
        return last == null ? Map.of("days", 0) : last.shown();
    }

    private Object stop() {
        PeriodRun last = run;
        if (last != null) {
            last.stop();
        }
        return shown();
    }
}
