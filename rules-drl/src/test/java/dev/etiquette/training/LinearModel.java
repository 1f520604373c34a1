package dev.etiquette.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression with a penalty for weights: for each that is not nothing (L1), so that few features have one and each can be
 * read, or for great ones (L2), which learns more from few texts.
 *
 * @param bias what every text begins with
 * @param weights of features, by the alphabet
 */
record LinearModel(double bias, Map<String, Double> weights) {

    /** What stands in fewer texts says nothing of others. */
    private static final int FEWEST_TEXTS = 2;

    /** A little more than nothing. */
    private static final double LEAST = 0.02;

    /** Of many small weights those below it change next to nothing, and are most of the table. */
    private static final double LEAST_OF_MANY = 0.07;

    private static final double PRECISION = 0.01;

    /** LIBLINEAR chooses by chance, and always the same by this. */
    private static final long SEED = 1;

    LinearModel {
        weights = new TreeMap<>(weights);
    }

    /**
     * An example or a counter-example.
     *
     * @param features each once
     */
    record Example(Set<String> features, boolean positive) {}

    /**
     * Trains one with few weights.
     *
     * @param cost of a mistake; the more it costs, the more features have a weight
     * @param balance from 0, by which every mistake costs the same, to 1, by which the rarer sort weighs as much as the other
     */
    static LinearModel of(List<Example> examples, double cost, double balance) {
        return of(examples, cost, balance, SolverType.L1R_LR, LEAST);
    }

    /** Trains one with many small weights. The same as the other in all else. */
    static LinearModel ofMany(List<Example> examples, double cost, double balance) {
        return of(examples, cost, balance, SolverType.L2R_LR, LEAST_OF_MANY);
    }

    private static LinearModel of(
            List<Example> examples, double cost, double balance, SolverType solver, double least) {
        Linear.disableDebugOutput();
        Map<String, Integer> numbers = numbers(examples);
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.y =
                examples.stream().mapToDouble(each -> each.positive() ? 1 : -1).toArray();
        problem.x = new Feature[examples.size()][];
        for (int at = 0; at < examples.size(); at++) {
            problem.x[at] = vector(examples.get(at).features(), numbers, problem.n);
        }
        double positive = examples.stream().filter(Example::positive).count();
        Parameter parameter = new Parameter(solver, cost, PRECISION);
        parameter.setRandom(new Random(SEED));
        parameter.setWeights(new double[] {Math.pow((examples.size() - positive) / positive, balance), 1}, new int[] {
            1, -1
        });
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0];
        double[] found = model.getFeatureWeights();
        Map<String, Double> weights = new HashMap<>();
        numbers.forEach((feature, number) -> {
            double weight = found[number - 1] * sign;
            if (Math.abs(weight) >= least) {
                weights.put(feature, weight);
            }
        });
        return new LinearModel(found[problem.n - 1] * sign, weights);
    }

    private static Map<String, Integer> numbers(List<Example> examples) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        examples.forEach(each -> each.features().forEach(feature -> texts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        texts.forEach((feature, count) -> {
            if (count >= FEWEST_TEXTS) {
                numbers.put(feature, numbers.size() + 1);
            }
        });
        return numbers;
    }

    private static Feature[] vector(Collection<String> features, Map<String, Integer> numbers, int bias) {
        List<Feature> nodes = new ArrayList<>();
        features.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(number -> nodes.add(new FeatureNode(number, 1)));
        nodes.add(new FeatureNode(bias, 1));
        return nodes.toArray(new Feature[0]);
    }

    /** How sure it is of a text, from 0 to 1. */
    double chance(Set<String> features) {
        double sum = bias;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
