package dev.etiquette.commandline;

import dev.etiquette.GivenFacts;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Somebody who was named on the command line: by name, handle or id, or by the first words of a name. */
final class PersonArgument {

    /** Whoever typed a name that many have is shown so many of them. */
    private static final int MOST_SHOWN = 8;

    private PersonArgument() {}

    /**
     * The person of the archive or the contacts.
     *
     * @throws Refusal when nobody is called so, or several are
     */
    static PersonId of(String typed, SituationInput input) {
        String small = small(typed);
        TableValues people = TableValues.of(input.situation().owner(), input.contacts(), ZoneOffset.UTC);
        if (!people.isKnown(typed)) {
            return only(typed, found(input, name -> isBeginning(small, name))).orElseThrow(() -> nobody(typed, people));
        }
        // Two may have one name, and an id that is typed is nobody else's name.
        List<Contact> named = found(input, small::equals);
        boolean id = named.stream().anyMatch(each -> each.id().value().equals(typed.strip()));
        return (id ? Optional.<PersonId>empty() : only(typed, named))
                .or(() -> people.known(typed))
                .orElseThrow(() -> nobody(typed, people));
    }

    private static Refusal nobody(String typed, TableValues people) {
        List<String> near = GivenFacts.meant(typed, people);
        return near.isEmpty()
                ? RefusalMessage.NOBODY_CALLED.refusal(typed)
                : RefusalMessage.NOBODY_CALLED_OR.refusal(typed, near.get(0));
    }

    private static List<Contact> found(SituationInput input, Predicate<String> meant) {
        return input.contacts().stream()
                .filter(each -> names(each).map(PersonArgument::small).anyMatch(meant))
                .toList();
    }

    private static Stream<String> names(Contact contact) {
        return Stream.concat(
                Stream.of(contact.name()), contact.handles().values().stream().map(handle -> "@" + handle));
    }

    /** The only one of them; of several the user has to choose. */
    private static Optional<PersonId> only(String typed, List<Contact> found) {
        List<PersonId> people = found.stream().map(Contact::id).distinct().toList();
        if (people.size() > 1) {
            List<String> shown = found.stream()
                    .map(PersonArgument::shown)
                    .distinct()
                    .sorted()
                    .toList();
            String listed = String.join(", ", shown.subList(0, Math.min(MOST_SHOWN, shown.size())));
            throw shown.size() > MOST_SHOWN
                    ? RefusalMessage.SEVERAL_CALLED_AND_MORE.refusal(typed, listed, shown.size() - MOST_SHOWN)
                    : RefusalMessage.SEVERAL_CALLED.refusal(typed, listed);
        }
        return people.stream().findFirst();
    }

    private static String shown(Contact contact) {
        return contact.name().isEmpty() || contact.name().equals(contact.id().value())
                ? contact.id().value()
                : contact.name() + " (" + contact.id().value() + ")";
    }

    /** Whether whole words of a name, or a handle without the place where it is one, are what was typed. */
    private static boolean isBeginning(String typed, String name) {
        String wanted = name.startsWith("@") && !typed.startsWith("@") ? "@" + typed : typed;
        return !typed.isEmpty()
                && name.startsWith(wanted)
                && name.length() > wanted.length()
                && !Character.isLetterOrDigit(name.codePointAt(wanted.length()));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
