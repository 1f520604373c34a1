package dev.etiquette.commandline;

import dev.etiquette.desk.DeskOptions;
import dev.etiquette.desk.RuleDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the page on which rules are edited. */
@Command(
        name = "desk",
        description =
                "Opens a page in your browser on which you edit the rules in a folder, try them on your own data and"
                        + " publish them. It is for this machine alone, and runs until you end it (Ctrl+C).",
        exitCodeList = "0:The desk was ended.")
final class DeskCommand extends Subcommand implements Runnable {

    private static final int LARGEST_PORT = 65_535;

    private final Clock clock;
    private final Consumer<String> out;
    private final CountDownLatch end;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "The folder that is published. It is made when it is not there. Drafts and earlier versions are"
                            + " kept beside it, in DIR.desk.")
    private String folder = "";

    @Option(
            names = "--archive",
            paramLabel = "PATH",
            description =
                    "A folder, a file or a zip of an export, on which the rules are tried. May be given several times.")
    private List<String> archives = new ArrayList<>();

    @Option(
            names = "--me",
            paramLabel = "ID",
            description = "Whose archive it is: an id, a handle or a name. Needed only where the archive does not say.")
    private @Nullable String me;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where you live, such as Europe/Berlin or +02:00. Without it times are in UTC.")
    private @Nullable String zone;

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "A table (CSV) or vCards of the contacts that you keep. May be given several times.")
    private List<String> contacts = new ArrayList<>();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port on which the page is served. By default 7140. When it is taken, the next free one.")
    private int port = DeskOptions.USUAL_PORT;

    /**
     * With where it writes.
     *
     * @param out is given the address at once, for the desk goes on
     * @param end when it comes to zero, the desk is ended
     */
    DeskCommand(Clock clock, Consumer<String> out, CountDownLatch end) {
        this.clock = clock;
        this.out = out;
        this.end = end;
    }

    @Override
    public void run() {
        if (port < 0 || port > LARGEST_PORT) {
            throw RefusalMessage.NO_PORT.refusal(port);
        }
        Path where = Typed.path(folder);
        List<Path> data = archives.stream().map(Typed::path).toList();
        List<Path> people = contacts.stream().map(Typed::path).toList();
        DeskOptions options = new DeskOptions(
                where,
                data,
                Optional.ofNullable(me),
                Optional.ofNullable(zone).map(TimeArguments::zone),
                people,
                port,
                clock);
        try (RuleDesk desk = RuleDesk.open(options)) {
            desk.remarks().forEach(this::complain);
            out.accept(
                    "The desk is open: " + desk.address() + "\n"
                            + "Open this address in your browser. It holds a key: whoever has it can edit. Ctrl+C ends the desk.\n");
            end.await();
        } catch (IOException unusable) {
            throw RefusalMessage.DESK_NOT_OPENED.refusal(folder, unusable.getMessage());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
