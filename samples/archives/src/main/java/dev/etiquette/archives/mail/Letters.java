package dev.etiquette.archives.mail;

import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.UtteranceVersion;
import dev.etiquette.archives.text.TextDigest;
import dev.etiquette.model.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The letters of all mailboxes, until all are known. Several may have one id: copies of a letter, one of them by way of a
 * list, or a letter that pretends to be an earlier one. Not safe for several threads.
 */
final class Letters {

    /**
     * A letter, and what its header says that it is.
     *
     * @param owner who may be called by name in it; empty when it did not come by way of a list
     */
    private record Copy(UtteranceVersion said, Set<Mark> marks, String owner) {

        private static final Comparator<Copy> EARLIEST = Comparator.<Copy, Instant>comparing(
                        copy -> copy.said().editedAt())
                .thenComparing(copy -> !copy.marks().isEmpty())
                .thenComparing(copy -> copy.said().author());

        boolean isCopyOf(Copy other) {
            return said.author().equals(other.said.author())
                    && (said.editedAt().equals(other.said.editedAt())
                            || said.text().equals(other.said.text()));
        }
    }

    private final ArchiveFindings findings;
    private final SortedMap<String, List<Copy>> byId = new TreeMap<>();
    private final DiscussionLists lists = new DiscussionLists();
    private int count;

    Letters(ArchiveFindings findings) {
        this.findings = findings;
    }

    /** Adds a letter, with what its header says that it is. */
    void add(UtteranceVersion said, Set<Mark> marks) {
        addByList(said, marks, "");
    }

    /** The same for one of the owner's. */
    void addSent(UtteranceVersion said, String name) {
        lists.addSent(said.audience().addressed(), name);
        add(said, Set.of());
    }

    /**
     * The same for one that a person wrote to a list.
     *
     * @param owner in whose mailbox it is
     */
    void addByList(UtteranceVersion said, Set<Mark> marks, String owner) {
        if (count >= findings.limits().utterances()) {
            findings.addOverflow(said.place());
            return;
        }
        count++;
        byId.computeIfAbsent(said.id(), id -> new ArrayList<>(1)).add(new Copy(said, marks, owner));
    }

    /** Now all are known: the earliest letter keeps the id, and what only some of its copies are it is not. */
    void conclude() {
        SortedMap<String, Set<Mark>> marks = new TreeMap<>();
        for (List<Copy> copies : byId.values()) {
            Copy first = copies.stream().min(Copy.EARLIEST).orElseThrow();
            for (Copy each : copies) {
                Copy copy = calling(each);
                UtteranceVersion said = copy.isCopyOf(first) ? copy.said() : withOwnId(copy.said());
                findings.addUtterance(said);
                marks.merge(said.id(), copy.marks(), Letters::inBoth);
            }
        }
        marks.forEach((id, known) -> {
            if (!known.isEmpty()) {
                findings.addMarks(id, known);
            }
        });
        byId.clear();
    }

    /** By way of a list, with the owner among the readers, where it calls the owner. */
    private Copy calling(Copy copy) {
        if (copy.owner().isEmpty() || !lists.callsOwner(copy.said())) {
            return copy;
        }
        List<String> readers = new ArrayList<>(copy.said().audience().addressed());
        readers.add(copy.owner());
        return new Copy(copy.said().to(readers), Set.of(), copy.owner());
    }

    private static Set<Mark> inBoth(Set<Mark> one, Set<Mark> other) {
        Set<Mark> both = EnumSet.noneOf(Mark.class);
        both.addAll(one);
        both.retainAll(other);
        return both;
    }

    private static UtteranceVersion withOwnId(UtteranceVersion said) {
        return new UtteranceVersion(
                "mid:" + TextDigest.of(said.id(), said.author(), said.editedAt().toString(), said.text()),
                said.addresses(),
                said.author(),
                said.publishedAt(),
                said.editedAt(),
                said.text(),
                said.audience(),
                said.threads(),
                said.answers(),
                said.answersWhom(),
                said.reactions(),
                said.place());
    }
}
