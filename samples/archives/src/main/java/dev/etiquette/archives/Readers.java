package dev.etiquette.archives;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Visibility;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who can read something, and whom it is for, once all collections of people are known.
 *
 * @param visibility who can read it
 * @param sentTo the people who receive it, without its author
 * @param mentioned the people whom it names or is sent to, without its author
 */
record Readers(Visibility visibility, SortedSet<PersonId> sentTo, SortedSet<PersonId> mentioned) {

    static Readers of(Saying saying, Findings findings) {
        People people = findings.people();
        Draft.Audience audience = saying.latest().audience();
        boolean collection = false;
        SortedSet<PersonId> sentTo = new TreeSet<>();
        for (String id : audience.addressed()) {
            if (findings.rooms().isRoom(id)) {
                findings.rooms().membersOf(id).forEach(member -> sentTo.add(new PersonId(member)));
            } else if (people.isCollectionOfPeople(id)) {
                collection = true;
            } else {
                sentTo.add(new PersonId(people.whoIs(id)));
            }
        }
        SortedSet<PersonId> mentioned = new TreeSet<>(sentTo);
        audience.named().forEach(id -> mentioned.add(new PersonId(people.whoIs(id))));
        PersonId author = new PersonId(saying.author());
        sentTo.remove(PersonId.NONE);
        mentioned.remove(PersonId.NONE);
        sentTo.remove(author);
        mentioned.remove(author);
        return new Readers(visibility(audience, collection), sentTo.isEmpty() ? mentioned : sentTo, mentioned);
    }

    private static Visibility visibility(Draft.Audience audience, boolean collection) {
        if (audience.toEverybody() || !audience.stated()) {
            // A note that says nothing of readers was found in the open.
            return Visibility.PUBLIC;
        }
        if (audience.forEverybody()) {
            return Visibility.UNLISTED;
        }
        return collection ? Visibility.FOLLOWERS : Visibility.DIRECT;
    }
}
