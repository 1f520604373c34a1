package dev.etiquette.archives.joining;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.people.PersonRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posts of X that show an earlier one again. They do not name it, so it has to be found by its first words, and only
 * the owner's own can be.
 */
public final class RepostResolver {

    /** How reposts are called among what was left aside when they may show anything. */
    static final String UNCLEAR = "that show own posts again which cannot be told";

    /**
     * A post that shows another.
     *
     * @param id its own id
     * @param actor who shows it
     * @param whom the author of what is shown; empty when that is not told
     * @param at when
     * @param text of what is shown, or its beginning
     * @param place where it was found
     */
    public record Repost(String id, String actor, String whom, Instant at, String text, SourceDocument.Place place) {}

    private final int most;
    private final List<Repost> reposts = new ArrayList<>();

    public RepostResolver(int most) {
        this.most = most;
    }

    /** Keeps a post, unless there is no room for more. */
    public boolean add(Repost repost) {
        return reposts.size() < most && reposts.add(repost);
    }

    /** Makes a boost of each that shows what this person said, and leaves the others aside. */
    void settle(String owner, UtteranceIndex sayings, ArchiveFindings findings) {
        PersonRegistry people = findings.people();
        OwnPostIndex posts = new OwnPostIndex(
                owner, reposts.isEmpty() ? List.of() : sayings.all().values());
        Map<String, Repost> others = new HashMap<>();
        Map<String, Repost> mine = new HashMap<>();
        // The same one may stand in several archives; any of equal ones does for all.
        for (Repost repost : reposts) {
            boolean own = people.whoIs(repost.actor()).equals(owner)
                    && people.whoIs(repost.whom()).equals(owner);
            (own ? mine : others).put(repost.id(), repost);
        }
        others.keySet().removeAll(mine.keySet());
        findings.leftAside(ArchiveAssembler.BOOSTS, others.size());
        for (Repost repost : mine.values()) {
            Optional<String> shown = posts.shownBy(repost.text(), repost.at());
            if (shown.isEmpty()) {
                findings.leftAside(UNCLEAR);
            } else {
                findings.did(
                        new Interaction(
                                Interaction.Kind.BOOST,
                                repost.id(),
                                owner,
                                shown.get(),
                                Optional.of(repost.at()),
                                Optional.empty()),
                        repost.place());
            }
        }
    }
}
