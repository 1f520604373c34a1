package dev.etiquette.archives.journal;

import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the owner decided so far. Cannot be changed.
 *
 * @param entries in the order in which they were made
 * @param skipped lines that cannot be read, in the order of the file; the others count
 */
public record Journal(List<JournalEntry> entries, List<SkippedEntry> skipped) {

    /** Nothing was decided yet. */
    public static final Journal EMPTY = new Journal(List.of(), List.of());

    /** Keeps copies. */
    public Journal {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }

    /**
     * What became of advice, as facts of a situation; what was taken back is not among them. For whom something is never wanted is
     * not in the journal: {@link dev.etiquette.feedback.FeedbackHistory} finds that.
     */
    public List<Feedback> feedback() {
        List<Feedback> feedback = new ArrayList<>();
        for (JournalEntry each : standing()) {
            RecommendationId id = new RecommendationId(each.about());
            switch (each.decision()) {
                case DONE -> feedback.add(Feedback.done(id, each.at()));
                case DISMISSED -> feedback.add(Feedback.dismissed(id, each.at(), each.reason()));
                case NEVER -> feedback.add(Feedback.never(id, each.at(), PersonId.NONE, each.reason()));
                case WRONG -> feedback.add(Feedback.wrong(id, each.at(), each.reason()));
                case SNOOZED -> feedback.add(Feedback.snoozed(id, each.at(), each.until()));
                default -> {
                    // It is about people.
                }
            }
        }
        return feedback;
    }

    /** Which entries are one person, and which are two; of several decisions about the same two the last counts. */
    public List<JournalEntry> aboutPeople() {
        Map<List<String>, JournalEntry> last = new LinkedHashMap<>();
        for (JournalEntry each : standing()) {
            if (each.decision().isOfPeople()) {
                List<String> both =
                        List.of(each.about(), each.with()).stream().sorted().toList();
                last.remove(both);
                last.put(both, each);
            }
        }
        return List.copyOf(last.values());
    }

    /** The decisions that were not taken back. */
    private List<JournalEntry> standing() {
        List<JournalEntry> standing = new ArrayList<>();
        for (JournalEntry each : entries) {
            if (each.decision() == Decision.UNDONE) {
                standing.removeIf(each::isAboutTheSameAs);
            } else {
                standing.add(each);
            }
        }
        return standing;
    }

    /** Whether something was decided about this advice or these two, and not taken back. */
    public boolean knows(String about, String with) {
        return standing().stream().anyMatch(each -> each.isAboutTheSameAs(JournalEntry.undone(about, with, each.at())));
    }
}
