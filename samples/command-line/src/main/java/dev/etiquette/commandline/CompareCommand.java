package dev.etiquette.commandline;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.comparison.BookComparer;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.json.JsonFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads archives and writes in what the advice of some weeks would have been otherwise by other rules. */
@Command(
        name = "compare",
        description = "Reads an export and says what would have been advised otherwise by another rule book.",
        exitCodeList = {
            "0:The rule books were compared, whether or not anything differs.",
            "2:What was typed, the archive or a rule book cannot be used; a sentence says why."
        })
final class CompareCommand extends Subcommand implements Runnable {

    private static final int WEEKS = 4;

    private final Clock clock;
    private final Ansi ansi;
    private final Consumer<String> progress;

    @Option(
            names = "--with",
            paramLabel = "DIR",
            required = true,
            description = "A folder with the other rule book: what would have been advised by it?")
    private String with = "";

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "From when on, written as for --now. By default four weeks before the end.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "INSTANT", description = "Until when. By default the moment of --now.")
    private @Nullable String to;

    @Mixin
    private final AdviceOptions asked = new AdviceOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading, or for programs. By default text.")
    private String format = "text";

    CompareCommand(Clock clock, Ansi ansi, Consumer<String> progress) {
        this.clock = clock;
        this.ansi = ansi;
        this.progress = progress;
    }

    @Override
    public void run() {
        boolean json = Typed.format(format, "text", "json").equals("json");
        RuleBook other = Typed.book(with);
        AdviceOptions.Read read =
                asked.read(clock, progress, this::complain, moment -> to == null ? moment : asked.moment(to));
        Instant end = to == null ? read.moment() : asked.moment(to);
        Instant begin =
                from == null ? end.atZone(read.owner().zone()).minusWeeks(WEEKS).toInstant() : asked.moment(from);
        if (end.isBefore(begin)) {
            throw RefusalMessage.ENDS_TOO_EARLY.refusal(begin, end);
        }
        BookComparison comparison = comparison(read, other, begin, end);
        String text = json
                ? JsonFormat.of(read.book()).about(About.of(read, comparison)).write(comparison)
                : TextComparison.of(read, comparison, with, ansi);
        asked.aboutBook(read.book()).ifPresent(this::remark);
        print(text);
    }

    private BookComparison comparison(AdviceOptions.Read read, RuleBook other, Instant begin, Instant end) {
        Etiquette etiquette = Etiquette.of(read.book());
        BookComparer comparer = BookComparer.of(etiquette, etiquette.by(other))
                .reporting(new ProgressLine("Looking back", clock, progress));
        return evaluated(() -> comparer.compare(read.situation(), begin, end));
    }
}
