package dev.etiquette.standard;

import dev.etiquette.Advice;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.engine.Advisor;
import dev.etiquette.engine.Network;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Channel;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.Signal;
import dev.etiquette.standard.StandardAdvisor.Evaluation;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.BookFacts;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.DateTable;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.RuleFunction;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a rule held. Advice names the rules behind it; a rule that derives a signal is found out by a witness, which
 * speaks whenever there is a signal of that kind, in a book that leaves out all other rules that derive one.
 */
public final class RuleEvidence {

    private static final String WITNESS = "WITNESS-";
    private static final RuleReader.Result BOOK = book();
    private static final NormTable NORMS =
            NormTable.read("norms.csv", StandardFiles.text("norms.csv"), new ArrayList<>());
    private static final PhraseTable PHRASES =
            PhraseTable.read("phrases.csv", StandardFiles.text("phrases.csv"), new ArrayList<>());
    private static final DateTable DATES =
            DateTable.read("dates.csv", StandardFiles.text("dates.csv"), new ArrayList<>());
    private static final Map<String, Advisor> WITNESSES = new ConcurrentHashMap<>();

    private RuleEvidence() {}

    private static RuleReader.Result book() {
        List<Source> sources = new ArrayList<>(StandardFiles.rules());
        String witnesses = signals(
                        RuleReader.read(sources, Vocabulary.standard()).rules())
                .map(FactType::name)
                .map(kind -> """
                        rule "%1$s is seen" @id( "%2$s%1$s" ) @source( "test" )
                        when $signal : %1$s() then recommend( seen( $signal ), because( "seen" ) ); end
                        """.formatted(kind, WITNESS))
                .collect(Collectors.joining("\n", "package etiquette\n", ""));
        sources.add(new Source("witnesses.drl", witnesses));
        return RuleReader.read(sources, Vocabulary.standardWith(List.of(), List.of(RuleEvidence.class)));
    }

    private static Stream<FactType> signals(List<Rule> rules) {
        return rules.stream().filter(Rule::signals).map(Rule::derives).distinct();
    }

    /** Every rule of the standard book that is not retired. */
    static List<Rule> rules() {
        return BOOK.rules().stream()
                .filter(rule -> !rule.retired() && !rule.id().startsWith(WITNESS))
                .toList();
    }

    /** Whether the rule held in that situation. */
    static boolean of(String id, Evaluation evaluation) {
        Rule rule = rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no rule " + id + " in the standard book."));
        return rule.signals()
                ? witnessed(rule, evaluation)
                : named(evaluation.advice()).anyMatch(id::equals);
    }

    private static Stream<String> named(Advice advice) {
        Stream<Recommendation> proposed = Stream.concat(
                advice.recommendations().stream(), advice.withheld().stream().map(each -> each.recommendation()));
        Stream<Reason> restraint = Stream.concat(
                advice.withheld().stream().flatMap(each -> each.by().stream()),
                advice.planned().stream().flatMap(each -> each.by().stream()));
        Stream<Reason> praise = advice.planned().stream().flatMap(draft -> draft.blessings().stream());
        return Stream.of(proposed.flatMap(each -> each.reasons().stream()), restraint, praise)
                .flatMap(reasons -> reasons)
                .map(Reason::rule);
    }

    private static boolean witnessed(Rule rule, Evaluation evaluation) {
        Advisor.Answer answer = WITNESSES
                .computeIfAbsent(rule.id(), unknown -> witness(rule))
                .answer(
                        evaluation.situation().owner(),
                        evaluation.situation().facts(),
                        evaluation.advice().now());
        return answer.recommendations().stream()
                .flatMap(each -> each.reasons().stream())
                .anyMatch(
                        reason -> reason.rule().equals(WITNESS + rule.derives().name()));
    }

    private static Advisor witness(Rule rule) {
        List<Rule> rules = BOOK.rules().stream()
                .filter(each -> each.equals(rule) || !each.derives().equals(rule.derives()))
                .toList();
        return new Advisor(
                Network.of(rules, BOOK.strata()),
                new BookTables(
                        NORMS, PHRASES, DATES, DayTable.EMPTY, PlatformTable.STANDARD, ActTable.EMPTY, BookFacts.EMPTY),
                Map.of(),
                Limits.USUAL);
    }

    /** What a witness recommends. */
    @RuleFunction("says that there is such a signal")
    public static SuggestedAction seen(Signal signal) {
        return new SuggestedAction(
                Action.LISTEN,
                PersonId.NONE,
                "",
                Platform.NONE,
                Channel.NONE,
                signal.toString(),
                new Subject(Subject.Type.PLATFORM, Platform.NONE.id(), ""),
                Times.ALWAYS);
    }
}
