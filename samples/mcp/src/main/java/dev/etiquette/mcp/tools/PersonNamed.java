package dev.etiquette.mcp.tools;

import dev.etiquette.GivenFacts;
import dev.etiquette.Situation;
import dev.etiquette.mcp.answer.QuotedWords;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.model.Contact;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.TableValues;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody whom a call names: by id, by handle, by name, or by the first words of a name. Ids and names may also be written as answers
 * show them, cleaned.
 */
final class PersonNamed {

    private static final int MOST_SHOWN = 8;

    private PersonNamed() {}

    /**
     * The person of the archive or the contacts.
     *
     * @throws RefusedCallException when nobody is called so, or several are
     */
    static PersonId of(String written, Situation situation) {
        List<Contact> contacts = situation.facts().stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .toList();
        if (contacts.stream().anyMatch(each -> each.id().value().equals(written))) {
            return new PersonId(written);
        }
        List<PersonId> shown = contacts.stream()
                .map(Contact::id)
                .filter(id -> QuotedWords.plain(id.value()).equals(written))
                .distinct()
                .toList();
        if (shown.size() == 1) {
            return shown.get(0);
        }
        String small = small(written);
        List<Contact> named = contacts.stream()
                .filter(each -> names(each).anyMatch(small::equals))
                .toList();
        List<Contact> meant = !named.isEmpty()
                ? named
                : contacts.stream()
                        .filter(each -> names(each).anyMatch(name -> isBeginning(small, name)))
                        .toList();
        List<PersonId> people = meant.stream().map(Contact::id).distinct().toList();
        if (people.size() == 1) {
            return people.get(0);
        } else if (people.isEmpty()) {
            throw nobody(written, TableValues.of(situation.owner(), contacts, ZoneOffset.UTC));
        }
        throw new RefusedCallException("Several people are called \"" + ToolArguments.shortened(written) + "\": "
                + meant.stream()
                        .limit(MOST_SHOWN)
                        .map(each -> QuotedWords.marked(each.name()) + " with the id "
                                + QuotedWords.marked(each.id().value()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + (people.size() > MOST_SHOWN ? " and more" : "") + ".\nMaybe name the id. " + QuotedWords.REMARK);
    }

    private static RefusedCallException nobody(String written, TableValues people) {
        List<String> near = GivenFacts.meant(written, people);
        return new RefusedCallException("Nobody is called \"" + ToolArguments.shortened(written) + "\" in the archive."
                + (near.isEmpty()
                        ? ""
                        : "\nMaybe " + QuotedWords.marked(near.get(0)) + " is meant. " + QuotedWords.REMARK));
    }

    private static Stream<String> names(Contact contact) {
        return Stream.concat(
                        Stream.of(contact.name(), QuotedWords.plain(contact.name())),
                        contact.handles().values().stream().flatMap(handle -> Stream.of("@" + handle, handle)))
                .filter(name -> !name.isEmpty())
                .map(PersonNamed::small);
    }

    private static boolean isBeginning(String small, String name) {
        return !small.isEmpty()
                && name.length() > small.length()
                && name.startsWith(small)
                && !Character.isLetterOrDigit(name.codePointAt(small.length()));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
