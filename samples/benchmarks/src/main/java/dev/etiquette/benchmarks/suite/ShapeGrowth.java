package dev.etiquette.benchmarks.suite;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.benchmarks.LifelikeOwner;
import dev.etiquette.benchmarks.NastyShapes;
import dev.etiquette.benchmarks.WideLimits;
import java.util.ArrayList;
import java.util.List;

/** Whether any sort of fact costs more for each the more there are of it. */
final class ShapeGrowth implements Measure {

    private static final double TIMES = 4;

    @Override
    public String name() {
        return "shapes";
    }

    @Override
    public String story() {
        return "Situations of one sort of fact each, and four times as large: a fact costs as much there as in a small one, or the"
                + " sort grows faster than its facts. Limits that are out of the way; what the usual ones do is in the last column.";
    }

    @Override
    public List<Measured> measure(Effort effort, JmhRun jmh) throws Exception {
        Etiquette usual = Etiquette.of(RuleBook.standard());
        Etiquette wide = usual.within(WideLimits.WIDE);
        List<Measured> measured = new ArrayList<>();
        for (String shape : NastyShapes.names()) {
            double small = micros(wide, NastyShapes.situation(shape, effort.portion()), effort);
            Situation large = NastyShapes.situation(shape, effort.portion() * TIMES);
            double more = micros(wide, large, effort);
            measured.add(new Measured(name(), shape, "large, µs a fact", "shape", more));
            measured.add(new Measured(name(), shape, "large to small", "shape", more / small));
            measured.add(new Measured(name(), shape, "facts set aside or refused", "shape", lost(usual, large)));
        }
        return measured;
    }

    private static double micros(Etiquette etiquette, Situation situation, Effort effort) throws Exception {
        return CpuTimer.bestMicros(effort.rounds(), () -> etiquette.advise(situation, LifelikeOwner.NOW))
                / situation.facts().size();
    }

    /** 1 where the usual limits refuse to answer, or leave somebody out. */
    private static double lost(Etiquette usual, Situation situation) {
        try {
            Advice advice = usual.advise(situation, LifelikeOwner.NOW);
            return advice.notes().isEmpty() ? 0 : 1;
        } catch (RunawayRulesException refused) {
            return 1;
        }
    }
}
