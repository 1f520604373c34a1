package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.FieldNode;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How deep declared facts stand within each other. Each fact type is looked at once, whatever it holds. */
final class FieldDepths {

    /** A field may hold a fact that holds a fact, and so on, so many times; a fact of values alone is one. */
    private static final int DEEPEST = 4;

    private final Map<String, DeclareNode> nodes;
    private final Function<String, ProblemCollector> findingsOf;
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<String> way = new ArrayList<>();

    /** Kinds in circles that are told already: where many go through each other, one is enough to begin with. */
    private final Set<String> circling = new HashSet<>();

    /**
     * The depths of declared fact types.
     *
     * @param findingsOf where to tell what is wrong with a fact type
     */
    FieldDepths(Map<String, DeclareNode> nodes, Function<String, ProblemCollector> findingsOf) {
        this.nodes = nodes;
        this.findingsOf = findingsOf;
    }

    /** Tells each circle once, and of what is too deep the innermost fact type that is. */
    void check() {
        nodes.keySet().forEach(this::depth);
    }

    private int depth(String name) {
        Integer known = depths.get(name);
        if (known != null) {
            return known;
        }
        way.add(name);
        int deepest = 0;
        boolean tooDeep = false;
        for (FieldNode field : nodes.get(name).fields()) {
            String held = field.type().text();
            if (way.contains(held)) {
                circle(name, field);
            } else if (nodes.containsKey(held)) {
                int depth = depth(held);
                if (depth == DEEPEST + 1 && !tooDeep) {
                    tooDeep = true;
                    findingsOf.apply(name).settle(tooDeep(name, field));
                }
                deepest = Math.max(deepest, depth);
            }
        }
        way.remove(way.size() - 1);
        depths.put(name, deepest + 1);
        return deepest + 1;
    }

    private static Problem tooDeep(String name, FieldNode field) {
        return new Problem(
                        Code.TOO_LARGE,
                        field.type().position(),
                        LanguageMessage.FACTS_NESTED_TOO_DEEP.with(name, DEEPEST))
                .maybe(LanguageMessage.MAYBE_ID_INSTEAD.text());
    }

    private void circle(String name, FieldNode field) {
        String held = field.type().text();
        List<String> through = way.subList(way.indexOf(held), way.size());
        if (through.stream().anyMatch(circling::contains)) {
            return;
        }
        circling.addAll(through);
        String others = through.stream()
                .skip(1)
                .limit(Math.max(0, through.size() - 2))
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
        String said = through.size() == 1
                ? LanguageMessage.FACT_HOLDS_ITSELF.with(name)
                : LanguageMessage.FACTS_HOLD_EACH_OTHER.with(
                        name, held, name, (others.isEmpty() ? "" : " by way of " + others));
        findingsOf
                .apply(name)
                .settle(new Problem(Code.DECLARED_IN_CIRCLE, field.type().position(), said)
                        .maybe(LanguageMessage.MAYBE_ID_INSTEAD.text()));
    }
}
