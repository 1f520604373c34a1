package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.IgnoredKind;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.Repost;
import dev.etiquette.archives.people.PersonRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the posts that reposts of X show again. A repost does not name the id of the earlier post, so that is found by
 * its first words, and only among the owner's posts.
 */
final class RepostResolver {

    private static final IgnoredKind UNCLEAR = new IgnoredKind(
            "repost of one of your posts, as it is unclear of which",
            "reposts of your posts, as it is unclear of which");

    private RepostResolver() {}

    /** Adds a boost for each repost of an own post, and counts the others as ignored. */
    static void resolve(String owner, UtteranceIndex index, ArchiveFindings findings) {
        PersonRegistry people = findings.people();
        List<Repost> reposts = findings.reposts();
        OwnPostIndex posts = new OwnPostIndex(
                owner, reposts.isEmpty() ? List.of() : index.all().values());
        Map<String, Repost> others = new HashMap<>();
        Map<String, Repost> mine = new HashMap<>();
        // Several archives may have the same repost; one of the copies is enough.
        for (Repost repost : reposts) {
            boolean own = people.resolve(repost.actor()).equals(owner)
                    && people.resolve(repost.originalAuthor()).equals(owner);
            (own ? mine : others).put(repost.id(), repost);
        }
        others.keySet().removeAll(mine.keySet());
        findings.addIgnored(ArchiveAssembler.BOOSTS, others.size());
        for (Repost repost : mine.values()) {
            Optional<String> original = posts.find(repost.text(), repost.at());
            if (original.isEmpty()) {
                findings.addIgnored(UNCLEAR);
            } else {
                findings.addInteraction(
                        new Interaction(
                                Interaction.Kind.BOOST,
                                repost.id(),
                                owner,
                                original.get(),
                                Optional.of(repost.at()),
                                Optional.empty()),
                        repost.place());
            }
        }
    }
}
