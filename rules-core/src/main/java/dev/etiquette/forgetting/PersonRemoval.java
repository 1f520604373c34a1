package dev.etiquette.forgetting;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes one person out of facts. What does not name the person stays as it is. */
public final class PersonRemoval {

    private final PersonId person;
    private final PersonNames names;
    private final SamePerson same;
    private final AddressedWords words;
    private final SweptIds ids;

    private PersonRemoval(PersonId person, Owner owner, Collection<Fact> facts) {
        this.person = person;
        this.names = PersonNames.of(person, owner, facts);
        this.same = new SamePerson(person, owner, facts);
        this.words = new AddressedWords(person, owner.id(), facts);
        this.ids = new SweptIds(allIds(facts), names);
    }

    /**
     * The facts without that person, in their order.
     *
     * @param owner who is somebody else
     * @throws InvalidFactException when the person is the owner
     */
    public static List<Fact> remove(PersonId person, Owner owner, Collection<Fact> facts) {
        if (person.equals(owner.id())) {
            throw new InvalidFactException(
                    ForgettingMessage.OWNER.with(person) + "\n" + ForgettingMessage.MAYBE_DROP.text());
        }
        if (person.isNone()) {
            return List.copyOf(facts);
        }
        PersonRemoval removal = new PersonRemoval(person, owner, facts);
        return facts.stream().map(removal::without).flatMap(Optional::stream).toList();
    }

