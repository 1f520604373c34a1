package dev.etiquette.benchmarks.suite;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.benchmarks.GrownBook;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.WideLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What more rules cost. */
final class BookGrowth implements Measure {

    @Override
    public String name() {
        return "books";
    }

    @Override
    public String story() {
        return "The standard book, and the same with more rules, no two of which are alike: reading, checking and translating it"
                + " in a warm process, advice, and the heap that a loaded book keeps. No rule may fail.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        List<Measured> measured = new ArrayList<>();
        Situation situation = LifelikeOwner.situation(effort.largeOwner(), 11);
        for (int rules : effort.books(GrownBook.standardRules())) {
            String who = rules + " rules";
            Map<String, byte[]> files = GrownBook.files(rules);
            double load = CpuTimer.bestMicros(effort.rounds(), () -> RuleBook.of(files));
            long before = Heap.used();
            Etiquette etiquette = Etiquette.of(RuleBook.of(files)).within(WideLimits.WIDE);
            long kept = Heap.used() - before;
            if (!etiquette.advise(situation, LifelikeOwner.NOW).failed().isEmpty()) {
                throw new IllegalStateException("A rule of the book of " + rules + " fails.");
            }
            double advice = CpuTimer.bestMicros(effort.rounds(), () -> etiquette.advise(situation, LifelikeOwner.NOW));
            measured.add(new Measured(name(), who, "load, ms of this thread", "book", load / 1e3));
            measured.add(new Measured(
                    name(),
                    who,
                    "advice, µs a fact of " + Units.facts(effort.largeOwner()),
                    "book",
                    advice / situation.facts().size()));
            measured.add(new Measured(name(), who, "kept, MB", "book", kept / 1e6));
        }
        return measured;
    }
}
