package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.WrittenHandles;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whom a text names by a handle. What was said comes with a list of them from its platform; of what is not sent yet the text
 * alone tells.
 *
 * <p>A handle is that of its platform. One with a server is that account and no other; one without is that of the owner's
 * server or, where nobody is known there, of the only person on that platform who is called so: where several are, on other servers,
 * it names none of them. A handle that fits nobody may have taken a word with it ("the @ann-led workshop"): then what stands
 * before its first full stop or hyphen is looked for.
 *
 * <p>Several contacts with that very handle, or with that whole name, are all named: any of them may be meant, and whoever is to be
 * left alone is then not written to by mistake.
 */
final class NamedPeople {

    private final Owner owner;
    private final Collection<Contact> contacts;

    NamedPeople(Owner owner, Collection<Contact> contacts) {
        this.owner = owner;
        this.contacts = contacts;
    }

    /** The same, which says whom its text names too. */
    Draft with(Draft draft) {
        Utterance said = draft.utterance();
        String[] named = in(said).stream().map(PersonId::value).toArray(String[]::new);
        if (named.length == 0) {
            return draft;
        } else if (said instanceof Post post) {
            return new Draft(post.mentioning(named), draft.mailing());
        } else if (said instanceof Reply reply) {
            return new Draft(reply.mentioning(named), draft.mailing());
        }
        return new Draft(((Message) said).alsoTo(named), draft.mailing());
    }

    private SortedSet<PersonId> in(Utterance said) {
        SortedSet<PersonId> named = new TreeSet<>();
        Platform where = said.platform();
        boolean room = where.form() == Platform.Form.ROOM;
        if (!reachesWhomItNames(said)) {
            return named;
        }
        for (String handle : room ? WrittenHandles.inRoom(said.text()) : WrittenHandles.in(said.text())) {
            named.addAll(called(handle, where));
        }
        if (!WrittenHandles.in(said.text()).isEmpty()) {
            contacts.stream()
                    .filter(each -> each.handles().containsKey(where)
                            && each.name().strip().indexOf(' ') > 0
                            && WrittenHandles.names(said.text(), each.name().strip()))
                    .forEach(each -> named.add(each.id()));
        }
        named.remove(said.author());
        return named;
    }

    /** A private message goes to its recipients; where servers talk to each other, also to whomever it names. */
    private static boolean reachesWhomItNames(Utterance said) {
        boolean letter = said.platform().form() == Platform.Form.LETTERS;
        return !letter && (!(said instanceof Message) || said.platform().equals(Platform.MASTODON));
    }

    private List<PersonId> called(String handle, Platform where) {
        String mine = handle(owner.handles().getOrDefault(where, ""));
        String meant = onServer(handle, server(mine));
        if (meant.equals(mine)) {
            return List.of();
        }
        List<PersonId> found =
                having(where, each -> onServer(each, server(mine)).equals(meant));
        if (found.isEmpty() && server(handle).isEmpty()) {
            found = having(where, each -> each.startsWith(handle + "@"));
            if (found.isEmpty()) {
                return WrittenHandles.beforeStop(handle)
                        .map(begin -> called(begin, where))
                        .orElse(List.of());
            }
            return found.size() == 1 ? found : List.of();
        }
        return found;
    }

    private List<PersonId> having(Platform where, Predicate<String> handle) {
        return contacts.stream()
                .filter(each -> each.handles().containsKey(where)
                        && handle.test(handle(each.handles().get(where))))
                .map(Contact::id)
                .distinct()
                .toList();
    }

    private static String handle(String given) {
        String plain = WrittenHandles.comparable(given.strip());
        return plain.startsWith("@") ? plain.substring(1) : plain;
    }

    /** What stands behind the second sign, with that; empty when there is none. */
    private static String server(String handle) {
        int at = handle.indexOf('@');
        return at < 0 ? "" : handle.substring(at);
    }

    private static String onServer(String handle, String home) {
        return handle.isEmpty() || handle.indexOf('@') >= 0 ? handle : handle + home;
    }
}
