package dev.etiquette.archives.x;

import dev.etiquette.archives.files.ImportLimits;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.text.TextPrefix;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whole texts of posts of X, of which another file has shortened texts. X gives them ids of their own, so a text and its
 * post are joined by their time and by their first words.
 */
final class LongPostTexts {

    /** The time between a long text and its post at most, inclusive. */
    private static final Duration MOST_DISTANCE = Duration.ofMinutes(1);

    /** How many texts are compared with a post at most, so that automatic posts do not take for ever. */
    private static final int MOST_AT_ONCE = 200;

    private static final IgnoredKind WITHOUT_POST =
            new IgnoredKind("whole text of a post that is not here", "whole texts of posts that are not here");

    private record Text(Instant at, String text, String words) implements Comparable<Text> {
        @Override
        public int compareTo(Text other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : text.compareTo(other.text);
        }
    }

    private final SortedSet<Text> texts = new TreeSet<>();

    /** Adds a whole text and returns whether there was room for it. */
    boolean add(Instant at, String text, ImportLimits limits) {
        if (texts.size() < limits.utterances()) {
            texts.add(new Text(at, text, TextPrefix.words(text)));
            return true;
        }
        return false;
    }

    /** Replaces shortened texts by the whole ones. Call once, after everything was read. */
    void replaceShortened(ArchiveFindings findings) {
        if (texts.isEmpty()) {
            return;
        }
        Set<Text> used = new HashSet<>();
        findings.versions()
                .replaceAll((id, versions) -> versions.stream()
                        .map(version -> withWholeText(version, used))
                        .toList());
        findings.addIgnored(WITHOUT_POST, texts.size() - used.size());
    }

    private UtteranceVersion withWholeText(UtteranceVersion version, Set<Text> used) {
        boolean post = version.place().document().export().platform().equals(Platform.X)
                && version.audience().toEverybody();
        TextPrefix beginning = post ? TextPrefix.of(version.text()) : TextPrefix.NONE;
        if (!beginning.isSignificant()) {
            return version;
        }
        Instant at = version.editedAt();
        Text first = new Text(Times.plus(at, MOST_DISTANCE.negated()), "", "");
        Optional<Text> whole = texts.tailSet(first).stream()
                .takeWhile(text -> !text.at().isAfter(Times.plus(at, MOST_DISTANCE)))
                .limit(MOST_AT_ONCE)
                .filter(text -> beginning.matches(text.words()))
                .min(Comparator.<Text, Duration>comparing(text -> distance(text, at))
                        .thenComparing(Comparator.naturalOrder()));
        whole.ifPresent(used::add);
        boolean longer = whole.filter(
                        text -> text.text().length() > version.text().length() || beginning.cut())
                .isPresent();
        return longer ? version.withText(whole.orElseThrow().text()) : version;
    }

    private static Duration distance(Text text, Instant moment) {
        return Duration.between(text.at(), moment).abs();
    }
}
