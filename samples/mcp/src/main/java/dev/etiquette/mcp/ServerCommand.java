package dev.etiquette.mcp;

import dev.etiquette.mcp.given.GivenBook;
import dev.etiquette.mcp.given.GivenSituation;
import dev.etiquette.mcp.given.SituationSource;
import dev.etiquette.mcp.given.UnusableStartException;
import dev.etiquette.mcp.http.AccessToken;
import dev.etiquette.mcp.http.HttpService;
import dev.etiquette.mcp.protocol.ServedContent;
import dev.etiquette.mcp.reference.ReferencePages;
import dev.etiquette.mcp.stdio.StdioService;
import dev.etiquette.mcp.tools.AdviseTool;
import dev.etiquette.mcp.tools.AdvisedOwner;
import dev.etiquette.mcp.tools.CheckRulesTool;
import dev.etiquette.mcp.tools.ForecastTool;
import dev.etiquette.mcp.tools.LookUpTool;
import dev.etiquette.mcp.tools.ReviewDraftTool;
import dev.etiquette.mcp.tools.RunScenariosTool;
import dev.etiquette.mcp.tools.ToolRunner;
import dev.etiquette.mcp.tools.WhyNotTool;
import dev.etiquette.mcp.tools.WhyTool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the program is started with. All that it reads of the disk is named here. */
@Command(
        name = "etiquette-mcp",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "An MCP server: assistants ask for advice on what to say and do next, have drafts looked at, and draft"
                        + " rules. Speaks through the standard streams, or by HTTP with programs on this machine.")
final class ServerCommand implements Callable<Integer> {

    private static final String TOKEN = "ETIQUETTE_MCP_TOKEN";

    /** Longer than most assistants wait. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(50);

    private static final int WAITING_CALLS = 16;

    private final Clock clock;
    private final InputStream in;
    private final OutputStream out;
    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Exports (folders, files or zips), or one file with a situation in JSON. Without any, nobody is"
                            + " advised, and rules can be looked up and drafted.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--me",
            paramLabel = "ID",
            description = "Whose archive it is: an id, a handle or a name. Needed only where the archive does not say.")
    private @Nullable String me;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Where you live, such as Europe/Berlin: times are told there, and nobody expects answers at night.")
    private @Nullable String zone;

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "A table (CSV) or vCards of the contacts that you keep. May be given several times.")
    private List<Path> contacts = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "The folder of a rule book of your own, in place of the standard one; it is followed while it is"
                            + " edited.")
    private @Nullable Path rules;

    @Option(
            names = "--http",
            paramLabel = "PORT",
            description =
                    "Serves by HTTP at 127.0.0.1, at this port, or at a free one for 0, in place of the standard streams.")
    private @Nullable Integer port;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "A file with the token that clients of HTTP have to send. By default it is taken from the environment ("
                            + TOKEN + "), or a new one is made and shown once.")
    private @Nullable Path tokenFile;

    ServerCommand(Clock clock, InputStream in, OutputStream out, Map<String, String> environment) {
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        paths.forEach(ServerCommand::look);
        contacts.forEach(ServerCommand::look);
        if (rules != null && !Files.isDirectory(rules)) {
            throw new UnusableStartException(
                    "\"" + rules + "\" is no folder; the folder of a rule book is expected there.");
        } else if (port == null && tokenFile != null) {
            throw new UnusableStartException("A token is for HTTP alone; give --http as well.");
        } else if (port != null && (port < 0 || port > 65_535)) {
            throw new UnusableStartException("The port is " + port + "; it must be from 0 to 65535.");
        }
        Optional<AccessToken> token = port == null ? Optional.empty() : Optional.of(token());
        SituationSource source = new SituationSource(paths, Optional.ofNullable(me), place(), contacts);
        int atOnce = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2));
        try (GivenBook book = rules == null ? GivenBook.standard() : GivenBook.in(rules);
                ToolRunner runner = new ToolRunner(atOnce, WAITING_CALLS, LONGEST_CALL)) {
            Optional<CompletableFuture<GivenSituation>> given =
                    paths.isEmpty() ? Optional.empty() : Optional.of(reading(source, book));
            ServedContent content = content(new AdvisedOwner(given, book, clock), book, runner);
            if (token.isEmpty()) {
                new StdioService(content, in, out).run();
            } else {
                serve(content, token.get());
            }
        }
        return 0;
    }

    private static void look(Path path) {
        if (!Files.exists(path)) {
            throw new UnusableStartException("\"" + path + "\" is not there.");
        }
    }

    private Optional<ZoneId> place() {
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            throw new UnusableStartException("There is no zone \"" + zone + "\".\nMaybe Europe/Berlin, or +02:00.");
        }
    }

    /** In the background, as a client waits for the first answer of the server and not for an archive. */
    private static CompletableFuture<GivenSituation> reading(SituationSource source, GivenBook book) {
        CompletableFuture<GivenSituation> read = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        read.complete(source.read(book.book()));
                    } catch (UnusableStartException unusable) {
                        // A server that can answer nothing would only seem to work.
                        System.err.println(unusable.getMessage());
                        Runtime.getRuntime().halt(2);
                    } catch (RuntimeException | Error failed) {
                        failed.printStackTrace(System.err);
                        Runtime.getRuntime().halt(1);
                    }
                },
                "mcp-archive");
        reader.setDaemon(true);
        reader.start();
        return read;
    }

    private static ServedContent content(AdvisedOwner owner, GivenBook book, ToolRunner runner) {
        ReferencePages pages = new ReferencePages(book);
        return new ServedContent(
                List.of(
                        new AdviseTool(owner),
                        new WhyTool(owner),
                        new WhyNotTool(owner),
                        new ReviewDraftTool(owner),
                        new ForecastTool(owner),
                        new CheckRulesTool(book),
                        new RunScenariosTool(book),
                        new LookUpTool(pages)),
                runner,
                pages,
                ProgramVersion.version());
    }

    private void serve(ServedContent content, AccessToken token) throws InterruptedException {
        try (HttpService service = new HttpService(content, token, port == null ? 0 : port)) {
            System.err.println("Serving at " + service.address());
            if (tokenFile == null && environment.get(TOKEN) == null) {
                System.err.println("Token, shown only now: " + token.value());
            }
            service.join();
        }
    }

    private AccessToken token() {
        if (tokenFile != null) {
            try {
                return AccessToken.of(Files.readString(tokenFile), "\"" + tokenFile + "\"");
            } catch (IOException unreadable) {
                throw new UnusableStartException("The file of the token, \"" + tokenFile + "\", cannot be read.");
            }
        }
        String chosen = environment.get(TOKEN);
        return chosen == null ? AccessToken.random() : AccessToken.of(chosen, TOKEN);
    }
}
