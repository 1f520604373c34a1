package dev.etiquette.benchmarks.contest;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules, which asks every rule of one row after the other: it has neither joins nor rows that are not there nor sums. So
 * its rules keep tables in Java, and it is asked three times: what to note, what to advise, what to hold back.
 */
final class ByEasyRules implements Contender {

    private static final String ROW = "row";
    private static final String DESK = "desk";

    private final RulesEngine engine = new DefaultRulesEngine();

    private final Rules noting = new Rules(
            rule("people", Contact.class, row -> true, (row, desk) -> desk.people.put(row.id(), row)),
            rule("norms", AnswerTime.class, row -> true, (row, desk) -> desk.norms.put(row.kind(), row)),
            rule("limits", SellingLimit.class, row -> true, (row, desk) -> desk.limits.add(row)),
            rule("my words", Said.class, Said::mine, (row, desk) -> desk.ledger.noteMine(row)),
            rule("their words", Said.class, row -> !row.mine(), (row, desk) -> desk.ledger.noteTheirs(row)),
            rule("invitations", Connection.class, row -> true, (row, desk) -> desk.ledger.note(row)),
            rule("meetings", Meeting.class, row -> true, (row, desk) -> desk.ledger.note(row)),
            rule("bans", DoNotContact.class, row -> true, (row, desk) -> desk.ledger.note(row)),
            rule("posts", Posted.class, row -> true, (row, desk) -> desk.ledger.note(row)));

    private final Rules advising = new Rules(
            rule("REPLY-1", Said.class, row -> isTheirs(row, Kind.PUBLIC_QUESTION), ByEasyRules::answer),
            rule("REPLY-2", Said.class, row -> isTheirs(row, Kind.COMPLAINT), ByEasyRules::answer),
            rule("REPLY-3", Said.class, row -> isTheirs(row, Kind.PRIVATE_MESSAGE), ByEasyRules::answer),
            rule("REPLY-4", Said.class, row -> isTheirs(row, Kind.REMARK), ByEasyRules::answer),
            rule("END-2", Said.class, row -> !row.mine() && row.stops() && !row.automatic(), ByEasyRules::writeDown));

    private final Rules restraining = new Rules(
            rule(
                    "END-3",
                    Wish.class,
                    row -> row.action().equals(Action.REACH_OUT),
                    (row, desk) -> desk.veto(desk.ledger.stoppedSince(row), row, "END-3")),
            rule(
                    "ALONE-1",
                    Wish.class,
                    row -> row.action().equals(Action.REACH_OUT),
                    (row, desk) -> desk.veto(desk.ledger.isForbidden(row), row, "ALONE-1")));

    /** Where the rules of one answer keep what they know. */
    private static final class Desk {

        private final Rows rows;
        private final Ledger ledger = new Ledger();
        private final Map<PersonId, Contact> people = new HashMap<>();
        private final Map<Kind, AnswerTime> norms = new EnumMap<>(Kind.class);
        private final List<SellingLimit> limits = new ArrayList<>();
        private final List<Wish> wishes = new ArrayList<>();
        private final List<Veto> vetoes = new ArrayList<>();

        Desk(Rows rows) {
            this.rows = rows;
        }

        void veto(boolean holds, Wish wish, String rule) {
            if (holds) {
                vetoes.add(new Veto(wish, rule));
            }
        }
    }

    private static <T> Rule rule(String name, Class<T> type, Predicate<T> when, BiConsumer<T, Desk> then) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> {
                    Object row = facts.get(ROW);
                    return type.isInstance(row) && when.test(type.cast(row));
                })
                .then(facts -> then.accept(type.cast(facts.get(ROW)), facts.get(DESK)))
                .build();
    }

    private static boolean isTheirs(Said said, Kind kind) {
        return !said.mine() && said.kind() == kind;
    }

    private static void answer(Said said, Desk desk) {
        Contact person = desk.people.get(said.contact());
        AnswerTime norm = desk.norms.get(said.kind());
        if (person == null || norm == null || !desk.ledger.isOpen(said)) {
            return;
        }
        Unanswered waiting = Words.unanswered(said, norm, desk.rows.owner());
        if (waiting.isOpenAt(desk.rows.now())) {
            desk.wishes.add(Words.answer(waiting, person));
        }
    }

    private static void writeDown(Said stop, Desk desk) {
        Contact person = desk.people.get(stop.contact());
        if (person != null
                && desk.rows.now().isBefore(Words.recalledUntil(stop.at()))
                && !desk.ledger.isWrittenDown(stop)) {
            desk.wishes.add(Words.writeDown(stop, person));
        }
    }

    @Override
    public Answer answer(Rows rows) {
        Desk desk = new Desk(rows);
        Facts facts = new Facts();
        facts.put(DESK, desk);
        for (Fact row : rows.facts()) {
            facts.put(ROW, row);
            engine.fire(noting, facts);
        }
        for (Fact row : rows.facts()) {
            facts.put(ROW, row);
            engine.fire(advising, facts);
        }
        desk.limits.forEach(limit -> desk.ledger.pause(limit, rows.now()).ifPresent(desk.wishes::add));
        for (Wish wish : desk.wishes) {
            facts.put(ROW, wish);
            engine.fire(restraining, facts);
        }
        return Answer.of(desk.wishes, desk.vetoes, rows.now());
    }
}
