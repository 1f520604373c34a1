package dev.etiquette.forgetting;

import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Knows which words go with a person: their own, and those of others that are to nobody else. */
final class AddressedWords {

    private record Place(Platform platform, UtteranceId id) {}

    private final PersonId person;
    private final PersonId owner;

    /** What the person wrote. */
    private final Set<Place> theirs = new HashSet<>();

    private final Set<UtteranceId> gone = new HashSet<>();
    private final Set<UtteranceId> left = new HashSet<>();

    AddressedWords(PersonId person, PersonId owner, Collection<Fact> facts) {
        this.person = person;
        this.owner = owner;
        for (Fact fact : facts) {
            if (fact instanceof Utterance utterance && utterance.author().equals(person)) {
                theirs.add(new Place(utterance.platform(), utterance.id()));
            }
        }
        for (Fact fact : facts) {
            // Marks may be of what is planned, too.
            Fact said = fact instanceof Draft draft ? draft.utterance() : fact;
            if (said instanceof Utterance utterance) {
                (goes(utterance) ? gone : left).add(utterance.id());
            }
        }
    }

    boolean goes(Utterance utterance) {
        if (utterance.author().equals(person)) {
            return true;
        } else if (utterance.visibility() == Visibility.DIRECT && isToThemAlone(utterance)) {
            return true;
        } else if (utterance instanceof Message) {
            return false;
        } else if (utterance instanceof Post post) {
            // What shows again what they wrote is what they wrote.
            return theirs.contains(new Place(post.platform(), post.repeats()));
        }
        Reply reply = (Reply) utterance;
        boolean answersThem = reply.answersWhom().equals(person)
                || (reply.answersWhom().isNone() && theirs.contains(new Place(reply.platform(), reply.answers())));
        return reply.author().equals(owner) && answersThem && (reply.mentions().isEmpty() || isToThemAlone(reply));
    }

    private boolean isToThemAlone(Utterance utterance) {
        return utterance.mentions().equals(Set.of(person));
    }

    /** Whether an id is of what goes, and on no platform of what stays. */
    boolean isGone(UtteranceId id) {
        return gone.contains(id) && !left.contains(id);
    }
}
