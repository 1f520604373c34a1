package dev.etiquette.engine;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what was sent several times by a button pressed twice, or a client that tries again: it was said once. */
final class RepeatedSending {

    /** The same words within this time of the first are the same. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    private record Words(Class<?> kind, PersonId author, UtteranceId answers, String text) {}

    /** The people among whom something is said, and where. */
    private record Talk(Platform platform, Set<PersonId> people) {

        static Talk of(Utterance said) {
            Set<PersonId> people = new HashSet<>(said.mentions());
            people.add(said.author());
            return new Talk(said.platform(), people);
        }
    }

    private record Said(Words words, Utterance first) {}

    private RepeatedSending() {}

    /**
     * The first of the same words for each of the others. What has no words is never the same, nor is what somebody says
     * again after another word in that talk.
     */
    static Map<UtteranceId, UtteranceId> firstOf(Collection<Utterance> said) {
        Map<UtteranceId, UtteranceId> firstOf = new HashMap<>();
        Map<Talk, Said> latest = new HashMap<>();
        List<Utterance> inTime = new ArrayList<>(said);
        inTime.sort(Comparator.comparing(Utterance::at).thenComparing(Utterance::id));
        for (Utterance each : inTime) {
            UtteranceId answers = each instanceof Reply reply ? reply.answers() : UtteranceId.NONE;
            Words words = new Words(
                    each.getClass(),
                    each.author(),
                    firstOf.getOrDefault(answers, answers),
                    each.text().strip());
            Talk talk = Talk.of(each);
            Said before = latest.get(talk);
            if (before != null
                    && before.words().equals(words)
                    && !words.text().isEmpty()
                    && !each.at().isAfter(Times.plus(before.first().at(), AT_ONCE))) {
                firstOf.put(each.id(), before.first().id());
            } else {
                latest.put(talk, new Said(words, each));
            }
        }
        return firstOf;
    }
}
