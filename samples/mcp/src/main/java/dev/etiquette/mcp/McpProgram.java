package dev.etiquette.mcp;

import dev.etiquette.mcp.given.UnusableStartException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;

/** The program: reads what it was given, and serves until its client leaves or it is stopped. */
public final class McpProgram {

    private static final int UNFORESEEN = 1;
    private static final int UNUSABLE = 2;

    private McpProgram() {}

    /** Starts it; {@code --help} lists the arguments. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        // The protocol alone is written to the standard output: whatever else prints there goes to the log.
        System.setOut(System.err);
        // Whoever cannot be told anything any more is not waited for, but for threads of libraries that are no daemons.
        System.exit(run(arguments, out));
    }

    private static int run(String[] arguments, PrintStream out) {
        ServerCommand command = new ServerCommand(
                Clock.systemUTC(), System.in, new FileOutputStream(FileDescriptor.out), System.getenv());
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out, true));
        line.setExecutionExceptionHandler((failure, parsed, result) -> {
            if (failure instanceof UnusableStartException) {
                System.err.println(failure.getMessage());
                return UNUSABLE;
            }
            failure.printStackTrace(System.err);
            return UNFORESEEN;
        });
        return line.execute(arguments);
    }
}
