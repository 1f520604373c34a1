package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The facts that one person has brought in, or one conversation: what an evaluation can do without when it would not end
 * with them. Immutable.
 *
 * @param person of whom they are; {@link PersonId#NONE} when they are of a conversation
 * @param conversation of which they are, as one says it; empty when they are of a person
 * @param facts which
 * @param speakers who has said something of it, the owner left out
 */
record FactShare(PersonId person, String conversation, Set<Fact> facts, SortedSet<PersonId> speakers) {

    /** With fewer facts nobody brings an evaluation to its limits. */
    static final int LEAST = 100;

    /** A chain of answers is followed so far; whoever makes a longer one has several conversations. */
    private static final int LONGEST_CHAIN = 100;

    /** A conversation, on its platform. */
    private record Place(Platform platform, String thread) {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::platform).thenComparing(Place::thread);
    }

    /**
     * The share to do without.
     *
     * @param busiest about whom the evaluation worked, where that is known
     * @return of that person; or else the largest of a person or of a conversation; empty when none has {@link #LEAST} facts
     */
    static Optional<FactShare> heaviest(PersonId owner, Collection<? extends Fact> facts, Optional<PersonId> busiest) {
        Optional<FactShare> known =
                busiest.map(person -> of(person, owner, facts)).filter(FactShare::isLarge);
        return known.isPresent() ? known : largest(owner, facts).filter(FactShare::isLarge);
    }

    private boolean isLarge() {
        return facts.size() >= LEAST;
    }

    private static Optional<FactShare> largest(PersonId owner, Collection<? extends Fact> facts) {
        Map<PersonId, Integer> byPerson = new HashMap<>();
        facts.forEach(fact -> person(fact, owner).ifPresent(person -> byPerson.merge(person, 1, Integer::sum)));
        Optional<PersonId> person = most(byPerson, Comparator.naturalOrder());
        Map<UtteranceId, UtteranceId> answered = answered(facts);
        Map<Place, Integer> byPlace = new HashMap<>();
        facts.forEach(fact -> place(fact, answered).ifPresent(place -> byPlace.merge(place, 1, Integer::sum)));
        Optional<Place> place = most(byPlace, Place.ORDER);
        int persons = person.map(byPerson::get).orElse(0);
        return place.filter(each -> byPlace.get(each) > persons)
                .map(each -> of(each, owner, facts, answered))
                .or(() -> person.map(each -> of(each, owner, facts)));
    }

    private static <T> Optional<T> most(Map<T, Integer> counted, Comparator<T> order) {
        return counted.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(order.reversed())))
                .map(Map.Entry::getKey);
    }

    private static FactShare of(PersonId person, PersonId owner, Collection<? extends Fact> facts) {
        Set<Fact> theirs = new HashSet<>();
        for (Fact fact : facts) {
            if (person(fact, owner).filter(person::equals).isPresent()) {
                theirs.add(fact);
            }
        }
        return new FactShare(person, "", marked(theirs, facts), new TreeSet<>());
    }

    private static FactShare of(
            Place place, PersonId owner, Collection<? extends Fact> facts, Map<UtteranceId, UtteranceId> answered) {
        Set<Fact> there = new HashSet<>();
        SortedSet<PersonId> speakers = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Utterance said
                    && place(fact, answered).filter(place::equals).isPresent()) {
                there.add(said);
                speakers.add(said.author());
            }
        }
        speakers.remove(owner);
        return new FactShare(
                PersonId.NONE,
                EngineMessage.CONVERSATION.with(place.thread(), place.platform().name()),
                marked(there, facts),
                speakers);
    }

    /** With the marks of what is said there. */
    private static Set<Fact> marked(Set<Fact> share, Collection<? extends Fact> facts) {
        Set<UtteranceId> said = new HashSet<>();
        share.forEach(fact -> {
            if (fact instanceof Utterance utterance) {
                said.add(utterance.id());
            }
        });
        facts.forEach(fact -> {
            if (fact instanceof Marks marks && said.contains(marks.utterance())) {
                share.add(marks);
            }
        });
        return share;
    }

    /** Whose a fact is. What the owner says is that of whom it is said to, if it is said to one alone. */
    private static Optional<PersonId> person(Fact fact, PersonId owner) {
        if (fact instanceof Utterance said) {
            return said.author().equals(owner) ? only(said) : Optional.of(said.author());
        } else if (fact instanceof Meeting meeting) {
            return Optional.of(meeting.contact());
        } else if (fact instanceof Connection connection) {
            return Optional.of(connection.contact());
        } else if (fact instanceof DoNotContact ban) {
            return Optional.of(ban.contact());
        } else if (fact instanceof Detail detail) {
            return Optional.of(detail.contact());
        } else if (fact instanceof Tag tag) {
            return Optional.of(tag.contact());
        } else if (fact instanceof PersonalDate date) {
            return Optional.of(date.contact());
        } else if (fact instanceof Contact contact) {
            return Optional.of(contact.id());
        }
        return Optional.empty();
    }

    private static Optional<PersonId> only(Utterance said) {
        Set<PersonId> people = new HashSet<>(said.mentions());
        if (said instanceof Reply reply && !reply.answersWhom().isNone()) {
            people.add(reply.answersWhom());
        }
        return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    private static Map<UtteranceId, UtteranceId> answered(Collection<? extends Fact> facts) {
        Map<UtteranceId, UtteranceId> answered = new HashMap<>();
        facts.forEach(fact -> {
            if (fact instanceof Reply reply) {
                answered.merge(reply.id(), reply.answers(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        return answered;
    }

    /** The conversation that a fact is part of: that which it names, or else that of what it answers in the end. */
    private static Optional<Place> place(Fact fact, Map<UtteranceId, UtteranceId> answered) {
        if (!(fact instanceof Utterance said) || said.thread().isNone()) {
            return Optional.empty();
        }
        String thread = said.thread().value();
        if (said instanceof Reply reply && thread.equals(reply.answers().value())) {
            UtteranceId root = reply.answers();
            for (int i = 0; i < LONGEST_CHAIN && answered.containsKey(root); i++) {
                root = answered.get(root);
            }
            thread = root.value();
        }
        return Optional.of(new Place(said.platform(), thread));
    }
}
