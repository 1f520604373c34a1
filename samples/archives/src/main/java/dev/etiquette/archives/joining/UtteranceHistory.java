package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import java.time.Instant;
import java.util.List;

/**
 * All versions of one utterance.
 *
 * @param latest the version that counts
 * @param versions all versions, in the order of {@link UtteranceVersion#EDIT_ORDER}
 * @param author of all versions
 * @param at when it was first published
 */
record UtteranceHistory(UtteranceVersion latest, List<UtteranceVersion> versions, String author, Instant at) {

    /** The history of some versions by one author. */
    static UtteranceHistory of(List<UtteranceVersion> versions, String author) {
        List<UtteranceVersion> sorted =
                versions.stream().sorted(UtteranceVersion.EDIT_ORDER).toList();
        Instant first = sorted.stream()
                .flatMap(version -> version.publishedAt().stream())
                .min(Instant::compareTo)
                .orElse(sorted.get(0).editedAt());
        return new UtteranceHistory(sorted.get(sorted.size() - 1), sorted, author, first);
    }

    /** The id of the utterance. */
    String id() {
        return latest.id();
    }

    /** When the latest version was made, but never before it was first published. */
    Instant editedAt() {
        return latest.editedAt().isBefore(at) ? at : latest.editedAt();
    }

    /** The platform: of several exports one that shows its platform counts. */
    Platform platform() {
        List<Platform> platforms = versions.stream()
                .map(version -> version.place().document().export().platform())
                .distinct()
                .sorted()
                .toList();
        return platforms.stream()
                .filter(platform -> !platform.equals(Platform.CHAT))
                .findFirst()
                .orElse(Platform.CHAT);
    }

    /** The text at a moment. */
    String textAt(Instant moment) {
        String text = versions.get(0).text();
        for (UtteranceVersion version : versions) {
            text = version.editedAt().isAfter(moment) ? text : version.text();
        }
        return text;
    }

    /** The highest counts of all versions, as an edit often has none. */
    Reactions reactions() {
        int likes = 0;
        int shares = 0;
        int comments = 0;
        for (UtteranceVersion version : versions) {
            likes = Math.max(likes, version.reactions().likes());
            shares = Math.max(shares, version.reactions().shares());
            comments = Math.max(comments, version.reactions().comments());
        }
        boolean counted =
                versions.stream().anyMatch(version -> version.reactions().counted());
        return new Reactions(likes, shares, comments, counted);
    }
}
