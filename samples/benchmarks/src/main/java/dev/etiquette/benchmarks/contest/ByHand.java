package dev.etiquette.benchmarks.contest;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Times;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The sixteen rules as a programmer would write them who needs no others: two walks over the rows, and some tables. */
final class ByHand implements Contender {

    private final Acts acts;

    /** Whose acts are those of {@code sixteen.drl}. */
    ByHand() {
        this(Acts.OF_ROWS);
    }

    ByHand(Acts acts) {
        this.acts = acts;
    }

    /** What is recommended to whoever reads rows, and to whoever reads what was said. */
    enum Acts {
        OF_ROWS(Action.REACH_OUT, Words::answer, Words::writeDown),
        OF_WORDS(Action.RESPOND, Words::respond, Words::recordOptOut);

        private final Action answering;
        private final BiFunction<Unanswered, Contact, Wish> answer;
        private final BiFunction<Said, Contact, Wish> writeDown;

        Acts(
                Action answering,
                BiFunction<Unanswered, Contact, Wish> answer,
                BiFunction<Said, Contact, Wish> writeDown) {
            this.answering = answering;
            this.answer = answer;
            this.writeDown = writeDown;
        }
    }

    @Override
    public Answer answer(Rows rows) {
        return new Walk(rows, acts).answer();
    }

    /** One answer. */
    private static final class Walk {

        private final Rows rows;
        private final Acts acts;
        private final Ledger ledger = new Ledger();
        private final Map<PersonId, Contact> people = new HashMap<>();
        private final Map<Kind, AnswerTime> norms = new EnumMap<>(Kind.class);
        private final List<SellingLimit> limits = new ArrayList<>();
        private final List<Said> theirs = new ArrayList<>();
        private final List<Wish> wishes = new ArrayList<>();
        private final List<Veto> vetoes = new ArrayList<>();

        Walk(Rows rows, Acts acts) {
            this.rows = rows;
            this.acts = acts;
        }

        Answer answer() {
            rows.facts().forEach(this::note);
            theirs.forEach(this::consider);
            limits.forEach(limit -> ledger.pause(limit, rows.now()).ifPresent(wishes::add));
            wishes.forEach(this::restrain);
            return Answer.of(wishes, vetoes, rows.now());
        }

        private void note(Fact fact) {
            if (fact instanceof Said said) {
                if (said.mine()) {
                    ledger.noteMine(said);
                } else {
                    theirs.add(said);
                    ledger.noteTheirs(said);
                }
            } else if (fact instanceof Posted post) {
                ledger.note(post);
            } else if (fact instanceof Contact contact) {
                people.put(contact.id(), contact);
            } else if (fact instanceof Connection connection) {
                ledger.note(connection);
            } else if (fact instanceof Meeting meeting) {
                ledger.note(meeting);
            } else if (fact instanceof DoNotContact ban) {
                ledger.note(ban);
            } else if (fact instanceof AnswerTime norm) {
                norms.put(norm.kind(), norm);
            } else if (fact instanceof SellingLimit limit) {
                limits.add(limit);
            }
        }

        private void consider(Said said) {
            Contact person = people.get(said.contact());
            if (person == null) {
                return;
            }
            if (said.stops()
                    && !said.automatic()
                    && rows.now().isBefore(Words.recalledUntil(said.at()))
                    && !ledger.isWrittenDown(said)) {
                wishes.add(acts.writeDown.apply(said, person));
            }
            AnswerTime norm = norms.get(said.kind());
            if (norm != null && rows.now().isBefore(Times.plus(said.at(), norm.expireAfter())) && ledger.isOpen(said)) {
                Unanswered waiting = Words.unanswered(said, norm, rows.owner());
                if (waiting.isOpenAt(rows.now())) {
                    wishes.add(acts.answer.apply(waiting, person));
                }
            }
        }

        private void restrain(Wish wish) {
            if (!wish.action().equals(acts.answering)) {
                return;
            }
            if (ledger.stoppedSince(wish)) {
                vetoes.add(new Veto(wish, "END-3"));
            }
            if (ledger.isForbidden(wish)) {
                vetoes.add(new Veto(wish, "ALONE-1"));
            }
        }
    }
}
