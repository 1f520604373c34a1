package dev.etiquette.engine;

import dev.etiquette.model.PersonId;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.PostText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one person said until now, to be compared with what they are about to say. It is read when it is asked for first, in
 * time proportional to those texts; what is compared then shares a run of words with the draft. Not for use by several threads.
 */
final class EarlierTexts {

    private static final long SAME = 100;

    private final PersonId author;
    private final Collection<Utterance> said;
    private final Map<PostText, List<Text>> byText = new HashMap<>();
    private final Map<String, List<Text>> byRun = new HashMap<>();
    private boolean isRead;

    /**
     * Compares with what that person said.
     *
     * @param said by anybody
     */
    EarlierTexts(PersonId author, Collection<Utterance> said) {
        this.author = author;
        this.said = said;
    }

    private record Text(Utterance said, PostText text, Set<String> runs) {

        static Text of(Utterance said) {
            PostText text = PostText.of(said.text());
            return new Text(said, text, text.runs());
        }
    }

    /**
     * Compares a post with the posts on that platform, anything else with what was said to those whom it reaches, on any
     * platform. Of several that are the same by four fifths the latest, else the likest.
     */
    Resemblance mostLike(Utterance draft) {
        Text planned = Text.of(draft);
        // A few words, such as a good morning, are said again and again; a post that leads to a page is about that.
        boolean leads = draft instanceof Post && !planned.text.pages().isEmpty();
        if (planned.text.isEmpty() || (planned.runs.isEmpty() && !leads)) {
            return Resemblance.NONE;
        }
        read();
        Set<Text> candidates = new LinkedHashSet<>(byText.getOrDefault(planned.text, List.of()));
        planned.runs.forEach(run -> candidates.addAll(byRun.getOrDefault(run, List.of())));
        Resemblance best = Resemblance.NONE;
        for (Text each : candidates) {
            long percent = isComparable(draft, each.said) ? percent(planned, each) : 0;
            Resemblance found = new Resemblance(each.said.id(), each.said.at(), percent, each.said.text());
            if (percent > 0 && found.goesBefore(best)) {
                best = found;
            }
        }
        return best;
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        for (Utterance each : said) {
            if (each.author().equals(author)) {
                Text text = Text.of(each);
                byText.computeIfAbsent(text.text, unknown -> new ArrayList<>()).add(text);
                text.runs.forEach(run ->
                        byRun.computeIfAbsent(run, unknown -> new ArrayList<>()).add(text));
            }
        }
    }

    private static boolean isComparable(Utterance draft, Utterance other) {
        if (other.id().equals(draft.id())) {
            return false;
        } else if (draft instanceof Post) {
            return other instanceof Post && other.platform().equals(draft.platform());
        }
        return !(other instanceof Post) && !Collections.disjoint(reached(draft), reached(other));
    }

    private static Set<PersonId> reached(Utterance said) {
        Set<PersonId> reached = new HashSet<>(said.mentions());
        if (said instanceof Reply reply) {
            reached.add(reply.answersWhom());
        }
        reached.remove(PersonId.NONE);
        return reached;
    }

    private static long percent(Text one, Text other) {
        if (one.text.equals(other.text)) {
            return SAME;
        } else if (!one.text.pages().equals(other.text.pages())
                || !one.text.numbers().equals(other.text.numbers())) {
            return 0;
        }
        long common = one.runs.stream().filter(other.runs::contains).count();
        return SAME * common / (one.runs.size() + other.runs.size() - common);
    }
}
