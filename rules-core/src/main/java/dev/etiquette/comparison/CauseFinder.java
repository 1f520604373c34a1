package dev.etiquette.comparison;

import dev.etiquette.BookChanges;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.Situation;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.report.NormChange;
import dev.etiquette.review.AdviceSpan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds which changed rules and rows come into a difference: those on the way from the facts to the advice. Explaining takes
 * long, so what was found for the same rules on the same platform is not looked for again. Not for use by several threads.
 */
final class CauseFinder {

    /** As explanations write a norm: "AnswerNorm( Mastodon, public question, waking )". */
    private static final Pattern NORM = Pattern.compile("\\w+Norm\\([^)]*\\)");

    /** Where nothing is certain, so many are named. */
    private static final int MOST_NAMED = 5;

    /** Shorter words, such as "at", are in everything. */
    private static final int SHORT_WORD = 3;

    private final Etiquette before;
    private final Etiquette after;
    private final Situation situation;
    private final BookChanges changes;
    private final List<String> all;
    private final Map<Object, List<String>> known = new HashMap<>();

    CauseFinder(Etiquette before, Etiquette after, Situation situation) {
        this.before = before;
        this.after = after;
        this.situation = situation;
        this.changes = after.book().changesSince(before.book());
        this.all = changes.lines();
    }

    /**
     * The lines of changes that come into it.
     *
     * @param at when the books differ
     * @param was what the one book shows then, or holds back
     * @param is what the other one does
     */
    List<String> causes(Instant at, Optional<AdviceSpan> was, Optional<AdviceSpan> is) {
        // Nothing else differs, so nothing else can be the cause.
        return isCertain() ? all : known.computeIfAbsent(List.of(key(was), key(is)), unknown -> found(at, was, is));
    }

    /** Whether the causes are certain: what is on the way to the advice may be there for any of several changes. */
    boolean isCertain() {
        return all.size() <= 1;
    }

    private static List<Object> key(Optional<AdviceSpan> span) {
        return span.map(each -> List.<Object>of(
                        each.recommendation().act().action(),
                        each.recommendation().act().platform(),
                        rules(each.recommendation().reasons()),
                        rules(each.heldBackBy())))
                .orElse(List.of());
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private List<String> found(Instant at, Optional<AdviceSpan> was, Optional<AdviceSpan> is) {
        List<String> way = new ArrayList<>();
        Recommendation about = is.or(() -> was).orElseThrow().recommendation();
        explain(way, before, at, was, about);
        explain(way, after, at, is, about);
        Set<String> causes = new LinkedHashSet<>();
        changes.rules().stream()
                .filter(each -> way.stream().anyMatch(line -> names(line, each.id())))
                .forEach(each -> causes.addAll(
                        lines(new BookChanges(List.of(each), List.of(), List.of(), List.of(), List.of()))));
        norms(way, about)
                .forEach(each -> causes.addAll(
                        lines(new BookChanges(List.of(), List.of(), List.of(each), List.of(), List.of()))));
        return causes.isEmpty() ? perhaps() : List.copyOf(causes);
    }

    private void explain(
            List<String> way, Etiquette book, Instant at, Optional<AdviceSpan> span, Recommendation about) {
        Explanation explanation = book.explain(situation, at);
        if (span.isEmpty()) {
            way.addAll(WhyNot.lines(
                    explanation.whyNot(about.act().action(), about.act().contact()), ZoneOffset.UTC));
        } else if (span.get().isShown()) {
            way.addAll(explanation.why(span.get().recommendation()).lines());
        } else {
            way.addAll(explanation
                    .why(new Withheld(span.get().recommendation(), span.get().heldBackBy(), Optional.empty()))
                    .lines());
        }
    }

    private static boolean names(String line, String rule) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(rule) + "(?![\\w-])")
                .matcher(line)
                .find();
    }

    /** The changed norms of that platform of which some word stands in a norm on the way. */
    private List<NormChange> norms(List<String> way, Recommendation about) {
        String used = String.join(
                        "\n",
                        way.stream()
                                .flatMap(line -> NORM.matcher(line).results().map(MatchResult::group))
                                .toList())
                .toLowerCase(Locale.ROOT);
        return changes.norms().stream()
                .filter(each -> each.platform().equals("any")
                        || each.platform().equals(about.act().platform().id()))
                .filter(each -> List.of(each.figure().split(" ")).stream()
                        .anyMatch(word -> word.length() > SHORT_WORD && used.contains(word)))
                .toList();
    }

    /** What no explanation names. */
    private List<String> perhaps() {
        List<String> lines =
                lines(new BookChanges(List.of(), changes.factTypes(), List.of(), changes.phrases(), changes.rows()));
        List<String> named = lines.isEmpty() ? all : lines;
        return named.size() <= MOST_NAMED ? named : named.subList(0, MOST_NAMED);
    }

    private static List<String> lines(BookChanges some) {
        return some.lines();
    }
}
