package dev.etiquette.benchmarks.suite;

import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.WideLimits;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** How much memory facts take, and what is made of them. */
final class HeapOfFacts implements Measure {

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String story() {
        return "Heap a fact, after collection: the facts themselves, what a session that has given advice keeps above them, and"
                + " what an `Etiquette` that remembers does. The last row is the most that was in use while one evaluation ran,"
                + " garbage that nobody has collected yet included: it depends on the heap that there is.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) {
        List<Measured> measured = new ArrayList<>();
        Etiquette etiquette = Etiquette.of(RuleBook.standard()).within(WideLimits.WIDE);
        int size = effort.largeOwner();
        etiquette.advise(LifelikeOwner.situation(size, 7), LifelikeOwner.NOW);

        long empty = Heap.used();
        Situation situation = LifelikeOwner.situation(size, 11);
        long facts = Heap.used();
        add(measured, "facts", size, facts - empty);

        AdviceSession session = etiquette.open(situation);
        session.advise(LifelikeOwner.NOW);
        long opened = Heap.used();
        add(measured, "kept by a session", size, opened - facts);

        Etiquette remembering = etiquette.remembering();
        remembering.advise(situation, LifelikeOwner.NOW);
        add(measured, "kept where all is remembered", size, Heap.used() - opened);

        long before = Heap.used();
        resetPeaks();
        etiquette.advise(situation, LifelikeOwner.NOW);
        add(measured, "at most while advice is given", size, peak() - before);
        // What is collected before would be taken off from the figures after it.
        Reference.reachabilityFence(situation);
        Reference.reachabilityFence(session);
        Reference.reachabilityFence(remembering);
        return measured;
    }

    private void add(List<Measured> measured, String who, int size, long bytes) {
        measured.add(new Measured(name(), who, Units.facts(size), "bytes a fact", (double) bytes / size));
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
