package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.OwnerEvidence;
import dev.etiquette.archives.text.QuotedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out whose letters these are: who wrote those that were sent, else to whom or by whom nearly all are. */
final class MailOwners {

    private static final int MOST = 200_000;

    /** So many sent letters show that an address is the owner's as well: one or two may have been moved there. */
    private static final int FEWEST_SENT = 3;

    /** And at least this share of all sent letters: one of so many. */
    private static final int SMALLEST_SHARE = 10;

    private final Map<String, Integer> letters = new HashMap<>();
    private final SortedMap<String, Integer> senders = new TreeMap<>();
    private final Map<String, Set<String>> readers = new HashMap<>();
    private int all;

    /**
     * Counts a letter.
     *
     * @param from who wrote it
     * @param to whom it names as its readers
     * @param people everybody whom it is from or to, each once
     * @param sent whether it lies among the sent ones
     */
    void add(String from, Set<String> to, Set<String> people, boolean sent) {
        all++;
        if (sent) {
            senders.merge(from, 1, Integer::sum);
            Set<String> known = readers.computeIfAbsent(from, key -> new HashSet<>());
            if (known.size() < MOST) {
                known.addAll(to);
            }
        }
        for (String person : people) {
            if (letters.size() < MOST || letters.containsKey(person)) {
                letters.merge(person, 1, Integer::sum);
            }
        }
    }

    /** Adds what was found out. Several addresses from which many letters were sent are one person. */
    void conclude(OwnerEvidence evidence, ArchiveFindings findings) {
        if (!senders.isEmpty()) {
            String main = senders.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            senders.keySet().stream()
                    .filter(each -> !each.equals(main))
                    .forEach(each -> addSender(each, main, findings));
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

    private void addSender(String sender, String main, ArchiveFindings findings) {
        int count = senders.get(sender);
        int sent = senders.values().stream().mapToInt(Integer::intValue).sum();
        boolean writtenTo = readers.getOrDefault(main, Set.of()).contains(sender);
        if (count >= FEWEST_SENT && count * (long) SMALLEST_SHARE >= sent && !writtenTo) {
            findings.addJoin("\"" + QuotedText.of(sender) + "\" and \"" + QuotedText.of(main)
                    + "\" were taken for one person, you, because letters in your mailbox were sent from both.");
            findings.people().join(sender, main);
        } else {
            findings.addNote("Among your sent letters are some of \"" + QuotedText.of(sender)
                    + "\", who was not taken for you: "
                    + (writtenTo ? "you wrote to them." : "they are too few."));
        }
    }
}
