package dev.etiquette.engine;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Message;
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
 * @param people of whom nothing can be said without them, the owner left out: that person; or whoever has said something of
 *     the conversation, is named in it or is answered there
 */
record FactShare(PersonId person, String conversation, Set<Fact> facts, SortedSet<PersonId> people) {

    /** With fewer facts nobody brings an evaluation to its limits. */
    static final int LEAST = 100;

    /** A conversation, on its platform. */
    private record Place(Platform platform, String thread) {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::platform).thenComparing(Place::thread);
    }

    /**
     * The share to do without.
     *
     * @param busiest about whom the evaluation worked, where that is known
     * @return of that person; where none is known, the largest of a person or of a conversation; empty when that has fewer
     *     than {@link #LEAST} facts: whoever only holds many facts is not to blame for work about another
     */
    static Optional<FactShare> heaviest(PersonId owner, Collection<? extends Fact> facts, Optional<PersonId> busiest) {
        return (busiest.isPresent() ? busiest.map(person -> of(person, owner, facts)) : largest(owner, facts))
                .filter(FactShare::isLarge);
    }

    private boolean isLarge() {
        return facts.size() >= LEAST;
    }

    private static Optional<FactShare> largest(PersonId owner, Collection<? extends Fact> facts) {
        Map<PersonId, Integer> byPerson = new HashMap<>();
        facts.forEach(fact -> person(fact, owner).ifPresent(person -> byPerson.merge(person, 1, Integer::sum)));
        Optional<PersonId> person = most(byPerson, Comparator.naturalOrder());
        Map<UtteranceId, UtteranceId> roots = roots(facts);
        Map<Place, Integer> byPlace = new HashMap<>();
        facts.forEach(fact -> place(fact, roots).ifPresent(place -> byPlace.merge(place, 1, Integer::sum)));
        Optional<Place> place = most(byPlace, Place.ORDER);
        int persons = person.map(byPerson::get).orElse(0);
        return place.filter(each -> byPlace.get(each) > persons)
                .map(each -> of(each, owner, facts, roots))
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
        return new FactShare(person, "", marked(theirs, facts), new TreeSet<>(Set.of(person)));
    }

    private static FactShare of(
            Place place, PersonId owner, Collection<? extends Fact> facts, Map<UtteranceId, UtteranceId> roots) {
        Set<Fact> there = new HashSet<>();
        SortedSet<PersonId> people = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Utterance said
                    && place(fact, roots).filter(place::equals).isPresent()) {
                there.add(said);
                people.add(said.author());
                people.addAll(spokenTo(said));
            }
        }
        people.remove(owner);
        return new FactShare(
                PersonId.NONE,
                EngineMessage.CONVERSATION.with(place.thread(), place.platform().name()),
                marked(there, facts),
                people);
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

    /**
     * Whose a fact is. What the owner writes to one person alone goes with that person. What the owner says in public does
     * not: by it restraint knows how much the owner has said.
     */
    private static Optional<PersonId> person(Fact fact, PersonId owner) {
        if (fact instanceof Utterance said && said.author().equals(owner)) {
            return said instanceof Message ? only(said) : Optional.empty();
        } else if (fact instanceof Utterance said) {
            return Optional.of(said.author());
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
        Set<PersonId> people = spokenTo(said);
        return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    private static Set<PersonId> spokenTo(Utterance said) {
        Set<PersonId> people = new HashSet<>(said.mentions());
        if (said instanceof Reply reply && !reply.answersWhom().isNone()) {
            people.add(reply.answersWhom());
        }
        return people;
    }

    /** What each reply answers in the end, each looked at once; of a circle its least id. */
    private static Map<UtteranceId, UtteranceId> roots(Collection<? extends Fact> facts) {
        Map<UtteranceId, UtteranceId> answered = new HashMap<>();
        facts.forEach(fact -> {
            if (fact instanceof Reply reply) {
                answered.merge(reply.id(), reply.answers(), FactShare::lesser);
            }
        });
        Map<UtteranceId, UtteranceId> roots = new HashMap<>();
        for (UtteranceId start : answered.keySet()) {
            Set<UtteranceId> way = new HashSet<>();
            UtteranceId end = start;
            while (!roots.containsKey(end) && answered.containsKey(end) && way.add(end)) {
                end = answered.get(end);
            }
            UtteranceId root = way.contains(end) ? least(end, answered) : roots.getOrDefault(end, end);
            way.forEach(each -> roots.put(each, root));
        }
        return roots;
    }

    /** Of the circle of answers that leads through one of them. */
    private static UtteranceId least(UtteranceId start, Map<UtteranceId, UtteranceId> answered) {
        UtteranceId least = start;
        for (UtteranceId each = answered.get(start); !each.equals(start); each = answered.get(each)) {
            least = lesser(least, each);
        }
        return least;
    }

    private static UtteranceId lesser(UtteranceId one, UtteranceId other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The conversation that a fact is part of: that which it names, or else that of what it answers in the end. */
    private static Optional<Place> place(Fact fact, Map<UtteranceId, UtteranceId> roots) {
        if (!(fact instanceof Utterance said) || said.thread().isNone()) {
            return Optional.empty();
        }
        String thread = said.thread().value();
        if (said instanceof Reply reply && thread.equals(reply.answers().value())) {
            thread = roots.getOrDefault(reply.answers(), reply.answers()).value();
        }
        return Optional.of(new Place(said.platform(), thread));
    }
}
