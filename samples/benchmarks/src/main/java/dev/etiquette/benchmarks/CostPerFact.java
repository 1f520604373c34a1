package dev.etiquette.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What advice costs for owners of different sizes: processor time and memory for each fact. Two versions of the library
 * that print the same fingerprint gave the same advice, and can be compared.
 */
public final class CostPerFact {

    /** So many facts are advised on in one round, by one owner or by many small ones. */
    private static final int A_ROUND = 3_400;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final int rounds;
    private final Etiquette etiquette = Etiquette.of(RuleBook.standard()).within(WideLimits.WIDE);

    CostPerFact(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Takes the number of rounds, 20 by default, and sizes of owners, 17, 11,000 and 110,000 by default. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] sizes = args.length > 1
                ? Arrays.stream(args, 1, args.length)
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[] {17, 11_000, 110_000};
        new CostPerFact(out, args.length > 0 ? Integer.parseInt(args[0]) : 20).run(sizes);
    }

    void run(int... sizes) {
        out.printf("%10s %16s %16s %12s%n", "facts", "µs a fact", "bytes a fact", "advice");
        for (int size : sizes) {
            Situation[] owners = IntStream.range(0, Math.max(1, A_ROUND / size))
                    .mapToObj(number -> LifelikeOwner.situation(size, 11 + number))
                    .toArray(Situation[]::new);
            String advice = fingerprint(owners);
            double[] micros = new double[rounds];
            long bytes = 0;
            for (int i = -rounds; i < rounds; i++) {
                long allocated = THREAD.getCurrentThreadAllocatedBytes();
                long start = THREAD.getCurrentThreadCpuTime();
                for (Situation owner : owners) {
                    etiquette.advise(owner, LifelikeOwner.NOW);
                }
                if (i >= 0) {
                    micros[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e3 / size / owners.length;
                    bytes = (THREAD.getCurrentThreadAllocatedBytes() - allocated) / size / owners.length;
                }
            }
            if (!advice.equals(fingerprint(owners))) {
                throw new IllegalStateException("The same question got another answer.");
            }
            Arrays.sort(micros);
            out.printf("%,10d %16.2f %,16d %12s%n", size, micros[rounds / 2], bytes, advice);
        }
    }

    /** Of everything that is advised and held back. */
    private String fingerprint(Situation... owners) {
        int hash = 1;
        for (Situation owner : owners) {
            Advice advice = etiquette.advise(owner, LifelikeOwner.NOW);
            StringBuilder text = new StringBuilder();
            advice.recommendations()
                    .forEach(each -> text.append(each.id())
                            .append(each.urgency())
                            .append(each.dueBy())
                            .append(each.text()));
            advice.withheld().forEach(each -> text.append(each.recommendation().id()));
            hash = 31 * hash + text.append(advice.nextReview()).toString().hashCode();
        }
        return Integer.toHexString(hash);
    }
}