    /** What that person is to be left alone on, each once, and no reason for it. */
    public static Collection<DoNotContact> bans(PersonId person, Collection<Fact> facts) {
        Set<DoNotContact> bans = new LinkedHashSet<>();
        List<Contact> versions = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof DoNotContact ban && ban.contact().equals(person)) {
                bans.add(unexplained(ban));
            } else if (fact instanceof Contact contact && contact.id().equals(person)) {
                versions.add(contact);
            }
        }
        // A ban that a later version of the contact no longer has is over.
        Optional<Instant> latest = versions.stream().map(Contact::asOf).max(Comparator.naturalOrder());
        versions.stream()
                .filter(contact -> latest.filter(contact.asOf()::equals).isPresent())
                .flatMap(contact -> contact.doNotContact().stream())
                .forEach(ban -> bans.add(unexplained(ban)));
        return bans;
    }

    private static DoNotContact unexplained(DoNotContact ban) {
        return new DoNotContact(ban.contact(), ban.platform(), ban.channel(), "", ban.since());
    }

    private static Collection<String> allIds(Collection<Fact> facts) {
        Set<String> all = new TreeSet<>();
        for (Fact fact : facts) {
            Fact said = fact instanceof Draft draft ? draft.utterance() : fact;
            if (said instanceof Utterance utterance) {
                all.add(utterance.id().value());
                all.add(utterance.thread().value());
                if (utterance instanceof Reply reply) {
                    all.add(reply.answers().value());
                } else if (utterance instanceof Post post) {
                    all.add(post.repeats().value());
                }
            } else if (fact instanceof Meeting meeting) {
                all.add(meeting.id().value());
            } else if (fact instanceof Marks marks) {
                all.add(marks.utterance().value());
            }
        }
        return all;
    }

    /** What stays of a fact; empty when nothing does. */
    private Optional<Fact> without(Fact fact) {
        if (fact instanceof Utterance utterance) {
            return words.goes(utterance) ? Optional.empty() : Optional.of(said(utterance));
        } else if (fact instanceof Draft draft) {
            return words.goes(draft.utterance())
                    ? Optional.empty()
                    : Optional.of(new Draft(said(draft.utterance()), draft.mailing()));
        } else if (fact instanceof Marks marks) {
            return words.isGone(marks.utterance())
                    ? Optional.empty()
                    : Optional.of(new Marks(id(marks.utterance()), marks.marks(), marks.own()));
        } else if (fact instanceof Contact contact) {
            return contact.id().equals(person) ? Optional.empty() : Optional.of(known(contact));
        } else if (fact instanceof Switch each) {
            return Optional.of(new Switch(names.outOf(each.name()), each.since(), each.endsAt()));
        } else if (fact instanceof HostFact own) {
            return same.isIn(own) ? Optional.empty() : swept(own);
        }
        return about(fact);
    }

    private Optional<Fact> about(Fact fact) {
        if (fact instanceof Connection connection) {
            return staysOf(connection.contact(), connection);
        } else if (fact instanceof DoNotContact ban) {
            return staysOf(ban.contact(), swept(ban));
        } else if (fact instanceof Detail detail) {
            return staysOf(
                    detail.contact(),
                    new Detail(
                            detail.contact(), names.outOf(detail.name()), names.outOf(detail.text()), detail.since()));
        } else if (fact instanceof Tag tag) {
            return staysOf(tag.contact(), new Tag(tag.contact(), names.outOf(tag.name())));
        } else if (fact instanceof PersonalDate date) {
            return staysOf(
                    date.contact(),
                    new PersonalDate(date.contact(), names.outOf(date.name()), date.day(), date.year(), date.yearly()));
        } else if (fact instanceof Meeting meeting) {
            return staysOf(
                    meeting.contact(),
                    new Meeting(
                            new MeetingId(ids.of(meeting.id().value())),
                            meeting.contact(),
                            meeting.at(),
                            names.outOf(meeting.about())));
        }
        Feedback feedback = (Feedback) fact;
        return staysOf(
                feedback.contact(),
                new Feedback(
                        feedback.recommendation(),
                        feedback.verdict(),
                        feedback.at(),
                        names.outOf(feedback.reason()),
                        feedback.backAt(),
                        feedback.contact()));
    }

    private Optional<Fact> staysOf(PersonId whose, Fact fact) {
        return whose.equals(person) ? Optional.empty() : Optional.of(fact);
    }

    private Utterance said(Utterance utterance) {
        String text = names.outOf(utterance.text());
        SortedSet<PersonId> others = new TreeSet<>(utterance.mentions());
        others.remove(person);
        UtteranceId id = id(utterance.id());
        ThreadId thread = new ThreadId(ids.of(utterance.thread().value()));
        if (utterance instanceof Post post) {
            return new Post(
                    id,
                    post.platform(),
                    post.author(),
                    post.at(),
                    post.edited(),
                    text,
                    post.visibility(),
                    others,
                    thread,
                    post.evergreen(),
                    post.promotional(),
                    id(post.repeats()),
                    post.reactions(),
                    post.language());
        } else if (utterance instanceof Reply reply) {
            return new Reply(
                    id,
                    reply.platform(),
                    reply.author(),
                    reply.at(),
                    reply.edited(),
                    text,
                    reply.visibility(),
                    others,
                    thread,
                    id(reply.answers()),
                    reply.answersWhom().equals(person) ? PersonId.NONE : reply.answersWhom(),
                    reply.language());
        }
        Message message = (Message) utterance;
        return new Message(
                id,
                message.platform(),
                message.author(),
                message.at(),
                message.edited(),
                text,
                others,
                thread,
                message.language());
    }

    private UtteranceId id(UtteranceId id) {
        return new UtteranceId(ids.of(id.value()));
    }

    private Contact known(Contact contact) {
        return contact.inGroup(names.outOf(contact.group()))
                .because(names.outOf(contact.why()), names.outOf(contact.benefit()), names.outOf(contact.offer()))
                .leftAloneAs(contact.doNotContact().stream().map(this::swept).toList());
    }

    private DoNotContact swept(DoNotContact ban) {
        return new DoNotContact(ban.contact(), ban.platform(), ban.channel(), names.outOf(ban.reason()), ban.since());
    }

    private Optional<Fact> swept(HostFact fact) {
        if (fact instanceof GivenFact given) {
            return Optional.of(sweptValues(given));
        }
        // How to make it anew only the host knows.
        return names.areIn(fact.toString()) ? Optional.empty() : Optional.of(fact);
    }

    private GivenFact sweptValues(GivenFact given) {
        Map<String, Object> values = new TreeMap<>(given.values());
        values.replaceAll((field, value) -> swept(value));
        return GivenFact.of(given.type(), values);
    }

    private Object swept(Object value) {
        if (value instanceof String text) {
            return names.outOf(text);
        } else if (value instanceof SortedSet<?> several) {
            SortedSet<Object> all = new TreeSet<>();
            several.forEach(each -> all.add(swept(each)));
            return all;
        } else if (value instanceof Set<?> several) {
            Set<Object> all = new LinkedHashSet<>();
            several.forEach(each -> all.add(swept(each)));
            return all;
        } else if (value instanceof List<?> several) {
            return several.stream().map(this::swept).toList();
        }
        return value;
    }
}
