package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.OwnerEvidence;
import dev.etiquette.archives.text.QuotedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out whose letters these are: who wrote those that were sent, else to whom or by whom nearly all are. */
final class MailOwners {

    private static final int MOST = 200_000;

    private final Map<String, Integer> letters = new HashMap<>();
    private final SortedMap<String, Integer> senders = new TreeMap<>();
    private int all;

    /**
     * Counts a letter.
     *
     * @param from who wrote it
     * @param people everybody whom it is from or to, each once
     * @param sent whether it lies among the sent ones
     */
    void add(String from, List<String> people, boolean sent) {
        all++;
        if (sent) {
            senders.merge(from, 1, Integer::sum);
        }
        for (String person : people) {
            if (letters.size() < MOST || letters.containsKey(person)) {
                letters.merge(person, 1, Integer::sum);
            }
        }
    }

    /** Adds what was found out. Several addresses from which letters were sent are one person. */
    void conclude(OwnerEvidence evidence, ArchiveFindings findings) {
        if (!senders.isEmpty()) {
            String main = senders.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            senders.keySet().stream().filter(each -> !each.equals(main)).forEach(each -> {
                findings.addJoin("\"" + QuotedText.of(each) + "\" and \"" + QuotedText.of(main)
                        + "\" were taken for one person, you, because letters in your mailbox were sent from both.");
                findings.people().join(each, main);
            });
            evidence.addOwner(main);
            return;
        }
        int most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most * 2L > all) {
            evidence.restrictTo(letters.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }
}
