package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.List;

/**
 * Something said, of which all versions are known.
 *
 * @param latest the version that holds
 * @param versions all, the latest among them, in the order of {@link UtteranceVersion#LATEST}
 * @param author of all of them
 * @param at when it was first said
 */
record UtteranceHistory(UtteranceVersion latest, List<UtteranceVersion> versions, String author, Instant at) {

    /** The saying that some versions by one author make. */
    static UtteranceHistory of(List<UtteranceVersion> versions, String author) {
        List<UtteranceVersion> sorted =
                versions.stream().sorted(UtteranceVersion.LATEST).toList();
        Instant first = sorted.stream()
                .flatMap(draft -> draft.said().stream())
                .min(Instant::compareTo)
                .orElse(sorted.get(0).edited());
        return new UtteranceHistory(sorted.get(sorted.size() - 1), sorted, author, first);
    }

    String id() {
        return latest.id();
    }

    Instant edited() {
        return latest.edited().isBefore(at) ? at : latest.edited();
    }

    /** Where it was said: of the exports that hold it, one may know better than the others. */
    Platform platform() {
        List<Platform> platforms = versions.stream()
                .map(version -> version.place().origin().folder().platform())
                .distinct()
                .sorted()
                .toList();
        return platforms.stream()
                .filter(platform -> !platform.equals(Platform.CHAT))
                .findFirst()
                .orElse(Platform.CHAT);
    }

    /** The words as they stood at a moment. */
    String textAt(Instant moment) {
        String text = versions.get(0).text();
        for (UtteranceVersion version : versions) {
            text = version.edited().isAfter(moment) ? text : version.text();
        }
        return text;
    }

    /** The highest counts of any version: an edit often brings none. */
    Reactions reactions() {
        int likes = 0;
        int shares = 0;
        int comments = 0;
        for (UtteranceVersion version : versions) {
            likes = Math.max(likes, version.reactions().likes());
            shares = Math.max(shares, version.reactions().shares());
            comments = Math.max(comments, version.reactions().comments());
        }
        return new Reactions(likes, shares, comments);
    }
}
