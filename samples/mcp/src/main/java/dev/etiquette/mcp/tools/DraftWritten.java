package dev.etiquette.mcp.tools;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.Withheld;
import dev.etiquette.mcp.answer.RefusedCallException;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A draft as a call describes it: a post, a reply or a private message that is not sent yet. */
final class DraftWritten {

    private static final UtteranceId ID = new UtteranceId("draft-of-the-assistant");

    private final AdvisedOwner.Asked asked;
    private final Platform where;
    private final PersonId me;

    /** What is answered, and whether others read the answer. */
    private record Answered(Utterance said, boolean inPublic) {}

    private DraftWritten(AdvisedOwner.Asked asked, Platform where) {
        this.asked = asked;
        this.where = where;
        this.me = asked.situation().owner().id();
    }

    /**
     * The draft.
     *
     * @throws RefusedCallException when it cannot be one
     */
    static Draft of(ToolArguments arguments, AdvisedOwner.Asked asked) {
        String named = arguments.needed("platform");
        Platform where = asked.etiquette()
                .book()
                .platformNamed(named)
                .orElseThrow(() -> new RefusedCallException("There is no platform \"" + ToolArguments.shortened(named)
                        + "\".\nMaybe one of these is meant: "
                        + String.join(", ", asked.etiquette().book().platforms()) + "."));
        if (where.form() == Platform.Form.OFFLINE) {
            throw new RefusedCallException("Nothing is written there: " + where.name() + ".");
        }
        boolean mailing = arguments.flag("mailing");
        SortedSet<PersonId> people = new TreeSet<>();
        arguments.texts("to").forEach(name -> people.add(PersonNamed.of(name, asked.situation())));
        Optional<String> answers = arguments.text("answers");
        if (people.isEmpty() && mailing) {
            throw new RefusedCallException("A mailing needs the people whom it is for, in \"to\".");
        } else if (people.isEmpty() && answers.isEmpty() && where.form() == Platform.Form.LETTERS) {
            throw new RefusedCallException(
                    "A letter by " + where.name() + " needs somebody whom it is for, in \"to\".");
        }
        DraftWritten written = new DraftWritten(asked, where);
        return new Draft(written.said(arguments.needed("text"), people, answers.map(written::answered)), mailing);
    }

    /** Whoever names people writes to them in private, and they are judged; what is answered only tells of what it is then. */
    private Utterance said(String text, SortedSet<PersonId> people, Optional<Answered> answered) {
        if (people.isEmpty() && answered.isPresent()) {
            return answer(text, answered.get());
        } else if (people.isEmpty()) {
            return Post.of(ID.value(), where, me.value(), asked.now(), text);
        }
        return message(
                text,
                people,
                answered.map(Answered::said)
                        .filter(said -> people.contains(said.author())
                                || everybody(said).equals(with(people, me))));
    }

    /** Others read it only where they read what it answers; from another place one writes in private. */
    private Utterance answer(String text, Answered answered) {
        Utterance said = answered.said();
        if (answered.inPublic() && said.platform().equals(where)) {
            return Reply.of(
                            ID.value(),
                            where,
                            me.value(),
                            asked.now(),
                            text,
                            said.id().value())
                    .toWhom(said.author().value());
        }
        SortedSet<PersonId> people = said.author().equals(me) ? everybody(said) : new TreeSet<>(Set.of(said.author()));
        people.remove(me);
        if (people.isEmpty()) {
            throw new RefusedCallException("What is answered is the owner's own, and was not said there to anybody:"
                    + " the people whom the draft is for are needed, in \"to\".");
        }
        return message(text, people, Optional.of(said));
    }

    private Message message(String text, SortedSet<PersonId> people, Optional<Utterance> answered) {
        ThreadId thread = answered.filter(
                        said -> said instanceof Message && said.platform().equals(where))
                .map(Utterance::thread)
                .orElseGet(() -> conversation(people));
        return new Message(ID, where, me, asked.now(), asked.now(), text, people, thread);
    }

    /** The private conversation with the same people that goes on, or a new one. */
    private ThreadId conversation(SortedSet<PersonId> people) {
        SortedSet<PersonId> everybody = with(people, me);
        return asked.situation().facts().stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(each -> each.platform().equals(where) && everybody(each).equals(everybody))
                .max(Comparator.comparing(Message::at))
                .map(Message::thread)
                .orElseGet(() -> new ThreadId(ID.value()));
    }

    /** Whoever says it, and to whom. */
    private static SortedSet<PersonId> everybody(Utterance said) {
        return with(said.mentions(), said.author());
    }

    private static SortedSet<PersonId> with(Collection<PersonId> people, PersonId one) {
        SortedSet<PersonId> all = new TreeSet<>(people);
        all.add(one);
        return all;
    }

    /** By the id of advice, then the way that is advised, or of something that was said. */
    private Answered answered(String id) {
        return said(id).map(said -> new Answered(said, othersRead(said)))
                .or(() -> advised(id))
                .orElseThrow(() ->
                        new RefusedCallException("Neither advice to answer somebody nor anything that was said has"
                                + " the id \"" + ToolArguments.shortened(id) + "\"."));
    }

    private Optional<Answered> advised(String id) {
        var advice = asked.advice();
        return Stream.concat(
                        advice.recommendations().stream(),
                        advice.withheld().stream().map(Withheld::recommendation))
                .filter(each -> each.key().equals(id))
                .findFirst()
                .map(Recommendation::act)
                .filter(act -> act.subject().type() == Subject.Type.UTTERANCE)
                .flatMap(act -> said(act.subject().id())
                        .filter(said -> !said.author().equals(me))
                        .map(said -> new Answered(
                                said,
                                othersRead(said)
                                        && (act.channel().equals(Channel.REPLY)
                                                || act.channel().equals(Channel.POST)))));
    }

    /** A post or reply to those alone whom it names is no more public than a message. */
    private static boolean othersRead(Utterance said) {
        return said.visibility() != Visibility.DIRECT;
    }

    private Optional<Utterance> said(String id) {
        return SaidThing.of(id, where, asked.situation());
    }
}
