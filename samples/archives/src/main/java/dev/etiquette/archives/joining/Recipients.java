package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.people.PersonRegistry;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Visibility;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who can read an utterance and who receives it, once all collections of people are known.
 *
 * @param visibility who can read it
 * @param sentTo the people who receive it, without its author
 * @param mentioned the people whom it names or who receive it, without its author
 */
record Recipients(Visibility visibility, SortedSet<PersonId> sentTo, SortedSet<PersonId> mentioned) {

    /** The recipients of an utterance. */
    static Recipients of(UtteranceHistory history, ArchiveFindings findings) {
        PersonRegistry people = findings.people();
        UtteranceVersion.Audience audience = history.latest().audience();
        boolean collection = false;
        SortedSet<PersonId> sentTo = new TreeSet<>();
        for (String id : audience.addressed()) {
            if (findings.groups().isGroup(id)) {
                findings.groups().membersOf(id).forEach(member -> sentTo.add(new PersonId(member)));
            } else if (people.isCollectionOfPeople(id)) {
                collection = true;
            } else {
                sentTo.add(new PersonId(people.resolve(id)));
            }
        }
        SortedSet<PersonId> mentioned = new TreeSet<>(sentTo);
        audience.named().forEach(id -> mentioned.add(new PersonId(people.resolve(id))));
        PersonId author = new PersonId(history.author());
        sentTo.remove(PersonId.NONE);
        mentioned.remove(PersonId.NONE);
        sentTo.remove(author);
        mentioned.remove(author);
        return new Recipients(visibility(audience, collection), sentTo.isEmpty() ? mentioned : sentTo, mentioned);
    }

    private static Visibility visibility(UtteranceVersion.Audience audience, boolean collection) {
        if (audience.toEverybody() || !audience.stated()) {
            // A note without any audience is public.
            return Visibility.PUBLIC;
        }
        if (audience.forEverybody()) {
            return Visibility.UNLISTED;
        }
        return collection ? Visibility.FOLLOWERS : Visibility.DIRECT;
    }
}
