package dev.etiquette.benchmarks;

import dev.etiquette.Etiquette;
import dev.etiquette.ReloadingEtiquette;
import dev.etiquette.RuleBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * From an edit to its effect, in a warm process: how long a book takes to be read, checked and translated, and how long it
 * takes from the beginning of a save to the first advice by the new book where a folder is followed.
 */
public final class EditToEffect {

    private final PrintStream out;
    private final int rounds;

    EditToEffect(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Takes the number of rounds, 300 by default; as many go before to warm up. */
    public static void main(String... args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new EditToEffect(out, args.length > 0 ? Integer.parseInt(args[0]) : 300).run();
    }

    void run() throws IOException {
        out.printf("%-44s %10s %10s %10s%n", rounds + " rounds, milliseconds", "median", "p99", "most");
        try (Workplace whole = Workplace.whole();
                Workplace layer = Workplace.layer()) {
            load("standard book, loaded", whole);
            load("one rule over the standard book, loaded", layer);
            follow("standard book, save to advice", whole);
            follow("one rule over the standard book, save to advice", layer);
        }
    }

    private void load(String what, Workplace workplace) throws IOException {
        long[] nanos = new long[rounds];
        for (int i = -rounds; i < rounds; i++) {
            workplace.edit(i);
            long start = System.nanoTime();
            RuleBook book = RuleBook.load(workplace.folder());
            long end = System.nanoTime();
            require(Workplace.isOf(Workplace.ask(Etiquette.of(book)), i), what);
            if (i >= 0) {
                nanos[i] = end - start;
            }
        }
        print(what, nanos);
    }

    private void follow(String what, Workplace workplace) throws IOException {
        long[] nanos = new long[rounds];
        workplace.edit(-rounds - 1);
        try (ReloadingEtiquette watching = Etiquette.watching(workplace.folder())) {
            for (int i = -rounds; i < rounds; i++) {
                Etiquette before = watching.current();
                long start = System.nanoTime();
                workplace.edit(i);
                while (watching.current() == before) {
                    LockSupport.parkNanos(100_000);
                    require(System.nanoTime() - start < 10_000_000_000L, what);
                }
                boolean right = Workplace.isOf(Workplace.ask(watching.current()), i);
                long end = System.nanoTime();
                require(right, what);
                if (i >= 0) {
                    nanos[i] = end - start;
                }
            }
        }
        print(what, nanos);
    }

    private static void require(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException("Wrong or no answer: " + what + ".");
        }
    }

    private void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        out.printf(
                Locale.ROOT,
                "%-44s %10.1f %10.1f %10.1f%n",
                what,
                sorted[last / 2] / 1e6,
                sorted[(int) Math.ceil(last * 0.99)] / 1e6,
                sorted[last] / 1e6);
    }
}
