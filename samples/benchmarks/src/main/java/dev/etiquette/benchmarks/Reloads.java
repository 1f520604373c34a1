package dev.etiquette.benchmarks;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Loads changed books again and again, asks each of them, and shows what memory is left in use: a leak would make it
 * grow. Every answer is compared with that of a book of its kind that was loaded first.
 */
public final class Reloads {

    /** So many books are different. */
    private static final int BOOKS = 4;

    private static final int LINES = 10;

    private final PrintStream out;
    private final int reloads;

    Reloads(PrintStream out, int reloads) {
        this.out = out;
        this.reloads = reloads;
    }

    /** Takes the number of reloads, 10,000 by default. */
    public static void main(String... args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Reloads(out, args.length > 0 ? Integer.parseInt(args[0]) : 10_000).run();
    }

    void run() throws IOException {
        out.printf("%-10s %12s %14s %10s%n", "reloads", "heap, MB", "metaspace, MB", "classes");
        try (Workplace whole = Workplace.whole()) {
            Advice[] expected = new Advice[BOOKS];
            for (int i = 0; i < BOOKS; i++) {
                whole.edit(i);
                expected[i] = Workplace.ask(Etiquette.of(RuleBook.load(whole.folder())));
            }
            for (int i = 0; i < reloads; i++) {
                whole.edit(i % BOOKS);
                Advice advice = Workplace.ask(Etiquette.of(RuleBook.load(whole.folder())));
                if (!advice.equals(expected[i % BOOKS])) {
                    throw new IllegalStateException("Reload " + i + " answers otherwise than a fresh load.");
                }
                if ((i + 1) % Math.max(1, reloads / LINES) == 0) {
                    print(i + 1);
                }
            }
        }
    }

    private void print(int done) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        out.printf(Locale.ROOT, "%-10d %12.2f %14.2f %10d%n", done, heap / 1e6, metaspace / 1e6, classes);
    }
}
