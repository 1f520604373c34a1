package dev.etiquette.archives.x;

import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.text.TextPrefix;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whole texts of posts of X that stand shortened elsewhere. X gives them ids of their own, so that a text and its post
 * are known to belong together only by their time and by their first words.
 */
public final class LongPostTexts {

    /** How long after or before its post a long text may be written down. */
    private static final Duration APART = Duration.ofMinutes(1);

    /** Nobody writes more long texts in so short a time; a script that did shall not take for ever. */
    private static final int MOST_AT_ONCE = 200;

    private record Text(Instant at, String text, String words) implements Comparable<Text> {
        @Override
        public int compareTo(Text other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : text.compareTo(other.text);
        }
    }

    private final int most;
    private final SortedSet<Text> texts = new TreeSet<>();

    public LongPostTexts(int most) {
        this.most = most;
    }

    /** Keeps a whole text, unless there is no room for more. */
    boolean add(Instant at, String text) {
        if (texts.size() < most) {
            texts.add(new Text(at, text, TextPrefix.words(text)));
            return true;
        }
        return false;
    }

    /**
     * Replaces shortened texts by the whole ones, once everything was read.
     *
     * @return how many texts belong to no post
     */
    public int lengthen(Map<String, List<UtteranceVersion>> drafts) {
        if (texts.isEmpty()) {
            return 0;
        }
        Set<Text> used = new HashSet<>();
        drafts.replaceAll((id, versions) ->
                versions.stream().map(draft -> lengthened(draft, used)).toList());
        return texts.size() - used.size();
    }

    private UtteranceVersion lengthened(UtteranceVersion draft, Set<Text> used) {
        boolean post = draft.place().origin().folder().platform().equals(Platform.X)
                && draft.audience().toEverybody();
        TextPrefix beginning = post ? TextPrefix.of(draft.text()) : TextPrefix.NOTHING;
        if (!beginning.tells()) {
            return draft;
        }
        Instant at = draft.edited();
        Text first = new Text(Times.plus(at, APART.negated()), "", "");
        Optional<Text> whole = texts.tailSet(first).stream()
                .takeWhile(text -> !text.at().isAfter(Times.plus(at, APART)))
                .limit(MOST_AT_ONCE)
                .filter(text -> beginning.begins(text.words()))
                .min(Comparator.<Text, Duration>comparing(text -> distance(text, at))
                        .thenComparing(Comparator.naturalOrder()));
        whole.ifPresent(used::add);
        boolean longer = whole.filter(
                        text -> text.text().length() > draft.text().length() || beginning.cut())
                .isPresent();
        return longer ? draft.saying(whole.orElseThrow().text()) : draft;
    }

    private static Duration distance(Text text, Instant moment) {
        return Duration.between(text.at(), moment).abs();
    }
}
