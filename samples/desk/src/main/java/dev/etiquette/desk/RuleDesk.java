package dev.etiquette.desk;

import dev.etiquette.desk.book.BookReader;
import dev.etiquette.desk.data.OwnDataLoader;
import dev.etiquette.desk.folder.DeskFolder;
import dev.etiquette.desk.history.HistoryEndpoints;
import dev.etiquette.desk.numbers.NumberEndpoints;
import dev.etiquette.desk.period.PeriodEndpoints;
import dev.etiquette.desk.phrases.PhraseEndpoints;
import dev.etiquette.desk.publish.DraftEndpoints;
import dev.etiquette.desk.publish.PublishEndpoints;
import dev.etiquette.desk.review.ReviewEndpoints;
import dev.etiquette.desk.rules.RuleEndpoints;
import dev.etiquette.desk.scenarios.ProposalEndpoints;
import dev.etiquette.desk.scenarios.ScenarioEndpoints;
import dev.etiquette.desk.sentences.ActEndpoints;
import dev.etiquette.desk.sentences.SentenceEndpoints;
import dev.etiquette.desk.server.Endpoint;
import dev.etiquette.desk.server.LocalServer;
import dev.etiquette.desk.today.TodayEndpoints;
import dev.etiquette.desk.work.Workbench;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page on this machine, on which rules are edited. Close it to end it; what was drafted stays. */
public final class RuleDesk implements AutoCloseable {

    private final Workbench bench;
    private final LocalServer server;

    private RuleDesk(Workbench bench, LocalServer server) {
        this.bench = bench;
        this.server = server;
    }

    /**
     * Opens the desk. Data are read in the background.
     *
     * @throws IOException when the folder can be neither read nor made, or no port is free
     */
    public static RuleDesk open(DeskOptions options) throws IOException {
        BookReader reader = new BookReader();
        DeskFolder folder = DeskFolder.open(options.folder(), reader, options.clock());
        OwnDataLoader loader = new OwnDataLoader(options.archives(), options.me(), options.zone(), options.contacts());
        Workbench bench = new Workbench(folder, reader, loader, options.clock());
        PeriodEndpoints period = new PeriodEndpoints(bench);
        Map<String, Endpoint> endpoints = new HashMap<>();
        endpoints.putAll(new TodayEndpoints(bench).all());
        endpoints.putAll(new DraftEndpoints(bench).all());
        endpoints.putAll(new PublishEndpoints(bench).all());
        endpoints.putAll(new HistoryEndpoints(bench).all());
        endpoints.putAll(new RuleEndpoints(bench, period::spoke).all());
        endpoints.putAll(new SentenceEndpoints(bench).all());
        endpoints.putAll(new ActEndpoints(bench).all());
        endpoints.putAll(new NumberEndpoints(bench).all());
        endpoints.putAll(new PhraseEndpoints(bench).all());
        endpoints.putAll(new ScenarioEndpoints(bench).all());
        endpoints.putAll(new ProposalEndpoints(bench).all());
        endpoints.putAll(new ReviewEndpoints(bench).all());
        endpoints.putAll(period.all());
        try {
            return new RuleDesk(bench, new LocalServer(options.port(), endpoints));
        } catch (IOException noPort) {
            bench.close();
            throw noPort;
        }
    }

    /** What to open in a browser; whoever has it may edit. */
    public URI address() {
        return server.address();
    }

    /** What there is to say of the opening, in sentences. */
    public List<String> remarks() {
        return bench.folder().remarks();
    }

    @Override
    public void close() {
        server.close();
        bench.close();
    }
}
