package dev.etiquette.comparison;

import dev.etiquette.BookChanges;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.RuleBook;
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
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
     * What comes into a difference.
     *
     * @param lines of changes
     * @param certain whether these are the cause for certain: what is on the way to the advice may be there for any of several
     *     changes
     */
    record Causes(List<String> lines, boolean certain) {}

    /**
     * What comes into it.
     *
     * @param at when the books differ
     * @param before in which spans the one book shows it, or holds it back
     * @param after the same of the other book
     */
    Causes causes(Instant at, List<AdviceSpan> before, List<AdviceSpan> after) {
        if (all.size() <= 1) {
            // Nothing else differs, so nothing else can be the cause.
            return new Causes(all, true);
        }
        List<String> asking = asking(before, after);
        if (!asking.isEmpty()) {
            return new Causes(asking, true);
        }
        Optional<AdviceSpan> was = spanAt(before, at);
        Optional<AdviceSpan> is = spanAt(after, at);
        return new Causes(known.computeIfAbsent(List.of(key(was), key(is)), unknown -> found(at, was, is)), false);
    }

    /**
     * The lines of the rules that alone ask for it, where only one of the books asks these rules: without them there is
     * nothing, whatever else differs. None where it is otherwise.
     */
    private List<String> asking(List<AdviceSpan> was, List<AdviceSpan> is) {
        if (was.isEmpty() == is.isEmpty()) {
            return List.of();
        }
        RuleBook with = was.isEmpty() ? after.book() : before.book();
        RuleBook without = was.isEmpty() ? before.book() : after.book();
        Set<String> rules = new TreeSet<>();
        Stream.concat(was.stream(), is.stream())
                .forEach(span -> rules.addAll(rules(span.recommendation().reasons())));
        if (!rules.stream().allMatch(rule -> isAsked(with, rule) && !isAsked(without, rule))) {
            return List.of();
        }
        return lines(new BookChanges(
                changes.rules().stream()
                        .filter(each -> rules.contains(each.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static boolean isAsked(RuleBook book, String rule) {
        return book.rule(rule)
                .filter(entry -> !entry.retired() && !entry.trial())
                .isPresent();
    }

    /** The one that holds at a moment. */
    static Optional<AdviceSpan> spanAt(List<AdviceSpan> spans, Instant moment) {
        return spans.stream()
                .filter(each -> !each.begins().isAfter(moment) && each.ends().isAfter(moment))
                .findFirst();
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
