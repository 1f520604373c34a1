package dev.etiquette.engine;

import static java.util.stream.Collectors.toMap;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.prepared.Planned;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.HourNamed;
import dev.etiquette.reading.NamedDays;
import dev.etiquette.reading.Phrases;
import dev.etiquette.reading.PromisedDay;
import dev.etiquette.reading.TextBeginning;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is not sent yet: what it is, and whom it says something to, as rules of restraint see it. */
final class DraftReader {

    /** No rule has proposed it. */
    private static final Reason NO_RULE = new Reason("", "", "", "", List.of());

    private final Phrases phrases;
    private final NamedDays days;
    private final ZoneId zone;
    private final EarlierTexts earlier;
    private final Map<PersonId, Contact> contacts;
    private final Map<UtteranceId, MarkSet> known = new HashMap<>();

    /**
     * Reads by these phrases.
     *
     * @param days by which names days are called
     * @param zone of the owner
     * @param marks what the host knows of texts, which wins
     * @param earlier what the owner said until then
     */
    DraftReader(
            Phrases phrases,
            NamedDays days,
            ZoneId zone,
            Collection<Marks> marks,
            EarlierTexts earlier,
            Map<PersonId, Contact> contacts) {
        this.phrases = phrases;
        this.days = days;
        this.zone = zone;
        this.earlier = earlier;
        this.contacts = contacts;
        marks.forEach(each -> known.put(each.utterance(), MarkSet.of(each.marks(), each.own())));
    }

    /** What reading it shows. */
    Planned planned(Draft draft) {
        Utterance said = draft.utterance();
        Set<String> names = names(said);
        MarkSet marks = Optional.ofNullable(known.get(said.id())).orElseGet(() -> read(said.text(), names));
        boolean promotional = said instanceof Post post && post.promotional();
        boolean repeats = said instanceof Post post && !post.repeats().isNone();
        Resemblance like = earlier.mostLike(said);
        return new Planned(
                said.id(),
                said.platform(),
                channel(said),
                said.at(),
                draft.mailing(),
                repeats,
                promotional || marks.has(Mark.PROMOTIONAL),
                marks,
                saysWhen(said),
                new TextWords(said.text(), names),
                like.id(),
                like.at(),
                like.percent(),
                TextBeginning.of(like.text()),
                TextBeginning.of(said.text()));
    }

    private boolean saysWhen(Utterance said) {
        return HourNamed.in(said.text()).isPresent()
                || PromisedDay.isSameDay(said.text())
                || (Times.isOnCalendar(said.at())
                        && days.last(said.text(), Times.dayOf(said.at(), zone)).isPresent());
    }

    private MarkSet read(String text, Set<String> names) {
        return phrases.read(text).marks(names);
    }

    /** By which those whom it reaches are called. */
    private Set<String> names(Utterance said) {
        Set<String> names = new HashSet<>();
        for (PersonId person : reached(said)) {
            names.addAll(names(contacts.get(person)));
        }
        return names;
    }

    private static Set<String> names(@Nullable Contact contact) {
        Set<String> names = new HashSet<>();
        if (contact != null) {
            names.addAll(Phrases.comparable(contact.name()));
            contact.handles().values().forEach(handle -> names.addAll(Phrases.comparable(handle)));
        }
        return names;
    }

    private static SortedSet<PersonId> reached(Utterance said) {
        SortedSet<PersonId> reached = new TreeSet<>(said.mentions());
        if (said instanceof Reply reply && !reply.answersWhom().isNone()) {
            reached.add(reply.answersWhom());
        }
        reached.remove(said.author());
        return reached;
    }

    /** One for each of those whom it reaches, and for a post one as such; sorted by person. */
    static List<Proposal> proposals(Draft draft, Map<PersonId, Contact> contacts, Collection<?> facts) {
        Utterance said = draft.utterance();
        SortedSet<PersonId> reached = reached(said);
        if ((said instanceof Post && !isPrivate(said)) || reached.isEmpty()) {
            reached.add(PersonId.NONE);
        }
        Map<PersonId, Turn> waiting = draft.mailing() ? Map.of() : waiting(said, facts);
        List<Proposal> proposals = new ArrayList<>();
        for (PersonId person : reached) {
            Optional<Turn> asked = Optional.ofNullable(waiting.get(person));
            SuggestedAction act = new SuggestedAction(
                    asked.isPresent() ? Action.RESPOND : action(said, person, contacts.get(person)),
                    person,
                    Optional.ofNullable(contacts.get(person)).map(Contact::name).orElse(""),
                    said.platform(),
                    channel(said),
                    "draft " + said.id(),
                    Subject.draft(said.id(), TextBeginning.of(said.text())),
                    asked.map(Turn::at).orElse(said.at()));
            proposals.add(new Proposal(act, Times.ALWAYS, Times.NEVER, Times.NEVER, NO_RULE));
        }
        return proposals;
    }

    private static Action action(Utterance said, PersonId person, @Nullable Contact contact) {
        if (!(said instanceof Post post)) {
            return Action.REACH_OUT;
        } else if (!post.repeats().isNone()) {
            return Action.REPEAT;
        }
        // "@ann did you see …" speaks to Ann; "pictures by @ann" is for all who read it.
        boolean speaks =
                !person.isNone() && (isPrivate(said) || SpokenTo.is(contact, said.text(), true, names(contact)));
        return speaks ? Action.REACH_OUT : Action.POST;
    }

    private static boolean isPrivate(Utterance said) {
        return said instanceof Message
                || said.visibility() == Visibility.DIRECT
                || (said instanceof Reply && said.platform().form() == Platform.Form.LETTERS);
    }

    private static Channel channel(Utterance said) {
        if (isPrivate(said)) {
            return said.platform().privateChannel();
        }
        return said instanceof Reply ? Channel.REPLY : Channel.POST;
    }

    /** What people said to the owner that this answers, by person: nobody has to ask twice. */
    private static Map<PersonId, Turn> waiting(Utterance said, Collection<?> facts) {
        BinaryOperator<Turn> latest = (one, other) -> Turn.IN_TIME.compare(one, other) >= 0 ? one : other;
        Instant at = said.at();
        return facts.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .filter(turn -> !turn.at().isAfter(at) && answers(said, turn))
                .collect(toMap(Turn::contact, Function.identity(), latest))
                .values()
                .stream()
                .filter(turn -> !turn.mine())
                .collect(toMap(Turn::contact, Function.identity()));
    }

    /** Whether a turn is what this answers, or the two of them talk there in private. */
    private static boolean answers(Utterance said, Turn turn) {
        return said instanceof Reply reply
                ? turn.id().equals(reply.answers())
                : said instanceof Message && turn.privately() && turn.platform().equals(said.platform());
    }
}
