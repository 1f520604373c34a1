package dev.etiquette.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which of several things that were said are one and the same, sent more than once: the same words of the same person
 * to the same people in the same place, each at most two minutes after the one before. Somebody pressed a button
 * several times, or a program sent again what had arrived. Whatever
 * another one has said in that conversation in between parts them.
 *
 * <p>What has no words is no copy of anything. Immutable and safe for any number of threads.
 */
public final class Copies {

    /** Nobody who means to say the same once more does so that soon. */
    public static final Duration WINDOW = Duration.ofMinutes(2);

    private static final Comparator<Utterance> IN_TIME =
            Comparator.comparing(Utterance::at).thenComparing(Utterance::id);

    private final Map<UtteranceId, UtteranceId> firsts;

    private Copies(Map<UtteranceId, UtteranceId> firsts) {
        this.firsts = Collections.unmodifiableMap(firsts);
    }

    private record Words(
            Class<?> form,
            Platform platform,
            PersonId author,
            SortedSet<PersonId> to,
            Visibility readers,
            UtteranceId answers,
            String text) {

        /** Of all that one author can vary ten thousand times in the same words: an answer to each post, a message to each person. */
        @Override
        public int hashCode() {
            int said = 31 * text.hashCode() + author.hashCode();
            return 31 * (31 * (31 * said + answers.hashCode()) + to.hashCode()) + platform.hashCode();
        }
    }

    /** Who spoke last in a conversation, and since when nobody else has. */
    private record Spoken(PersonId by, Instant since) {}

    /** The first of a row of copies, and when the last of them was said. */
    private record Row(UtteranceId first, Instant last) {}

    /**
     * Finds them; takes time in proportion to the facts, but for sorting them.
     *
     * @param said in any order, each id once
     */
    public static Copies among(Collection<? extends Utterance> said) {
        Objects.requireNonNull(said, "said");
        Set<String> repeated = repeated(said);
        if (repeated.isEmpty()) {
            return new Copies(Map.of());
        }
        // Most conversations have nothing of that, and need not be sorted.
        Set<ThreadId> conversations = new HashSet<>();
        for (Utterance each : said) {
            if (repeated.contains(each.text().strip())) {
                conversations.add(conversation(each));
            }
        }
        List<Utterance> sorted = new ArrayList<>();
        for (Utterance each : said) {
            if (conversations.contains(conversation(each))) {
                sorted.add(each);
            }
        }
        sorted.sort(IN_TIME);
        Map<UtteranceId, UtteranceId> firsts = new HashMap<>();
        Map<Words, Row> rows = new HashMap<>();
        Map<ThreadId, Spoken> latest = new HashMap<>();
        for (Utterance each : sorted) {
            ThreadId conversation = conversation(each);
            Spoken before = latest.get(conversation);
            boolean another = before != null && !before.by().equals(each.author());
            Spoken now = before == null
                    ? new Spoken(each.author(), Times.ALWAYS)
                    : another ? new Spoken(each.author(), each.at()) : before;
            if (before == null || another) {
                latest.put(conversation, now);
            }
            String text = each.text().strip();
            if (!repeated.contains(text)) {
                continue;
            }
            UtteranceId answers = each instanceof Reply reply
                    ? firsts.getOrDefault(reply.answers(), reply.answers())
                    : UtteranceId.NONE;
            Words words = new Words(
                    each.getClass(), each.platform(), each.author(), each.mentions(), each.visibility(), answers, text);
            Row row = rows.get(words);
            // Whoever says the same again after another's words means it.
            boolean parted = row != null && (another || row.last().isBefore(now.since()));
            if (row == null || parted || Times.plus(row.last(), WINDOW).isBefore(each.at())) {
                rows.put(words, new Row(each.id(), each.at()));
            } else {
                firsts.put(each.id(), row.first());
                rows.put(words, new Row(row.first(), each.at()));
            }
        }
        return new Copies(firsts);
    }

    /** What is said more than once at all, by whomever; most is not, and need not be looked at any closer. */
    private static Set<String> repeated(Collection<? extends Utterance> said) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Utterance each : said) {
            String text = each.text().strip();
            if (!text.isEmpty() && !once.add(text)) {
                again.add(text);
            }
        }
        return again;
    }

    /** A room is one conversation, as people answer each other there without saying to what. */
    private static ThreadId conversation(Utterance said) {
        return said.platform().form() == Platform.Form.ROOM
                ? new ThreadId(said.platform().id())
                : said.thread();
    }

    /** Whether nothing was sent more than once. */
    public boolean isEmpty() {
        return firsts.isEmpty();
    }

    /** Whether this is a copy of something that was said before it. */
    public boolean isCopy(UtteranceId id) {
        Objects.requireNonNull(id, "id");
        return firsts.containsKey(id);
    }

    /** That of which this is a copy; itself when it is none. */
    public UtteranceId first(UtteranceId id) {
        Objects.requireNonNull(id, "id");
        return firsts.getOrDefault(id, id);
    }
}
