package dev.etiquette.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program. */
@Command(
        name = "etiquette",
        description = "Knows the manners of the dinner party and applies them to social media.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    private static final int FINE = 0;
    private static final int UNFORESEEN = 1;
    private static final int UNUSABLE = 2;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Clock clock;
    private final Ansi ansi;
    private final Charset charset;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** A program to which nobody types anything. */
    Main(OutputStream out, OutputStream err, Clock clock, Ansi ansi, Charset charset) {
        this(InputStream.nullInputStream(), out, err, clock, ansi, charset);
    }

    Main(InputStream in, OutputStream out, OutputStream err, Clock clock, Ansi ansi, Charset charset) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.ansi = ansi;
        this.charset = charset;
    }

    /** Runs the program and ends the process with its exit code: 0 done, 1 unforeseen trouble, 2 unusable input. */
    public static void main(String... args) {
        Main main = new Main(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Ansi.AUTO,
                terminal());
        System.exit(main.run(args));
    }

    /** What a terminal shows by its own charset; everything else, a file or another program, is given UTF-8. */
    private static Charset terminal() {
        return System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
    }

    /** Ends what goes on until somebody ends it. Whoever started the program in a process of its own ends the process. */
    void end() {
        ended.countDown();
    }

    int run(String... args) {
        StringWriter written = new StringWriter();
        int code;
        try {
            code = commandLine(new PrintWriter(written)).execute(args);
        } catch (RuntimeException | Error failure) {
            code = unforeseen(failure);
        }
        // A command that has found something wrong has written it down.
        String text = written.toString();
        return code == FINE || !text.isEmpty() ? Math.max(code, handOver(text)) : code;
    }

    private CommandLine commandLine(PrintWriter written) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new AdviseCommand(clock, ansi, this::complain))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new CompareCommand(clock, ansi, this::complain))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new DecideCommand(clock, this::complain))
                .addSubcommand(new DeskCommand(clock, this::write, ended))
                .addSubcommand(new ExportCommand(this::complain))
                .addSubcommand(new ForecastCommand(clock, ansi, this::complain))
                .addSubcommand(new ReadCommand(in, this::write))
                .addSubcommand(new ReportCommand(clock, this::complain))
                .addSubcommand(new ReviewCommand(in, clock, this::complain))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new TestCommand())
                .addSubcommand(new WhyCommand(clock, this::complain))
                .addSubcommand(new WhyNotCommand(clock, this::complain));
        line.getSubcommands().values().forEach(each -> Subcommand.completeExitCodes(each.getCommandSpec()));
        return line
                // A handle begins with @ as well; it must not be taken for a file of arguments.
                .setExpandAtFiles(false)
                .setOut(written)
                .setErr(new PrintWriter(err, true, charset))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler((mistake, args) -> refuse(new Refusal(Mistake.told(mistake))))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    }

    private int failed(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return refuse(refusal);
        }
        return failure instanceof UnwritableException unwritable ? unwritten(unwritable) : unforeseen(failure);
    }

    /** The name of a command is missing. */
    @Override
    public void run() {
        throw RefusalMessage.NO_COMMAND.refusal();
    }

    private int refuse(Refusal refusal) {
        refusal.lines().forEach(this::complain);
        return UNUSABLE;
    }

    private int unforeseen(Throwable failure) {
        LoggerFactory.getLogger(Main.class).debug("Not foreseen", failure);
        complain(
                failure instanceof OutOfMemoryError
                        ? "There is not enough memory for so much."
                        : "Something unforeseen went wrong, and there is no advice.");
        return UNFORESEEN;
    }

    /** One line for the person at the terminal. */
    private void complain(String sentence) {
        try {
            err.write((Harmless.line(sentence) + System.lineSeparator()).getBytes(charset));
            err.flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say it.
        }
    }

    private int handOver(String text) {
        try {
            write(text);
            return FINE;
        } catch (UnwritableException unwritable) {
            return unwritten(unwritable);
        }
    }

    /** Hands over part of the output, of commands that have much of it. */
    private void write(String text) {
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException unwritable) {
            throw new UnwritableException(unwritable);
        }
    }

    private int unwritten(UnwritableException unwritable) {
        if (unwritable.isNobodyThere()) {
            return FINE;
        }
        complain("The answer could not be written out.");
        return UNFORESEEN;
    }
}
