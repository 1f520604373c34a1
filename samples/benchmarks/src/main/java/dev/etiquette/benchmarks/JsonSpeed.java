package dev.etiquette.benchmarks;

import dev.etiquette.Situation;
import dev.etiquette.json.JsonFormat;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long it takes to write a situation as JSON and to read it, in a warm process. */
public final class JsonSpeed {

    private static final int SEED = 1;
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final PrintStream out;
    private final int rounds;

    JsonSpeed(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Prints medians for a number of facts, 10,000 unless another one is given, of 31 rounds after as many. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new JsonSpeed(out, 31).run(args.length == 0 ? 10_000 : Integer.parseInt(args[0]));
    }

    void run(int facts) {
        Situation situation = LifelikeOwner.situation(facts, SEED);
        String text = JsonFormat.STANDARD.write(situation);
        if (!JsonFormat.STANDARD.readSituation(text).equals(situation)) {
            throw new IllegalStateException("The situation came back otherwise.");
        }
        out.printf(Locale.ROOT, "%,d facts, %,d characters%n", situation.facts().size(), text.length());
        out.printf(Locale.ROOT, "write %8.1f ms%n", median(() -> JsonFormat.STANDARD.write(situation)));
        out.printf(Locale.ROOT, "read  %8.1f ms%n", median(() -> JsonFormat.STANDARD.readSituation(text)));
    }

    private double median(Supplier<?> work) {
        double[] taken = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long begin = System.nanoTime();
            work.get();
            taken[Math.max(round, 0)] = (System.nanoTime() - begin) / NANOS_IN_A_MILLI;
        }
        Arrays.sort(taken);
        return taken[rounds / 2];
    }
}
