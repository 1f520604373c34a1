package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A situation with what there is to say of how it was read.
 *
 * @param situation all that is known
 * @param book by which it is judged
 * @param skipped entries of exports that cannot be used
 * @param skippedTotal how many cannot be used, also those that the list has no room for
 * @param notes what exports lack, and what was ignored on purpose
 * @param strangers of whom it was told that nobody knows them
 */
record SituationInput(
        Situation situation,
        RuleBook book,
        List<SkippedEntry> skipped,
        int skippedTotal,
        List<String> notes,
        Set<PersonId> strangers) {

    /** One of which nobody was told yet whom nobody knows. */
    SituationInput(
            Situation situation, RuleBook book, List<SkippedEntry> skipped, int skippedTotal, List<String> notes) {
        this(situation, book, skipped, skippedTotal, notes, Set.of());
    }

    /** The contacts among the facts. */
    List<Contact> contacts() {
        return situation.facts().stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .toList();
    }

    /** The same of another situation. */
    SituationInput with(Situation whole) {
        return new SituationInput(whole, book, skipped, skippedTotal, notes, strangers);
    }

    /** The same with more to say. */
    SituationInput withNotes(List<String> more) {
        return new SituationInput(
                situation,
                book,
                skipped,
                skippedTotal,
                Stream.concat(notes.stream(), more.stream()).toList(),
                strangers);
    }

    /** The same after it was told of people whom nobody knows. */
    SituationInput withStrangers(Set<PersonId> told) {
        return new SituationInput(situation, book, skipped, skippedTotal, notes, told);
    }
}
