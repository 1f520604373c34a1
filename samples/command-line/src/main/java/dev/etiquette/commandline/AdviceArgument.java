package dev.etiquette.commandline;

import dev.etiquette.Advice;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advice that was named on the command line, by an id that "advise --ids" shows or by its beginning: all commands take both. */
final class AdviceArgument {

    /** Whoever typed too few letters is shown so many ids that begin so. */
    private static final int MOST_SHOWN = 20;

    /** Whoever typed a wrong id has likely meant one of so many. */
    private static final int NEAREST_SHOWN = 3;

    private AdviceArgument() {}

    /** All that has an id at that moment: what is advised, what is held back, and what rules on trial would say. */
    static List<Recommendation> all(Advice advice) {
        return Stream.of(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation),
                        advice.trial().recommendations().stream(),
                        advice.trial().withheld().stream().map(Withheld::recommendation))
                .flatMap(each -> each)
                .toList();
    }

    /**
     * The advice that was meant.
     *
     * @throws Refusal when no id begins so, several do, or nothing was typed
     */
    static Recommendation of(String typed, Advice advice) {
        List<Recommendation> all = all(advice);
        return find(typed, all)
                .orElseThrow(() -> all.isEmpty()
                        ? RefusalMessage.NO_ADVICE_AT_ALL.refusal(typed)
                        : RefusalMessage.NO_SUCH_ADVICE.refusal(typed, nearest(typed, all)));
    }

    /**
     * The only advice whose id is so or begins so; empty where there is none.
     *
     * @throws Refusal when several ids begin so, or nothing was typed: every id begins with that
     */
    static Optional<Recommendation> find(String typed, List<Recommendation> all) {
        if (typed.isBlank()) {
            throw RefusalMessage.EMPTY_ID.refusal();
        }
        Map<String, Recommendation> byId = byId(all);
        if (byId.containsKey(typed)) {
            return Optional.of(byId.get(typed));
        }
        List<String> found =
                byId.keySet().stream().filter(each -> each.startsWith(typed)).toList();
        if (found.size() > 1) {
            throw RefusalMessage.SEVERAL_ADVICES.refusal(typed, listed(found));
        }
        return found.stream().findFirst().map(byId::get);
    }

    /** The ids that are most alike, with what they ask for. */
    static String nearest(String typed, List<Recommendation> all) {
        Map<String, Recommendation> byId = byId(all);
        return Likeness.ranked(typed, byId.keySet()).stream()
                .limit(NEAREST_SHOWN)
                .map(each -> each + " (" + ActionText.of(byId.get(each).act()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static Map<String, Recommendation> byId(List<Recommendation> all) {
        Map<String, Recommendation> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.putIfAbsent(each.id().value(), each));
        return byId;
    }

    private static String listed(List<String> ids) {
        String listed = ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return ids.size() > MOST_SHOWN ? listed + " and " + (ids.size() - MOST_SHOWN) + " more" : listed;
    }
}
