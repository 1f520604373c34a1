package dev.etiquette.benchmarks.contest;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.TypeResolver;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete, whose rules join rows, and ask neither for rows that are not there nor for the greatest of many: for these its rules
 * keep tables in Java, the first of them before the others by salience. A join is a nested loop over the values that are
 * distinct, whether its condition is a lambda or text: 4.0.3 has no index for any.
 */
final class ByEvrete implements Contender {

    private static final String LEDGER = "ledger";
    private static final String ROWS = "rows";
    private static final String VETOES = "vetoes";

    private static final int NOTING = 30;
    private static final int SIGNALS = 20;
    private static final int ADVICE = 10;

    private final Knowledge knowledge;

    ByEvrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService()
                .newKnowledge()
                .configureTypes(ByEvrete::declare)
                .builder();
        note(rules);
        advise(rules);
        restrain(rules);
        knowledge = rules.build();
    }

    private static void declare(TypeResolver types) {
        types.getOrDeclare(Said.class).declareBooleanField("mine", Said::mine);
        types.getOrDeclare(Said.class)
                .declareBooleanField("stopping", said -> !said.mine() && said.stops() && !said.automatic());
        types.getOrDeclare(Said.class).declareField("kind", Kind.class, Said::kind);
        types.getOrDeclare(Said.class)
                .declareField("contact", String.class, said -> said.contact().value());
        types.getOrDeclare(AnswerTime.class).declareField("kind", Kind.class, AnswerTime::kind);
        types.getOrDeclare(Unanswered.class).declareField("kind", Kind.class, Unanswered::kind);
        types.getOrDeclare(Unanswered.class)
                .declareField("contact", String.class, each -> each.contact().value());
        types.getOrDeclare(Contact.class)
                .declareField("person", String.class, each -> each.id().value());
        types.getOrDeclare(Wish.class)
                .declareBooleanField("reaches", wish -> wish.action().equals(Action.REACH_OUT));
    }

    private static void note(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("WAIT-2 and WAIT-4")
                .salience(NOTING)
                .forEach("$said", Said.class)
                .where((Object[] values) -> (boolean) values[0], "$said.mine")
                .execute(context -> ledger(context).noteMine(context.get("$said")));
        rules.newRule("WAIT-3 and END-1")
                .salience(NOTING)
                .forEach("$said", Said.class)
                .where((Object[] values) -> !(boolean) values[0], "$said.mine")
                .execute(context -> ledger(context).noteTheirs(context.get("$said")));
        rules.newRule("WAIT-5")
                .salience(NOTING)
                .forEach("$connection", Connection.class)
                .execute(context -> ledger(context).note(context.<Connection>get("$connection")));
        rules.newRule("meetings")
                .salience(NOTING)
                .forEach("$meeting", Meeting.class)
                .execute(context -> ledger(context).note(context.<Meeting>get("$meeting")));
        rules.newRule("bans")
                .salience(NOTING)
                .forEach("$ban", DoNotContact.class)
                .execute(context -> ledger(context).note(context.<DoNotContact>get("$ban")));
        rules.newRule("SHARE-1 and SHARE-2")
                .salience(NOTING)
                .forEach("$post", Posted.class)
                .execute(context -> ledger(context).note(context.<Posted>get("$post")));
    }

    private static void advise(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("WAIT-1")
                .salience(SIGNALS)
                .forEach("$said", Said.class, "$norm", AnswerTime.class)
                .where((Object[] values) -> !(boolean) values[0], "$said.mine")
                .where((Object[] values) -> Objects.equals(values[0], values[1]), "$said.kind", "$norm.kind")
                .execute(ByEvrete::waits);
        List<Kind> kinds = List.of(Kind.PUBLIC_QUESTION, Kind.COMPLAINT, Kind.PRIVATE_MESSAGE, Kind.REMARK);
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            rules.newRule("REPLY-" + (i + 1))
                    .salience(ADVICE)
                    .forEach("$waiting", Unanswered.class, "$person", Contact.class)
                    .where((Object[] values) -> values[0] == kind, "$waiting.kind")
                    .where(
                            (Object[] values) -> Objects.equals(values[0], values[1]),
                            "$waiting.contact",
                            "$person.person")
                    .execute(context ->
                            context.insert(Words.answer(context.get("$waiting"), context.<Contact>get("$person"))));
        }
        rules.newRule("END-2")
                .salience(ADVICE)
                .forEach("$stop", Said.class, "$person", Contact.class)
                .where((Object[] values) -> (boolean) values[0], "$stop.stopping")
                .where((Object[] values) -> Objects.equals(values[0], values[1]), "$stop.contact", "$person.person")
                .execute(ByEvrete::writeDown);
        rules.newRule("SHARE-3")
                .salience(ADVICE)
                .forEach("$limit", SellingLimit.class)
                .execute(context -> ledger(context)
                        .pause(context.get("$limit"), rows(context).now())
                        .ifPresent(context::insert));
    }

    private static void restrain(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("END-3")
                .forEach("$wish", Wish.class)
                .where((Object[] values) -> (boolean) values[0], "$wish.reaches")
                .execute(context -> veto(context, ledger(context).stoppedSince(context.get("$wish")), "END-3"));
        rules.newRule("ALONE-1")
                .forEach("$wish", Wish.class)
                .where((Object[] values) -> (boolean) values[0], "$wish.reaches")
                .execute(context -> veto(context, ledger(context).isForbidden(context.get("$wish")), "ALONE-1"));
    }

    private static Ledger ledger(RhsContext context) {
        return context.getRuntime().get(LEDGER);
    }

    private static Rows rows(RhsContext context) {
        return context.getRuntime().get(ROWS);
    }

    private static void waits(RhsContext context) {
        Said said = context.get("$said");
        if (ledger(context).isOpen(said)) {
            Unanswered waiting =
                    Words.unanswered(said, context.get("$norm"), rows(context).owner());
            if (waiting.isOpenAt(rows(context).now())) {
                context.insert(waiting);
            }
        }
    }

    private static void writeDown(RhsContext context) {
        Said stop = context.get("$stop");
        if (rows(context).now().isBefore(Words.recalledUntil(stop.at()))
                && !ledger(context).isWrittenDown(stop)) {
            context.insert(Words.writeDown(stop, context.<Contact>get("$person")));
        }
    }

    private static void veto(RhsContext context, boolean holds, String rule) {
        if (holds) {
            // No rule reads it, so it cannot be inserted.
            List<Veto> vetoes = context.getRuntime().get(VETOES);
            vetoes.add(new Veto(context.get("$wish"), rule));
        }
    }

    @Override
    public Answer answer(Rows rows) {
        List<Wish> wishes = new ArrayList<>();
        List<Veto> vetoes = new ArrayList<>();
        // In its usual mode matches that wait for their turn are lost when a rule before them inserts something
        // (4.0.3).
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            session.set(LEDGER, new Ledger());
            session.set(ROWS, rows);
            session.set(VETOES, vetoes);
            for (Fact row : rows.facts()) {
                // What no rule reads is told of in a warning each time.
                if (!(row instanceof Talk)) {
                    session.insert(row);
                }
            }
            session.fire();
            session.forEachFact(Wish.class, wishes::add);
        }
        return Answer.of(wishes, vetoes, rows.now());
    }
}
