package dev.etiquette.inspection;

import dev.etiquette.inspection.FactWarning.Kind;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.WeeklyHours;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds people who are named otherwise than they are known. */
final class PeopleInspector {

    private final Owner owner;
    private final Collection<Fact> facts;
    private final FoundWarnings found;

    /** All ids of the owner and of contacts. */
    private final Set<PersonId> listed = new HashSet<>();

    /** All ids in what was said, sorted. */
    private final Set<PersonId> heard = new TreeSet<>();

    /** Whose handle it is, by handle in small letters; nobody's where two have the same. */
    private final Map<String, Optional<PersonId>> byHandle = new HashMap<>();

    PeopleInspector(Owner owner, Collection<Fact> facts, FoundWarnings found) {
        this.owner = owner;
        this.facts = facts;
        this.found = found;
        listed.add(owner.id());
        owner.handles().values().forEach(handle -> known(handle, owner.id()));
        for (Fact fact : facts) {
            if (fact instanceof Contact contact) {
                listed.add(contact.id());
                contact.handles().values().forEach(handle -> known(handle, contact.id()));
            } else if (fact instanceof Utterance utterance) {
                people(utterance).forEach(heard::add);
            }
        }
    }

    private void known(String handle, PersonId whose) {
        byHandle.merge(
                bare(handle), Optional.of(whose), (one, other) -> one.equals(other) ? one : Optional.<PersonId>empty());
    }

    private static String bare(String handle) {
        String small = handle.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("@") ? small.substring(1) : small;
    }

    private static Stream<PersonId> people(Utterance utterance) {
        Stream<PersonId> named = Stream.concat(Stream.of(utterance.author()), utterance.mentions().stream());
        return utterance instanceof Reply reply && !reply.answersWhom().isNone()
                ? Stream.concat(named, Stream.of(reply.answersWhom()))
                : named;
    }

    void inspect() {
        inspectOwner();
        for (Fact fact : facts) {
            if (fact instanceof Contact contact && contact.id().equals(owner.id())) {
                found.add(
                        Kind.OWNER_AS_CONTACT,
                        FactNames.type(fact),
                        FactNames.id(fact),
                        List.of(),
                        InspectionMessage.OWNER_AS_CONTACT.with(FactNames.named(fact)));
            } else if (fact instanceof Utterance utterance) {
                people(utterance).forEach(person -> inspectHandle(fact, person));
            } else if (fact instanceof Draft draft) {
                people(draft.utterance()).forEach(person -> inspectHandle(fact, person));
            } else {
                FactNames.about(fact).ifPresent(person -> inspectSubject(fact, person));
            }
        }
    }

    private void inspectOwner() {
        if (owner.waking().equals(WeeklyHours.ALL) && isUtc(owner.zone())) {
            found.add(
                    Kind.NO_ZONE,
                    "Owner",
                    owner.id().value(),
                    List.of(),
                    InspectionMessage.NO_ZONE.text(),
                    InspectionMessage.MAYBE_ZONE.text());
        }
        long said = facts.stream().filter(Utterance.class::isInstance).count();
        if (said > 0 && !heard.contains(owner.id())) {
            Optional<PersonId> meant = meant();
            found.add(
                    Kind.OWNER_ABSENT,
                    "Owner",
                    owner.id().value(),
                    Stream.concat(Stream.of(Long.toString(said)), meant.map(PersonId::value).stream())
                            .toList(),
                    InspectionMessage.OWNER_ABSENT.with(owner.id(), said),
                    meant.map(InspectionMessage.MAYBE_OWNER::with).orElseGet(InspectionMessage.MAYBE_OWNER_ID::text));
        }
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    /** Who in these facts has the owner's handle, name or id in other letters. */
    private Optional<PersonId> meant() {
        Set<String> names = new HashSet<>();
        Stream.of(Stream.of(owner.id().value()), owner.names().stream(), owner.handles().values().stream())
                .flatMap(each -> each)
                .forEach(name -> names.add(bare(name)));
        return heard.stream()
                .filter(person -> names.contains(bare(person.value())))
                .findFirst();
    }

    private void inspectSubject(Fact fact, PersonId person) {
        if (person.isNone() || inspectHandle(fact, person)) {
            return;
        }
        // Of somebody who was taken out of the facts it may be all that is left.
        boolean mayBeAlone = fact instanceof DoNotContact;
        if (!mayBeAlone && !listed.contains(person) && !heard.contains(person)) {
            found.add(
                    Kind.UNKNOWN_PERSON,
                    FactNames.type(fact),
                    FactNames.id(fact),
                    List.of(person.value()),
                    InspectionMessage.UNKNOWN_PERSON.with(FactNames.named(fact), person));
        }
    }

    /** Whether somebody is named by a handle who has another id. */
    private boolean inspectHandle(Fact fact, PersonId person) {
        if (listed.contains(person)) {
            return false;
        }
        Optional<PersonId> whose =
                byHandle.getOrDefault(bare(person.value()), Optional.empty()).filter(other -> !other.equals(person));
        whose.ifPresent(other -> found.add(
                Kind.PERSON_BY_HANDLE,
                FactNames.type(fact),
                FactNames.id(fact),
                List.of(person.value(), other.value()),
                InspectionMessage.PERSON_BY_HANDLE.with(FactNames.named(fact), person, other),
                InspectionMessage.MAYBE_PERSON.with(other)));
        return whose.isPresent();
    }
}
